// zkfabric axi_strided_copy
// card kernel that copies between nested loops; cycles are those of 8 runs of 8 beats and a memory that answers at once
// latency 90 cycles, interval 90 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/axi_strided_copy/theory_of_operation.md
// generated: cargo xtask rtl --write

module axi_strided_copy_frame_control (
    input wire clock,
    input wire reset,
    input wire [11:0] bus_awaddr,
    input wire [2:0] bus_awprot,
    input wire bus_awvalid,
    input wire [31:0] bus_wdata,
    input wire [3:0] bus_wstrb,
    input wire bus_wvalid,
    input wire bus_bready,
    input wire [11:0] bus_araddr,
    input wire [2:0] bus_arprot,
    input wire bus_arvalid,
    input wire bus_rready,
    output wire bus_awready,
    output wire bus_wready,
    output wire [1:0] bus_bresp,
    output wire bus_bvalid,
    output wire bus_arready,
    output wire [31:0] bus_rdata,
    output wire [1:0] bus_rresp,
    output wire bus_rvalid,
    output wire go,
    input wire finished,
    input wire drained,
    output wire irq,
    output wire [63:0] arguments_0,
    output wire [63:0] arguments_1,
    output wire [63:0] arguments_2,
    output wire [63:0] arguments_3,
    output wire [63:0] arguments_4,
    output wire [63:0] arguments_5,
    output wire [63:0] arguments_6,
    output wire [63:0] arguments_7,
    output wire [63:0] arguments_8,
    output wire [63:0] arguments_9,
    output wire [63:0] arguments_10,
    output wire [63:0] arguments_11,
    output wire [63:0] arguments_12,
    output wire [63:0] arguments_13,
    output wire [63:0] arguments_14,
    output wire [63:0] arguments_15,
    input wire [31:0] failed
);
    localparam [9:0] failed_place = 10'h34;
    localparam [9:0] high_places_0 = 10'h5;
    localparam [9:0] high_places_1 = 10'h8;
    localparam [9:0] high_places_10 = 10'h23;
    localparam [9:0] high_places_11 = 10'h26;
    localparam [9:0] high_places_12 = 10'h29;
    localparam [9:0] high_places_13 = 10'h2c;
    localparam [9:0] high_places_14 = 10'h2f;
    localparam [9:0] high_places_15 = 10'h32;
    localparam [9:0] high_places_2 = 10'hb;
    localparam [9:0] high_places_3 = 10'he;
    localparam [9:0] high_places_4 = 10'h11;
    localparam [9:0] high_places_5 = 10'h14;
    localparam [9:0] high_places_6 = 10'h17;
    localparam [9:0] high_places_7 = 10'h1a;
    localparam [9:0] high_places_8 = 10'h1d;
    localparam [9:0] high_places_9 = 10'h20;
    localparam [9:0] low_places_0 = 10'h4;
    localparam [9:0] low_places_1 = 10'h7;
    localparam [9:0] low_places_10 = 10'h22;
    localparam [9:0] low_places_11 = 10'h25;
    localparam [9:0] low_places_12 = 10'h28;
    localparam [9:0] low_places_13 = 10'h2b;
    localparam [9:0] low_places_14 = 10'h2e;
    localparam [9:0] low_places_15 = 10'h31;
    localparam [9:0] low_places_2 = 10'ha;
    localparam [9:0] low_places_3 = 10'hd;
    localparam [9:0] low_places_4 = 10'h10;
    localparam [9:0] low_places_5 = 10'h13;
    localparam [9:0] low_places_6 = 10'h16;
    localparam [9:0] low_places_7 = 10'h19;
    localparam [9:0] low_places_8 = 10'h1c;
    localparam [9:0] low_places_9 = 10'h1f;
    localparam [31:0] ones = 32'hff;
    reg [9:0] address_q;
    reg address_held_q;
    reg [31:0] data_q;
    reg [3:0] strobe_q;
    reg data_held_q;
    reg answered_q;
    reg [31:0] read_data_q;
    reg read_valid_q;
    reg started_q;
    reg running_q;
    reg busy_q;
    reg restart_q;
    reg done_seen_q;
    reg ready_seen_q;
    reg global_q;
    reg [1:0] enable_q;
    reg [1:0] interrupts_q;
    reg [63:0] words_0_q;
    reg [63:0] words_1_q;
    reg [63:0] words_2_q;
    reg [63:0] words_3_q;
    reg [63:0] words_4_q;
    reg [63:0] words_5_q;
    reg [63:0] words_6_q;
    reg [63:0] words_7_q;
    reg [63:0] words_8_q;
    reg [63:0] words_9_q;
    reg [63:0] words_10_q;
    reg [63:0] words_11_q;
    reg [63:0] words_12_q;
    reg [63:0] words_13_q;
    reg [63:0] words_14_q;
    reg [63:0] words_15_q;
    assign bus_awready = ~address_held_q;
    assign bus_wready = ~data_held_q;
    assign bus_bresp = 2'h0;
    assign bus_bvalid = answered_q;
    assign bus_arready = ~read_valid_q;
    assign bus_rdata = read_data_q;
    assign bus_rresp = 2'h0;
    assign bus_rvalid = read_valid_q;
    assign go = started_q & ~busy_q & drained;
    assign irq = global_q & (interrupts_q != 2'h0);
    assign arguments_0 = words_0_q;
    assign arguments_1 = words_1_q;
    assign arguments_2 = words_2_q;
    assign arguments_3 = words_3_q;
    assign arguments_4 = words_4_q;
    assign arguments_5 = words_5_q;
    assign arguments_6 = words_6_q;
    assign arguments_7 = words_7_q;
    assign arguments_8 = words_8_q;
    assign arguments_9 = words_9_q;
    assign arguments_10 = words_10_q;
    assign arguments_11 = words_11_q;
    assign arguments_12 = words_12_q;
    assign arguments_13 = words_13_q;
    assign arguments_14 = words_14_q;
    assign arguments_15 = words_15_q;
    wire t1 = bus_awvalid & bus_awready;
    wire [9:0] address_d = t1 ? bus_awaddr[11:2] :
        address_q;
    wire write = address_held_q & data_held_q & ~answered_q;
    wire address_held_d = write ? 1'h0 :
        t1 ? 1'h1 :
        address_held_q;
    wire t2 = bus_wvalid & bus_wready;
    wire [31:0] data_d = t2 ? bus_wdata :
        data_q;
    wire [3:0] strobe_d = t2 ? bus_wstrb :
        strobe_q;
    wire data_held_d = write ? 1'h0 :
        t2 ? 1'h1 :
        data_held_q;
    wire answered_d = write ? 1'h1 :
        (answered_q & bus_bready) ? 1'h0 :
        answered_q;
    wire read = bus_arvalid & bus_arready;
    wire [9:0] read_place = bus_araddr[11:2];
    wire t3 = read_place == 10'h0;
    wire [31:0] value = (read_place == failed_place) ? failed :
        (read_place == high_places_15) ? words_15_q[63:32] :
        (read_place == low_places_15) ? words_15_q[31:0] :
        (read_place == high_places_14) ? words_14_q[63:32] :
        (read_place == low_places_14) ? words_14_q[31:0] :
        (read_place == high_places_13) ? words_13_q[63:32] :
        (read_place == low_places_13) ? words_13_q[31:0] :
        (read_place == high_places_12) ? words_12_q[63:32] :
        (read_place == low_places_12) ? words_12_q[31:0] :
        (read_place == high_places_11) ? words_11_q[63:32] :
        (read_place == low_places_11) ? words_11_q[31:0] :
        (read_place == high_places_10) ? words_10_q[63:32] :
        (read_place == low_places_10) ? words_10_q[31:0] :
        (read_place == high_places_9) ? words_9_q[63:32] :
        (read_place == low_places_9) ? words_9_q[31:0] :
        (read_place == high_places_8) ? words_8_q[63:32] :
        (read_place == low_places_8) ? words_8_q[31:0] :
        (read_place == high_places_7) ? words_7_q[63:32] :
        (read_place == low_places_7) ? words_7_q[31:0] :
        (read_place == high_places_6) ? words_6_q[63:32] :
        (read_place == low_places_6) ? words_6_q[31:0] :
        (read_place == high_places_5) ? words_5_q[63:32] :
        (read_place == low_places_5) ? words_5_q[31:0] :
        (read_place == high_places_4) ? words_4_q[63:32] :
        (read_place == low_places_4) ? words_4_q[31:0] :
        (read_place == high_places_3) ? words_3_q[63:32] :
        (read_place == low_places_3) ? words_3_q[31:0] :
        (read_place == high_places_2) ? words_2_q[63:32] :
        (read_place == low_places_2) ? words_2_q[31:0] :
        (read_place == high_places_1) ? words_1_q[63:32] :
        (read_place == low_places_1) ? words_1_q[31:0] :
        (read_place == high_places_0) ? words_0_q[63:32] :
        (read_place == low_places_0) ? words_0_q[31:0] :
        (read_place == 10'h3) ? {30'h0, interrupts_q} :
        (read_place == 10'h2) ? {30'h0, enable_q} :
        (read_place == 10'h1) ? {31'h0, global_q} :
        t3 ? ({31'h0, started_q} | ({31'h0, done_seen_q} << 1) | ({31'h0, ~running_q & ~started_q & drained} << 2) | ({31'h0, ready_seen_q} << 3) | ({31'h0, restart_q} << 7)) :
        32'h0;
    wire [31:0] read_data_d = read ? value :
        read_data_q;
    wire read_valid_d = (read_valid_q & bus_rready) ? 1'h0 :
        read ? 1'h1 :
        read_valid_q;
    wire t4 = address_q == 10'h0;
    wire t5 = write & strobe_q[0];
    wire started_d = (t5 & (t4 & data_q[0])) ? 1'h1 :
        go ? restart_q :
        started_q;
    wire done = running_q & finished;
    wire running_d = done ? 1'h0 :
        go ? 1'h1 :
        running_q;
    wire t6 = t5 & t4;
    wire acknowledged = t6 & data_q[4] & done_seen_q;
    wire busy_d = acknowledged ? 1'h0 :
        go ? 1'h1 :
        busy_q;
    wire restart_d = t6 ? data_q[7] :
        restart_q;
    wire done_seen_d = done ? 1'h1 :
        acknowledged ? 1'h0 :
        done_seen_q;
    wire ready_seen_d = go ? 1'h1 :
        (read & t3) ? 1'h0 :
        ready_seen_q;
    wire global_d = (t5 & (address_q == 10'h1)) ? data_q[0] :
        global_q;
    wire [1:0] enable_d = (t5 & (address_q == 10'h2)) ? data_q[1:0] :
        enable_q;
    wire [1:0] t8 = (t5 & (address_q == 10'h3)) ? (interrupts_q ^ data_q[1:0]) :
        interrupts_q;
    wire [1:0] t7 = (done & enable_q[0]) ? (t8 | 2'h1) :
        t8;
    wire [1:0] next_interrupts = (go & enable_q[1]) ? (t7 | 2'h2) :
        t7;
    wire [31:0] t12 = strobe_q[0] ? (32'h0 | ones) :
        32'h0;
    wire [31:0] t11 = strobe_q[1] ? (t12 | (ones << 8)) :
        t12;
    wire [31:0] t10 = strobe_q[2] ? (t11 | (ones << 16)) :
        t11;
    wire [31:0] mask = strobe_q[3] ? (t10 | (ones << 24)) :
        t10;
    wire [63:0] low_mask = {32'h0, mask};
    wire [63:0] high_mask = low_mask << 32;
    wire [63:0] twice = {32'h0, data_q} | ({32'h0, data_q} << 32);
    wire [63:0] t9 = twice & high_mask;
    wire [63:0] t13 = ~high_mask;
    wire [63:0] t14 = twice & low_mask;
    wire [63:0] t15 = ~low_mask;
    wire [63:0] words_0_d = (write & (address_q == high_places_0)) ? ((words_0_q & t13) | t9) :
        (write & (address_q == low_places_0)) ? ((words_0_q & t15) | t14) :
        words_0_q;
    wire [63:0] words_1_d = (write & (address_q == high_places_1)) ? ((words_1_q & t13) | t9) :
        (write & (address_q == low_places_1)) ? ((words_1_q & t15) | t14) :
        words_1_q;
    wire [63:0] words_2_d = (write & (address_q == high_places_2)) ? ((words_2_q & t13) | t9) :
        (write & (address_q == low_places_2)) ? ((words_2_q & t15) | t14) :
        words_2_q;
    wire [63:0] words_3_d = (write & (address_q == high_places_3)) ? ((words_3_q & t13) | t9) :
        (write & (address_q == low_places_3)) ? ((words_3_q & t15) | t14) :
        words_3_q;
    wire [63:0] words_4_d = (write & (address_q == high_places_4)) ? ((words_4_q & t13) | t9) :
        (write & (address_q == low_places_4)) ? ((words_4_q & t15) | t14) :
        words_4_q;
    wire [63:0] words_5_d = (write & (address_q == high_places_5)) ? ((words_5_q & t13) | t9) :
        (write & (address_q == low_places_5)) ? ((words_5_q & t15) | t14) :
        words_5_q;
    wire [63:0] words_6_d = (write & (address_q == high_places_6)) ? ((words_6_q & t13) | t9) :
        (write & (address_q == low_places_6)) ? ((words_6_q & t15) | t14) :
        words_6_q;
    wire [63:0] words_7_d = (write & (address_q == high_places_7)) ? ((words_7_q & t13) | t9) :
        (write & (address_q == low_places_7)) ? ((words_7_q & t15) | t14) :
        words_7_q;
    wire [63:0] words_8_d = (write & (address_q == high_places_8)) ? ((words_8_q & t13) | t9) :
        (write & (address_q == low_places_8)) ? ((words_8_q & t15) | t14) :
        words_8_q;
    wire [63:0] words_9_d = (write & (address_q == high_places_9)) ? ((words_9_q & t13) | t9) :
        (write & (address_q == low_places_9)) ? ((words_9_q & t15) | t14) :
        words_9_q;
    wire [63:0] words_10_d = (write & (address_q == high_places_10)) ? ((words_10_q & t13) | t9) :
        (write & (address_q == low_places_10)) ? ((words_10_q & t15) | t14) :
        words_10_q;
    wire [63:0] words_11_d = (write & (address_q == high_places_11)) ? ((words_11_q & t13) | t9) :
        (write & (address_q == low_places_11)) ? ((words_11_q & t15) | t14) :
        words_11_q;
    wire [63:0] words_12_d = (write & (address_q == high_places_12)) ? ((words_12_q & t13) | t9) :
        (write & (address_q == low_places_12)) ? ((words_12_q & t15) | t14) :
        words_12_q;
    wire [63:0] words_13_d = (write & (address_q == high_places_13)) ? ((words_13_q & t13) | t9) :
        (write & (address_q == low_places_13)) ? ((words_13_q & t15) | t14) :
        words_13_q;
    wire [63:0] words_14_d = (write & (address_q == high_places_14)) ? ((words_14_q & t13) | t9) :
        (write & (address_q == low_places_14)) ? ((words_14_q & t15) | t14) :
        words_14_q;
    wire [63:0] words_15_d = (write & (address_q == high_places_15)) ? ((words_15_q & t13) | t9) :
        (write & (address_q == low_places_15)) ? ((words_15_q & t15) | t14) :
        words_15_q;
    initial begin
        address_q = 10'h0;
        address_held_q = 1'h0;
        data_q = 32'h0;
        strobe_q = 4'h0;
        data_held_q = 1'h0;
        answered_q = 1'h0;
        read_data_q = 32'h0;
        read_valid_q = 1'h0;
        started_q = 1'h0;
        running_q = 1'h0;
        busy_q = 1'h0;
        restart_q = 1'h0;
        done_seen_q = 1'h0;
        ready_seen_q = 1'h0;
        global_q = 1'h0;
        enable_q = 2'h0;
        interrupts_q = 2'h0;
        words_0_q = 64'h0;
        words_1_q = 64'h0;
        words_2_q = 64'h0;
        words_3_q = 64'h0;
        words_4_q = 64'h0;
        words_5_q = 64'h0;
        words_6_q = 64'h0;
        words_7_q = 64'h0;
        words_8_q = 64'h0;
        words_9_q = 64'h0;
        words_10_q = 64'h0;
        words_11_q = 64'h0;
        words_12_q = 64'h0;
        words_13_q = 64'h0;
        words_14_q = 64'h0;
        words_15_q = 64'h0;
    end
    always @(posedge clock)
        if (reset) begin
            address_q <= 10'h0;
            address_held_q <= 1'h0;
            data_q <= 32'h0;
            strobe_q <= 4'h0;
            data_held_q <= 1'h0;
            answered_q <= 1'h0;
            read_data_q <= 32'h0;
            read_valid_q <= 1'h0;
            started_q <= 1'h0;
            running_q <= 1'h0;
            busy_q <= 1'h0;
            restart_q <= 1'h0;
            done_seen_q <= 1'h0;
            ready_seen_q <= 1'h0;
            global_q <= 1'h0;
            enable_q <= 2'h0;
            interrupts_q <= 2'h0;
            words_0_q <= 64'h0;
            words_1_q <= 64'h0;
            words_2_q <= 64'h0;
            words_3_q <= 64'h0;
            words_4_q <= 64'h0;
            words_5_q <= 64'h0;
            words_6_q <= 64'h0;
            words_7_q <= 64'h0;
            words_8_q <= 64'h0;
            words_9_q <= 64'h0;
            words_10_q <= 64'h0;
            words_11_q <= 64'h0;
            words_12_q <= 64'h0;
            words_13_q <= 64'h0;
            words_14_q <= 64'h0;
            words_15_q <= 64'h0;
        end else begin
            address_q <= address_d;
            address_held_q <= address_held_d;
            data_q <= data_d;
            strobe_q <= strobe_d;
            data_held_q <= data_held_d;
            answered_q <= answered_d;
            read_data_q <= read_data_d;
            read_valid_q <= read_valid_d;
            started_q <= started_d;
            running_q <= running_d;
            busy_q <= busy_d;
            restart_q <= restart_d;
            done_seen_q <= done_seen_d;
            ready_seen_q <= ready_seen_d;
            global_q <= global_d;
            enable_q <= enable_d;
            interrupts_q <= next_interrupts;
            words_0_q <= words_0_d;
            words_1_q <= words_1_d;
            words_2_q <= words_2_d;
            words_3_q <= words_3_d;
            words_4_q <= words_4_d;
            words_5_q <= words_5_d;
            words_6_q <= words_6_d;
            words_7_q <= words_7_d;
            words_8_q <= words_8_d;
            words_9_q <= words_9_d;
            words_10_q <= words_10_d;
            words_11_q <= words_11_d;
            words_12_q <= words_12_d;
            words_13_q <= words_13_d;
            words_14_q <= words_14_d;
            words_15_q <= words_15_d;
        end
    wire unused = &{1'b0, bus_araddr[1:0], bus_arprot, bus_awaddr[1:0], bus_awprot};
endmodule

module axi_strided_copy_frame (
    input wire clock,
    input wire reset,
    input wire [11:0] bus_awaddr,
    input wire [2:0] bus_awprot,
    input wire bus_awvalid,
    input wire [31:0] bus_wdata,
    input wire [3:0] bus_wstrb,
    input wire bus_wvalid,
    input wire bus_bready,
    input wire [11:0] bus_araddr,
    input wire [2:0] bus_arprot,
    input wire bus_arvalid,
    input wire bus_rready,
    output wire bus_awready,
    output wire bus_wready,
    output wire [1:0] bus_bresp,
    output wire bus_bvalid,
    output wire bus_arready,
    output wire [31:0] bus_rdata,
    output wire [1:0] bus_rresp,
    output wire bus_rvalid,
    output wire irq,
    output wire [63:0] arguments_0,
    output wire [63:0] arguments_1,
    output wire [63:0] arguments_2,
    output wire [63:0] arguments_3,
    output wire [63:0] arguments_4,
    output wire [63:0] arguments_5,
    output wire [63:0] arguments_6,
    output wire [63:0] arguments_7,
    output wire [63:0] arguments_8,
    output wire [63:0] arguments_9,
    output wire [63:0] arguments_10,
    output wire [63:0] arguments_11,
    output wire [63:0] arguments_12,
    output wire [63:0] arguments_13,
    output wire [63:0] arguments_14,
    output wire [63:0] arguments_15,
    output wire go,
    input wire decides,
    input wire valid,
    output wire accept,
    input wire finished,
    input wire drained,
    input wire failed_0,
    input wire failed_1
);
    localparam [31:0] refusal = 32'h4;
    wire control_bus_awready;
    wire control_bus_wready;
    wire [1:0] control_bus_bresp;
    wire control_bus_bvalid;
    wire control_bus_arready;
    wire [31:0] control_bus_rdata;
    wire [1:0] control_bus_rresp;
    wire control_bus_rvalid;
    wire control_go;
    wire control_irq;
    wire [63:0] control_arguments_0;
    wire [63:0] control_arguments_1;
    wire [63:0] control_arguments_2;
    wire [63:0] control_arguments_3;
    wire [63:0] control_arguments_4;
    wire [63:0] control_arguments_5;
    wire [63:0] control_arguments_6;
    wire [63:0] control_arguments_7;
    wire [63:0] control_arguments_8;
    wire [63:0] control_arguments_9;
    wire [63:0] control_arguments_10;
    wire [63:0] control_arguments_11;
    wire [63:0] control_arguments_12;
    wire [63:0] control_arguments_13;
    wire [63:0] control_arguments_14;
    wire [63:0] control_arguments_15;
    reg refused_q;
    assign bus_awready = control_bus_awready;
    assign bus_wready = control_bus_wready;
    assign bus_bresp = control_bus_bresp;
    assign bus_bvalid = control_bus_bvalid;
    assign bus_arready = control_bus_arready;
    assign bus_rdata = control_bus_rdata;
    assign bus_rresp = control_bus_rresp;
    assign bus_rvalid = control_bus_rvalid;
    assign irq = control_irq;
    assign arguments_0 = control_arguments_0;
    assign arguments_1 = control_arguments_1;
    assign arguments_2 = control_arguments_2;
    assign arguments_3 = control_arguments_3;
    assign arguments_4 = control_arguments_4;
    assign arguments_5 = control_arguments_5;
    assign arguments_6 = control_arguments_6;
    assign arguments_7 = control_arguments_7;
    assign arguments_8 = control_arguments_8;
    assign arguments_9 = control_arguments_9;
    assign arguments_10 = control_arguments_10;
    assign arguments_11 = control_arguments_11;
    assign arguments_12 = control_arguments_12;
    assign arguments_13 = control_arguments_13;
    assign arguments_14 = control_arguments_14;
    assign arguments_15 = control_arguments_15;
    assign go = control_go;
    assign accept = decides & valid;
    wire [31:0] flags = refused_q ? refusal :
        (((32'h0 & 32'hfffffffe) | {31'h0, failed_0}) & ~(32'h1 << 1)) | ({31'h0, failed_1} << 1);
    wire refused_d = decides ? ~valid :
        refused_q;
    initial begin
        refused_q = 1'h0;
    end
    always @(posedge clock)
        if (reset) begin
            refused_q <= 1'h0;
        end else begin
            refused_q <= refused_d;
        end
    axi_strided_copy_frame_control control (
        .clock(clock),
        .reset(reset),
        .bus_awaddr(bus_awaddr),
        .bus_awprot(bus_awprot),
        .bus_awvalid(bus_awvalid),
        .bus_wdata(bus_wdata),
        .bus_wstrb(bus_wstrb),
        .bus_wvalid(bus_wvalid),
        .bus_bready(bus_bready),
        .bus_araddr(bus_araddr),
        .bus_arprot(bus_arprot),
        .bus_arvalid(bus_arvalid),
        .bus_rready(bus_rready),
        .bus_awready(control_bus_awready),
        .bus_wready(control_bus_wready),
        .bus_bresp(control_bus_bresp),
        .bus_bvalid(control_bus_bvalid),
        .bus_arready(control_bus_arready),
        .bus_rdata(control_bus_rdata),
        .bus_rresp(control_bus_rresp),
        .bus_rvalid(control_bus_rvalid),
        .go(control_go),
        .finished(finished),
        .drained(drained),
        .irq(control_irq),
        .arguments_0(control_arguments_0),
        .arguments_1(control_arguments_1),
        .arguments_2(control_arguments_2),
        .arguments_3(control_arguments_3),
        .arguments_4(control_arguments_4),
        .arguments_5(control_arguments_5),
        .arguments_6(control_arguments_6),
        .arguments_7(control_arguments_7),
        .arguments_8(control_arguments_8),
        .arguments_9(control_arguments_9),
        .arguments_10(control_arguments_10),
        .arguments_11(control_arguments_11),
        .arguments_12(control_arguments_12),
        .arguments_13(control_arguments_13),
        .arguments_14(control_arguments_14),
        .arguments_15(control_arguments_15),
        .failed(flags)
    );
endmodule

module axi_strided_copy_reader_bursts_offers (
    input wire clock,
    input wire reset,
    input wire [63:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [63:0] o_data,
    output wire o_valid,
    input wire o_ready
);
    reg [63:0] data_q;
    reg valid_q;
    reg [63:0] spare_q;
    reg spare_valid_q;
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
    initial begin
        data_q = 64'h0;
        valid_q = 1'h0;
        spare_q = 64'h0;
        spare_valid_q = 1'h0;
    end
    always @(posedge clock) begin
        data_q <= data_d;
        spare_q <= spare_d;
    end
    always @(posedge clock)
        if (reset) begin
            valid_q <= 1'h0;
            spare_valid_q <= 1'h0;
        end else begin
            valid_q <= valid_d;
            spare_valid_q <= spare_valid_d;
        end
endmodule

module axi_strided_copy_reader_bursts (
    input wire clock,
    input wire reset,
    input wire forget,
    input wire start,
    input wire [63:0] address,
    input wire [31:0] beats,
    input wire [31:0] count_0,
    input wire [31:0] count_1,
    input wire [31:0] count_2,
    input wire [63:0] stride_0,
    input wire [63:0] stride_1,
    input wire [63:0] stride_2,
    input wire room,
    input wire finished,
    input wire error,
    output wire begun,
    output wire [7:0] begun_length,
    output wire [63:0] burst_address,
    output wire [7:0] burst_length,
    output wire valid,
    input wire ready,
    output wire idle,
    output wire failed
);
    localparam [6:0] limit = 7'h10;
    localparam [31:0] page = 32'hffffffc0;
    reg [57:0] next_q;
    reg some_q;
    reg [31:0] less_q;
    reg [31:0] run_q;
    reg repeats_0_q;
    reg repeats_1_q;
    reg repeats_2_q;
    reg [31:0] again_0_q;
    reg [31:0] again_1_q;
    reg [31:0] again_2_q;
    reg [31:0] turns_0_q;
    reg [31:0] turns_1_q;
    reg [31:0] turns_2_q;
    reg [57:0] step_0_q;
    reg [57:0] step_1_q;
    reg [57:0] step_2_q;
    reg [57:0] ahead_0_q;
    reg [57:0] ahead_1_q;
    reg [57:0] ahead_2_q;
    reg [6:0] under_way_q;
    reg wrong_q;
    wire offers_i_ready;
    wire [63:0] offers_o_data;
    wire offers_o_valid;
    wire offered = some_q & room & (under_way_q != limit);
    assign begun = offered & offers_i_ready;
    wire [5:0] up_to_page = ~next_q[5:0];
    wire ends = less_q <= {26'h0, up_to_page};
    wire [5:0] length = ends ? less_q[5:0] :
        up_to_page;
    assign begun_length = {2'h0, length};
    assign burst_address = {6'h0, offers_o_data[63:6]} << 6;
    assign burst_length = {2'h0, offers_o_data[5:0]};
    assign valid = offers_o_valid;
    assign idle = ~some_q & ~(|under_way_q);
    assign failed = wrong_q;
    wire t1 = (|turns_2_q);
    wire t2 = (|turns_1_q);
    wire t3 = (|turns_0_q);
    wire follows = begun & ends & (t3 | t2 | t1);
    wire [57:0] origin = start ? address[63:6] :
        t3 ? ahead_0_q :
        t2 ? ahead_1_q :
        ahead_2_q;
    wire [57:0] next_d = (start | follows) ? origin :
        begun ? ({6'h0, next_q[57:6] + 52'h1} << 6) :
        next_q;
    wire some_d = start ? (|beats) :
        follows ? 1'h1 :
        begun ? ~ends :
        some_q;
    wire [31:0] t4 = beats - 32'h1;
    wire [31:0] less_d = start ? t4 :
        follows ? run_q :
        begun ? (less_q + (page | {26'h0, next_q[5:0]})) :
        less_q;
    wire [31:0] run_d = start ? t4 :
        run_q;
    wire repeats_0_d = start ? (|count_0[31:1]) :
        repeats_0_q;
    wire repeats_1_d = start ? (|count_1[31:1]) :
        repeats_1_q;
    wire repeats_2_d = start ? (|count_2[31:1]) :
        repeats_2_q;
    wire [31:0] first_again_0 = (|count_0) ? (count_0 - 32'h1) :
        32'h0;
    wire [31:0] again_0_d = start ? first_again_0 :
        again_0_q;
    wire [31:0] first_again_1 = (|count_1) ? (count_1 - 32'h1) :
        32'h0;
    wire [31:0] again_1_d = start ? first_again_1 :
        again_1_q;
    wire [31:0] first_again_2 = (|count_2) ? (count_2 - 32'h1) :
        32'h0;
    wire [31:0] again_2_d = start ? first_again_2 :
        again_2_q;
    wire [31:0] turns_0_d = start ? first_again_0 :
        (follows & repeats_0_q) ? (t3 ? (turns_0_q - 32'h1) : again_0_q) :
        turns_0_q;
    wire turned_1 = follows & ~t3;
    wire [31:0] turns_1_d = start ? first_again_1 :
        (turned_1 & repeats_1_q) ? (t2 ? (turns_1_q - 32'h1) : again_1_q) :
        turns_1_q;
    wire turned_2 = turned_1 & ~t2;
    wire [31:0] turns_2_d = start ? first_again_2 :
        (turned_2 & repeats_2_q) ? (t1 ? (turns_2_q - 32'h1) : again_2_q) :
        turns_2_q;
    wire [57:0] present_step_0 = start ? stride_0[63:6] :
        step_0_q;
    wire [57:0] present_step_1 = start ? stride_1[63:6] :
        step_1_q;
    wire [57:0] present_step_2 = start ? stride_2[63:6] :
        step_2_q;
    wire [57:0] ahead_0_d = (follows | start) ? (origin + present_step_0) :
        ahead_0_q;
    wire [57:0] ahead_1_d = (turned_1 | start) ? (origin + present_step_1) :
        ahead_1_q;
    wire [57:0] ahead_2_d = (turned_2 | start) ? (origin + present_step_2) :
        ahead_2_q;
    wire [6:0] under_way_d = (~begun & finished) ? (under_way_q - 7'h1) :
        (begun & ~finished) ? (under_way_q + 7'h1) :
        under_way_q;
    wire wrong_d = error ? 1'h1 :
        start ? 1'h0 :
        wrong_q;
    wire [63:0] offers_i_data = ({6'h0, next_q} << 6) | {58'h0, length};
    initial begin
        next_q = 58'h0;
        some_q = 1'h0;
        less_q = 32'h0;
        run_q = 32'h0;
        repeats_0_q = 1'h0;
        repeats_1_q = 1'h0;
        repeats_2_q = 1'h0;
        again_0_q = 32'h0;
        again_1_q = 32'h0;
        again_2_q = 32'h0;
        turns_0_q = 32'h0;
        turns_1_q = 32'h0;
        turns_2_q = 32'h0;
        step_0_q = 58'h0;
        step_1_q = 58'h0;
        step_2_q = 58'h0;
        ahead_0_q = 58'h0;
        ahead_1_q = 58'h0;
        ahead_2_q = 58'h0;
        under_way_q = 7'h0;
        wrong_q = 1'h0;
    end
    always @(posedge clock)
        if (forget) begin
            under_way_q <= 7'h0;
        end else begin
            under_way_q <= under_way_d;
        end
    always @(posedge clock)
        if (reset) begin
            next_q <= 58'h0;
            some_q <= 1'h0;
            less_q <= 32'h0;
            run_q <= 32'h0;
            repeats_0_q <= 1'h0;
            repeats_1_q <= 1'h0;
            repeats_2_q <= 1'h0;
            again_0_q <= 32'h0;
            again_1_q <= 32'h0;
            again_2_q <= 32'h0;
            turns_0_q <= 32'h0;
            turns_1_q <= 32'h0;
            turns_2_q <= 32'h0;
            step_0_q <= 58'h0;
            step_1_q <= 58'h0;
            step_2_q <= 58'h0;
            ahead_0_q <= 58'h0;
            ahead_1_q <= 58'h0;
            ahead_2_q <= 58'h0;
            wrong_q <= 1'h0;
        end else begin
            next_q <= next_d;
            some_q <= some_d;
            less_q <= less_d;
            run_q <= run_d;
            repeats_0_q <= repeats_0_d;
            repeats_1_q <= repeats_1_d;
            repeats_2_q <= repeats_2_d;
            again_0_q <= again_0_d;
            again_1_q <= again_1_d;
            again_2_q <= again_2_d;
            turns_0_q <= turns_0_d;
            turns_1_q <= turns_1_d;
            turns_2_q <= turns_2_d;
            step_0_q <= present_step_0;
            step_1_q <= present_step_1;
            step_2_q <= present_step_2;
            ahead_0_q <= ahead_0_d;
            ahead_1_q <= ahead_1_d;
            ahead_2_q <= ahead_2_d;
            wrong_q <= wrong_d;
        end
    axi_strided_copy_reader_bursts_offers offers (
        .clock(clock),
        .reset(forget),
        .i_data(offers_i_data),
        .i_valid(offered),
        .i_ready(offers_i_ready),
        .o_data(offers_o_data),
        .o_valid(offers_o_valid),
        .o_ready(ready)
    );
    wire unused = &{1'b0, address[5:0], stride_0[5:0], stride_1[5:0], stride_2[5:0]};
endmodule

module axi_strided_copy_reader_buffer_memory (
    input wire clock,
    input wire read_enable,
    input wire [8:0] read_address,
    output reg [511:0] read_data,
    input wire write_enable,
    input wire [8:0] write_address,
    input wire [511:0] write_data
);
    (* ram_style = "block" *)
    reg [511:0] mem [0:511];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 511; i = i + 1) mem[i] = 512'h0;
    `endif
    initial read_data = 512'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module axi_strided_copy_reader_buffer (
    input wire clock,
    input wire reset,
    input wire [511:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [511:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [9:0] count
);
    localparam [9:0] full = 10'h200;
    wire [511:0] memory_read_data;
    reg [8:0] read_q;
    reg [8:0] write_q;
    reg [9:0] held_q;
    reg valid_q;
    assign i_ready = held_q != full;
    assign o_data = memory_read_data;
    assign o_valid = valid_q;
    assign count = held_q + {9'h0, valid_q};
    wire t1 = ~valid_q | o_ready;
    wire give = t1 & (held_q != 10'h0);
    wire take = i_valid & i_ready;
    wire [8:0] read_d = give ? (read_q + 9'h1) :
        read_q;
    wire [8:0] write_d = take ? (write_q + 9'h1) :
        write_q;
    wire [9:0] held_d = (take & ~give) ? (held_q + 10'h1) :
        (~take & give) ? (held_q - 10'h1) :
        held_q;
    wire valid_d = t1 ? give :
        valid_q;
    initial begin
        read_q = 9'h0;
        write_q = 9'h0;
        held_q = 10'h0;
        valid_q = 1'h0;
    end
    always @(posedge clock)
        if (reset) begin
            read_q <= 9'h0;
            write_q <= 9'h0;
            held_q <= 10'h0;
            valid_q <= 1'h0;
        end else begin
            read_q <= read_d;
            write_q <= write_d;
            held_q <= held_d;
            valid_q <= valid_d;
        end
    axi_strided_copy_reader_buffer_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module axi_strided_copy_reader (
    input wire clock,
    input wire reset,
    input wire forget,
    input wire start,
    input wire [63:0] address,
    input wire [31:0] beats,
    input wire [31:0] count_0,
    input wire [31:0] count_1,
    input wire [31:0] count_2,
    input wire [63:0] stride_0,
    input wire [63:0] stride_1,
    input wire [63:0] stride_2,
    output wire idle,
    output wire failed,
    output wire drained,
    output wire m_axi_arid,
    output wire [63:0] m_axi_araddr,
    output wire [7:0] m_axi_arlen,
    output wire [2:0] m_axi_arsize,
    output wire [1:0] m_axi_arburst,
    output wire m_axi_arvalid,
    output wire m_axi_rready,
    input wire m_axi_arready,
    input wire m_axi_rid,
    input wire [511:0] m_axi_rdata,
    input wire [1:0] m_axi_rresp,
    input wire m_axi_rlast,
    input wire m_axi_rvalid,
    output wire [511:0] o_data,
    output wire o_valid,
    input wire o_ready
);
    wire bursts_begun;
    wire [7:0] bursts_begun_length;
    wire [63:0] bursts_burst_address;
    wire [7:0] bursts_burst_length;
    wire bursts_valid;
    wire bursts_idle;
    wire bursts_failed;
    reg [4:0] owed_q;
    reg draining_q;
    wire buffer_i_ready;
    wire [511:0] buffer_o_data;
    wire buffer_o_valid;
    wire [9:0] buffer_count;
    reg [9:0] free_q;
    reg left_q;
    assign drained = ~draining_q;
    assign idle = bursts_idle & drained;
    assign failed = bursts_failed;
    assign m_axi_arid = 1'h0;
    assign m_axi_araddr = bursts_burst_address;
    assign m_axi_arlen = bursts_burst_length;
    assign m_axi_arsize = 3'h6;
    assign m_axi_arburst = 2'h1;
    assign m_axi_arvalid = bursts_valid & ~reset;
    assign m_axi_rready = buffer_i_ready;
    assign o_data = buffer_o_data;
    assign o_valid = buffer_o_valid;
    wire bursts_room = (|free_q[9:6]);
    wire arrived = m_axi_rvalid & buffer_i_ready;
    wire finished = arrived & m_axi_rlast;
    wire bursts_finished = finished & drained;
    wire bursts_error = arrived & (m_axi_rresp != 2'h0);
    wire asked = m_axi_arvalid & m_axi_arready;
    wire [4:0] owed_d = (~asked & finished) ? (owed_q - 5'h1) :
        (asked & ~finished) ? (owed_q + 5'h1) :
        owed_q;
    wire draining_d = reset | (draining_q & (|owed_q));
    wire empties = reset | draining_q;
    wire [9:0] t1 = free_q + {9'h0, left_q};
    wire [9:0] free_d = bursts_begun ? (t1 + ~{2'h0, bursts_begun_length}) :
        t1;
    wire left_d = buffer_o_valid & o_ready;
    initial begin
        owed_q = 5'h0;
        draining_q = 1'h0;
        free_q = 10'h200;
        left_q = 1'h0;
    end
    always @(posedge clock)
        if (empties) begin
            free_q <= 10'h200;
            left_q <= 1'h0;
        end else begin
            free_q <= free_d;
            left_q <= left_d;
        end
    always @(posedge clock)
        if (forget) begin
            owed_q <= 5'h0;
            draining_q <= 1'h0;
        end else begin
            owed_q <= owed_d;
            draining_q <= draining_d;
        end
    axi_strided_copy_reader_bursts bursts (
        .clock(clock),
        .reset(reset),
        .forget(reset),
        .start(start),
        .address(address),
        .beats(beats),
        .count_0(count_0),
        .count_1(count_1),
        .count_2(count_2),
        .stride_0(stride_0),
        .stride_1(stride_1),
        .stride_2(stride_2),
        .room(bursts_room),
        .finished(bursts_finished),
        .error(bursts_error),
        .begun(bursts_begun),
        .begun_length(bursts_begun_length),
        .burst_address(bursts_burst_address),
        .burst_length(bursts_burst_length),
        .valid(bursts_valid),
        .ready(m_axi_arready),
        .idle(bursts_idle),
        .failed(bursts_failed)
    );
    axi_strided_copy_reader_buffer buffer (
        .clock(clock),
        .reset(empties),
        .i_data(m_axi_rdata),
        .i_valid(m_axi_rvalid),
        .i_ready(buffer_i_ready),
        .o_data(buffer_o_data),
        .o_valid(buffer_o_valid),
        .o_ready(o_ready),
        .count(buffer_count)
    );
    wire unused = &{1'b0, buffer_count, m_axi_rid};
endmodule

module axi_strided_copy_writer_skid (
    input wire clock,
    input wire reset,
    input wire [511:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [511:0] o_data,
    output wire o_valid,
    input wire o_ready
);
    reg [511:0] data_q;
    reg valid_q;
    reg [511:0] spare_q;
    reg spare_valid_q;
    assign i_ready = ~spare_valid_q;
    assign o_data = data_q;
    assign o_valid = valid_q;
    wire t1 = ~valid_q | o_ready;
    wire [511:0] data_d = t1 ? (spare_valid_q ? spare_q : i_data) :
        data_q;
    wire take = i_valid & i_ready;
    wire valid_d = t1 ? (take | spare_valid_q) :
        valid_q;
    wire [511:0] spare_d = t1 ? spare_q :
        take ? i_data :
        spare_q;
    wire spare_valid_d = t1 ? 1'h0 :
        take ? 1'h1 :
        spare_valid_q;
    initial begin
        data_q = 512'h0;
        valid_q = 1'h0;
        spare_q = 512'h0;
        spare_valid_q = 1'h0;
    end
    always @(posedge clock) begin
        data_q <= data_d;
        spare_q <= spare_d;
    end
    always @(posedge clock)
        if (reset) begin
            valid_q <= 1'h0;
            spare_valid_q <= 1'h0;
        end else begin
            valid_q <= valid_d;
            spare_valid_q <= spare_valid_d;
        end
endmodule

module axi_strided_copy_writer (
    input wire clock,
    input wire reset,
    input wire forget,
    input wire start,
    input wire [63:0] address,
    input wire [31:0] beats,
    input wire [31:0] count_0,
    input wire [31:0] count_1,
    input wire [31:0] count_2,
    input wire [63:0] stride_0,
    input wire [63:0] stride_1,
    input wire [63:0] stride_2,
    output wire idle,
    output wire failed,
    output wire drained,
    input wire [511:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire m_axi_awid,
    output wire [63:0] m_axi_awaddr,
    output wire [7:0] m_axi_awlen,
    output wire [2:0] m_axi_awsize,
    output wire [1:0] m_axi_awburst,
    output wire m_axi_awvalid,
    output wire [511:0] m_axi_wdata,
    output wire [63:0] m_axi_wstrb,
    output wire m_axi_wlast,
    output wire m_axi_wvalid,
    output wire m_axi_bready,
    input wire m_axi_awready,
    input wire m_axi_wready,
    input wire m_axi_bid,
    input wire [1:0] m_axi_bresp,
    input wire m_axi_bvalid
);
    wire bursts_begun;
    wire [7:0] bursts_begun_length;
    wire [63:0] bursts_burst_address;
    wire [7:0] bursts_burst_length;
    wire bursts_valid;
    wire bursts_idle;
    wire bursts_failed;
    wire skid_i_ready;
    wire [511:0] skid_o_data;
    wire skid_o_valid;
    reg [4:0] open_q;
    reg draining_q;
    reg [127:0] lengths_q;
    reg [7:0] place_q;
    assign drained = ~draining_q;
    assign idle = bursts_idle & drained;
    assign failed = bursts_failed;
    assign i_ready = skid_i_ready;
    assign m_axi_awid = 1'h0;
    assign m_axi_awaddr = bursts_burst_address;
    assign m_axi_awlen = bursts_burst_length;
    assign m_axi_awsize = 3'h6;
    assign m_axi_awburst = 2'h1;
    assign m_axi_awvalid = bursts_valid & ~reset;
    assign m_axi_wdata = skid_o_data;
    assign m_axi_wstrb = draining_q ? 64'h0 :
        64'hffffffffffffffff;
    wire [4:0] t2 = open_q - 5'h1;
    wire [6:0] oldest = {2'h0, t2} << 3;
    wire [127:0] t1 = lengths_q >> oldest;
    assign m_axi_wlast = place_q == t1[7:0];
    wire t3 = (|open_q);
    assign m_axi_wvalid = (skid_o_valid | draining_q) & t3 & ~reset;
    assign m_axi_bready = 1'h1;
    wire bursts_error = m_axi_bvalid & (m_axi_bresp != 2'h0);
    wire bursts_ready = m_axi_awready & ~reset;
    wire skid_o_ready = m_axi_wready & t3;
    wire sent = m_axi_wvalid & m_axi_wready;
    wire closed = sent & m_axi_wlast;
    wire [4:0] open_d = (~bursts_begun & closed) ? t2 :
        (bursts_begun & ~closed) ? (open_q + 5'h1) :
        open_q;
    wire draining_d = reset | (draining_q & ~bursts_idle);
    wire [127:0] lengths_d = bursts_begun ? ((lengths_q << 8) | {120'h0, bursts_begun_length}) :
        lengths_q;
    wire [7:0] place_d = closed ? 8'h0 :
        sent ? (place_q + 8'h1) :
        place_q;
    initial begin
        open_q = 5'h0;
        draining_q = 1'h0;
        lengths_q = 128'h0;
        place_q = 8'h0;
    end
    always @(posedge clock)
        if (forget) begin
            open_q <= 5'h0;
            draining_q <= 1'h0;
            lengths_q <= 128'h0;
            place_q <= 8'h0;
        end else begin
            open_q <= open_d;
            draining_q <= draining_d;
            lengths_q <= lengths_d;
            place_q <= place_d;
        end
    axi_strided_copy_reader_bursts bursts (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(start),
        .address(address),
        .beats(beats),
        .count_0(count_0),
        .count_1(count_1),
        .count_2(count_2),
        .stride_0(stride_0),
        .stride_1(stride_1),
        .stride_2(stride_2),
        .room(1'h1),
        .finished(m_axi_bvalid),
        .error(bursts_error),
        .begun(bursts_begun),
        .begun_length(bursts_begun_length),
        .burst_address(bursts_burst_address),
        .burst_length(bursts_burst_length),
        .valid(bursts_valid),
        .ready(bursts_ready),
        .idle(bursts_idle),
        .failed(bursts_failed)
    );
    axi_strided_copy_writer_skid skid (
        .clock(clock),
        .reset(reset),
        .i_data(i_data),
        .i_valid(i_valid),
        .i_ready(skid_i_ready),
        .o_data(skid_o_data),
        .o_valid(skid_o_valid),
        .o_ready(skid_o_ready)
    );
    wire unused = &{1'b0, m_axi_bid, t1[127:8]};
endmodule

module axi_strided_copy_product (
    input wire clock,
    input wire [31:0] a,
    input wire [31:0] b,
    output wire [63:0] result
);
    reg [31:0] low_q;
    reg [31:0] high_q;
    reg [31:0] mixed_0_q;
    reg [31:0] mixed_1_q;
    reg [63:0] sum_q;
    assign result = sum_q;
    wire [31:0] low_d = {16'h0, a[15:0]} * {16'h0, b[15:0]};
    wire [31:0] high_d = {16'h0, a[31:16]} * {16'h0, b[31:16]};
    wire [31:0] mixed_0_d = {16'h0, a[15:0]} * {16'h0, b[31:16]};
    wire [31:0] mixed_1_d = {16'h0, a[31:16]} * {16'h0, b[15:0]};
    wire [63:0] sum_d = ({32'h0, low_q} | ({32'h0, high_q} << 32)) + ({31'h0, {1'h0, mixed_0_q} + {1'h0, mixed_1_q}} << 16);
    initial begin
        low_q = 32'h0;
        high_q = 32'h0;
        mixed_0_q = 32'h0;
        mixed_1_q = 32'h0;
        sum_q = 64'h0;
    end
    always @(posedge clock) begin
        low_q <= low_d;
        high_q <= high_d;
        mixed_0_q <= mixed_0_d;
        mixed_1_q <= mixed_1_d;
        sum_q <= sum_d;
    end
endmodule

module axi_strided_copy (
    input wire clock,
    input wire reset,
    input wire forget,
    input wire [11:0] s_axi_control_awaddr,
    input wire [2:0] s_axi_control_awprot,
    input wire s_axi_control_awvalid,
    input wire [31:0] s_axi_control_wdata,
    input wire [3:0] s_axi_control_wstrb,
    input wire s_axi_control_wvalid,
    input wire s_axi_control_bready,
    input wire [11:0] s_axi_control_araddr,
    input wire [2:0] s_axi_control_arprot,
    input wire s_axi_control_arvalid,
    input wire s_axi_control_rready,
    output wire s_axi_control_awready,
    output wire s_axi_control_wready,
    output wire [1:0] s_axi_control_bresp,
    output wire s_axi_control_bvalid,
    output wire s_axi_control_arready,
    output wire [31:0] s_axi_control_rdata,
    output wire [1:0] s_axi_control_rresp,
    output wire s_axi_control_rvalid,
    output wire m_axi_in_arid,
    output wire [63:0] m_axi_in_araddr,
    output wire [7:0] m_axi_in_arlen,
    output wire [2:0] m_axi_in_arsize,
    output wire [1:0] m_axi_in_arburst,
    output wire m_axi_in_arvalid,
    output wire m_axi_in_rready,
    input wire m_axi_in_arready,
    input wire m_axi_in_rid,
    input wire [511:0] m_axi_in_rdata,
    input wire [1:0] m_axi_in_rresp,
    input wire m_axi_in_rlast,
    input wire m_axi_in_rvalid,
    output wire m_axi_out_awid,
    output wire [63:0] m_axi_out_awaddr,
    output wire [7:0] m_axi_out_awlen,
    output wire [2:0] m_axi_out_awsize,
    output wire [1:0] m_axi_out_awburst,
    output wire m_axi_out_awvalid,
    output wire [511:0] m_axi_out_wdata,
    output wire [63:0] m_axi_out_wstrb,
    output wire m_axi_out_wlast,
    output wire m_axi_out_wvalid,
    output wire m_axi_out_bready,
    input wire m_axi_out_awready,
    input wire m_axi_out_wready,
    input wire m_axi_out_bid,
    input wire [1:0] m_axi_out_bresp,
    input wire m_axi_out_bvalid,
    output wire irq
);
    localparam [3:0] last_step = 4'h8;
    localparam [63:0] sign = 64'hffffffc000000000;
    wire frame_bus_awready;
    wire frame_bus_wready;
    wire [1:0] frame_bus_bresp;
    wire frame_bus_bvalid;
    wire frame_bus_arready;
    wire [31:0] frame_bus_rdata;
    wire [1:0] frame_bus_rresp;
    wire frame_bus_rvalid;
    wire frame_irq;
    wire [63:0] frame_arguments_0;
    wire [63:0] frame_arguments_1;
    wire [63:0] frame_arguments_2;
    wire [63:0] frame_arguments_3;
    wire [63:0] frame_arguments_4;
    wire [63:0] frame_arguments_5;
    wire [63:0] frame_arguments_6;
    wire [63:0] frame_arguments_7;
    wire [63:0] frame_arguments_8;
    wire [63:0] frame_arguments_9;
    wire [63:0] frame_arguments_10;
    wire [63:0] frame_arguments_11;
    wire [63:0] frame_arguments_12;
    wire [63:0] frame_arguments_13;
    wire [63:0] frame_arguments_14;
    wire [63:0] frame_arguments_15;
    wire frame_go;
    wire frame_accept;
    wire reader_idle;
    wire reader_failed;
    wire reader_drained;
    wire reader_m_axi_arid;
    wire [63:0] reader_m_axi_araddr;
    wire [7:0] reader_m_axi_arlen;
    wire [2:0] reader_m_axi_arsize;
    wire [1:0] reader_m_axi_arburst;
    wire reader_m_axi_arvalid;
    wire reader_m_axi_rready;
    wire [511:0] reader_o_data;
    wire reader_o_valid;
    wire writer_idle;
    wire writer_failed;
    wire writer_drained;
    wire writer_i_ready;
    wire writer_m_axi_awid;
    wire [63:0] writer_m_axi_awaddr;
    wire [7:0] writer_m_axi_awlen;
    wire [2:0] writer_m_axi_awsize;
    wire [1:0] writer_m_axi_awburst;
    wire writer_m_axi_awvalid;
    wire [511:0] writer_m_axi_wdata;
    wire [63:0] writer_m_axi_wstrb;
    wire writer_m_axi_wlast;
    wire writer_m_axi_wvalid;
    wire writer_m_axi_bready;
    reg [63:0] source_q;
    reg [63:0] target_q;
    reg [31:0] numbers_0_q;
    reg [31:0] numbers_1_q;
    reg [31:0] numbers_2_q;
    reg [31:0] numbers_3_q;
    reg [31:0] numbers_4_q;
    reg [31:0] numbers_5_q;
    reg [31:0] numbers_6_q;
    reg [31:0] numbers_7_q;
    reg [31:0] numbers_8_q;
    reg [31:0] numbers_9_q;
    reg [31:0] numbers_10_q;
    reg [31:0] numbers_11_q;
    reg [31:0] numbers_12_q;
    reg [31:0] numbers_13_q;
    reg [3:0] step_q;
    reg second_q;
    reg [31:0] one_q;
    reg [31:0] other_q;
    wire [63:0] product_result;
    reg [31:0] total_q;
    reg wide_q;
    assign s_axi_control_awready = frame_bus_awready;
    assign s_axi_control_wready = frame_bus_wready;
    assign s_axi_control_bresp = frame_bus_bresp;
    assign s_axi_control_bvalid = frame_bus_bvalid;
    assign s_axi_control_arready = frame_bus_arready;
    assign s_axi_control_rdata = frame_bus_rdata;
    assign s_axi_control_rresp = frame_bus_rresp;
    assign s_axi_control_rvalid = frame_bus_rvalid;
    assign m_axi_in_arid = reader_m_axi_arid;
    assign m_axi_in_araddr = reader_m_axi_araddr;
    assign m_axi_in_arlen = reader_m_axi_arlen;
    assign m_axi_in_arsize = reader_m_axi_arsize;
    assign m_axi_in_arburst = reader_m_axi_arburst;
    assign m_axi_in_arvalid = reader_m_axi_arvalid;
    assign m_axi_in_rready = reader_m_axi_rready;
    assign m_axi_out_awid = writer_m_axi_awid;
    assign m_axi_out_awaddr = writer_m_axi_awaddr;
    assign m_axi_out_awlen = writer_m_axi_awlen;
    assign m_axi_out_awsize = writer_m_axi_awsize;
    assign m_axi_out_awburst = writer_m_axi_awburst;
    assign m_axi_out_awvalid = writer_m_axi_awvalid;
    assign m_axi_out_wdata = writer_m_axi_wdata;
    assign m_axi_out_wstrb = writer_m_axi_wstrb;
    assign m_axi_out_wlast = writer_m_axi_wlast;
    assign m_axi_out_wvalid = writer_m_axi_wvalid;
    assign m_axi_out_bready = writer_m_axi_bready;
    assign irq = frame_irq;
    wire decides = second_q & (step_q == last_step);
    wire overflows = wide_q | (|product_result[63:32]);
    wire frame_valid = ~overflows & (total_q == product_result[31:0]);
    wire t1 = (|step_q);
    wire frame_finished = ~t1 & reader_idle & writer_idle;
    wire frame_drained = reader_drained & writer_drained;
    wire [63:0] t2 = {32'h0, numbers_4_q} << 6;
    wire [63:0] steps_0 = numbers_4_q[31] ? (t2 | sign) :
        t2;
    wire [63:0] t3 = {32'h0, numbers_5_q} << 6;
    wire [63:0] steps_1 = numbers_5_q[31] ? (t3 | sign) :
        t3;
    wire [63:0] t4 = {32'h0, numbers_6_q} << 6;
    wire [63:0] steps_2 = numbers_6_q[31] ? (t4 | sign) :
        t4;
    wire [63:0] t5 = {32'h0, numbers_11_q} << 6;
    wire [63:0] steps_3 = numbers_11_q[31] ? (t5 | sign) :
        t5;
    wire [63:0] t6 = {32'h0, numbers_12_q} << 6;
    wire [63:0] steps_4 = numbers_12_q[31] ? (t6 | sign) :
        t6;
    wire [63:0] t7 = {32'h0, numbers_13_q} << 6;
    wire [63:0] steps_5 = numbers_13_q[31] ? (t7 | sign) :
        t7;
    wire [63:0] source_d = frame_go ? frame_arguments_0 :
        source_q;
    wire [63:0] target_d = frame_go ? frame_arguments_1 :
        target_q;
    wire [31:0] numbers_0_d = frame_go ? frame_arguments_2[31:0] :
        numbers_0_q;
    wire [31:0] numbers_1_d = frame_go ? frame_arguments_3[31:0] :
        numbers_1_q;
    wire [31:0] numbers_2_d = frame_go ? frame_arguments_4[31:0] :
        numbers_2_q;
    wire [31:0] numbers_3_d = frame_go ? frame_arguments_5[31:0] :
        numbers_3_q;
    wire [31:0] numbers_4_d = frame_go ? frame_arguments_6[31:0] :
        numbers_4_q;
    wire [31:0] numbers_5_d = frame_go ? frame_arguments_7[31:0] :
        numbers_5_q;
    wire [31:0] numbers_6_d = frame_go ? frame_arguments_8[31:0] :
        numbers_6_q;
    wire [31:0] numbers_7_d = frame_go ? frame_arguments_9[31:0] :
        numbers_7_q;
    wire [31:0] numbers_8_d = frame_go ? frame_arguments_10[31:0] :
        numbers_8_q;
    wire [31:0] numbers_9_d = frame_go ? frame_arguments_11[31:0] :
        numbers_9_q;
    wire [31:0] numbers_10_d = frame_go ? frame_arguments_12[31:0] :
        numbers_10_q;
    wire [31:0] numbers_11_d = frame_go ? frame_arguments_13[31:0] :
        numbers_11_q;
    wire [31:0] numbers_12_d = frame_go ? frame_arguments_14[31:0] :
        numbers_12_q;
    wire [31:0] numbers_13_d = frame_go ? frame_arguments_15[31:0] :
        numbers_13_q;
    wire [3:0] step_d = frame_go ? 4'h1 :
        decides ? 4'h0 :
        second_q ? (step_q + 4'h1) :
        step_q;
    wire second_d = t1 & ~second_q;
    wire t8 = step_q == 4'h2;
    wire [31:0] factor = (step_q == 4'h6) ? numbers_10_q :
        (step_q == 4'h5) ? numbers_3_q :
        (step_q == 4'h4) ? numbers_9_q :
        (step_q == 4'h3) ? numbers_2_q :
        t8 ? numbers_8_q :
        numbers_1_q;
    wire [31:0] one_d = second_q ? ((factor == 32'h0) ? 32'h1 : factor) :
        one_q;
    wire [31:0] other_d = second_q ? (t8 ? numbers_7_q : ((step_q == 4'h1) ? numbers_0_q : product_result[31:0])) :
        other_q;
    wire [31:0] total_d = second_q ? product_result[31:0] :
        total_q;
    wire wide_d = frame_go ? 1'h0 :
        (second_q & (4'h2 < step_q)) ? overflows :
        wide_q;
    initial begin
        source_q = 64'h0;
        target_q = 64'h0;
        numbers_0_q = 32'h0;
        numbers_1_q = 32'h0;
        numbers_2_q = 32'h0;
        numbers_3_q = 32'h0;
        numbers_4_q = 32'h0;
        numbers_5_q = 32'h0;
        numbers_6_q = 32'h0;
        numbers_7_q = 32'h0;
        numbers_8_q = 32'h0;
        numbers_9_q = 32'h0;
        numbers_10_q = 32'h0;
        numbers_11_q = 32'h0;
        numbers_12_q = 32'h0;
        numbers_13_q = 32'h0;
        step_q = 4'h0;
        second_q = 1'h0;
        one_q = 32'h0;
        other_q = 32'h0;
        total_q = 32'h0;
        wide_q = 1'h0;
    end
    always @(posedge clock)
        if (reset) begin
            source_q <= 64'h0;
            target_q <= 64'h0;
            numbers_0_q <= 32'h0;
            numbers_1_q <= 32'h0;
            numbers_2_q <= 32'h0;
            numbers_3_q <= 32'h0;
            numbers_4_q <= 32'h0;
            numbers_5_q <= 32'h0;
            numbers_6_q <= 32'h0;
            numbers_7_q <= 32'h0;
            numbers_8_q <= 32'h0;
            numbers_9_q <= 32'h0;
            numbers_10_q <= 32'h0;
            numbers_11_q <= 32'h0;
            numbers_12_q <= 32'h0;
            numbers_13_q <= 32'h0;
            step_q <= 4'h0;
            second_q <= 1'h0;
            one_q <= 32'h0;
            other_q <= 32'h0;
            total_q <= 32'h0;
            wide_q <= 1'h0;
        end else begin
            source_q <= source_d;
            target_q <= target_d;
            numbers_0_q <= numbers_0_d;
            numbers_1_q <= numbers_1_d;
            numbers_2_q <= numbers_2_d;
            numbers_3_q <= numbers_3_d;
            numbers_4_q <= numbers_4_d;
            numbers_5_q <= numbers_5_d;
            numbers_6_q <= numbers_6_d;
            numbers_7_q <= numbers_7_d;
            numbers_8_q <= numbers_8_d;
            numbers_9_q <= numbers_9_d;
            numbers_10_q <= numbers_10_d;
            numbers_11_q <= numbers_11_d;
            numbers_12_q <= numbers_12_d;
            numbers_13_q <= numbers_13_d;
            step_q <= step_d;
            second_q <= second_d;
            one_q <= one_d;
            other_q <= other_d;
            total_q <= total_d;
            wide_q <= wide_d;
        end
    axi_strided_copy_frame frame (
        .clock(clock),
        .reset(reset),
        .bus_awaddr(s_axi_control_awaddr),
        .bus_awprot(s_axi_control_awprot),
        .bus_awvalid(s_axi_control_awvalid),
        .bus_wdata(s_axi_control_wdata),
        .bus_wstrb(s_axi_control_wstrb),
        .bus_wvalid(s_axi_control_wvalid),
        .bus_bready(s_axi_control_bready),
        .bus_araddr(s_axi_control_araddr),
        .bus_arprot(s_axi_control_arprot),
        .bus_arvalid(s_axi_control_arvalid),
        .bus_rready(s_axi_control_rready),
        .bus_awready(frame_bus_awready),
        .bus_wready(frame_bus_wready),
        .bus_bresp(frame_bus_bresp),
        .bus_bvalid(frame_bus_bvalid),
        .bus_arready(frame_bus_arready),
        .bus_rdata(frame_bus_rdata),
        .bus_rresp(frame_bus_rresp),
        .bus_rvalid(frame_bus_rvalid),
        .irq(frame_irq),
        .arguments_0(frame_arguments_0),
        .arguments_1(frame_arguments_1),
        .arguments_2(frame_arguments_2),
        .arguments_3(frame_arguments_3),
        .arguments_4(frame_arguments_4),
        .arguments_5(frame_arguments_5),
        .arguments_6(frame_arguments_6),
        .arguments_7(frame_arguments_7),
        .arguments_8(frame_arguments_8),
        .arguments_9(frame_arguments_9),
        .arguments_10(frame_arguments_10),
        .arguments_11(frame_arguments_11),
        .arguments_12(frame_arguments_12),
        .arguments_13(frame_arguments_13),
        .arguments_14(frame_arguments_14),
        .arguments_15(frame_arguments_15),
        .go(frame_go),
        .decides(decides),
        .valid(frame_valid),
        .accept(frame_accept),
        .finished(frame_finished),
        .drained(frame_drained),
        .failed_0(reader_failed),
        .failed_1(writer_failed)
    );
    axi_strided_copy_reader reader (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(frame_accept),
        .address(source_q),
        .beats(numbers_0_q),
        .count_0(numbers_1_q),
        .count_1(numbers_2_q),
        .count_2(numbers_3_q),
        .stride_0(steps_0),
        .stride_1(steps_1),
        .stride_2(steps_2),
        .idle(reader_idle),
        .failed(reader_failed),
        .drained(reader_drained),
        .m_axi_arid(reader_m_axi_arid),
        .m_axi_araddr(reader_m_axi_araddr),
        .m_axi_arlen(reader_m_axi_arlen),
        .m_axi_arsize(reader_m_axi_arsize),
        .m_axi_arburst(reader_m_axi_arburst),
        .m_axi_arvalid(reader_m_axi_arvalid),
        .m_axi_rready(reader_m_axi_rready),
        .m_axi_arready(m_axi_in_arready),
        .m_axi_rid(m_axi_in_rid),
        .m_axi_rdata(m_axi_in_rdata),
        .m_axi_rresp(m_axi_in_rresp),
        .m_axi_rlast(m_axi_in_rlast),
        .m_axi_rvalid(m_axi_in_rvalid),
        .o_data(reader_o_data),
        .o_valid(reader_o_valid),
        .o_ready(writer_i_ready)
    );
    axi_strided_copy_writer writer (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(frame_accept),
        .address(target_q),
        .beats(numbers_7_q),
        .count_0(numbers_8_q),
        .count_1(numbers_9_q),
        .count_2(numbers_10_q),
        .stride_0(steps_3),
        .stride_1(steps_4),
        .stride_2(steps_5),
        .idle(writer_idle),
        .failed(writer_failed),
        .drained(writer_drained),
        .i_data(reader_o_data),
        .i_valid(reader_o_valid),
        .i_ready(writer_i_ready),
        .m_axi_awid(writer_m_axi_awid),
        .m_axi_awaddr(writer_m_axi_awaddr),
        .m_axi_awlen(writer_m_axi_awlen),
        .m_axi_awsize(writer_m_axi_awsize),
        .m_axi_awburst(writer_m_axi_awburst),
        .m_axi_awvalid(writer_m_axi_awvalid),
        .m_axi_wdata(writer_m_axi_wdata),
        .m_axi_wstrb(writer_m_axi_wstrb),
        .m_axi_wlast(writer_m_axi_wlast),
        .m_axi_wvalid(writer_m_axi_wvalid),
        .m_axi_bready(writer_m_axi_bready),
        .m_axi_awready(m_axi_out_awready),
        .m_axi_wready(m_axi_out_wready),
        .m_axi_bid(m_axi_out_bid),
        .m_axi_bresp(m_axi_out_bresp),
        .m_axi_bvalid(m_axi_out_bvalid)
    );
    axi_strided_copy_product product (
        .clock(clock),
        .a(one_q),
        .b(other_q),
        .result(product_result)
    );
    wire unused = &{1'b0, frame_arguments_10[63:32], frame_arguments_11[63:32], frame_arguments_12[63:32], frame_arguments_13[63:32], frame_arguments_14[63:32], frame_arguments_15[63:32], frame_arguments_2[63:32], frame_arguments_3[63:32], frame_arguments_4[63:32], frame_arguments_5[63:32], frame_arguments_6[63:32], frame_arguments_7[63:32], frame_arguments_8[63:32], frame_arguments_9[63:32]};
endmodule
