//! Operands, the batch inverter, the memories of waiting operands, and the sum.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath_block;
use zkfabric_hdl_toolkit::primitives::{Delay, Memory, Register, Style};
use zkfabric_hdl_toolkit::word::{U, W};

use super::pipelines;
use crate::batch_inverter::{BatchInverter, Config};

/// Operands that wait for the inverse.
type Waiting = U<786, 13>;

datapath_block! {
    struct Operands { bucket: 509, x: 254, y: 254, other: 1, negative: 1, tag: 22 }
        -> { denominator: 254, waiting: 786, doubled: 1, rise: 254 }
}

datapath_block! {
    struct Numerator { x: 254, rise: 254, doubled: 1 } -> { numerator: 254 }
}

datapath_block! {
    struct Sum { inverse: 254, numerator: 254, waiting: 786 } -> { sum: 509, tag_out: 22 }
}

/// Adds one point to one bucket per clock, with a latency of
/// [`latency_cycles`](super::latency_cycles). K, E, N and I are those of the [`BatchInverter`]; M
/// is the address width of the waiting memory.
///
/// A bucket is `occupied | y | x`. If `other` is set, the point (x, y) or its negative is added to
/// the bucket; the sum of two opposite points, or of two absent ones, is an unoccupied bucket,
/// whose coordinates have no meaning. Coordinates are canonical and in Montgomery form. `tag`
/// travels with the operands. There is no reset and no stall: every clock takes operands, all zeros
/// if there is nothing to add. Operands of the first batch after power-up, whose denominators are
/// zeros while pipelines are empty, have no sum.
#[derive(Debug, LogicBlock)]
pub struct AffineAdder<
    const K: usize,
    const E: usize,
    const N: usize,
    const I: usize,
    const M: usize,
> {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// The first point.
    pub bucket: Signal<In, W<509>>,
    /// The second point.
    pub x: Signal<In, W<254>>,
    /// The second point, not 0 if there is one.
    pub y: Signal<In, W<254>>,
    /// There is a second point.
    pub other: Signal<In, W<1>>,
    /// The negative of the second point is added.
    pub negative: Signal<In, W<1>>,
    /// Tag that comes out with the sum.
    pub tag: Signal<In, W<22>>,
    /// The sum, a bucket.
    pub sum: Signal<Out, W<509>>,
    /// The tag of the sum.
    pub tag_out: Signal<Out, W<22>>,

    operands: Operands,
    inverter: BatchInverter<K, E, N, I>,
    slopes: Numerator,
    now: Register<Bits<M>>,
    waiting: Memory<Waiting, M>,
    numerators: Memory<W<254>, M>,
    // The last third of the products may lie in another super logic region.
    inverse_crossing: Delay<W<254>>,
    numerator_crossing: Delay<W<254>>,
    waiting_crossing: Delay<Waiting>,
    sums: Sum,
    numerator_cycles: Constant<Bits<M>>,
    waiting_cycles: Constant<Bits<M>>,
}

impl<const K: usize, const E: usize, const N: usize, const I: usize, const M: usize>
    AffineAdder<K, E, N, I, M>
{
    /// Makes the adder around the inverter of this configuration.
    ///
    /// # Errors
    /// Constants that do not match the configuration, or an arithmetic that can't be built.
    pub fn new(config: &Config) -> Result<Self, HdlError> {
        let numerator = pipelines::numerator(config.arithmetic())?;
        let waits = config.latency_cycles();
        let needed = waits.ilog2() + 1;
        if (M as u32) < needed {
            let expected = format!("at least {needed}");
            return Err(HdlError::config("affine_adder", "M", expected, &M));
        }
        Ok(Self {
            clock: Signal::default(),
            bucket: Signal::default(),
            x: Signal::default(),
            y: Signal::default(),
            other: Signal::default(),
            negative: Signal::default(),
            tag: Signal::default(),
            sum: Signal::default(),
            tag_out: Signal::default(),
            operands: Operands::new(&pipelines::operands(config.arithmetic())?)?,
            inverter: BatchInverter::new(config)?,
            slopes: Numerator::new(&numerator)?,
            now: Register::default(),
            waiting: Memory::with_words(1 << M, Style::Block)?,
            numerators: Memory::default(),
            inverse_crossing: Delay::crossing(),
            numerator_crossing: Delay::crossing(),
            waiting_crossing: Delay::crossing(),
            sums: Sum::new(&pipelines::sum(config.arithmetic())?)?,
            numerator_cycles: Constant::new(bits(numerator.latency() as u64)),
            // The words are at the outputs of the memories in the same clock as the inverse.
            waiting_cycles: Constant::new(bits(waits - 1)),
        })
    }
}

impl<const K: usize, const E: usize, const N: usize, const I: usize, const M: usize> Logic
    for AffineAdder<K, E, N, I, M>
{
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, now);
        clock!(
            self,
            clock,
            operands,
            inverter,
            slopes,
            waiting,
            numerators,
            inverse_crossing,
            numerator_crossing,
            waiting_crossing,
            sums
        );
        self.now.reset.next = false;
        self.now.d.next = self.now.q.val() + 1;
        self.operands.bucket.next = self.bucket.val();
        self.operands.x.next = self.x.val();
        self.operands.y.next = self.y.val();
        self.operands.other.next = self.other.val();
        self.operands.negative.next = self.negative.val();
        self.operands.tag.next = self.tag.val();
        self.inverter.a.next = self.operands.denominator.val();
        self.slopes.x.next = self.operands.waiting.val().get_bits::<254>(0);
        self.slopes.rise.next = self.operands.rise.val();
        self.slopes.doubled.next = self.operands.doubled.val();

        self.waiting.write_enable.next = true;
        self.waiting.write_address.next = self.now.q.val();
        self.waiting.write_data.next = self.operands.waiting.val();
        self.numerators.write_enable.next = true;
        self.numerators.write_address.next = self.now.q.val() - self.numerator_cycles.val();
        self.numerators.write_data.next = self.slopes.numerator.val();
        self.waiting.read_enable.next = true;
        self.waiting.read_address.next = self.now.q.val() - self.waiting_cycles.val();
        self.numerators.read_enable.next = true;
        self.numerators.read_address.next = self.now.q.val() - self.waiting_cycles.val();

        self.inverse_crossing.d.next = self.inverter.inverse.val();
        self.numerator_crossing.d.next = self.numerators.read_data.val();
        self.waiting_crossing.d.next = self.waiting.read_data.val();
        self.sums.inverse.next = self.inverse_crossing.q.val();
        self.sums.numerator.next = self.numerator_crossing.q.val();
        self.sums.waiting.next = self.waiting_crossing.q.val();
        self.sum.next = self.sums.sum.val();
        self.tag_out.next = self.sums.tag_out.val();
    }
}

zkfabric_hdl_toolkit::ports!(impl [const K: usize, const E: usize, const N: usize, const I: usize, const M: usize] AffineAdder<K, E, N, I, M> {
    clock clock; bucket, x, y, other, negative, tag, sum, tag_out
});
