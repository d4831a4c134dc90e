//! The headers in the words of other hosts: `_headers` as Netlify and Cloudflare Pages read it, and
//! what the configurations in `deploy/` include for nginx and Caddy.

use std::collections::BTreeSet;
use std::path::Path;

use crate::failure::Outcome;
use crate::site::assemble;
use crate::site::hash::is_hashed;
use crate::site::headers::{
    self, ASK_AGAIN, CACHE, CAMERA_PAGE, DISPOSITION, FOR_EVER, Headers, KEEP, ONE_FILE,
    PERMISSIONS,
};
use crate::site::packing;

/// The last part of a path in which a hash stands, as `hash::is_hashed` knows it.
const HASHED: &str = "/[^/]*[-._][0-9a-f]{12,64}([-._][^/]*)?$";

/// Writes the files for other hosts into the finished site.
///
/// # Errors
/// The site cannot be read, or a file not written.
pub fn write(dist: &Path) -> Outcome {
    let headers = Headers::of(dist);
    let names = packing::names(dist)?;
    for (name, text) in [
        ("_headers", listed(&headers, &names)),
        ("_headers.nginx", nginx(&headers)),
        ("_headers.nginx-maps", nginx_maps()),
        ("_headers.caddy", caddy(&headers)),
    ] {
        assemble::write(&dist.join(name), text.as_bytes())?;
    }
    Ok(())
}

/// The form of Netlify and Cloudflare Pages: a path and its headers below. A header that two paths give
/// would be sent twice, so no two of these say the same for one file. Their own rule for all files that
/// are not named is to ask again.
fn listed(headers: &Headers, names: &[String]) -> String {
    let off = [(PERMISSIONS, headers::permissions(false))];
    let camera = [(PERMISSIONS, headers::permissions(true))];
    let keep = [(DISPOSITION, KEEP.to_owned()), off[0].clone()];
    let for_ever = [(CACHE, FOR_EVER.to_owned())];
    let all = headers.for_all().map(|(name, value)| (name, value.to_owned()));

    let mut text = rule("/*", &all);
    // These hosts also serve `trainer.html` as `/trainer`.
    for (page, said) in [
        (CAMERA_PAGE, &camera[..]),
        (ONE_FILE, &keep[..]),
        ("index.html", &off),
        ("can-nho.html", &off),
    ] {
        text += &rule(&format!("/{page}"), said);
        let short = if page == "index.html" { "" } else { page.trim_end_matches(".html") };
        text += &rule(&format!("/{short}"), said);
    }
    text += &rule("/can-cu/*", &off);
    for pattern in hashed_patterns(names) {
        text += &rule(&pattern, &for_ever);
    }
    text
}

fn rule(path: &str, said: &[(&str, String)]) -> String {
    let lines: Vec<String> =
        said.iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
    format!("{path}\n{}", lines.concat())
}

/// As few patterns as say it, for there may be no more than 100 rules: a folder in which every name has
/// a hash, otherwise what a name begins with. None of them meets a name without one, or a name that another
/// meets.
fn hashed_patterns(names: &[String]) -> BTreeSet<String> {
    let folder = |name: &str| name.rsplit_once('/').map(|(folder, _)| format!("{folder}/"));
    let mut patterns = BTreeSet::new();
    for name in names.iter().filter(|name| is_hashed(name)) {
        let whole = folder(name).filter(|folder| {
            names.iter().filter(|name| name.starts_with(folder)).all(|name| is_hashed(name))
        });
        let begins = || before_hash(name);
        let pattern = whole.unwrap_or_else(begins);
        let plain = |other: &&String| other.starts_with(&pattern) && !is_hashed(other);
        patterns.insert(match names.iter().find(plain) {
            Some(_) => format!("/{name}"),
            None => format!("/{pattern}*"),
        });
    }
    patterns
}

/// The name up to its hash.
fn before_hash(name: &str) -> String {
    let mut ends = name.match_indices(['-', '.', '_']).map(|(at, mark)| at + mark.len());
    // Cut behind this mark, the rest still begins with the hash; cut behind the next, it does not.
    let last = ends.rfind(|end| is_hashed(&format!("-{}", &name[*end..])));
    last.map_or(name, |end| &name[..end]).to_owned()
}

/// For `server` or `location`; what differs from file to file is in variables, which the maps set. What
/// is not there may not be kept for a year: so the last two are without `always`.
fn nginx(headers: &Headers) -> String {
    let mut text =
        String::from("# Written by the build. Needs _headers.nginx-maps, see deploy/.\n");
    for (name, value) in headers.for_all() {
        text += &format!("add_header {name} \"{value}\" always;\n");
    }
    text += &format!("add_header {PERMISSIONS} $canh_giac_permissions always;\n");
    text += &format!("add_header {CACHE} $canh_giac_cache;\n");
    text + &format!("add_header {DISPOSITION} $canh_giac_disposition;\n")
}

/// For `http`, where alone nginx takes maps.
fn nginx_maps() -> String {
    let (off, camera) = (headers::permissions(false), headers::permissions(true));
    let end = |page: &str| format!("\"~/{}$\"", page.replace('.', "\\."));
    let (trainer, one_file) = (end(CAMERA_PAGE), end(ONE_FILE));
    format!(
        "# Written by the build.\n\
         map $uri $canh_giac_permissions {{\n    default \"{off}\";\n    {trainer} \"{camera}\";\n}}\n\
         map $uri $canh_giac_cache {{\n    default \"{ASK_AGAIN}\";\n    \"~{HASHED}\" \"{FOR_EVER}\";\n}}\n\
         map $uri $canh_giac_disposition {{\n    default \"\";\n    {one_file} \"{KEEP}\";\n}}\n"
    )
}

/// For a site block of Caddy. A file that is not there may not be kept for a year: hence `file`.
fn caddy(headers: &Headers) -> String {
    let (off, camera) = (headers::permissions(false), headers::permissions(true));
    let mut text = String::from("# Written by the build.\nheader {\n");
    for (name, value) in headers.for_all() {
        text += &format!("\t{name} \"{value}\"\n");
    }
    text += "}\n";
    let hashed = format!("`{HASHED}`");
    let rules = [
        ("trainer", format!("path */{CAMERA_PAGE}"), PERMISSIONS, camera.as_str()),
        ("others", format!("not path */{CAMERA_PAGE}"), PERMISSIONS, &off),
        ("hashed", format!("{{\n\tfile\n\tpath_regexp {hashed}\n}}"), CACHE, FOR_EVER),
        ("named", format!("not path_regexp {hashed}"), CACHE, ASK_AGAIN),
        ("one_file", format!("path */{ONE_FILE}"), DISPOSITION, KEEP),
    ];
    for (name, meant, header, value) in rules {
        text +=
            &format!("@canh_giac_{name} {meant}\nheader @canh_giac_{name} {header} \"{value}\"\n");
    }
    text
}

#[cfg(test)]
#[path = "hosts_tests.rs"]
mod tests;
