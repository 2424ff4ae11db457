//! Mistakes in arithmetic of BN254's fields and in Keccak.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "kernels/rtl/adder/add_fr_chain64.v",
        mutations: &[
            wrong(
                "adder/no last subtraction",
                "wire [253:0] chosen = less_255 ? whole_253_0_s4 : less_253_0;",
                "wire [253:0] chosen = whole_253_0_s4;",
            ),
            wrong(
                "adder/always a last subtraction",
                "wire [253:0] chosen = less_255 ? whole_253_0_s4 : less_253_0;",
                "wire [253:0] chosen = less_253_0;",
            ),
            wrong(
                "adder/a carry dropped",
                "wire [63:0] whole_carry_sum_0 = whole_column_1_sum_s1_63_0_s2 + {63'h0, whole_column_0_sum_s1_64_s2};",
                "wire [63:0] whole_carry_sum_0 = whole_column_1_sum_s1_63_0_s2;",
            ),
            wrong(
                "adder/a carry stops at a limb of ones",
                "wire whole_carry_either_0 = whole_column_1_sum_s1_64_s2 | whole_carry_both_0;",
                "wire whole_carry_either_0 = whole_column_1_sum_s1_64_s2;",
            ),
            wrong(
                "adder/a carry stops at the third limb of ones",
                "wire whole_carry_either_1 = whole_column_2_sum_s1_64_s2 | whole_carry_both_1;",
                "wire whole_carry_either_1 = whole_column_2_sum_s1_64_s2;",
            ),
            wrong(
                "adder/a carry of the difference stops at a limb of ones",
                "wire less_carry_either = less_settled_sum_1_s2_64_s3 | less_carry_both;",
                "wire less_carry_either = less_settled_sum_1_s2_64_s3;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/adder/subtract_fq_chain64.v",
        mutations: &[
            wrong(
                "subtracter/no modulus added",
                "wire [253:0] chosen = plain_255_s4 ? more_253_0 : plain_253_0_s4;",
                "wire [253:0] chosen = plain_253_0_s4;",
            ),
            wrong(
                "subtracter/a borrow stops at a limb",
                "wire plain_carry_either_0 = plain_column_1_sum_s1_64_s2 | plain_carry_both_0;",
                "wire plain_carry_either_0 = plain_column_1_sum_s1_64_s2;",
            ),
            wrong(
                "subtracter/a borrow stops at the third limb",
                "wire plain_carry_either_1 = plain_column_2_sum_s1_64_s2 | plain_carry_both_1;",
                "wire plain_carry_either_1 = plain_column_2_sum_s1_64_s2;",
            ),
            wrong(
                "subtracter/a carry of the modulus stops at a limb",
                "wire more_carry_either = more_settled_sum_1_s2_64_s3 | more_carry_both;",
                "wire more_carry_either = more_settled_sum_1_s2_64_s3;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/row_multiplier/fr.v",
        mutations: &[
            wrong(
                "rows/no last subtraction",
                "(~less[255] ? less[254:0] : t_q)",
                "t_q",
            ),
            wrong(
                "rows/a last subtraction from what is less",
                "(~less[255] ? less[254:0] : t_q)",
                "less[254:0]",
            ),
            wrong(
                "rows/another inverse of the modulus",
                "wire [31:0] m_wide = {16'h0, s[15:0]} * 32'hffff;",
                "wire [31:0] m_wide = {16'h0, s[15:0]} * 32'hfffd;",
            ),
            wrong(
                "rows/one row less",
                "wire t1 = row_q == rows;",
                "wire t1 = row_q + 5'h1 == rows;",
            ),
            wrong(
                "rows/a start while it is busy",
                "wire [253:0] b_held_d = busy_q ? b_held_q :\n        start ? b :",
                "wire [253:0] b_held_d = start ? b :",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/multiplier/fr_karatsuba0_cascade4_chain64_additions.v",
        mutations: &[
            wrong(
                "multiplier/no last subtraction",
                "wire [253:0] result_chosen = result_less_255 ? u_carry_joined_s27_263_10_s30 : result_less_253_0;",
                "wire [253:0] result_chosen = u_carry_joined_s27_263_10_s30;",
            ),
            wrong(
                "multiplier/always a last subtraction",
                "wire [253:0] result_chosen = result_less_255 ? u_carry_joined_s27_263_10_s30 : result_less_253_0;",
                "wire [253:0] result_chosen = result_less_253_0;",
            ),
            wrong(
                "multiplier/a carry dropped",
                "wire [63:0] u_carry_sum_0 = u_settled_sum_1_s25_63_0_s26 + {63'h0, u_settled_sum_0_s25_64_s26};",
                "wire [63:0] u_carry_sum_0 = u_settled_sum_1_s25_63_0_s26;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/keccak_f/iterative_rounds1.v",
        mutations: &[
            wrong(
                "keccak/a rotation by one more",
                "b1 = {e6[19:0], e6[63:20]};",
                "b1 = {e6[18:0], e6[63:19]};",
            ),
            wrong(
                "keccak/the last round constant",
                "5'd23: constant0 = 64'h8000000080008008;",
                "5'd23: constant0 = 64'h8000000080008000;",
            ),
            wrong("keccak/no iota", "(~b1 & b2) ^ iota;", "(~b1 & b2);"),
            wrong("keccak/chi without a not", "(~b4 & b0);", "(b4 & b0);"),
            wrong(
                "keccak/theta without its rotation",
                "d2 = c1 ^ {c3[62:0], c3[63]};",
                "d2 = c1 ^ c3;",
            ),
            wrong(
                "keccak/23 rounds",
                "if (index == 5'd23) begin",
                "if (index == 5'd22) begin",
            ),
            wrong(
                "keccak/runs on through a reset",
                "        if (reset) begin\n            busy <= 1'b0;\n",
                "        if (reset) begin\n",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/keccak_256/rounds1.v",
        mutations: &[
            wrong(
                "hash/no end of the padding",
                "if (close) block[1087] <= 1'b1;",
                "if (close) block[1087] <= 1'b0;",
            ),
            wrong(
                "hash/no padding behind a whole word",
                "wire pad_d = buffer_write ? (t1 & input_bytes[3]) :",
                "wire pad_d = buffer_write ? 1'h0 :",
            ),
            wrong(
                "hash/blocks are not added to the state",
                "({512'h0, buffer_block} ^ state_q)",
                "{512'h0, buffer_block}",
            ),
            wrong(
                "hash/the state of the message before",
                "wire [1599:0] state_d = load ? (closing_q ? {512'h0, buffer_block} :",
                "wire [1599:0] state_d = load ? (1'h0 ? {512'h0, buffer_block} :",
            ),
            wrong(
                "hash/what lies behind the message",
                "((input_data & (marker - 64'h1)) | marker) :",
                "(input_data | marker) :",
            ),
            wrong(
                "hash/a digest is overwritten",
                "wire load = full_q & ~busy_q & (~result_q | output_ready);",
                "wire load = full_q & ~busy_q;",
            ),
            wrong(
                "hash/no first state after a reset",
                "            closing_q <= 1'h1;",
                "            closing_q <= 1'h0;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/inverter/fq.v",
        mutations: &[
            wrong(
                "inverter/no exchange of f and g",
                "wire t2 = t1 & swap;",
                "wire t2 = t1 & 1'h0;",
            ),
            wrong(
                "inverter/f taken away only where delta is not positive",
                "wire swap = odd & zeta_q[10];",
                "wire swap = odd & ~zeta_q[10];",
            ),
            wrong(
                "inverter/fewer steps",
                "localparam [9:0] step_count = 10'h24e;",
                "localparam [9:0] step_count = 10'h1f0;",
            ),
            wrong(
                "inverter/delta not turned by an exchange",
                "(swap ? (~zeta_q - 11'h1) : (zeta_q - 11'h1))",
                "(zeta_q - 11'h1)",
            ),
            wrong(
                "inverter/p added where it has to be taken away",
                "(e_q[256] ? modulus : minus_modulus)",
                "modulus",
            ),
            wrong(
                "inverter/a carry stops at a part of ones",
                "wire into_top = third[65] | (third_more[65] & into_third);",
                "wire into_top = third[65];",
            ),
            wrong(
                "inverter/halves without their sign",
                "((g_sum_sum >> 1) | (g_sum_sum & sign))",
                "(g_sum_sum >> 1)",
            ),
            wrong(
                "inverter/p added by the sign of d alone",
                "(opposite ^ d_q[256]) ? modulus",
                "d_q[256] ? modulus",
            ),
            wrong(
                "inverter/a negative without its one",
                ".carry(opposite),",
                ".carry(1'h0),",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/batch_inverter/logbatch8_chain64.v",
        mutations: &[
            wrong(
                "batch inverter/children exchanged",
                "({254'h0, right_q} << 254) | {254'h0, left_q}",
                "({254'h0, left_q} << 254) | {254'h0, right_q}",
            ),
            wrong(
                "batch inverter/the inverse of another batch",
                "used_q = 4'h1;",
                "used_q = 4'h0;",
            ),
            wrong(
                "batch inverter/one inverter for all batches",
                "wire [3:0] turn_d = rows_data[1] ? next_turn :",
                "wire [3:0] turn_d = 1'h0 ? next_turn :",
            ),
            wrong(
                "batch inverter/no inverse of the batch",
                "wire [253:0] parent_d = late_row_q[2] ? root :",
                "wire [253:0] parent_d = late_row_q[1] ? root :",
            ),
            wrong(
                "batch inverter/the inverse of the other child",
                "late_row_q[3] ? right_inverses_read_data :",
                "late_row_q[3] ? left_inverses_read_data :",
            ),
            wrong(
                "batch inverter/products a place too far",
                "localparam [7:0] product_cycles = 8'h39;",
                "localparam [7:0] product_cycles = 8'h38;",
            ),
            wrong(
                "batch inverter/pairs a place too far",
                "localparam [10:0] operand_cycles = 11'h3;",
                "localparam [10:0] operand_cycles = 11'h2;",
            ),
            wrong(
                "batch inverter/inverses in the other order",
                "localparam even = 1'h1;",
                "localparam even = 1'h0;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/affine_adder/logbatch8_chain64.v",
        mutations: &[
            wrong(
                "affine adder/what waits comes a clock late",
                "localparam [10:0] waiting_cycles = 11'h78c;",
                "localparam [10:0] waiting_cycles = 11'h78d;",
            ),
            wrong(
                "affine adder/numerators a place too far",
                "localparam [10:0] numerator_cycles = 11'h38;",
                "localparam [10:0] numerator_cycles = 11'h37;",
            ),
            wrong(
                "affine adder/no tangents",
                "wire [253:0] chosen = doubled_s55 ? tangent : rise_s55;",
                "wire [253:0] chosen = rise_s55;",
            ),
            wrong(
                "affine adder/the denominator of a chord for tangents",
                "wire [253:0] chosen_2 = is_doubled ? twice_s10 : chosen_1_s10;",
                "wire [253:0] chosen_2 = chosen_1_s10;",
            ),
            wrong(
                "affine adder/opposite points as equal ones",
                "wire equal = no_run_s10 & no_rise;",
                "wire equal = no_run_s10;",
            ),
            wrong(
                "affine adder/no 1 where nothing is divided",
                "wire [253:0] chosen_1 = chord ? run_s6 :",
                "wire [253:0] chosen_1 = 1'h1 ? run_s6 :",
            ),
            wrong(
                "affine adder/the bucket kept though it is empty",
                "wire [253:0] chosen_3 = bucket_508 ? bucket_253_0 : x;",
                "wire [253:0] chosen_3 = bucket_253_0;",
            ),
            wrong(
                "affine adder/a sum for opposite points",
                "wire kept = bucket_508 ^ other;",
                "wire kept = bucket_508 | other;",
            ),
        ],
    },
];
