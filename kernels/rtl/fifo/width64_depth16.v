// zkfabric fifo width=64 depth=16
// stream buffer in a memory
// latency 2 cycles, interval 1 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/fifo/theory_of_operation.md
// generated: cargo xtask rtl --write

module fifo_width64_depth16_memory (
    input wire clock,
    input wire read_enable,
    input wire [3:0] read_address,
    output reg [63:0] read_data,
    input wire write_enable,
    input wire [3:0] write_address,
    input wire [63:0] write_data
);
    (* ram_style = "distributed" *)
    reg [63:0] mem [0:15];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 15; i = i + 1) mem[i] = 64'h0;
    `endif
    initial read_data = 64'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module fifo_width64_depth16 (
    input wire clock,
    input wire reset,
    input wire [63:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [63:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [4:0] count
);
    localparam [4:0] full = 5'h10;
    wire [63:0] memory_read_data;
    reg [3:0] read_q;
    reg [3:0] write_q;
    reg [4:0] held_q;
    reg valid_q;
    assign i_ready = held_q != full;
    assign o_data = memory_read_data;
    assign o_valid = valid_q;
    assign count = held_q + {4'h0, valid_q};
    wire t1 = ~valid_q | o_ready;
    wire give = t1 & (held_q != 5'h0);
    wire take = i_valid & i_ready;
    wire [3:0] read_d = give ? (read_q + 4'h1) :
        read_q;
    wire [3:0] write_d = take ? (write_q + 4'h1) :
        write_q;
    wire [4:0] held_d = (take & ~give) ? (held_q + 5'h1) :
        (~take & give) ? (held_q - 5'h1) :
        held_q;
    wire valid_d = t1 ? give :
        valid_q;
    initial begin
        read_q = 4'h0;
        write_q = 4'h0;
        held_q = 5'h0;
        valid_q = 1'h0;
    end
    always @(posedge clock)
        if (reset) begin
            read_q <= 4'h0;
            write_q <= 4'h0;
            held_q <= 5'h0;
            valid_q <= 1'h0;
        end else begin
            read_q <= read_d;
            write_q <= write_d;
            held_q <= held_d;
            valid_q <= valid_d;
        end
    fifo_width64_depth16_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule
