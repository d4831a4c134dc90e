//! What a loan really costs: the arithmetic behind the questions about black credit. A loan is the
//! cash as it flows, whatever it is called: what is really in hand, what is paid each day, week or
//! month, and what is paid back at the end.

use serde::{Deserialize, Serialize};

use super::amount::Amount;

/// Highest yearly rate that may be agreed: Bộ luật Dân sự 2015, Điều 468 khoản 1.
pub const LAWFUL: Amount = Amount::whole(20);
/// From this yearly rate on, lending can be a crime: Bộ luật Hình sự 2015, Điều 201 khoản 1 (five
/// times the lawful rate).
pub const CRIMINAL: Amount = Amount::whole(100);

/// How often something is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Every {
    /// 365 times a year.
    Day,
    /// 52 times a year.
    Week,
    /// 12 times a year.
    Month,
}

impl Every {
    /// How often in a year.
    pub const fn a_year(self) -> u16 {
        match self {
            Every::Day => 365,
            Every::Week => 52,
            Every::Month => 12,
        }
    }
}

/// A loan as its cash flows, in đồng.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loan {
    /// What the borrower really gets in hand.
    pub received: u64,
    /// What is paid each time.
    pub paid: u64,
    /// How many times.
    pub times: u16,
    /// How often.
    pub every: Every,
    /// What is paid back at the end besides the last payment.
    pub back: u64,
}

impl Loan {
    /// All that the borrower pays, in đồng.
    pub fn total(&self) -> u64 {
        self.paid.saturating_mul(u64::from(self.times)).saturating_add(self.back)
    }

    /// What is paid over what was received, in đồng; nothing where it is less.
    pub fn interest(&self) -> u64 {
        self.total().saturating_sub(self.received)
    }

    /// The simple yearly rate in percent, rounded to hundredths: interest by what was received, by
    /// the number of payments, times the payments in a year.
    pub fn simple_rate(&self) -> Amount {
        let share = self.interest() as f64 / self.received.max(1) as f64;
        self.yearly(share / f64::from(self.times.max(1)))
    }

    /// The true yearly rate in percent on what is still owed (dư nợ giảm dần), rounded to
    /// hundredths: the rate of a period at which all payments are together worth what was received,
    /// times the periods in a year.
    pub fn real_rate(&self) -> Amount {
        let (mut low, mut high) = (0.0, 1.0);
        while self.worth(high) > self.received as f64 && high < 1e6 {
            high *= 2.0;
        }
        // Each step halves the interval: 100 of them leave less than any rounding shows.
        for _ in 0..100 {
            let middle = (low + high) / 2.0;
            if self.worth(middle) > self.received as f64 { low = middle } else { high = middle }
        }
        self.yearly(low)
    }

    /// What all payments are worth today at this rate of a period.
    fn worth(&self, rate: f64) -> f64 {
        let (mut worth, mut factor) = (0.0, 1.0);
        for _ in 0..self.times {
            factor /= 1.0 + rate;
            worth += self.paid as f64 * factor;
        }
        worth + self.back as f64 * factor
    }

    fn yearly(&self, rate: f64) -> Amount {
        // Half a hundredth up, then cut off.
        Amount::hundredths((rate * f64::from(self.every.a_year()) * 10_000.0 + 0.5) as i64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn loan(received: u64, paid: u64, times: u16, every: Every, back: u64) -> Loan {
        Loan { received, paid, times, every, back }
    }

    /// Worked by hand, to the đồng: received, paid, times, every, back; total, interest, simple rate.
    #[test]
    fn the_loans_of_the_street_cost_what_was_worked_out_by_hand() {
        use Every::{Day, Month, Week};
        let million = 1_000_000;
        for (offer, total, interest, simple) in [
            // "3.000 đồng một triệu một ngày": 10 triệu, 30 days.
            (loan(10 * million, 30_000, 30, Day, 10 * million), 10_900_000, 900_000, "109,5"),
            // "bốc họ 10 triệu nhận 8 triệu, trả 200 nghìn 50 ngày".
            (loan(8 * million, 200_000, 50, Day, 0), 10 * million, 2 * million, "182,5"),
            // App: 3 million on paper, 1.8 in hand, back after 7 days.
            (loan(1_800_000, 0, 7, Day, 3 * million), 3 * million, 1_200_000, "3.476,19"),
            // 5 million, 500.000 a month.
            (loan(5 * million, 500_000, 12, Month, 5 * million), 11 * million, 6 * million, "120"),
            // 20 million less 1 million of fees, 560.000 for 41 days.
            (loan(19 * million, 560_000, 41, Day, 0), 22_960_000, 3_960_000, "185,55"),
            // 5 million, 300.000 a week.
            (loan(5 * million, 300_000, 10, Week, 5 * million), 8 * million, 3 * million, "312"),
            // 12 million in 12 months, 1,66 % a month of the first sum.
            (loan(12 * million, 1_199_200, 12, Month, 0), 14_390_400, 2_390_400, "19,92"),
            // 10 million for 30 days at exactly 20 % a year.
            (loan(10 * million, 0, 30, Day, 10_164_384), 10_164_384, 164_384, "20"),
        ] {
            assert_eq!(offer.total(), total, "{offer:?}");
            assert_eq!(offer.interest(), interest, "{offer:?}");
            assert_eq!(offer.simple_rate().to_string(), simple, "{offer:?}");
        }
    }

    #[test]
    fn where_the_principal_shrinks_the_true_rate_is_far_higher() {
        let near = |loan: Loan, percent: i64| {
            let off = loan.real_rate().distance(Amount::whole(percent));
            assert!(off < Amount::whole(1), "{} is not {percent}", loan.real_rate());
        };
        near(loan(8_000_000, 200_000, 50, Every::Day, 0), 333);
        near(loan(19_000_000, 560_000, 41, Every::Day, 0), 341);
        near(loan(12_000_000, 1_199_200, 12, Every::Month, 0), 35);
        near(loan(10_000_000, 1_050_000, 12, Every::Month, 0), 45);
        // Where only interest is paid, nothing shrinks: both rates are the same.
        near(loan(10_000_000, 30_000, 30, Every::Day, 10_000_000), 109);
    }

    #[test]
    fn a_loan_without_interest_has_no_rate_and_nothing_stops_the_program() {
        let free = loan(1_000_000, 100_000, 10, Every::Month, 0);
        assert_eq!((free.simple_rate(), free.real_rate()), (Amount::whole(0), Amount::whole(0)));
        let odd = loan(0, u64::MAX, u16::MAX, Every::Day, u64::MAX);
        assert!(odd.simple_rate() > Amount::whole(0));
        assert_eq!(odd.total(), u64::MAX);
        loan(1, 1, 0, Every::Day, 0).real_rate();
    }
}
