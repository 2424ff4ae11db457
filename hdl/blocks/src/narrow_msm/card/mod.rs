//! The circuit for narrow scalars on bases and tuples in memory.

pub(crate) mod catalogue;
pub(crate) mod estimate;

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::memory::{BASES, COLUMNS, RESULTS};
use zkfabric_hdl_toolkit::block::{Access, Interface};
use zkfabric_hdl_toolkit::primitives::Register;
use zkfabric_hdl_toolkit::word::{U, W, W5, W32, W64, W512, bits_to};

use super::{Base, Config, Job, NarrowMsm, Pass, Row};
use crate::axi::{
    AxiLiteSubordinate, AxiReadManager, AxiWriteManager, StridedReader, StridedWriter,
};
use crate::card::Frame;
use crate::modular;
use crate::msm::BucketAdder;

/// Bits of a tuple in memory.
pub const TUPLE_BITS: u32 = 16;
/// Tuples per beat.
pub const TUPLES: usize = 512 / TUPLE_BITS as usize;

/// Most tuples per run if a host has more: 16 MiB, small enough that most transfers overlap the run
/// before, and large enough that the time of starting runs is negligible. A pass is not cut.
pub const RUN_TUPLES: u64 = 8 << 20;

/// The sums of `passes` passes over `count` bases: control, two readers, the circuit for narrow
/// scalars, a writer.
///
/// Base i lies at `bases + 64 i`, and is read once per pass. The tuples of a pass are words of 16
/// bits, [`TUPLES`] per beat; the tuples of the next pass begin at the next beat. All passes have
/// the tuple bits and slot bits given by `shape` ([`shape`]). The sums of a pass, the sum of all
/// its buckets and one sum per bit of its tuples, are written back to back, 128 bytes each, in the
/// format of [`card_msm`](crate::msm::card); the sums of all passes follow one another at `sums`.
/// The host adds them up ([`column_sums`](super::column_sums)). Without bases or passes nothing is
/// read or written. The kernel refuses tuples of no bits or of more than 16, and more bits than the
/// memory of the buckets has: it reads and writes nothing and sets bit 3 of `failed`.
#[derive(Debug, LogicBlock)]
pub struct CardNarrowMsm<const A: usize, const Q: usize, const C: usize, B: BucketAdder> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Resets all state.
    pub reset: Signal<In, bool>,
    /// Forgets, with `reset`, what the memory owes: the memory is reset, too.
    pub forget: Signal<In, bool>,
    /// From the host.
    pub s_axi_control: AxiLiteSubordinate,
    /// To the memory of the bases.
    pub m_axi_bases: AxiReadManager,
    /// To the memory of the tuples.
    pub m_axi_tuples: AxiReadManager,
    /// To the memory of the sums.
    pub m_axi_sums: AxiWriteManager,
    /// To the host.
    pub irq: Signal<Out, bool>,
    frame: Frame<6, 3, 3>,
    bases: StridedReader,
    tuples: StridedReader,
    sums: StridedWriter,
    circuit: NarrowMsm<A, Q, C, B>,

    // Derived from the current arguments, one or two clocks later.
    count: Signal<Local, W32>,
    passes: Signal<Local, W32>,
    tuple_bits: Signal<Local, W5>,
    slot_bits: Signal<Local, W5>,
    address_bits: DFF<W<6>>,
    tuple_mask: DFF<W<32>>,
    address_mask: DFF<W<32>>,
    tuple_beats: DFF<W32>,
    sum_beats: DFF<W32>,
    fits: DFF<bool>,
    valid: DFF<bool>,
    some: DFF<bool>,
    accept: Signal<Local, bool>,
    /// Nothing is read or written; the masters' state belongs to an earlier job.
    nothing: Register<bool>,

    /// Jobs that the circuit has not yet taken, and the job beat of each.
    jobs: Register<W32>,
    job: Register<Job>,
    /// Rows of a pass, and the current pass's rows that the circuit has not yet taken.
    rows: Register<W32>,
    left: Register<W32>,
    /// Place of the next tuple in its beat.
    place: Register<W5>,
    tuple: Signal<Local, W<16>>,
    last: Signal<Local, bool>,
    taken: Signal<Local, bool>,
    /// The first beat of a sum is written.
    second: Register<bool>,

    one: Constant<W<32>>,
    most_tuple: Constant<W5>,
    most_address: Constant<W<6>>,
    mark: Constant<Row>,
}

impl<const A: usize, const Q: usize, const C: usize, B: BucketAdder> CardNarrowMsm<A, Q, C, B> {
    /// Builds the circuit of this configuration, with an adder of this arithmetic.
    ///
    /// # Errors
    /// See [`NarrowMsm::new`].
    pub fn new(config: Config, arithmetic: &modular::Config) -> Result<Self, HdlError> {
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            forget: Signal::default(),
            s_axi_control: AxiLiteSubordinate::default(),
            m_axi_bases: AxiReadManager::default(),
            m_axi_tuples: AxiReadManager::default(),
            m_axi_sums: AxiWriteManager::default(),
            irq: Signal::default(),
            frame: Frame::default(),
            bases: StridedReader::new()?,
            tuples: StridedReader::new()?,
            sums: StridedWriter::default(),
            circuit: NarrowMsm::new(config, arithmetic)?,
            count: Signal::default(),
            passes: Signal::default(),
            tuple_bits: Signal::default(),
            slot_bits: Signal::default(),
            address_bits: DFF::default(),
            tuple_mask: DFF::default(),
            address_mask: DFF::default(),
            tuple_beats: DFF::default(),
            sum_beats: DFF::default(),
            fits: DFF::default(),
            valid: DFF::default(),
            some: DFF::default(),
            accept: Signal::default(),
            nothing: Register::default(),
            jobs: Register::default(),
            job: Register::default(),
            rows: Register::default(),
            left: Register::default(),
            place: Register::default(),
            tuple: Signal::default(),
            last: Signal::default(),
            taken: Signal::default(),
            second: Register::default(),
            one: Constant::new(U::new(1)),
            most_tuple: Constant::new(U::new(u64::from(TUPLE_BITS))),
            most_address: Constant::new(U::new(u64::from(config.address_bits()))),
            mark: Constant::new(U::new(1 << 20)),
        })
    }
}

/// Returns the kernel's interface to the host.
#[must_use]
pub fn interface() -> Interface {
    let failed = "an error response: bit 0 to bases, 1 to tuples, 2 to sums; 3: arguments refused";
    Interface::new(
        "zkfabric_narrow_msm",
        "sums of points by bits of narrow scalars",
    )
    .memory("m_axi_bases", Access::Read)
    .memory("m_axi_tuples", Access::Read)
    .memory("m_axi_sums", Access::Write)
    .pointer("bases", "m_axi_bases", BASES, "64 bytes each: x, y")
    .pointer(
        "tuples",
        "m_axi_tuples",
        COLUMNS,
        "2 bytes each; every pass begins at a multiple of 64 bytes",
    )
    .pointer(
        "sums",
        "m_axi_sums",
        RESULTS,
        "one of a pass and one of each bit of its tuples, 128 bytes each: x, y, z, zeros",
    )
    .scalar("count", "bases")
    .scalar("passes", "passes over the bases")
    .scalar("shape", "0 to 4 bits of a tuple, 8 to 12 log2 of the slots")
    .status("failed", failed)
    .status("issued", "additions since the reset, modulo 2^32")
    .status(
        "deferred",
        "times that an addition had to wait, modulo 2^32",
    )
    .status("active", "clocks with an addition under way, modulo 2^32")
}

/// Returns the argument `shape` for passes of this pass's shape.
#[must_use]
pub const fn shape(pass: &Pass) -> u64 {
    pass.tuple_bits() as u64 | (pass.slot_bits() as u64) << 8
}

impl<const A: usize, const Q: usize, const C: usize, B: BucketAdder> Logic
    for CardNarrowMsm<A, Q, C, B>
{
    #[expect(
        clippy::too_many_lines,
        reason = "rust-hdl reads the syntax of one function"
    )]
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            address_bits,
            tuple_mask,
            address_mask,
            tuple_beats,
            sum_beats,
            fits,
            valid,
            some
        );
        dff_setup!(self, clock, nothing, jobs, job, rows, left, place, second);
        clock!(self, clock, frame, bases, tuples, sums, circuit);
        self.nothing.reset.next = self.reset.val();
        self.jobs.reset.next = self.reset.val();
        self.job.reset.next = self.reset.val();
        self.rows.reset.next = self.reset.val();
        self.left.reset.next = self.reset.val();
        self.place.reset.next = self.reset.val();
        self.second.reset.next = self.reset.val();
        self.frame.reset.next = self.reset.val();
        self.bases.reset.next = self.reset.val();
        self.bases.forget.next = self.forget.val();
        self.tuples.reset.next = self.reset.val();
        self.tuples.forget.next = self.forget.val();
        self.sums.reset.next = self.reset.val();
        self.sums.forget.next = self.forget.val();
        self.circuit.reset.next = self.reset.val();
        AxiLiteSubordinate::link(&mut self.s_axi_control, &mut self.frame.bus);
        AxiReadManager::link(&mut self.m_axi_bases, &mut self.bases.m_axi);
        AxiReadManager::link(&mut self.m_axi_tuples, &mut self.tuples.m_axi);
        AxiWriteManager::link(&mut self.m_axi_sums, &mut self.sums.m_axi);
        self.irq.next = self.frame.irq.val();
        self.frame.drained.next =
            self.bases.drained.val() & self.tuples.drained.val() & self.sums.drained.val();

        // Derived from the arguments; a host's writes of the last argument and of the start are
        // further apart than these two clocks.
        self.count.next = bits_to::<W32>(self.frame.arguments[3].val());
        self.passes.next = bits_to::<W32>(self.frame.arguments[4].val());
        self.tuple_bits.next = bits_to::<W5>(self.frame.arguments[5].val());
        self.slot_bits.next = bits_to::<W32>(self.frame.arguments[5].val()).get_bits::<5>(8);
        self.address_bits.d.next =
            bits_to::<W<6>>(self.tuple_bits.val()) + bits_to::<W<6>>(self.slot_bits.val());
        self.tuple_mask.d.next = (self.one.val() << self.tuple_bits.val()) - 1;
        self.address_mask.d.next = (self.one.val() << self.address_bits.q.val()) - 1;
        self.fits.d.next =
            self.tuple_bits.val().any() & (self.tuple_bits.val() <= self.most_tuple.val());
        self.valid.d.next =
            self.fits.q.val() & (self.address_bits.q.val() <= self.most_address.val());
        self.some.d.next = self.count.val().any() & self.passes.val().any();
        self.tuple_beats.d.next =
            (self.count.val() >> 5) + bits_to::<W32>(self.count.val().get_bits::<5>(0).any());
        self.sum_beats.d.next = (bits_to::<W32>(self.tuple_bits.val()) + 1) << 1;

        self.frame.decides.next = self.frame.go.val();
        self.frame.valid.next = self.valid.q.val();
        self.accept.next = self.frame.accept.val() & self.some.q.val();
        if self.frame.go.val() {
            self.nothing.d.next = !self.valid.q.val() | !self.some.q.val();
        }
        self.bases.start.next = self.accept.val();
        self.bases.address.next = self.frame.arguments[0].val();
        self.bases.beats.next = self.count.val();
        self.bases.count[0].next = self.passes.val();
        self.bases.count[1].next = 1.into();
        self.bases.count[2].next = 1.into();
        self.tuples.start.next = self.accept.val();
        self.tuples.address.next = self.frame.arguments[1].val();
        self.tuples.beats.next = self.tuple_beats.q.val();
        self.tuples.count[0].next = self.passes.val();
        self.tuples.count[1].next = 1.into();
        self.tuples.count[2].next = 1.into();
        self.sums.start.next = self.accept.val();
        self.sums.address.next = self.frame.arguments[2].val();
        self.sums.beats.next = self.sum_beats.q.val();
        self.sums.count[0].next = self.passes.val();
        self.sums.count[1].next = 1.into();
        self.sums.count[2].next = 1.into();
        for i in 0..3 {
            self.bases.stride[i].next = 0.into();
            self.tuples.stride[i].next = 0.into();
            self.sums.stride[i].next = 0.into();
        }
        self.tuples.stride[0].next = bits_to::<W64>(self.tuple_beats.q.val()) << 6;
        self.sums.stride[0].next = bits_to::<W64>(self.sum_beats.q.val()) << 6;

        // One job per pass.
        self.circuit.jobs.data.next = self.job.q.val();
        self.circuit.jobs.valid.next = self.jobs.q.val().any();
        if self.jobs.q.val().any() & self.circuit.jobs.ready.val() {
            self.jobs.d.next = self.jobs.q.val() - 1;
        }

        // A base joins its tuple.
        self.tuple.next = bits_to::<W<16>>(
            self.tuples.o.data.val() >> (bits_to::<W<9>>(self.place.q.val()) << 4),
        );
        self.last.next = self.left.q.val() == 1;
        self.circuit.rows.data.next = bits_to::<Row>(self.tuple.val());
        if self.last.val() {
            self.circuit.rows.data.next = bits_to::<Row>(self.tuple.val()) | self.mark.val();
        }
        self.circuit.rows.valid.next = self.tuples.o.valid.val();
        self.circuit.bases.data.next = bits_to::<Base>(self.bases.o.data.val().get_bits::<254>(0))
            | (bits_to::<Base>(self.bases.o.data.val().get_bits::<254>(256)) << 254);
        self.circuit.bases.valid.next = self.bases.o.valid.val();
        self.bases.o.ready.next = self.circuit.bases.ready.val();
        self.taken.next = self.tuples.o.valid.val() & self.circuit.rows.ready.val();
        self.tuples.o.ready.next = self.taken.val() & (self.place.q.val().all() | self.last.val());
        if self.taken.val() {
            self.place.d.next = self.place.q.val() + 1;
            self.left.d.next = self.left.q.val() - 1;
            if self.last.val() {
                self.place.d.next = 0.into();
                self.left.d.next = self.rows.q.val();
            }
        }
        if self.accept.val() {
            self.jobs.d.next = self.passes.val();
            self.job.d.next = bits_to::<Job>(self.tuple_mask.q.val().get_bits::<20>(0))
                | (bits_to::<Job>(
                    (self.address_mask.q.val() & !self.tuple_mask.q.val()).get_bits::<20>(0),
                ) << 20);
            self.rows.d.next = self.count.val();
            self.left.d.next = self.count.val();
            self.place.d.next = 0.into();
        }

        // Each sum takes two beats.
        self.sums.i.valid.next = self.circuit.o.valid.val();
        self.sums.i.data.next = bits_to::<W512>(self.circuit.o.data.val().get_bits::<254>(0))
            | (bits_to::<W512>(self.circuit.o.data.val().get_bits::<254>(254)) << 256);
        if self.second.q.val() {
            self.sums.i.data.next = bits_to::<W512>(self.circuit.o.data.val().get_bits::<254>(508));
        }
        self.circuit.o.ready.next = self.sums.i.ready.val() & self.second.q.val();
        if self.circuit.o.valid.val() & self.sums.i.ready.val() {
            self.second.d.next = !self.second.q.val();
        }

        self.frame.finished.next =
            self.bases.idle.val() & self.tuples.idle.val() & self.sums.idle.val();
        self.frame.failed[0].next = self.bases.failed.val() & !self.nothing.q.val();
        self.frame.failed[1].next = self.tuples.failed.val() & !self.nothing.q.val();
        self.frame.failed[2].next = self.sums.failed.val() & !self.nothing.q.val();
        self.frame.status[0].next = bits_to::<W32>(self.circuit.issued.val());
        self.frame.status[1].next = bits_to::<W32>(self.circuit.deferred.val());
        self.frame.status[2].next = bits_to::<W32>(self.circuit.active.val());
    }
}

zkfabric_hdl_toolkit::ports!(impl [const A: usize, const Q: usize, const C: usize, B: BucketAdder] CardNarrowMsm<A, Q, C, B> {
    clock clock; reset, forget, s_axi_control, m_axi_bases, m_axi_tuples, m_axi_sums, irq
});
