//! The bucket engine on points and scalars in memory.

pub(crate) mod catalogue;

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::memory::{BASES, COLUMNS, RESULTS};
use zkfabric_hdl_toolkit::block::{Access, Interface};
use zkfabric_hdl_toolkit::primitives::Register;
use zkfabric_hdl_toolkit::word::{U, W, W32, W254, W512, bits_to};

use crate::axi::{AxiLiteSubordinate, AxiReadManager, AxiWriteManager, Reader, Writer};
use crate::card::Frame;
use crate::modular;
use crate::msm::{BucketAdder, Config, Input, MsmEngine};

/// Bytes of a point: x, then y, 32 bytes each, canonical, in Montgomery form (R = 2^256); zeros for
/// infinity.
pub const POINT_BYTES: u64 = 64;
/// Bytes of a scalar, canonical.
pub const SCALAR_BYTES: u64 = 32;
/// Bytes of a sum of buckets: x, y, z, 32 bytes each, and 32 of zeros.
pub const SUM_BYTES: u64 = 128;

/// The sums of the buckets of `count` points times scalars: control, two readers, the bucket
/// engine, a writer.
///
/// Point i lies at `points + 64 i` and scalar i at `scalars + 32 i`; sum i of the engine is written
/// to `sums + 128 i`, for the windows of part `part`. The host adds up the sums of all parts
/// ([`crate::msm::final_sum`]). Without points nothing is written. Coordinates and scalars are read
/// modulo 2^254; values that are not canonical give meaningless sums.
#[derive(Debug, LogicBlock)]
pub struct CardMsm<const A: usize, const Q: usize, const C: usize, B: BucketAdder> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Resets all state.
    pub reset: Signal<In, bool>,
    /// Forgets, with `reset`, what the memory owes: the memory is reset, too.
    pub forget: Signal<In, bool>,
    /// From the host.
    pub s_axi_control: AxiLiteSubordinate,
    /// To the memory of the points.
    pub m_axi_points: AxiReadManager,
    /// To the memory of the scalars.
    pub m_axi_scalars: AxiReadManager,
    /// To the memory of the sums.
    pub m_axi_sums: AxiWriteManager,
    /// To the host.
    pub irq: Signal<Out, bool>,
    frame: Frame<5, 3, 3>,
    points: Reader,
    scalars: Reader,
    sums: Writer,
    engine: MsmEngine<A, Q, C, B>,
    count: Signal<Local, W32>,
    /// Part of the run: the host may write the next run's while points of this one are read.
    part: Register<W<4>>,
    /// Points that the engine has not yet taken.
    left: Register<W32>,
    /// The next scalar is the upper half of its beat.
    upper: Register<bool>,
    scalar: Signal<Local, W254>,
    last: Signal<Local, bool>,
    taken: Signal<Local, bool>,
    /// The first beat of a sum is written.
    second: Register<bool>,
    beats: Constant<W32>,
    mark: Constant<Input>,
}

impl<const A: usize, const Q: usize, const C: usize, B: BucketAdder> CardMsm<A, Q, C, B> {
    /// Builds the circuit of this configuration, with an adder of this arithmetic.
    ///
    /// # Errors
    /// See [`MsmEngine::new`].
    pub fn new(config: Config, arithmetic: &modular::Config) -> Result<Self, HdlError> {
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            forget: Signal::default(),
            s_axi_control: AxiLiteSubordinate::default(),
            m_axi_points: AxiReadManager::default(),
            m_axi_scalars: AxiReadManager::default(),
            m_axi_sums: AxiWriteManager::default(),
            irq: Signal::default(),
            frame: Frame::default(),
            points: Reader::new()?,
            scalars: Reader::new()?,
            sums: Writer::default(),
            engine: MsmEngine::new(config, arithmetic)?,
            count: Signal::default(),
            part: Register::default(),
            left: Register::default(),
            upper: Register::default(),
            scalar: Signal::default(),
            last: Signal::default(),
            taken: Signal::default(),
            second: Register::default(),
            beats: Constant::new(W32::new(2 * u64::from(config.layout().sums()))),
            mark: Constant::new(U::new(1) << 762_u64),
        })
    }
}

/// Returns the kernel's interface to the host.
#[must_use]
pub fn interface() -> Interface {
    let failed = "an error response: bit 0 to points, 1 to scalars, 2 to sums";
    Interface::new("zkfabric_msm", "sums of a multi-scalar multiplication")
        .memory("m_axi_points", Access::Read)
        .memory("m_axi_scalars", Access::Read)
        .memory("m_axi_sums", Access::Write)
        .pointer("points", "m_axi_points", BASES, "64 bytes each: x, y")
        .pointer("scalars", "m_axi_scalars", COLUMNS, "32 bytes each")
        .pointer(
            "sums",
            "m_axi_sums",
            RESULTS,
            "128 bytes each: x, y, z, zeros; of 32 to 255 by the engine's windows",
        )
        .scalar("count", "points")
        .scalar(
            "part",
            "which windows, from 0 on; one that is not there adds nothing",
        )
        .status("failed", failed)
        .status("issued", "additions since the reset, modulo 2^32")
        .status(
            "deferred",
            "times that an addition had to wait, modulo 2^32",
        )
        .status("active", "clocks with an addition under way, modulo 2^32")
}

impl<const A: usize, const Q: usize, const C: usize, B: BucketAdder> Logic for CardMsm<A, Q, C, B> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, part, left, upper, second);
        clock!(self, clock, frame, points, scalars, sums, engine);
        self.part.reset.next = self.reset.val();
        self.left.reset.next = self.reset.val();
        self.upper.reset.next = self.reset.val();
        self.second.reset.next = self.reset.val();
        self.frame.reset.next = self.reset.val();
        self.points.reset.next = self.reset.val();
        self.points.forget.next = self.forget.val();
        self.scalars.reset.next = self.reset.val();
        self.scalars.forget.next = self.forget.val();
        self.sums.reset.next = self.reset.val();
        self.sums.forget.next = self.forget.val();
        self.engine.reset.next = self.reset.val();
        AxiLiteSubordinate::link(&mut self.s_axi_control, &mut self.frame.bus);
        AxiReadManager::link(&mut self.m_axi_points, &mut self.points.m_axi);
        AxiReadManager::link(&mut self.m_axi_scalars, &mut self.scalars.m_axi);
        AxiWriteManager::link(&mut self.m_axi_sums, &mut self.sums.m_axi);
        self.irq.next = self.frame.irq.val();
        self.frame.drained.next =
            self.points.drained.val() & self.scalars.drained.val() & self.sums.drained.val();

        self.count.next = bits_to::<W32>(self.frame.arguments[3].val());
        self.frame.decides.next = self.frame.go.val();
        self.frame.valid.next = true;
        self.points.start.next = self.frame.accept.val();
        self.points.beats.next = self.count.val();
        self.points.address.next = self.frame.arguments[0].val();
        self.scalars.start.next = self.frame.accept.val();
        self.scalars.beats.next =
            (self.count.val() >> 1) + bits_to::<W32>(self.count.val().get_bit(0));
        self.scalars.address.next = self.frame.arguments[1].val();
        self.sums.start.next = self.frame.accept.val();
        self.sums.beats.next = 0.into();
        if self.count.val().any() {
            self.sums.beats.next = self.beats.val();
        }
        self.sums.address.next = self.frame.arguments[2].val();

        self.engine.part.next = self.part.q.val();
        // A point joins its half of a beat of scalars.
        self.scalar.next = self.scalars.o.data.val().get_bits::<254>(0);
        if self.upper.q.val() {
            self.scalar.next = self.scalars.o.data.val().get_bits::<254>(256);
        }
        self.last.next = self.left.q.val() == 1;
        self.engine.i.data.next = bits_to::<Input>(self.scalar.val())
            | (bits_to::<Input>(self.points.o.data.val().get_bits::<254>(0)) << 254)
            | (bits_to::<Input>(self.points.o.data.val().get_bits::<254>(256)) << 508);
        if self.last.val() {
            self.engine.i.data.next = bits_to::<Input>(self.scalar.val())
                | (bits_to::<Input>(self.points.o.data.val().get_bits::<254>(0)) << 254)
                | (bits_to::<Input>(self.points.o.data.val().get_bits::<254>(256)) << 508)
                | self.mark.val();
        }
        self.engine.i.valid.next = self.points.o.valid.val() & self.scalars.o.valid.val();
        self.taken.next =
            self.points.o.valid.val() & self.scalars.o.valid.val() & self.engine.i.ready.val();
        self.points.o.ready.next = self.taken.val();
        self.scalars.o.ready.next = self.taken.val() & (self.upper.q.val() | self.last.val());
        if self.taken.val() {
            self.upper.d.next = !self.upper.q.val() & !self.last.val();
            self.left.d.next = self.left.q.val() - 1;
        }
        if self.frame.accept.val() {
            self.left.d.next = self.count.val();
            self.part.d.next = bits_to::<W<4>>(self.frame.arguments[4].val());
        }

        // Each sum takes two beats.
        self.sums.i.valid.next = self.engine.o.valid.val();
        self.sums.i.data.next = bits_to::<W512>(self.engine.o.data.val().get_bits::<254>(0))
            | (bits_to::<W512>(self.engine.o.data.val().get_bits::<254>(254)) << 256);
        if self.second.q.val() {
            self.sums.i.data.next = bits_to::<W512>(self.engine.o.data.val().get_bits::<254>(508));
        }
        self.engine.o.ready.next = self.sums.i.ready.val() & self.second.q.val();
        if self.engine.o.valid.val() & self.sums.i.ready.val() {
            self.second.d.next = !self.second.q.val();
        }

        self.frame.finished.next =
            self.points.idle.val() & self.scalars.idle.val() & self.sums.idle.val();
        self.frame.failed[0].next = self.points.failed.val();
        self.frame.failed[1].next = self.scalars.failed.val();
        self.frame.failed[2].next = self.sums.failed.val();
        self.frame.status[0].next = bits_to::<W32>(self.engine.issued.val());
        self.frame.status[1].next = bits_to::<W32>(self.engine.deferred.val());
        self.frame.status[2].next = bits_to::<W32>(self.engine.active.val());
    }
}

zkfabric_hdl_toolkit::ports!(impl [const A: usize, const Q: usize, const C: usize, B: BucketAdder] CardMsm<A, Q, C, B> {
    clock clock; reset, forget, s_axi_control, m_axi_points, m_axi_scalars, m_axi_sums, irq
});
