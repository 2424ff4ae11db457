//! The most expensive blocks: core-seconds of 30 M gas of a single operation.
//!
//! Two blocks of a program of `docs/cost.md` are proved, one with half the gas of the other. The
//! difference between them is the cost of the program; the fixed cost of a batch is in both. So a
//! figure for 30 M gas is the difference, divided by its gas and scaled. The tables of every shard
//! are included only if the larger block has more shards.

use std::{
    collections::BTreeMap,
    io::{self, Write},
};

use zkfabric_batch::BatchFile;

use super::{
    Session,
    workload::{Subject, Workload},
};
use crate::{
    Error,
    cost::block,
    noise::Watch,
    report::{Clock, Row, digits},
};

/// Prefix of the rows.
pub const SECTION: &str = "worst/";
/// Gas of the block in question.
const BLOCK_GAS: f64 = 30e6;
/// Core-seconds of such a block.
const BLOCK: &str = "30M gas";
/// Other rows of a program.
const PARTS: [&str; 6] = ["gas", "instructions/gas", "shards", "rows/", "cpu", BLOCK];
/// Chips of the precompiles' rows.
const CHIPS: [&str; 7] = [
    "keccak_bits",
    "sha256_rounds",
    "blake2b_round",
    "modular_256",
    "modular_384",
    "curve_add",
    "curve_double",
];

/// Programs and the gas of the larger block: programs with the most instructions per unit of gas,
/// programs with expensive rows, and state.
pub const CANDIDATES: [(&str, u64); 23] = [
    ("CodeByte 0x5b", 60_000),
    ("SDIV 6 4", 120_000),
    ("MODEXP, step 56 64 0xff even Prague", 120_000),
    ("MODEXP, step 32 64 0xff odd Prague", 200_000),
    ("MODEXP, step 128 1 0x3 power of two Osaka", 200_000),
    ("POINT_EVALUATION", 180_000),
    ("BLS12_G2ADD", 120_000),
    ("BLS12_G1ADD", 150_000),
    ("BLS12_PAIRING 1", 200_000),
    ("BN254_PAIRING 1", 220_000),
    ("BN254_ADD", 200_000),
    ("BN254_MUL", 500_000),
    ("ECRECOVER odd", 500_000),
    ("P256VERIFY", 1_000_000),
    ("MULMOD 7 7 4", 200_000),
    ("KECCAK256 64 bytes from 0", 200_000),
    ("KECCAK256, 136 bytes hashed 27000 bytes from 1", 250_000),
    ("SHA256, 32 bytes 32 KiB from 1", 250_000),
    ("BLAKE2F, round 10,000 rounds", 200_000),
    ("Slot none", 1_000_000),
    ("Account none", 1_000_000),
    ("WitnessNode branches 0x54", 500_000),
    ("StoredNode changed slots", 500_000),
];

/// Cost of a block.
#[derive(Clone, Debug, Default)]
struct Block {
    gas: f64,
    instructions: f64,
    seconds: f64,
    shards: usize,
    /// Rows by chip.
    rows: BTreeMap<String, f64>,
    others: Option<f64>,
}

impl Block {
    /// Returns the additional cost per unit of additional gas; `None` if there is no additional
    /// gas.
    fn per_gas(&self, half: &Self, of: impl Fn(&Self) -> f64) -> Option<f64> {
        let gas = self.gas - half.gas;
        (gas > 0.0).then(|| (of(self) - of(half)) / gas)
    }

    fn rows(&self, chip: &str) -> f64 {
        self.rows.get(chip).copied().unwrap_or_default()
    }
}

/// Proves blocks of the candidates that the filter selects.
pub(super) fn run(session: &mut Session<'_>, candidates: &[(&str, u64)]) -> Result<(), Error> {
    let mut is_cold = true;
    for &(name, gas) in candidates {
        let row = |part: &&str| {
            session
                .rows_wanted
                .wants(&format!("{SECTION}{name}/{part}"))
        };
        if !PARTS.iter().any(row) {
            continue;
        }
        let [half, whole] = [gas / 2, gas].map(|gas| block(name, gas));
        let (whole, whole_gas) = workload(name, &whole?)?;
        let (half, half_gas) = workload(name, &half?)?;
        let mut subject = Subject::new(whole)?;
        if core::mem::take(&mut is_cold) {
            // The first proof of a process pays for memory pages that later proofs reuse.
            subject.prove()?;
        }
        let whole = prove(&subject, whole_gas)?;
        // A reference string for more instructions is also long enough for fewer.
        subject.workload = half;
        let half = prove(&subject, half_gas)?;
        for row in rows(name, &whole, &half).ok_or_else(|| slope(name, gas))? {
            session.row(row)?;
        }
    }
    Ok(())
}

fn slope(name: &str, gas: u64) -> Error {
    Error::Slope {
        name: name.to_owned(),
        gas,
    }
}

/// Returns the batch, and the gas that it uses.
fn workload(name: &str, file: &BatchFile) -> Result<(Workload, f64), Error> {
    let native = file
        .execute()
        .map_err(|source| Error::batch(name, source))?;
    let gas: u64 = native
        .blocks
        .iter()
        .map(|block| block.header.gas_used)
        .sum();
    Ok((Workload::batch(name, file)?, gas as f64))
}

fn prove(subject: &Subject, gas: f64) -> Result<Block, Error> {
    let watch = Watch::start();
    let proved = subject.prove()?;
    let (seconds, others) = (watch.process().as_secs_f64(), watch.others());
    let rows = proved.chips.iter();
    Ok(Block {
        gas,
        instructions: proved.outcome.instructions as f64,
        seconds,
        shards: proved.shards,
        rows: rows
            .map(|chip| (chip.chip.clone(), chip.rows as f64))
            .collect(),
        others,
    })
}

/// Returns the rows of a program; `None` if the blocks use the same gas.
fn rows(name: &str, whole: &Block, half: &Block) -> Option<Vec<Row>> {
    let single = |part: &str, unit, value, clock| {
        Row::single(format!("{SECTION}{name}/{part}"), unit, value, clock)
    };
    let instructions = whole.per_gas(half, |block| block.instructions)?;
    let seconds = whole.per_gas(half, |block| block.seconds)?;
    let mut rows = vec![
        single("gas", "k", whole.gas / 1e3, Clock::None),
        single("instructions/gas", "", instructions, Clock::None),
        single("shards", "", whole.shards as f64, Clock::None),
    ];
    for chip in CHIPS {
        let each = whole.per_gas(half, |block| block.rows(chip))?;
        if each > 0.0 {
            let part = format!("rows/{chip}");
            rows.push(single(&part, "/kgas", 1e3 * each, Clock::None));
        }
    }
    let noisiest = whole.others.zip(half.others).map(|(a, b)| a.max(b));
    rows.push(single("cpu", "s", whole.seconds, Clock::Cpu).beside(whole.others));
    rows.push(single(BLOCK, "s", BLOCK_GAS * seconds, Clock::Cpu).beside(noisiest));
    Some(rows)
}

/// Writes the programs, most expensive block first, and names that one.
///
/// # Errors
/// `out` cannot be written to.
pub fn table(rows: &[Row], out: &mut dyn Write) -> io::Result<()> {
    let program = |row: &Row| {
        let name = row.name.strip_prefix(SECTION)?.strip_suffix(BLOCK)?;
        Some((name.strip_suffix('/')?.to_owned(), row.value))
    };
    let mut programs: Vec<(String, f64)> = rows.iter().filter_map(program).collect();
    programs.sort_by(|a, b| b.1.total_cmp(&a.1));
    let Some((worst, most)) = programs.first() else {
        return Ok(());
    };
    writeln!(
        out,
        "\n{:<48} {:>16} {:>16}",
        "block of 30 M gas", "instructions/gas", "core-seconds"
    )?;
    for (program, seconds) in &programs {
        let named = format!("{SECTION}{program}/instructions/gas");
        let per_gas = rows.iter().find(|row| row.name == named);
        let per_gas = per_gas.map_or_else(String::new, |row| digits(row.value));
        writeln!(out, "{program:<48} {per_gas:>16} {:>16}", digits(*seconds))?;
    }
    writeln!(out, "worst: {worst}, {} core-seconds", digits(*most))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(gas: f64, seconds: f64) -> Block {
        Block {
            gas,
            instructions: 1000.0 + 3.0 * gas,
            seconds,
            shards: 1,
            rows: BTreeMap::from([("modular_256".to_owned(), 0.5 * gas)]),
            others: None,
        }
    }

    fn value(rows: &[Row], name: &str) -> Option<f64> {
        let mut rows = rows.iter().filter(|row| row.name == name);
        rows.next().map(|row| row.value)
    }

    #[test]
    fn what_both_blocks_take_is_not_scaled() {
        let (whole, half) = (taken(300_000.0, 12.0), taken(150_000.0, 7.0));
        let rows = rows("X", &whole, &half).unwrap();
        let expected = [
            ("gas", 300.0),
            ("instructions/gas", 3.0),
            ("shards", 1.0),
            ("rows/modular_256", 500.0),
            ("cpu", 12.0),
            // 5 seconds for 150,000 gas; scaling the whole proof would give 1,200.
            ("30M gas", 1000.0),
        ];
        assert_eq!(rows.len(), expected.len());
        for (part, expected) in expected {
            let got = value(&rows, &format!("worst/X/{part}")).unwrap();
            assert!((got / expected - 1.0).abs() < 1e-9, "{part}: {got}");
        }
        assert!(super::rows("X", &half, &half).is_none());
    }

    #[test]
    fn the_table_names_the_worst() {
        let (half, cheap, dear) = (taken(0.0, 0.0), taken(1000.0, 1.0), taken(1000.0, 2.0));
        let mut all = rows("cheap", &cheap, &half).unwrap();
        all.extend(rows("dear 1", &dear, &half).unwrap());
        let mut out = Vec::new();
        table(&all, &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        let lines: Vec<&str> = text.trim().lines().collect();
        assert!(lines[1].starts_with("dear 1 ") && lines[2].starts_with("cheap "));
        assert_eq!(lines[3], "worst: dear 1, 60000 core-seconds");
        let mut none = Vec::new();
        table(&all[..1], &mut none).unwrap();
        assert!(none.is_empty());
    }

    #[test]
    fn a_name_without_a_program_is_an_error() {
        let error = block("SDIV 6 44", 100_000).unwrap_err();
        assert!(matches!(error, Error::Program { got } if got == "SDIV 6 44"));
    }

    #[test]
    fn half_the_gas_of_every_candidate_does_less() {
        for (name, gas) in CANDIDATES {
            let used = |gas| workload(name, &block(name, gas).unwrap()).unwrap().1;
            let (half, whole) = (used(gas / 2), used(gas));
            assert!(
                half < whole && whole <= gas as f64,
                "{name}: {half} {whole}"
            );
        }
    }
}
