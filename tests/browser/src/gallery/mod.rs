//! Every page that people see, each in the states that it has: what is photographed (`cargo xtask shots`), and
//! what the tests of accessibility and of overflow go through. One list, so that a page that somebody adds is seen
//! by all of them; a test compares it with the pages that there are.

mod hostile;
mod pages;
mod records;
mod rooms;
mod theme;
mod wall;

use std::fmt;

use canh_giac::address::{Page, Room};

use crate::banks::Banks;
use crate::engine::Engine;
use crate::worker::Stored;

pub use theme::{LANGUAGES, Language, THEMES, Theme, languages};

/// Where a scene plays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A page of the worker's app.
    Page(Page),
    /// A room of the trainer's app.
    Room(Room),
    /// A page that needs no program, by the path of its file.
    File(String),
}

/// What the site does not send as it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// All is well.
    None,
    /// The banks are not there.
    NoBanks,
    /// The banks take long.
    SlowBanks,
    /// The program is not there.
    NoProgram,
    /// The program takes long.
    SlowProgram,
}

/// A page in one state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// Its name, as files and findings have it: `question-order-after`.
    pub name: String,
    /// Where it plays.
    pub place: Place,
    /// What the device keeps.
    pub kept: Stored,
    /// What goes wrong.
    pub trouble: Trouble,
}

impl Scene {
    fn new(name: impl Into<String>, place: Place, kept: &Stored) -> Scene {
        Scene { name: name.into(), place, kept: kept.clone(), trouble: Trouble::None }
    }

    /// Its address, behind that of the site.
    #[must_use]
    pub fn address(&self) -> String {
        match &self.place {
            Place::Page(Page::Missing) => "#/khong-co".into(),
            Place::Page(page) => page.to_string(),
            Place::Room(room) => format!("trainer.html{room}"),
            Place::File(path) => path.clone(),
        }
    }

    /// True where this browser can show it: only Chromium forgets at a word what it has fetched before.
    #[must_use]
    pub fn is_for(&self, engine: Engine) -> bool {
        engine == Engine::Chromium || self.trouble == Trouble::None
    }

    /// True for a page that speaks one language, whatever is chosen.
    #[must_use]
    pub fn is_static(&self) -> bool {
        matches!(self.place, Place::File(_))
    }

    /// True where the program runs and has drawn what surrounds its pages.
    #[must_use]
    pub fn has_the_frame(&self) -> bool {
        !matches!(self.trouble, Trouble::NoProgram | Trouble::SlowProgram)
    }

    /// True for what a whole room sees on a wall.
    #[must_use]
    pub fn is_for_the_wall(&self) -> bool {
        matches!(
            self.place,
            Place::Room(
                Room::Projector | Room::Project(_) | Room::ProjectTopic(_) | Room::ProjectNew(_)
            )
        )
    }
}

impl fmt::Display for Scene {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// All scenes, in the order in which a person meets them.
#[must_use]
pub fn scenes(banks: &Banks) -> Vec<Scene> {
    let mut scenes = pages::scenes(banks);
    scenes.extend(rooms::scenes(banks));
    scenes.extend(wall::scenes(banks));
    scenes
}

pub use hostile::scenes as hostile_scenes;

/// The scenes that `CANH_GIAC_ONLY` names by a part of their names; all of them where it is not set.
#[must_use]
pub fn wanted(banks: &Banks) -> Vec<Scene> {
    let only = std::env::var("CANH_GIAC_ONLY").unwrap_or_default();
    let parts: Vec<&str> = only.split(',').filter(|part| !part.is_empty()).collect();
    let named = |scene: &Scene| parts.iter().any(|part| scene.name.contains(part));
    scenes(banks).into_iter().filter(|scene| parts.is_empty() || named(scene)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use super::*;

    /// The names of the variants of this enum, as its file has them.
    fn variants(file: &str, name: &str) -> BTreeSet<String> {
        let path = xtask::workspace_root().join(file);
        let text = fs::read_to_string(&path).unwrap_or_default();
        let (_, body) = text.split_once(&format!("pub enum {name} {{")).unwrap_or_default();
        let (body, _) = body.split_once("\n}").unwrap_or_default();
        let lines = body.lines().map(str::trim);
        let lines = lines.filter(|line| line.starts_with(|sign: char| sign.is_ascii_uppercase()));
        lines.map(first_word).collect()
    }

    fn first_word(text: &str) -> String {
        text.chars().take_while(|sign| sign.is_alphanumeric()).collect()
    }

    #[test]
    fn every_page_and_every_room_is_in_the_gallery() {
        let scenes = scenes(Banks::read());
        let of = |pick: fn(&Place) -> Option<String>| -> BTreeSet<String> {
            scenes.iter().filter_map(|scene| pick(&scene.place)).collect()
        };
        let pages = of(|place| match place {
            Place::Page(page) => Some(first_word(&format!("{page:?}"))),
            _ => None,
        });
        let rooms = of(|place| match place {
            Place::Room(room) => Some(first_word(&format!("{room:?}"))),
            _ => None,
        });
        let (all_pages, all_rooms) =
            (variants("src/address.rs", "Page"), variants("src/address/room.rs", "Room"));
        assert!(all_pages.len() > 20 && all_rooms.len() > 15, "{all_pages:?} {all_rooms:?}");
        assert_eq!(pages, all_pages, "pages without a scene in gallery/pages.rs");
        assert_eq!(rooms, all_rooms, "rooms without a scene in gallery/rooms.rs");
    }

    #[test]
    fn every_scene_has_a_name_of_its_own_that_a_file_can_have() {
        let scenes = scenes(Banks::read());
        let names: BTreeSet<&str> = scenes.iter().map(|scene| scene.name.as_str()).collect();
        assert_eq!(names.len(), scenes.len());
        let plain =
            |name: &&str| name.bytes().all(|sign| sign.is_ascii_lowercase() || sign == b'-');
        assert!(names.iter().all(plain), "{names:?}");
    }
}
