//! Multipliers, memories and inverters, controlled by the rows of a [`Schedule`](super::Schedule).

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath_block;
use zkfabric_hdl_toolkit::primitives::{Memory, Register, Rom, Style};
use zkfabric_hdl_toolkit::word::{U, W, bits_to};

use super::Config;
use super::schedule::{OPERAND_CYCLES, Row};
use crate::inverter::Inverter;
use crate::modular::multiplier;

/// Two nodes with a common parent: `right | left`.
type Pair = U<508, 8>;
/// A row of the schedule: `pair | inverse | right operand | left operand`, of 14 and 12 bits,
/// followed by the flags.
type RowWord = U<64, 1>;

datapath_block! {
    /// The multiplier.
    struct Multiplier { a: 254, b: 254 } -> { product: 254 }
}

/// Encodes the row as a word; offsets count from the clock after the slot.
fn word(row: &Row) -> RowWord {
    let back = |clocks: u64, bits: u32| (clocks + 1) & ((1 << bits) - 1);
    U::new(
        u64::from(row.leaf)
            | u64::from(row.take) << 1
            | u64::from(row.root) << 2
            | u64::from(row.right) << 3
            | back(row.operands[0], 12) << 4
            | back(row.operands[1], 12) << 16
            | back(row.inverse, 12) << 28
            | back(row.pair, 14) << 40,
    )
}

/// Inverts one number per clock, with a latency of [`Config::latency_cycles`]. K is log2 of a
/// batch, E and N are the address widths of nodes and pairs, I is the number of inverters.
///
/// There is no reset and no stall: every clock takes a number, and power-up begins the first batch.
/// Numbers and inverses are below p and in Montgomery form. If a number is zero, all inverses of
/// its batch are zero.
#[derive(Debug, LogicBlock)]
pub struct BatchInverter<const K: usize, const E: usize, const N: usize, const I: usize> {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// A number.
    pub a: Signal<In, W<254>>,
    /// The inverse of an earlier number.
    pub inverse: Signal<Out, W<254>>,

    now: Register<Bits<N>>,
    rows: Rom<RowWord, K>,
    row: Signal<Local, RowWord>,
    /// The row one clock later, when the memories have answered.
    late_row: DFF<W<4>>,

    number: DFF<W<254>>,
    number_before: DFF<W<254>>,
    lefts: Memory<W<254>, E>,
    rights: Memory<W<254>, E>,
    left: DFF<W<254>>,
    right: DFF<W<254>>,
    upward: Multiplier,

    turn: Register<W<4>>,
    next_turn: Signal<Local, W<4>>,
    inverters: [Inverter; I],
    used: Register<W<4>>,
    next_used: Signal<Local, W<4>>,
    root: Signal<Local, W<254>>,
    places: [Constant<W<4>>; I],
    last_place: Constant<W<4>>,

    pairs: Memory<Pair, N>,
    left_inverses: Memory<W<254>, E>,
    right_inverses: Memory<W<254>, E>,
    parent: DFF<W<254>>,
    down_left: DFF<W<254>>,
    down_right: DFF<W<254>>,
    /// Parent times right: the inverse of the left node.
    to_left: Multiplier,
    to_right: Multiplier,

    result: DFF<W<254>>,
    result_behind: DFF<W<254>>,
    emits_left: Signal<Local, bool>,

    operand_cycles: Constant<Bits<N>>,
    product_cycles: Constant<Bits<E>>,
    even: Constant<bool>,
}

impl<const K: usize, const E: usize, const N: usize, const I: usize> BatchInverter<K, E, N, I> {
    /// Makes the inverter of this configuration.
    ///
    /// # Errors
    /// Constants that do not match the configuration, or an arithmetic that can't be built.
    pub fn new(config: &Config) -> Result<Self, HdlError> {
        let schedule = config.schedule();
        schedule.check(E as u32, N as u32)?;
        let expected = (config.log_batch() as usize, schedule.inverters() as usize);
        if (K, I) != expected {
            let (expected, got) = (format!("{expected:?}"), format!("{:?}", (K, I)));
            return Err(HdlError::config("batch_inverter", "K, I", expected, &got));
        }
        let module = multiplier(config.arithmetic())?;
        let multiplier = || Multiplier::new(&module);
        let rows: Vec<RowWord> = schedule.rows().iter().map(word).collect();
        let [taken, used] = schedule.turns_before();
        // The first inverse used and the first product taken must both belong to inverter 0,
        // wherever the first batch lies; earlier values have no meaning.
        let start = |before: u64| U::new((I as u64 - before % I as u64) % I as u64);
        Ok(Self {
            clock: Signal::default(),
            a: Signal::default(),
            inverse: Signal::default(),
            now: Register::default(),
            rows: Rom::new(&rows, Style::Auto)?,
            row: Signal::default(),
            late_row: DFF::default(),
            number: DFF::default(),
            number_before: DFF::default(),
            lefts: Memory::default(),
            rights: Memory::default(),
            left: DFF::default(),
            right: DFF::default(),
            upward: multiplier()?,
            turn: Register::new(start(taken)),
            next_turn: Signal::default(),
            inverters: std::array::from_fn(|_| Inverter::new(config.field())),
            used: Register::new(start(used)),
            next_used: Signal::default(),
            root: Signal::default(),
            places: std::array::from_fn(|place| Constant::new(U::new(place as u64))),
            last_place: Constant::new(U::new(I as u64 - 1)),
            pairs: Memory::with_words(1 << N, Style::Ultra)?,
            left_inverses: Memory::default(),
            right_inverses: Memory::default(),
            parent: DFF::default(),
            down_left: DFF::default(),
            down_right: DFF::default(),
            to_left: multiplier()?,
            to_right: multiplier()?,
            result: DFF::default(),
            result_behind: DFF::default(),
            emits_left: Signal::default(),
            operand_cycles: Constant::new(bits(OPERAND_CYCLES)),
            product_cycles: Constant::new(bits(schedule.delay() % (1 << E))),
            even: Constant::new(schedule.ends_in_even_clocks()),
        })
    }
}

impl<const K: usize, const E: usize, const N: usize, const I: usize> Logic
    for BatchInverter<K, E, N, I>
{
    #[expect(clippy::too_many_lines, reason = "rust-hdl takes one body a block")]
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            now,
            late_row,
            number,
            number_before,
            left,
            right,
            turn,
            used,
            parent,
            down_left,
            down_right,
            result,
            result_behind
        );
        clock!(
            self,
            clock,
            rows,
            lefts,
            rights,
            upward,
            pairs,
            left_inverses,
            right_inverses,
            to_left,
            to_right
        );
        self.now.reset.next = false;
        self.turn.reset.next = false;
        self.used.reset.next = false;
        self.now.d.next = self.now.q.val() + 1;

        // Row of the current slot.
        self.rows.enable.next = true;
        self.rows.address.next = bits_to::<Bits<K>>(self.now.q.val());
        self.row.next = self.rows.data.val();
        self.late_row.d.next = self.row.val().get_bits::<4>(0);

        // Up: two numbers, or two nodes.
        self.number.d.next = self.a.val();
        self.number_before.d.next = self.number.q.val();
        self.lefts.read_enable.next = true;
        self.lefts.read_address.next = bits_to::<Bits<E>>(self.now.q.val())
            - bits_to::<Bits<E>>(self.row.val().get_bits::<12>(4));
        self.rights.read_enable.next = true;
        self.rights.read_address.next = bits_to::<Bits<E>>(self.now.q.val())
            - bits_to::<Bits<E>>(self.row.val().get_bits::<12>(16));
        self.left.d.next = self.lefts.read_data.val();
        self.right.d.next = self.rights.read_data.val();
        if self.late_row.q.val().get_bit(0) {
            self.left.d.next = self.number_before.q.val();
            self.right.d.next = self.number.q.val();
        }
        self.upward.a.next = self.left.q.val();
        self.upward.b.next = self.right.q.val();
        self.lefts.write_enable.next = true;
        self.lefts.write_address.next =
            bits_to::<Bits<E>>(self.now.q.val()) - self.product_cycles.val();
        self.lefts.write_data.next = self.upward.product.val();
        self.rights.write_enable.next = true;
        self.rights.write_address.next =
            bits_to::<Bits<E>>(self.now.q.val()) - self.product_cycles.val();
        self.rights.write_data.next = self.upward.product.val();
        self.pairs.write_enable.next = true;
        self.pairs.write_address.next = self.now.q.val() - self.operand_cycles.val();
        self.pairs.write_data.next =
            (bits_to::<Pair>(self.right.q.val()) << 254) | bits_to::<Pair>(self.left.q.val());

        // The product of a batch goes to the next inverter in rotation, and the inverse comes from
        // the one that has been busy longest.
        self.next_turn.next = self.turn.q.val() + 1;
        if self.turn.q.val() == self.last_place.val() {
            self.next_turn.next = 0.into();
        }
        if self.row.val().get_bit(1) {
            self.turn.d.next = self.next_turn.val();
        }
        self.next_used.next = self.used.q.val() + 1;
        if self.used.q.val() == self.last_place.val() {
            self.next_used.next = 0.into();
        }
        if self.late_row.q.val().get_bit(2) {
            self.used.d.next = self.next_used.val();
        }
        self.root.next = 0.into();
        for i in 0..I {
            self.inverters[i].clock.next = self.clock.val();
            self.inverters[i].reset.next = false;
            self.inverters[i].a.next = self.upward.product.val();
            self.inverters[i].start.next =
                self.row.val().get_bit(1) & (self.turn.q.val() == self.places[i].val());
            if self.used.q.val() == self.places[i].val() {
                self.root.next = self.inverters[i].inverse.val();
            }
        }

        // Down: the inverse of a node, and the node's two children.
        self.pairs.read_enable.next = true;
        self.pairs.read_address.next =
            self.now.q.val() - bits_to::<Bits<N>>(self.row.val().get_bits::<14>(40));
        self.left_inverses.read_enable.next = true;
        self.left_inverses.read_address.next = bits_to::<Bits<E>>(self.now.q.val())
            - bits_to::<Bits<E>>(self.row.val().get_bits::<12>(28));
        self.right_inverses.read_enable.next = true;
        self.right_inverses.read_address.next = bits_to::<Bits<E>>(self.now.q.val())
            - bits_to::<Bits<E>>(self.row.val().get_bits::<12>(28));
        self.parent.d.next = self.left_inverses.read_data.val();
        if self.late_row.q.val().get_bit(3) {
            self.parent.d.next = self.right_inverses.read_data.val();
        }
        if self.late_row.q.val().get_bit(2) {
            self.parent.d.next = self.root.val();
        }
        self.down_left.d.next = self.pairs.read_data.val().get_bits::<254>(0);
        self.down_right.d.next = self.pairs.read_data.val().get_bits::<254>(254);
        self.to_left.a.next = self.parent.q.val();
        self.to_left.b.next = self.down_right.q.val();
        self.to_right.a.next = self.parent.q.val();
        self.to_right.b.next = self.down_left.q.val();
        self.left_inverses.write_enable.next = true;
        self.left_inverses.write_address.next =
            bits_to::<Bits<E>>(self.now.q.val()) - self.product_cycles.val();
        self.left_inverses.write_data.next = self.to_left.product.val();
        self.right_inverses.write_enable.next = true;
        self.right_inverses.write_address.next =
            bits_to::<Bits<E>>(self.now.q.val()) - self.product_cycles.val();
        self.right_inverses.write_data.next = self.to_right.product.val();

        // The inverses of two numbers come together, every other clock.
        self.emits_left.next = self.now.q.val().get_bit(0) ^ self.even.val();
        self.result.d.next = self.result_behind.q.val();
        if self.emits_left.val() {
            self.result.d.next = self.to_left.product.val();
        }
        self.result_behind.d.next = self.to_right.product.val();
        self.inverse.next = self.result.q.val();
    }
}

zkfabric_hdl_toolkit::ports!(impl [const K: usize, const E: usize, const N: usize, const I: usize] BatchInverter<K, E, N, I> { clock clock; a, inverse });
