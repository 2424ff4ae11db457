// zkfabric scaler factor=9 field=fq chain=64
// product by a constant from 2 to 15 modulo a prime of BN254, one a clock
// latency 9 cycles, interval 1 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/modular/theory_of_operation.md
// generated: cargo xtask rtl --write

// times9_fq_w64: one result a clock, 9 clocks after its operands.
(* pipeline_stages = 9 *)
module times9_fq_w64 (
  input wire clock,
  input wire [253:0] a,
  output wire [253:0] product
);
  wire [11:0] a_253_242 = a[253:242];
  wire below_1 = a_253_242 < 12'h159;
  wire [258:0] multiple_0 = below_1 ? 259'h0 : 259'h7cf9bb18d1ece5fd647afba497e7ea7a2687e956e978e3572c3df73e9278302b9;
  wire below_2 = a_253_242 < 12'h2b1;
  wire [258:0] multiple_1 = below_2 ? multiple_0 : 259'h79f37631a3d9cbfac8f5f7492fcfd4f44d0fd2add2f1c6ae587bee7d24f060572;
  wire below_3 = a_253_242 < 12'h409;
  wire [258:0] multiple_2 = below_3 ? multiple_1 : 259'h76ed314a75c6b1f82d70f2edc7b7bf6e7397bc04bc6aaa0584b9e5bbb7689082b;
  wire below_4 = a_253_242 < 12'h561;
  wire [258:0] multiple_3 = below_4 ? multiple_2 : 259'h73e6ec6347b397f591ebee925f9fa9e89a1fa55ba5e38d5cb0f7dcfa49e0c0ae4;
  wire below_5 = a_253_242 < 12'h6b9;
  wire [258:0] multiple_4 = below_5 ? multiple_3 : 259'h70e0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d;
  wire below_6 = a_253_242 < 12'h811;
  wire [258:0] multiple_5 = below_6 ? multiple_4 : 259'h6dda6294eb8d63f05ae1e5db8f6f7edce72f780978d5540b0973cb776ed121056;
  wire below_7 = a_253_242 < 12'h969;
  wire [258:0] multiple_6 = below_7 ? multiple_5 : 259'h6ad41dadbd7a49edbf5ce180275769570db76160624e376235b1c2b601495130f;
  wire below_8 = a_253_242 < 12'hac1;
  wire [258:0] multiple_7 = below_8 ? multiple_6 : 259'h67cdd8c68f672feb23d7dd24bf3f53d1343f4ab74bc71ab961efb9f493c1815c8;
  wire [63:0] a_63_0 = a[63:0];
  wire [60:0] a_60_0 = a[60:0];
  wire [63:0] rest_column_0_joined = {a_60_0, 3'h0};
  wire [63:0] a_127_64 = a[127:64];
  wire [63:0] a_124_61 = a[124:61];
  wire [63:0] a_191_128 = a[191:128];
  wire [63:0] a_188_125 = a[188:125];
  wire [61:0] a_253_192 = a[253:192];
  wire [63:0] a_252_189 = a[252:189];
  wire a_253 = a[253];
  // stage 1
  reg [258:0] multiple_7_s1;
  wire [63:0] multiple_7_s1_63_0 = multiple_7_s1[63:0];
  reg [63:0] a_63_0_s1;
  reg [63:0] rest_column_0_joined_s1;
  wire [65:0] rest_column_0_sum = {2'h0, a_63_0_s1} + {2'h0, rest_column_0_joined_s1} + {2'h0, multiple_7_s1_63_0};
  wire [63:0] multiple_7_s1_127_64 = multiple_7_s1[127:64];
  reg [63:0] a_127_64_s1;
  reg [63:0] a_124_61_s1;
  wire [65:0] rest_column_1_sum = {2'h0, a_127_64_s1} + {2'h0, a_124_61_s1} + {2'h0, multiple_7_s1_127_64};
  wire [63:0] multiple_7_s1_191_128 = multiple_7_s1[191:128];
  reg [63:0] a_191_128_s1;
  reg [63:0] a_188_125_s1;
  wire [65:0] rest_column_2_sum = {2'h0, a_191_128_s1} + {2'h0, a_188_125_s1} + {2'h0, multiple_7_s1_191_128};
  wire [63:0] multiple_7_s1_255_192 = multiple_7_s1[255:192];
  reg [61:0] a_253_192_s1;
  reg [63:0] a_252_189_s1;
  wire [65:0] rest_column_3_sum = {4'h0, a_253_192_s1} + {2'h0, a_252_189_s1} + {2'h0, multiple_7_s1_255_192};
  wire [2:0] multiple_7_s1_258_256 = multiple_7_s1[258:256];
  reg a_253_s1;
  wire [2:0] rest_column_4_sum = {2'h0, a_253_s1} + multiple_7_s1_258_256;
  // stage 2
  reg [65:0] rest_column_0_sum_s2;
  reg [65:0] rest_column_1_sum_s2;
  reg [65:0] rest_column_2_sum_s2;
  reg [65:0] rest_column_3_sum_s2;
  reg [2:0] rest_column_4_sum_s2;
  wire [63:0] rest_column_0_sum_s2_63_0 = rest_column_0_sum_s2[63:0];
  wire [1:0] rest_column_0_sum_s2_65_64 = rest_column_0_sum_s2[65:64];
  wire [63:0] rest_column_1_sum_s2_63_0 = rest_column_1_sum_s2[63:0];
  wire [1:0] rest_column_1_sum_s2_65_64 = rest_column_1_sum_s2[65:64];
  wire [64:0] rest_settled_sum_0 = {1'h0, rest_column_1_sum_s2_63_0} + {63'h0, rest_column_0_sum_s2_65_64};
  wire [63:0] rest_column_2_sum_s2_63_0 = rest_column_2_sum_s2[63:0];
  wire [1:0] rest_column_2_sum_s2_65_64 = rest_column_2_sum_s2[65:64];
  wire [64:0] rest_settled_sum_1 = {1'h0, rest_column_2_sum_s2_63_0} + {63'h0, rest_column_1_sum_s2_65_64};
  wire [63:0] rest_column_3_sum_s2_63_0 = rest_column_3_sum_s2[63:0];
  wire [1:0] rest_column_3_sum_s2_65_64 = rest_column_3_sum_s2[65:64];
  wire [64:0] rest_settled_sum_2 = {1'h0, rest_column_3_sum_s2_63_0} + {63'h0, rest_column_2_sum_s2_65_64};
  wire [2:0] rest_settled_sum_3 = rest_column_4_sum_s2 + {1'h0, rest_column_3_sum_s2_65_64};
  // stage 3
  reg [64:0] rest_settled_sum_0_s3;
  reg [64:0] rest_settled_sum_1_s3;
  reg [64:0] rest_settled_sum_2_s3;
  wire [63:0] rest_settled_sum_0_s3_63_0 = rest_settled_sum_0_s3[63:0];
  wire rest_settled_sum_0_s3_64 = rest_settled_sum_0_s3[64];
  wire [63:0] rest_settled_sum_1_s3_63_0 = rest_settled_sum_1_s3[63:0];
  wire rest_settled_sum_1_s3_64 = rest_settled_sum_1_s3[64];
  wire rest_carry_all_bits_0 = &rest_settled_sum_1_s3_63_0;
  wire [63:0] rest_settled_sum_2_s3_63_0 = rest_settled_sum_2_s3[63:0];
  wire rest_settled_sum_2_s3_64 = rest_settled_sum_2_s3[64];
  wire rest_carry_all_bits_1 = &rest_settled_sum_2_s3_63_0;
  // stage 4
  reg [127:0] rest_column_0_sum_s2_63_0_s4_way;
  wire [63:0] rest_column_0_sum_s2_63_0_s4 = rest_column_0_sum_s2_63_0_s4_way[127:64];
  reg [63:0] rest_settled_sum_0_s3_63_0_s4;
  reg rest_settled_sum_0_s3_64_s4;
  reg [63:0] rest_settled_sum_1_s3_63_0_s4;
  wire [63:0] rest_carry_sum_0 = rest_settled_sum_1_s3_63_0_s4 + {63'h0, rest_settled_sum_0_s3_64_s4};
  reg rest_settled_sum_1_s3_64_s4;
  reg rest_carry_all_bits_0_s4;
  wire rest_carry_both_0 = rest_carry_all_bits_0_s4 & rest_settled_sum_0_s3_64_s4;
  wire rest_carry_either_0 = rest_settled_sum_1_s3_64_s4 | rest_carry_both_0;
  reg [63:0] rest_settled_sum_2_s3_63_0_s4;
  wire [63:0] rest_carry_sum_1 = rest_settled_sum_2_s3_63_0_s4 + {63'h0, rest_carry_either_0};
  reg rest_settled_sum_2_s3_64_s4;
  reg rest_carry_all_bits_1_s4;
  wire rest_carry_both_1 = rest_carry_all_bits_1_s4 & rest_carry_either_0;
  wire rest_carry_either_1 = rest_settled_sum_2_s3_64_s4 | rest_carry_both_1;
  reg [5:0] rest_settled_sum_3_s4_way;
  wire [2:0] rest_settled_sum_3_s4 = rest_settled_sum_3_s4_way[5:3];
  wire [2:0] rest_carry_sum_2 = rest_settled_sum_3_s4 + {2'h0, rest_carry_either_1};
  wire [258:0] rest_carry_joined = {rest_carry_sum_2, rest_carry_sum_1, rest_carry_sum_0, rest_settled_sum_0_s3_63_0_s4, rest_column_0_sum_s2_63_0_s4};
  // stage 5
  reg [258:0] rest;
  wire [63:0] rest_63_0 = rest[63:0];
  wire [64:0] result_less_column_0_sum = 65'hc3df73e9278302b9 + {1'h0, rest_63_0};
  wire [63:0] rest_127_64 = rest[127:64];
  wire [64:0] result_less_column_1_sum = 65'h687e956e978e3572 + {1'h0, rest_127_64};
  wire [63:0] rest_191_128 = rest[191:128];
  wire [64:0] result_less_column_2_sum = 65'h47afba497e7ea7a2 + {1'h0, rest_191_128};
  wire [62:0] rest_254_192 = rest[254:192];
  wire [63:0] result_less_column_3_sum = 64'hcf9bb18d1ece5fd6 + {1'h0, rest_254_192};
  wire [253:0] rest_253_0 = rest[253:0];
  // stage 6
  reg [64:0] result_less_column_0_sum_s6;
  reg [64:0] result_less_column_1_sum_s6;
  reg [64:0] result_less_column_2_sum_s6;
  wire [63:0] result_less_column_0_sum_s6_63_0 = result_less_column_0_sum_s6[63:0];
  wire result_less_column_0_sum_s6_64 = result_less_column_0_sum_s6[64];
  wire [63:0] result_less_column_1_sum_s6_63_0 = result_less_column_1_sum_s6[63:0];
  wire result_less_column_1_sum_s6_64 = result_less_column_1_sum_s6[64];
  wire result_less_carry_all_bits_0 = &result_less_column_1_sum_s6_63_0;
  wire [63:0] result_less_column_2_sum_s6_63_0 = result_less_column_2_sum_s6[63:0];
  wire result_less_column_2_sum_s6_64 = result_less_column_2_sum_s6[64];
  wire result_less_carry_all_bits_1 = &result_less_column_2_sum_s6_63_0;
  // stage 7
  reg [63:0] result_less_column_0_sum_s6_63_0_s7;
  reg result_less_column_0_sum_s6_64_s7;
  reg [63:0] result_less_column_1_sum_s6_63_0_s7;
  wire [63:0] result_less_carry_sum_0 = result_less_column_1_sum_s6_63_0_s7 + {63'h0, result_less_column_0_sum_s6_64_s7};
  reg result_less_column_1_sum_s6_64_s7;
  reg result_less_carry_all_bits_0_s7;
  wire result_less_carry_both_0 = result_less_carry_all_bits_0_s7 & result_less_column_0_sum_s6_64_s7;
  wire result_less_carry_either_0 = result_less_column_1_sum_s6_64_s7 | result_less_carry_both_0;
  reg [63:0] result_less_column_2_sum_s6_63_0_s7;
  wire [63:0] result_less_carry_sum_1 = result_less_column_2_sum_s6_63_0_s7 + {63'h0, result_less_carry_either_0};
  reg result_less_column_2_sum_s6_64_s7;
  reg result_less_carry_all_bits_1_s7;
  wire result_less_carry_both_1 = result_less_carry_all_bits_1_s7 & result_less_carry_either_0;
  wire result_less_carry_either_1 = result_less_column_2_sum_s6_64_s7 | result_less_carry_both_1;
  reg [127:0] result_less_column_3_sum_s7_way;
  wire [63:0] result_less_column_3_sum_s7 = result_less_column_3_sum_s7_way[127:64];
  wire [63:0] result_less_carry_sum_2 = result_less_column_3_sum_s7 + {63'h0, result_less_carry_either_1};
  wire [255:0] result_less_carry_joined = {result_less_carry_sum_2, result_less_carry_sum_1, result_less_carry_sum_0, result_less_column_0_sum_s6_63_0_s7};
  // stage 8
  reg [255:0] result_less;
  wire result_less_255 = result_less[255];
  wire [253:0] result_less_253_0 = result_less[253:0];
  reg [761:0] rest_253_0_s8_way;
  wire [253:0] rest_253_0_s8 = rest_253_0_s8_way[761:508];
  wire [253:0] result_chosen = result_less_255 ? rest_253_0_s8 : result_less_253_0;
  // stage 9
  reg [253:0] result_chosen_s9;
  assign product = result_chosen_s9;
  initial begin
    multiple_7_s1 = 259'h0;
    a_63_0_s1 = 64'h0;
    rest_column_0_joined_s1 = 64'h0;
    a_127_64_s1 = 64'h0;
    a_124_61_s1 = 64'h0;
    a_191_128_s1 = 64'h0;
    a_188_125_s1 = 64'h0;
    a_253_192_s1 = 62'h0;
    a_252_189_s1 = 64'h0;
    a_253_s1 = 1'h0;
    rest_column_0_sum_s2 = 66'h0;
    rest_column_1_sum_s2 = 66'h0;
    rest_column_2_sum_s2 = 66'h0;
    rest_column_3_sum_s2 = 66'h0;
    rest_column_4_sum_s2 = 3'h0;
    rest_settled_sum_0_s3 = 65'h0;
    rest_settled_sum_1_s3 = 65'h0;
    rest_settled_sum_2_s3 = 65'h0;
    rest_column_0_sum_s2_63_0_s4_way = 128'h0;
    rest_settled_sum_0_s3_63_0_s4 = 64'h0;
    rest_settled_sum_0_s3_64_s4 = 1'h0;
    rest_settled_sum_1_s3_63_0_s4 = 64'h0;
    rest_settled_sum_1_s3_64_s4 = 1'h0;
    rest_carry_all_bits_0_s4 = 1'h0;
    rest_settled_sum_2_s3_63_0_s4 = 64'h0;
    rest_settled_sum_2_s3_64_s4 = 1'h0;
    rest_carry_all_bits_1_s4 = 1'h0;
    rest_settled_sum_3_s4_way = 6'h0;
    rest = 259'h0;
    result_less_column_0_sum_s6 = 65'h0;
    result_less_column_1_sum_s6 = 65'h0;
    result_less_column_2_sum_s6 = 65'h0;
    result_less_column_0_sum_s6_63_0_s7 = 64'h0;
    result_less_column_0_sum_s6_64_s7 = 1'h0;
    result_less_column_1_sum_s6_63_0_s7 = 64'h0;
    result_less_column_1_sum_s6_64_s7 = 1'h0;
    result_less_carry_all_bits_0_s7 = 1'h0;
    result_less_column_2_sum_s6_63_0_s7 = 64'h0;
    result_less_column_2_sum_s6_64_s7 = 1'h0;
    result_less_carry_all_bits_1_s7 = 1'h0;
    result_less_column_3_sum_s7_way = 128'h0;
    result_less = 256'h0;
    rest_253_0_s8_way = 762'h0;
    result_chosen_s9 = 254'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    multiple_7_s1 <= multiple_7;
    a_63_0_s1 <= a_63_0;
    rest_column_0_joined_s1 <= rest_column_0_joined;
    a_127_64_s1 <= a_127_64;
    a_124_61_s1 <= a_124_61;
    a_191_128_s1 <= a_191_128;
    a_188_125_s1 <= a_188_125;
    a_253_192_s1 <= a_253_192;
    a_252_189_s1 <= a_252_189;
    a_253_s1 <= a_253;
    // into stage 2
    rest_column_0_sum_s2 <= rest_column_0_sum;
    rest_column_1_sum_s2 <= rest_column_1_sum;
    rest_column_2_sum_s2 <= rest_column_2_sum;
    rest_column_3_sum_s2 <= rest_column_3_sum;
    rest_column_4_sum_s2 <= rest_column_4_sum;
    // into stage 3
    rest_settled_sum_0_s3 <= rest_settled_sum_0;
    rest_settled_sum_1_s3 <= rest_settled_sum_1;
    rest_settled_sum_2_s3 <= rest_settled_sum_2;
    // into stage 4
    rest_column_0_sum_s2_63_0_s4_way <= {rest_column_0_sum_s2_63_0_s4_way[63:0], rest_column_0_sum_s2_63_0};
    rest_settled_sum_0_s3_63_0_s4 <= rest_settled_sum_0_s3_63_0;
    rest_settled_sum_0_s3_64_s4 <= rest_settled_sum_0_s3_64;
    rest_settled_sum_1_s3_63_0_s4 <= rest_settled_sum_1_s3_63_0;
    rest_settled_sum_1_s3_64_s4 <= rest_settled_sum_1_s3_64;
    rest_carry_all_bits_0_s4 <= rest_carry_all_bits_0;
    rest_settled_sum_2_s3_63_0_s4 <= rest_settled_sum_2_s3_63_0;
    rest_settled_sum_2_s3_64_s4 <= rest_settled_sum_2_s3_64;
    rest_carry_all_bits_1_s4 <= rest_carry_all_bits_1;
    rest_settled_sum_3_s4_way <= {rest_settled_sum_3_s4_way[2:0], rest_settled_sum_3};
    // into stage 5
    rest <= rest_carry_joined;
    // into stage 6
    result_less_column_0_sum_s6 <= result_less_column_0_sum;
    result_less_column_1_sum_s6 <= result_less_column_1_sum;
    result_less_column_2_sum_s6 <= result_less_column_2_sum;
    // into stage 7
    result_less_column_0_sum_s6_63_0_s7 <= result_less_column_0_sum_s6_63_0;
    result_less_column_0_sum_s6_64_s7 <= result_less_column_0_sum_s6_64;
    result_less_column_1_sum_s6_63_0_s7 <= result_less_column_1_sum_s6_63_0;
    result_less_column_1_sum_s6_64_s7 <= result_less_column_1_sum_s6_64;
    result_less_carry_all_bits_0_s7 <= result_less_carry_all_bits_0;
    result_less_column_2_sum_s6_63_0_s7 <= result_less_column_2_sum_s6_63_0;
    result_less_column_2_sum_s6_64_s7 <= result_less_column_2_sum_s6_64;
    result_less_carry_all_bits_1_s7 <= result_less_carry_all_bits_1;
    result_less_column_3_sum_s7_way <= {result_less_column_3_sum_s7_way[63:0], result_less_column_3_sum};
    // into stage 8
    result_less <= result_less_carry_joined;
    rest_253_0_s8_way <= {rest_253_0_s8_way[507:0], rest_253_0};
    // into stage 9
    result_chosen_s9 <= result_chosen;
  end
  wire unused = &{1'b0, rest[258:255], result_less[254]};
endmodule
