//! Prices from differences.

use zkfabric_stf::cost::{Entry, Part, Table};

use super::measure::Difference;

/// Number of rounds that compute the prices from the previous round's. The priced entry dominates
/// each difference, so the prices settle quickly.
const ROUNDS: usize = 30;
/// Margin of each price: a sixteenth, for other collisions in hash maps, and one instruction.
const MARGIN: u64 = 16;

/// Measured cost of an entry.
#[derive(Clone, Debug)]
pub struct Price {
    /// The entry.
    pub entry: Entry,
    /// Instructions of the worst variant.
    pub instructions: f64,
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
    let mut worst = Vec::new();
    for _ in 0..ROUNDS {
        worst = order
            .iter()
            .map(|entry| {
                let variants = differences.iter().filter(|d| d.entries.contains(entry));
                let mut worst = Price {
                    entry: *entry,
                    instructions: 0.0,
                    gas: f64::INFINITY,
                    per_gas: 0.0,
                    worst: String::new(),
                    worst_per_gas: String::new(),
                };
                for variant in variants {
                    let price = residual(variant, &prices, variant.instructions);
                    let own_gas = residual(variant, &gas, variant.gas);
                    worst.gas = worst.gas.min(own_gas);
                    let per_gas = ratio(variant.instructions as f64, variant.gas as f64);
                    if price > worst.instructions {
                        worst.instructions = price;
                        worst.worst.clone_from(&variant.name);
                    }
                    if per_gas > worst.per_gas {
                        worst.per_gas = per_gas;
                        worst.worst_per_gas.clone_from(&variant.name);
                    }
                }
                prices[*entry] = worst.instructions;
                gas[*entry] = worst.gas;
                if *entry == Entry::OpcodeUnit(revm::bytecode::opcode::KECCAK256) {
                    prices[Entry::Part(Part::WitnessBlock)] = worst.instructions;
                    prices[Entry::Part(Part::StoredBlock)] = worst.instructions;
                }
                worst
            })
            .collect();
    }
    worst
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
    let block = table[Entry::OpcodeUnit(revm::bytecode::opcode::KECCAK256)];
    table[Entry::Part(Part::WitnessBlock)] = block;
    table[Entry::Part(Part::StoredBlock)] = block;
    let invalid = table[Entry::Opcode(revm::bytecode::opcode::INVALID)];
    for op in 0..=u8::MAX {
        let entry = Entry::Opcode(op);
        if table[entry] == 0 {
            table[entry] = invalid;
        }
    }
    table
}
