// zkfabric adder operation=add field=fr chain=64
// sum or difference modulo a prime of BN254, one a clock
// latency 5 cycles, interval 1 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/modular/theory_of_operation.md
// generated: cargo xtask rtl --write

// add_fr_w64: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module add_fr_w64 (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] sum
);
  wire [63:0] a_63_0 = a[63:0];
  wire [63:0] b_63_0 = b[63:0];
  wire [64:0] whole_column_0_sum = {1'h0, a_63_0} + {1'h0, b_63_0};
  wire [63:0] a_127_64 = a[127:64];
  wire [63:0] b_127_64 = b[127:64];
  wire [64:0] whole_column_1_sum = {1'h0, a_127_64} + {1'h0, b_127_64};
  wire [63:0] a_191_128 = a[191:128];
  wire [63:0] b_191_128 = b[191:128];
  wire [64:0] whole_column_2_sum = {1'h0, a_191_128} + {1'h0, b_191_128};
  wire [61:0] a_253_192 = a[253:192];
  wire [61:0] b_253_192 = b[253:192];
  wire [62:0] whole_column_3_sum = {1'h0, a_253_192} + {1'h0, b_253_192};
  wire [65:0] less_column_0_sum = 66'hbc1e0a6c0fffffff + {2'h0, a_63_0} + {2'h0, b_63_0};
  wire [65:0] less_column_1_sum = 66'hd7cc17b786468f6e + {2'h0, a_127_64} + {2'h0, b_127_64};
  wire [65:0] less_column_2_sum = 66'h47afba497e7ea7a2 + {2'h0, a_191_128} + {2'h0, b_191_128};
  wire [63:0] less_column_3_sum = 64'hcf9bb18d1ece5fd6 + {2'h0, a_253_192} + {2'h0, b_253_192};
  // stage 1
  reg [64:0] whole_column_0_sum_s1;
  reg [64:0] whole_column_1_sum_s1;
  reg [64:0] whole_column_2_sum_s1;
  wire [63:0] whole_column_0_sum_s1_63_0 = whole_column_0_sum_s1[63:0];
  wire whole_column_0_sum_s1_64 = whole_column_0_sum_s1[64];
  wire [63:0] whole_column_1_sum_s1_63_0 = whole_column_1_sum_s1[63:0];
  wire whole_column_1_sum_s1_64 = whole_column_1_sum_s1[64];
  wire whole_carry_all_bits_0 = &whole_column_1_sum_s1_63_0;
  wire [63:0] whole_column_2_sum_s1_63_0 = whole_column_2_sum_s1[63:0];
  wire whole_column_2_sum_s1_64 = whole_column_2_sum_s1[64];
  wire whole_carry_all_bits_1 = &whole_column_2_sum_s1_63_0;
  reg [65:0] less_column_0_sum_s1;
  reg [65:0] less_column_1_sum_s1;
  reg [65:0] less_column_2_sum_s1;
  reg [63:0] less_column_3_sum_s1;
  wire [63:0] less_column_0_sum_s1_63_0 = less_column_0_sum_s1[63:0];
  wire [1:0] less_column_0_sum_s1_65_64 = less_column_0_sum_s1[65:64];
  wire [63:0] less_column_1_sum_s1_63_0 = less_column_1_sum_s1[63:0];
  wire [1:0] less_column_1_sum_s1_65_64 = less_column_1_sum_s1[65:64];
  wire [64:0] less_settled_sum_0 = {1'h0, less_column_1_sum_s1_63_0} + {63'h0, less_column_0_sum_s1_65_64};
  wire [63:0] less_column_2_sum_s1_63_0 = less_column_2_sum_s1[63:0];
  wire [1:0] less_column_2_sum_s1_65_64 = less_column_2_sum_s1[65:64];
  wire [64:0] less_settled_sum_1 = {1'h0, less_column_2_sum_s1_63_0} + {63'h0, less_column_1_sum_s1_65_64};
  wire [63:0] less_settled_sum_2 = less_column_3_sum_s1 + {62'h0, less_column_2_sum_s1_65_64};
  // stage 2
  reg [63:0] whole_column_0_sum_s1_63_0_s2;
  reg whole_column_0_sum_s1_64_s2;
  reg [63:0] whole_column_1_sum_s1_63_0_s2;
  wire [63:0] whole_carry_sum_0 = whole_column_1_sum_s1_63_0_s2 + {63'h0, whole_column_0_sum_s1_64_s2};
  reg whole_column_1_sum_s1_64_s2;
  reg whole_carry_all_bits_0_s2;
  wire whole_carry_both_0 = whole_carry_all_bits_0_s2 & whole_column_0_sum_s1_64_s2;
  wire whole_carry_either_0 = whole_column_1_sum_s1_64_s2 | whole_carry_both_0;
  reg [63:0] whole_column_2_sum_s1_63_0_s2;
  wire [63:0] whole_carry_sum_1 = whole_column_2_sum_s1_63_0_s2 + {63'h0, whole_carry_either_0};
  reg whole_column_2_sum_s1_64_s2;
  reg whole_carry_all_bits_1_s2;
  wire whole_carry_both_1 = whole_carry_all_bits_1_s2 & whole_carry_either_0;
  wire whole_carry_either_1 = whole_column_2_sum_s1_64_s2 | whole_carry_both_1;
  reg [125:0] whole_column_3_sum_s2_way;
  wire [62:0] whole_column_3_sum_s2 = whole_column_3_sum_s2_way[125:63];
  wire [62:0] whole_carry_sum_2 = whole_column_3_sum_s2 + {62'h0, whole_carry_either_1};
  wire [254:0] whole_carry_joined = {whole_carry_sum_2, whole_carry_sum_1, whole_carry_sum_0, whole_column_0_sum_s1_63_0_s2};
  reg [64:0] less_settled_sum_0_s2;
  reg [64:0] less_settled_sum_1_s2;
  wire [63:0] less_settled_sum_0_s2_63_0 = less_settled_sum_0_s2[63:0];
  wire less_settled_sum_0_s2_64 = less_settled_sum_0_s2[64];
  wire [63:0] less_settled_sum_1_s2_63_0 = less_settled_sum_1_s2[63:0];
  wire less_settled_sum_1_s2_64 = less_settled_sum_1_s2[64];
  wire less_carry_all_bits = &less_settled_sum_1_s2_63_0;
  // stage 3
  reg [254:0] whole;
  reg [127:0] less_column_0_sum_s1_63_0_s3_way;
  wire [63:0] less_column_0_sum_s1_63_0_s3 = less_column_0_sum_s1_63_0_s3_way[127:64];
  reg [63:0] less_settled_sum_0_s2_63_0_s3;
  reg less_settled_sum_0_s2_64_s3;
  reg [63:0] less_settled_sum_1_s2_63_0_s3;
  wire [63:0] less_carry_sum_0 = less_settled_sum_1_s2_63_0_s3 + {63'h0, less_settled_sum_0_s2_64_s3};
  reg less_settled_sum_1_s2_64_s3;
  reg less_carry_all_bits_s3;
  wire less_carry_both = less_carry_all_bits_s3 & less_settled_sum_0_s2_64_s3;
  wire less_carry_either = less_settled_sum_1_s2_64_s3 | less_carry_both;
  reg [127:0] less_settled_sum_2_s3_way;
  wire [63:0] less_settled_sum_2_s3 = less_settled_sum_2_s3_way[127:64];
  wire [63:0] less_carry_sum_1 = less_settled_sum_2_s3 + {63'h0, less_carry_either};
  wire [255:0] less_carry_joined = {less_carry_sum_1, less_carry_sum_0, less_settled_sum_0_s2_63_0_s3, less_column_0_sum_s1_63_0_s3};
  wire [253:0] whole_253_0 = whole[253:0];
  // stage 4
  reg [255:0] less;
  wire less_255 = less[255];
  wire [253:0] less_253_0 = less[253:0];
  reg [253:0] whole_253_0_s4;
  wire [253:0] chosen = less_255 ? whole_253_0_s4 : less_253_0;
  // stage 5
  reg [253:0] chosen_s5;
  assign sum = chosen_s5;
  initial begin
    whole_column_0_sum_s1 = 65'h0;
    whole_column_1_sum_s1 = 65'h0;
    whole_column_2_sum_s1 = 65'h0;
    less_column_0_sum_s1 = 66'h0;
    less_column_1_sum_s1 = 66'h0;
    less_column_2_sum_s1 = 66'h0;
    less_column_3_sum_s1 = 64'h0;
    whole_column_0_sum_s1_63_0_s2 = 64'h0;
    whole_column_0_sum_s1_64_s2 = 1'h0;
    whole_column_1_sum_s1_63_0_s2 = 64'h0;
    whole_column_1_sum_s1_64_s2 = 1'h0;
    whole_carry_all_bits_0_s2 = 1'h0;
    whole_column_2_sum_s1_63_0_s2 = 64'h0;
    whole_column_2_sum_s1_64_s2 = 1'h0;
    whole_carry_all_bits_1_s2 = 1'h0;
    whole_column_3_sum_s2_way = 126'h0;
    less_settled_sum_0_s2 = 65'h0;
    less_settled_sum_1_s2 = 65'h0;
    whole = 255'h0;
    less_column_0_sum_s1_63_0_s3_way = 128'h0;
    less_settled_sum_0_s2_63_0_s3 = 64'h0;
    less_settled_sum_0_s2_64_s3 = 1'h0;
    less_settled_sum_1_s2_63_0_s3 = 64'h0;
    less_settled_sum_1_s2_64_s3 = 1'h0;
    less_carry_all_bits_s3 = 1'h0;
    less_settled_sum_2_s3_way = 128'h0;
    less = 256'h0;
    whole_253_0_s4 = 254'h0;
    chosen_s5 = 254'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    whole_column_0_sum_s1 <= whole_column_0_sum;
    whole_column_1_sum_s1 <= whole_column_1_sum;
    whole_column_2_sum_s1 <= whole_column_2_sum;
    less_column_0_sum_s1 <= less_column_0_sum;
    less_column_1_sum_s1 <= less_column_1_sum;
    less_column_2_sum_s1 <= less_column_2_sum;
    less_column_3_sum_s1 <= less_column_3_sum;
    // into stage 2
    whole_column_0_sum_s1_63_0_s2 <= whole_column_0_sum_s1_63_0;
    whole_column_0_sum_s1_64_s2 <= whole_column_0_sum_s1_64;
    whole_column_1_sum_s1_63_0_s2 <= whole_column_1_sum_s1_63_0;
    whole_column_1_sum_s1_64_s2 <= whole_column_1_sum_s1_64;
    whole_carry_all_bits_0_s2 <= whole_carry_all_bits_0;
    whole_column_2_sum_s1_63_0_s2 <= whole_column_2_sum_s1_63_0;
    whole_column_2_sum_s1_64_s2 <= whole_column_2_sum_s1_64;
    whole_carry_all_bits_1_s2 <= whole_carry_all_bits_1;
    whole_column_3_sum_s2_way <= {whole_column_3_sum_s2_way[62:0], whole_column_3_sum};
    less_settled_sum_0_s2 <= less_settled_sum_0;
    less_settled_sum_1_s2 <= less_settled_sum_1;
    // into stage 3
    whole <= whole_carry_joined;
    less_column_0_sum_s1_63_0_s3_way <= {less_column_0_sum_s1_63_0_s3_way[63:0], less_column_0_sum_s1_63_0};
    less_settled_sum_0_s2_63_0_s3 <= less_settled_sum_0_s2_63_0;
    less_settled_sum_0_s2_64_s3 <= less_settled_sum_0_s2_64;
    less_settled_sum_1_s2_63_0_s3 <= less_settled_sum_1_s2_63_0;
    less_settled_sum_1_s2_64_s3 <= less_settled_sum_1_s2_64;
    less_carry_all_bits_s3 <= less_carry_all_bits;
    less_settled_sum_2_s3_way <= {less_settled_sum_2_s3_way[63:0], less_settled_sum_2};
    // into stage 4
    less <= less_carry_joined;
    whole_253_0_s4 <= whole_253_0;
    // into stage 5
    chosen_s5 <= chosen;
  end
  wire unused = &{1'b0, whole[254], less[254]};
endmodule
