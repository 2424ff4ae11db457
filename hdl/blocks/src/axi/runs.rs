//! The masters' access pattern, in software.

/// Runs of 64-byte beats in three nested loops, as in [`Bursts`](super::Bursts).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Runs {
    /// First byte, a multiple of 64.
    pub address: u64,
    /// Beats per run.
    pub beats: u32,
    /// Iterations of the loops, innermost first; 0 is treated as 1.
    pub count: [u32; 3],
    /// Bytes from one iteration of a loop to the next, multiples of 64, modulo 2^64.
    pub stride: [u64; 3],
}

impl Runs {
    /// Returns the number of beats of all runs.
    #[must_use]
    pub fn total(&self) -> u128 {
        let turns = self.count.map(|count| u128::from(count.max(1)));
        u128::from(self.beats) * turns[0] * turns[1] * turns[2]
    }

    /// Iterates over the first bytes of the runs, in order.
    pub fn starts(self) -> impl Iterator<Item = u64> {
        let turns = move |index: usize| 0..u64::from(self.count[index].max(1));
        let offset = move |index: usize, turn: u64| self.stride[index].wrapping_mul(turn);
        turns(2).flat_map(move |outer| {
            turns(1).flat_map(move |middle| {
                turns(0).map(move |inner| {
                    let offsets = [offset(0, inner), offset(1, middle), offset(2, outer)];
                    offsets.into_iter().fold(self.address, u64::wrapping_add)
                })
            })
        })
    }

    /// Iterates over the addresses of the beats, in order.
    pub fn beats(self) -> impl Iterator<Item = u64> {
        let beats = move |start: u64| {
            (0..u64::from(self.beats)).map(move |beat| start.wrapping_add(64 * beat))
        };
        self.starts().flat_map(beats)
    }
}
