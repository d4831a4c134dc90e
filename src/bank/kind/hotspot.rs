//! `hotspot`: places in the picture of the question.

use super::choices;
use super::letters::{Letters, check_count};
use crate::bank::fields::Fields;
use crate::bank::problem::{Fault, Thing};
use crate::quiz::kind::hotspot::{Area, Spot};
use crate::quiz::kind::{Hotspot, Kind};
use crate::quiz::question::Picture;

/// A thumb must find a place in a picture that is as wide as a phone.
const SMALLEST: u16 = 56;
const COUNT: (usize, usize) = (3, 6);

pub(super) fn read(fields: &Fields) -> Kind {
    // Words without a picture are reported with the words.
    if !fields.has("picture") && !fields.has("alt") {
        fields.file.report(fields.at, Fault::MissingKey("picture"));
    }
    let mut letters = Letters::default();
    let mut areas: Vec<Area> = Vec::new();
    let spot = |spot: Fields| {
        let (choice, area) = choices::with(spot, &mut letters, |spot| area(spot, &mut areas));
        Spot { area, choice }
    };
    let spots: Vec<Spot> = fields.tables("spot").into_iter().map(spot).collect();
    check_count(fields, Thing::Spot, spots.len(), COUNT);
    let right = spots.iter().filter(|spot| spot.choice.right).count();
    if right == 0 || right == spots.len() {
        fields.file.report(fields.at, Fault::NoneOrAllRight);
    }
    Kind::Hotspot(Hotspot { spots })
}

/// Reads `area = [x, y, width, height]`.
fn area(spot: &Fields, areas: &mut Vec<Area>) -> Area {
    let numbers = spot.numbers("area");
    let at = numbers.as_ref().map_or(spot.at, |numbers| numbers.at);
    let area = match numbers.map(|numbers| numbers.value).as_deref() {
        Some(&[x, y, width, height]) => Area { x, y, width, height },
        Some(_) => {
            spot.file.report(at, Fault::AreaForm);
            return Area { x: 0, y: 0, width: 0, height: 0 };
        }
        None => return Area { x: 0, y: 0, width: 0, height: 0 },
    };
    let inside = u32::from(area.x) + u32::from(area.width) <= u32::from(Picture::WIDTH)
        && u32::from(area.y) + u32::from(area.height) <= u32::from(Picture::HEIGHT);
    if !inside || area.width < SMALLEST || area.height < SMALLEST {
        spot.file.report(at, Fault::AreaForm);
    } else if areas.iter().any(|other| area.overlaps(*other)) {
        spot.file.report(at, Fault::Overlap);
    } else {
        areas.push(area);
    }
    area
}
