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
  wire [253:0] n2 = ~b;
  wire [63:0] n3 = a[63:0];
  wire [63:0] n4 = n2[63:0];
  wire [64:0] n6 = 65'h1 + {1'h0, n3} + {1'h0, n4};
  wire [63:0] n8 = a[127:64];
  wire [63:0] n9 = n2[127:64];
  wire [64:0] n10 = {1'h0, n8} + {1'h0, n9};
  wire [63:0] n12 = a[191:128];
  wire [63:0] n13 = n2[191:128];
  wire [64:0] n14 = {1'h0, n12} + {1'h0, n13};
  wire [61:0] n16 = a[253:192];
  wire [61:0] n17 = n2[253:192];
  wire [63:0] n19 = 64'hc000000000000000 + {2'h0, n16} + {2'h0, n17};
  wire [65:0] n47 = 66'h3c208c16d87cfd48 + {2'h0, n3} + {2'h0, n4};
  wire [65:0] n50 = 66'h97816a916871ca8d + {2'h0, n8} + {2'h0, n9};
  wire [65:0] n53 = 66'hb85045b68181585d + {2'h0, n12} + {2'h0, n13};
  wire [62:0] n56 = 63'h70644e72e131a029 + {1'h0, n16} + {1'h0, n17};
  // stage 1
  reg [64:0] r7 = 65'h0;
  reg [64:0] r11 = 65'h0;
  reg [64:0] r15 = 65'h0;
  wire [63:0] n20 = r7[63:0];
  wire n22 = r7[64];
  wire [63:0] n24 = r11[63:0];
  wire n27 = r11[64];
  wire n29 = &n24;
  wire [63:0] n33 = r15[63:0];
  wire n36 = r15[64];
  wire n38 = &n33;
  reg [65:0] r48 = 66'h0;
  reg [65:0] r51 = 66'h0;
  reg [65:0] r54 = 66'h0;
  reg [62:0] r57 = 63'h0;
  wire [63:0] n58 = r48[63:0];
  wire [1:0] n59 = r48[65:64];
  wire [63:0] n60 = r51[63:0];
  wire [1:0] n61 = r51[65:64];
  wire [64:0] n62 = {1'h0, n60} + {63'h0, n59};
  wire [63:0] n64 = r54[63:0];
  wire [1:0] n65 = r54[65:64];
  wire [64:0] n66 = {1'h0, n64} + {63'h0, n61};
  wire [62:0] n68 = r57 + {61'h0, n65};
  // stage 2
  reg [63:0] r21 = 64'h0;
  reg r23 = 1'h0;
  reg [63:0] r25 = 64'h0;
  wire [63:0] n26 = r25 + {63'h0, r23};
  reg r28 = 1'h0;
  reg r30 = 1'h0;
  wire n31 = r30 & r23;
  wire n32 = r28 | n31;
  reg [63:0] r34 = 64'h0;
  wire [63:0] n35 = r34 + {63'h0, n32};
  reg r37 = 1'h0;
  reg r39 = 1'h0;
  wire n40 = r39 & n32;
  wire n41 = r37 | n40;
  reg [127:0] d42 = 128'h0;
  wire [63:0] n42 = d42[127:64];
  wire [63:0] n43 = n42 + {63'h0, n41};
  wire [255:0] n44 = {n43, n35, n26, r21};
  reg [64:0] r63 = 65'h0;
  reg [64:0] r67 = 65'h0;
  wire [63:0] n70 = r63[63:0];
  wire n72 = r63[64];
  wire [63:0] n74 = r67[63:0];
  wire n77 = r67[64];
  wire n79 = &n74;
  // stage 3
  reg [255:0] r45 = 256'h0;
  reg [127:0] d69 = 128'h0;
  wire [63:0] n69 = d69[127:64];
  reg [63:0] r71 = 64'h0;
  reg r73 = 1'h0;
  reg [63:0] r75 = 64'h0;
  wire [63:0] n76 = r75 + {63'h0, r73};
  reg r78 = 1'h0;
  reg r80 = 1'h0;
  wire n81 = r80 & r73;
  wire n82 = r78 | n81;
  reg [125:0] d83 = 126'h0;
  wire [62:0] n83 = d83[125:63];
  wire [62:0] n84 = n83 + {62'h0, n82};
  wire [254:0] n85 = {n84, n76, r71, n69};
  wire n87 = r45[255];
  wire [253:0] n88 = r45[253:0];
  // stage 4
  reg [254:0] r86 = 255'h0;
  wire [253:0] n89 = r86[253:0];
  reg r90 = 1'h0;
  reg [253:0] r91 = 254'h0;
  wire [253:0] n92 = r90 ? n89 : r91;
  // stage 5
  reg [253:0] r93 = 254'h0;
  assign difference = r93;
  always @(posedge clock) begin
    // into stage 1
    r7 <= n6;
    r11 <= n10;
    r15 <= n14;
    r48 <= n47;
    r51 <= n50;
    r54 <= n53;
    r57 <= n56;
    // into stage 2
    r21 <= n20;
    r23 <= n22;
    r25 <= n24;
    r28 <= n27;
    r30 <= n29;
    r34 <= n33;
    r37 <= n36;
    r39 <= n38;
    d42 <= {d42[63:0], n19};
    r63 <= n62;
    r67 <= n66;
    // into stage 3
    r45 <= n44;
    d69 <= {d69[63:0], n58};
    r71 <= n70;
    r73 <= n72;
    r75 <= n74;
    r78 <= n77;
    r80 <= n79;
    d83 <= {d83[62:0], n68};
    // into stage 4
    r86 <= n85;
    r90 <= n87;
    r91 <= n88;
    // into stage 5
    r93 <= n92;
  end
  wire unused = &{1'b0, r45[254], r86[254]};
endmodule
