//! People who share a phone.

use canh_giac::text::VI;
use canh_giac::text::companion::learners::VI as PEOPLE;
use serde_json::{Value, json};

use super::Worker;

impl Worker {
    /// Goes to the list of people.
    #[track_caller]
    pub fn opens_people(&self) {
        self.open("#/nguoi-hoc");
        self.sees_people();
    }

    #[track_caller]
    fn sees_people(&self) {
        let heading = |look: &crate::look::Look| look.heading.as_deref() == Some(VI.learners);
        self.until("the list of people", |look| heading(look).then_some(()));
    }

    /// Adds somebody, who then learns; `called` is how the page is to call them.
    #[track_caller]
    pub fn adds_person(&self, typed: &str, called: &str) {
        self.opens_people();
        self.fills(PEOPLE.name, typed);
        self.press(PEOPLE.add_now);
        self.learns_as(called);
    }

    /// From any page, with two taps: on the name at the top, and on another name.
    #[track_caller]
    pub fn hands_over(&self, now: &str, next: &str, called: &str) {
        self.press(now);
        self.sees_people();
        self.press(next);
        self.learns_as(called);
    }

    /// Waits until the first page stands there, with this name at its top.
    #[track_caller]
    pub fn learns_as(&self, called: &str) {
        self.until(&format!("the first page of {called:?}"), |look| {
            let started = look.started.as_deref() == Some("done");
            (started && look.shows(VI.motto) && look.leads(called)).then_some(())
        });
    }

    /// Presses what belongs to one of the people in the list.
    #[track_caller]
    pub fn presses_of(&self, person: &str, name: &str) {
        self.click_at("return controlOf(...arguments)", &[json!(person), json!(name)]);
    }

    /// The keys of what goes with the tab.
    #[track_caller]
    pub fn passing_keys(&self) -> Vec<String> {
        let keys: Value = self.script("return Object.keys(sessionStorage)", &[]);
        serde_json::from_value(keys).unwrap_or_default()
    }

    /// Puts a text under `key` of what goes with the tab.
    #[track_caller]
    pub fn stores_passing(&self, key: &str, text: &str) {
        let script = "sessionStorage.setItem(arguments[0], arguments[1])";
        self.script(script, &[json!(key), json!(text)]);
    }

    /// What the site keeps besides named texts, each as a line: caches, databases, service workers.
    #[track_caller]
    pub fn kept_elsewhere(&self) -> Vec<String> {
        let script = "
            const databases = indexedDB.databases ? await indexedDB.databases() : [];
            const workers = await navigator.serviceWorker?.getRegistrations() ?? [];
            return [
              ...(await caches.keys()).map((name) => `cache ${name}`),
              ...databases.map(({ name }) => `database ${name}`),
              ...workers.map(({ scope }) => `worker ${scope}`),
            ]";
        let script = format!("return (async () => {{ {script} }})()");
        serde_json::from_value(self.script(&script, &[])).unwrap_or_default()
    }
}
