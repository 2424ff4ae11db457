//! Committed states as words, and the bits of a layer.

use zkfabric_sumcheck::keccak::{BITS, COLUMNS, GROUPS, Layer, STATE};

use super::super::{steps::Steps, table::Table};
use crate::{Error, Timed, driver::Argument, memory::Buffer, timing::Clock};

/// Bytes of a lane.
const WORD: usize = 8;
/// Permutations whose bits share a byte.
pub(super) const BLOCK: usize = 8;
/// Vectors of eight cells.
pub(super) const VECTORS: usize = BITS * GROUPS / 8;

/// States before the groups of rounds.
#[derive(Debug)]
pub(super) struct States {
    /// Lane `l` before group `g` of permutation `i` at `(25 g + l) stride + i`.
    words: Buffer,
    /// Number of permutations in the table, real or not.
    stride: usize,
    /// Number of real permutations, which come first.
    pub(super) count: usize,
}

impl States {
    /// Packs a table of 101 columns of bits.
    pub(super) fn new(steps: &Steps, bits: &Table) -> Result<Timed<Self>, Error> {
        // Built before the call, so that other calls do not wait for the compiler.
        let program = steps.layers()?;
        let _call = steps.shared.call();
        let mut clock = Clock::default();
        let stride = bits.rows() / BITS;
        let pack = |columns: &[usize], clock: &mut Clock| {
            let words = steps.shared.buffer(WORD * columns.len() * stride)?;
            let descriptors = steps.upload_u32(&bits.descriptors_of(columns), clock)?;
            let arguments = [
                Argument::Memory(bits.buffer.memory()),
                Argument::Memory(descriptors.memory()),
                Argument::U64(stride as u64),
                Argument::Memory(words.memory()),
            ];
            let items = (columns.len() * stride, program.local);
            steps.run_of(&program.program, "layers_pack", &arguments, items, clock)?;
            Ok::<_, Error>(words)
        };
        let real = pack(&[COLUMNS - 1], &mut clock)?;
        let mut rows = vec![0_u64; stride];
        let mut transfer = Clock::default();
        let to = bytemuck::cast_slice_mut(&mut rows);
        (steps.shared).read(&real, 0, to, clock.last_kernel(), &mut transfer)?;
        clock.extend(transfer);
        let count = rows.iter().take_while(|row| **row == u64::MAX).count();
        let behind = rows.iter().skip(count);
        if let Some(more) = behind.clone().position(|row| *row != 0) {
            let permutation = count + more;
            return Err(Error::NotReal { permutation });
        }
        let columns: Vec<usize> = (0..COLUMNS - 1).collect();
        let words = pack(&columns, &mut clock)?;
        let timing = clock.read()?;
        let states = Self {
            words,
            stride,
            count,
        };
        Ok(Timed::new(states, timing))
    }
}

/// Bits of a layer's columns: per block of eight permutations, vector and column one byte per cell,
/// with one bit per permutation.
#[derive(Debug)]
pub(super) struct Digits {
    pub(super) buffer: Buffer,
    pub(super) columns: usize,
}

impl Digits {
    /// Extracts the bits that `layer` reads of round `k` of each group.
    pub(super) fn new(
        steps: &Steps,
        states: &States,
        (k, layer): (usize, &Layer),
        clock: &mut Clock,
    ) -> Result<Self, Error> {
        let (layer, columns) = match layer {
            Layer::Chi { .. } => (0, STATE),
            Layer::Theta { .. } => (1, STATE + 10),
            Layer::Parity { .. } => (2, STATE),
        };
        let program = steps.layers()?;
        let padded = states.count.next_multiple_of(BLOCK);
        let words = steps.shared.buffer(WORD * GROUPS * columns * padded)?;
        let arguments = [
            Argument::Memory(states.words.memory()),
            Argument::U64(states.stride as u64),
            Argument::U64(states.count as u64),
            Argument::U32(k as u32),
            Argument::U32(layer),
            Argument::Memory(words.memory()),
            Argument::U64(padded as u64),
        ];
        let items = (GROUPS * padded, program.local);
        steps.run_of(&program.program, "layers_words", &arguments, items, clock)?;
        let count = padded / BLOCK * VECTORS * columns;
        let buffer = steps.shared.buffer(WORD * count)?;
        let arguments = [
            Argument::Memory(words.memory()),
            Argument::U64(padded as u64),
            Argument::U32(columns as u32),
            Argument::Memory(buffer.memory()),
        ];
        let items = (count, program.local);
        steps.run_of(&program.program, "layers_digits", &arguments, items, clock)?;
        Ok(Self { buffer, columns })
    }
}
