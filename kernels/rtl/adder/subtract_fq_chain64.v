// zkfabric adder operation=subtract field=fq chain=64
// sum or difference modulo a prime of BN254, one a clock
// latency 5 cycles, interval 1 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/modular/theory_of_operation.md
// generated: cargo xtask rtl --write

// subtract_fq_w64: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module subtract_fq_w64 (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] difference
);
  wire [253:0] not_b = ~b;
  wire [63:0] a_63_0 = a[63:0];
  wire [63:0] not_b_63_0 = not_b[63:0];
  wire [64:0] plain_column_0_sum = 65'h1 + {1'h0, a_63_0} + {1'h0, not_b_63_0};
  wire [63:0] a_127_64 = a[127:64];
  wire [63:0] not_b_127_64 = not_b[127:64];
  wire [64:0] plain_column_1_sum = {1'h0, a_127_64} + {1'h0, not_b_127_64};
  wire [63:0] a_191_128 = a[191:128];
  wire [63:0] not_b_191_128 = not_b[191:128];
  wire [64:0] plain_column_2_sum = {1'h0, a_191_128} + {1'h0, not_b_191_128};
  wire [61:0] a_253_192 = a[253:192];
  wire [61:0] not_b_253_192 = not_b[253:192];
  wire [63:0] plain_column_3_sum = 64'hc000000000000000 + {2'h0, a_253_192} + {2'h0, not_b_253_192};
  wire [65:0] more_column_0_sum = 66'h3c208c16d87cfd48 + {2'h0, a_63_0} + {2'h0, not_b_63_0};
  wire [65:0] more_column_1_sum = 66'h97816a916871ca8d + {2'h0, a_127_64} + {2'h0, not_b_127_64};
  wire [65:0] more_column_2_sum = 66'hb85045b68181585d + {2'h0, a_191_128} + {2'h0, not_b_191_128};
  wire [62:0] more_column_3_sum = 63'h70644e72e131a029 + {1'h0, a_253_192} + {1'h0, not_b_253_192};
  // stage 1
  reg [64:0] plain_column_0_sum_s1 = 65'h0;
  reg [64:0] plain_column_1_sum_s1 = 65'h0;
  reg [64:0] plain_column_2_sum_s1 = 65'h0;
  wire [63:0] plain_column_0_sum_s1_63_0 = plain_column_0_sum_s1[63:0];
  wire plain_column_0_sum_s1_64 = plain_column_0_sum_s1[64];
  wire [63:0] plain_column_1_sum_s1_63_0 = plain_column_1_sum_s1[63:0];
  wire plain_column_1_sum_s1_64 = plain_column_1_sum_s1[64];
  wire plain_carry_all_bits_0 = &plain_column_1_sum_s1_63_0;
  wire [63:0] plain_column_2_sum_s1_63_0 = plain_column_2_sum_s1[63:0];
  wire plain_column_2_sum_s1_64 = plain_column_2_sum_s1[64];
  wire plain_carry_all_bits_1 = &plain_column_2_sum_s1_63_0;
  reg [65:0] more_column_0_sum_s1 = 66'h0;
  reg [65:0] more_column_1_sum_s1 = 66'h0;
  reg [65:0] more_column_2_sum_s1 = 66'h0;
  reg [62:0] more_column_3_sum_s1 = 63'h0;
  wire [63:0] more_column_0_sum_s1_63_0 = more_column_0_sum_s1[63:0];
  wire [1:0] more_column_0_sum_s1_65_64 = more_column_0_sum_s1[65:64];
  wire [63:0] more_column_1_sum_s1_63_0 = more_column_1_sum_s1[63:0];
  wire [1:0] more_column_1_sum_s1_65_64 = more_column_1_sum_s1[65:64];
  wire [64:0] more_settled_sum_0 = {1'h0, more_column_1_sum_s1_63_0} + {63'h0, more_column_0_sum_s1_65_64};
  wire [63:0] more_column_2_sum_s1_63_0 = more_column_2_sum_s1[63:0];
  wire [1:0] more_column_2_sum_s1_65_64 = more_column_2_sum_s1[65:64];
  wire [64:0] more_settled_sum_1 = {1'h0, more_column_2_sum_s1_63_0} + {63'h0, more_column_1_sum_s1_65_64};
  wire [62:0] more_settled_sum_2 = more_column_3_sum_s1 + {61'h0, more_column_2_sum_s1_65_64};
  // stage 2
  reg [63:0] plain_column_0_sum_s1_63_0_s2 = 64'h0;
  reg plain_column_0_sum_s1_64_s2 = 1'h0;
  reg [63:0] plain_column_1_sum_s1_63_0_s2 = 64'h0;
  wire [63:0] plain_carry_sum_0 = plain_column_1_sum_s1_63_0_s2 + {63'h0, plain_column_0_sum_s1_64_s2};
  reg plain_column_1_sum_s1_64_s2 = 1'h0;
  reg plain_carry_all_bits_0_s2 = 1'h0;
  wire plain_carry_both_0 = plain_carry_all_bits_0_s2 & plain_column_0_sum_s1_64_s2;
  wire plain_carry_either_0 = plain_column_1_sum_s1_64_s2 | plain_carry_both_0;
  reg [63:0] plain_column_2_sum_s1_63_0_s2 = 64'h0;
  wire [63:0] plain_carry_sum_1 = plain_column_2_sum_s1_63_0_s2 + {63'h0, plain_carry_either_0};
  reg plain_column_2_sum_s1_64_s2 = 1'h0;
  reg plain_carry_all_bits_1_s2 = 1'h0;
  wire plain_carry_both_1 = plain_carry_all_bits_1_s2 & plain_carry_either_0;
  wire plain_carry_either_1 = plain_column_2_sum_s1_64_s2 | plain_carry_both_1;
  reg [127:0] plain_column_3_sum_s2_way = 128'h0;
  wire [63:0] plain_column_3_sum_s2 = plain_column_3_sum_s2_way[127:64];
  wire [63:0] plain_carry_sum_2 = plain_column_3_sum_s2 + {63'h0, plain_carry_either_1};
  wire [255:0] plain_carry_joined = {plain_carry_sum_2, plain_carry_sum_1, plain_carry_sum_0, plain_column_0_sum_s1_63_0_s2};
  reg [64:0] more_settled_sum_0_s2 = 65'h0;
  reg [64:0] more_settled_sum_1_s2 = 65'h0;
  wire [63:0] more_settled_sum_0_s2_63_0 = more_settled_sum_0_s2[63:0];
  wire more_settled_sum_0_s2_64 = more_settled_sum_0_s2[64];
  wire [63:0] more_settled_sum_1_s2_63_0 = more_settled_sum_1_s2[63:0];
  wire more_settled_sum_1_s2_64 = more_settled_sum_1_s2[64];
  wire more_carry_all_bits = &more_settled_sum_1_s2_63_0;
  // stage 3
  reg [255:0] plain = 256'h0;
  reg [127:0] more_column_0_sum_s1_63_0_s3_way = 128'h0;
  wire [63:0] more_column_0_sum_s1_63_0_s3 = more_column_0_sum_s1_63_0_s3_way[127:64];
  reg [63:0] more_settled_sum_0_s2_63_0_s3 = 64'h0;
  reg more_settled_sum_0_s2_64_s3 = 1'h0;
  reg [63:0] more_settled_sum_1_s2_63_0_s3 = 64'h0;
  wire [63:0] more_carry_sum_0 = more_settled_sum_1_s2_63_0_s3 + {63'h0, more_settled_sum_0_s2_64_s3};
  reg more_settled_sum_1_s2_64_s3 = 1'h0;
  reg more_carry_all_bits_s3 = 1'h0;
  wire more_carry_both = more_carry_all_bits_s3 & more_settled_sum_0_s2_64_s3;
  wire more_carry_either = more_settled_sum_1_s2_64_s3 | more_carry_both;
  reg [125:0] more_settled_sum_2_s3_way = 126'h0;
  wire [62:0] more_settled_sum_2_s3 = more_settled_sum_2_s3_way[125:63];
  wire [62:0] more_carry_sum_1 = more_settled_sum_2_s3 + {62'h0, more_carry_either};
  wire [254:0] more_carry_joined = {more_carry_sum_1, more_carry_sum_0, more_settled_sum_0_s2_63_0_s3, more_column_0_sum_s1_63_0_s3};
  wire plain_255 = plain[255];
  wire [253:0] plain_253_0 = plain[253:0];
  // stage 4
  reg [254:0] more = 255'h0;
  wire [253:0] more_253_0 = more[253:0];
  reg plain_255_s4 = 1'h0;
  reg [253:0] plain_253_0_s4 = 254'h0;
  wire [253:0] chosen = plain_255_s4 ? more_253_0 : plain_253_0_s4;
  // stage 5
  reg [253:0] chosen_s5 = 254'h0;
  assign difference = chosen_s5;
  always @(posedge clock) begin
    // into stage 1
    plain_column_0_sum_s1 <= plain_column_0_sum;
    plain_column_1_sum_s1 <= plain_column_1_sum;
    plain_column_2_sum_s1 <= plain_column_2_sum;
    more_column_0_sum_s1 <= more_column_0_sum;
    more_column_1_sum_s1 <= more_column_1_sum;
    more_column_2_sum_s1 <= more_column_2_sum;
    more_column_3_sum_s1 <= more_column_3_sum;
    // into stage 2
    plain_column_0_sum_s1_63_0_s2 <= plain_column_0_sum_s1_63_0;
    plain_column_0_sum_s1_64_s2 <= plain_column_0_sum_s1_64;
    plain_column_1_sum_s1_63_0_s2 <= plain_column_1_sum_s1_63_0;
    plain_column_1_sum_s1_64_s2 <= plain_column_1_sum_s1_64;
    plain_carry_all_bits_0_s2 <= plain_carry_all_bits_0;
    plain_column_2_sum_s1_63_0_s2 <= plain_column_2_sum_s1_63_0;
    plain_column_2_sum_s1_64_s2 <= plain_column_2_sum_s1_64;
    plain_carry_all_bits_1_s2 <= plain_carry_all_bits_1;
    plain_column_3_sum_s2_way <= {plain_column_3_sum_s2_way[63:0], plain_column_3_sum};
    more_settled_sum_0_s2 <= more_settled_sum_0;
    more_settled_sum_1_s2 <= more_settled_sum_1;
    // into stage 3
    plain <= plain_carry_joined;
    more_column_0_sum_s1_63_0_s3_way <= {more_column_0_sum_s1_63_0_s3_way[63:0], more_column_0_sum_s1_63_0};
    more_settled_sum_0_s2_63_0_s3 <= more_settled_sum_0_s2_63_0;
    more_settled_sum_0_s2_64_s3 <= more_settled_sum_0_s2_64;
    more_settled_sum_1_s2_63_0_s3 <= more_settled_sum_1_s2_63_0;
    more_settled_sum_1_s2_64_s3 <= more_settled_sum_1_s2_64;
    more_carry_all_bits_s3 <= more_carry_all_bits;
    more_settled_sum_2_s3_way <= {more_settled_sum_2_s3_way[62:0], more_settled_sum_2};
    // into stage 4
    more <= more_carry_joined;
    plain_255_s4 <= plain_255;
    plain_253_0_s4 <= plain_253_0;
    // into stage 5
    chosen_s5 <= chosen;
  end
  wire unused = &{1'b0, plain[254], more[254]};
endmodule
