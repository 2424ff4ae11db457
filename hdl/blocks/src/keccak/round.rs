//! Keccak-f[1600] in HDL code, one round per clock.
//!
//! The state is five planes of 320 bits: lane (x, y) is bits `64 x .. 64 x + 64` of plane y, so
//! that theta and chi work on whole planes; a lane's neighbours are rotations of the plane by 64
//! bits. FIPS 202, section 3.2.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{Register, Table};
use zkfabric_hdl_toolkit::word::{W, bits_to};

use super::{LAST_ROUND, ROUND_CONSTANTS};

/// Computes one round per clock: an edge with `start` takes `state_in`, 24 more compute, then
/// `done` is high for one clock with `state_out`. Latency and interval 25. A `start` in between
/// aborts the running permutation.
///
/// Lane (x, y) is bits `64 (x + 5 y) ..` of the state; byte i of the sponge is bits `8 i ..`.
#[derive(Clone, Debug, LogicBlock)]
pub struct Permutation {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Aborts the running permutation.
    pub reset: Signal<In, bool>,
    /// Takes `state_in` at this edge.
    pub start: Signal<In, bool>,
    /// Input state.
    pub state_in: Signal<In, W<1600>>,
    /// `state_out` is valid.
    pub done: Signal<Out, bool>,
    /// Output state, while `done`.
    pub state_out: Signal<Out, W<1600>>,
    planes: [DFF<W<320>>; 5],
    round: Register<Bits<5>>,
    busy: Register<bool>,
    finished: Register<bool>,
    constants: Table<W<64>, 5>,
    last: Constant<Bits<5>>,
    /// Bit 0 of each lane.
    lowest: Constant<W<320>>,
    /// Column parities, and the parities with each lane rotated by one.
    c: Signal<Local, W<320>>,
    turned: Signal<Local, W<320>>,
    d: Signal<Local, W<320>>,
    /// After theta.
    e: [Signal<Local, W<320>>; 5],
    /// After rho and pi.
    b: [Signal<Local, W<320>>; 5],
}

impl Permutation {
    /// Makes the circuit.
    ///
    /// # Errors
    /// None that a caller can cause.
    pub fn new() -> Result<Self, HdlError> {
        let constants: Vec<_> = ROUND_CONSTANTS.iter().map(|rc| W::<64>::new(*rc)).collect();
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            start: Signal::default(),
            state_in: Signal::default(),
            done: Signal::default(),
            state_out: Signal::default(),
            planes: Default::default(),
            round: Register::default(),
            busy: Register::default(),
            finished: Register::default(),
            constants: Table::new(&constants)?,
            last: Constant::new(bits(LAST_ROUND)),
            lowest: Constant::new(W::<320>::from([1; 5])),
            c: Signal::default(),
            turned: Signal::default(),
            d: Signal::default(),
            e: Default::default(),
            b: Default::default(),
        })
    }
}

impl Logic for Permutation {
    #[expect(
        clippy::too_many_lines,
        reason = "rust-hdl reads the syntax of one function"
    )]
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, round, busy, finished);
        self.round.reset.next = self.reset.val();
        self.busy.reset.next = self.reset.val();
        self.finished.reset.next = self.reset.val();
        self.constants.address.next = self.round.q.val();

        // theta
        self.c.next = self.planes[0].q.val()
            ^ self.planes[1].q.val()
            ^ self.planes[2].q.val()
            ^ self.planes[3].q.val()
            ^ self.planes[4].q.val();
        self.turned.next =
            ((self.c.val() << 1) & !self.lowest.val()) | ((self.c.val() >> 63) & self.lowest.val());
        self.d.next = ((self.c.val() << 64) | (self.c.val() >> 256))
            ^ ((self.turned.val() >> 64) | (self.turned.val() << 256));
        for y in 0..5 {
            self.e[y].next = self.planes[y].q.val() ^ self.d.val();
        }
        // rho and pi: lane (x, y) rotated by its offset becomes lane (y, 2 x + 3 y)
        self.b[0].next = bits_to::<W<320>>(self.e[0].val().get_bits::<64>(0))
            | (bits_to::<W<320>>(
                (self.e[1].val().get_bits::<64>(64) << 44)
                    | (self.e[1].val().get_bits::<64>(64) >> 20),
            ) << 64)
            | (bits_to::<W<320>>(
                (self.e[2].val().get_bits::<64>(128) << 43)
                    | (self.e[2].val().get_bits::<64>(128) >> 21),
            ) << 128)
            | (bits_to::<W<320>>(
                (self.e[3].val().get_bits::<64>(192) << 21)
                    | (self.e[3].val().get_bits::<64>(192) >> 43),
            ) << 192)
            | (bits_to::<W<320>>(
                (self.e[4].val().get_bits::<64>(256) << 14)
                    | (self.e[4].val().get_bits::<64>(256) >> 50),
            ) << 256);
        self.b[1].next = bits_to::<W<320>>(
            (self.e[0].val().get_bits::<64>(192) << 28)
                | (self.e[0].val().get_bits::<64>(192) >> 36),
        ) | (bits_to::<W<320>>(
            (self.e[1].val().get_bits::<64>(256) << 20)
                | (self.e[1].val().get_bits::<64>(256) >> 44),
        ) << 64)
            | (bits_to::<W<320>>(
                (self.e[2].val().get_bits::<64>(0) << 3)
                    | (self.e[2].val().get_bits::<64>(0) >> 61),
            ) << 128)
            | (bits_to::<W<320>>(
                (self.e[3].val().get_bits::<64>(64) << 45)
                    | (self.e[3].val().get_bits::<64>(64) >> 19),
            ) << 192)
            | (bits_to::<W<320>>(
                (self.e[4].val().get_bits::<64>(128) << 61)
                    | (self.e[4].val().get_bits::<64>(128) >> 3),
            ) << 256);
        self.b[2].next = bits_to::<W<320>>(
            (self.e[0].val().get_bits::<64>(64) << 1) | (self.e[0].val().get_bits::<64>(64) >> 63),
        ) | (bits_to::<W<320>>(
            (self.e[1].val().get_bits::<64>(128) << 6)
                | (self.e[1].val().get_bits::<64>(128) >> 58),
        ) << 64)
            | (bits_to::<W<320>>(
                (self.e[2].val().get_bits::<64>(192) << 25)
                    | (self.e[2].val().get_bits::<64>(192) >> 39),
            ) << 128)
            | (bits_to::<W<320>>(
                (self.e[3].val().get_bits::<64>(256) << 8)
                    | (self.e[3].val().get_bits::<64>(256) >> 56),
            ) << 192)
            | (bits_to::<W<320>>(
                (self.e[4].val().get_bits::<64>(0) << 18)
                    | (self.e[4].val().get_bits::<64>(0) >> 46),
            ) << 256);
        self.b[3].next = bits_to::<W<320>>(
            (self.e[0].val().get_bits::<64>(256) << 27)
                | (self.e[0].val().get_bits::<64>(256) >> 37),
        ) | (bits_to::<W<320>>(
            (self.e[1].val().get_bits::<64>(0) << 36) | (self.e[1].val().get_bits::<64>(0) >> 28),
        ) << 64)
            | (bits_to::<W<320>>(
                (self.e[2].val().get_bits::<64>(64) << 10)
                    | (self.e[2].val().get_bits::<64>(64) >> 54),
            ) << 128)
            | (bits_to::<W<320>>(
                (self.e[3].val().get_bits::<64>(128) << 15)
                    | (self.e[3].val().get_bits::<64>(128) >> 49),
            ) << 192)
            | (bits_to::<W<320>>(
                (self.e[4].val().get_bits::<64>(192) << 56)
                    | (self.e[4].val().get_bits::<64>(192) >> 8),
            ) << 256);
        self.b[4].next = bits_to::<W<320>>(
            (self.e[0].val().get_bits::<64>(128) << 62)
                | (self.e[0].val().get_bits::<64>(128) >> 2),
        ) | (bits_to::<W<320>>(
            (self.e[1].val().get_bits::<64>(192) << 55)
                | (self.e[1].val().get_bits::<64>(192) >> 9),
        ) << 64)
            | (bits_to::<W<320>>(
                (self.e[2].val().get_bits::<64>(256) << 39)
                    | (self.e[2].val().get_bits::<64>(256) >> 25),
            ) << 128)
            | (bits_to::<W<320>>(
                (self.e[3].val().get_bits::<64>(0) << 41)
                    | (self.e[3].val().get_bits::<64>(0) >> 23),
            ) << 192)
            | (bits_to::<W<320>>(
                (self.e[4].val().get_bits::<64>(64) << 2)
                    | (self.e[4].val().get_bits::<64>(64) >> 62),
            ) << 256);
        // chi
        for y in 0..5 {
            self.planes[y].clock.next = self.clock.val();
            self.planes[y].d.next = self.b[y].val()
                ^ (!((self.b[y].val() >> 64) | (self.b[y].val() << 256))
                    & ((self.b[y].val() >> 128) | (self.b[y].val() << 192)));
        }
        // iota
        self.planes[0].d.next = self.b[0].val()
            ^ (!((self.b[0].val() >> 64) | (self.b[0].val() << 256))
                & ((self.b[0].val() >> 128) | (self.b[0].val() << 192)))
            ^ bits_to::<W<320>>(self.constants.data.val());

        self.finished.d.next = false;
        if self.start.val() {
            for y in 0..5 {
                self.planes[y].d.next = self.state_in.val().get_bits::<320>(320 * y);
            }
            self.round.d.next = 0.into();
            self.busy.d.next = true;
        } else if self.busy.q.val() {
            self.round.d.next = self.round.q.val() + 1;
            if self.round.q.val() == self.last.val() {
                self.busy.d.next = false;
                self.finished.d.next = true;
            }
        } else {
            for y in 0..5 {
                self.planes[y].d.next = self.planes[y].q.val();
            }
        }
        self.done.next = self.finished.q.val();
        self.state_out.next = bits_to::<W<1600>>(self.planes[0].q.val())
            | (bits_to::<W<1600>>(self.planes[1].q.val()) << 320)
            | (bits_to::<W<1600>>(self.planes[2].q.val()) << 640)
            | (bits_to::<W<1600>>(self.planes[3].q.val()) << 960)
            | (bits_to::<W<1600>>(self.planes[4].q.val()) << 1280);
    }
}

zkfabric_hdl_toolkit::ports!(Permutation { clock clock; reset, start, state_in, done, state_out });
