//! Turns rows of two distant results into beats of neighbours.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{Memory, Register, StreamRx, StreamTx, Style};
use zkfabric_hdl_toolkit::word::{U, W, W512, bits_to};

/// log2 of the rows of the largest group.
pub const MAX_LOG_GROUP: u32 = 7;

/// Takes groups of G = 2^g rows (a, b) and outputs, per group, the G/2 beats of its a in order,
/// then the beats of its b: (a0, a1), (a2, a3), ..., (b0, b1), (b2, b3), ...
///
/// Even and odd rows each have a memory with room for two groups: one is filled while the other is
/// output. Beats move at every clock. The first beat is offered 2 edges after the edge that took
/// the last row of its group.
#[derive(Debug, LogicBlock)]
pub struct CornerTurn {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Discards the contents.
    pub reset: Signal<In, bool>,
    /// g, 1 to [`MAX_LOG_GROUP`]; changes only while the turn is empty.
    pub log_group: Signal<In, W<4>>,
    /// Rows.
    pub i: StreamRx<W512>,
    /// Beats.
    pub o: StreamTx<W512>,
    even: Memory<W512, 7>,
    odd: Memory<W512, 7>,
    /// Next row of the current group, and the half of the memories that it goes to.
    write: Register<W<8>>,
    write_upper: Register<bool>,
    /// Next beat of the group being read, and the half that it is in.
    read: Register<W<8>>,
    read_upper: Register<bool>,
    /// Whether each half of the memories holds a group.
    lower_full: Register<bool>,
    upper_full: Register<bool>,
    /// A beat is in the memories' output registers; whether it has the second values.
    valid: Register<bool>,
    second: Register<bool>,
    last: Signal<Local, W<8>>,
    pairs: Signal<Local, W<8>>,
    room: Signal<Local, bool>,
    take: Signal<Local, bool>,
    filled: Signal<Local, bool>,
    full: Signal<Local, bool>,
    give: Signal<Local, bool>,
    emptied: Signal<Local, bool>,
    ones: Constant<W<8>>,
    upper: Constant<Bits<7>>,
}

impl CornerTurn {
    /// Builds an empty turn.
    ///
    /// # Errors
    /// None in practice: memories of this size can be built.
    pub fn new() -> Result<Self, HdlError> {
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            log_group: Signal::default(),
            i: StreamRx::default(),
            o: StreamTx::default(),
            even: Memory::new(&[], Style::Auto)?,
            odd: Memory::new(&[], Style::Auto)?,
            write: Register::default(),
            write_upper: Register::default(),
            read: Register::default(),
            read_upper: Register::default(),
            lower_full: Register::default(),
            upper_full: Register::default(),
            valid: Register::default(),
            second: Register::default(),
            last: Signal::default(),
            pairs: Signal::default(),
            room: Signal::default(),
            take: Signal::default(),
            filled: Signal::default(),
            full: Signal::default(),
            give: Signal::default(),
            emptied: Signal::default(),
            ones: Constant::new(U::MAX),
            upper: Constant::new(bits(64)),
        })
    }

    /// Returns the edges from the one that takes the last row of a group to the one that can take
    /// the group's last beat.
    #[must_use]
    pub const fn cycles(log_group: u32) -> u64 {
        (1 << log_group) + 1
    }
}

impl Logic for CornerTurn {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            write,
            write_upper,
            read,
            read_upper,
            lower_full,
            upper_full,
            valid,
            second
        );
        clock!(self, clock, even, odd);
        self.write.reset.next = self.reset.val();
        self.write_upper.reset.next = self.reset.val();
        self.read.reset.next = self.reset.val();
        self.read_upper.reset.next = self.reset.val();
        self.lower_full.reset.next = self.reset.val();
        self.upper_full.reset.next = self.reset.val();
        self.valid.reset.next = self.reset.val();
        self.second.reset.next = self.reset.val();
        // G - 1, and G/2 - 1
        self.last.next = !(self.ones.val() << self.log_group.val());
        self.pairs.next = self.last.val() >> 1;

        // Row 2 i to the even memory, row 2 i + 1 to the odd one, at i.
        self.room.next = !self.lower_full.q.val();
        if self.write_upper.q.val() {
            self.room.next = !self.upper_full.q.val();
        }
        self.i.ready.next = self.room.val();
        self.take.next = self.i.valid.val() & self.room.val();
        self.filled.next = self.take.val() & (self.write.q.val() == self.last.val());
        self.even.write_enable.next = self.take.val() & !self.write.q.val().get_bit(0);
        self.odd.write_enable.next = self.take.val() & self.write.q.val().get_bit(0);
        self.even.write_address.next = bits_to::<Bits<7>>(self.write.q.val() >> 1);
        self.odd.write_address.next = bits_to::<Bits<7>>(self.write.q.val() >> 1);
        if self.write_upper.q.val() {
            self.even.write_address.next =
                bits_to::<Bits<7>>(self.write.q.val() >> 1) | self.upper.val();
            self.odd.write_address.next =
                bits_to::<Bits<7>>(self.write.q.val() >> 1) | self.upper.val();
        }
        self.even.write_data.next = self.i.data.val();
        self.odd.write_data.next = self.i.data.val();
        if self.take.val() {
            self.write.d.next = self.write.q.val() + 1;
        }
        if self.filled.val() {
            self.write.d.next = 0.into();
            self.write_upper.d.next = !self.write_upper.q.val();
        }

        // Beat b has value b / (G/2) of each of the rows 2 i and 2 i + 1, i = b mod G/2.
        self.full.next = self.lower_full.q.val();
        if self.read_upper.q.val() {
            self.full.next = self.upper_full.q.val();
        }
        self.give.next = self.full.val() & (!self.valid.q.val() | self.o.ready.val());
        self.emptied.next = self.give.val() & (self.read.q.val() == self.last.val());
        self.even.read_enable.next = self.give.val();
        self.odd.read_enable.next = self.give.val();
        self.even.read_address.next = bits_to::<Bits<7>>(self.read.q.val() & self.pairs.val());
        self.odd.read_address.next = bits_to::<Bits<7>>(self.read.q.val() & self.pairs.val());
        if self.read_upper.q.val() {
            self.even.read_address.next =
                bits_to::<Bits<7>>(self.read.q.val() & self.pairs.val()) | self.upper.val();
            self.odd.read_address.next =
                bits_to::<Bits<7>>(self.read.q.val() & self.pairs.val()) | self.upper.val();
        }
        if self.give.val() {
            self.read.d.next = self.read.q.val() + 1;
            self.second.d.next = self.read.q.val() > self.pairs.val();
        }
        if self.emptied.val() {
            self.read.d.next = 0.into();
            self.read_upper.d.next = !self.read_upper.q.val();
        }
        if !self.valid.q.val() | self.o.ready.val() {
            self.valid.d.next = self.give.val();
        }
        self.o.valid.next = self.valid.q.val();
        self.o.data.next = bits_to::<W512>(self.even.read_data.val().get_bits::<256>(0))
            | (bits_to::<W512>(self.odd.read_data.val().get_bits::<256>(0)) << 256);
        if self.second.q.val() {
            self.o.data.next = bits_to::<W512>(self.even.read_data.val().get_bits::<256>(256))
                | (bits_to::<W512>(self.odd.read_data.val().get_bits::<256>(256)) << 256);
        }

        if self.filled.val() & !self.write_upper.q.val() {
            self.lower_full.d.next = true;
        } else if self.emptied.val() & !self.read_upper.q.val() {
            self.lower_full.d.next = false;
        }
        if self.filled.val() & self.write_upper.q.val() {
            self.upper_full.d.next = true;
        } else if self.emptied.val() & self.read_upper.q.val() {
            self.upper_full.d.next = false;
        }
    }
}

zkfabric_hdl_toolkit::ports!(CornerTurn { clock clock; reset, log_group, i, o });

/// Returns the output of a [`CornerTurn`] for these rows, which must be whole groups.
#[must_use]
pub fn turned<T: Copy>(rows: &[[T; 2]], log_group: u32) -> Vec<[T; 2]> {
    let group = |group: &[[T; 2]]| {
        let beats = |index: usize| -> Vec<[T; 2]> {
            let pairs = group.chunks_exact(2);
            let beat =
                |pair: &[[T; 2]]| Some([*pair.first()?.get(index)?, *pair.get(1)?.get(index)?]);
            pairs.filter_map(beat).collect()
        };
        [beats(0), beats(1)].concat()
    };
    rows.chunks(1 << log_group).flat_map(group).collect()
}

#[cfg(test)]
mod tests {
    use zkfabric_hdl_toolkit::simulate::stream::{Channel, Sink, Source, Stalls, Streams};
    use zkfabric_hdl_toolkit::simulate::{Dut as _, DutExt as _, Simulation};

    use super::*;

    fn streams(dut: &dyn zkfabric_hdl_toolkit::simulate::Dut, stalls: [Stalls; 2]) -> Streams {
        let [i, o] = stalls;
        Streams {
            sources: vec![Source::new(Channel::input(dut, "i").unwrap(), i)],
            sinks: vec![Sink::new(Channel::output(dut, "o").unwrap(), o)],
        }
    }

    #[test]
    fn groups_come_out_as_neighbours() {
        let mut dut = Simulation::new(CornerTurn::new().unwrap()).unwrap();
        let group_bits = dut.input("log_group").unwrap();
        for log_group in 1..=MAX_LOG_GROUP {
            for (index, stalls) in [
                [Stalls::Never, Stalls::Never],
                [Stalls::random(100, 1), Stalls::random(100, 2)],
                [Stalls::Never, Stalls::random(220, 3)],
                [Stalls::random(220, 4), Stalls::Never],
            ]
            .into_iter()
            .enumerate()
            {
                dut.reset(1).unwrap();
                dut.set(group_bits, &[u64::from(log_group)]);
                let rows: Vec<[u64; 2]> = (0..5 << log_group).map(|i| [i, i + 100_000]).collect();
                let beat = |row: &[u64; 2]| vec![row[0], 1, 2, 3, row[1], 1, 2, 3];
                let mut streams = streams(&dut, stalls);
                rows.iter()
                    .for_each(|row| streams.sources[0].send(beat(row)));
                let expected = turned(&rows, log_group);
                expected
                    .iter()
                    .for_each(|row| streams.sinks[0].expect(beat(row)));
                streams.run(&mut dut, 100_000).unwrap();
                streams.sinks[0].expect_nothing();
                for _ in 0..10 {
                    streams.step(&mut dut).unwrap();
                }
                if index == 0 {
                    // One beat at every clock.
                    let group = 1 << log_group;
                    let (taken, given) = (streams.sources[0].taken(), streams.sinks[0].taken());
                    let first = taken[group - 1] + 2;
                    assert_eq!(
                        given[group - 1],
                        taken[group - 1] + CornerTurn::cycles(log_group)
                    );
                    let all: Vec<u64> = (first..first + rows.len() as u64).collect();
                    assert_eq!(given, all);
                }
            }
        }
    }

    #[test]
    fn a_reset_drops_a_group() {
        let mut dut = Simulation::new(CornerTurn::new().unwrap()).unwrap();
        let group_bits = dut.input("log_group").unwrap();
        for rows in 0..12 {
            dut.reset(1).unwrap();
            dut.set(group_bits, &[2]);
            let mut streams = streams(&dut, [Stalls::Never, Stalls::Never]);
            (0..12).for_each(|_| streams.sources[0].send(vec![9; 8]));
            for _ in 0..rows {
                streams.step(&mut dut).unwrap();
            }
            dut.reset(1).unwrap();
            dut.set(group_bits, &[2]);
            let mut streams = super::tests::streams(&dut, [Stalls::Never, Stalls::Never]);
            (0..4).for_each(|row| streams.sources[0].send(vec![row; 8]));
            for pair in [[0, 1], [2, 3], [0, 1], [2, 3]] {
                streams.sinks[0].expect([[pair[0]; 4], [pair[1]; 4]].concat());
            }
            streams.run(&mut dut, 100).unwrap();
        }
    }

    #[test]
    fn the_definition() {
        let rows = [["a0", "b0"], ["a1", "b1"], ["a2", "b2"], ["a3", "b3"]];
        let expected = [["a0", "a1"], ["a2", "a3"], ["b0", "b1"], ["b2", "b3"]];
        assert_eq!(turned(&rows, 2), expected);
        assert_eq!(turned(&rows, 1)[..2], [["a0", "a1"], ["b0", "b1"]]);
    }
}
