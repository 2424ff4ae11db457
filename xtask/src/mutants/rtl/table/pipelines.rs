//! Mistakes in pipelines: scaler, multiplier by tiles, butterfly, point adder, generator of
//! twiddles.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "kernels/rtl/scaler/factor9_fq_chain64.v",
        mutations: &[
            wrong(
                "scaler/no last subtraction",
                "wire [253:0] result_chosen = result_less_255 ? rest_253_0_s8 : result_less_253_0;",
                "wire [253:0] result_chosen = rest_253_0_s8;",
            ),
            wrong(
                "scaler/always a last subtraction",
                "wire [253:0] result_chosen = result_less_255 ? rest_253_0_s8 : result_less_253_0;",
                "wire [253:0] result_chosen = result_less_253_0;",
            ),
            wrong(
                "scaler/two multiples at once",
                "wire [258:0] multiple_7 = below_8 ? multiple_6 :",
                "wire [258:0] multiple_7 = below_7 ? multiple_5 :",
            ),
            wrong(
                "scaler/a carry stops at a limb",
                "wire rest_carry_either_0 = rest_settled_sum_1_s3_64_s4 | rest_carry_both_0;",
                "wire rest_carry_either_0 = rest_carry_both_0;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/multiplier/fr_karatsuba2_cascade4_chain64_tiles.v",
        mutations: &[
            wrong(
                "tiles/no last subtraction",
                "wire [253:0] result_chosen = result_less_255 ? u_carry_joined_s50_263_10_s53 : result_less_253_0;",
                "wire [253:0] result_chosen = u_carry_joined_s50_263_10_s53;",
            ),
            wrong(
                "tiles/always a last subtraction",
                "wire [253:0] result_chosen = result_less_255 ? u_carry_joined_s50_263_10_s53 : result_less_253_0;",
                "wire [253:0] result_chosen = result_less_253_0;",
            ),
            wrong(
                "tiles/a carry of the reduction stops at a limb",
                "wire u_carry_either_0 = u_settled_sum_1_s48_64_s49 | u_carry_both_0;",
                "wire u_carry_either_0 = u_carry_both_0;",
            ),
            wrong(
                "tiles/a carry of the product stops at a limb",
                "wire t_carry_either_1 = t_settled_sum_2_s23_64_s25 | t_carry_both_1;",
                "wire t_carry_either_1 = t_carry_both_1;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/butterfly/time_chain64.v",
        mutations: &[
            wrong(
                "butterfly/the difference the other way round",
                "subtract_fr_w64 difference_subtract_fr_w64 (.clock(clock), .a(a_s54), .b(bw),",
                "subtract_fr_w64 difference_subtract_fr_w64 (.clock(clock), .a(bw), .b(a_s54),",
            ),
            wrong(
                "butterfly/no twiddle",
                "bw_montgomery_fr_k2_c4_w64_t (.clock(clock), .a(b), .b(w),",
                "bw_montgomery_fr_k2_c4_w64_t (.clock(clock), .a(b), .b(b),",
            ),
            wrong(
                "butterfly/the sum's operand a clock early",
                "wire [253:0] a_s54 = a_s54_way[13715:13462];",
                "wire [253:0] a_s54 = a_s54_way[13461:13208];",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/point_adder/mixed_chain64.v",
        mutations: &[
            wrong(
                "points/no point is subtracted",
                "wire [253:0] chosen_0 = negative_s3 ? opposite : y2_s3;",
                "wire [253:0] chosen_0 = y2_s3;",
            ),
            wrong(
                "points/every point is subtracted",
                "wire [253:0] chosen_0 = negative_s3 ? opposite : y2_s3;",
                "wire [253:0] chosen_0 = opposite;",
            ),
            wrong(
                "points/the sign a clock late",
                "wire negative_s3 = negative_s3_way[2];",
                "wire negative_s3 = negative_s3_way[1];",
            ),
            wrong(
                "points/a carry of the opposite stops at a limb",
                "wire opposite_carry_either_1 = opposite_column_2_sum_s1_64_s2 | opposite_carry_both_1;",
                "wire opposite_carry_either_1 = opposite_carry_both_1;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/twiddle_generator/logtable3.v",
        mutations: &[
            wrong(
                "twiddles/even entries of a table alone",
                "wire [253:0] entry_3 = high1_odd_s1 ? high1_509_256_s1 : high1_253_0_s1;",
                "wire [253:0] entry_3 = high1_253_0_s1;",
            ),
            wrong(
                "twiddles/idle before the last row is taken",
                "assign idle = (state_q == State_Idle) & ~(|open_q);",
                "assign idle = (state_q == State_Idle);",
            ),
            wrong(
                "twiddles/values jump as results do",
                "wire [27:0] value_jump_d = gap_q + 28'h2;",
                "wire [27:0] value_jump_d = gap_q + 28'h1;",
            ),
            wrong(
                "twiddles/no results behind values",
                "wire t3 = ~of_results_q & with_results_q;",
                "wire t3 = of_results_q & with_results_q;",
            ),
            wrong(
                "twiddles/a column's last result is a row's",
                "wire [27:0] last_result_d = by_index_q ? (together_q - 28'h1) :",
                "wire [27:0] last_result_d = ~by_index_q ? (together_q - 28'h1) :",
            ),
        ],
    },
];
