//! What a browser says that it is. Only one thing hangs on it: where in its menus an app is put on the
//! screen of the phone. Nothing works otherwise because of a name.

/// A browser, as far as its menus matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Chrome on Android.
    Chrome,
    /// Samsung Internet.
    Samsung,
    /// Firefox on Android.
    Firefox,
    /// Safari on iPhone and iPad.
    Safari,
    /// Another browser on iPhone and iPad.
    OtherApple,
    /// Chrome, Edge and the like on a computer.
    Desktop,
    /// Any other.
    Other,
}

/// The browser that calls itself so. An iPad calls itself a Mac, and is told from one by the `fingers`
/// that it feels at once.
pub fn browser(agent: &str, fingers: i32) -> Browser {
    let says = |names: &[&str]| names.iter().any(|name| agent.contains(name));
    let apple = says(&["iPhone", "iPad", "iPod"]) || (says(&["Macintosh"]) && fingers > 1);
    // Browsers with menus of their own, and the windows of other apps.
    let other =
        says(&["; wv)", "OPR/", "Opera", "EdgA/", "UCBrowser", "MiuiBrowser", "coc_coc", "Zalo"]);
    if apple {
        match says(&["CriOS", "FxiOS", "EdgiOS", "OPiOS", "OPT/", "coc_coc"]) {
            true => Browser::OtherApple,
            // What an app shows inside of itself is no Safari, and does not say so.
            false if says(&["Version/"]) && says(&["Safari/"]) && !other => Browser::Safari,
            false => Browser::Other,
        }
    } else if says(&["Android"]) {
        match () {
            () if other => Browser::Other,
            () if says(&["SamsungBrowser/"]) => Browser::Samsung,
            () if says(&["Firefox/"]) => Browser::Firefox,
            () if says(&["Chrome/"]) => Browser::Chrome,
            () => Browser::Other,
        }
    } else if says(&["Chrome/"]) && !says(&["OPR/", "Mobile", "Zalo"]) {
        Browser::Desktop
    } else {
        Browser::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the browsers write it; versions and models are examples.
    const KNOWN: [(&str, i32, Browser); 17] = [
        (
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Mobile Safari/537.36",
            5,
            Browser::Chrome,
        ),
        (
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36",
            5,
            Browser::Samsung,
        ),
        (
            "Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0",
            5,
            Browser::Firefox,
        ),
        (
            "Mozilla/5.0 (Linux; Android 12; SM-A025F Build/SP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/139.0.0.0 Mobile Safari/537.36 Zalo android/24",
            5,
            Browser::Other,
        ),
        (
            "Mozilla/5.0 (Linux; Android 12; SM-A025F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Mobile Safari/537.36 Zalo android/24",
            5,
            Browser::Other,
        ),
        (
            "Mozilla/5.0 (Linux; Android 13; V2206) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Mobile Safari/537.36 OPR/85.0.0",
            5,
            Browser::Other,
        ),
        (
            "Mozilla/5.0 (Linux; Android 13; M2006C3LG) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/142.0.0 Mobile Chrome/136.0.0.0 Mobile Safari/537.36",
            5,
            Browser::Other,
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
            5,
            Browser::Safari,
        ),
        (
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15",
            5,
            Browser::Safari,
        ),
        (
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15",
            0,
            Browser::Other,
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/139.0.7258.76 Mobile/15E148 Safari/604.1",
            5,
            Browser::OtherApple,
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Zalo iOS/25",
            5,
            Browser::Other,
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36",
            0,
            Browser::Desktop,
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36 Edg/139.0.0.0",
            0,
            Browser::Desktop,
        ),
        (
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
            0,
            Browser::Other,
        ),
        (
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15",
            0,
            Browser::Other,
        ),
        ("", 0, Browser::Other),
    ];

    #[test]
    fn browsers_are_known_by_what_they_call_themselves() {
        for (agent, fingers, wanted) in KNOWN {
            assert!(browser(agent, fingers) == wanted, "{agent}");
        }
    }
}
