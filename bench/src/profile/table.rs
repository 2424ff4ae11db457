//! Profiles for people.

use std::io::{self, Write};

use super::{Profile, Share};

/// Writes a profile: groups, then functions with the share of all that they and those above them are.
///
/// # Errors
/// When `out` cannot be written to.
pub fn write(profile: &Profile, out: &mut dyn Write) -> io::Result<()> {
    let Profile {
        name,
        transactions,
        instructions,
        groups,
        functions,
    } = profile;
    let each = *instructions as f64 / (*transactions).max(1) as f64;
    writeln!(
        out,
        "\n{name}: {transactions} transactions, {instructions} instructions, {each:.0} a transaction\n"
    )?;
    lines("for", groups, out)?;
    lines("in the function", functions, out)
}

fn lines(what: &str, shares: &[Share], out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "{:>13} {:>7} {:>7}  {what}",
        "a transaction", "share", "sum"
    )?;
    let mut sum = 0.0;
    for Share {
        name,
        per_transaction,
        share,
        ..
    } in shares
    {
        sum += share;
        let [share, sum] = [*share, sum].map(|share| format!("{:.1} %", 100.0 * share));
        writeln!(out, "{per_transaction:>13.0} {share:>7} {sum:>7}  {name}")?;
    }
    writeln!(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_and_functions_are_lines_with_running_sums() {
        let share = |name: &str, instructions: u64| Share {
            name: name.to_owned(),
            instructions,
            per_transaction: instructions as f64 / 4.0,
            share: instructions as f64 / 1_000.0,
        };
        let profile = Profile {
            name: "swaps".to_owned(),
            transactions: 4,
            instructions: 1_000,
            groups: vec![share("Keccak", 600), share("other", 400)],
            functions: vec![share("a::b", 500)],
        };
        let mut out = Vec::new();
        write(&profile, &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        let words = |line: &str| {
            line.split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        let lines: Vec<String> = text.lines().map(|line| words(line).join(" ")).collect();
        for expected in [
            "swaps: 4 transactions, 1000 instructions, 250 a transaction",
            "150 60.0 % 60.0 % Keccak",
            "100 40.0 % 100.0 % other",
            "125 50.0 % 50.0 % a::b",
        ] {
            assert!(
                lines.iter().any(|line| line == expected),
                "{expected} in {text}"
            );
        }
    }
}
