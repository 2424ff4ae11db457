//! Prices from differences.

use zkfabric_stf::cost::{Entry, Part, Table};

use super::measure::Difference;

/// How often prices are found with those of the round before. Each difference is mostly what it prices, so they settle soon.
const ROUNDS: usize = 30;
/// What is added to each price: a sixteenth, for hash maps that meet otherwise, and one instruction.
const MARGIN: u64 = 16;

/// What an entry costs, as measured.
#[derive(Clone, Debug)]
pub struct Price {
    /// The entry.
    pub entry: Entry,
    /// Instructions of the worst variant.
    pub instructions: f64,
    /// Gas of the cheapest variant.
    pub gas: f64,
    /// Most instructions for a unit of gas among the variants, with all that a program needs around it.
    pub per_gas: f64,
    /// The variant with most instructions.
    pub worst: String,
    /// The variant with most instructions for a unit of gas.
    pub worst_per_gas: String,
}

/// Prices that explain the differences: for each entry the largest that one of its variants needs.
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

/// What other entries leave of a difference, for each time that its own happen.
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

/// The table that [`zkfabric_stf::cost`] charges by: the prices with their margin. Opcodes that are none cost what `INVALID` does.
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
