// zkfabric skid_buffer width=64
// stream register of two places that cuts valid, data and ready
// latency 1 cycles, interval 1 cycles; one clock, synchronous reset where there is one
// generated: cargo xtask rtl --write

module skid_buffer_width64_data (
    input wire [63:0] d,
    output reg [63:0] q,
    input wire clock
);
    initial q = 64'h0;
    always @(posedge clock) q <= d;
endmodule

module skid_buffer_width64_valid (
    input wire d,
    output reg q,
    input wire clock,
    input wire reset
);
    initial q = 1'h0;
    always @(posedge clock)
        if (reset) q <= 1'h0;
        else q <= d;
endmodule

module skid_buffer_width64 (
    input wire clock,
    input wire reset,
    input wire [63:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [63:0] o_data,
    output wire o_valid,
    input wire o_ready
);
    wire [63:0] data_q;
    wire valid_q;
    wire [63:0] spare_q;
    wire spare_valid_q;
    assign i_ready = ~spare_valid_q;
    assign o_data = data_q;
    assign o_valid = valid_q;
    wire t1 = ~valid_q | o_ready;
    wire [63:0] data_d = t1 ? (spare_valid_q ? spare_q : i_data) :
        data_q;
    wire take = i_valid & i_ready;
    wire valid_d = t1 ? (take | spare_valid_q) :
        valid_q;
    wire [63:0] spare_d = t1 ? spare_q :
        take ? i_data :
        spare_q;
    wire spare_valid_d = t1 ? 1'h0 :
        take ? 1'h1 :
        spare_valid_q;
    skid_buffer_width64_data data (
        .d(data_d),
        .q(data_q),
        .clock(clock)
    );
    skid_buffer_width64_valid valid (
        .d(valid_d),
        .q(valid_q),
        .clock(clock),
        .reset(reset)
    );
    skid_buffer_width64_data spare (
        .d(spare_d),
        .q(spare_q),
        .clock(clock)
    );
    skid_buffer_width64_valid spare_valid (
        .d(spare_valid_d),
        .q(spare_valid_q),
        .clock(clock),
        .reset(reset)
    );
endmodule
