//! Tables with one number for each priced item.

use core::ops::{Index, IndexMut};

/// Addresses of precompiles in [`Table`]: 0x01 to 0x11, then 0x100.
const PRECOMPILES: usize = 18;

/// Priced items other than opcodes and precompiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A batch: decoding, the parent's header, the output.
    Batch,
    /// A block: its header, the roots of its lists, and its system calls without the code they run.
    Block,
    /// A transaction: decoding, sender recovery, its first frame, its receipt.
    Transaction,
    /// A byte of a transaction's encoding.
    TransactionByte,
    /// An address in an access list.
    ListedAddress,
    /// A storage key in an access list.
    ListedSlot,
    /// An EIP-7702 authorization.
    Authorization,
    /// A frame deeper than any earlier one in the batch.
    Depth,
    /// An instruction that grows its frame's memory.
    MemoryGrowth,
    /// 32 bytes of memory growth.
    MemoryWord,
    /// An opcode so close to the end of its code, or of the code that its frame's gas pays for,
    /// that the interpreter's loop leaves it to revm.
    CodeEnd,
    /// A change that is undone with its frame.
    Undone,
    /// 32 bytes of init code of a created contract.
    InitWord,
    /// A created contract's code, however short.
    CreatedCode,
    /// A byte of a created contract's code.
    CreatedByte,
    /// An account that the journal reads from its trie.
    Account,
    /// An account that the journal reads again in a later block.
    KnownAccount,
    /// A storage slot that the journal reads from its trie, or has for a created contract.
    Slot,
    /// A storage slot that the journal reads again in a later block.
    KnownSlot,
    /// A trie node on the path to a key.
    Open,
    /// A node of the witness, without its hashing.
    WitnessNode,
    /// 136 hashed bytes of a witness node.
    WitnessBlock,
    /// A bytecode of the witness.
    Code,
    /// A byte of a witness bytecode, including its hashing.
    CodeByte,
    /// A header before the parent, for `BLOCKHASH`.
    Ancestor,
    /// A changed trie node that is encoded, without its hashing.
    StoredNode,
    /// 136 hashed bytes of a changed trie node: one permutation of Keccak.
    StoredBlock,
}

impl Part {
    /// All parts.
    pub const ALL: [Self; 27] = [
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
        Self::Undone,
        Self::InitWord,
        Self::CreatedCode,
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

/// A priced item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// An EVM instruction.
    Opcode(u8),
    /// A unit of an instruction's operand: 32 bytes copied or read, 136 bytes hashed, or one byte
    /// of an exponent.
    OpcodeUnit(u8),
    /// A precompile call, by the number of the precompile's address.
    Precompile(u16),
    /// A unit of a precompile's input: see `docs/cost.md`.
    PrecompileUnit(u16),
    /// Any other priced item.
    Part(Part),
}

impl Entry {
    /// Returns all entries.
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
    /// Numbers of each opcode and its unit.
    pub opcodes: [[T; 2]; 256],
    /// Numbers of the precompiles 0x01 to 0x11 and 0x100, and their units.
    pub precompiles: [[T; 2]; PRECOMPILES],
    /// Numbers of the parts, in the order of [`Part`].
    pub parts: [T; Part::ALL.len()],
}

/// Number of occurrences of each entry.
pub type Counts = Table<u64>;

impl<T: Copy + Default> Default for Table<T> {
    fn default() -> Self {
        Self {
            opcodes: [[T::default(); 2]; 256],
            precompiles: [[T::default(); 2]; PRECOMPILES],
            parts: [T::default(); Part::ALL.len()],
        }
    }
}

/// Returns the index of a precompile; unknown addresses share the index of 0x100.
#[inline]
fn place(number: u16) -> usize {
    let place = usize::from(number).wrapping_sub(1);
    place.min(PRECOMPILES - 1)
}

impl<T> Index<Entry> for Table<T> {
    type Output = T;

    #[inline]
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
    #[inline]
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
