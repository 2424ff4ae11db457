//! The walks over memory of a pass.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::word::{U, W, W5, W32, W64, bits_to};

use crate::ntt::four_step::VALUE_BYTES;
use crate::ntt::twiddle_generator::{MAX_LOG_SIZE, MAX_SKIP};
use crate::ntt::{Config, MAX_LOG_GROUP};

/// Returns the largest skip of an engine: a transform has 4 or more values.
fn most_skip(config: &Config) -> u32 {
    MAX_SKIP.min(config.log_size() - 2)
}

/// Derives the runs of all masters from the arguments, three clocks later: those of
/// [`Pass::reads`], [`Pass::writes`] and [`Pass::factor_reads`].
///
/// [`Pass::reads`]: crate::ntt::four_step::Pass::reads
/// [`Pass::writes`]: crate::ntt::four_step::Pass::writes
/// [`Pass::factor_reads`]: crate::ntt::four_step::Pass::factor_reads
#[derive(Debug, LogicBlock)]
pub(super) struct Geometry {
    /// The clock.
    pub(super) clock: Signal<In, Clock>,
    /// Where the matrix, the results and the factors lie.
    pub(super) pointers: [Signal<In, W64>; 3],
    /// log2 of the values of the matrix.
    pub(super) log_size: Signal<In, W32>,
    /// Number of the first tile.
    pub(super) first_tile: Signal<In, W32>,
    /// Number of tiles.
    pub(super) tiles: Signal<In, W32>,
    /// log2 of the columns of a tile.
    pub(super) skip: Signal<In, W5>,
    /// The pass is the second one.
    pub(super) second: Signal<In, bool>,
    /// Values have factors.
    pub(super) scaled: Signal<In, bool>,
    /// Results have factors.
    pub(super) streamed: Signal<In, bool>,
    /// The arguments describe a pass.
    pub(super) valid: Signal<Out, bool>,
    /// log2 of the rows per turned group.
    pub(super) group: Signal<Out, W5>,
    /// Addresses of the first tile: values, results, factors.
    pub(super) addresses: [Signal<Out, W64>; 3],
    /// Beats of a run of values.
    pub(super) read_beats: Signal<Out, W32>,
    /// Runs of a tile.
    pub(super) read_rows: Signal<Out, W32>,
    /// Bytes from one run of a tile to the next.
    pub(super) row_bytes: Signal<Out, W64>,
    /// Bytes from one tile to the next.
    pub(super) tile_bytes: Signal<Out, W64>,
    /// Beats of a run of results.
    pub(super) write_beats: Signal<Out, W32>,
    /// Runs in the outer two loops of results.
    pub(super) write_counts: [Signal<Out, W32>; 2],
    /// Bytes from one run to the next in all three loops of results.
    pub(super) write_strides: [Signal<Out, W64>; 3],
    /// Beats of a tile's factors.
    pub(super) factor_beats: Signal<Out, W32>,

    size: Signal<Local, W5>,
    /// log2 N1, log2 C, and log2 of the rows per turned group.
    transform_bits: DFF<W5>,
    column_bits: DFF<W5>,
    group_bits: DFF<W5>,
    skip_bits: DFF<W5>,
    half_bits: Signal<Local, W5>,
    beats_of_row: DFF<W32>,
    rows_of_tile: DFF<W32>,
    bytes_of_row: DFF<W64>,
    bytes_of_tile: DFF<W64>,
    beats_of_write: DFF<W32>,
    counts: [DFF<W32>; 2],
    offsets: [DFF<W64>; 3],
    places: [DFF<W64>; 3],
    strides: [DFF<W64>; 3],
    beats_of_factors: DFF<W32>,
    /// Tiles of the matrix, and the part's end tile (exclusive).
    all_tiles: DFF<W<33>>,
    end_tile: DFF<W<33>>,
    fits: DFF<bool>,
    all_fit: DFF<bool>,

    log_engine: Constant<W5>,
    most_size: Constant<W5>,
    most_skip: Constant<W5>,
    most_group: Constant<W5>,
    one: Constant<W32>,
    one_tile: Constant<W<33>>,
    rows: Constant<W32>,
    row_bits: Constant<W5>,
    value: Constant<W64>,
    half_value: Constant<W64>,
}

impl Geometry {
    /// Makes the block for this engine.
    pub(super) fn new(config: &Config) -> Self {
        let bits = |value: u32| Constant::new(U::new(u64::from(value)));
        Self {
            clock: Signal::default(),
            pointers: std::array::from_fn(|_| Signal::default()),
            log_size: Signal::default(),
            first_tile: Signal::default(),
            tiles: Signal::default(),
            skip: Signal::default(),
            second: Signal::default(),
            scaled: Signal::default(),
            streamed: Signal::default(),
            valid: Signal::default(),
            group: Signal::default(),
            addresses: std::array::from_fn(|_| Signal::default()),
            read_beats: Signal::default(),
            read_rows: Signal::default(),
            row_bytes: Signal::default(),
            tile_bytes: Signal::default(),
            write_beats: Signal::default(),
            write_counts: std::array::from_fn(|_| Signal::default()),
            write_strides: std::array::from_fn(|_| Signal::default()),
            factor_beats: Signal::default(),
            size: Signal::default(),
            transform_bits: DFF::default(),
            column_bits: DFF::default(),
            group_bits: DFF::default(),
            skip_bits: DFF::default(),
            half_bits: Signal::default(),
            beats_of_row: DFF::default(),
            rows_of_tile: DFF::default(),
            bytes_of_row: DFF::default(),
            bytes_of_tile: DFF::default(),
            beats_of_write: DFF::default(),
            counts: std::array::from_fn(|_| DFF::default()),
            offsets: std::array::from_fn(|_| DFF::default()),
            places: std::array::from_fn(|_| DFF::default()),
            strides: std::array::from_fn(|_| DFF::default()),
            beats_of_factors: DFF::default(),
            all_tiles: DFF::default(),
            end_tile: DFF::default(),
            fits: DFF::default(),
            all_fit: DFF::default(),
            log_engine: bits(config.log_size()),
            most_size: bits(MAX_LOG_SIZE.min(2 * config.log_size() - 2)),
            most_skip: bits(most_skip(config)),
            most_group: bits(MAX_LOG_GROUP),
            one: Constant::new(U::new(1)),
            one_tile: Constant::new(U::new(1)),
            rows: Constant::new(U::new(config.rows())),
            row_bits: bits(config.log_rows()),
            value: Constant::new(U::new(VALUE_BYTES)),
            half_value: Constant::new(U::new(VALUE_BYTES / 2)),
        }
    }
}

impl Logic for Geometry {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            transform_bits,
            column_bits,
            group_bits,
            skip_bits,
            beats_of_row,
            rows_of_tile,
            bytes_of_row,
            bytes_of_tile,
            beats_of_write,
            beats_of_factors,
            all_tiles,
            end_tile,
            fits,
            all_fit
        );
        for i in 0..2 {
            self.counts[i].clock.next = self.clock.val();
            self.write_counts[i].next = self.counts[i].q.val();
        }
        for i in 0..3 {
            self.offsets[i].clock.next = self.clock.val();
            self.places[i].clock.next = self.clock.val();
            self.strides[i].clock.next = self.clock.val();
            self.addresses[i].next = self.places[i].q.val();
            self.write_strides[i].next = self.strides[i].q.val();
        }
        self.valid.next = self.all_fit.q.val();
        self.group.next = self.group_bits.q.val();
        self.read_beats.next = self.beats_of_row.q.val();
        self.read_rows.next = self.rows_of_tile.q.val();
        self.row_bytes.next = self.bytes_of_row.q.val();
        self.tile_bytes.next = self.bytes_of_tile.q.val();
        self.write_beats.next = self.beats_of_write.q.val();
        self.factor_beats.next = self.beats_of_factors.q.val();

        self.size.next = bits_to::<W5>(self.log_size.val());
        self.all_tiles.d.next = self.one_tile.val() << (self.size.val() - self.log_engine.val());
        self.end_tile.d.next =
            bits_to::<W<33>>(self.first_tile.val()) + bits_to::<W<33>>(self.tiles.val());
        self.all_fit.d.next = self.fits.q.val()
            & self.tiles.val().any()
            & (self.end_tile.q.val() <= self.all_tiles.q.val());
        self.fits.d.next = self.skip.val().any()
            & (self.skip.val() <= self.most_skip.val())
            & (self.log_size.val() >= bits_to::<W32>(self.log_engine.val()))
            & (self.log_size.val() <= bits_to::<W32>(self.most_size.val()));
        self.transform_bits.d.next = self.log_engine.val() - self.skip.val();
        self.column_bits.d.next = self.size.val() + self.skip.val() - self.log_engine.val();
        self.skip_bits.d.next = self.skip.val();
        self.group_bits.d.next = self.skip.val();
        if !self.second.val() {
            self.group_bits.d.next = self.log_engine.val() - self.skip.val() - 1;
            if (self.log_engine.val() - self.skip.val()) > self.most_group.val() {
                self.group_bits.d.next = self.most_group.val();
            }
        }
        self.half_bits.next = self.transform_bits.q.val() - 1;
        // Pass::reads
        self.beats_of_row.d.next = self.one.val() << (self.skip_bits.q.val() - 1);
        self.rows_of_tile.d.next = self.one.val() << self.transform_bits.q.val();
        self.bytes_of_row.d.next = self.value.val() << self.column_bits.q.val();
        self.bytes_of_tile.d.next = self.value.val() << self.skip_bits.q.val();
        // Pass::writes
        self.beats_of_write.d.next = self.one.val() << (self.group_bits.q.val() - 1);
        if self.second.val() {
            self.counts[0].d.next = self.one.val() << self.half_bits.val();
            self.counts[1].d.next = self.tiles.val();
            self.strides[0].d.next = self.half_value.val() << self.size.val();
            self.strides[1].d.next = self.value.val() << self.column_bits.q.val();
            self.strides[2].d.next = self.value.val() << self.skip_bits.q.val();
        } else {
            self.counts[0].d.next =
                self.one.val() << (self.half_bits.val() - self.group_bits.q.val());
            self.counts[1].d.next = self.tiles.val() << self.skip_bits.q.val();
            self.strides[0].d.next = self.value.val() << self.half_bits.val();
            self.strides[1].d.next = self.value.val() << self.group_bits.q.val();
            self.strides[2].d.next = self.value.val() << self.transform_bits.q.val();
        }
        // Offsets of the first tile: T columns per tile; in rows of the transposed matrix, 2^n
        // values per tile.
        self.offsets[0].d.next =
            (bits_to::<W64>(self.first_tile.val()) << self.skip_bits.q.val()) << 5;
        self.offsets[1].d.next =
            (bits_to::<W64>(self.first_tile.val()) << self.log_engine.val()) << 5;
        if self.second.val() {
            self.offsets[1].d.next =
                (bits_to::<W64>(self.first_tile.val()) << self.skip_bits.q.val()) << 5;
        }
        // Pass::factor_reads
        self.offsets[2].d.next = bits_to::<W64>(self.first_tile.val()) << self.row_bits.val();
        self.beats_of_factors.d.next = 0.into();
        if self.scaled.val() | self.streamed.val() {
            self.beats_of_factors.d.next = self.rows.val();
        }
        if self.scaled.val() & self.streamed.val() {
            self.offsets[2].d.next =
                bits_to::<W64>(self.first_tile.val()) << (self.row_bits.val() + 1);
            self.beats_of_factors.d.next = self.rows.val() << 1;
        }
        self.places[0].d.next = self.offsets[0].q.val() + self.pointers[0].val();
        self.places[1].d.next = self.offsets[1].q.val() + self.pointers[1].val();
        self.places[2].d.next = (self.offsets[2].q.val() << 6) + self.pointers[2].val();
    }
}
