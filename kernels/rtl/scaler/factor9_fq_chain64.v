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
  wire [11:0] n1 = a[253:242];
  wire n4 = n1 < 12'h159;
  wire [258:0] n6 = n4 ? 259'h0 : 259'h7cf9bb18d1ece5fd647afba497e7ea7a2687e956e978e3572c3df73e9278302b9;
  wire n8 = n1 < 12'h2b1;
  wire [258:0] n10 = n8 ? n6 : 259'h79f37631a3d9cbfac8f5f7492fcfd4f44d0fd2add2f1c6ae587bee7d24f060572;
  wire n12 = n1 < 12'h409;
  wire [258:0] n14 = n12 ? n10 : 259'h76ed314a75c6b1f82d70f2edc7b7bf6e7397bc04bc6aaa0584b9e5bbb7689082b;
  wire n16 = n1 < 12'h561;
  wire [258:0] n18 = n16 ? n14 : 259'h73e6ec6347b397f591ebee925f9fa9e89a1fa55ba5e38d5cb0f7dcfa49e0c0ae4;
  wire n20 = n1 < 12'h6b9;
  wire [258:0] n22 = n20 ? n18 : 259'h70e0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d;
  wire n24 = n1 < 12'h811;
  wire [258:0] n26 = n24 ? n22 : 259'h6dda6294eb8d63f05ae1e5db8f6f7edce72f780978d5540b0973cb776ed121056;
  wire n28 = n1 < 12'h969;
  wire [258:0] n30 = n28 ? n26 : 259'h6ad41dadbd7a49edbf5ce180275769570db76160624e376235b1c2b601495130f;
  wire n32 = n1 < 12'hac1;
  wire [258:0] n34 = n32 ? n30 : 259'h67cdd8c68f672feb23d7dd24bf3f53d1343f4ab74bc71ab961efb9f493c1815c8;
  wire [63:0] n36 = a[63:0];
  wire [60:0] n37 = a[60:0];
  wire [63:0] n40 = {n37, 3'h0};
  wire [63:0] n45 = a[127:64];
  wire [63:0] n46 = a[124:61];
  wire [63:0] n52 = a[191:128];
  wire [63:0] n53 = a[188:125];
  wire [61:0] n59 = a[253:192];
  wire [63:0] n60 = a[252:189];
  wire n66 = a[253];
  // stage 1
  reg [258:0] r35 = 259'h0;
  wire [63:0] n38 = r35[63:0];
  reg [63:0] r41 = 64'h0;
  reg [63:0] r42 = 64'h0;
  wire [65:0] n43 = {2'h0, r41} + {2'h0, r42} + {2'h0, n38};
  wire [63:0] n47 = r35[127:64];
  reg [63:0] r48 = 64'h0;
  reg [63:0] r49 = 64'h0;
  wire [65:0] n50 = {2'h0, r48} + {2'h0, r49} + {2'h0, n47};
  wire [63:0] n54 = r35[191:128];
  reg [63:0] r55 = 64'h0;
  reg [63:0] r56 = 64'h0;
  wire [65:0] n57 = {2'h0, r55} + {2'h0, r56} + {2'h0, n54};
  wire [63:0] n61 = r35[255:192];
  reg [61:0] r62 = 62'h0;
  reg [63:0] r63 = 64'h0;
  wire [65:0] n64 = {4'h0, r62} + {2'h0, r63} + {2'h0, n61};
  wire [2:0] n67 = r35[258:256];
  reg r68 = 1'h0;
  wire [2:0] n69 = {2'h0, r68} + n67;
  // stage 2
  reg [65:0] r44 = 66'h0;
  reg [65:0] r51 = 66'h0;
  reg [65:0] r58 = 66'h0;
  reg [65:0] r65 = 66'h0;
  reg [2:0] r70 = 3'h0;
  wire [63:0] n71 = r44[63:0];
  wire [1:0] n72 = r44[65:64];
  wire [63:0] n73 = r51[63:0];
  wire [1:0] n74 = r51[65:64];
  wire [64:0] n75 = {1'h0, n73} + {63'h0, n72};
  wire [63:0] n77 = r58[63:0];
  wire [1:0] n78 = r58[65:64];
  wire [64:0] n79 = {1'h0, n77} + {63'h0, n74};
  wire [63:0] n81 = r65[63:0];
  wire [1:0] n82 = r65[65:64];
  wire [64:0] n83 = {1'h0, n81} + {63'h0, n78};
  wire [2:0] n85 = r70 + {1'h0, n82};
  // stage 3
  reg [64:0] r76 = 65'h0;
  reg [64:0] r80 = 65'h0;
  reg [64:0] r84 = 65'h0;
  wire [63:0] n87 = r76[63:0];
  wire n89 = r76[64];
  wire [63:0] n91 = r80[63:0];
  wire n94 = r80[64];
  wire n96 = &n91;
  wire [63:0] n100 = r84[63:0];
  wire n103 = r84[64];
  wire n105 = &n100;
  // stage 4
  reg [127:0] d86 = 128'h0;
  wire [63:0] n86 = d86[127:64];
  reg [63:0] r88 = 64'h0;
  reg r90 = 1'h0;
  reg [63:0] r92 = 64'h0;
  wire [63:0] n93 = r92 + {63'h0, r90};
  reg r95 = 1'h0;
  reg r97 = 1'h0;
  wire n98 = r97 & r90;
  wire n99 = r95 | n98;
  reg [63:0] r101 = 64'h0;
  wire [63:0] n102 = r101 + {63'h0, n99};
  reg r104 = 1'h0;
  reg r106 = 1'h0;
  wire n107 = r106 & n99;
  wire n108 = r104 | n107;
  reg [5:0] d109 = 6'h0;
  wire [2:0] n109 = d109[5:3];
  wire [2:0] n110 = n109 + {2'h0, n108};
  wire [258:0] n111 = {n110, n102, n93, r88, n86};
  // stage 5
  reg [258:0] r112 = 259'h0;
  wire [63:0] n113 = r112[63:0];
  wire [64:0] n115 = 65'hc3df73e9278302b9 + {1'h0, n113};
  wire [63:0] n117 = r112[127:64];
  wire [64:0] n119 = 65'h687e956e978e3572 + {1'h0, n117};
  wire [63:0] n121 = r112[191:128];
  wire [64:0] n123 = 65'h47afba497e7ea7a2 + {1'h0, n121};
  wire [62:0] n125 = r112[254:192];
  wire [63:0] n127 = 64'hcf9bb18d1ece5fd6 + {1'h0, n125};
  wire [253:0] n156 = r112[253:0];
  // stage 6
  reg [64:0] r116 = 65'h0;
  reg [64:0] r120 = 65'h0;
  reg [64:0] r124 = 65'h0;
  wire [63:0] n128 = r116[63:0];
  wire n130 = r116[64];
  wire [63:0] n132 = r120[63:0];
  wire n135 = r120[64];
  wire n137 = &n132;
  wire [63:0] n141 = r124[63:0];
  wire n144 = r124[64];
  wire n146 = &n141;
  // stage 7
  reg [63:0] r129 = 64'h0;
  reg r131 = 1'h0;
  reg [63:0] r133 = 64'h0;
  wire [63:0] n134 = r133 + {63'h0, r131};
  reg r136 = 1'h0;
  reg r138 = 1'h0;
  wire n139 = r138 & r131;
  wire n140 = r136 | n139;
  reg [63:0] r142 = 64'h0;
  wire [63:0] n143 = r142 + {63'h0, n140};
  reg r145 = 1'h0;
  reg r147 = 1'h0;
  wire n148 = r147 & n140;
  wire n149 = r145 | n148;
  reg [127:0] d150 = 128'h0;
  wire [63:0] n150 = d150[127:64];
  wire [63:0] n151 = n150 + {63'h0, n149};
  wire [255:0] n152 = {n151, n143, n134, r129};
  // stage 8
  reg [255:0] r153 = 256'h0;
  wire n154 = r153[255];
  wire [253:0] n155 = r153[253:0];
  reg [761:0] d157 = 762'h0;
  wire [253:0] n157 = d157[761:508];
  wire [253:0] n158 = n154 ? n157 : n155;
  // stage 9
  reg [253:0] r159 = 254'h0;
  assign product = r159;
  always @(posedge clock) begin
    // into stage 1
    r35 <= n34;
    r41 <= n36;
    r42 <= n40;
    r48 <= n45;
    r49 <= n46;
    r55 <= n52;
    r56 <= n53;
    r62 <= n59;
    r63 <= n60;
    r68 <= n66;
    // into stage 2
    r44 <= n43;
    r51 <= n50;
    r58 <= n57;
    r65 <= n64;
    r70 <= n69;
    // into stage 3
    r76 <= n75;
    r80 <= n79;
    r84 <= n83;
    // into stage 4
    d86 <= {d86[63:0], n71};
    r88 <= n87;
    r90 <= n89;
    r92 <= n91;
    r95 <= n94;
    r97 <= n96;
    r101 <= n100;
    r104 <= n103;
    r106 <= n105;
    d109 <= {d109[2:0], n85};
    // into stage 5
    r112 <= n111;
    // into stage 6
    r116 <= n115;
    r120 <= n119;
    r124 <= n123;
    // into stage 7
    r129 <= n128;
    r131 <= n130;
    r133 <= n132;
    r136 <= n135;
    r138 <= n137;
    r142 <= n141;
    r145 <= n144;
    r147 <= n146;
    d150 <= {d150[63:0], n127};
    // into stage 8
    r153 <= n152;
    d157 <= {d157[507:0], n156};
    // into stage 9
    r159 <= n158;
  end
  wire unused = &{1'b0, r112[258:255], r153[254]};
endmodule
