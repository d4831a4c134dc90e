//! A finger on the glass.

use serde_json::json;

use super::Worker;
use crate::look::Sheet;

impl Worker {
    /// Holds a screen of this width and height in hand.
    #[track_caller]
    pub fn has_a_screen(&self, width: u32, height: u32) {
        self.must("making the window another size", self.session.resize(width, height));
    }

    /// Puts a finger on the number of a step, and draws it to the place of another one.
    #[track_caller]
    pub fn drags(&self, step: &str, onto: &str) {
        let script = "
            inReach(handle(arguments[1]));
            const [from, to] = [...arguments].map((name) => handle(name).getBoundingClientRect());
            // A step gives way once the finger is past its middle.
            const past = (from.y < to.y ? 0.75 : 0.25) * to.height;
            return [
              [from.x + from.width / 2, from.y + from.height / 2],
              [to.x + to.width / 2, to.y + past],
            ].map((place) => place.map(Math.round))";
        let places = self.script(script, &[json!(step), json!(onto)]);
        let to = |place: usize, duration: u32| {
            let (x, y) = (&places[place][0], &places[place][1]);
            json!({ "type": "pointerMove", "duration": duration, "x": x, "y": y })
        };
        let finger = json!({
            "type": "pointer",
            "id": "finger",
            "parameters": { "pointerType": "touch" },
            "actions": [
                to(0, 0),
                { "type": "pointerDown", "button": 0 },
                to(1, 200),
                { "type": "pointerUp", "button": 0 },
            ],
        });
        self.must("dragging", self.session.act(finger));
    }

    /// Puts the steps into this order by dragging alone.
    #[track_caller]
    pub fn drags_into_order(&self, steps: &[String]) {
        for (place, step) in steps.iter().enumerate() {
            let standing = self.sheet().steps;
            if standing[place] == *step {
                continue;
            }
            self.drags(step, &standing[place]);
            self.until(&format!("{step:?} at place {}", place + 1), |look| {
                let Sheet { steps, .. } = look.sheet.as_ref()?;
                (steps.get(place) == Some(step)).then_some(())
            });
        }
        self.same("order of the steps", self.sheet().steps.as_slice(), steps);
    }
}
