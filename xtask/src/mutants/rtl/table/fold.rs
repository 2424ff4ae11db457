//! Mistakes in the fold engine.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[Mutated {
    file: "kernels/rtl/card_fold/additions2.v",
    mutations: &[
        wrong(
            "fold/both nodes have lambda",
            "wire first_d = ~place_q[3];",
            "wire first_d = 1'h1;",
        ),
        wrong(
            "fold/the far quad is the near one",
            " | ({6'h0, step_q[4]} << 4)) :",
            ") :",
        ),
        wrong(
            "fold/two pairs have one weight",
            "wire second_d = clear ? 1'h0 :\n        last_slot ? ~second_q :",
            "wire second_d = clear ? 1'h0 :\n        last_slot ? 1'h0 :",
        ),
        wrong(
            "fold/a weight is left for the next run",
            "wire beats_reset = reset | clear;",
            "wire beats_reset = reset;",
        ),
        wrong(
            "fold/pairs of a job that was dropped",
            "            more_q <= 1'h0;",
            "            more_q <= more_d;",
        ),
        wrong(
            "fold/the challenge of the run before",
            "wire headed_d = clear ? 1'h0 :\n        t1",
            "wire headed_d = t1",
        ),
        wrong(
            "fold/sums go on from run to run",
            "wire empty_d = clear ? 1'h1 :\n        (arrived",
            "wire empty_d = (arrived",
        ),
        wrong(
            "fold/sums begin anew with each term",
            "(arrived & (&term_count_q[3:0])) ? 1'h0 :\n        empty_q;",
            "empty_q;",
        ),
        wrong(
            "fold/values where differences are meant",
            "wire difference_d = slot_q[3];",
            "wire difference_d = 1'h0;",
        ),
        wrong(
            "fold/numerators by their own denominators",
            "wire [4:0] denominator_place = {2'h0, slot_q[2:0]} | ({4'h0, ~slot_q[4]} << 3)",
            "wire [4:0] denominator_place = {2'h0, slot_q[2:0]} | ({4'h0, slot_q[4]} << 3)",
        ),
        wrong(
            "fold/pairs share their place",
            "wire bank_d = t2 ? number[5] :",
            "wire bank_d = t2 ? 1'h0 :",
        ),
        wrong(
            "fold/a buffer takes more than it holds",
            "wire t1 = waiting_q != most;",
            "wire t1 = 1'h1;",
        ),
        wrong(
            "fold/more is bound than there is room for",
            "wire room = folds_q ? (t2 & (output_q_open[7:4] < full)) :",
            "wire room = folds_q ? 1'h1 :",
        ),
        wrong(
            "fold/sums before the last pair has come",
            "wire t1 = pairs_state & ~more_q & ~(|open_q) & t2;",
            "wire t1 = pairs_state & ~more_q & t2;",
        ),
        wrong(
            "fold/a pair without its weight",
            " & there & pair_weights_there & room;",
            " & there & room;",
        ),
        wrong(
            "fold/a reset leaves room promised",
            "            places_q <= 8'h0;",
            "            places_q <= places_q;",
        ),
    ],
}];
