// zkfabric row_multiplier field=fr
// product a b / 2^256 modulo a prime of BN254 (Montgomery), a row of 16 bits a clock
// latency 18 cycles, interval 18 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/modular/theory_of_operation.md
// generated: cargo xtask rtl --write

module row_multiplier_fr (
    input wire clock,
    input wire reset,
    input wire start,
    input wire [253:0] a,
    input wire [253:0] b,
    output wire ready,
    output wire done,
    output wire [253:0] product
);
    localparam [4:0] rows = 5'h10;
    reg [253:0] a_rest_q;
    reg [253:0] b_held_q;
    reg [254:0] t_q;
    reg [4:0] row_q;
    reg busy_q;
    reg finished_q;
    assign ready = ~busy_q;
    assign done = finished_q;
    assign product = t_q[253:0];
    wire t1 = row_q == rows;
    wire [253:0] a_rest_d = busy_q ? (t1 ? a_rest_q : (a_rest_q >> 16)) :
        start ? a :
        a_rest_q;
    wire [253:0] b_held_d = busy_q ? b_held_q :
        start ? b :
        b_held_q;
    wire [255:0] less = {1'h0, t_q} - 256'h30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;
    wire [15:0] digit = a_rest_q[15:0];
    wire [269:0] partial = {254'h0, digit} * {16'h0, b_held_q};
    wire [270:0] s = {16'h0, t_q} + {1'h0, partial};
    wire [31:0] m_wide = {16'h0, s[15:0]} * 32'hffff;
    wire [15:0] m = m_wide[15:0];
    wire [269:0] multiple = {254'h0, m} * 270'h30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;
    wire [270:0] u = s + {1'h0, multiple};
    wire [270:0] t2 = u >> 16;
    wire [254:0] t_d = busy_q ? (t1 ? (~less[255] ? less[254:0] : t_q) : t2[254:0]) :
        start ? 255'h0 :
        t_q;
    wire [4:0] row_d = busy_q ? (t1 ? row_q : (row_q + 5'h1)) :
        start ? 5'h0 :
        row_q;
    wire busy_d = reset ? 1'h0 :
        busy_q ? (t1 ? 1'h0 : busy_q) :
        start ? 1'h1 :
        busy_q;
    wire finished_d = reset ? 1'h0 :
        busy_q ? t1 :
        1'h0;
    initial begin
        a_rest_q = 254'h0;
        b_held_q = 254'h0;
        t_q = 255'h0;
        row_q = 5'h0;
        busy_q = 1'h0;
        finished_q = 1'h0;
    end
    always @(posedge clock) begin
        a_rest_q <= a_rest_d;
        b_held_q <= b_held_d;
        t_q <= t_d;
        row_q <= row_d;
        busy_q <= busy_d;
        finished_q <= finished_d;
    end
    wire unused = &{1'b0, m_wide[31:16], t2[270:255]};
endmodule
