//! What the policy of the site lets through.

use super::Worker;

impl Worker {
    /// Waits until the page has a heading of its own: what was to be fetched for it has come.
    #[track_caller]
    pub fn is_drawn(&self) {
        self.until("a heading", |look| look.heading.as_ref().map(drop));
    }

    /// Goes to a page of the site that is none of the app's.
    #[track_caller]
    pub fn visits(&self, address: &str) {
        let address = format!("{}{address}", self.home);
        self.must("going there", self.session.go_to(&address));
    }

    /// Puts a picture of another origin into the page, which the policy forbids.
    #[track_caller]
    pub fn asks_for_a_foreign_picture(&self) {
        let script = "
            const picture = document.createElement('img');
            picture.src = 'http://192.0.2.1/foreign.png';
            document.body.append(picture)";
        self.script(script, &[]);
    }
}
