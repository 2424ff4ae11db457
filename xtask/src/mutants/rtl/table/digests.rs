//! Mistakes in the card kernel of digests.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[Mutated {
    file: "kernels/rtl/card_keccak/rounds1.v",
    mutations: &[
        wrong(
            "digests/an unfinished state is left by a reset",
            "            closing_q <= 1'h1;\n",
            "            closing_q <= closing_d;\n",
        ),
        wrong(
            "digests/a permutation goes on in a reset",
            "            busy_q <= 1'h0;\n            closing_q",
            "            busy_q <= busy_d;\n            closing_q",
        ),
        wrong(
            "digests/words of a block are left by a reset",
            "wire buffer_clear = reset | load;",
            "wire buffer_clear = load;",
        ),
        wrong(
            "digests/the place in a block is left by a reset",
            "            index_q <= 5'h0;\n",
            "            index_q <= index_d;\n",
        ),
        wrong(
            "digests/words of a beat are left by a reset",
            "            words_q <= 4'h0;\n",
            "            words_q <= words_d;\n",
        ),
        wrong(
            "digests/the first of two digests is left by a reset",
            "            first_held_q <= 1'h0;\n",
            "            first_held_q <= first_held_d;\n",
        ),
        wrong(
            "digests/beats of 33 bits are refused, and no more",
            "wire frame_valid = ~(|beats_result[63:32]);",
            "wire frame_valid = ~beats_result[32];",
        ),
        wrong(
            "digests/2^32 beats are accepted",
            "wire frame_valid = ~(|beats_result[63:32]);",
            "wire frame_valid = ~(|beats_result[63:33]);",
        ),
        wrong(
            "digests/2^33 beats are accepted",
            "wire frame_valid = ~(|beats_result[63:32]);",
            "wire frame_valid = ~(|beats_result[63:34]) & ~beats_result[32];",
        ),
        wrong(
            "digests/no beat for an empty message",
            "((|frame_arguments_3[5:0]) | ~(|rounded))",
            "(|frame_arguments_3[5:0])",
        ),
        wrong(
            "digests/the last of an odd number is not written",
            "wire [31:0] writer_beats = (count_2_q >> 1) + {31'h0, count_2_q[0]};",
            "wire [31:0] writer_beats = (count_2_q >> 1);",
        ),
        wrong(
            "digests/the last of an odd number waits for another",
            "wire completes = first_held_q | (digests_q == 32'h1);",
            "wire completes = first_held_q;",
        ),
        wrong(
            "digests/a job ends before its start is seen",
            "wire frame_finished = ~begins_q & reader_idle & writer_idle & ~(|digests_q);",
            "wire frame_finished = reader_idle & writer_idle & ~(|digests_q);",
        ),
        wrong(
            "digests/eight bytes are not the last ones",
            "wire last = ~(|rest_q[31:3]) | (rest_q == 32'h8);",
            "wire last = ~(|rest_q[31:3]);",
        ),
        wrong(
            "digests/the second message has the rest of the first",
            "given ? (last ? message_bytes_q : (rest_q - 32'h8)) :",
            "given ? (rest_q - 32'h8) :",
        ),
        wrong(
            "digests/a full last word has no pad behind it",
            "wire end_2 = add_pad | (t1 & ~input_bytes[3]);",
            "wire end_2 = add_pad | t1;",
        ),
        wrong(
            "digests/a beat is taken while its words are given",
            "wire wanted = (words_q == 4'h0) | (given & (last | (words_q == 4'h1)));",
            "wire wanted = (words_q == 4'h0) | (given & (last | (words_q == 4'h2)));",
        ),
    ],
}];
