//! Short transforms: eight columns of a batch side by side, one per lane.
//!
//! Without twiddles between passes and without transposition, fewer multiplications than in the
//! four steps: `log_n / 2` per element, and one for the inverse or the inverse from a coset. The
//! scratch has `n` elements of eight lanes.

use std::sync::Arc;

use ark_bn254::Fr;
use zkfabric_kernels_cpu::{
    field::{ConstantFactor, Field},
    lanes::{Kernel, LANES, Lanes, Twin},
};

use super::{
    block::{Bound, get, put, transform},
    levels::Levels,
    steps::{load, reverse, unload},
};
use crate::{Order, memory::Line};

/// Constants of one direction and coset.
#[derive(Debug)]
pub(super) struct SideTables {
    pub(super) levels: Arc<Levels>,
    /// Final factors: none, one for all outputs, or one per output.
    pub(super) last: Vec<ConstantFactor>,
}

/// Eight columns.
#[derive(Debug)]
pub(super) struct Side<'a, 'c> {
    pub(super) log_n: u32,
    pub(super) tables: &'a SideTables,
    pub(super) columns: &'a mut [&'c mut [Fr]; LANES],
    pub(super) input: Order,
    pub(super) output: Order,
    pub(super) scratch: &'a mut [Line],
}

impl Kernel for Side<'_, '_> {
    type Output = ();

    fn portable(self) {
        self.run(Twin);
    }

    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let f = Field::<L, Fr>::new(lanes);
        let log_n = self.log_n;
        let n = 1_usize << log_n;
        let columns = &*self.columns;
        #[expect(
            clippy::needless_range_loop,
            reason = "it indexes each of the eight columns"
        )]
        for index in 0..n {
            let value = load(f, each_lane!(|lane| &columns[lane][index]));
            let place = match self.input {
                Order::Natural => reverse(index, log_n),
                Order::BitReversed => index,
            };
            put(f, self.scratch, place, value, Bound(1));
        }
        transform(f, self.scratch, log_n, &self.tables.levels, Bound(1));
        for index in 0..n {
            let from = match self.output {
                Order::Natural => index,
                Order::BitReversed => reverse(index, log_n),
            };
            let mut value = get(f, self.scratch, from);
            match self.tables.last.as_slice() {
                [] => {}
                [all] => value = f.mul_known(value, &f.known(all)),
                each => value = f.mul_known(value, &f.known(&each[from])),
            }
            for (column, value) in self.columns.iter_mut().zip(unload(f, value)) {
                column[index] = value;
            }
        }
    }
}
