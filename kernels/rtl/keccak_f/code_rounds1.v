// zkfabric keccak_f shape=code rounds=1
// permutation Keccak-f[1600]
// latency 25 cycles, interval 25 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/keccak/theory_of_operation.md
// generated: cargo xtask rtl --write

module keccak_f_code_rounds1_constants (
    input wire [4:0] address,
    output wire [63:0] data
);
    reg [63:0] mem [0:31];
    integer i;
    initial begin
    `ifndef SYNTHESIS
        for (i = 0; i <= 31; i = i + 1) mem[i] = 64'h0;
    `endif
        mem[0] = 64'h1;
        mem[1] = 64'h8082;
        mem[2] = 64'h800000000000808a;
        mem[3] = 64'h8000000080008000;
        mem[4] = 64'h808b;
        mem[5] = 64'h80000001;
        mem[6] = 64'h8000000080008081;
        mem[7] = 64'h8000000000008009;
        mem[8] = 64'h8a;
        mem[9] = 64'h88;
        mem[10] = 64'h80008009;
        mem[11] = 64'h8000000a;
        mem[12] = 64'h8000808b;
        mem[13] = 64'h800000000000008b;
        mem[14] = 64'h8000000000008089;
        mem[15] = 64'h8000000000008003;
        mem[16] = 64'h8000000000008002;
        mem[17] = 64'h8000000000000080;
        mem[18] = 64'h800a;
        mem[19] = 64'h800000008000000a;
        mem[20] = 64'h8000000080008081;
        mem[21] = 64'h8000000000008080;
        mem[22] = 64'h80000001;
        mem[23] = 64'h8000000080008008;
    end
    assign data = mem[address];
endmodule

module keccak_f_code_rounds1 (
    input wire clock,
    input wire reset,
    input wire start,
    input wire [1599:0] state_in,
    output wire done,
    output wire [1599:0] state_out
);
    localparam [4:0] last = 5'h17;
    localparam [319:0] lowest = 320'h10000000000000001000000000000000100000000000000010000000000000001;
    reg [319:0] planes_0_q = 320'h0;
    reg [319:0] planes_1_q = 320'h0;
    reg [319:0] planes_2_q = 320'h0;
    reg [319:0] planes_3_q = 320'h0;
    reg [319:0] planes_4_q = 320'h0;
    reg [4:0] round_q = 5'h0;
    reg busy_q = 1'h0;
    reg finished_q = 1'h0;
    wire [63:0] constants_data;
    assign done = finished_q;
    assign state_out = {1280'h0, planes_0_q} | ({1280'h0, planes_1_q} << 320) | ({1280'h0, planes_2_q} << 640) | ({1280'h0, planes_3_q} << 960) | ({1280'h0, planes_4_q} << 1280);
    wire [319:0] c = planes_0_q ^ planes_1_q ^ planes_2_q ^ planes_3_q ^ planes_4_q;
    wire [319:0] turned = ((c << 1) & 320'hfffffffffffffffefffffffffffffffefffffffffffffffefffffffffffffffefffffffffffffffe) | ((c >> 63) & lowest);
    wire [319:0] d = ((c << 64) | (c >> 256)) ^ ((turned >> 64) | (turned << 256));
    wire [319:0] e_4 = planes_4_q ^ d;
    wire [319:0] e_3 = planes_3_q ^ d;
    wire [319:0] e_2 = planes_2_q ^ d;
    wire [319:0] e_1 = planes_1_q ^ d;
    wire [319:0] e_0 = planes_0_q ^ d;
    wire [319:0] b_0 = {256'h0, e_0[63:0]} | ({256'h0, (e_1[127:64] << 44) | (e_1[127:64] >> 20)} << 64) | ({256'h0, (e_2[191:128] << 43) | (e_2[191:128] >> 21)} << 128) | ({256'h0, (e_3[255:192] << 21) | (e_3[255:192] >> 43)} << 192) | ({256'h0, (e_4[319:256] << 14) | (e_4[319:256] >> 50)} << 256);
    wire [319:0] planes_0_d = start ? state_in[319:0] :
        busy_q ? (b_0 ^ (~((b_0 >> 64) | (b_0 << 256)) & ((b_0 >> 128) | (b_0 << 192))) ^ {256'h0, constants_data}) :
        planes_0_q;
    wire [319:0] b_1 = {256'h0, (e_0[255:192] << 28) | (e_0[255:192] >> 36)} | ({256'h0, (e_1[319:256] << 20) | (e_1[319:256] >> 44)} << 64) | ({256'h0, (e_2[63:0] << 3) | (e_2[63:0] >> 61)} << 128) | ({256'h0, (e_3[127:64] << 45) | (e_3[127:64] >> 19)} << 192) | ({256'h0, (e_4[191:128] << 61) | (e_4[191:128] >> 3)} << 256);
    wire [319:0] planes_1_d = start ? state_in[639:320] :
        busy_q ? (b_1 ^ (~((b_1 >> 64) | (b_1 << 256)) & ((b_1 >> 128) | (b_1 << 192)))) :
        planes_1_q;
    wire [319:0] b_2 = {256'h0, (e_0[127:64] << 1) | (e_0[127:64] >> 63)} | ({256'h0, (e_1[191:128] << 6) | (e_1[191:128] >> 58)} << 64) | ({256'h0, (e_2[255:192] << 25) | (e_2[255:192] >> 39)} << 128) | ({256'h0, (e_3[319:256] << 8) | (e_3[319:256] >> 56)} << 192) | ({256'h0, (e_4[63:0] << 18) | (e_4[63:0] >> 46)} << 256);
    wire [319:0] planes_2_d = start ? state_in[959:640] :
        busy_q ? (b_2 ^ (~((b_2 >> 64) | (b_2 << 256)) & ((b_2 >> 128) | (b_2 << 192)))) :
        planes_2_q;
    wire [319:0] b_3 = {256'h0, (e_0[319:256] << 27) | (e_0[319:256] >> 37)} | ({256'h0, (e_1[63:0] << 36) | (e_1[63:0] >> 28)} << 64) | ({256'h0, (e_2[127:64] << 10) | (e_2[127:64] >> 54)} << 128) | ({256'h0, (e_3[191:128] << 15) | (e_3[191:128] >> 49)} << 192) | ({256'h0, (e_4[255:192] << 56) | (e_4[255:192] >> 8)} << 256);
    wire [319:0] planes_3_d = start ? state_in[1279:960] :
        busy_q ? (b_3 ^ (~((b_3 >> 64) | (b_3 << 256)) & ((b_3 >> 128) | (b_3 << 192)))) :
        planes_3_q;
    wire [319:0] b_4 = {256'h0, (e_0[191:128] << 62) | (e_0[191:128] >> 2)} | ({256'h0, (e_1[255:192] << 55) | (e_1[255:192] >> 9)} << 64) | ({256'h0, (e_2[319:256] << 39) | (e_2[319:256] >> 25)} << 128) | ({256'h0, (e_3[63:0] << 41) | (e_3[63:0] >> 23)} << 192) | ({256'h0, (e_4[127:64] << 2) | (e_4[127:64] >> 62)} << 256);
    wire [319:0] planes_4_d = start ? state_in[1599:1280] :
        busy_q ? (b_4 ^ (~((b_4 >> 64) | (b_4 << 256)) & ((b_4 >> 128) | (b_4 << 192)))) :
        planes_4_q;
    wire [4:0] round_d = start ? 5'h0 :
        busy_q ? (round_q + 5'h1) :
        round_q;
    wire t1 = round_q == last;
    wire busy_d = start ? 1'h1 :
        (busy_q & t1) ? 1'h0 :
        busy_q;
    wire finished_d = start ? 1'h0 :
        busy_q ? t1 :
        1'h0;
    always @(posedge clock) begin
        planes_0_q <= planes_0_d;
        planes_1_q <= planes_1_d;
        planes_2_q <= planes_2_d;
        planes_3_q <= planes_3_d;
        planes_4_q <= planes_4_d;
    end
    always @(posedge clock)
        if (reset) begin
            round_q <= 5'h0;
            busy_q <= 1'h0;
            finished_q <= 1'h0;
        end else begin
            round_q <= round_d;
            busy_q <= busy_d;
            finished_q <= finished_d;
        end
    keccak_f_code_rounds1_constants constants (
        .address(round_q),
        .data(constants_data)
    );
endmodule
