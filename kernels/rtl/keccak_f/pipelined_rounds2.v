// zkfabric keccak_f shape=pipelined rounds=2
// permutation Keccak-f[1600]
// latency 12 cycles, interval 1 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/keccak/theory_of_operation.md
// generated: cargo xtask rtl --write

module keccak_f_pipelined_rounds2 (
    input wire clock,
    input wire reset,
    input wire start,
    input wire [1599:0] state_in,
    output wire done,
    output wire [1599:0] state_out
);
    reg [11:0] valid;
    initial valid = 12'h0;
    wire [1599:0] s0_0;
    keccak_round round0_0 (.a(state_in), .rc(64'h0000000000000001), .b(s0_0));
    wire [1599:0] s0_1;
    keccak_round round0_1 (.a(s0_0), .rc(64'h0000000000008082), .b(s0_1));
    reg [1599:0] state0;
    initial state0 = 1600'h0;
    wire [1599:0] s1_0;
    keccak_round round1_0 (.a(state0), .rc(64'h800000000000808a), .b(s1_0));
    wire [1599:0] s1_1;
    keccak_round round1_1 (.a(s1_0), .rc(64'h8000000080008000), .b(s1_1));
    reg [1599:0] state1;
    initial state1 = 1600'h0;
    wire [1599:0] s2_0;
    keccak_round round2_0 (.a(state1), .rc(64'h000000000000808b), .b(s2_0));
    wire [1599:0] s2_1;
    keccak_round round2_1 (.a(s2_0), .rc(64'h0000000080000001), .b(s2_1));
    reg [1599:0] state2;
    initial state2 = 1600'h0;
    wire [1599:0] s3_0;
    keccak_round round3_0 (.a(state2), .rc(64'h8000000080008081), .b(s3_0));
    wire [1599:0] s3_1;
    keccak_round round3_1 (.a(s3_0), .rc(64'h8000000000008009), .b(s3_1));
    reg [1599:0] state3;
    initial state3 = 1600'h0;
    wire [1599:0] s4_0;
    keccak_round round4_0 (.a(state3), .rc(64'h000000000000008a), .b(s4_0));
    wire [1599:0] s4_1;
    keccak_round round4_1 (.a(s4_0), .rc(64'h0000000000000088), .b(s4_1));
    reg [1599:0] state4;
    initial state4 = 1600'h0;
    wire [1599:0] s5_0;
    keccak_round round5_0 (.a(state4), .rc(64'h0000000080008009), .b(s5_0));
    wire [1599:0] s5_1;
    keccak_round round5_1 (.a(s5_0), .rc(64'h000000008000000a), .b(s5_1));
    reg [1599:0] state5;
    initial state5 = 1600'h0;
    wire [1599:0] s6_0;
    keccak_round round6_0 (.a(state5), .rc(64'h000000008000808b), .b(s6_0));
    wire [1599:0] s6_1;
    keccak_round round6_1 (.a(s6_0), .rc(64'h800000000000008b), .b(s6_1));
    reg [1599:0] state6;
    initial state6 = 1600'h0;
    wire [1599:0] s7_0;
    keccak_round round7_0 (.a(state6), .rc(64'h8000000000008089), .b(s7_0));
    wire [1599:0] s7_1;
    keccak_round round7_1 (.a(s7_0), .rc(64'h8000000000008003), .b(s7_1));
    reg [1599:0] state7;
    initial state7 = 1600'h0;
    wire [1599:0] s8_0;
    keccak_round round8_0 (.a(state7), .rc(64'h8000000000008002), .b(s8_0));
    wire [1599:0] s8_1;
    keccak_round round8_1 (.a(s8_0), .rc(64'h8000000000000080), .b(s8_1));
    reg [1599:0] state8;
    initial state8 = 1600'h0;
    wire [1599:0] s9_0;
    keccak_round round9_0 (.a(state8), .rc(64'h000000000000800a), .b(s9_0));
    wire [1599:0] s9_1;
    keccak_round round9_1 (.a(s9_0), .rc(64'h800000008000000a), .b(s9_1));
    reg [1599:0] state9;
    initial state9 = 1600'h0;
    wire [1599:0] s10_0;
    keccak_round round10_0 (.a(state9), .rc(64'h8000000080008081), .b(s10_0));
    wire [1599:0] s10_1;
    keccak_round round10_1 (.a(s10_0), .rc(64'h8000000000008080), .b(s10_1));
    reg [1599:0] state10;
    initial state10 = 1600'h0;
    wire [1599:0] s11_0;
    keccak_round round11_0 (.a(state10), .rc(64'h0000000080000001), .b(s11_0));
    wire [1599:0] s11_1;
    keccak_round round11_1 (.a(s11_0), .rc(64'h8000000080008008), .b(s11_1));
    reg [1599:0] state11;
    initial state11 = 1600'h0;
    always @(posedge clock) begin
        state0 <= s0_1;
        state1 <= s1_1;
        state2 <= s2_1;
        state3 <= s3_1;
        state4 <= s4_1;
        state5 <= s5_1;
        state6 <= s6_1;
        state7 <= s7_1;
        state8 <= s8_1;
        state9 <= s9_1;
        state10 <= s10_1;
        state11 <= s11_1;
        valid <= reset ? 12'h0 : {valid[10:0], start};
    end
    assign done = valid[11];
    assign state_out = state11;
endmodule

// One round of Keccak-f[1600]: theta, rho, pi, chi, iota.
module keccak_round (
    input wire [1599:0] a,
    input wire [63:0] rc,
    output wire [1599:0] b
);
    function [1599:0] keccak(input [1599:0] lanes, input [63:0] iota);
        reg [63:0] a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, c0, c1, c2, c3, c4, d0, d1, d2, d3, d4, e0, b0, e1, b10, e2, b20, e3, b5, e4, b15, e5, b16, e6, b1, e7, b11, e8, b21, e9, b6, e10, b7, e11, b17, e12, b2, e13, b12, e14, b22, e15, b23, e16, b8, e17, b18, e18, b3, e19, b13, e20, b14, e21, b24, e22, b9, e23, b19, e24, b4;
        begin
            a0 = lanes[63:0];
            a1 = lanes[127:64];
            a2 = lanes[191:128];
            a3 = lanes[255:192];
            a4 = lanes[319:256];
            a5 = lanes[383:320];
            a6 = lanes[447:384];
            a7 = lanes[511:448];
            a8 = lanes[575:512];
            a9 = lanes[639:576];
            a10 = lanes[703:640];
            a11 = lanes[767:704];
            a12 = lanes[831:768];
            a13 = lanes[895:832];
            a14 = lanes[959:896];
            a15 = lanes[1023:960];
            a16 = lanes[1087:1024];
            a17 = lanes[1151:1088];
            a18 = lanes[1215:1152];
            a19 = lanes[1279:1216];
            a20 = lanes[1343:1280];
            a21 = lanes[1407:1344];
            a22 = lanes[1471:1408];
            a23 = lanes[1535:1472];
            a24 = lanes[1599:1536];
            c0 = a0 ^ a5 ^ a10 ^ a15 ^ a20;
            c1 = a1 ^ a6 ^ a11 ^ a16 ^ a21;
            c2 = a2 ^ a7 ^ a12 ^ a17 ^ a22;
            c3 = a3 ^ a8 ^ a13 ^ a18 ^ a23;
            c4 = a4 ^ a9 ^ a14 ^ a19 ^ a24;
            d0 = c4 ^ {c1[62:0], c1[63]};
            d1 = c0 ^ {c2[62:0], c2[63]};
            d2 = c1 ^ {c3[62:0], c3[63]};
            d3 = c2 ^ {c4[62:0], c4[63]};
            d4 = c3 ^ {c0[62:0], c0[63]};
            e0 = a0 ^ d0;
            b0 = e0;
            e1 = a1 ^ d1;
            b10 = {e1[62:0], e1[63]};
            e2 = a2 ^ d2;
            b20 = {e2[1:0], e2[63:2]};
            e3 = a3 ^ d3;
            b5 = {e3[35:0], e3[63:36]};
            e4 = a4 ^ d4;
            b15 = {e4[36:0], e4[63:37]};
            e5 = a5 ^ d0;
            b16 = {e5[27:0], e5[63:28]};
            e6 = a6 ^ d1;
            b1 = {e6[19:0], e6[63:20]};
            e7 = a7 ^ d2;
            b11 = {e7[57:0], e7[63:58]};
            e8 = a8 ^ d3;
            b21 = {e8[8:0], e8[63:9]};
            e9 = a9 ^ d4;
            b6 = {e9[43:0], e9[63:44]};
            e10 = a10 ^ d0;
            b7 = {e10[60:0], e10[63:61]};
            e11 = a11 ^ d1;
            b17 = {e11[53:0], e11[63:54]};
            e12 = a12 ^ d2;
            b2 = {e12[20:0], e12[63:21]};
            e13 = a13 ^ d3;
            b12 = {e13[38:0], e13[63:39]};
            e14 = a14 ^ d4;
            b22 = {e14[24:0], e14[63:25]};
            e15 = a15 ^ d0;
            b23 = {e15[22:0], e15[63:23]};
            e16 = a16 ^ d1;
            b8 = {e16[18:0], e16[63:19]};
            e17 = a17 ^ d2;
            b18 = {e17[48:0], e17[63:49]};
            e18 = a18 ^ d3;
            b3 = {e18[42:0], e18[63:43]};
            e19 = a19 ^ d4;
            b13 = {e19[55:0], e19[63:56]};
            e20 = a20 ^ d0;
            b14 = {e20[45:0], e20[63:46]};
            e21 = a21 ^ d1;
            b24 = {e21[61:0], e21[63:62]};
            e22 = a22 ^ d2;
            b9 = {e22[2:0], e22[63:3]};
            e23 = a23 ^ d3;
            b19 = {e23[7:0], e23[63:8]};
            e24 = a24 ^ d4;
            b4 = {e24[49:0], e24[63:50]};
            keccak[63:0] = b0 ^ (~b1 & b2) ^ iota;
            keccak[127:64] = b1 ^ (~b2 & b3);
            keccak[191:128] = b2 ^ (~b3 & b4);
            keccak[255:192] = b3 ^ (~b4 & b0);
            keccak[319:256] = b4 ^ (~b0 & b1);
            keccak[383:320] = b5 ^ (~b6 & b7);
            keccak[447:384] = b6 ^ (~b7 & b8);
            keccak[511:448] = b7 ^ (~b8 & b9);
            keccak[575:512] = b8 ^ (~b9 & b5);
            keccak[639:576] = b9 ^ (~b5 & b6);
            keccak[703:640] = b10 ^ (~b11 & b12);
            keccak[767:704] = b11 ^ (~b12 & b13);
            keccak[831:768] = b12 ^ (~b13 & b14);
            keccak[895:832] = b13 ^ (~b14 & b10);
            keccak[959:896] = b14 ^ (~b10 & b11);
            keccak[1023:960] = b15 ^ (~b16 & b17);
            keccak[1087:1024] = b16 ^ (~b17 & b18);
            keccak[1151:1088] = b17 ^ (~b18 & b19);
            keccak[1215:1152] = b18 ^ (~b19 & b15);
            keccak[1279:1216] = b19 ^ (~b15 & b16);
            keccak[1343:1280] = b20 ^ (~b21 & b22);
            keccak[1407:1344] = b21 ^ (~b22 & b23);
            keccak[1471:1408] = b22 ^ (~b23 & b24);
            keccak[1535:1472] = b23 ^ (~b24 & b20);
            keccak[1599:1536] = b24 ^ (~b20 & b21);
        end
    endfunction
    assign b = keccak(a, rc);
endmodule
