//! Profiles in readable form.

use std::io::{self, Write};

use super::{Block, Profile, Share};

/// Writes a profile: groups, then functions, then blocks, each with its own and the cumulative
/// share.
///
/// # Errors
/// `out` cannot be written to.
pub fn write(profile: &Profile, out: &mut dyn Write) -> io::Result<()> {
    let Profile {
        name,
        transactions,
        instructions,
        groups,
        functions,
        blocks,
    } = profile;
    let each = *instructions as f64 / (*transactions).max(1) as f64;
    writeln!(
        out,
        "\n{name}: {transactions} transactions, {instructions} instructions, {each:.0} a transaction\n"
    )?;
    lines("for", groups, out)?;
    lines("in the function", functions, out)?;
    block_lines(blocks, out)
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

fn block_lines(blocks: &[Block], out: &mut dyn Write) -> io::Result<()> {
    if blocks.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "{:>13} {:>7} {:>7} {:>7}  basic block",
        "times", "length", "share", "sum"
    )?;
    let mut sum = 0.0;
    for block in blocks {
        sum += block.share;
        let [share, sum] = [block.share, sum].map(|share| format!("{:.1} %", 100.0 * share));
        let Block {
            address,
            function,
            length,
            executions,
            ..
        } = block;
        writeln!(
            out,
            "{executions:>13} {length:>7} {share:>7} {sum:>7}  {address:#x} {function}"
        )?;
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
            blocks: vec![Block {
                address: 0x1_0000,
                function: "a::b".to_owned(),
                length: 4,
                executions: 75,
                share: 0.3,
            }],
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
            "75 4 30.0 % 30.0 % 0x10000 a::b",
        ] {
            assert!(
                lines.iter().any(|line| line == expected),
                "{expected} in {text}"
            );
        }
    }
}
