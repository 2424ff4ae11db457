// zkfabric adder operation=add field=fq chain=64
// sum or difference modulo a prime of BN254, one a clock
// latency 5 cycles, interval 1 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/modular/theory_of_operation.md
// generated: cargo xtask rtl --write

// add_fq_w64: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module add_fq_w64 (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] sum
);
  wire [63:0] n2 = a[63:0];
  wire [63:0] n3 = b[63:0];
  wire [64:0] n4 = {1'h0, n2} + {1'h0, n3};
  wire [63:0] n6 = a[127:64];
  wire [63:0] n7 = b[127:64];
  wire [64:0] n8 = {1'h0, n6} + {1'h0, n7};
  wire [63:0] n10 = a[191:128];
  wire [63:0] n11 = b[191:128];
  wire [64:0] n12 = {1'h0, n10} + {1'h0, n11};
  wire [61:0] n14 = a[253:192];
  wire [61:0] n15 = b[253:192];
  wire [62:0] n16 = {1'h0, n14} + {1'h0, n15};
  wire [65:0] n44 = 66'hc3df73e9278302b9 + {2'h0, n2} + {2'h0, n3};
  wire [65:0] n47 = 66'h687e956e978e3572 + {2'h0, n6} + {2'h0, n7};
  wire [65:0] n50 = 66'h47afba497e7ea7a2 + {2'h0, n10} + {2'h0, n11};
  wire [63:0] n53 = 64'hcf9bb18d1ece5fd6 + {2'h0, n14} + {2'h0, n15};
  // stage 1
  reg [64:0] r5 = 65'h0;
  reg [64:0] r9 = 65'h0;
  reg [64:0] r13 = 65'h0;
  wire [63:0] n17 = r5[63:0];
  wire n19 = r5[64];
  wire [63:0] n21 = r9[63:0];
  wire n24 = r9[64];
  wire n26 = &n21;
  wire [63:0] n30 = r13[63:0];
  wire n33 = r13[64];
  wire n35 = &n30;
  reg [65:0] r45 = 66'h0;
  reg [65:0] r48 = 66'h0;
  reg [65:0] r51 = 66'h0;
  reg [63:0] r54 = 64'h0;
  wire [63:0] n55 = r45[63:0];
  wire [1:0] n56 = r45[65:64];
  wire [63:0] n57 = r48[63:0];
  wire [1:0] n58 = r48[65:64];
  wire [64:0] n59 = {1'h0, n57} + {63'h0, n56};
  wire [63:0] n61 = r51[63:0];
  wire [1:0] n62 = r51[65:64];
  wire [64:0] n63 = {1'h0, n61} + {63'h0, n58};
  wire [63:0] n65 = r54 + {62'h0, n62};
  // stage 2
  reg [63:0] r18 = 64'h0;
  reg r20 = 1'h0;
  reg [63:0] r22 = 64'h0;
  wire [63:0] n23 = r22 + {63'h0, r20};
  reg r25 = 1'h0;
  reg r27 = 1'h0;
  wire n28 = r27 & r20;
  wire n29 = r25 | n28;
  reg [63:0] r31 = 64'h0;
  wire [63:0] n32 = r31 + {63'h0, n29};
  reg r34 = 1'h0;
  reg r36 = 1'h0;
  wire n37 = r36 & n29;
  wire n38 = r34 | n37;
  reg [125:0] d39 = 126'h0;
  wire [62:0] n39 = d39[125:63];
  wire [62:0] n40 = n39 + {62'h0, n38};
  wire [254:0] n41 = {n40, n32, n23, r18};
  reg [64:0] r60 = 65'h0;
  reg [64:0] r64 = 65'h0;
  wire [63:0] n67 = r60[63:0];
  wire n69 = r60[64];
  wire [63:0] n71 = r64[63:0];
  wire n74 = r64[64];
  wire n76 = &n71;
  // stage 3
  reg [254:0] r42 = 255'h0;
  reg [127:0] d66 = 128'h0;
  wire [63:0] n66 = d66[127:64];
  reg [63:0] r68 = 64'h0;
  reg r70 = 1'h0;
  reg [63:0] r72 = 64'h0;
  wire [63:0] n73 = r72 + {63'h0, r70};
  reg r75 = 1'h0;
  reg r77 = 1'h0;
  wire n78 = r77 & r70;
  wire n79 = r75 | n78;
  reg [127:0] d80 = 128'h0;
  wire [63:0] n80 = d80[127:64];
  wire [63:0] n81 = n80 + {63'h0, n79};
  wire [255:0] n82 = {n81, n73, r68, n66};
  wire [253:0] n86 = r42[253:0];
  // stage 4
  reg [255:0] r83 = 256'h0;
  wire n84 = r83[255];
  wire [253:0] n85 = r83[253:0];
  reg [253:0] r87 = 254'h0;
  wire [253:0] n88 = n84 ? r87 : n85;
  // stage 5
  reg [253:0] r89 = 254'h0;
  assign sum = r89;
  always @(posedge clock) begin
    // into stage 1
    r5 <= n4;
    r9 <= n8;
    r13 <= n12;
    r45 <= n44;
    r48 <= n47;
    r51 <= n50;
    r54 <= n53;
    // into stage 2
    r18 <= n17;
    r20 <= n19;
    r22 <= n21;
    r25 <= n24;
    r27 <= n26;
    r31 <= n30;
    r34 <= n33;
    r36 <= n35;
    d39 <= {d39[62:0], n16};
    r60 <= n59;
    r64 <= n63;
    // into stage 3
    r42 <= n41;
    d66 <= {d66[63:0], n55};
    r68 <= n67;
    r70 <= n69;
    r72 <= n71;
    r75 <= n74;
    r77 <= n76;
    d80 <= {d80[63:0], n65};
    // into stage 4
    r83 <= n82;
    r87 <= n86;
    // into stage 5
    r89 <= n88;
  end
  wire unused = &{1'b0, r42[254], r83[254]};
endmodule
