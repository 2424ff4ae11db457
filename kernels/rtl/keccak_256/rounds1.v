// zkfabric keccak_256 rounds=1
// Keccak-256 of messages from a stream, padding included; cycles are those of messages of 64 bytes
// latency 34 cycles, interval 25 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/keccak/theory_of_operation.md
// generated: cargo xtask rtl --write

module keccak_256_rounds1_buffer (
    input wire clock,
    input wire clear,
    input wire write,
    input wire close,
    input wire [4:0] index,
    input wire [63:0] word,
    output reg [1087:0] block
);
    initial block = 1088'h0;
    always @(posedge clock) begin
        if (clear) block <= 1088'h0;
        else begin
            if (write && index == 5'd0) block[63:0] <= word;
            if (write && index == 5'd1) block[127:64] <= word;
            if (write && index == 5'd2) block[191:128] <= word;
            if (write && index == 5'd3) block[255:192] <= word;
            if (write && index == 5'd4) block[319:256] <= word;
            if (write && index == 5'd5) block[383:320] <= word;
            if (write && index == 5'd6) block[447:384] <= word;
            if (write && index == 5'd7) block[511:448] <= word;
            if (write && index == 5'd8) block[575:512] <= word;
            if (write && index == 5'd9) block[639:576] <= word;
            if (write && index == 5'd10) block[703:640] <= word;
            if (write && index == 5'd11) block[767:704] <= word;
            if (write && index == 5'd12) block[831:768] <= word;
            if (write && index == 5'd13) block[895:832] <= word;
            if (write && index == 5'd14) block[959:896] <= word;
            if (write && index == 5'd15) block[1023:960] <= word;
            if (write && index == 5'd16) block[1087:1024] <= word;
            if (close) block[1087] <= 1'b1;
        end
    end
endmodule

module keccak_256_rounds1_rounds (
    input wire [1599:0] state,
    input wire [4:0] index,
    output wire [1599:0] after
);
    function [63:0] constant0(input [4:0] k);
        case (k)
            5'd0: constant0 = 64'h0000000000000001;
            5'd1: constant0 = 64'h0000000000008082;
            5'd2: constant0 = 64'h800000000000808a;
            5'd3: constant0 = 64'h8000000080008000;
            5'd4: constant0 = 64'h000000000000808b;
            5'd5: constant0 = 64'h0000000080000001;
            5'd6: constant0 = 64'h8000000080008081;
            5'd7: constant0 = 64'h8000000000008009;
            5'd8: constant0 = 64'h000000000000008a;
            5'd9: constant0 = 64'h0000000000000088;
            5'd10: constant0 = 64'h0000000080008009;
            5'd11: constant0 = 64'h000000008000000a;
            5'd12: constant0 = 64'h000000008000808b;
            5'd13: constant0 = 64'h800000000000008b;
            5'd14: constant0 = 64'h8000000000008089;
            5'd15: constant0 = 64'h8000000000008003;
            5'd16: constant0 = 64'h8000000000008002;
            5'd17: constant0 = 64'h8000000000000080;
            5'd18: constant0 = 64'h000000000000800a;
            5'd19: constant0 = 64'h800000008000000a;
            5'd20: constant0 = 64'h8000000080008081;
            5'd21: constant0 = 64'h8000000000008080;
            5'd22: constant0 = 64'h0000000080000001;
            5'd23: constant0 = 64'h8000000080008008;
            default: constant0 = 64'h0;
        endcase
    endfunction
    wire [63:0] rc0 = constant0(index);
    wire [1599:0] s0;
    keccak_round round0 (.a(state), .rc(rc0), .b(s0));
    assign after = s0;
endmodule

module keccak_256_rounds1 (
    input wire clock,
    input wire reset,
    input wire [63:0] input_data,
    input wire [3:0] input_bytes,
    input wire input_last,
    input wire input_valid,
    output wire input_ready,
    output wire [255:0] output_data,
    output wire output_valid,
    input wire output_ready
);
    localparam [4:0] last_count = 5'h17;
    localparam [63:0] one = 64'h1;
    localparam [4:0] top_word = 5'h10;
    wire [1087:0] buffer_block;
    reg [4:0] index_q;
    reg full_q;
    reg closes_q;
    reg pad_q;
    reg [1599:0] state_q;
    reg [4:0] count_q;
    reg busy_q;
    reg closing_q;
    reg result_q;
    wire [1599:0] rounds_after;
    assign input_ready = ~full_q & ~pad_q;
    assign output_data = state_q[255:0];
    assign output_valid = result_q;
    wire load = full_q & ~busy_q & (~result_q | output_ready);
    wire buffer_clear = reset | load;
    wire add_pad = pad_q & ~full_q;
    wire take = input_valid & input_ready;
    wire buffer_write = take | add_pad;
    wire t1 = take & input_last;
    wire end_2 = add_pad | (t1 & ~input_bytes[3]);
    wire [63:0] marker = one << ({3'h0, input_bytes} << 3);
    wire [63:0] word = pad_q ? one :
        input_last ? ((input_data & (marker - 64'h1)) | marker) :
        input_data;
    wire [4:0] index_d = load ? 5'h0 :
        buffer_write ? (index_q + 5'h1) :
        index_q;
    wire full_d = load ? 1'h0 :
        buffer_write ? (end_2 | (index_q == top_word)) :
        full_q;
    wire closes_d = buffer_write ? end_2 :
        closes_q;
    wire pad_d = buffer_write ? (t1 & input_bytes[3]) :
        pad_q;
    wire [1599:0] state_d = load ? (closing_q ? {512'h0, buffer_block} : ({512'h0, buffer_block} ^ state_q)) :
        busy_q ? rounds_after :
        state_q;
    wire [4:0] count_d = load ? 5'h0 :
        busy_q ? (count_q + 5'h1) :
        count_q;
    wire t2 = busy_q & (count_q == last_count);
    wire busy_d = load ? 1'h1 :
        t2 ? 1'h0 :
        busy_q;
    wire closing_d = load ? closes_q :
        closing_q;
    wire t3 = output_ready ? 1'h0 :
        result_q;
    wire result_d = load ? t3 :
        t2 ? closing_q :
        t3;
    initial begin
        index_q = 5'h0;
        full_q = 1'h0;
        closes_q = 1'h0;
        pad_q = 1'h0;
        state_q = 1600'h0;
        count_q = 5'h0;
        busy_q = 1'h0;
        closing_q = 1'h1;
        result_q = 1'h0;
    end
    always @(posedge clock) begin
        state_q <= state_d;
    end
    always @(posedge clock)
        if (reset) begin
            index_q <= 5'h0;
            full_q <= 1'h0;
            closes_q <= 1'h0;
            pad_q <= 1'h0;
            count_q <= 5'h0;
            busy_q <= 1'h0;
            closing_q <= 1'h1;
            result_q <= 1'h0;
        end else begin
            index_q <= index_d;
            full_q <= full_d;
            closes_q <= closes_d;
            pad_q <= pad_d;
            count_q <= count_d;
            busy_q <= busy_d;
            closing_q <= closing_d;
            result_q <= result_d;
        end
    keccak_256_rounds1_buffer buffer (
        .clock(clock),
        .clear(buffer_clear),
        .write(buffer_write),
        .close(end_2),
        .index(index_q),
        .word(word),
        .block(buffer_block)
    );
    keccak_256_rounds1_rounds rounds (
        .state(state_q),
        .index(count_q),
        .after(rounds_after)
    );
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
