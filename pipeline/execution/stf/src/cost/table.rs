//! One number for each thing that has a price.

use core::ops::{Index, IndexMut};

/// Addresses of precompiles in [`Table`]: 0x01 to 0x11, then 0x100.
const PRECOMPILES: usize = 18;

/// What is neither opcode nor precompile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A batch: its decoding, its parent's header, the output.
    Batch,
    /// A block: its header, the roots of its lists, its system calls but for the code they run.
    Block,
    /// A transaction: decoded, its sender recovered, its first frame, its receipt.
    Transaction,
    /// A byte of a transaction's encoding.
    TransactionByte,
    /// An address in an access list.
    ListedAddress,
    /// A storage key in an access list.
    ListedSlot,
    /// An EIP-7702 authorization.
    Authorization,
    /// A frame deeper than any before it in the batch.
    Depth,
    /// An instruction that lets its frame's memory grow.
    MemoryGrowth,
    /// 32 bytes by which it grows.
    MemoryWord,
    /// An opcode so near the end of its code that the interpreter's loop leaves it to revm.
    CodeEnd,
    /// 32 bytes of code that creates a contract.
    InitWord,
    /// A byte of a created contract's code.
    CreatedByte,
    /// An account that the journal reads from its trie.
    Account,
    /// An account that the journal reads again in a later block.
    KnownAccount,
    /// A storage slot that the journal reads from its trie.
    Slot,
    /// A storage slot that the journal reads again in a later block.
    KnownSlot,
    /// A trie node on the way to a key.
    Open,
    /// A node of the witness, but for its hash.
    WitnessNode,
    /// 136 bytes of such a node that are hashed.
    WitnessBlock,
    /// A bytecode of the witness.
    Code,
    /// A byte of such a bytecode, its hash included.
    CodeByte,
    /// A header before the parent's, for `BLOCKHASH`.
    Ancestor,
    /// A trie node whose changes are encoded, but for its hash.
    StoredNode,
    /// 136 bytes of such a node that are hashed: one permutation of Keccak.
    StoredBlock,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 25] = [
        Self::Batch,
        Self::Block,
        Self::Transaction,
        Self::TransactionByte,
        Self::ListedAddress,
        Self::ListedSlot,
        Self::Authorization,
        Self::Depth,
        Self::MemoryGrowth,
        Self::MemoryWord,
        Self::CodeEnd,
        Self::InitWord,
        Self::CreatedByte,
        Self::Account,
        Self::KnownAccount,
        Self::Slot,
        Self::KnownSlot,
        Self::Open,
        Self::WitnessNode,
        Self::WitnessBlock,
        Self::Code,
        Self::CodeByte,
        Self::Ancestor,
        Self::StoredNode,
        Self::StoredBlock,
    ];
}

/// A thing that has a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// An instruction of the EVM.
    Opcode(u8),
    /// A unit of what such an instruction works on: 32 bytes that it copies or reads, 136 bytes that it hashes, a byte of an
    /// exponent.
    OpcodeUnit(u8),
    /// A call of a precompile, by the number of its address.
    Precompile(u16),
    /// A unit of what it works on: see `docs/cost.md`.
    PrecompileUnit(u16),
    /// Anything else.
    Part(Part),
}

impl Entry {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        let opcodes = (0..=u8::MAX).flat_map(|op| [Self::Opcode(op), Self::OpcodeUnit(op)]);
        let precompiles = (0x01..=0x11).chain([0x100]);
        let precompiles =
            precompiles.flat_map(|number| [Self::Precompile(number), Self::PrecompileUnit(number)]);
        let parts = Part::ALL.into_iter().map(Self::Part);
        opcodes.chain(precompiles).chain(parts)
    }
}

/// A number for each [`Entry`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<T> {
    /// Each opcode and its unit.
    pub opcodes: [[T; 2]; 256],
    /// The precompiles 0x01 to 0x11 and 0x100, and their units.
    pub precompiles: [[T; 2]; PRECOMPILES],
    /// In the order of [`Part`].
    pub parts: [T; Part::ALL.len()],
}

impl<T: Copy + Default> Default for Table<T> {
    fn default() -> Self {
        Self {
            opcodes: [[T::default(); 2]; 256],
            precompiles: [[T::default(); 2]; PRECOMPILES],
            parts: [T::default(); Part::ALL.len()],
        }
    }
}

/// The place of a precompile; those that are none share that of 0x100.
fn place(number: u16) -> usize {
    let place = usize::from(number).wrapping_sub(1);
    place.min(PRECOMPILES - 1)
}

impl<T> Index<Entry> for Table<T> {
    type Output = T;

    fn index(&self, entry: Entry) -> &T {
        match entry {
            Entry::Opcode(op) => &self.opcodes[usize::from(op)][0],
            Entry::OpcodeUnit(op) => &self.opcodes[usize::from(op)][1],
            Entry::Precompile(number) => &self.precompiles[place(number)][0],
            Entry::PrecompileUnit(number) => &self.precompiles[place(number)][1],
            Entry::Part(part) => &self.parts[part as usize],
        }
    }
}

impl<T> IndexMut<Entry> for Table<T> {
    fn index_mut(&mut self, entry: Entry) -> &mut T {
        match entry {
            Entry::Opcode(op) => &mut self.opcodes[usize::from(op)][0],
            Entry::OpcodeUnit(op) => &mut self.opcodes[usize::from(op)][1],
            Entry::Precompile(number) => &mut self.precompiles[place(number)][0],
            Entry::PrecompileUnit(number) => &mut self.precompiles[place(number)][1],
            Entry::Part(part) => &mut self.parts[part as usize],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_has_a_place_of_its_own() {
        let mut table = Table::<u64>::default();
        for entry in Entry::all() {
            table[entry] += 1;
        }
        assert!(Entry::all().all(|entry| table[entry] == 1));
        assert_eq!(
            Entry::all().count(),
            2 * 256 + 2 * PRECOMPILES + Part::ALL.len()
        );
        assert!(
            Part::ALL
                .into_iter()
                .enumerate()
                .all(|(place, part)| part as usize == place)
        );
    }
}
