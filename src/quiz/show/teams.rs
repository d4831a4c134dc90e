//! Teams that take turns (tổ thi đua). The trainer gives the points, whole or half ones; being quick earns none.

use serde::{Deserialize, Serialize};

/// A team.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Team {
    /// Its name; empty where it has none but its number.
    pub name: String,
    halves: u16,
}

impl Team {
    /// Its points, counted in halves.
    pub fn halves(&self) -> u16 {
        self.halves
    }
}

/// The teams of a room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Teams {
    teams: Vec<Team>,
    turn: u8,
    /// What was given, the newest last: to whom, and how many halves.
    given: Vec<(u8, i8)>,
}

impl Teams {
    /// There is nobody to play against below that.
    pub const FEWEST: usize = 2;
    /// More do not fit on the wall in letters that can be read.
    pub const MOST: usize = 8;
    /// Signs of a name.
    pub const LONGEST_NAME: usize = 16;
    /// What can be taken back, the newest first.
    const REMEMBERED: usize = 200;
    /// A team's points, in halves.
    const HIGHEST: u16 = 1998;

    /// So many teams without names; the first begins. As many as there may be where it is another number.
    pub fn new(count: usize) -> Teams {
        let mut teams = Teams { teams: Vec::new(), turn: 0, given: Vec::new() };
        teams.resize(count);
        teams
    }

    /// The teams in the order of their turns.
    pub fn all(&self) -> &[Team] {
        &self.teams
    }

    /// The place of the team whose turn it is.
    pub fn turn(&self) -> usize {
        self.turn.into()
    }

    /// True where something can be taken back.
    pub fn can_undo(&self) -> bool {
        !self.given.is_empty()
    }

    /// Teams without points come at the end, or the last ones go with all that they were given.
    pub fn resize(&mut self, count: usize) {
        let count = count.clamp(Teams::FEWEST, Teams::MOST);
        self.teams.resize(count, Team::default());
        self.given.retain(|(team, _)| usize::from(*team) < count);
        if self.turn() >= count {
            self.turn = 0;
        }
    }

    /// Gives the team at this place a name, without spaces around it and not too long.
    pub fn rename(&mut self, place: usize, name: &str) {
        if let Some(team) = self.teams.get_mut(place) {
            let cut: String = name.trim().chars().take(Teams::LONGEST_NAME).collect();
            team.name = cut.trim_end().into();
        }
    }

    /// The turn is that of the team at this place.
    pub fn turn_to(&mut self, place: usize) {
        if place < self.teams.len() {
            self.turn = place as u8;
        }
    }

    /// The turn is the next team's.
    pub fn next_turn(&mut self) {
        self.turn_to((self.turn() + 1) % self.teams.len().max(1));
    }

    /// Gives the team whose turn it is so many half points, or takes them. Nobody has less than none: then
    /// nothing is taken.
    pub fn award(&mut self, halves: i8) {
        let Some(team) = self.teams.get_mut(usize::from(self.turn)) else { return };
        let after = team.halves.checked_add_signed(halves.into());
        let Some(after) = after.filter(|after| *after <= Teams::HIGHEST) else { return };
        team.halves = after;
        if self.given.len() >= Teams::REMEMBERED {
            self.given.remove(0);
        }
        self.given.push((self.turn, halves));
    }

    /// Takes back what was given last, whoever's turn it is now.
    pub fn undo(&mut self) {
        let Some((team, halves)) = self.given.pop() else { return };
        if let Some(team) = self.teams.get_mut(usize::from(team)) {
            team.halves = team.halves.saturating_add_signed(-i16::from(halves));
        }
    }

    /// The places of the teams with the most points; none where nobody has any.
    pub fn leaders(&self) -> Vec<usize> {
        let most = self.teams.iter().map(Team::halves).max().unwrap_or_default();
        let all = self.teams.iter().enumerate();
        let lead = all.filter(|(_, team)| most > 0 && team.halves == most);
        lead.map(|(place, _)| place).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(teams: &Teams) -> Vec<u16> {
        teams.all().iter().map(Team::halves).collect()
    }

    #[test]
    fn points_go_to_the_team_whose_turn_it_is() {
        let mut teams = Teams::new(3);
        teams.award(2);
        teams.next_turn();
        teams.award(1);
        teams.turn_to(0);
        teams.award(1);
        assert_eq!(scores(&teams), [3, 1, 0]);
        assert_eq!(teams.leaders(), [0]);
        (0..3).for_each(|_| teams.next_turn());
        assert_eq!(teams.turn(), 0);
        teams.turn_to(3);
        assert_eq!(teams.turn(), 0, "there is no fourth");
    }

    #[test]
    fn undo_takes_back_what_was_given_from_whom_it_was_given_to() {
        let mut teams = Teams::new(2);
        let mut states = vec![scores(&teams)];
        for (turn, halves) in [(0, 2), (1, 2), (1, -1), (0, 1)] {
            teams.turn_to(turn);
            teams.award(halves);
            states.push(scores(&teams));
        }
        while let Some(before) = states.pop() {
            assert_eq!(scores(&teams), before);
            teams.undo();
        }
        assert!(!teams.can_undo());
        teams.undo();
        assert_eq!(scores(&teams), [0, 0]);
    }

    #[test]
    fn nobody_has_less_than_none_and_what_was_not_given_is_not_taken_back() {
        let mut teams = Teams::new(2);
        teams.award(1);
        teams.award(-2);
        assert_eq!(scores(&teams), [1, 0]);
        teams.undo();
        assert_eq!((scores(&teams), teams.can_undo()), (vec![0, 0], false));
    }

    #[test]
    fn a_team_that_goes_takes_its_points_along() {
        let mut teams = Teams::new(99);
        assert_eq!(teams.all().len(), Teams::MOST);
        teams.award(2);
        teams.turn_to(7);
        teams.award(2);
        teams.resize(4);
        assert_eq!((teams.turn(), scores(&teams)), (0, vec![2, 0, 0, 0]));
        teams.undo();
        assert_eq!(scores(&teams), [0; 4], "what the eighth was given is gone with it");
        teams.resize(0);
        assert_eq!(teams.all().len(), Teams::FEWEST);
    }

    #[test]
    fn a_name_is_trimmed_and_cut() {
        let mut teams = Teams::new(2);
        teams.rename(1, "  Chuyền may số 7 của phân xưởng  ");
        assert_eq!(teams.all()[1].name, "Chuyền may số 7");
        teams.rename(5, "Không có");
    }
}
