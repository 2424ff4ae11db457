//! One pass: memory accesses, engine command and factors.

use ark_bn254::Fr;
use ark_ff::Field as _;

use super::traffic::Traffic;
use super::transform::{BEAT_BYTES, Memory, Transform, VALUE_BYTES, one_over};
use crate::axi::Runs;
use crate::ntt::model::{Command, Direction, Order};
use crate::ntt::twiddle_generator::{Job, Powers, Results};
use crate::ntt::{MAX_LOG_GROUP, root_of_unity};

/// A pass, or a part of one, over a matrix of N1 rows and C columns, N = N1 C, in tiles of T
/// columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pass {
    /// log2 N.
    pub log_size: u32,
    /// log2 N1.
    pub log_transform: u32,
    /// log2 of the engine's size.
    pub log_engine: u32,
    /// Whether this is the second pass.
    pub second: bool,
    /// The first tile.
    pub first_tile: u64,
    /// The number of tiles.
    pub tiles: u64,
}

impl Pass {
    /// Returns the number of stages that the engine leaves out: log2 T.
    #[must_use]
    pub const fn skip(&self) -> u32 {
        self.log_engine - self.log_transform
    }

    /// Returns log2 C.
    #[must_use]
    pub const fn log_columns(&self) -> u32 {
        self.log_size - self.log_transform
    }

    /// Returns the pass over all tiles of the matrix.
    #[must_use]
    pub const fn whole(mut self) -> Self {
        self.first_tile = 0;
        self.tiles = 1 << (self.log_size - self.log_engine);
        self
    }

    /// Divides the tiles into as many parts as there are engines, or fewer: parts of equal size
    /// except the last one.
    pub fn parts(self, engines: u64) -> impl Iterator<Item = Self> {
        let each = self.tiles.div_ceil(engines.max(1)).max(1);
        let part = move |index| Self {
            first_tile: self.first_tile + index,
            tiles: each.min(self.tiles - index),
            ..self
        };
        (0..self.tiles).step_by(each as usize).map(part)
    }

    /// Returns log2 of the rows per turned group: in the second pass the rows of the results that
    /// form one row of the tile, in the first pass as many neighbours of a column as possible, up
    /// to 128, whose halves are bursts of 4 KiB.
    #[must_use]
    pub const fn log_group(&self) -> u32 {
        if self.second {
            self.skip()
        } else if self.log_transform - 1 < MAX_LOG_GROUP {
            self.log_transform - 1
        } else {
            MAX_LOG_GROUP
        }
    }

    /// Returns the engine's command in this pass.
    #[must_use]
    pub const fn command(&self, transform: Transform) -> Command {
        let inverse = matches!(transform.direction, Direction::Inverse);
        let on_coset = transform.coset.is_some();
        Command {
            direction: transform.direction,
            coset: false,
            scaled: !self.second && on_coset && !inverse,
            streamed: !self.second || (on_coset && inverse),
            skip: self.skip(),
            order: if self.second {
                Order::Columns
            } else {
                Order::Rows
            },
        }
    }

    /// Returns the factors of this pass: on a coset g^j for the values of the first pass and g^-j
    /// for the results of the second; w^(j2 k1) between the passes, with the part of the inverse's
    /// scale that the engine itself does not apply (1 / 2^n in a second pass without factors).
    #[must_use]
    pub fn factors(&self, transform: Transform) -> Job {
        let inverse = transform.direction == Direction::Inverse;
        let undone = |value: Fr| value.inverse().unwrap_or_default();
        let (mut values, mut results) = (None, None);
        if !self.second {
            let root = root_of_unity(self.log_size);
            let powers = if inverse {
                let own = transform.coset.map_or(self.log_engine, |_| 0);
                Powers::of(undone(root)).times(one_over(self.log_size - own))
            } else {
                Powers::of(root)
            };
            results = Some((Results::Between, powers));
        }
        match transform.coset {
            Some(shift) if inverse && self.second => {
                results = Some((Results::ByIndex, Powers::of(undone(shift))));
            }
            Some(shift) if !inverse && !self.second => values = Some(Powers::of(shift)),
            _ => {}
        }
        Job {
            log_size: self.log_size,
            log_transform: self.log_transform,
            skip: self.skip(),
            part: Some([self.first_tile, self.tiles]),
            values,
            results,
        }
    }

    /// Returns the reads of the matrix at `address`: T values of every row, tile after tile.
    #[must_use]
    pub const fn reads(&self, address: u64) -> Runs {
        Runs {
            address: address + self.first_tile * (VALUE_BYTES << self.skip()),
            beats: 1 << (self.skip() - 1),
            count: [1 << self.log_transform, self.tiles as u32, 1],
            stride: [
                VALUE_BYTES << self.log_columns(),
                VALUE_BYTES << self.skip(),
                0,
            ],
        }
    }

    /// Returns the writes of the matrix at `address`: for k from 0 to N1/2 - 1, group after group,
    /// the results from k and from k + N1/2 on; in the first pass rows of the transposed matrix, in
    /// the second pass T values of each row.
    #[must_use]
    pub const fn writes(&self, address: u64) -> Runs {
        let half = self.log_transform - 1;
        let beats = 1 << (self.log_group() - 1);
        if self.second {
            Runs {
                address: address + self.first_tile * (VALUE_BYTES << self.skip()),
                beats,
                count: [2, 1 << half, self.tiles as u32],
                stride: [
                    VALUE_BYTES << (self.log_size - 1),
                    VALUE_BYTES << self.log_columns(),
                    VALUE_BYTES << self.skip(),
                ],
            }
        } else {
            Runs {
                address: address + self.first_tile * (VALUE_BYTES << self.log_engine),
                beats,
                count: [
                    2,
                    1 << (half - self.log_group()),
                    (self.tiles as u32) << self.skip(),
                ],
                stride: [
                    VALUE_BYTES << half,
                    VALUE_BYTES << self.log_group(),
                    VALUE_BYTES << self.log_transform,
                ],
            }
        }
    }

    /// Returns the reads of the whole pass's factors at `address`: the factors of a tile in the
    /// order of its [`Job`], tile after tile.
    #[must_use]
    pub const fn factor_reads(&self, address: u64, transform: Transform) -> Runs {
        let command = self.command(transform);
        let kinds = command.scaled as u32 + command.streamed as u32;
        let beats = kinds << (self.log_engine - 1);
        let tile = BEAT_BYTES * beats as u64;
        Runs {
            address: address + self.first_tile * tile,
            beats,
            count: [self.tiles as u32, 1, 1],
            stride: [tile, 0, 0],
        }
    }

    /// Returns the memory traffic of the pass.
    #[must_use]
    pub fn traffic(&self, transform: Transform) -> Traffic {
        let factors = Traffic::of(&self.factor_reads(0, transform), &Runs::default());
        Traffic::of(&self.reads(0), &self.writes(0)).plus(factors)
    }

    /// Returns a port's clocks for reading the values and factors of a tile, or for writing its
    /// results, whichever takes longer.
    pub(super) fn port_cycles(&self, transform: Transform, memory: Memory) -> u64 {
        let tile = |runs: &Runs| {
            let bursts = runs.total() as u64 / u64::from(runs.beats).max(1) / self.tiles.max(1);
            bursts * memory.run_cycles(runs.beats.into())
        };
        let reads = tile(&self.reads(0)) + tile(&self.factor_reads(0, transform));
        reads.max(tile(&self.writes(0)))
    }
}
