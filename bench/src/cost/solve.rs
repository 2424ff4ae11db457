//! Prices from differences.

use zkfabric_stf::cost::{CALL_UNIT, CallKind, Entry, Part, Table};

use super::measure::Difference;

/// Number of rounds that compute the prices from the previous round's. The priced entry dominates
/// each difference, so the prices settle quickly.
const ROUNDS: usize = 30;
/// Margin of each price: a sixteenth, for other collisions in hash maps, and one instruction.
const MARGIN: u64 = 16;
/// Rows of calls below which a price is an error of rounding.
const NO_CALLS: f64 = 1e-6;

/// Rows of calls by kind.
type Calls = [f64; CallKind::ALL.len()];

/// Measured cost of an entry.
#[derive(Clone, Debug)]
pub struct Price {
    /// The entry.
    pub entry: Entry,
    /// Instructions of the worst variant.
    pub instructions: f64,
    /// Rows of calls of the variant with the most, by kind.
    pub calls: Calls,
    /// Gas of the cheapest variant.
    pub gas: f64,
    /// Maximum of instructions per unit of gas among the variants, with all the code that a program
    /// needs around the entry.
    pub per_gas: f64,
    /// The variant with the most instructions.
    pub worst: String,
    /// The variant with the most instructions per unit of gas.
    pub worst_per_gas: String,
}

/// The unit of `KECCAK256`, a hashed block.
const HASHED: Entry = Entry::OpcodeUnit(revm::bytecode::opcode::KECCAK256);
/// Parts that are hashed blocks.
const BLOCKS: [Entry; 2] = [
    Entry::Part(Part::WitnessBlock),
    Entry::Part(Part::StoredBlock),
];

/// Returns prices that explain the differences: for each entry, the largest price that one of its
/// variants needs.
pub(super) fn solve(differences: &[Difference]) -> Vec<Price> {
    let mut order: Vec<Entry> = Vec::new();
    for entry in differences
        .iter()
        .flat_map(|difference| &difference.entries)
    {
        if !order.contains(entry) {
            order.push(*entry);
        }
    }
    let mut prices = Table::<f64>::default();
    let mut gas = Table::<f64>::default();
    let mut calls: [Table<f64>; CallKind::ALL.len()] = Default::default();
    let mut worst = Vec::new();
    for _ in 0..ROUNDS {
        worst = order
            .iter()
            .map(|entry| {
                let variants = differences.iter().filter(|d| d.entries.contains(entry));
                let mut worst = Price {
                    entry: *entry,
                    instructions: 0.0,
                    calls: Calls::default(),
                    gas: f64::INFINITY,
                    per_gas: 0.0,
                    worst: String::new(),
                    worst_per_gas: String::new(),
                };
                for variant in variants {
                    let price = residual(variant, &prices, variant.work.instructions);
                    let own_gas = residual(variant, &gas, variant.gas);
                    worst.gas = worst.gas.min(own_gas);
                    let per_gas = ratio(variant.work.instructions as f64, variant.gas as f64);
                    for ((most, prices), rows) in
                        worst.calls.iter_mut().zip(&calls).zip(variant.work.calls)
                    {
                        *most = most.max(residual(variant, prices, rows));
                    }
                    if price > worst.instructions {
                        worst.instructions = price;
                        worst.worst.clone_from(&variant.name);
                    }
                    if per_gas > worst.per_gas {
                        worst.per_gas = per_gas;
                        worst.worst_per_gas.clone_from(&variant.name);
                    }
                }
                let mut set = |entry: Entry| {
                    prices[entry] = worst.instructions;
                    for (prices, calls) in calls.iter_mut().zip(worst.calls) {
                        prices[entry] = calls;
                    }
                };
                set(*entry);
                gas[*entry] = worst.gas;
                if *entry == HASHED {
                    BLOCKS.into_iter().for_each(set);
                }
                worst
            })
            .collect();
    }
    let recovery = spread(differences, &prices, &calls);
    for price in &mut worst {
        if RECOVERIES.contains(&price.entry) {
            price.instructions += recovery.0;
            for (calls, more) in price.calls.iter_mut().zip(recovery.1) {
                *calls += more;
            }
        }
    }
    worst
}

/// Parts with a recovery of a signature, whose sender chooses how many digits of its multiples are
/// zero. Their scenarios have ordinary signatures.
const RECOVERIES: [Entry; 2] = [
    Entry::Part(Part::Transaction),
    Entry::Part(Part::Authorization),
];
/// Variants of `ECRECOVER` with ordinary signatures.
const ORDINARY: [&str; 2] = ["ECRECOVER", "ECRECOVER odd"];

/// Returns how much more than an ordinary recovery the worst one takes: instructions, and rows of
/// calls.
fn spread(
    differences: &[Difference],
    prices: &Table<f64>,
    calls: &[Table<f64>; CallKind::ALL.len()],
) -> (f64, Calls) {
    let between = |prices: &Table<f64>, of: &dyn Fn(&Difference) -> u64| {
        let recoveries = differences
            .iter()
            .filter(|d| d.entries.contains(&Entry::Precompile(1)));
        let (mut least, mut most) = (f64::INFINITY, 0.0_f64);
        for variant in recoveries {
            let price = residual(variant, prices, of(variant));
            most = most.max(price);
            if ORDINARY.contains(&variant.name.as_str()) {
                least = least.min(price);
            }
        }
        (most - least).max(0.0)
    };
    let instructions = between(prices, &|variant| variant.work.instructions);
    let mut more = Calls::default();
    for (kind, (more, prices)) in more.iter_mut().zip(calls).enumerate() {
        *more = between(prices, &|variant| {
            variant.work.calls.get(kind).copied().unwrap_or_default()
        });
    }
    (instructions, more)
}

/// Returns the remainder of a difference after all other entries, per occurrence of its own
/// entries.
fn residual(difference: &Difference, prices: &Table<f64>, whole: u64) -> f64 {
    let others: f64 = Entry::all()
        .filter(|entry| !difference.entries.contains(entry))
        .map(|entry| difference.counts[entry] as f64 * prices[entry])
        .sum();
    let own: u64 = difference
        .entries
        .iter()
        .map(|entry| difference.counts[*entry])
        .sum();
    ratio(f64::max(whole as f64 - others, 0.0), own as f64)
}

fn ratio(whole: f64, parts: f64) -> f64 {
    if parts > 0.0 { whole / parts } else { 0.0 }
}

/// Returns the table that [`zkfabric_stf::cost`] charges by: the prices with their margin.
/// Undefined opcodes cost as much as `INVALID`.
pub(super) fn table(prices: &[Price]) -> Table<u32> {
    let mut table = Table::default();
    let rounded = |price: f64| {
        let price = price.ceil() as u64;
        u32::try_from(price + price / MARGIN + 1).unwrap_or(u32::MAX)
    };
    for price in prices {
        table[price.entry] = rounded(price.instructions);
    }
    for block in BLOCKS {
        table[block] = table[HASHED];
    }
    let invalid = table[Entry::Opcode(revm::bytecode::opcode::INVALID)];
    for op in 0..=u8::MAX {
        let entry = Entry::Opcode(op);
        if table[entry] == 0 {
            table[entry] = invalid;
        }
    }
    table
}

/// Returns the rows of calls that [`zkfabric_stf::cost`] charges by, with their margin: the entries
/// that have any, in units of [`CALL_UNIT`] to a row.
pub(super) fn calls(prices: &[Price]) -> Vec<(Entry, [u32; CallKind::ALL.len()])> {
    let rounded = |rows: f64| {
        if rows < NO_CALLS {
            return 0;
        }
        let units = ((rows - NO_CALLS) * CALL_UNIT as f64).ceil() as u64;
        u32::try_from(units + units / MARGIN + 1).unwrap_or(u32::MAX)
    };
    let mut list = Vec::new();
    for price in prices {
        let calls = price.calls.map(rounded);
        let entries = if price.entry == HASHED {
            &BLOCKS[..]
        } else {
            &[]
        };
        if calls.iter().any(|units| *units > 0) {
            list.push((price.entry, calls));
            list.extend(entries.iter().map(|entry| (*entry, calls)));
        }
    }
    list
}
