// zkfabric card_fold additions=2
// card kernel: binds a layer of fractions and sums the next round's message; cycles are those of 8 pairs with a fold and memories that answer at once
// latency 582 cycles, interval 582 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/fold/card/theory_of_operation.md
// generated: cargo xtask rtl --write

module card_fold_2_frame_control (
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
    input wire [31:0] failed
);
    localparam [9:0] failed_place = 10'h1c;
    localparam [9:0] high_places_0 = 10'h5;
    localparam [9:0] high_places_1 = 10'h8;
    localparam [9:0] high_places_2 = 10'hb;
    localparam [9:0] high_places_3 = 10'he;
    localparam [9:0] high_places_4 = 10'h11;
    localparam [9:0] high_places_5 = 10'h14;
    localparam [9:0] high_places_6 = 10'h17;
    localparam [9:0] high_places_7 = 10'h1a;
    localparam [9:0] low_places_0 = 10'h4;
    localparam [9:0] low_places_1 = 10'h7;
    localparam [9:0] low_places_2 = 10'ha;
    localparam [9:0] low_places_3 = 10'hd;
    localparam [9:0] low_places_4 = 10'h10;
    localparam [9:0] low_places_5 = 10'h13;
    localparam [9:0] low_places_6 = 10'h16;
    localparam [9:0] low_places_7 = 10'h19;
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
        end
    wire unused = &{1'b0, bus_araddr[1:0], bus_arprot, bus_awaddr[1:0], bus_awprot};
endmodule

module card_fold_2_frame (
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
    output wire go,
    input wire decides,
    input wire valid,
    output wire accept,
    input wire finished,
    input wire drained,
    input wire failed_0,
    input wire failed_1,
    input wire failed_2,
    input wire failed_3,
    input wire failed_4
);
    localparam [31:0] refusal = 32'h20;
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
    assign go = control_go;
    assign accept = decides & valid;
    wire [31:0] flags = refused_q ? refusal :
        (((((((((32'h0 & 32'hfffffffe) | {31'h0, failed_0}) & ~(32'h1 << 1)) | ({31'h0, failed_1} << 1)) & ~(32'h1 << 2)) | ({31'h0, failed_2} << 2)) & ~(32'h1 << 3)) | ({31'h0, failed_3} << 3)) & ~(32'h1 << 4)) | ({31'h0, failed_4} << 4);
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
    card_fold_2_frame_control control (
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
        .failed(flags)
    );
endmodule

module card_fold_2_p_reader_runs_bursts_offers (
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

module card_fold_2_p_reader_runs_bursts (
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
    card_fold_2_p_reader_runs_bursts_offers offers (
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

module card_fold_2_p_reader_runs_buffer_memory (
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

module card_fold_2_p_reader_runs_buffer (
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
    card_fold_2_p_reader_runs_buffer_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module card_fold_2_p_reader_runs (
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
    card_fold_2_p_reader_runs_bursts bursts (
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
    card_fold_2_p_reader_runs_buffer buffer (
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

module card_fold_2_p_reader (
    input wire clock,
    input wire reset,
    input wire forget,
    input wire start,
    input wire [63:0] address,
    input wire [31:0] beats,
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
    wire runs_idle;
    wire runs_failed;
    wire runs_drained;
    wire runs_m_axi_arid;
    wire [63:0] runs_m_axi_araddr;
    wire [7:0] runs_m_axi_arlen;
    wire [2:0] runs_m_axi_arsize;
    wire [1:0] runs_m_axi_arburst;
    wire runs_m_axi_arvalid;
    wire runs_m_axi_rready;
    wire [511:0] runs_o_data;
    wire runs_o_valid;
    assign idle = runs_idle;
    assign failed = runs_failed;
    assign drained = runs_drained;
    assign m_axi_arid = runs_m_axi_arid;
    assign m_axi_araddr = runs_m_axi_araddr;
    assign m_axi_arlen = runs_m_axi_arlen;
    assign m_axi_arsize = runs_m_axi_arsize;
    assign m_axi_arburst = runs_m_axi_arburst;
    assign m_axi_arvalid = runs_m_axi_arvalid;
    assign m_axi_rready = runs_m_axi_rready;
    assign o_data = runs_o_data;
    assign o_valid = runs_o_valid;
    card_fold_2_p_reader_runs runs (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(start),
        .address(address),
        .beats(beats),
        .count_0(32'h1),
        .count_1(32'h1),
        .count_2(32'h1),
        .stride_0(64'h0),
        .stride_1(64'h0),
        .stride_2(64'h0),
        .idle(runs_idle),
        .failed(runs_failed),
        .drained(runs_drained),
        .m_axi_arid(runs_m_axi_arid),
        .m_axi_araddr(runs_m_axi_araddr),
        .m_axi_arlen(runs_m_axi_arlen),
        .m_axi_arsize(runs_m_axi_arsize),
        .m_axi_arburst(runs_m_axi_arburst),
        .m_axi_arvalid(runs_m_axi_arvalid),
        .m_axi_rready(runs_m_axi_rready),
        .m_axi_arready(m_axi_arready),
        .m_axi_rid(m_axi_rid),
        .m_axi_rdata(m_axi_rdata),
        .m_axi_rresp(m_axi_rresp),
        .m_axi_rlast(m_axi_rlast),
        .m_axi_rvalid(m_axi_rvalid),
        .o_data(runs_o_data),
        .o_valid(runs_o_valid),
        .o_ready(o_ready)
    );
endmodule

module card_fold_2_engine_input_p_buffer (
    input wire clock,
    input wire read_enable,
    input wire [6:0] read_address,
    output reg [511:0] read_data,
    input wire write_enable,
    input wire [6:0] write_address,
    input wire [511:0] write_data
);
    reg [511:0] mem [0:127];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 127; i = i + 1) mem[i] = 512'h0;
    `endif
    initial read_data = 512'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module card_fold_2_engine_input_p (
    input wire clock,
    input wire clear,
    input wire open,
    input wire [511:0] i_data,
    input wire i_valid,
    output wire i_ready,
    input wire launch,
    input wire [7:0] beats,
    output wire [7:0] fresh,
    input wire [6:0] read_place,
    output wire [511:0] data
);
    localparam [7:0] most = 8'h60;
    wire [511:0] buffer_read_data;
    reg [6:0] place_q;
    reg [7:0] waiting_q;
    wire t1 = waiting_q != most;
    assign i_ready = open & t1;
    assign fresh = waiting_q;
    assign data = buffer_read_data;
    wire taken = i_valid & open & t1;
    wire [6:0] place_d = clear ? 7'h0 :
        place_q + {6'h0, taken};
    wire [7:0] t2 = waiting_q + {7'h0, taken};
    wire [7:0] waiting_d = clear ? 8'h0 :
        launch ? (t2 - beats) :
        t2;
    initial begin
        place_q = 7'h0;
        waiting_q = 8'h0;
    end
    always @(posedge clock) begin
        place_q <= place_d;
        waiting_q <= waiting_d;
    end
    card_fold_2_engine_input_p_buffer buffer (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(read_place),
        .read_data(buffer_read_data),
        .write_enable(taken),
        .write_address(place_q),
        .write_data(i_data)
    );
endmodule

module card_fold_2_engine_pair_weights_beats_memory (
    input wire clock,
    input wire read_enable,
    input wire [3:0] read_address,
    output reg [511:0] read_data,
    input wire write_enable,
    input wire [3:0] write_address,
    input wire [511:0] write_data
);
    (* ram_style = "distributed" *)
    reg [511:0] mem [0:15];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 15; i = i + 1) mem[i] = 512'h0;
    `endif
    initial read_data = 512'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module card_fold_2_engine_pair_weights_beats (
    input wire clock,
    input wire reset,
    input wire [511:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [511:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [4:0] count
);
    localparam [4:0] full = 5'h10;
    wire [511:0] memory_read_data;
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
    card_fold_2_engine_pair_weights_beats_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module card_fold_2_engine_pair_weights (
    input wire clock,
    input wire reset,
    input wire clear,
    input wire open,
    input wire [511:0] i_data,
    input wire i_valid,
    output wire i_ready,
    input wire launch,
    output wire there,
    output wire [253:0] challenge,
    output wire [253:0] lambda,
    output wire [511:0] o_data,
    output wire o_valid,
    input wire o_ready
);
    reg headed_q;
    reg [253:0] challenge_held_q;
    reg [253:0] lambda_held_q;
    wire beats_i_ready;
    wire [511:0] beats_o_data;
    wire beats_o_valid;
    wire [4:0] beats_count;
    reg [7:0] spare_q;
    assign i_ready = open & (~headed_q | beats_i_ready);
    assign there = (|spare_q);
    assign challenge = challenge_held_q;
    assign lambda = lambda_held_q;
    assign o_data = beats_o_data;
    assign o_valid = beats_o_valid;
    wire t2 = i_valid & open;
    wire t1 = t2 & ~headed_q;
    wire headed_d = clear ? 1'h0 :
        t1 ? 1'h1 :
        headed_q;
    wire [253:0] challenge_held_d = t1 ? i_data[253:0] :
        challenge_held_q;
    wire [253:0] lambda_held_d = t1 ? i_data[509:256] :
        lambda_held_q;
    wire beats_reset = reset | clear;
    wire taken = t2 & headed_q & beats_i_ready;
    wire [7:0] t3 = spare_q + ({7'h0, taken} << 1);
    wire [7:0] spare_d = clear ? 8'h0 :
        launch ? (t3 - 8'h1) :
        t3;
    initial begin
        headed_q = 1'h0;
        challenge_held_q = 254'h0;
        lambda_held_q = 254'h0;
        spare_q = 8'h0;
    end
    always @(posedge clock) begin
        headed_q <= headed_d;
        challenge_held_q <= challenge_held_d;
        lambda_held_q <= lambda_held_d;
        spare_q <= spare_d;
    end
    card_fold_2_engine_pair_weights_beats beats (
        .clock(clock),
        .reset(beats_reset),
        .i_data(i_data),
        .i_valid(taken),
        .i_ready(beats_i_ready),
        .o_data(beats_o_data),
        .o_valid(beats_o_valid),
        .o_ready(o_ready),
        .count(beats_count)
    );
    wire unused = &{1'b0, beats_count};
endmodule

module card_fold_2_engine_binding_near_p (
    input wire clock,
    input wire select,
    input wire [511:0] one,
    input wire [511:0] other,
    output wire [511:0] q
);
    reg [511:0] word;
    initial word = 512'h0;
    (* keep = "true" *) reg select_0;
    initial select_0 = 1'h0;
    (* keep = "true" *) reg select_1;
    initial select_1 = 1'h0;
    (* keep = "true" *) reg select_2;
    initial select_2 = 1'h0;
    (* keep = "true" *) reg select_3;
    initial select_3 = 1'h0;
    always @(posedge clock) begin
        select_0 <= select;
        word[0 +: 128] <= select_0 ? one[0 +: 128] : other[0 +: 128];
        select_1 <= select;
        word[128 +: 128] <= select_1 ? one[128 +: 128] : other[128 +: 128];
        select_2 <= select;
        word[256 +: 128] <= select_2 ? one[256 +: 128] : other[256 +: 128];
        select_3 <= select;
        word[384 +: 128] <= select_3 ? one[384 +: 128] : other[384 +: 128];
    end
    assign q = word;
endmodule

module card_fold_2_engine_binding_operand_p_near (
    input wire clock,
    input wire select,
    input wire [253:0] one,
    input wire [253:0] other,
    output wire [253:0] q
);
    reg [253:0] word;
    initial word = 254'h0;
    (* keep = "true" *) reg select_0;
    initial select_0 = 1'h0;
    (* keep = "true" *) reg select_1;
    initial select_1 = 1'h0;
    always @(posedge clock) begin
        select_0 <= select;
        word[0 +: 128] <= select_0 ? one[0 +: 128] : other[0 +: 128];
        select_1 <= select;
        word[128 +: 126] <= select_1 ? one[128 +: 126] : other[128 +: 126];
    end
    assign q = word;
endmodule

module card_fold_2_engine_binding_folding (
    input wire clock,
    input wire [253:0] p_near,
    input wire [253:0] p_far,
    input wire [253:0] q_near,
    input wire [253:0] q_far,
    input wire [253:0] challenge,
    input wire [253:0] lambda,
    input wire first,
    output wire [253:0] p,
    output wire [253:0] q,
    output wire [253:0] shifted
);
    fold_fr_k2_c4_w64_t_fr_k2_c4_w64_t_fr_k2_c4_w64_t pipeline (
      .clock(clock),
      .p_near(p_near),
      .p_far(p_far),
      .q_near(q_near),
      .q_far(q_far),
      .challenge(challenge),
      .lambda(lambda),
      .first(first),
      .p(p),
      .q(q),
      .shifted(shifted)
    );
endmodule

module card_fold_2_engine_binding (
    input wire clock,
    input wire reset,
    input wire clear,
    input wire reads,
    input wire far,
    input wire [511:0] p,
    input wire [511:0] q,
    input wire [253:0] challenge,
    input wire [253:0] lambda,
    output wire bound,
    output wire [5:0] number,
    output wire [253:0] bound_p,
    output wire [253:0] bound_q,
    output wire [253:0] shifted
);
    localparam [127:0] arrives = 128'h10000000000000000000000000000000;
    reg read_q;
    reg odd_q;
    reg high_q;
    wire [511:0] near_p_q;
    wire [511:0] near_q_q;
    wire [511:0] far_p_q;
    wire [511:0] far_q_q;
    reg [4:0] place_q;
    wire [253:0] operand_p_near_q;
    wire [253:0] operand_p_far_q;
    wire [253:0] operand_q_near_q;
    wire [253:0] operand_q_far_q;
    reg first_q;
    wire [253:0] folding_p;
    wire [253:0] folding_q;
    wire [253:0] folding_shifted;
    reg [127:0] flight_q;
    reg [5:0] kept_q;
    assign bound = (|(flight_q & arrives));
    assign number = kept_q;
    assign bound_p = folding_p;
    assign bound_q = folding_q;
    assign shifted = folding_shifted;
    wire low = read_q & odd_q;
    wire near_p_select = ~far;
    wire emit = low | high_q;
    wire [4:0] place_d = clear ? 5'h0 :
        emit ? (place_q + 5'h1) :
        place_q;
    wire lower = reads & far;
    wire [253:0] operand_p_near_one = near_p_q[253:0];
    wire [253:0] operand_p_near_other = near_p_q[509:256];
    wire [253:0] operand_p_far_one = p[253:0];
    wire [253:0] operand_p_far_other = far_p_q[509:256];
    wire [253:0] operand_q_near_one = near_q_q[253:0];
    wire [253:0] operand_q_near_other = near_q_q[509:256];
    wire [253:0] operand_q_far_one = q[253:0];
    wire [253:0] operand_q_far_other = far_q_q[509:256];
    wire first_d = ~place_q[3];
    wire [127:0] flight_d = (flight_q << 1) | {127'h0, emit};
    wire [5:0] kept_d = clear ? 6'h0 :
        bound ? (kept_q + 6'h1) :
        kept_q;
    initial begin
        read_q = 1'h0;
        odd_q = 1'h0;
        high_q = 1'h0;
        place_q = 5'h0;
        first_q = 1'h0;
        flight_q = 128'h0;
        kept_q = 6'h0;
    end
    always @(posedge clock) begin
        odd_q <= far;
        place_q <= place_d;
        first_q <= first_d;
        kept_q <= kept_d;
    end
    always @(posedge clock)
        if (reset) begin
            read_q <= 1'h0;
            high_q <= 1'h0;
            flight_q <= 128'h0;
        end else begin
            read_q <= reads;
            high_q <= low;
            flight_q <= flight_d;
        end
    card_fold_2_engine_binding_near_p near_p (
        .clock(clock),
        .select(near_p_select),
        .one(p),
        .other(near_p_q),
        .q(near_p_q)
    );
    card_fold_2_engine_binding_near_p near_q (
        .clock(clock),
        .select(near_p_select),
        .one(q),
        .other(near_q_q),
        .q(near_q_q)
    );
    card_fold_2_engine_binding_near_p far_p (
        .clock(clock),
        .select(far),
        .one(p),
        .other(far_p_q),
        .q(far_p_q)
    );
    card_fold_2_engine_binding_near_p far_q (
        .clock(clock),
        .select(far),
        .one(q),
        .other(far_q_q),
        .q(far_q_q)
    );
    card_fold_2_engine_binding_operand_p_near operand_p_near (
        .clock(clock),
        .select(lower),
        .one(operand_p_near_one),
        .other(operand_p_near_other),
        .q(operand_p_near_q)
    );
    card_fold_2_engine_binding_operand_p_near operand_p_far (
        .clock(clock),
        .select(lower),
        .one(operand_p_far_one),
        .other(operand_p_far_other),
        .q(operand_p_far_q)
    );
    card_fold_2_engine_binding_operand_p_near operand_q_near (
        .clock(clock),
        .select(lower),
        .one(operand_q_near_one),
        .other(operand_q_near_other),
        .q(operand_q_near_q)
    );
    card_fold_2_engine_binding_operand_p_near operand_q_far (
        .clock(clock),
        .select(lower),
        .one(operand_q_far_one),
        .other(operand_q_far_other),
        .q(operand_q_far_q)
    );
    card_fold_2_engine_binding_folding folding (
        .clock(clock),
        .p_near(operand_p_near_q),
        .p_far(operand_p_far_q),
        .q_near(operand_q_near_q),
        .q_far(operand_q_far_q),
        .challenge(challenge),
        .lambda(lambda),
        .first(first_q),
        .p(folding_p),
        .q(folding_q),
        .shifted(folding_shifted)
    );
endmodule

module card_fold_2_engine_summands_near_numerators (
    input wire clock,
    input wire read_enable,
    input wire [4:0] read_address,
    output reg [253:0] read_data,
    input wire write_enable,
    input wire [4:0] write_address,
    input wire [253:0] write_data
);
    (* ram_style = "distributed" *)
    reg [253:0] mem [0:31];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 31; i = i + 1) mem[i] = 254'h0;
    `endif
    initial read_data = 254'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module card_fold_2_engine_summands_terms (
    input wire clock,
    input wire [253:0] p_near,
    input wire [253:0] p_far,
    input wire [253:0] q_near,
    input wire [253:0] q_far,
    input wire [253:0] weight,
    input wire difference,
    output wire [253:0] term
);
    fold_terms_fr_k2_c4_w64_a_fr_k2_c4_w64_a pipeline (
      .clock(clock),
      .p_near(p_near),
      .p_far(p_far),
      .q_near(q_near),
      .q_far(q_far),
      .weight(weight),
      .difference(difference),
      .term(term)
    );
endmodule

module card_fold_2_engine_summands (
    input wire clock,
    input wire reset,
    input wire clear,
    input wire bound,
    input wire [5:0] number,
    input wire [253:0] numerator,
    input wire [253:0] denominator,
    input wire [511:0] weights_data,
    input wire weights_valid,
    output wire weights_ready,
    output wire arrived,
    output wire [253:0] term
);
    localparam [127:0] arrives = 128'h1000000000000000000000000;
    wire [253:0] near_numerators_read_data;
    wire [253:0] far_numerators_read_data;
    wire [253:0] near_denominators_read_data;
    wire [253:0] far_denominators_read_data;
    reg summing_q;
    reg [4:0] slot_q;
    reg bank_q;
    reg second_q;
    reg [253:0] weight_q;
    reg difference_q;
    wire [253:0] terms_term;
    reg [127:0] flight_q;
    wire last_slot = summing_q & (&slot_q);
    assign weights_ready = last_slot & second_q;
    assign arrived = (|(flight_q & arrives));
    assign term = terms_term;
    wire [4:0] t1 = {4'h0, bank_q} << 4;
    wire [4:0] numerator_place = {2'h0, slot_q[2:0]} | ({4'h0, slot_q[4]} << 3) | t1;
    wire near_numerators_write_enable = bound & ~number[4];
    wire [4:0] write_place = {1'h0, number[3:0]} | ({4'h0, number[5]} << 4);
    wire far_numerators_write_enable = bound & number[4];
    wire [4:0] denominator_place = {2'h0, slot_q[2:0]} | ({4'h0, ~slot_q[4]} << 3) | t1;
    wire t2 = bound & (&number[4:0]);
    wire summing_d = t2 ? 1'h1 :
        last_slot ? 1'h0 :
        summing_q;
    wire [4:0] slot_d = clear ? 5'h0 :
        summing_q ? (slot_q + 5'h1) :
        slot_q;
    wire bank_d = t2 ? number[5] :
        bank_q;
    wire second_d = clear ? 1'h0 :
        last_slot ? ~second_q :
        second_q;
    wire [253:0] weight_d = second_q ? weights_data[509:256] :
        weights_data[253:0];
    wire difference_d = slot_q[3];
    wire [127:0] flight_d = (flight_q << 1) | {127'h0, summing_q};
    initial begin
        summing_q = 1'h0;
        slot_q = 5'h0;
        bank_q = 1'h0;
        second_q = 1'h0;
        weight_q = 254'h0;
        difference_q = 1'h0;
        flight_q = 128'h0;
    end
    always @(posedge clock) begin
        slot_q <= slot_d;
        bank_q <= bank_d;
        second_q <= second_d;
        weight_q <= weight_d;
        difference_q <= difference_d;
    end
    always @(posedge clock)
        if (reset) begin
            summing_q <= 1'h0;
            flight_q <= 128'h0;
        end else begin
            summing_q <= summing_d;
            flight_q <= flight_d;
        end
    card_fold_2_engine_summands_near_numerators near_numerators (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(numerator_place),
        .read_data(near_numerators_read_data),
        .write_enable(near_numerators_write_enable),
        .write_address(write_place),
        .write_data(numerator)
    );
    card_fold_2_engine_summands_near_numerators far_numerators (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(numerator_place),
        .read_data(far_numerators_read_data),
        .write_enable(far_numerators_write_enable),
        .write_address(write_place),
        .write_data(numerator)
    );
    card_fold_2_engine_summands_near_numerators near_denominators (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(denominator_place),
        .read_data(near_denominators_read_data),
        .write_enable(near_numerators_write_enable),
        .write_address(write_place),
        .write_data(denominator)
    );
    card_fold_2_engine_summands_near_numerators far_denominators (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(denominator_place),
        .read_data(far_denominators_read_data),
        .write_enable(far_numerators_write_enable),
        .write_address(write_place),
        .write_data(denominator)
    );
    card_fold_2_engine_summands_terms terms (
        .clock(clock),
        .p_near(near_numerators_read_data),
        .p_far(far_numerators_read_data),
        .q_near(near_denominators_read_data),
        .q_far(far_denominators_read_data),
        .weight(weight_q),
        .difference(difference_q),
        .term(terms_term)
    );
    wire unused = &{1'b0, weights_data[255:254], weights_data[511:510], weights_valid};
endmodule

module card_fold_2_engine_totals_sums (
    input wire clock,
    input wire read_enable,
    input wire [3:0] read_address,
    output reg [253:0] read_data,
    input wire write_enable,
    input wire [3:0] write_address,
    input wire [253:0] write_data
);
    (* ram_style = "distributed" *)
    reg [253:0] mem [0:15];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 15; i = i + 1) mem[i] = 254'h0;
    `endif
    initial read_data = 254'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module card_fold_2_engine_totals_adder (
    input wire clock,
    input wire [253:0] a,
    input wire [253:0] b,
    output wire [253:0] sum
);
    add_fr_w64 pipeline (
      .clock(clock),
      .a(a),
      .b(b),
      .sum(sum)
    );
endmodule

module card_fold_2_engine_totals (
    input wire clock,
    input wire reset,
    input wire clear,
    input wire arrived,
    input wire [253:0] term,
    output wire summed,
    input wire give,
    output wire gives,
    output wire odd,
    output wire [253:0] sum,
    output wire ended
);
    localparam [7:0] arrives = 8'h20;
    wire [253:0] sums_read_data;
    reg [4:0] term_count_q;
    reg empty_q;
    reg was_empty_q;
    reg [253:0] addend_q;
    wire [253:0] adder_sum;
    reg [7:0] flight_q;
    reg [4:0] sum_count_q;
    reg [4:0] place_q;
    reg given_q;
    reg given_odd_q;
    wire added = (|(flight_q & arrives));
    assign summed = added & (&sum_count_q);
    assign gives = given_q;
    assign odd = given_odd_q;
    assign sum = sums_read_data;
    wire giving = give & ~place_q[4];
    assign ended = ~giving & ~given_q;
    wire [3:0] sums_read_address = give ? place_q[3:0] :
        term_count_q[3:0];
    wire [3:0] sums_write_address = sum_count_q[3:0];
    wire [4:0] term_count_d = clear ? 5'h0 :
        arrived ? (term_count_q + 5'h1) :
        term_count_q;
    wire empty_d = clear ? 1'h1 :
        (arrived & (&term_count_q[3:0])) ? 1'h0 :
        empty_q;
    wire [253:0] adder_a = was_empty_q ? 254'h0 :
        sums_read_data;
    wire [7:0] flight_d = (flight_q << 1) | {7'h0, arrived};
    wire [4:0] sum_count_d = clear ? 5'h0 :
        added ? (sum_count_q + 5'h1) :
        sum_count_q;
    wire [4:0] place_d = clear ? 5'h0 :
        giving ? (place_q + 5'h1) :
        place_q;
    wire given_odd_d = place_q[0];
    initial begin
        term_count_q = 5'h0;
        empty_q = 1'h0;
        was_empty_q = 1'h0;
        addend_q = 254'h0;
        flight_q = 8'h0;
        sum_count_q = 5'h0;
        place_q = 5'h0;
        given_q = 1'h0;
        given_odd_q = 1'h0;
    end
    always @(posedge clock) begin
        term_count_q <= term_count_d;
        empty_q <= empty_d;
        was_empty_q <= empty_q;
        addend_q <= term;
        sum_count_q <= sum_count_d;
        place_q <= place_d;
        given_odd_q <= given_odd_d;
    end
    always @(posedge clock)
        if (reset) begin
            flight_q <= 8'h0;
            given_q <= 1'h0;
        end else begin
            flight_q <= flight_d;
            given_q <= giving;
        end
    card_fold_2_engine_totals_sums sums (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(sums_read_address),
        .read_data(sums_read_data),
        .write_enable(added),
        .write_address(sums_write_address),
        .write_data(adder_sum)
    );
    card_fold_2_engine_totals_adder adder (
        .clock(clock),
        .a(adder_a),
        .b(addend_q),
        .sum(adder_sum)
    );
endmodule

module card_fold_2_engine_output_p_beats (
    input wire clock,
    input wire reset,
    input wire [511:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [511:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [7:0] count
);
    localparam [7:0] full = 8'h80;
    wire [511:0] memory_read_data;
    reg [6:0] read_q;
    reg [6:0] write_q;
    reg [7:0] held_q;
    reg valid_q;
    assign i_ready = held_q != full;
    assign o_data = memory_read_data;
    assign o_valid = valid_q;
    assign count = held_q + {7'h0, valid_q};
    wire t1 = ~valid_q | o_ready;
    wire give = t1 & (held_q != 8'h0);
    wire take = i_valid & i_ready;
    wire [6:0] read_d = give ? (read_q + 7'h1) :
        read_q;
    wire [6:0] write_d = take ? (write_q + 7'h1) :
        write_q;
    wire [7:0] held_d = (take & ~give) ? (held_q + 8'h1) :
        (~take & give) ? (held_q - 8'h1) :
        held_q;
    wire valid_d = t1 ? give :
        valid_q;
    initial begin
        read_q = 7'h0;
        write_q = 7'h0;
        held_q = 8'h0;
        valid_q = 1'h0;
    end
    always @(posedge clock)
        if (reset) begin
            read_q <= 7'h0;
            write_q <= 7'h0;
            held_q <= 8'h0;
            valid_q <= 1'h0;
        end else begin
            read_q <= read_d;
            write_q <= write_d;
            held_q <= held_d;
            valid_q <= valid_d;
        end
    card_fold_2_engine_input_p_buffer memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module card_fold_2_engine_output_p (
    input wire clock,
    input wire reset,
    input wire keep,
    input wire push,
    input wire [253:0] value,
    input wire [7:0] reserve,
    output wire [7:0] open,
    output wire [511:0] o_data,
    output wire o_valid,
    input wire o_ready
);
    reg [253:0] lower_q;
    wire beats_i_ready;
    wire [511:0] beats_o_data;
    wire beats_o_valid;
    wire [7:0] beats_count;
    reg [7:0] places_q;
    assign open = places_q;
    assign o_data = beats_o_data;
    assign o_valid = beats_o_valid;
    wire [253:0] lower_d = keep ? value :
        lower_q;
    wire [511:0] beats_i_data = {258'h0, lower_q} | ({258'h0, value} << 256);
    wire given = beats_o_valid & o_ready;
    wire [7:0] places_d = (places_q + reserve) - {7'h0, given};
    initial begin
        lower_q = 254'h0;
        places_q = 8'h0;
    end
    always @(posedge clock) begin
        lower_q <= lower_d;
    end
    always @(posedge clock)
        if (reset) begin
            places_q <= 8'h0;
        end else begin
            places_q <= places_d;
        end
    card_fold_2_engine_output_p_beats beats (
        .clock(clock),
        .reset(reset),
        .i_data(beats_i_data),
        .i_valid(push),
        .i_ready(beats_i_ready),
        .o_data(beats_o_data),
        .o_valid(beats_o_valid),
        .o_ready(o_ready),
        .count(beats_count)
    );
    wire unused = &{1'b0, beats_count, beats_i_ready};
endmodule

module card_fold_2_engine (
    input wire clock,
    input wire reset,
    input wire start,
    input wire fold,
    input wire [31:0] pairs,
    input wire [511:0] p_data,
    input wire p_valid,
    output wire p_ready,
    input wire [511:0] q_data,
    input wire q_valid,
    output wire q_ready,
    input wire [511:0] weights_data,
    input wire weights_valid,
    output wire weights_ready,
    output wire [511:0] to_p_data,
    output wire to_p_valid,
    input wire to_p_ready,
    output wire [511:0] to_q_data,
    output wire to_q_valid,
    input wire to_q_ready,
    output wire idle
);
    localparam [1:0] State_Idle = 2'h0;
    localparam [1:0] State_Pairs = 2'h1;
    localparam [1:0] State_Sums = 2'h2;
    localparam [3:0] full = 4'h7;
    localparam [7:0] long_pair = 8'h20;
    localparam [7:0] short_pair = 8'h10;
    localparam [7:0] sum_beats = 8'h8;
    reg [1:0] state_q;
    reg folds_q;
    wire input_p_i_ready;
    wire [7:0] input_p_fresh;
    wire [511:0] input_p_data;
    wire input_q_i_ready;
    wire [7:0] input_q_fresh;
    wire [511:0] input_q_data;
    wire pair_weights_i_ready;
    wire pair_weights_there;
    wire [253:0] pair_weights_challenge;
    wire [253:0] pair_weights_lambda;
    wire [511:0] pair_weights_o_data;
    wire pair_weights_o_valid;
    wire binding_bound;
    wire [5:0] binding_number;
    wire [253:0] binding_bound_p;
    wire [253:0] binding_bound_q;
    wire [253:0] binding_shifted;
    wire summands_weights_ready;
    wire summands_arrived;
    wire [253:0] summands_term;
    wire totals_summed;
    wire totals_gives;
    wire totals_odd;
    wire [253:0] totals_sum;
    wire totals_ended;
    wire [7:0] output_p_open;
    wire [511:0] output_p_o_data;
    wire output_p_o_valid;
    wire [7:0] output_q_open;
    wire [511:0] output_q_o_data;
    wire output_q_o_valid;
    reg [31:0] left_q;
    reg more_q;
    reg [7:0] open_q;
    reg running_q;
    reg [4:0] step_q;
    reg [6:0] base_q;
    reg [6:0] next_q;
    assign p_ready = input_p_i_ready;
    assign q_ready = input_q_i_ready;
    assign weights_ready = pair_weights_i_ready;
    assign to_p_data = output_p_o_data;
    assign to_p_valid = output_p_o_valid;
    assign to_q_data = output_q_o_data;
    assign to_q_valid = output_q_o_valid;
    assign idle = (state_q == State_Idle) & ~(|output_p_open) & ~(|output_q_open);
    wire takes_job = idle & start;
    wire sums_state = state_q == State_Sums;
    wire t2 = output_p_open[7:4] < full;
    wire pairs_state = state_q == State_Pairs;
    wire t1 = pairs_state & ~more_q & ~(|open_q) & t2;
    wire [1:0] state_d = takes_job ? State_Pairs :
        (sums_state & totals_ended) ? State_Idle :
        t1 ? State_Sums :
        state_q;
    wire folds_d = takes_job ? fold :
        folds_q;
    wire room = folds_q ? (t2 & (output_q_open[7:4] < full)) :
        1'h1;
    wire there = folds_q ? ((|input_p_fresh[7:5]) & (|input_q_fresh[7:5])) :
        (|input_p_fresh[7:4]) & (|input_q_fresh[7:4]);
    wire last_step = (&step_q);
    wire launch = more_q & (~running_q | last_step) & there & pair_weights_there & room;
    wire [7:0] beats = folds_q ? long_pair :
        short_pair;
    wire binding_far = step_q[0];
    wire [6:0] offset = folds_q ? ({4'h0, step_q[3:1]} | ({6'h0, binding_far} << 3) | ({6'h0, step_q[4]} << 4)) :
        {3'h0, step_q[4:1]};
    wire [6:0] input_p_read_place = base_q | offset;
    wire output_p_keep = binding_bound | totals_gives;
    wire pushed = binding_bound & binding_number[0] & folds_q;
    wire output_p_push = pushed | (totals_gives & totals_odd);
    wire [253:0] output_p_value = totals_gives ? totals_sum :
        binding_bound_p;
    wire [7:0] output_q_reserve = (launch & folds_q) ? short_pair :
        8'h0;
    wire [7:0] output_p_reserve = t1 ? sum_beats :
        output_q_reserve;
    wire [31:0] left_d = takes_job ? pairs :
        launch ? (left_q - 32'h1) :
        left_q;
    wire more_d = takes_job ? 1'h1 :
        launch ? (left_q != 32'h1) :
        more_q;
    wire [7:0] open_d = takes_job ? 8'h0 :
        launch ? ((open_q + 8'h1) - {7'h0, totals_summed}) :
        open_q - {7'h0, totals_summed};
    wire running_d = launch ? 1'h1 :
        running_q ? ~last_step :
        running_q;
    wire [4:0] step_d = takes_job ? 5'h0 :
        running_q ? (step_q + 5'h1) :
        step_q;
    wire [6:0] base_d = launch ? next_q :
        base_q;
    wire [6:0] next_d = takes_job ? 7'h0 :
        launch ? (next_q + beats[6:0]) :
        next_q;
    initial begin
        state_q = 2'h0;
        folds_q = 1'h0;
        left_q = 32'h0;
        more_q = 1'h0;
        open_q = 8'h0;
        running_q = 1'h0;
        step_q = 5'h0;
        base_q = 7'h0;
        next_q = 7'h0;
    end
    always @(posedge clock) begin
        folds_q <= folds_d;
        left_q <= left_d;
        open_q <= open_d;
        step_q <= step_d;
        base_q <= base_d;
        next_q <= next_d;
    end
    always @(posedge clock)
        if (reset) begin
            state_q <= 2'h0;
            more_q <= 1'h0;
            running_q <= 1'h0;
        end else begin
            state_q <= state_d;
            more_q <= more_d;
            running_q <= running_d;
        end
    card_fold_2_engine_input_p input_p (
        .clock(clock),
        .clear(takes_job),
        .open(pairs_state),
        .i_data(p_data),
        .i_valid(p_valid),
        .i_ready(input_p_i_ready),
        .launch(launch),
        .beats(beats),
        .fresh(input_p_fresh),
        .read_place(input_p_read_place),
        .data(input_p_data)
    );
    card_fold_2_engine_input_p input_q (
        .clock(clock),
        .clear(takes_job),
        .open(pairs_state),
        .i_data(q_data),
        .i_valid(q_valid),
        .i_ready(input_q_i_ready),
        .launch(launch),
        .beats(beats),
        .fresh(input_q_fresh),
        .read_place(input_p_read_place),
        .data(input_q_data)
    );
    card_fold_2_engine_pair_weights pair_weights (
        .clock(clock),
        .reset(reset),
        .clear(takes_job),
        .open(pairs_state),
        .i_data(weights_data),
        .i_valid(weights_valid),
        .i_ready(pair_weights_i_ready),
        .launch(launch),
        .there(pair_weights_there),
        .challenge(pair_weights_challenge),
        .lambda(pair_weights_lambda),
        .o_data(pair_weights_o_data),
        .o_valid(pair_weights_o_valid),
        .o_ready(summands_weights_ready)
    );
    card_fold_2_engine_binding binding (
        .clock(clock),
        .reset(reset),
        .clear(takes_job),
        .reads(running_q),
        .far(binding_far),
        .p(input_p_data),
        .q(input_q_data),
        .challenge(pair_weights_challenge),
        .lambda(pair_weights_lambda),
        .bound(binding_bound),
        .number(binding_number),
        .bound_p(binding_bound_p),
        .bound_q(binding_bound_q),
        .shifted(binding_shifted)
    );
    card_fold_2_engine_summands summands (
        .clock(clock),
        .reset(reset),
        .clear(takes_job),
        .bound(binding_bound),
        .number(binding_number),
        .numerator(binding_shifted),
        .denominator(binding_bound_q),
        .weights_data(pair_weights_o_data),
        .weights_valid(pair_weights_o_valid),
        .weights_ready(summands_weights_ready),
        .arrived(summands_arrived),
        .term(summands_term)
    );
    card_fold_2_engine_totals totals (
        .clock(clock),
        .reset(reset),
        .clear(takes_job),
        .arrived(summands_arrived),
        .term(summands_term),
        .summed(totals_summed),
        .give(sums_state),
        .gives(totals_gives),
        .odd(totals_odd),
        .sum(totals_sum),
        .ended(totals_ended)
    );
    card_fold_2_engine_output_p output_p (
        .clock(clock),
        .reset(reset),
        .keep(output_p_keep),
        .push(output_p_push),
        .value(output_p_value),
        .reserve(output_p_reserve),
        .open(output_p_open),
        .o_data(output_p_o_data),
        .o_valid(output_p_o_valid),
        .o_ready(to_p_ready)
    );
    card_fold_2_engine_output_p output_q (
        .clock(clock),
        .reset(reset),
        .keep(binding_bound),
        .push(pushed),
        .value(binding_bound_q),
        .reserve(output_q_reserve),
        .open(output_q_open),
        .o_data(output_q_o_data),
        .o_valid(output_q_o_valid),
        .o_ready(to_q_ready)
    );
    wire unused = &{1'b0, input_p_fresh[3:0], input_q_fresh[3:0]};
endmodule

module card_fold_2_p_writer_runs_skid (
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

module card_fold_2_p_writer_runs (
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
    card_fold_2_p_reader_runs_bursts bursts (
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
    card_fold_2_p_writer_runs_skid skid (
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

module card_fold_2_p_writer (
    input wire clock,
    input wire reset,
    input wire forget,
    input wire start,
    input wire [63:0] address,
    input wire [31:0] beats,
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
    wire runs_idle;
    wire runs_failed;
    wire runs_drained;
    wire runs_i_ready;
    wire runs_m_axi_awid;
    wire [63:0] runs_m_axi_awaddr;
    wire [7:0] runs_m_axi_awlen;
    wire [2:0] runs_m_axi_awsize;
    wire [1:0] runs_m_axi_awburst;
    wire runs_m_axi_awvalid;
    wire [511:0] runs_m_axi_wdata;
    wire [63:0] runs_m_axi_wstrb;
    wire runs_m_axi_wlast;
    wire runs_m_axi_wvalid;
    wire runs_m_axi_bready;
    assign idle = runs_idle;
    assign failed = runs_failed;
    assign drained = runs_drained;
    assign i_ready = runs_i_ready;
    assign m_axi_awid = runs_m_axi_awid;
    assign m_axi_awaddr = runs_m_axi_awaddr;
    assign m_axi_awlen = runs_m_axi_awlen;
    assign m_axi_awsize = runs_m_axi_awsize;
    assign m_axi_awburst = runs_m_axi_awburst;
    assign m_axi_awvalid = runs_m_axi_awvalid;
    assign m_axi_wdata = runs_m_axi_wdata;
    assign m_axi_wstrb = runs_m_axi_wstrb;
    assign m_axi_wlast = runs_m_axi_wlast;
    assign m_axi_wvalid = runs_m_axi_wvalid;
    assign m_axi_bready = runs_m_axi_bready;
    card_fold_2_p_writer_runs runs (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(start),
        .address(address),
        .beats(beats),
        .count_0(32'h1),
        .count_1(32'h1),
        .count_2(32'h1),
        .stride_0(64'h0),
        .stride_1(64'h0),
        .stride_2(64'h0),
        .idle(runs_idle),
        .failed(runs_failed),
        .drained(runs_drained),
        .i_data(i_data),
        .i_valid(i_valid),
        .i_ready(runs_i_ready),
        .m_axi_awid(runs_m_axi_awid),
        .m_axi_awaddr(runs_m_axi_awaddr),
        .m_axi_awlen(runs_m_axi_awlen),
        .m_axi_awsize(runs_m_axi_awsize),
        .m_axi_awburst(runs_m_axi_awburst),
        .m_axi_awvalid(runs_m_axi_awvalid),
        .m_axi_wdata(runs_m_axi_wdata),
        .m_axi_wstrb(runs_m_axi_wstrb),
        .m_axi_wlast(runs_m_axi_wlast),
        .m_axi_wvalid(runs_m_axi_wvalid),
        .m_axi_bready(runs_m_axi_bready),
        .m_axi_awready(m_axi_awready),
        .m_axi_wready(m_axi_wready),
        .m_axi_bid(m_axi_bid),
        .m_axi_bresp(m_axi_bresp),
        .m_axi_bvalid(m_axi_bvalid)
    );
endmodule

module card_fold_2 (
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
    output wire m_axi_p_arid,
    output wire [63:0] m_axi_p_araddr,
    output wire [7:0] m_axi_p_arlen,
    output wire [2:0] m_axi_p_arsize,
    output wire [1:0] m_axi_p_arburst,
    output wire m_axi_p_arvalid,
    output wire m_axi_p_rready,
    input wire m_axi_p_arready,
    input wire m_axi_p_rid,
    input wire [511:0] m_axi_p_rdata,
    input wire [1:0] m_axi_p_rresp,
    input wire m_axi_p_rlast,
    input wire m_axi_p_rvalid,
    output wire m_axi_q_arid,
    output wire [63:0] m_axi_q_araddr,
    output wire [7:0] m_axi_q_arlen,
    output wire [2:0] m_axi_q_arsize,
    output wire [1:0] m_axi_q_arburst,
    output wire m_axi_q_arvalid,
    output wire m_axi_q_rready,
    input wire m_axi_q_arready,
    input wire m_axi_q_rid,
    input wire [511:0] m_axi_q_rdata,
    input wire [1:0] m_axi_q_rresp,
    input wire m_axi_q_rlast,
    input wire m_axi_q_rvalid,
    output wire m_axi_weights_arid,
    output wire [63:0] m_axi_weights_araddr,
    output wire [7:0] m_axi_weights_arlen,
    output wire [2:0] m_axi_weights_arsize,
    output wire [1:0] m_axi_weights_arburst,
    output wire m_axi_weights_arvalid,
    output wire m_axi_weights_rready,
    input wire m_axi_weights_arready,
    input wire m_axi_weights_rid,
    input wire [511:0] m_axi_weights_rdata,
    input wire [1:0] m_axi_weights_rresp,
    input wire m_axi_weights_rlast,
    input wire m_axi_weights_rvalid,
    output wire m_axi_to_p_awid,
    output wire [63:0] m_axi_to_p_awaddr,
    output wire [7:0] m_axi_to_p_awlen,
    output wire [2:0] m_axi_to_p_awsize,
    output wire [1:0] m_axi_to_p_awburst,
    output wire m_axi_to_p_awvalid,
    output wire [511:0] m_axi_to_p_wdata,
    output wire [63:0] m_axi_to_p_wstrb,
    output wire m_axi_to_p_wlast,
    output wire m_axi_to_p_wvalid,
    output wire m_axi_to_p_bready,
    input wire m_axi_to_p_awready,
    input wire m_axi_to_p_wready,
    input wire m_axi_to_p_bid,
    input wire [1:0] m_axi_to_p_bresp,
    input wire m_axi_to_p_bvalid,
    output wire m_axi_to_q_awid,
    output wire [63:0] m_axi_to_q_awaddr,
    output wire [7:0] m_axi_to_q_awlen,
    output wire [2:0] m_axi_to_q_awsize,
    output wire [1:0] m_axi_to_q_awburst,
    output wire m_axi_to_q_awvalid,
    output wire [511:0] m_axi_to_q_wdata,
    output wire [63:0] m_axi_to_q_wstrb,
    output wire m_axi_to_q_wlast,
    output wire m_axi_to_q_wvalid,
    output wire m_axi_to_q_bready,
    input wire m_axi_to_q_awready,
    input wire m_axi_to_q_wready,
    input wire m_axi_to_q_bid,
    input wire [1:0] m_axi_to_q_bresp,
    input wire m_axi_to_q_bvalid,
    output wire irq
);
    localparam [31:0] sum_beats = 32'h8;
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
    wire frame_go;
    wire frame_accept;
    wire p_reader_idle;
    wire p_reader_failed;
    wire p_reader_drained;
    wire p_reader_m_axi_arid;
    wire [63:0] p_reader_m_axi_araddr;
    wire [7:0] p_reader_m_axi_arlen;
    wire [2:0] p_reader_m_axi_arsize;
    wire [1:0] p_reader_m_axi_arburst;
    wire p_reader_m_axi_arvalid;
    wire p_reader_m_axi_rready;
    wire [511:0] p_reader_o_data;
    wire p_reader_o_valid;
    wire q_reader_idle;
    wire q_reader_failed;
    wire q_reader_drained;
    wire q_reader_m_axi_arid;
    wire [63:0] q_reader_m_axi_araddr;
    wire [7:0] q_reader_m_axi_arlen;
    wire [2:0] q_reader_m_axi_arsize;
    wire [1:0] q_reader_m_axi_arburst;
    wire q_reader_m_axi_arvalid;
    wire q_reader_m_axi_rready;
    wire [511:0] q_reader_o_data;
    wire q_reader_o_valid;
    wire weight_reader_idle;
    wire weight_reader_failed;
    wire weight_reader_drained;
    wire weight_reader_m_axi_arid;
    wire [63:0] weight_reader_m_axi_araddr;
    wire [7:0] weight_reader_m_axi_arlen;
    wire [2:0] weight_reader_m_axi_arsize;
    wire [1:0] weight_reader_m_axi_arburst;
    wire weight_reader_m_axi_arvalid;
    wire weight_reader_m_axi_rready;
    wire [511:0] weight_reader_o_data;
    wire weight_reader_o_valid;
    wire engine_p_ready;
    wire engine_q_ready;
    wire engine_weights_ready;
    wire [511:0] engine_to_p_data;
    wire engine_to_p_valid;
    wire [511:0] engine_to_q_data;
    wire engine_to_q_valid;
    wire engine_idle;
    wire p_writer_idle;
    wire p_writer_failed;
    wire p_writer_drained;
    wire p_writer_i_ready;
    wire p_writer_m_axi_awid;
    wire [63:0] p_writer_m_axi_awaddr;
    wire [7:0] p_writer_m_axi_awlen;
    wire [2:0] p_writer_m_axi_awsize;
    wire [1:0] p_writer_m_axi_awburst;
    wire p_writer_m_axi_awvalid;
    wire [511:0] p_writer_m_axi_wdata;
    wire [63:0] p_writer_m_axi_wstrb;
    wire p_writer_m_axi_wlast;
    wire p_writer_m_axi_wvalid;
    wire p_writer_m_axi_bready;
    wire q_writer_idle;
    wire q_writer_failed;
    wire q_writer_drained;
    wire q_writer_i_ready;
    wire q_writer_m_axi_awid;
    wire [63:0] q_writer_m_axi_awaddr;
    wire [7:0] q_writer_m_axi_awlen;
    wire [2:0] q_writer_m_axi_awsize;
    wire [1:0] q_writer_m_axi_awburst;
    wire q_writer_m_axi_awvalid;
    wire [511:0] q_writer_m_axi_wdata;
    wire [63:0] q_writer_m_axi_wstrb;
    wire q_writer_m_axi_wlast;
    wire q_writer_m_axi_wvalid;
    wire q_writer_m_axi_bready;
    reg valid_q;
    reg [31:0] read_beats_q;
    reg [31:0] write_beats_q;
    reg [31:0] weight_beats_q;
    reg folds_q;
    reg folding_q;
    reg summing_q;
    reg [63:0] sums_q;
    reg failed_q;
    assign s_axi_control_awready = frame_bus_awready;
    assign s_axi_control_wready = frame_bus_wready;
    assign s_axi_control_bresp = frame_bus_bresp;
    assign s_axi_control_bvalid = frame_bus_bvalid;
    assign s_axi_control_arready = frame_bus_arready;
    assign s_axi_control_rdata = frame_bus_rdata;
    assign s_axi_control_rresp = frame_bus_rresp;
    assign s_axi_control_rvalid = frame_bus_rvalid;
    assign m_axi_p_arid = p_reader_m_axi_arid;
    assign m_axi_p_araddr = p_reader_m_axi_araddr;
    assign m_axi_p_arlen = p_reader_m_axi_arlen;
    assign m_axi_p_arsize = p_reader_m_axi_arsize;
    assign m_axi_p_arburst = p_reader_m_axi_arburst;
    assign m_axi_p_arvalid = p_reader_m_axi_arvalid;
    assign m_axi_p_rready = p_reader_m_axi_rready;
    assign m_axi_q_arid = q_reader_m_axi_arid;
    assign m_axi_q_araddr = q_reader_m_axi_araddr;
    assign m_axi_q_arlen = q_reader_m_axi_arlen;
    assign m_axi_q_arsize = q_reader_m_axi_arsize;
    assign m_axi_q_arburst = q_reader_m_axi_arburst;
    assign m_axi_q_arvalid = q_reader_m_axi_arvalid;
    assign m_axi_q_rready = q_reader_m_axi_rready;
    assign m_axi_weights_arid = weight_reader_m_axi_arid;
    assign m_axi_weights_araddr = weight_reader_m_axi_araddr;
    assign m_axi_weights_arlen = weight_reader_m_axi_arlen;
    assign m_axi_weights_arsize = weight_reader_m_axi_arsize;
    assign m_axi_weights_arburst = weight_reader_m_axi_arburst;
    assign m_axi_weights_arvalid = weight_reader_m_axi_arvalid;
    assign m_axi_weights_rready = weight_reader_m_axi_rready;
    assign m_axi_to_p_awid = p_writer_m_axi_awid;
    assign m_axi_to_p_awaddr = p_writer_m_axi_awaddr;
    assign m_axi_to_p_awlen = p_writer_m_axi_awlen;
    assign m_axi_to_p_awsize = p_writer_m_axi_awsize;
    assign m_axi_to_p_awburst = p_writer_m_axi_awburst;
    assign m_axi_to_p_awvalid = p_writer_m_axi_awvalid;
    assign m_axi_to_p_wdata = p_writer_m_axi_wdata;
    assign m_axi_to_p_wstrb = p_writer_m_axi_wstrb;
    assign m_axi_to_p_wlast = p_writer_m_axi_wlast;
    assign m_axi_to_p_wvalid = p_writer_m_axi_wvalid;
    assign m_axi_to_p_bready = p_writer_m_axi_bready;
    assign m_axi_to_q_awid = q_writer_m_axi_awid;
    assign m_axi_to_q_awaddr = q_writer_m_axi_awaddr;
    assign m_axi_to_q_awlen = q_writer_m_axi_awlen;
    assign m_axi_to_q_awsize = q_writer_m_axi_awsize;
    assign m_axi_to_q_awburst = q_writer_m_axi_awburst;
    assign m_axi_to_q_awvalid = q_writer_m_axi_awvalid;
    assign m_axi_to_q_wdata = q_writer_m_axi_wdata;
    assign m_axi_to_q_wstrb = q_writer_m_axi_wstrb;
    assign m_axi_to_q_wlast = q_writer_m_axi_wlast;
    assign m_axi_to_q_wvalid = q_writer_m_axi_wvalid;
    assign m_axi_to_q_bready = q_writer_m_axi_bready;
    assign irq = frame_irq;
    wire frame_finished = ~folding_q & ~summing_q & engine_idle & p_reader_idle & q_reader_idle & weight_reader_idle & q_writer_idle;
    wire frame_drained = p_reader_drained & q_reader_drained & weight_reader_drained & p_writer_drained & q_writer_drained;
    wire frame_failed_3 = p_writer_failed | failed_q;
    wire frame_failed_4 = q_writer_failed & folds_q;
    wire engine_fold = frame_arguments_7[0];
    wire [31:0] pairs = frame_arguments_6[31:0];
    wire q_writer_start = frame_accept & engine_fold;
    wire gives = folding_q & p_writer_idle;
    wire p_writer_start = gives | q_writer_start;
    wire [63:0] p_writer_address = folding_q ? sums_q :
        frame_arguments_3;
    wire [31:0] p_writer_beats = folding_q ? sum_beats :
        write_beats_q;
    wire valid_d = (|pairs) & ~(|frame_arguments_6[31:27]);
    wire [31:0] write_beats_d = pairs << 4;
    wire [31:0] read_beats_d = engine_fold ? (pairs << 5) :
        write_beats_d;
    wire [31:0] weight_beats_d = ((pairs + 32'h1) >> 1) + 32'h1;
    wire folds_d = frame_accept ? engine_fold :
        folds_q;
    wire folding_d = frame_accept ? 1'h1 :
        gives ? 1'h0 :
        folding_q;
    wire summing_d = (summing_q & p_writer_idle) ? 1'h0 :
        gives ? 1'h1 :
        summing_q;
    wire [63:0] sums_d = frame_accept ? frame_arguments_5 :
        sums_q;
    wire failed_d = frame_accept ? 1'h0 :
        gives ? (folds_q & p_writer_failed) :
        failed_q;
    initial begin
        valid_q = 1'h0;
        read_beats_q = 32'h0;
        write_beats_q = 32'h0;
        weight_beats_q = 32'h0;
        folds_q = 1'h0;
        folding_q = 1'h0;
        summing_q = 1'h0;
        sums_q = 64'h0;
        failed_q = 1'h0;
    end
    always @(posedge clock) begin
        valid_q <= valid_d;
        read_beats_q <= read_beats_d;
        write_beats_q <= write_beats_d;
        weight_beats_q <= weight_beats_d;
        sums_q <= sums_d;
    end
    always @(posedge clock)
        if (reset) begin
            folds_q <= 1'h0;
            folding_q <= 1'h0;
            summing_q <= 1'h0;
            failed_q <= 1'h0;
        end else begin
            folds_q <= folds_d;
            folding_q <= folding_d;
            summing_q <= summing_d;
            failed_q <= failed_d;
        end
    card_fold_2_frame frame (
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
        .go(frame_go),
        .decides(frame_go),
        .valid(valid_q),
        .accept(frame_accept),
        .finished(frame_finished),
        .drained(frame_drained),
        .failed_0(p_reader_failed),
        .failed_1(q_reader_failed),
        .failed_2(weight_reader_failed),
        .failed_3(frame_failed_3),
        .failed_4(frame_failed_4)
    );
    card_fold_2_p_reader p_reader (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(frame_accept),
        .address(frame_arguments_0),
        .beats(read_beats_q),
        .idle(p_reader_idle),
        .failed(p_reader_failed),
        .drained(p_reader_drained),
        .m_axi_arid(p_reader_m_axi_arid),
        .m_axi_araddr(p_reader_m_axi_araddr),
        .m_axi_arlen(p_reader_m_axi_arlen),
        .m_axi_arsize(p_reader_m_axi_arsize),
        .m_axi_arburst(p_reader_m_axi_arburst),
        .m_axi_arvalid(p_reader_m_axi_arvalid),
        .m_axi_rready(p_reader_m_axi_rready),
        .m_axi_arready(m_axi_p_arready),
        .m_axi_rid(m_axi_p_rid),
        .m_axi_rdata(m_axi_p_rdata),
        .m_axi_rresp(m_axi_p_rresp),
        .m_axi_rlast(m_axi_p_rlast),
        .m_axi_rvalid(m_axi_p_rvalid),
        .o_data(p_reader_o_data),
        .o_valid(p_reader_o_valid),
        .o_ready(engine_p_ready)
    );
    card_fold_2_p_reader q_reader (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(frame_accept),
        .address(frame_arguments_1),
        .beats(read_beats_q),
        .idle(q_reader_idle),
        .failed(q_reader_failed),
        .drained(q_reader_drained),
        .m_axi_arid(q_reader_m_axi_arid),
        .m_axi_araddr(q_reader_m_axi_araddr),
        .m_axi_arlen(q_reader_m_axi_arlen),
        .m_axi_arsize(q_reader_m_axi_arsize),
        .m_axi_arburst(q_reader_m_axi_arburst),
        .m_axi_arvalid(q_reader_m_axi_arvalid),
        .m_axi_rready(q_reader_m_axi_rready),
        .m_axi_arready(m_axi_q_arready),
        .m_axi_rid(m_axi_q_rid),
        .m_axi_rdata(m_axi_q_rdata),
        .m_axi_rresp(m_axi_q_rresp),
        .m_axi_rlast(m_axi_q_rlast),
        .m_axi_rvalid(m_axi_q_rvalid),
        .o_data(q_reader_o_data),
        .o_valid(q_reader_o_valid),
        .o_ready(engine_q_ready)
    );
    card_fold_2_p_reader weight_reader (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(frame_accept),
        .address(frame_arguments_2),
        .beats(weight_beats_q),
        .idle(weight_reader_idle),
        .failed(weight_reader_failed),
        .drained(weight_reader_drained),
        .m_axi_arid(weight_reader_m_axi_arid),
        .m_axi_araddr(weight_reader_m_axi_araddr),
        .m_axi_arlen(weight_reader_m_axi_arlen),
        .m_axi_arsize(weight_reader_m_axi_arsize),
        .m_axi_arburst(weight_reader_m_axi_arburst),
        .m_axi_arvalid(weight_reader_m_axi_arvalid),
        .m_axi_rready(weight_reader_m_axi_rready),
        .m_axi_arready(m_axi_weights_arready),
        .m_axi_rid(m_axi_weights_rid),
        .m_axi_rdata(m_axi_weights_rdata),
        .m_axi_rresp(m_axi_weights_rresp),
        .m_axi_rlast(m_axi_weights_rlast),
        .m_axi_rvalid(m_axi_weights_rvalid),
        .o_data(weight_reader_o_data),
        .o_valid(weight_reader_o_valid),
        .o_ready(engine_weights_ready)
    );
    card_fold_2_engine engine (
        .clock(clock),
        .reset(reset),
        .start(frame_accept),
        .fold(engine_fold),
        .pairs(pairs),
        .p_data(p_reader_o_data),
        .p_valid(p_reader_o_valid),
        .p_ready(engine_p_ready),
        .q_data(q_reader_o_data),
        .q_valid(q_reader_o_valid),
        .q_ready(engine_q_ready),
        .weights_data(weight_reader_o_data),
        .weights_valid(weight_reader_o_valid),
        .weights_ready(engine_weights_ready),
        .to_p_data(engine_to_p_data),
        .to_p_valid(engine_to_p_valid),
        .to_p_ready(p_writer_i_ready),
        .to_q_data(engine_to_q_data),
        .to_q_valid(engine_to_q_valid),
        .to_q_ready(q_writer_i_ready),
        .idle(engine_idle)
    );
    card_fold_2_p_writer p_writer (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(p_writer_start),
        .address(p_writer_address),
        .beats(p_writer_beats),
        .idle(p_writer_idle),
        .failed(p_writer_failed),
        .drained(p_writer_drained),
        .i_data(engine_to_p_data),
        .i_valid(engine_to_p_valid),
        .i_ready(p_writer_i_ready),
        .m_axi_awid(p_writer_m_axi_awid),
        .m_axi_awaddr(p_writer_m_axi_awaddr),
        .m_axi_awlen(p_writer_m_axi_awlen),
        .m_axi_awsize(p_writer_m_axi_awsize),
        .m_axi_awburst(p_writer_m_axi_awburst),
        .m_axi_awvalid(p_writer_m_axi_awvalid),
        .m_axi_wdata(p_writer_m_axi_wdata),
        .m_axi_wstrb(p_writer_m_axi_wstrb),
        .m_axi_wlast(p_writer_m_axi_wlast),
        .m_axi_wvalid(p_writer_m_axi_wvalid),
        .m_axi_bready(p_writer_m_axi_bready),
        .m_axi_awready(m_axi_to_p_awready),
        .m_axi_wready(m_axi_to_p_wready),
        .m_axi_bid(m_axi_to_p_bid),
        .m_axi_bresp(m_axi_to_p_bresp),
        .m_axi_bvalid(m_axi_to_p_bvalid)
    );
    card_fold_2_p_writer q_writer (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(q_writer_start),
        .address(frame_arguments_4),
        .beats(write_beats_q),
        .idle(q_writer_idle),
        .failed(q_writer_failed),
        .drained(q_writer_drained),
        .i_data(engine_to_q_data),
        .i_valid(engine_to_q_valid),
        .i_ready(q_writer_i_ready),
        .m_axi_awid(q_writer_m_axi_awid),
        .m_axi_awaddr(q_writer_m_axi_awaddr),
        .m_axi_awlen(q_writer_m_axi_awlen),
        .m_axi_awsize(q_writer_m_axi_awsize),
        .m_axi_awburst(q_writer_m_axi_awburst),
        .m_axi_awvalid(q_writer_m_axi_awvalid),
        .m_axi_wdata(q_writer_m_axi_wdata),
        .m_axi_wstrb(q_writer_m_axi_wstrb),
        .m_axi_wlast(q_writer_m_axi_wlast),
        .m_axi_wvalid(q_writer_m_axi_wvalid),
        .m_axi_bready(q_writer_m_axi_bready),
        .m_axi_awready(m_axi_to_q_awready),
        .m_axi_wready(m_axi_to_q_wready),
        .m_axi_bid(m_axi_to_q_bid),
        .m_axi_bresp(m_axi_to_q_bresp),
        .m_axi_bvalid(m_axi_to_q_bvalid)
    );
    wire unused = &{1'b0, frame_arguments_6[63:32], frame_arguments_7[63:1]};
endmodule

// subtract_fr_w64: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module subtract_fr_w64 (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] difference
);
  wire [253:0] not_b = ~b;
  wire [63:0] a_63_0 = a[63:0];
  wire [63:0] not_b_63_0 = not_b[63:0];
  wire [64:0] plain_column_0_sum = 65'h1 + {1'h0, a_63_0} + {1'h0, not_b_63_0};
  wire [63:0] a_127_64 = a[127:64];
  wire [63:0] not_b_127_64 = not_b[127:64];
  wire [64:0] plain_column_1_sum = {1'h0, a_127_64} + {1'h0, not_b_127_64};
  wire [63:0] a_191_128 = a[191:128];
  wire [63:0] not_b_191_128 = not_b[191:128];
  wire [64:0] plain_column_2_sum = {1'h0, a_191_128} + {1'h0, not_b_191_128};
  wire [61:0] a_253_192 = a[253:192];
  wire [61:0] not_b_253_192 = not_b[253:192];
  wire [63:0] plain_column_3_sum = 64'hc000000000000000 + {2'h0, a_253_192} + {2'h0, not_b_253_192};
  wire [65:0] more_column_0_sum = 66'h43e1f593f0000002 + {2'h0, a_63_0} + {2'h0, not_b_63_0};
  wire [65:0] more_column_1_sum = 66'h2833e84879b97091 + {2'h0, a_127_64} + {2'h0, not_b_127_64};
  wire [65:0] more_column_2_sum = 66'hb85045b68181585d + {2'h0, a_191_128} + {2'h0, not_b_191_128};
  wire [62:0] more_column_3_sum = 63'h70644e72e131a029 + {1'h0, a_253_192} + {1'h0, not_b_253_192};
  // stage 1
  reg [64:0] plain_column_0_sum_s1;
  reg [64:0] plain_column_1_sum_s1;
  reg [64:0] plain_column_2_sum_s1;
  wire [63:0] plain_column_0_sum_s1_63_0 = plain_column_0_sum_s1[63:0];
  wire plain_column_0_sum_s1_64 = plain_column_0_sum_s1[64];
  wire [63:0] plain_column_1_sum_s1_63_0 = plain_column_1_sum_s1[63:0];
  wire plain_column_1_sum_s1_64 = plain_column_1_sum_s1[64];
  wire plain_carry_all_bits_0 = &plain_column_1_sum_s1_63_0;
  wire [63:0] plain_column_2_sum_s1_63_0 = plain_column_2_sum_s1[63:0];
  wire plain_column_2_sum_s1_64 = plain_column_2_sum_s1[64];
  wire plain_carry_all_bits_1 = &plain_column_2_sum_s1_63_0;
  reg [65:0] more_column_0_sum_s1;
  reg [65:0] more_column_1_sum_s1;
  reg [65:0] more_column_2_sum_s1;
  reg [62:0] more_column_3_sum_s1;
  wire [63:0] more_column_0_sum_s1_63_0 = more_column_0_sum_s1[63:0];
  wire [1:0] more_column_0_sum_s1_65_64 = more_column_0_sum_s1[65:64];
  wire [63:0] more_column_1_sum_s1_63_0 = more_column_1_sum_s1[63:0];
  wire [1:0] more_column_1_sum_s1_65_64 = more_column_1_sum_s1[65:64];
  wire [64:0] more_settled_sum_0 = {1'h0, more_column_1_sum_s1_63_0} + {63'h0, more_column_0_sum_s1_65_64};
  wire [63:0] more_column_2_sum_s1_63_0 = more_column_2_sum_s1[63:0];
  wire [1:0] more_column_2_sum_s1_65_64 = more_column_2_sum_s1[65:64];
  wire [64:0] more_settled_sum_1 = {1'h0, more_column_2_sum_s1_63_0} + {63'h0, more_column_1_sum_s1_65_64};
  wire [62:0] more_settled_sum_2 = more_column_3_sum_s1 + {61'h0, more_column_2_sum_s1_65_64};
  // stage 2
  reg [63:0] plain_column_0_sum_s1_63_0_s2;
  reg plain_column_0_sum_s1_64_s2;
  reg [63:0] plain_column_1_sum_s1_63_0_s2;
  wire [63:0] plain_carry_sum_0 = plain_column_1_sum_s1_63_0_s2 + {63'h0, plain_column_0_sum_s1_64_s2};
  reg plain_column_1_sum_s1_64_s2;
  reg plain_carry_all_bits_0_s2;
  wire plain_carry_both_0 = plain_carry_all_bits_0_s2 & plain_column_0_sum_s1_64_s2;
  wire plain_carry_either_0 = plain_column_1_sum_s1_64_s2 | plain_carry_both_0;
  reg [63:0] plain_column_2_sum_s1_63_0_s2;
  wire [63:0] plain_carry_sum_1 = plain_column_2_sum_s1_63_0_s2 + {63'h0, plain_carry_either_0};
  reg plain_column_2_sum_s1_64_s2;
  reg plain_carry_all_bits_1_s2;
  wire plain_carry_both_1 = plain_carry_all_bits_1_s2 & plain_carry_either_0;
  wire plain_carry_either_1 = plain_column_2_sum_s1_64_s2 | plain_carry_both_1;
  reg [127:0] plain_column_3_sum_s2_way;
  wire [63:0] plain_column_3_sum_s2 = plain_column_3_sum_s2_way[127:64];
  wire [63:0] plain_carry_sum_2 = plain_column_3_sum_s2 + {63'h0, plain_carry_either_1};
  wire [255:0] plain_carry_joined = {plain_carry_sum_2, plain_carry_sum_1, plain_carry_sum_0, plain_column_0_sum_s1_63_0_s2};
  reg [64:0] more_settled_sum_0_s2;
  reg [64:0] more_settled_sum_1_s2;
  wire [63:0] more_settled_sum_0_s2_63_0 = more_settled_sum_0_s2[63:0];
  wire more_settled_sum_0_s2_64 = more_settled_sum_0_s2[64];
  wire [63:0] more_settled_sum_1_s2_63_0 = more_settled_sum_1_s2[63:0];
  wire more_settled_sum_1_s2_64 = more_settled_sum_1_s2[64];
  wire more_carry_all_bits = &more_settled_sum_1_s2_63_0;
  // stage 3
  reg [255:0] plain;
  reg [127:0] more_column_0_sum_s1_63_0_s3_way;
  wire [63:0] more_column_0_sum_s1_63_0_s3 = more_column_0_sum_s1_63_0_s3_way[127:64];
  reg [63:0] more_settled_sum_0_s2_63_0_s3;
  reg more_settled_sum_0_s2_64_s3;
  reg [63:0] more_settled_sum_1_s2_63_0_s3;
  wire [63:0] more_carry_sum_0 = more_settled_sum_1_s2_63_0_s3 + {63'h0, more_settled_sum_0_s2_64_s3};
  reg more_settled_sum_1_s2_64_s3;
  reg more_carry_all_bits_s3;
  wire more_carry_both = more_carry_all_bits_s3 & more_settled_sum_0_s2_64_s3;
  wire more_carry_either = more_settled_sum_1_s2_64_s3 | more_carry_both;
  reg [125:0] more_settled_sum_2_s3_way;
  wire [62:0] more_settled_sum_2_s3 = more_settled_sum_2_s3_way[125:63];
  wire [62:0] more_carry_sum_1 = more_settled_sum_2_s3 + {62'h0, more_carry_either};
  wire [254:0] more_carry_joined = {more_carry_sum_1, more_carry_sum_0, more_settled_sum_0_s2_63_0_s3, more_column_0_sum_s1_63_0_s3};
  wire plain_255 = plain[255];
  wire [253:0] plain_253_0 = plain[253:0];
  // stage 4
  reg [254:0] more;
  wire [253:0] more_253_0 = more[253:0];
  reg plain_255_s4;
  reg [253:0] plain_253_0_s4;
  wire [253:0] chosen = plain_255_s4 ? more_253_0 : plain_253_0_s4;
  // stage 5
  reg [253:0] chosen_s5;
  assign difference = chosen_s5;
  initial begin
    plain_column_0_sum_s1 = 65'h0;
    plain_column_1_sum_s1 = 65'h0;
    plain_column_2_sum_s1 = 65'h0;
    more_column_0_sum_s1 = 66'h0;
    more_column_1_sum_s1 = 66'h0;
    more_column_2_sum_s1 = 66'h0;
    more_column_3_sum_s1 = 63'h0;
    plain_column_0_sum_s1_63_0_s2 = 64'h0;
    plain_column_0_sum_s1_64_s2 = 1'h0;
    plain_column_1_sum_s1_63_0_s2 = 64'h0;
    plain_column_1_sum_s1_64_s2 = 1'h0;
    plain_carry_all_bits_0_s2 = 1'h0;
    plain_column_2_sum_s1_63_0_s2 = 64'h0;
    plain_column_2_sum_s1_64_s2 = 1'h0;
    plain_carry_all_bits_1_s2 = 1'h0;
    plain_column_3_sum_s2_way = 128'h0;
    more_settled_sum_0_s2 = 65'h0;
    more_settled_sum_1_s2 = 65'h0;
    plain = 256'h0;
    more_column_0_sum_s1_63_0_s3_way = 128'h0;
    more_settled_sum_0_s2_63_0_s3 = 64'h0;
    more_settled_sum_0_s2_64_s3 = 1'h0;
    more_settled_sum_1_s2_63_0_s3 = 64'h0;
    more_settled_sum_1_s2_64_s3 = 1'h0;
    more_carry_all_bits_s3 = 1'h0;
    more_settled_sum_2_s3_way = 126'h0;
    more = 255'h0;
    plain_255_s4 = 1'h0;
    plain_253_0_s4 = 254'h0;
    chosen_s5 = 254'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    plain_column_0_sum_s1 <= plain_column_0_sum;
    plain_column_1_sum_s1 <= plain_column_1_sum;
    plain_column_2_sum_s1 <= plain_column_2_sum;
    more_column_0_sum_s1 <= more_column_0_sum;
    more_column_1_sum_s1 <= more_column_1_sum;
    more_column_2_sum_s1 <= more_column_2_sum;
    more_column_3_sum_s1 <= more_column_3_sum;
    // into stage 2
    plain_column_0_sum_s1_63_0_s2 <= plain_column_0_sum_s1_63_0;
    plain_column_0_sum_s1_64_s2 <= plain_column_0_sum_s1_64;
    plain_column_1_sum_s1_63_0_s2 <= plain_column_1_sum_s1_63_0;
    plain_column_1_sum_s1_64_s2 <= plain_column_1_sum_s1_64;
    plain_carry_all_bits_0_s2 <= plain_carry_all_bits_0;
    plain_column_2_sum_s1_63_0_s2 <= plain_column_2_sum_s1_63_0;
    plain_column_2_sum_s1_64_s2 <= plain_column_2_sum_s1_64;
    plain_carry_all_bits_1_s2 <= plain_carry_all_bits_1;
    plain_column_3_sum_s2_way <= {plain_column_3_sum_s2_way[63:0], plain_column_3_sum};
    more_settled_sum_0_s2 <= more_settled_sum_0;
    more_settled_sum_1_s2 <= more_settled_sum_1;
    // into stage 3
    plain <= plain_carry_joined;
    more_column_0_sum_s1_63_0_s3_way <= {more_column_0_sum_s1_63_0_s3_way[63:0], more_column_0_sum_s1_63_0};
    more_settled_sum_0_s2_63_0_s3 <= more_settled_sum_0_s2_63_0;
    more_settled_sum_0_s2_64_s3 <= more_settled_sum_0_s2_64;
    more_settled_sum_1_s2_63_0_s3 <= more_settled_sum_1_s2_63_0;
    more_settled_sum_1_s2_64_s3 <= more_settled_sum_1_s2_64;
    more_carry_all_bits_s3 <= more_carry_all_bits;
    more_settled_sum_2_s3_way <= {more_settled_sum_2_s3_way[62:0], more_settled_sum_2};
    // into stage 4
    more <= more_carry_joined;
    plain_255_s4 <= plain_255;
    plain_253_0_s4 <= plain_253_0;
    // into stage 5
    chosen_s5 <= chosen;
  end
  wire unused = &{1'b0, plain[254], more[254]};
endmodule

// montgomery_fr_k2_c4_w64_t: one result a clock, 54 clocks after its operands.
(* pipeline_stages = 54 *)
module montgomery_fr_k2_c4_w64_t (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] product
);
  wire [63:0] a_63_0 = a[63:0];
  wire [63:0] a_190_127 = a[190:127];
  wire [64:0] t_xs_column_0_sum = {1'h0, a_63_0} + {1'h0, a_190_127};
  wire [62:0] a_126_64 = a[126:64];
  wire [62:0] a_253_191 = a[253:191];
  wire [63:0] t_xs_column_1_sum = {1'h0, a_126_64} + {1'h0, a_253_191};
  wire [63:0] b_63_0 = b[63:0];
  wire [63:0] b_190_127 = b[190:127];
  wire [64:0] t_ys_column_0_sum = {1'h0, b_63_0} + {1'h0, b_190_127};
  wire [62:0] b_126_64 = b[126:64];
  wire [62:0] b_253_191 = b[253:191];
  wire [63:0] t_ys_column_1_sum = {1'h0, b_126_64} + {1'h0, b_253_191};
  wire [64:0] t_low_xs_column_0_sum = {1'h0, a_63_0} + {2'h0, a_126_64};
  wire [64:0] t_low_ys_column_0_sum = {1'h0, b_63_0} + {2'h0, b_126_64};
  wire [25:0] a_25_0 = a[25:0];
  wire [16:0] b_16_0 = b[16:0];
  wire [16:0] b_33_17 = b[33:17];
  wire [16:0] b_50_34 = b[50:34];
  wire [12:0] b_63_51 = b[63:51];
  wire [25:0] a_51_26 = a[51:26];
  wire [11:0] a_63_52 = a[63:52];
  wire [25:0] a_89_64 = a[89:64];
  wire [16:0] b_80_64 = b[80:64];
  wire [16:0] b_97_81 = b[97:81];
  wire [16:0] b_114_98 = b[114:98];
  wire [11:0] b_126_115 = b[126:115];
  wire [25:0] a_115_90 = a[115:90];
  wire [10:0] a_126_116 = a[126:116];
  wire [64:0] t_high_xs_column_0_sum = {1'h0, a_190_127} + {2'h0, a_253_191};
  wire [64:0] t_high_ys_column_0_sum = {1'h0, b_190_127} + {2'h0, b_253_191};
  wire [25:0] a_152_127 = a[152:127];
  wire [16:0] b_143_127 = b[143:127];
  wire [16:0] b_160_144 = b[160:144];
  wire [16:0] b_177_161 = b[177:161];
  wire [12:0] b_190_178 = b[190:178];
  wire [25:0] a_178_153 = a[178:153];
  wire [11:0] a_190_179 = a[190:179];
  wire [25:0] a_216_191 = a[216:191];
  wire [16:0] b_207_191 = b[207:191];
  wire [16:0] b_224_208 = b[224:208];
  wire [16:0] b_241_225 = b[241:225];
  wire [11:0] b_253_242 = b[253:242];
  wire [25:0] a_242_217 = a[242:217];
  wire [10:0] a_253_243 = a[253:243];
  // stage 1
  reg [64:0] t_xs_column_0_sum_s1;
  wire [63:0] t_xs_column_0_sum_s1_63_0 = t_xs_column_0_sum_s1[63:0];
  wire t_xs_column_0_sum_s1_64 = t_xs_column_0_sum_s1[64];
  reg [64:0] t_ys_column_0_sum_s1;
  wire [63:0] t_ys_column_0_sum_s1_63_0 = t_ys_column_0_sum_s1[63:0];
  wire t_ys_column_0_sum_s1_64 = t_ys_column_0_sum_s1[64];
  reg [64:0] t_low_xs_column_0_sum_s1;
  wire [63:0] t_low_xs_column_0_sum_s1_63_0 = t_low_xs_column_0_sum_s1[63:0];
  wire t_low_xs_column_0_sum_s1_64 = t_low_xs_column_0_sum_s1[64];
  reg [64:0] t_low_ys_column_0_sum_s1;
  wire [63:0] t_low_ys_column_0_sum_s1_63_0 = t_low_ys_column_0_sum_s1[63:0];
  wire t_low_ys_column_0_sum_s1_64 = t_low_ys_column_0_sum_s1[64];
  reg [25:0] a_25_0_s1;
  reg [16:0] b_16_0_s1;
  wire [42:0] t_low_low_tile_0_0_product_0 = {17'h0, a_25_0_s1} * {26'h0, b_16_0_s1};
  reg [25:0] a_51_26_s1;
  wire [42:0] t_low_low_tile_1_0_product_0 = {17'h0, a_51_26_s1} * {26'h0, b_16_0_s1};
  reg [11:0] a_63_52_s1;
  wire [28:0] t_low_low_tile_2_0_product_0 = {17'h0, a_63_52_s1} * {12'h0, b_16_0_s1};
  reg [25:0] a_89_64_s1;
  reg [16:0] b_80_64_s1;
  wire [42:0] t_low_high_tile_0_0_product_0 = {17'h0, a_89_64_s1} * {26'h0, b_80_64_s1};
  reg [25:0] a_115_90_s1;
  wire [42:0] t_low_high_tile_1_0_product_0 = {17'h0, a_115_90_s1} * {26'h0, b_80_64_s1};
  reg [10:0] a_126_116_s1;
  wire [27:0] t_low_high_tile_2_0_product_0 = {17'h0, a_126_116_s1} * {11'h0, b_80_64_s1};
  reg [64:0] t_high_xs_column_0_sum_s1;
  wire [63:0] t_high_xs_column_0_sum_s1_63_0 = t_high_xs_column_0_sum_s1[63:0];
  wire t_high_xs_column_0_sum_s1_64 = t_high_xs_column_0_sum_s1[64];
  reg [64:0] t_high_ys_column_0_sum_s1;
  wire [63:0] t_high_ys_column_0_sum_s1_63_0 = t_high_ys_column_0_sum_s1[63:0];
  wire t_high_ys_column_0_sum_s1_64 = t_high_ys_column_0_sum_s1[64];
  reg [25:0] a_152_127_s1;
  reg [16:0] b_143_127_s1;
  wire [42:0] t_high_low_tile_0_0_product_0 = {17'h0, a_152_127_s1} * {26'h0, b_143_127_s1};
  reg [25:0] a_178_153_s1;
  wire [42:0] t_high_low_tile_1_0_product_0 = {17'h0, a_178_153_s1} * {26'h0, b_143_127_s1};
  reg [11:0] a_190_179_s1;
  wire [28:0] t_high_low_tile_2_0_product_0 = {17'h0, a_190_179_s1} * {12'h0, b_143_127_s1};
  reg [25:0] a_216_191_s1;
  reg [16:0] b_207_191_s1;
  wire [42:0] t_high_high_tile_0_0_product_0 = {17'h0, a_216_191_s1} * {26'h0, b_207_191_s1};
  reg [25:0] a_242_217_s1;
  wire [42:0] t_high_high_tile_1_0_product_0 = {17'h0, a_242_217_s1} * {26'h0, b_207_191_s1};
  reg [10:0] a_253_243_s1;
  wire [27:0] t_high_high_tile_2_0_product_0 = {17'h0, a_253_243_s1} * {11'h0, b_207_191_s1};
  // stage 2
  reg [63:0] t_xs_column_0_sum_s1_63_0_s2;
  reg t_xs_column_0_sum_s1_64_s2;
  reg [127:0] t_xs_column_1_sum_s2_way;
  wire [63:0] t_xs_column_1_sum_s2 = t_xs_column_1_sum_s2_way[127:64];
  wire [63:0] t_xs_carry_sum = t_xs_column_1_sum_s2 + {63'h0, t_xs_column_0_sum_s1_64_s2};
  wire [127:0] t_xs_carry_joined = {t_xs_carry_sum, t_xs_column_0_sum_s1_63_0_s2};
  reg [63:0] t_ys_column_0_sum_s1_63_0_s2;
  reg t_ys_column_0_sum_s1_64_s2;
  reg [127:0] t_ys_column_1_sum_s2_way;
  wire [63:0] t_ys_column_1_sum_s2 = t_ys_column_1_sum_s2_way[127:64];
  wire [63:0] t_ys_carry_sum = t_ys_column_1_sum_s2 + {63'h0, t_ys_column_0_sum_s1_64_s2};
  wire [127:0] t_ys_carry_joined = {t_ys_carry_sum, t_ys_column_0_sum_s1_63_0_s2};
  reg [63:0] t_low_xs_column_0_sum_s1_63_0_s2;
  reg t_low_xs_column_0_sum_s1_64_s2;
  wire t_low_xs_carry_sum = 1'h0 + t_low_xs_column_0_sum_s1_64_s2;
  wire [64:0] t_low_xs_carry_joined = {t_low_xs_carry_sum, t_low_xs_column_0_sum_s1_63_0_s2};
  reg [63:0] t_low_ys_column_0_sum_s1_63_0_s2;
  reg t_low_ys_column_0_sum_s1_64_s2;
  wire t_low_ys_carry_sum = 1'h0 + t_low_ys_column_0_sum_s1_64_s2;
  wire [64:0] t_low_ys_carry_joined = {t_low_ys_carry_sum, t_low_ys_column_0_sum_s1_63_0_s2};
  reg [25:0] a_25_0_s2;
  reg [33:0] b_33_17_s2_way;
  wire [16:0] b_33_17_s2 = b_33_17_s2_way[33:17];
  wire [42:0] t_low_low_tile_0_0_product_1 = {17'h0, a_25_0_s2} * {26'h0, b_33_17_s2};
  reg [25:0] a_51_26_s2;
  wire [42:0] t_low_low_tile_1_0_product_1 = {17'h0, a_51_26_s2} * {26'h0, b_33_17_s2};
  reg [11:0] a_63_52_s2;
  wire [28:0] t_low_low_tile_2_0_product_1 = {17'h0, a_63_52_s2} * {12'h0, b_33_17_s2};
  reg [25:0] a_89_64_s2;
  reg [33:0] b_97_81_s2_way;
  wire [16:0] b_97_81_s2 = b_97_81_s2_way[33:17];
  wire [42:0] t_low_high_tile_0_0_product_1 = {17'h0, a_89_64_s2} * {26'h0, b_97_81_s2};
  reg [25:0] a_115_90_s2;
  wire [42:0] t_low_high_tile_1_0_product_1 = {17'h0, a_115_90_s2} * {26'h0, b_97_81_s2};
  reg [10:0] a_126_116_s2;
  wire [27:0] t_low_high_tile_2_0_product_1 = {17'h0, a_126_116_s2} * {11'h0, b_97_81_s2};
  reg [63:0] t_high_xs_column_0_sum_s1_63_0_s2;
  reg t_high_xs_column_0_sum_s1_64_s2;
  wire t_high_xs_carry_sum = 1'h0 + t_high_xs_column_0_sum_s1_64_s2;
  wire [64:0] t_high_xs_carry_joined = {t_high_xs_carry_sum, t_high_xs_column_0_sum_s1_63_0_s2};
  reg [63:0] t_high_ys_column_0_sum_s1_63_0_s2;
  reg t_high_ys_column_0_sum_s1_64_s2;
  wire t_high_ys_carry_sum = 1'h0 + t_high_ys_column_0_sum_s1_64_s2;
  wire [64:0] t_high_ys_carry_joined = {t_high_ys_carry_sum, t_high_ys_column_0_sum_s1_63_0_s2};
  reg [25:0] a_152_127_s2;
  reg [33:0] b_160_144_s2_way;
  wire [16:0] b_160_144_s2 = b_160_144_s2_way[33:17];
  wire [42:0] t_high_low_tile_0_0_product_1 = {17'h0, a_152_127_s2} * {26'h0, b_160_144_s2};
  reg [25:0] a_178_153_s2;
  wire [42:0] t_high_low_tile_1_0_product_1 = {17'h0, a_178_153_s2} * {26'h0, b_160_144_s2};
  reg [11:0] a_190_179_s2;
  wire [28:0] t_high_low_tile_2_0_product_1 = {17'h0, a_190_179_s2} * {12'h0, b_160_144_s2};
  reg [25:0] a_216_191_s2;
  reg [33:0] b_224_208_s2_way;
  wire [16:0] b_224_208_s2 = b_224_208_s2_way[33:17];
  wire [42:0] t_high_high_tile_0_0_product_1 = {17'h0, a_216_191_s2} * {26'h0, b_224_208_s2};
  reg [25:0] a_242_217_s2;
  wire [42:0] t_high_high_tile_1_0_product_1 = {17'h0, a_242_217_s2} * {26'h0, b_224_208_s2};
  reg [10:0] a_253_243_s2;
  wire [27:0] t_high_high_tile_2_0_product_1 = {17'h0, a_253_243_s2} * {11'h0, b_224_208_s2};
  // stage 3
  reg [127:0] t_xs;
  reg [127:0] t_ys;
  reg [64:0] t_low_xs;
  reg [64:0] t_low_ys;
  reg [85:0] t_low_low_tile_0_0_product_0_s3_way;
  wire [42:0] t_low_low_tile_0_0_product_0_s3 = t_low_low_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_low_low_tile_0_0_product_1_s3;
  wire [25:0] t_low_low_tile_0_0_product_0_s3_42_17 = t_low_low_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_low_low_tile_0_0_sum_0 = t_low_low_tile_0_0_product_1_s3 + {17'h0, t_low_low_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_low_low_tile_0_0_product_0_s3_16_0 = t_low_low_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_25_0_s3;
  reg [50:0] b_50_34_s3_way;
  wire [16:0] b_50_34_s3 = b_50_34_s3_way[50:34];
  wire [42:0] t_low_low_tile_0_0_product_2 = {17'h0, a_25_0_s3} * {26'h0, b_50_34_s3};
  reg [85:0] t_low_low_tile_1_0_product_0_s3_way;
  wire [42:0] t_low_low_tile_1_0_product_0_s3 = t_low_low_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_low_low_tile_1_0_product_1_s3;
  wire [25:0] t_low_low_tile_1_0_product_0_s3_42_17 = t_low_low_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_low_low_tile_1_0_sum_0 = t_low_low_tile_1_0_product_1_s3 + {17'h0, t_low_low_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_low_low_tile_1_0_product_0_s3_16_0 = t_low_low_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_51_26_s3;
  wire [42:0] t_low_low_tile_1_0_product_2 = {17'h0, a_51_26_s3} * {26'h0, b_50_34_s3};
  reg [57:0] t_low_low_tile_2_0_product_0_s3_way;
  wire [28:0] t_low_low_tile_2_0_product_0_s3 = t_low_low_tile_2_0_product_0_s3_way[57:29];
  reg [28:0] t_low_low_tile_2_0_product_1_s3;
  wire [11:0] t_low_low_tile_2_0_product_0_s3_28_17 = t_low_low_tile_2_0_product_0_s3[28:17];
  wire [28:0] t_low_low_tile_2_0_sum_0 = t_low_low_tile_2_0_product_1_s3 + {17'h0, t_low_low_tile_2_0_product_0_s3_28_17};
  wire [16:0] t_low_low_tile_2_0_product_0_s3_16_0 = t_low_low_tile_2_0_product_0_s3[16:0];
  reg [11:0] a_63_52_s3;
  wire [28:0] t_low_low_tile_2_0_product_2 = {17'h0, a_63_52_s3} * {12'h0, b_50_34_s3};
  reg [85:0] t_low_high_tile_0_0_product_0_s3_way;
  wire [42:0] t_low_high_tile_0_0_product_0_s3 = t_low_high_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_low_high_tile_0_0_product_1_s3;
  wire [25:0] t_low_high_tile_0_0_product_0_s3_42_17 = t_low_high_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_low_high_tile_0_0_sum_0 = t_low_high_tile_0_0_product_1_s3 + {17'h0, t_low_high_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_low_high_tile_0_0_product_0_s3_16_0 = t_low_high_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_89_64_s3;
  reg [50:0] b_114_98_s3_way;
  wire [16:0] b_114_98_s3 = b_114_98_s3_way[50:34];
  wire [42:0] t_low_high_tile_0_0_product_2 = {17'h0, a_89_64_s3} * {26'h0, b_114_98_s3};
  reg [85:0] t_low_high_tile_1_0_product_0_s3_way;
  wire [42:0] t_low_high_tile_1_0_product_0_s3 = t_low_high_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_low_high_tile_1_0_product_1_s3;
  wire [25:0] t_low_high_tile_1_0_product_0_s3_42_17 = t_low_high_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_low_high_tile_1_0_sum_0 = t_low_high_tile_1_0_product_1_s3 + {17'h0, t_low_high_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_low_high_tile_1_0_product_0_s3_16_0 = t_low_high_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_115_90_s3;
  wire [42:0] t_low_high_tile_1_0_product_2 = {17'h0, a_115_90_s3} * {26'h0, b_114_98_s3};
  reg [55:0] t_low_high_tile_2_0_product_0_s3_way;
  wire [27:0] t_low_high_tile_2_0_product_0_s3 = t_low_high_tile_2_0_product_0_s3_way[55:28];
  reg [27:0] t_low_high_tile_2_0_product_1_s3;
  wire [10:0] t_low_high_tile_2_0_product_0_s3_27_17 = t_low_high_tile_2_0_product_0_s3[27:17];
  wire [27:0] t_low_high_tile_2_0_sum_0 = t_low_high_tile_2_0_product_1_s3 + {17'h0, t_low_high_tile_2_0_product_0_s3_27_17};
  wire [16:0] t_low_high_tile_2_0_product_0_s3_16_0 = t_low_high_tile_2_0_product_0_s3[16:0];
  reg [10:0] a_126_116_s3;
  wire [27:0] t_low_high_tile_2_0_product_2 = {17'h0, a_126_116_s3} * {11'h0, b_114_98_s3};
  wire [25:0] t_low_xs_25_0 = t_low_xs[25:0];
  wire [16:0] t_low_ys_16_0 = t_low_ys[16:0];
  wire [16:0] t_low_ys_33_17 = t_low_ys[33:17];
  wire [16:0] t_low_ys_50_34 = t_low_ys[50:34];
  wire [13:0] t_low_ys_64_51 = t_low_ys[64:51];
  wire [25:0] t_low_xs_51_26 = t_low_xs[51:26];
  wire [12:0] t_low_xs_64_52 = t_low_xs[64:52];
  reg [64:0] t_high_xs;
  reg [64:0] t_high_ys;
  reg [85:0] t_high_low_tile_0_0_product_0_s3_way;
  wire [42:0] t_high_low_tile_0_0_product_0_s3 = t_high_low_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_high_low_tile_0_0_product_1_s3;
  wire [25:0] t_high_low_tile_0_0_product_0_s3_42_17 = t_high_low_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_high_low_tile_0_0_sum_0 = t_high_low_tile_0_0_product_1_s3 + {17'h0, t_high_low_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_high_low_tile_0_0_product_0_s3_16_0 = t_high_low_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_152_127_s3;
  reg [50:0] b_177_161_s3_way;
  wire [16:0] b_177_161_s3 = b_177_161_s3_way[50:34];
  wire [42:0] t_high_low_tile_0_0_product_2 = {17'h0, a_152_127_s3} * {26'h0, b_177_161_s3};
  reg [85:0] t_high_low_tile_1_0_product_0_s3_way;
  wire [42:0] t_high_low_tile_1_0_product_0_s3 = t_high_low_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_high_low_tile_1_0_product_1_s3;
  wire [25:0] t_high_low_tile_1_0_product_0_s3_42_17 = t_high_low_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_high_low_tile_1_0_sum_0 = t_high_low_tile_1_0_product_1_s3 + {17'h0, t_high_low_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_high_low_tile_1_0_product_0_s3_16_0 = t_high_low_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_178_153_s3;
  wire [42:0] t_high_low_tile_1_0_product_2 = {17'h0, a_178_153_s3} * {26'h0, b_177_161_s3};
  reg [57:0] t_high_low_tile_2_0_product_0_s3_way;
  wire [28:0] t_high_low_tile_2_0_product_0_s3 = t_high_low_tile_2_0_product_0_s3_way[57:29];
  reg [28:0] t_high_low_tile_2_0_product_1_s3;
  wire [11:0] t_high_low_tile_2_0_product_0_s3_28_17 = t_high_low_tile_2_0_product_0_s3[28:17];
  wire [28:0] t_high_low_tile_2_0_sum_0 = t_high_low_tile_2_0_product_1_s3 + {17'h0, t_high_low_tile_2_0_product_0_s3_28_17};
  wire [16:0] t_high_low_tile_2_0_product_0_s3_16_0 = t_high_low_tile_2_0_product_0_s3[16:0];
  reg [11:0] a_190_179_s3;
  wire [28:0] t_high_low_tile_2_0_product_2 = {17'h0, a_190_179_s3} * {12'h0, b_177_161_s3};
  reg [85:0] t_high_high_tile_0_0_product_0_s3_way;
  wire [42:0] t_high_high_tile_0_0_product_0_s3 = t_high_high_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_high_high_tile_0_0_product_1_s3;
  wire [25:0] t_high_high_tile_0_0_product_0_s3_42_17 = t_high_high_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_high_high_tile_0_0_sum_0 = t_high_high_tile_0_0_product_1_s3 + {17'h0, t_high_high_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_high_high_tile_0_0_product_0_s3_16_0 = t_high_high_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_216_191_s3;
  reg [50:0] b_241_225_s3_way;
  wire [16:0] b_241_225_s3 = b_241_225_s3_way[50:34];
  wire [42:0] t_high_high_tile_0_0_product_2 = {17'h0, a_216_191_s3} * {26'h0, b_241_225_s3};
  reg [85:0] t_high_high_tile_1_0_product_0_s3_way;
  wire [42:0] t_high_high_tile_1_0_product_0_s3 = t_high_high_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_high_high_tile_1_0_product_1_s3;
  wire [25:0] t_high_high_tile_1_0_product_0_s3_42_17 = t_high_high_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_high_high_tile_1_0_sum_0 = t_high_high_tile_1_0_product_1_s3 + {17'h0, t_high_high_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_high_high_tile_1_0_product_0_s3_16_0 = t_high_high_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_242_217_s3;
  wire [42:0] t_high_high_tile_1_0_product_2 = {17'h0, a_242_217_s3} * {26'h0, b_241_225_s3};
  reg [55:0] t_high_high_tile_2_0_product_0_s3_way;
  wire [27:0] t_high_high_tile_2_0_product_0_s3 = t_high_high_tile_2_0_product_0_s3_way[55:28];
  reg [27:0] t_high_high_tile_2_0_product_1_s3;
  wire [10:0] t_high_high_tile_2_0_product_0_s3_27_17 = t_high_high_tile_2_0_product_0_s3[27:17];
  wire [27:0] t_high_high_tile_2_0_sum_0 = t_high_high_tile_2_0_product_1_s3 + {17'h0, t_high_high_tile_2_0_product_0_s3_27_17};
  wire [16:0] t_high_high_tile_2_0_product_0_s3_16_0 = t_high_high_tile_2_0_product_0_s3[16:0];
  reg [10:0] a_253_243_s3;
  wire [27:0] t_high_high_tile_2_0_product_2 = {17'h0, a_253_243_s3} * {11'h0, b_241_225_s3};
  wire [25:0] t_high_xs_25_0 = t_high_xs[25:0];
  wire [16:0] t_high_ys_16_0 = t_high_ys[16:0];
  wire [16:0] t_high_ys_33_17 = t_high_ys[33:17];
  wire [16:0] t_high_ys_50_34 = t_high_ys[50:34];
  wire [13:0] t_high_ys_64_51 = t_high_ys[64:51];
  wire [25:0] t_high_xs_51_26 = t_high_xs[51:26];
  wire [12:0] t_high_xs_64_52 = t_high_xs[64:52];
  wire [63:0] t_xs_63_0 = t_xs[63:0];
  wire [63:0] t_xs_127_64 = t_xs[127:64];
  wire [64:0] t_middle_xs_column_0_sum = {1'h0, t_xs_63_0} + {1'h0, t_xs_127_64};
  wire [63:0] t_ys_63_0 = t_ys[63:0];
  wire [63:0] t_ys_127_64 = t_ys[127:64];
  wire [64:0] t_middle_ys_column_0_sum = {1'h0, t_ys_63_0} + {1'h0, t_ys_127_64};
  wire [25:0] t_xs_25_0 = t_xs[25:0];
  wire [16:0] t_ys_16_0 = t_ys[16:0];
  wire [16:0] t_ys_33_17 = t_ys[33:17];
  wire [16:0] t_ys_50_34 = t_ys[50:34];
  wire [12:0] t_ys_63_51 = t_ys[63:51];
  wire [25:0] t_xs_51_26 = t_xs[51:26];
  wire [11:0] t_xs_63_52 = t_xs[63:52];
  wire [25:0] t_xs_89_64 = t_xs[89:64];
  wire [16:0] t_ys_80_64 = t_ys[80:64];
  wire [16:0] t_ys_97_81 = t_ys[97:81];
  wire [16:0] t_ys_114_98 = t_ys[114:98];
  wire [12:0] t_ys_127_115 = t_ys[127:115];
  wire [25:0] t_xs_115_90 = t_xs[115:90];
  wire [11:0] t_xs_127_116 = t_xs[127:116];
  // stage 4
  reg [42:0] t_low_low_tile_0_0_sum_0_s4;
  reg [42:0] t_low_low_tile_0_0_product_2_s4;
  wire [25:0] t_low_low_tile_0_0_sum_0_s4_42_17 = t_low_low_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_low_low_tile_0_0_sum_1 = t_low_low_tile_0_0_product_2_s4 + {17'h0, t_low_low_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_low_low_tile_0_0_sum_0_s4_16_0 = t_low_low_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_25_0_s4;
  reg [51:0] b_63_51_s4_way;
  wire [12:0] b_63_51_s4 = b_63_51_s4_way[51:39];
  wire [38:0] t_low_low_tile_0_0_product_3 = {13'h0, a_25_0_s4} * {26'h0, b_63_51_s4};
  reg [42:0] t_low_low_tile_1_0_sum_0_s4;
  reg [42:0] t_low_low_tile_1_0_product_2_s4;
  wire [25:0] t_low_low_tile_1_0_sum_0_s4_42_17 = t_low_low_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_low_low_tile_1_0_sum_1 = t_low_low_tile_1_0_product_2_s4 + {17'h0, t_low_low_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_low_low_tile_1_0_sum_0_s4_16_0 = t_low_low_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_51_26_s4;
  wire [38:0] t_low_low_tile_1_0_product_3 = {13'h0, a_51_26_s4} * {26'h0, b_63_51_s4};
  reg [28:0] t_low_low_tile_2_0_sum_0_s4;
  reg [28:0] t_low_low_tile_2_0_product_2_s4;
  wire [11:0] t_low_low_tile_2_0_sum_0_s4_28_17 = t_low_low_tile_2_0_sum_0_s4[28:17];
  wire [28:0] t_low_low_tile_2_0_sum_1 = t_low_low_tile_2_0_product_2_s4 + {17'h0, t_low_low_tile_2_0_sum_0_s4_28_17};
  wire [16:0] t_low_low_tile_2_0_sum_0_s4_16_0 = t_low_low_tile_2_0_sum_0_s4[16:0];
  reg [11:0] a_63_52_s4;
  wire [24:0] t_low_low_tile_2_0_product_3 = {13'h0, a_63_52_s4} * {12'h0, b_63_51_s4};
  reg [42:0] t_low_high_tile_0_0_sum_0_s4;
  reg [42:0] t_low_high_tile_0_0_product_2_s4;
  wire [25:0] t_low_high_tile_0_0_sum_0_s4_42_17 = t_low_high_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_low_high_tile_0_0_sum_1 = t_low_high_tile_0_0_product_2_s4 + {17'h0, t_low_high_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_low_high_tile_0_0_sum_0_s4_16_0 = t_low_high_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_89_64_s4;
  reg [47:0] b_126_115_s4_way;
  wire [11:0] b_126_115_s4 = b_126_115_s4_way[47:36];
  wire [37:0] t_low_high_tile_0_0_product_3 = {12'h0, a_89_64_s4} * {26'h0, b_126_115_s4};
  reg [42:0] t_low_high_tile_1_0_sum_0_s4;
  reg [42:0] t_low_high_tile_1_0_product_2_s4;
  wire [25:0] t_low_high_tile_1_0_sum_0_s4_42_17 = t_low_high_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_low_high_tile_1_0_sum_1 = t_low_high_tile_1_0_product_2_s4 + {17'h0, t_low_high_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_low_high_tile_1_0_sum_0_s4_16_0 = t_low_high_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_115_90_s4;
  wire [37:0] t_low_high_tile_1_0_product_3 = {12'h0, a_115_90_s4} * {26'h0, b_126_115_s4};
  reg [27:0] t_low_high_tile_2_0_sum_0_s4;
  reg [27:0] t_low_high_tile_2_0_product_2_s4;
  wire [10:0] t_low_high_tile_2_0_sum_0_s4_27_17 = t_low_high_tile_2_0_sum_0_s4[27:17];
  wire [27:0] t_low_high_tile_2_0_sum_1 = t_low_high_tile_2_0_product_2_s4 + {17'h0, t_low_high_tile_2_0_sum_0_s4_27_17};
  wire [16:0] t_low_high_tile_2_0_sum_0_s4_16_0 = t_low_high_tile_2_0_sum_0_s4[16:0];
  reg [10:0] a_126_116_s4;
  wire [22:0] t_low_high_tile_2_0_product_3 = {12'h0, a_126_116_s4} * {11'h0, b_126_115_s4};
  reg [25:0] t_low_xs_25_0_s4;
  reg [16:0] t_low_ys_16_0_s4;
  wire [42:0] t_low_middle_tile_0_0_product_0 = {17'h0, t_low_xs_25_0_s4} * {26'h0, t_low_ys_16_0_s4};
  reg [25:0] t_low_xs_51_26_s4;
  wire [42:0] t_low_middle_tile_1_0_product_0 = {17'h0, t_low_xs_51_26_s4} * {26'h0, t_low_ys_16_0_s4};
  reg [12:0] t_low_xs_64_52_s4;
  wire [29:0] t_low_middle_tile_2_0_product_0 = {17'h0, t_low_xs_64_52_s4} * {13'h0, t_low_ys_16_0_s4};
  reg [42:0] t_high_low_tile_0_0_sum_0_s4;
  reg [42:0] t_high_low_tile_0_0_product_2_s4;
  wire [25:0] t_high_low_tile_0_0_sum_0_s4_42_17 = t_high_low_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_high_low_tile_0_0_sum_1 = t_high_low_tile_0_0_product_2_s4 + {17'h0, t_high_low_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_high_low_tile_0_0_sum_0_s4_16_0 = t_high_low_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_152_127_s4;
  reg [51:0] b_190_178_s4_way;
  wire [12:0] b_190_178_s4 = b_190_178_s4_way[51:39];
  wire [38:0] t_high_low_tile_0_0_product_3 = {13'h0, a_152_127_s4} * {26'h0, b_190_178_s4};
  reg [42:0] t_high_low_tile_1_0_sum_0_s4;
  reg [42:0] t_high_low_tile_1_0_product_2_s4;
  wire [25:0] t_high_low_tile_1_0_sum_0_s4_42_17 = t_high_low_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_high_low_tile_1_0_sum_1 = t_high_low_tile_1_0_product_2_s4 + {17'h0, t_high_low_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_high_low_tile_1_0_sum_0_s4_16_0 = t_high_low_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_178_153_s4;
  wire [38:0] t_high_low_tile_1_0_product_3 = {13'h0, a_178_153_s4} * {26'h0, b_190_178_s4};
  reg [28:0] t_high_low_tile_2_0_sum_0_s4;
  reg [28:0] t_high_low_tile_2_0_product_2_s4;
  wire [11:0] t_high_low_tile_2_0_sum_0_s4_28_17 = t_high_low_tile_2_0_sum_0_s4[28:17];
  wire [28:0] t_high_low_tile_2_0_sum_1 = t_high_low_tile_2_0_product_2_s4 + {17'h0, t_high_low_tile_2_0_sum_0_s4_28_17};
  wire [16:0] t_high_low_tile_2_0_sum_0_s4_16_0 = t_high_low_tile_2_0_sum_0_s4[16:0];
  reg [11:0] a_190_179_s4;
  wire [24:0] t_high_low_tile_2_0_product_3 = {13'h0, a_190_179_s4} * {12'h0, b_190_178_s4};
  reg [42:0] t_high_high_tile_0_0_sum_0_s4;
  reg [42:0] t_high_high_tile_0_0_product_2_s4;
  wire [25:0] t_high_high_tile_0_0_sum_0_s4_42_17 = t_high_high_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_high_high_tile_0_0_sum_1 = t_high_high_tile_0_0_product_2_s4 + {17'h0, t_high_high_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_high_high_tile_0_0_sum_0_s4_16_0 = t_high_high_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_216_191_s4;
  reg [47:0] b_253_242_s4_way;
  wire [11:0] b_253_242_s4 = b_253_242_s4_way[47:36];
  wire [37:0] t_high_high_tile_0_0_product_3 = {12'h0, a_216_191_s4} * {26'h0, b_253_242_s4};
  reg [42:0] t_high_high_tile_1_0_sum_0_s4;
  reg [42:0] t_high_high_tile_1_0_product_2_s4;
  wire [25:0] t_high_high_tile_1_0_sum_0_s4_42_17 = t_high_high_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_high_high_tile_1_0_sum_1 = t_high_high_tile_1_0_product_2_s4 + {17'h0, t_high_high_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_high_high_tile_1_0_sum_0_s4_16_0 = t_high_high_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_242_217_s4;
  wire [37:0] t_high_high_tile_1_0_product_3 = {12'h0, a_242_217_s4} * {26'h0, b_253_242_s4};
  reg [27:0] t_high_high_tile_2_0_sum_0_s4;
  reg [27:0] t_high_high_tile_2_0_product_2_s4;
  wire [10:0] t_high_high_tile_2_0_sum_0_s4_27_17 = t_high_high_tile_2_0_sum_0_s4[27:17];
  wire [27:0] t_high_high_tile_2_0_sum_1 = t_high_high_tile_2_0_product_2_s4 + {17'h0, t_high_high_tile_2_0_sum_0_s4_27_17};
  wire [16:0] t_high_high_tile_2_0_sum_0_s4_16_0 = t_high_high_tile_2_0_sum_0_s4[16:0];
  reg [10:0] a_253_243_s4;
  wire [22:0] t_high_high_tile_2_0_product_3 = {12'h0, a_253_243_s4} * {11'h0, b_253_242_s4};
  reg [25:0] t_high_xs_25_0_s4;
  reg [16:0] t_high_ys_16_0_s4;
  wire [42:0] t_high_middle_tile_0_0_product_0 = {17'h0, t_high_xs_25_0_s4} * {26'h0, t_high_ys_16_0_s4};
  reg [25:0] t_high_xs_51_26_s4;
  wire [42:0] t_high_middle_tile_1_0_product_0 = {17'h0, t_high_xs_51_26_s4} * {26'h0, t_high_ys_16_0_s4};
  reg [12:0] t_high_xs_64_52_s4;
  wire [29:0] t_high_middle_tile_2_0_product_0 = {17'h0, t_high_xs_64_52_s4} * {13'h0, t_high_ys_16_0_s4};
  reg [64:0] t_middle_xs_column_0_sum_s4;
  wire [63:0] t_middle_xs_column_0_sum_s4_63_0 = t_middle_xs_column_0_sum_s4[63:0];
  wire t_middle_xs_column_0_sum_s4_64 = t_middle_xs_column_0_sum_s4[64];
  reg [64:0] t_middle_ys_column_0_sum_s4;
  wire [63:0] t_middle_ys_column_0_sum_s4_63_0 = t_middle_ys_column_0_sum_s4[63:0];
  wire t_middle_ys_column_0_sum_s4_64 = t_middle_ys_column_0_sum_s4[64];
  reg [25:0] t_xs_25_0_s4;
  reg [16:0] t_ys_16_0_s4;
  wire [42:0] t_middle_low_tile_0_0_product_0 = {17'h0, t_xs_25_0_s4} * {26'h0, t_ys_16_0_s4};
  reg [25:0] t_xs_51_26_s4;
  wire [42:0] t_middle_low_tile_1_0_product_0 = {17'h0, t_xs_51_26_s4} * {26'h0, t_ys_16_0_s4};
  reg [11:0] t_xs_63_52_s4;
  wire [28:0] t_middle_low_tile_2_0_product_0 = {17'h0, t_xs_63_52_s4} * {12'h0, t_ys_16_0_s4};
  reg [25:0] t_xs_89_64_s4;
  reg [16:0] t_ys_80_64_s4;
  wire [42:0] t_middle_high_tile_0_0_product_0 = {17'h0, t_xs_89_64_s4} * {26'h0, t_ys_80_64_s4};
  reg [25:0] t_xs_115_90_s4;
  wire [42:0] t_middle_high_tile_1_0_product_0 = {17'h0, t_xs_115_90_s4} * {26'h0, t_ys_80_64_s4};
  reg [11:0] t_xs_127_116_s4;
  wire [28:0] t_middle_high_tile_2_0_product_0 = {17'h0, t_xs_127_116_s4} * {12'h0, t_ys_80_64_s4};
  // stage 5
  reg [42:0] t_low_low_tile_0_0_sum_1_s5;
  reg [38:0] t_low_low_tile_0_0_product_3_s5;
  wire [25:0] t_low_low_tile_0_0_sum_1_s5_42_17 = t_low_low_tile_0_0_sum_1_s5[42:17];
  wire [38:0] t_low_low_tile_0_0_sum_2 = t_low_low_tile_0_0_product_3_s5 + {13'h0, t_low_low_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_low_low_tile_0_0_sum_1_s5_16_0 = t_low_low_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_low_low_tile_1_0_sum_1_s5;
  reg [38:0] t_low_low_tile_1_0_product_3_s5;
  wire [25:0] t_low_low_tile_1_0_sum_1_s5_42_17 = t_low_low_tile_1_0_sum_1_s5[42:17];
  wire [38:0] t_low_low_tile_1_0_sum_2 = t_low_low_tile_1_0_product_3_s5 + {13'h0, t_low_low_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_low_low_tile_1_0_sum_1_s5_16_0 = t_low_low_tile_1_0_sum_1_s5[16:0];
  reg [28:0] t_low_low_tile_2_0_sum_1_s5;
  reg [24:0] t_low_low_tile_2_0_product_3_s5;
  wire [11:0] t_low_low_tile_2_0_sum_1_s5_28_17 = t_low_low_tile_2_0_sum_1_s5[28:17];
  wire [24:0] t_low_low_tile_2_0_sum_2 = t_low_low_tile_2_0_product_3_s5 + {13'h0, t_low_low_tile_2_0_sum_1_s5_28_17};
  wire [16:0] t_low_low_tile_2_0_sum_1_s5_16_0 = t_low_low_tile_2_0_sum_1_s5[16:0];
  reg [42:0] t_low_high_tile_0_0_sum_1_s5;
  reg [37:0] t_low_high_tile_0_0_product_3_s5;
  wire [25:0] t_low_high_tile_0_0_sum_1_s5_42_17 = t_low_high_tile_0_0_sum_1_s5[42:17];
  wire [37:0] t_low_high_tile_0_0_sum_2 = t_low_high_tile_0_0_product_3_s5 + {12'h0, t_low_high_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_low_high_tile_0_0_sum_1_s5_16_0 = t_low_high_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_low_high_tile_1_0_sum_1_s5;
  reg [37:0] t_low_high_tile_1_0_product_3_s5;
  wire [25:0] t_low_high_tile_1_0_sum_1_s5_42_17 = t_low_high_tile_1_0_sum_1_s5[42:17];
  wire [37:0] t_low_high_tile_1_0_sum_2 = t_low_high_tile_1_0_product_3_s5 + {12'h0, t_low_high_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_low_high_tile_1_0_sum_1_s5_16_0 = t_low_high_tile_1_0_sum_1_s5[16:0];
  reg [27:0] t_low_high_tile_2_0_sum_1_s5;
  reg [22:0] t_low_high_tile_2_0_product_3_s5;
  wire [10:0] t_low_high_tile_2_0_sum_1_s5_27_17 = t_low_high_tile_2_0_sum_1_s5[27:17];
  wire [22:0] t_low_high_tile_2_0_sum_2 = t_low_high_tile_2_0_product_3_s5 + {12'h0, t_low_high_tile_2_0_sum_1_s5_27_17};
  wire [16:0] t_low_high_tile_2_0_sum_1_s5_16_0 = t_low_high_tile_2_0_sum_1_s5[16:0];
  reg [25:0] t_low_xs_25_0_s5;
  reg [33:0] t_low_ys_33_17_s5_way;
  wire [16:0] t_low_ys_33_17_s5 = t_low_ys_33_17_s5_way[33:17];
  wire [42:0] t_low_middle_tile_0_0_product_1 = {17'h0, t_low_xs_25_0_s5} * {26'h0, t_low_ys_33_17_s5};
  reg [25:0] t_low_xs_51_26_s5;
  wire [42:0] t_low_middle_tile_1_0_product_1 = {17'h0, t_low_xs_51_26_s5} * {26'h0, t_low_ys_33_17_s5};
  reg [12:0] t_low_xs_64_52_s5;
  wire [29:0] t_low_middle_tile_2_0_product_1 = {17'h0, t_low_xs_64_52_s5} * {13'h0, t_low_ys_33_17_s5};
  reg [42:0] t_high_low_tile_0_0_sum_1_s5;
  reg [38:0] t_high_low_tile_0_0_product_3_s5;
  wire [25:0] t_high_low_tile_0_0_sum_1_s5_42_17 = t_high_low_tile_0_0_sum_1_s5[42:17];
  wire [38:0] t_high_low_tile_0_0_sum_2 = t_high_low_tile_0_0_product_3_s5 + {13'h0, t_high_low_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_high_low_tile_0_0_sum_1_s5_16_0 = t_high_low_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_high_low_tile_1_0_sum_1_s5;
  reg [38:0] t_high_low_tile_1_0_product_3_s5;
  wire [25:0] t_high_low_tile_1_0_sum_1_s5_42_17 = t_high_low_tile_1_0_sum_1_s5[42:17];
  wire [38:0] t_high_low_tile_1_0_sum_2 = t_high_low_tile_1_0_product_3_s5 + {13'h0, t_high_low_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_high_low_tile_1_0_sum_1_s5_16_0 = t_high_low_tile_1_0_sum_1_s5[16:0];
  reg [28:0] t_high_low_tile_2_0_sum_1_s5;
  reg [24:0] t_high_low_tile_2_0_product_3_s5;
  wire [11:0] t_high_low_tile_2_0_sum_1_s5_28_17 = t_high_low_tile_2_0_sum_1_s5[28:17];
  wire [24:0] t_high_low_tile_2_0_sum_2 = t_high_low_tile_2_0_product_3_s5 + {13'h0, t_high_low_tile_2_0_sum_1_s5_28_17};
  wire [16:0] t_high_low_tile_2_0_sum_1_s5_16_0 = t_high_low_tile_2_0_sum_1_s5[16:0];
  reg [42:0] t_high_high_tile_0_0_sum_1_s5;
  reg [37:0] t_high_high_tile_0_0_product_3_s5;
  wire [25:0] t_high_high_tile_0_0_sum_1_s5_42_17 = t_high_high_tile_0_0_sum_1_s5[42:17];
  wire [37:0] t_high_high_tile_0_0_sum_2 = t_high_high_tile_0_0_product_3_s5 + {12'h0, t_high_high_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_high_high_tile_0_0_sum_1_s5_16_0 = t_high_high_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_high_high_tile_1_0_sum_1_s5;
  reg [37:0] t_high_high_tile_1_0_product_3_s5;
  wire [25:0] t_high_high_tile_1_0_sum_1_s5_42_17 = t_high_high_tile_1_0_sum_1_s5[42:17];
  wire [37:0] t_high_high_tile_1_0_sum_2 = t_high_high_tile_1_0_product_3_s5 + {12'h0, t_high_high_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_high_high_tile_1_0_sum_1_s5_16_0 = t_high_high_tile_1_0_sum_1_s5[16:0];
  reg [27:0] t_high_high_tile_2_0_sum_1_s5;
  reg [22:0] t_high_high_tile_2_0_product_3_s5;
  wire [10:0] t_high_high_tile_2_0_sum_1_s5_27_17 = t_high_high_tile_2_0_sum_1_s5[27:17];
  wire [22:0] t_high_high_tile_2_0_sum_2 = t_high_high_tile_2_0_product_3_s5 + {12'h0, t_high_high_tile_2_0_sum_1_s5_27_17};
  wire [16:0] t_high_high_tile_2_0_sum_1_s5_16_0 = t_high_high_tile_2_0_sum_1_s5[16:0];
  reg [25:0] t_high_xs_25_0_s5;
  reg [33:0] t_high_ys_33_17_s5_way;
  wire [16:0] t_high_ys_33_17_s5 = t_high_ys_33_17_s5_way[33:17];
  wire [42:0] t_high_middle_tile_0_0_product_1 = {17'h0, t_high_xs_25_0_s5} * {26'h0, t_high_ys_33_17_s5};
  reg [25:0] t_high_xs_51_26_s5;
  wire [42:0] t_high_middle_tile_1_0_product_1 = {17'h0, t_high_xs_51_26_s5} * {26'h0, t_high_ys_33_17_s5};
  reg [12:0] t_high_xs_64_52_s5;
  wire [29:0] t_high_middle_tile_2_0_product_1 = {17'h0, t_high_xs_64_52_s5} * {13'h0, t_high_ys_33_17_s5};
  reg [63:0] t_middle_xs_column_0_sum_s4_63_0_s5;
  reg t_middle_xs_column_0_sum_s4_64_s5;
  wire t_middle_xs_carry_sum = 1'h0 + t_middle_xs_column_0_sum_s4_64_s5;
  wire [64:0] t_middle_xs_carry_joined = {t_middle_xs_carry_sum, t_middle_xs_column_0_sum_s4_63_0_s5};
  reg [63:0] t_middle_ys_column_0_sum_s4_63_0_s5;
  reg t_middle_ys_column_0_sum_s4_64_s5;
  wire t_middle_ys_carry_sum = 1'h0 + t_middle_ys_column_0_sum_s4_64_s5;
  wire [64:0] t_middle_ys_carry_joined = {t_middle_ys_carry_sum, t_middle_ys_column_0_sum_s4_63_0_s5};
  reg [25:0] t_xs_25_0_s5;
  reg [33:0] t_ys_33_17_s5_way;
  wire [16:0] t_ys_33_17_s5 = t_ys_33_17_s5_way[33:17];
  wire [42:0] t_middle_low_tile_0_0_product_1 = {17'h0, t_xs_25_0_s5} * {26'h0, t_ys_33_17_s5};
  reg [25:0] t_xs_51_26_s5;
  wire [42:0] t_middle_low_tile_1_0_product_1 = {17'h0, t_xs_51_26_s5} * {26'h0, t_ys_33_17_s5};
  reg [11:0] t_xs_63_52_s5;
  wire [28:0] t_middle_low_tile_2_0_product_1 = {17'h0, t_xs_63_52_s5} * {12'h0, t_ys_33_17_s5};
  reg [25:0] t_xs_89_64_s5;
  reg [33:0] t_ys_97_81_s5_way;
  wire [16:0] t_ys_97_81_s5 = t_ys_97_81_s5_way[33:17];
  wire [42:0] t_middle_high_tile_0_0_product_1 = {17'h0, t_xs_89_64_s5} * {26'h0, t_ys_97_81_s5};
  reg [25:0] t_xs_115_90_s5;
  wire [42:0] t_middle_high_tile_1_0_product_1 = {17'h0, t_xs_115_90_s5} * {26'h0, t_ys_97_81_s5};
  reg [11:0] t_xs_127_116_s5;
  wire [28:0] t_middle_high_tile_2_0_product_1 = {17'h0, t_xs_127_116_s5} * {12'h0, t_ys_97_81_s5};
  // stage 6
  reg [38:0] t_low_low_tile_0_0_sum_2_s6;
  reg [50:0] t_low_low_tile_0_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_low_low_tile_0_0_product_0_s3_16_0_s6 = t_low_low_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_low_tile_0_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_low_low_tile_0_0_sum_0_s4_16_0_s6 = t_low_low_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_low_tile_0_0_sum_1_s5_16_0_s6;
  wire [89:0] t_low_low_tile_0_0 = {t_low_low_tile_0_0_sum_2_s6, t_low_low_tile_0_0_sum_1_s5_16_0_s6, t_low_low_tile_0_0_sum_0_s4_16_0_s6, t_low_low_tile_0_0_product_0_s3_16_0_s6};
  reg [38:0] t_low_low_tile_1_0_sum_2_s6;
  reg [50:0] t_low_low_tile_1_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_low_low_tile_1_0_product_0_s3_16_0_s6 = t_low_low_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_low_tile_1_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_low_low_tile_1_0_sum_0_s4_16_0_s6 = t_low_low_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_low_tile_1_0_sum_1_s5_16_0_s6;
  wire [89:0] t_low_low_tile_1_0 = {t_low_low_tile_1_0_sum_2_s6, t_low_low_tile_1_0_sum_1_s5_16_0_s6, t_low_low_tile_1_0_sum_0_s4_16_0_s6, t_low_low_tile_1_0_product_0_s3_16_0_s6};
  reg [24:0] t_low_low_tile_2_0_sum_2_s6;
  reg [50:0] t_low_low_tile_2_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_low_low_tile_2_0_product_0_s3_16_0_s6 = t_low_low_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_low_tile_2_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_low_low_tile_2_0_sum_0_s4_16_0_s6 = t_low_low_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_low_tile_2_0_sum_1_s5_16_0_s6;
  wire [75:0] t_low_low_tile_2_0 = {t_low_low_tile_2_0_sum_2_s6, t_low_low_tile_2_0_sum_1_s5_16_0_s6, t_low_low_tile_2_0_sum_0_s4_16_0_s6, t_low_low_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_low_low_tile_0_0_63_0 = t_low_low_tile_0_0[63:0];
  wire [37:0] t_low_low_tile_1_0_37_0 = t_low_low_tile_1_0[37:0];
  wire [11:0] t_low_low_tile_2_0_11_0 = t_low_low_tile_2_0[11:0];
  wire [63:0] t_low_low_column_0_joined_0 = {t_low_low_tile_1_0_37_0, 26'h0};
  wire [63:0] t_low_low_column_0_joined_1 = {t_low_low_tile_2_0_11_0, 52'h0};
  wire [65:0] t_low_low_column_0_sum = {2'h0, t_low_low_tile_0_0_63_0} + {2'h0, t_low_low_column_0_joined_0} + {2'h0, t_low_low_column_0_joined_1};
  wire [25:0] t_low_low_tile_0_0_89_64 = t_low_low_tile_0_0[89:64];
  wire [51:0] t_low_low_tile_1_0_89_38 = t_low_low_tile_1_0[89:38];
  wire [63:0] t_low_low_tile_2_0_75_12 = t_low_low_tile_2_0[75:12];
  wire [63:0] t_low_low_column_1_sum = {38'h0, t_low_low_tile_0_0_89_64} + {12'h0, t_low_low_tile_1_0_89_38} + t_low_low_tile_2_0_75_12;
  reg [37:0] t_low_high_tile_0_0_sum_2_s6;
  reg [50:0] t_low_high_tile_0_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_low_high_tile_0_0_product_0_s3_16_0_s6 = t_low_high_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_high_tile_0_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_low_high_tile_0_0_sum_0_s4_16_0_s6 = t_low_high_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_high_tile_0_0_sum_1_s5_16_0_s6;
  wire [88:0] t_low_high_tile_0_0 = {t_low_high_tile_0_0_sum_2_s6, t_low_high_tile_0_0_sum_1_s5_16_0_s6, t_low_high_tile_0_0_sum_0_s4_16_0_s6, t_low_high_tile_0_0_product_0_s3_16_0_s6};
  reg [37:0] t_low_high_tile_1_0_sum_2_s6;
  reg [50:0] t_low_high_tile_1_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_low_high_tile_1_0_product_0_s3_16_0_s6 = t_low_high_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_high_tile_1_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_low_high_tile_1_0_sum_0_s4_16_0_s6 = t_low_high_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_high_tile_1_0_sum_1_s5_16_0_s6;
  wire [88:0] t_low_high_tile_1_0 = {t_low_high_tile_1_0_sum_2_s6, t_low_high_tile_1_0_sum_1_s5_16_0_s6, t_low_high_tile_1_0_sum_0_s4_16_0_s6, t_low_high_tile_1_0_product_0_s3_16_0_s6};
  reg [22:0] t_low_high_tile_2_0_sum_2_s6;
  reg [50:0] t_low_high_tile_2_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_low_high_tile_2_0_product_0_s3_16_0_s6 = t_low_high_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_high_tile_2_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_low_high_tile_2_0_sum_0_s4_16_0_s6 = t_low_high_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_high_tile_2_0_sum_1_s5_16_0_s6;
  wire [73:0] t_low_high_tile_2_0 = {t_low_high_tile_2_0_sum_2_s6, t_low_high_tile_2_0_sum_1_s5_16_0_s6, t_low_high_tile_2_0_sum_0_s4_16_0_s6, t_low_high_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_low_high_tile_0_0_63_0 = t_low_high_tile_0_0[63:0];
  wire [37:0] t_low_high_tile_1_0_37_0 = t_low_high_tile_1_0[37:0];
  wire [11:0] t_low_high_tile_2_0_11_0 = t_low_high_tile_2_0[11:0];
  wire [63:0] t_low_high_column_0_joined_0 = {t_low_high_tile_1_0_37_0, 26'h0};
  wire [63:0] t_low_high_column_0_joined_1 = {t_low_high_tile_2_0_11_0, 52'h0};
  wire [65:0] t_low_high_column_0_sum = {2'h0, t_low_high_tile_0_0_63_0} + {2'h0, t_low_high_column_0_joined_0} + {2'h0, t_low_high_column_0_joined_1};
  wire [24:0] t_low_high_tile_0_0_88_64 = t_low_high_tile_0_0[88:64];
  wire [50:0] t_low_high_tile_1_0_88_38 = t_low_high_tile_1_0[88:38];
  wire [61:0] t_low_high_tile_2_0_73_12 = t_low_high_tile_2_0[73:12];
  wire [61:0] t_low_high_column_1_sum = {37'h0, t_low_high_tile_0_0_88_64} + {11'h0, t_low_high_tile_1_0_88_38} + t_low_high_tile_2_0_73_12;
  reg [85:0] t_low_middle_tile_0_0_product_0_s6_way;
  wire [42:0] t_low_middle_tile_0_0_product_0_s6 = t_low_middle_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_low_middle_tile_0_0_product_1_s6;
  wire [25:0] t_low_middle_tile_0_0_product_0_s6_42_17 = t_low_middle_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_low_middle_tile_0_0_sum_0 = t_low_middle_tile_0_0_product_1_s6 + {17'h0, t_low_middle_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_low_middle_tile_0_0_product_0_s6_16_0 = t_low_middle_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_low_xs_25_0_s6;
  reg [50:0] t_low_ys_50_34_s6_way;
  wire [16:0] t_low_ys_50_34_s6 = t_low_ys_50_34_s6_way[50:34];
  wire [42:0] t_low_middle_tile_0_0_product_2 = {17'h0, t_low_xs_25_0_s6} * {26'h0, t_low_ys_50_34_s6};
  reg [85:0] t_low_middle_tile_1_0_product_0_s6_way;
  wire [42:0] t_low_middle_tile_1_0_product_0_s6 = t_low_middle_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_low_middle_tile_1_0_product_1_s6;
  wire [25:0] t_low_middle_tile_1_0_product_0_s6_42_17 = t_low_middle_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_low_middle_tile_1_0_sum_0 = t_low_middle_tile_1_0_product_1_s6 + {17'h0, t_low_middle_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_low_middle_tile_1_0_product_0_s6_16_0 = t_low_middle_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_low_xs_51_26_s6;
  wire [42:0] t_low_middle_tile_1_0_product_2 = {17'h0, t_low_xs_51_26_s6} * {26'h0, t_low_ys_50_34_s6};
  reg [59:0] t_low_middle_tile_2_0_product_0_s6_way;
  wire [29:0] t_low_middle_tile_2_0_product_0_s6 = t_low_middle_tile_2_0_product_0_s6_way[59:30];
  reg [29:0] t_low_middle_tile_2_0_product_1_s6;
  wire [12:0] t_low_middle_tile_2_0_product_0_s6_29_17 = t_low_middle_tile_2_0_product_0_s6[29:17];
  wire [29:0] t_low_middle_tile_2_0_sum_0 = t_low_middle_tile_2_0_product_1_s6 + {17'h0, t_low_middle_tile_2_0_product_0_s6_29_17};
  wire [16:0] t_low_middle_tile_2_0_product_0_s6_16_0 = t_low_middle_tile_2_0_product_0_s6[16:0];
  reg [12:0] t_low_xs_64_52_s6;
  wire [29:0] t_low_middle_tile_2_0_product_2 = {17'h0, t_low_xs_64_52_s6} * {13'h0, t_low_ys_50_34_s6};
  reg [38:0] t_high_low_tile_0_0_sum_2_s6;
  reg [50:0] t_high_low_tile_0_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_high_low_tile_0_0_product_0_s3_16_0_s6 = t_high_low_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_low_tile_0_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_high_low_tile_0_0_sum_0_s4_16_0_s6 = t_high_low_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_low_tile_0_0_sum_1_s5_16_0_s6;
  wire [89:0] t_high_low_tile_0_0 = {t_high_low_tile_0_0_sum_2_s6, t_high_low_tile_0_0_sum_1_s5_16_0_s6, t_high_low_tile_0_0_sum_0_s4_16_0_s6, t_high_low_tile_0_0_product_0_s3_16_0_s6};
  reg [38:0] t_high_low_tile_1_0_sum_2_s6;
  reg [50:0] t_high_low_tile_1_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_high_low_tile_1_0_product_0_s3_16_0_s6 = t_high_low_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_low_tile_1_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_high_low_tile_1_0_sum_0_s4_16_0_s6 = t_high_low_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_low_tile_1_0_sum_1_s5_16_0_s6;
  wire [89:0] t_high_low_tile_1_0 = {t_high_low_tile_1_0_sum_2_s6, t_high_low_tile_1_0_sum_1_s5_16_0_s6, t_high_low_tile_1_0_sum_0_s4_16_0_s6, t_high_low_tile_1_0_product_0_s3_16_0_s6};
  reg [24:0] t_high_low_tile_2_0_sum_2_s6;
  reg [50:0] t_high_low_tile_2_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_high_low_tile_2_0_product_0_s3_16_0_s6 = t_high_low_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_low_tile_2_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_high_low_tile_2_0_sum_0_s4_16_0_s6 = t_high_low_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_low_tile_2_0_sum_1_s5_16_0_s6;
  wire [75:0] t_high_low_tile_2_0 = {t_high_low_tile_2_0_sum_2_s6, t_high_low_tile_2_0_sum_1_s5_16_0_s6, t_high_low_tile_2_0_sum_0_s4_16_0_s6, t_high_low_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_high_low_tile_0_0_63_0 = t_high_low_tile_0_0[63:0];
  wire [37:0] t_high_low_tile_1_0_37_0 = t_high_low_tile_1_0[37:0];
  wire [11:0] t_high_low_tile_2_0_11_0 = t_high_low_tile_2_0[11:0];
  wire [63:0] t_high_low_column_0_joined_0 = {t_high_low_tile_1_0_37_0, 26'h0};
  wire [63:0] t_high_low_column_0_joined_1 = {t_high_low_tile_2_0_11_0, 52'h0};
  wire [65:0] t_high_low_column_0_sum = {2'h0, t_high_low_tile_0_0_63_0} + {2'h0, t_high_low_column_0_joined_0} + {2'h0, t_high_low_column_0_joined_1};
  wire [25:0] t_high_low_tile_0_0_89_64 = t_high_low_tile_0_0[89:64];
  wire [51:0] t_high_low_tile_1_0_89_38 = t_high_low_tile_1_0[89:38];
  wire [63:0] t_high_low_tile_2_0_75_12 = t_high_low_tile_2_0[75:12];
  wire [63:0] t_high_low_column_1_sum = {38'h0, t_high_low_tile_0_0_89_64} + {12'h0, t_high_low_tile_1_0_89_38} + t_high_low_tile_2_0_75_12;
  reg [37:0] t_high_high_tile_0_0_sum_2_s6;
  reg [50:0] t_high_high_tile_0_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_high_high_tile_0_0_product_0_s3_16_0_s6 = t_high_high_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_high_tile_0_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_high_high_tile_0_0_sum_0_s4_16_0_s6 = t_high_high_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_high_tile_0_0_sum_1_s5_16_0_s6;
  wire [88:0] t_high_high_tile_0_0 = {t_high_high_tile_0_0_sum_2_s6, t_high_high_tile_0_0_sum_1_s5_16_0_s6, t_high_high_tile_0_0_sum_0_s4_16_0_s6, t_high_high_tile_0_0_product_0_s3_16_0_s6};
  reg [37:0] t_high_high_tile_1_0_sum_2_s6;
  reg [50:0] t_high_high_tile_1_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_high_high_tile_1_0_product_0_s3_16_0_s6 = t_high_high_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_high_tile_1_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_high_high_tile_1_0_sum_0_s4_16_0_s6 = t_high_high_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_high_tile_1_0_sum_1_s5_16_0_s6;
  wire [88:0] t_high_high_tile_1_0 = {t_high_high_tile_1_0_sum_2_s6, t_high_high_tile_1_0_sum_1_s5_16_0_s6, t_high_high_tile_1_0_sum_0_s4_16_0_s6, t_high_high_tile_1_0_product_0_s3_16_0_s6};
  reg [22:0] t_high_high_tile_2_0_sum_2_s6;
  reg [50:0] t_high_high_tile_2_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_high_high_tile_2_0_product_0_s3_16_0_s6 = t_high_high_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_high_tile_2_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_high_high_tile_2_0_sum_0_s4_16_0_s6 = t_high_high_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_high_tile_2_0_sum_1_s5_16_0_s6;
  wire [73:0] t_high_high_tile_2_0 = {t_high_high_tile_2_0_sum_2_s6, t_high_high_tile_2_0_sum_1_s5_16_0_s6, t_high_high_tile_2_0_sum_0_s4_16_0_s6, t_high_high_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_high_high_tile_0_0_63_0 = t_high_high_tile_0_0[63:0];
  wire [37:0] t_high_high_tile_1_0_37_0 = t_high_high_tile_1_0[37:0];
  wire [11:0] t_high_high_tile_2_0_11_0 = t_high_high_tile_2_0[11:0];
  wire [63:0] t_high_high_column_0_joined_0 = {t_high_high_tile_1_0_37_0, 26'h0};
  wire [63:0] t_high_high_column_0_joined_1 = {t_high_high_tile_2_0_11_0, 52'h0};
  wire [65:0] t_high_high_column_0_sum = {2'h0, t_high_high_tile_0_0_63_0} + {2'h0, t_high_high_column_0_joined_0} + {2'h0, t_high_high_column_0_joined_1};
  wire [24:0] t_high_high_tile_0_0_88_64 = t_high_high_tile_0_0[88:64];
  wire [50:0] t_high_high_tile_1_0_88_38 = t_high_high_tile_1_0[88:38];
  wire [61:0] t_high_high_tile_2_0_73_12 = t_high_high_tile_2_0[73:12];
  wire [61:0] t_high_high_column_1_sum = {37'h0, t_high_high_tile_0_0_88_64} + {11'h0, t_high_high_tile_1_0_88_38} + t_high_high_tile_2_0_73_12;
  reg [85:0] t_high_middle_tile_0_0_product_0_s6_way;
  wire [42:0] t_high_middle_tile_0_0_product_0_s6 = t_high_middle_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_high_middle_tile_0_0_product_1_s6;
  wire [25:0] t_high_middle_tile_0_0_product_0_s6_42_17 = t_high_middle_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_high_middle_tile_0_0_sum_0 = t_high_middle_tile_0_0_product_1_s6 + {17'h0, t_high_middle_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_high_middle_tile_0_0_product_0_s6_16_0 = t_high_middle_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_high_xs_25_0_s6;
  reg [50:0] t_high_ys_50_34_s6_way;
  wire [16:0] t_high_ys_50_34_s6 = t_high_ys_50_34_s6_way[50:34];
  wire [42:0] t_high_middle_tile_0_0_product_2 = {17'h0, t_high_xs_25_0_s6} * {26'h0, t_high_ys_50_34_s6};
  reg [85:0] t_high_middle_tile_1_0_product_0_s6_way;
  wire [42:0] t_high_middle_tile_1_0_product_0_s6 = t_high_middle_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_high_middle_tile_1_0_product_1_s6;
  wire [25:0] t_high_middle_tile_1_0_product_0_s6_42_17 = t_high_middle_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_high_middle_tile_1_0_sum_0 = t_high_middle_tile_1_0_product_1_s6 + {17'h0, t_high_middle_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_high_middle_tile_1_0_product_0_s6_16_0 = t_high_middle_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_high_xs_51_26_s6;
  wire [42:0] t_high_middle_tile_1_0_product_2 = {17'h0, t_high_xs_51_26_s6} * {26'h0, t_high_ys_50_34_s6};
  reg [59:0] t_high_middle_tile_2_0_product_0_s6_way;
  wire [29:0] t_high_middle_tile_2_0_product_0_s6 = t_high_middle_tile_2_0_product_0_s6_way[59:30];
  reg [29:0] t_high_middle_tile_2_0_product_1_s6;
  wire [12:0] t_high_middle_tile_2_0_product_0_s6_29_17 = t_high_middle_tile_2_0_product_0_s6[29:17];
  wire [29:0] t_high_middle_tile_2_0_sum_0 = t_high_middle_tile_2_0_product_1_s6 + {17'h0, t_high_middle_tile_2_0_product_0_s6_29_17};
  wire [16:0] t_high_middle_tile_2_0_product_0_s6_16_0 = t_high_middle_tile_2_0_product_0_s6[16:0];
  reg [12:0] t_high_xs_64_52_s6;
  wire [29:0] t_high_middle_tile_2_0_product_2 = {17'h0, t_high_xs_64_52_s6} * {13'h0, t_high_ys_50_34_s6};
  reg [64:0] t_middle_xs;
  reg [64:0] t_middle_ys;
  reg [85:0] t_middle_low_tile_0_0_product_0_s6_way;
  wire [42:0] t_middle_low_tile_0_0_product_0_s6 = t_middle_low_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_low_tile_0_0_product_1_s6;
  wire [25:0] t_middle_low_tile_0_0_product_0_s6_42_17 = t_middle_low_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_middle_low_tile_0_0_sum_0 = t_middle_low_tile_0_0_product_1_s6 + {17'h0, t_middle_low_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_middle_low_tile_0_0_product_0_s6_16_0 = t_middle_low_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_xs_25_0_s6;
  reg [50:0] t_ys_50_34_s6_way;
  wire [16:0] t_ys_50_34_s6 = t_ys_50_34_s6_way[50:34];
  wire [42:0] t_middle_low_tile_0_0_product_2 = {17'h0, t_xs_25_0_s6} * {26'h0, t_ys_50_34_s6};
  reg [85:0] t_middle_low_tile_1_0_product_0_s6_way;
  wire [42:0] t_middle_low_tile_1_0_product_0_s6 = t_middle_low_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_low_tile_1_0_product_1_s6;
  wire [25:0] t_middle_low_tile_1_0_product_0_s6_42_17 = t_middle_low_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_middle_low_tile_1_0_sum_0 = t_middle_low_tile_1_0_product_1_s6 + {17'h0, t_middle_low_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_middle_low_tile_1_0_product_0_s6_16_0 = t_middle_low_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_xs_51_26_s6;
  wire [42:0] t_middle_low_tile_1_0_product_2 = {17'h0, t_xs_51_26_s6} * {26'h0, t_ys_50_34_s6};
  reg [57:0] t_middle_low_tile_2_0_product_0_s6_way;
  wire [28:0] t_middle_low_tile_2_0_product_0_s6 = t_middle_low_tile_2_0_product_0_s6_way[57:29];
  reg [28:0] t_middle_low_tile_2_0_product_1_s6;
  wire [11:0] t_middle_low_tile_2_0_product_0_s6_28_17 = t_middle_low_tile_2_0_product_0_s6[28:17];
  wire [28:0] t_middle_low_tile_2_0_sum_0 = t_middle_low_tile_2_0_product_1_s6 + {17'h0, t_middle_low_tile_2_0_product_0_s6_28_17};
  wire [16:0] t_middle_low_tile_2_0_product_0_s6_16_0 = t_middle_low_tile_2_0_product_0_s6[16:0];
  reg [11:0] t_xs_63_52_s6;
  wire [28:0] t_middle_low_tile_2_0_product_2 = {17'h0, t_xs_63_52_s6} * {12'h0, t_ys_50_34_s6};
  reg [85:0] t_middle_high_tile_0_0_product_0_s6_way;
  wire [42:0] t_middle_high_tile_0_0_product_0_s6 = t_middle_high_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_high_tile_0_0_product_1_s6;
  wire [25:0] t_middle_high_tile_0_0_product_0_s6_42_17 = t_middle_high_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_middle_high_tile_0_0_sum_0 = t_middle_high_tile_0_0_product_1_s6 + {17'h0, t_middle_high_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_middle_high_tile_0_0_product_0_s6_16_0 = t_middle_high_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_xs_89_64_s6;
  reg [50:0] t_ys_114_98_s6_way;
  wire [16:0] t_ys_114_98_s6 = t_ys_114_98_s6_way[50:34];
  wire [42:0] t_middle_high_tile_0_0_product_2 = {17'h0, t_xs_89_64_s6} * {26'h0, t_ys_114_98_s6};
  reg [85:0] t_middle_high_tile_1_0_product_0_s6_way;
  wire [42:0] t_middle_high_tile_1_0_product_0_s6 = t_middle_high_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_high_tile_1_0_product_1_s6;
  wire [25:0] t_middle_high_tile_1_0_product_0_s6_42_17 = t_middle_high_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_middle_high_tile_1_0_sum_0 = t_middle_high_tile_1_0_product_1_s6 + {17'h0, t_middle_high_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_middle_high_tile_1_0_product_0_s6_16_0 = t_middle_high_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_xs_115_90_s6;
  wire [42:0] t_middle_high_tile_1_0_product_2 = {17'h0, t_xs_115_90_s6} * {26'h0, t_ys_114_98_s6};
  reg [57:0] t_middle_high_tile_2_0_product_0_s6_way;
  wire [28:0] t_middle_high_tile_2_0_product_0_s6 = t_middle_high_tile_2_0_product_0_s6_way[57:29];
  reg [28:0] t_middle_high_tile_2_0_product_1_s6;
  wire [11:0] t_middle_high_tile_2_0_product_0_s6_28_17 = t_middle_high_tile_2_0_product_0_s6[28:17];
  wire [28:0] t_middle_high_tile_2_0_sum_0 = t_middle_high_tile_2_0_product_1_s6 + {17'h0, t_middle_high_tile_2_0_product_0_s6_28_17};
  wire [16:0] t_middle_high_tile_2_0_product_0_s6_16_0 = t_middle_high_tile_2_0_product_0_s6[16:0];
  reg [11:0] t_xs_127_116_s6;
  wire [28:0] t_middle_high_tile_2_0_product_2 = {17'h0, t_xs_127_116_s6} * {12'h0, t_ys_114_98_s6};
  wire [25:0] t_middle_xs_25_0 = t_middle_xs[25:0];
  wire [16:0] t_middle_ys_16_0 = t_middle_ys[16:0];
  wire [16:0] t_middle_ys_33_17 = t_middle_ys[33:17];
  wire [16:0] t_middle_ys_50_34 = t_middle_ys[50:34];
  wire [13:0] t_middle_ys_64_51 = t_middle_ys[64:51];
  wire [25:0] t_middle_xs_51_26 = t_middle_xs[51:26];
  wire [12:0] t_middle_xs_64_52 = t_middle_xs[64:52];
  // stage 7
  reg [65:0] t_low_low_column_0_sum_s7;
  reg [63:0] t_low_low_column_1_sum_s7;
  wire [63:0] t_low_low_column_0_sum_s7_63_0 = t_low_low_column_0_sum_s7[63:0];
  wire [1:0] t_low_low_column_0_sum_s7_65_64 = t_low_low_column_0_sum_s7[65:64];
  wire [63:0] t_low_low_settled_sum = t_low_low_column_1_sum_s7 + {62'h0, t_low_low_column_0_sum_s7_65_64};
  reg [65:0] t_low_high_column_0_sum_s7;
  reg [61:0] t_low_high_column_1_sum_s7;
  wire [63:0] t_low_high_column_0_sum_s7_63_0 = t_low_high_column_0_sum_s7[63:0];
  wire [1:0] t_low_high_column_0_sum_s7_65_64 = t_low_high_column_0_sum_s7[65:64];
  wire [61:0] t_low_high_settled_sum = t_low_high_column_1_sum_s7 + {60'h0, t_low_high_column_0_sum_s7_65_64};
  reg [42:0] t_low_middle_tile_0_0_sum_0_s7;
  reg [42:0] t_low_middle_tile_0_0_product_2_s7;
  wire [25:0] t_low_middle_tile_0_0_sum_0_s7_42_17 = t_low_middle_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_low_middle_tile_0_0_sum_1 = t_low_middle_tile_0_0_product_2_s7 + {17'h0, t_low_middle_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_low_middle_tile_0_0_sum_0_s7_16_0 = t_low_middle_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_low_xs_25_0_s7;
  reg [55:0] t_low_ys_64_51_s7_way;
  wire [13:0] t_low_ys_64_51_s7 = t_low_ys_64_51_s7_way[55:42];
  wire [39:0] t_low_middle_tile_0_0_product_3 = {14'h0, t_low_xs_25_0_s7} * {26'h0, t_low_ys_64_51_s7};
  reg [42:0] t_low_middle_tile_1_0_sum_0_s7;
  reg [42:0] t_low_middle_tile_1_0_product_2_s7;
  wire [25:0] t_low_middle_tile_1_0_sum_0_s7_42_17 = t_low_middle_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_low_middle_tile_1_0_sum_1 = t_low_middle_tile_1_0_product_2_s7 + {17'h0, t_low_middle_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_low_middle_tile_1_0_sum_0_s7_16_0 = t_low_middle_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_low_xs_51_26_s7;
  wire [39:0] t_low_middle_tile_1_0_product_3 = {14'h0, t_low_xs_51_26_s7} * {26'h0, t_low_ys_64_51_s7};
  reg [29:0] t_low_middle_tile_2_0_sum_0_s7;
  reg [29:0] t_low_middle_tile_2_0_product_2_s7;
  wire [12:0] t_low_middle_tile_2_0_sum_0_s7_29_17 = t_low_middle_tile_2_0_sum_0_s7[29:17];
  wire [29:0] t_low_middle_tile_2_0_sum_1 = t_low_middle_tile_2_0_product_2_s7 + {17'h0, t_low_middle_tile_2_0_sum_0_s7_29_17};
  wire [16:0] t_low_middle_tile_2_0_sum_0_s7_16_0 = t_low_middle_tile_2_0_sum_0_s7[16:0];
  reg [12:0] t_low_xs_64_52_s7;
  wire [26:0] t_low_middle_tile_2_0_product_3 = {14'h0, t_low_xs_64_52_s7} * {13'h0, t_low_ys_64_51_s7};
  reg [65:0] t_high_low_column_0_sum_s7;
  reg [63:0] t_high_low_column_1_sum_s7;
  wire [63:0] t_high_low_column_0_sum_s7_63_0 = t_high_low_column_0_sum_s7[63:0];
  wire [1:0] t_high_low_column_0_sum_s7_65_64 = t_high_low_column_0_sum_s7[65:64];
  wire [63:0] t_high_low_settled_sum = t_high_low_column_1_sum_s7 + {62'h0, t_high_low_column_0_sum_s7_65_64};
  reg [65:0] t_high_high_column_0_sum_s7;
  reg [61:0] t_high_high_column_1_sum_s7;
  wire [63:0] t_high_high_column_0_sum_s7_63_0 = t_high_high_column_0_sum_s7[63:0];
  wire [1:0] t_high_high_column_0_sum_s7_65_64 = t_high_high_column_0_sum_s7[65:64];
  wire [61:0] t_high_high_settled_sum = t_high_high_column_1_sum_s7 + {60'h0, t_high_high_column_0_sum_s7_65_64};
  reg [42:0] t_high_middle_tile_0_0_sum_0_s7;
  reg [42:0] t_high_middle_tile_0_0_product_2_s7;
  wire [25:0] t_high_middle_tile_0_0_sum_0_s7_42_17 = t_high_middle_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_high_middle_tile_0_0_sum_1 = t_high_middle_tile_0_0_product_2_s7 + {17'h0, t_high_middle_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_high_middle_tile_0_0_sum_0_s7_16_0 = t_high_middle_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_high_xs_25_0_s7;
  reg [55:0] t_high_ys_64_51_s7_way;
  wire [13:0] t_high_ys_64_51_s7 = t_high_ys_64_51_s7_way[55:42];
  wire [39:0] t_high_middle_tile_0_0_product_3 = {14'h0, t_high_xs_25_0_s7} * {26'h0, t_high_ys_64_51_s7};
  reg [42:0] t_high_middle_tile_1_0_sum_0_s7;
  reg [42:0] t_high_middle_tile_1_0_product_2_s7;
  wire [25:0] t_high_middle_tile_1_0_sum_0_s7_42_17 = t_high_middle_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_high_middle_tile_1_0_sum_1 = t_high_middle_tile_1_0_product_2_s7 + {17'h0, t_high_middle_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_high_middle_tile_1_0_sum_0_s7_16_0 = t_high_middle_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_high_xs_51_26_s7;
  wire [39:0] t_high_middle_tile_1_0_product_3 = {14'h0, t_high_xs_51_26_s7} * {26'h0, t_high_ys_64_51_s7};
  reg [29:0] t_high_middle_tile_2_0_sum_0_s7;
  reg [29:0] t_high_middle_tile_2_0_product_2_s7;
  wire [12:0] t_high_middle_tile_2_0_sum_0_s7_29_17 = t_high_middle_tile_2_0_sum_0_s7[29:17];
  wire [29:0] t_high_middle_tile_2_0_sum_1 = t_high_middle_tile_2_0_product_2_s7 + {17'h0, t_high_middle_tile_2_0_sum_0_s7_29_17};
  wire [16:0] t_high_middle_tile_2_0_sum_0_s7_16_0 = t_high_middle_tile_2_0_sum_0_s7[16:0];
  reg [12:0] t_high_xs_64_52_s7;
  wire [26:0] t_high_middle_tile_2_0_product_3 = {14'h0, t_high_xs_64_52_s7} * {13'h0, t_high_ys_64_51_s7};
  reg [42:0] t_middle_low_tile_0_0_sum_0_s7;
  reg [42:0] t_middle_low_tile_0_0_product_2_s7;
  wire [25:0] t_middle_low_tile_0_0_sum_0_s7_42_17 = t_middle_low_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_middle_low_tile_0_0_sum_1 = t_middle_low_tile_0_0_product_2_s7 + {17'h0, t_middle_low_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_middle_low_tile_0_0_sum_0_s7_16_0 = t_middle_low_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_xs_25_0_s7;
  reg [51:0] t_ys_63_51_s7_way;
  wire [12:0] t_ys_63_51_s7 = t_ys_63_51_s7_way[51:39];
  wire [38:0] t_middle_low_tile_0_0_product_3 = {13'h0, t_xs_25_0_s7} * {26'h0, t_ys_63_51_s7};
  reg [42:0] t_middle_low_tile_1_0_sum_0_s7;
  reg [42:0] t_middle_low_tile_1_0_product_2_s7;
  wire [25:0] t_middle_low_tile_1_0_sum_0_s7_42_17 = t_middle_low_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_middle_low_tile_1_0_sum_1 = t_middle_low_tile_1_0_product_2_s7 + {17'h0, t_middle_low_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_middle_low_tile_1_0_sum_0_s7_16_0 = t_middle_low_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_xs_51_26_s7;
  wire [38:0] t_middle_low_tile_1_0_product_3 = {13'h0, t_xs_51_26_s7} * {26'h0, t_ys_63_51_s7};
  reg [28:0] t_middle_low_tile_2_0_sum_0_s7;
  reg [28:0] t_middle_low_tile_2_0_product_2_s7;
  wire [11:0] t_middle_low_tile_2_0_sum_0_s7_28_17 = t_middle_low_tile_2_0_sum_0_s7[28:17];
  wire [28:0] t_middle_low_tile_2_0_sum_1 = t_middle_low_tile_2_0_product_2_s7 + {17'h0, t_middle_low_tile_2_0_sum_0_s7_28_17};
  wire [16:0] t_middle_low_tile_2_0_sum_0_s7_16_0 = t_middle_low_tile_2_0_sum_0_s7[16:0];
  reg [11:0] t_xs_63_52_s7;
  wire [24:0] t_middle_low_tile_2_0_product_3 = {13'h0, t_xs_63_52_s7} * {12'h0, t_ys_63_51_s7};
  reg [42:0] t_middle_high_tile_0_0_sum_0_s7;
  reg [42:0] t_middle_high_tile_0_0_product_2_s7;
  wire [25:0] t_middle_high_tile_0_0_sum_0_s7_42_17 = t_middle_high_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_middle_high_tile_0_0_sum_1 = t_middle_high_tile_0_0_product_2_s7 + {17'h0, t_middle_high_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_middle_high_tile_0_0_sum_0_s7_16_0 = t_middle_high_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_xs_89_64_s7;
  reg [51:0] t_ys_127_115_s7_way;
  wire [12:0] t_ys_127_115_s7 = t_ys_127_115_s7_way[51:39];
  wire [38:0] t_middle_high_tile_0_0_product_3 = {13'h0, t_xs_89_64_s7} * {26'h0, t_ys_127_115_s7};
  reg [42:0] t_middle_high_tile_1_0_sum_0_s7;
  reg [42:0] t_middle_high_tile_1_0_product_2_s7;
  wire [25:0] t_middle_high_tile_1_0_sum_0_s7_42_17 = t_middle_high_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_middle_high_tile_1_0_sum_1 = t_middle_high_tile_1_0_product_2_s7 + {17'h0, t_middle_high_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_middle_high_tile_1_0_sum_0_s7_16_0 = t_middle_high_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_xs_115_90_s7;
  wire [38:0] t_middle_high_tile_1_0_product_3 = {13'h0, t_xs_115_90_s7} * {26'h0, t_ys_127_115_s7};
  reg [28:0] t_middle_high_tile_2_0_sum_0_s7;
  reg [28:0] t_middle_high_tile_2_0_product_2_s7;
  wire [11:0] t_middle_high_tile_2_0_sum_0_s7_28_17 = t_middle_high_tile_2_0_sum_0_s7[28:17];
  wire [28:0] t_middle_high_tile_2_0_sum_1 = t_middle_high_tile_2_0_product_2_s7 + {17'h0, t_middle_high_tile_2_0_sum_0_s7_28_17};
  wire [16:0] t_middle_high_tile_2_0_sum_0_s7_16_0 = t_middle_high_tile_2_0_sum_0_s7[16:0];
  reg [11:0] t_xs_127_116_s7;
  wire [24:0] t_middle_high_tile_2_0_product_3 = {13'h0, t_xs_127_116_s7} * {12'h0, t_ys_127_115_s7};
  reg [25:0] t_middle_xs_25_0_s7;
  reg [16:0] t_middle_ys_16_0_s7;
  wire [42:0] t_middle_middle_tile_0_0_product_0 = {17'h0, t_middle_xs_25_0_s7} * {26'h0, t_middle_ys_16_0_s7};
  reg [25:0] t_middle_xs_51_26_s7;
  wire [42:0] t_middle_middle_tile_1_0_product_0 = {17'h0, t_middle_xs_51_26_s7} * {26'h0, t_middle_ys_16_0_s7};
  reg [12:0] t_middle_xs_64_52_s7;
  wire [29:0] t_middle_middle_tile_2_0_product_0 = {17'h0, t_middle_xs_64_52_s7} * {13'h0, t_middle_ys_16_0_s7};
  // stage 8
  reg [42:0] t_low_middle_tile_0_0_sum_1_s8;
  reg [39:0] t_low_middle_tile_0_0_product_3_s8;
  wire [25:0] t_low_middle_tile_0_0_sum_1_s8_42_17 = t_low_middle_tile_0_0_sum_1_s8[42:17];
  wire [39:0] t_low_middle_tile_0_0_sum_2 = t_low_middle_tile_0_0_product_3_s8 + {14'h0, t_low_middle_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_low_middle_tile_0_0_sum_1_s8_16_0 = t_low_middle_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_low_middle_tile_1_0_sum_1_s8;
  reg [39:0] t_low_middle_tile_1_0_product_3_s8;
  wire [25:0] t_low_middle_tile_1_0_sum_1_s8_42_17 = t_low_middle_tile_1_0_sum_1_s8[42:17];
  wire [39:0] t_low_middle_tile_1_0_sum_2 = t_low_middle_tile_1_0_product_3_s8 + {14'h0, t_low_middle_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_low_middle_tile_1_0_sum_1_s8_16_0 = t_low_middle_tile_1_0_sum_1_s8[16:0];
  reg [29:0] t_low_middle_tile_2_0_sum_1_s8;
  reg [26:0] t_low_middle_tile_2_0_product_3_s8;
  wire [12:0] t_low_middle_tile_2_0_sum_1_s8_29_17 = t_low_middle_tile_2_0_sum_1_s8[29:17];
  wire [26:0] t_low_middle_tile_2_0_sum_2 = t_low_middle_tile_2_0_product_3_s8 + {14'h0, t_low_middle_tile_2_0_sum_1_s8_29_17};
  wire [16:0] t_low_middle_tile_2_0_sum_1_s8_16_0 = t_low_middle_tile_2_0_sum_1_s8[16:0];
  reg [42:0] t_high_middle_tile_0_0_sum_1_s8;
  reg [39:0] t_high_middle_tile_0_0_product_3_s8;
  wire [25:0] t_high_middle_tile_0_0_sum_1_s8_42_17 = t_high_middle_tile_0_0_sum_1_s8[42:17];
  wire [39:0] t_high_middle_tile_0_0_sum_2 = t_high_middle_tile_0_0_product_3_s8 + {14'h0, t_high_middle_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_high_middle_tile_0_0_sum_1_s8_16_0 = t_high_middle_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_high_middle_tile_1_0_sum_1_s8;
  reg [39:0] t_high_middle_tile_1_0_product_3_s8;
  wire [25:0] t_high_middle_tile_1_0_sum_1_s8_42_17 = t_high_middle_tile_1_0_sum_1_s8[42:17];
  wire [39:0] t_high_middle_tile_1_0_sum_2 = t_high_middle_tile_1_0_product_3_s8 + {14'h0, t_high_middle_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_high_middle_tile_1_0_sum_1_s8_16_0 = t_high_middle_tile_1_0_sum_1_s8[16:0];
  reg [29:0] t_high_middle_tile_2_0_sum_1_s8;
  reg [26:0] t_high_middle_tile_2_0_product_3_s8;
  wire [12:0] t_high_middle_tile_2_0_sum_1_s8_29_17 = t_high_middle_tile_2_0_sum_1_s8[29:17];
  wire [26:0] t_high_middle_tile_2_0_sum_2 = t_high_middle_tile_2_0_product_3_s8 + {14'h0, t_high_middle_tile_2_0_sum_1_s8_29_17};
  wire [16:0] t_high_middle_tile_2_0_sum_1_s8_16_0 = t_high_middle_tile_2_0_sum_1_s8[16:0];
  reg [42:0] t_middle_low_tile_0_0_sum_1_s8;
  reg [38:0] t_middle_low_tile_0_0_product_3_s8;
  wire [25:0] t_middle_low_tile_0_0_sum_1_s8_42_17 = t_middle_low_tile_0_0_sum_1_s8[42:17];
  wire [38:0] t_middle_low_tile_0_0_sum_2 = t_middle_low_tile_0_0_product_3_s8 + {13'h0, t_middle_low_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_middle_low_tile_0_0_sum_1_s8_16_0 = t_middle_low_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_middle_low_tile_1_0_sum_1_s8;
  reg [38:0] t_middle_low_tile_1_0_product_3_s8;
  wire [25:0] t_middle_low_tile_1_0_sum_1_s8_42_17 = t_middle_low_tile_1_0_sum_1_s8[42:17];
  wire [38:0] t_middle_low_tile_1_0_sum_2 = t_middle_low_tile_1_0_product_3_s8 + {13'h0, t_middle_low_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_middle_low_tile_1_0_sum_1_s8_16_0 = t_middle_low_tile_1_0_sum_1_s8[16:0];
  reg [28:0] t_middle_low_tile_2_0_sum_1_s8;
  reg [24:0] t_middle_low_tile_2_0_product_3_s8;
  wire [11:0] t_middle_low_tile_2_0_sum_1_s8_28_17 = t_middle_low_tile_2_0_sum_1_s8[28:17];
  wire [24:0] t_middle_low_tile_2_0_sum_2 = t_middle_low_tile_2_0_product_3_s8 + {13'h0, t_middle_low_tile_2_0_sum_1_s8_28_17};
  wire [16:0] t_middle_low_tile_2_0_sum_1_s8_16_0 = t_middle_low_tile_2_0_sum_1_s8[16:0];
  reg [42:0] t_middle_high_tile_0_0_sum_1_s8;
  reg [38:0] t_middle_high_tile_0_0_product_3_s8;
  wire [25:0] t_middle_high_tile_0_0_sum_1_s8_42_17 = t_middle_high_tile_0_0_sum_1_s8[42:17];
  wire [38:0] t_middle_high_tile_0_0_sum_2 = t_middle_high_tile_0_0_product_3_s8 + {13'h0, t_middle_high_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_middle_high_tile_0_0_sum_1_s8_16_0 = t_middle_high_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_middle_high_tile_1_0_sum_1_s8;
  reg [38:0] t_middle_high_tile_1_0_product_3_s8;
  wire [25:0] t_middle_high_tile_1_0_sum_1_s8_42_17 = t_middle_high_tile_1_0_sum_1_s8[42:17];
  wire [38:0] t_middle_high_tile_1_0_sum_2 = t_middle_high_tile_1_0_product_3_s8 + {13'h0, t_middle_high_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_middle_high_tile_1_0_sum_1_s8_16_0 = t_middle_high_tile_1_0_sum_1_s8[16:0];
  reg [28:0] t_middle_high_tile_2_0_sum_1_s8;
  reg [24:0] t_middle_high_tile_2_0_product_3_s8;
  wire [11:0] t_middle_high_tile_2_0_sum_1_s8_28_17 = t_middle_high_tile_2_0_sum_1_s8[28:17];
  wire [24:0] t_middle_high_tile_2_0_sum_2 = t_middle_high_tile_2_0_product_3_s8 + {13'h0, t_middle_high_tile_2_0_sum_1_s8_28_17};
  wire [16:0] t_middle_high_tile_2_0_sum_1_s8_16_0 = t_middle_high_tile_2_0_sum_1_s8[16:0];
  reg [25:0] t_middle_xs_25_0_s8;
  reg [33:0] t_middle_ys_33_17_s8_way;
  wire [16:0] t_middle_ys_33_17_s8 = t_middle_ys_33_17_s8_way[33:17];
  wire [42:0] t_middle_middle_tile_0_0_product_1 = {17'h0, t_middle_xs_25_0_s8} * {26'h0, t_middle_ys_33_17_s8};
  reg [25:0] t_middle_xs_51_26_s8;
  wire [42:0] t_middle_middle_tile_1_0_product_1 = {17'h0, t_middle_xs_51_26_s8} * {26'h0, t_middle_ys_33_17_s8};
  reg [12:0] t_middle_xs_64_52_s8;
  wire [29:0] t_middle_middle_tile_2_0_product_1 = {17'h0, t_middle_xs_64_52_s8} * {13'h0, t_middle_ys_33_17_s8};
  // stage 9
  reg [127:0] t_low_low_column_0_sum_s7_63_0_s9_way;
  wire [63:0] t_low_low_column_0_sum_s7_63_0_s9 = t_low_low_column_0_sum_s7_63_0_s9_way[127:64];
  reg [127:0] t_low_low_settled_sum_s9_way;
  wire [63:0] t_low_low_settled_sum_s9 = t_low_low_settled_sum_s9_way[127:64];
  wire [127:0] t_low_low_carry_joined = {t_low_low_settled_sum_s9, t_low_low_column_0_sum_s7_63_0_s9};
  reg [127:0] t_low_high_column_0_sum_s7_63_0_s9_way;
  wire [63:0] t_low_high_column_0_sum_s7_63_0_s9 = t_low_high_column_0_sum_s7_63_0_s9_way[127:64];
  reg [123:0] t_low_high_settled_sum_s9_way;
  wire [61:0] t_low_high_settled_sum_s9 = t_low_high_settled_sum_s9_way[123:62];
  wire [125:0] t_low_high_carry_joined = {t_low_high_settled_sum_s9, t_low_high_column_0_sum_s7_63_0_s9};
  reg [39:0] t_low_middle_tile_0_0_sum_2_s9;
  reg [50:0] t_low_middle_tile_0_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_low_middle_tile_0_0_product_0_s6_16_0_s9 = t_low_middle_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_low_middle_tile_0_0_sum_0_s7_16_0_s9 = t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_low_middle_tile_0_0_sum_1_s8_16_0_s9;
  wire [90:0] t_low_middle_tile_0_0 = {t_low_middle_tile_0_0_sum_2_s9, t_low_middle_tile_0_0_sum_1_s8_16_0_s9, t_low_middle_tile_0_0_sum_0_s7_16_0_s9, t_low_middle_tile_0_0_product_0_s6_16_0_s9};
  reg [39:0] t_low_middle_tile_1_0_sum_2_s9;
  reg [50:0] t_low_middle_tile_1_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_low_middle_tile_1_0_product_0_s6_16_0_s9 = t_low_middle_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_low_middle_tile_1_0_sum_0_s7_16_0_s9 = t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_low_middle_tile_1_0_sum_1_s8_16_0_s9;
  wire [90:0] t_low_middle_tile_1_0 = {t_low_middle_tile_1_0_sum_2_s9, t_low_middle_tile_1_0_sum_1_s8_16_0_s9, t_low_middle_tile_1_0_sum_0_s7_16_0_s9, t_low_middle_tile_1_0_product_0_s6_16_0_s9};
  reg [26:0] t_low_middle_tile_2_0_sum_2_s9;
  reg [50:0] t_low_middle_tile_2_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_low_middle_tile_2_0_product_0_s6_16_0_s9 = t_low_middle_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_low_middle_tile_2_0_sum_0_s7_16_0_s9 = t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_low_middle_tile_2_0_sum_1_s8_16_0_s9;
  wire [77:0] t_low_middle_tile_2_0 = {t_low_middle_tile_2_0_sum_2_s9, t_low_middle_tile_2_0_sum_1_s8_16_0_s9, t_low_middle_tile_2_0_sum_0_s7_16_0_s9, t_low_middle_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_low_middle_tile_0_0_63_0 = t_low_middle_tile_0_0[63:0];
  wire [37:0] t_low_middle_tile_1_0_37_0 = t_low_middle_tile_1_0[37:0];
  wire [11:0] t_low_middle_tile_2_0_11_0 = t_low_middle_tile_2_0[11:0];
  wire [63:0] t_low_middle_column_0_joined_0 = {t_low_middle_tile_1_0_37_0, 26'h0};
  wire [63:0] t_low_middle_column_0_joined_1 = {t_low_middle_tile_2_0_11_0, 52'h0};
  wire [65:0] t_low_middle_column_0_sum = {2'h0, t_low_middle_tile_0_0_63_0} + {2'h0, t_low_middle_column_0_joined_0} + {2'h0, t_low_middle_column_0_joined_1};
  wire [26:0] t_low_middle_tile_0_0_90_64 = t_low_middle_tile_0_0[90:64];
  wire [52:0] t_low_middle_tile_1_0_90_38 = t_low_middle_tile_1_0[90:38];
  wire [63:0] t_low_middle_tile_2_0_75_12 = t_low_middle_tile_2_0[75:12];
  wire [64:0] t_low_middle_column_1_sum = {38'h0, t_low_middle_tile_0_0_90_64} + {12'h0, t_low_middle_tile_1_0_90_38} + {1'h0, t_low_middle_tile_2_0_75_12};
  wire [1:0] t_low_middle_tile_2_0_77_76 = t_low_middle_tile_2_0[77:76];
  reg [127:0] t_high_low_column_0_sum_s7_63_0_s9_way;
  wire [63:0] t_high_low_column_0_sum_s7_63_0_s9 = t_high_low_column_0_sum_s7_63_0_s9_way[127:64];
  reg [127:0] t_high_low_settled_sum_s9_way;
  wire [63:0] t_high_low_settled_sum_s9 = t_high_low_settled_sum_s9_way[127:64];
  wire [127:0] t_high_low_carry_joined = {t_high_low_settled_sum_s9, t_high_low_column_0_sum_s7_63_0_s9};
  reg [127:0] t_high_high_column_0_sum_s7_63_0_s9_way;
  wire [63:0] t_high_high_column_0_sum_s7_63_0_s9 = t_high_high_column_0_sum_s7_63_0_s9_way[127:64];
  reg [123:0] t_high_high_settled_sum_s9_way;
  wire [61:0] t_high_high_settled_sum_s9 = t_high_high_settled_sum_s9_way[123:62];
  wire [125:0] t_high_high_carry_joined = {t_high_high_settled_sum_s9, t_high_high_column_0_sum_s7_63_0_s9};
  reg [39:0] t_high_middle_tile_0_0_sum_2_s9;
  reg [50:0] t_high_middle_tile_0_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_high_middle_tile_0_0_product_0_s6_16_0_s9 = t_high_middle_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_high_middle_tile_0_0_sum_0_s7_16_0_s9 = t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_high_middle_tile_0_0_sum_1_s8_16_0_s9;
  wire [90:0] t_high_middle_tile_0_0 = {t_high_middle_tile_0_0_sum_2_s9, t_high_middle_tile_0_0_sum_1_s8_16_0_s9, t_high_middle_tile_0_0_sum_0_s7_16_0_s9, t_high_middle_tile_0_0_product_0_s6_16_0_s9};
  reg [39:0] t_high_middle_tile_1_0_sum_2_s9;
  reg [50:0] t_high_middle_tile_1_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_high_middle_tile_1_0_product_0_s6_16_0_s9 = t_high_middle_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_high_middle_tile_1_0_sum_0_s7_16_0_s9 = t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_high_middle_tile_1_0_sum_1_s8_16_0_s9;
  wire [90:0] t_high_middle_tile_1_0 = {t_high_middle_tile_1_0_sum_2_s9, t_high_middle_tile_1_0_sum_1_s8_16_0_s9, t_high_middle_tile_1_0_sum_0_s7_16_0_s9, t_high_middle_tile_1_0_product_0_s6_16_0_s9};
  reg [26:0] t_high_middle_tile_2_0_sum_2_s9;
  reg [50:0] t_high_middle_tile_2_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_high_middle_tile_2_0_product_0_s6_16_0_s9 = t_high_middle_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_high_middle_tile_2_0_sum_0_s7_16_0_s9 = t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_high_middle_tile_2_0_sum_1_s8_16_0_s9;
  wire [77:0] t_high_middle_tile_2_0 = {t_high_middle_tile_2_0_sum_2_s9, t_high_middle_tile_2_0_sum_1_s8_16_0_s9, t_high_middle_tile_2_0_sum_0_s7_16_0_s9, t_high_middle_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_high_middle_tile_0_0_63_0 = t_high_middle_tile_0_0[63:0];
  wire [37:0] t_high_middle_tile_1_0_37_0 = t_high_middle_tile_1_0[37:0];
  wire [11:0] t_high_middle_tile_2_0_11_0 = t_high_middle_tile_2_0[11:0];
  wire [63:0] t_high_middle_column_0_joined_0 = {t_high_middle_tile_1_0_37_0, 26'h0};
  wire [63:0] t_high_middle_column_0_joined_1 = {t_high_middle_tile_2_0_11_0, 52'h0};
  wire [65:0] t_high_middle_column_0_sum = {2'h0, t_high_middle_tile_0_0_63_0} + {2'h0, t_high_middle_column_0_joined_0} + {2'h0, t_high_middle_column_0_joined_1};
  wire [26:0] t_high_middle_tile_0_0_90_64 = t_high_middle_tile_0_0[90:64];
  wire [52:0] t_high_middle_tile_1_0_90_38 = t_high_middle_tile_1_0[90:38];
  wire [63:0] t_high_middle_tile_2_0_75_12 = t_high_middle_tile_2_0[75:12];
  wire [64:0] t_high_middle_column_1_sum = {38'h0, t_high_middle_tile_0_0_90_64} + {12'h0, t_high_middle_tile_1_0_90_38} + {1'h0, t_high_middle_tile_2_0_75_12};
  wire [1:0] t_high_middle_tile_2_0_77_76 = t_high_middle_tile_2_0[77:76];
  reg [38:0] t_middle_low_tile_0_0_sum_2_s9;
  reg [50:0] t_middle_low_tile_0_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_middle_low_tile_0_0_product_0_s6_16_0_s9 = t_middle_low_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_middle_low_tile_0_0_sum_0_s7_16_0_s9 = t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_low_tile_0_0_sum_1_s8_16_0_s9;
  wire [89:0] t_middle_low_tile_0_0 = {t_middle_low_tile_0_0_sum_2_s9, t_middle_low_tile_0_0_sum_1_s8_16_0_s9, t_middle_low_tile_0_0_sum_0_s7_16_0_s9, t_middle_low_tile_0_0_product_0_s6_16_0_s9};
  reg [38:0] t_middle_low_tile_1_0_sum_2_s9;
  reg [50:0] t_middle_low_tile_1_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_middle_low_tile_1_0_product_0_s6_16_0_s9 = t_middle_low_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_middle_low_tile_1_0_sum_0_s7_16_0_s9 = t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_low_tile_1_0_sum_1_s8_16_0_s9;
  wire [89:0] t_middle_low_tile_1_0 = {t_middle_low_tile_1_0_sum_2_s9, t_middle_low_tile_1_0_sum_1_s8_16_0_s9, t_middle_low_tile_1_0_sum_0_s7_16_0_s9, t_middle_low_tile_1_0_product_0_s6_16_0_s9};
  reg [24:0] t_middle_low_tile_2_0_sum_2_s9;
  reg [50:0] t_middle_low_tile_2_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_middle_low_tile_2_0_product_0_s6_16_0_s9 = t_middle_low_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_middle_low_tile_2_0_sum_0_s7_16_0_s9 = t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_low_tile_2_0_sum_1_s8_16_0_s9;
  wire [75:0] t_middle_low_tile_2_0 = {t_middle_low_tile_2_0_sum_2_s9, t_middle_low_tile_2_0_sum_1_s8_16_0_s9, t_middle_low_tile_2_0_sum_0_s7_16_0_s9, t_middle_low_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_middle_low_tile_0_0_63_0 = t_middle_low_tile_0_0[63:0];
  wire [37:0] t_middle_low_tile_1_0_37_0 = t_middle_low_tile_1_0[37:0];
  wire [11:0] t_middle_low_tile_2_0_11_0 = t_middle_low_tile_2_0[11:0];
  wire [63:0] t_middle_low_column_0_joined_0 = {t_middle_low_tile_1_0_37_0, 26'h0};
  wire [63:0] t_middle_low_column_0_joined_1 = {t_middle_low_tile_2_0_11_0, 52'h0};
  wire [65:0] t_middle_low_column_0_sum = {2'h0, t_middle_low_tile_0_0_63_0} + {2'h0, t_middle_low_column_0_joined_0} + {2'h0, t_middle_low_column_0_joined_1};
  wire [25:0] t_middle_low_tile_0_0_89_64 = t_middle_low_tile_0_0[89:64];
  wire [51:0] t_middle_low_tile_1_0_89_38 = t_middle_low_tile_1_0[89:38];
  wire [63:0] t_middle_low_tile_2_0_75_12 = t_middle_low_tile_2_0[75:12];
  wire [63:0] t_middle_low_column_1_sum = {38'h0, t_middle_low_tile_0_0_89_64} + {12'h0, t_middle_low_tile_1_0_89_38} + t_middle_low_tile_2_0_75_12;
  reg [38:0] t_middle_high_tile_0_0_sum_2_s9;
  reg [50:0] t_middle_high_tile_0_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_middle_high_tile_0_0_product_0_s6_16_0_s9 = t_middle_high_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_middle_high_tile_0_0_sum_0_s7_16_0_s9 = t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_high_tile_0_0_sum_1_s8_16_0_s9;
  wire [89:0] t_middle_high_tile_0_0 = {t_middle_high_tile_0_0_sum_2_s9, t_middle_high_tile_0_0_sum_1_s8_16_0_s9, t_middle_high_tile_0_0_sum_0_s7_16_0_s9, t_middle_high_tile_0_0_product_0_s6_16_0_s9};
  reg [38:0] t_middle_high_tile_1_0_sum_2_s9;
  reg [50:0] t_middle_high_tile_1_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_middle_high_tile_1_0_product_0_s6_16_0_s9 = t_middle_high_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_middle_high_tile_1_0_sum_0_s7_16_0_s9 = t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_high_tile_1_0_sum_1_s8_16_0_s9;
  wire [89:0] t_middle_high_tile_1_0 = {t_middle_high_tile_1_0_sum_2_s9, t_middle_high_tile_1_0_sum_1_s8_16_0_s9, t_middle_high_tile_1_0_sum_0_s7_16_0_s9, t_middle_high_tile_1_0_product_0_s6_16_0_s9};
  reg [24:0] t_middle_high_tile_2_0_sum_2_s9;
  reg [50:0] t_middle_high_tile_2_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_middle_high_tile_2_0_product_0_s6_16_0_s9 = t_middle_high_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_middle_high_tile_2_0_sum_0_s7_16_0_s9 = t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_high_tile_2_0_sum_1_s8_16_0_s9;
  wire [75:0] t_middle_high_tile_2_0 = {t_middle_high_tile_2_0_sum_2_s9, t_middle_high_tile_2_0_sum_1_s8_16_0_s9, t_middle_high_tile_2_0_sum_0_s7_16_0_s9, t_middle_high_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_middle_high_tile_0_0_63_0 = t_middle_high_tile_0_0[63:0];
  wire [37:0] t_middle_high_tile_1_0_37_0 = t_middle_high_tile_1_0[37:0];
  wire [11:0] t_middle_high_tile_2_0_11_0 = t_middle_high_tile_2_0[11:0];
  wire [63:0] t_middle_high_column_0_joined_0 = {t_middle_high_tile_1_0_37_0, 26'h0};
  wire [63:0] t_middle_high_column_0_joined_1 = {t_middle_high_tile_2_0_11_0, 52'h0};
  wire [65:0] t_middle_high_column_0_sum = {2'h0, t_middle_high_tile_0_0_63_0} + {2'h0, t_middle_high_column_0_joined_0} + {2'h0, t_middle_high_column_0_joined_1};
  wire [25:0] t_middle_high_tile_0_0_89_64 = t_middle_high_tile_0_0[89:64];
  wire [51:0] t_middle_high_tile_1_0_89_38 = t_middle_high_tile_1_0[89:38];
  wire [63:0] t_middle_high_tile_2_0_75_12 = t_middle_high_tile_2_0[75:12];
  wire [63:0] t_middle_high_column_1_sum = {38'h0, t_middle_high_tile_0_0_89_64} + {12'h0, t_middle_high_tile_1_0_89_38} + t_middle_high_tile_2_0_75_12;
  reg [85:0] t_middle_middle_tile_0_0_product_0_s9_way;
  wire [42:0] t_middle_middle_tile_0_0_product_0_s9 = t_middle_middle_tile_0_0_product_0_s9_way[85:43];
  reg [42:0] t_middle_middle_tile_0_0_product_1_s9;
  wire [25:0] t_middle_middle_tile_0_0_product_0_s9_42_17 = t_middle_middle_tile_0_0_product_0_s9[42:17];
  wire [42:0] t_middle_middle_tile_0_0_sum_0 = t_middle_middle_tile_0_0_product_1_s9 + {17'h0, t_middle_middle_tile_0_0_product_0_s9_42_17};
  wire [16:0] t_middle_middle_tile_0_0_product_0_s9_16_0 = t_middle_middle_tile_0_0_product_0_s9[16:0];
  reg [25:0] t_middle_xs_25_0_s9;
  reg [50:0] t_middle_ys_50_34_s9_way;
  wire [16:0] t_middle_ys_50_34_s9 = t_middle_ys_50_34_s9_way[50:34];
  wire [42:0] t_middle_middle_tile_0_0_product_2 = {17'h0, t_middle_xs_25_0_s9} * {26'h0, t_middle_ys_50_34_s9};
  reg [85:0] t_middle_middle_tile_1_0_product_0_s9_way;
  wire [42:0] t_middle_middle_tile_1_0_product_0_s9 = t_middle_middle_tile_1_0_product_0_s9_way[85:43];
  reg [42:0] t_middle_middle_tile_1_0_product_1_s9;
  wire [25:0] t_middle_middle_tile_1_0_product_0_s9_42_17 = t_middle_middle_tile_1_0_product_0_s9[42:17];
  wire [42:0] t_middle_middle_tile_1_0_sum_0 = t_middle_middle_tile_1_0_product_1_s9 + {17'h0, t_middle_middle_tile_1_0_product_0_s9_42_17};
  wire [16:0] t_middle_middle_tile_1_0_product_0_s9_16_0 = t_middle_middle_tile_1_0_product_0_s9[16:0];
  reg [25:0] t_middle_xs_51_26_s9;
  wire [42:0] t_middle_middle_tile_1_0_product_2 = {17'h0, t_middle_xs_51_26_s9} * {26'h0, t_middle_ys_50_34_s9};
  reg [59:0] t_middle_middle_tile_2_0_product_0_s9_way;
  wire [29:0] t_middle_middle_tile_2_0_product_0_s9 = t_middle_middle_tile_2_0_product_0_s9_way[59:30];
  reg [29:0] t_middle_middle_tile_2_0_product_1_s9;
  wire [12:0] t_middle_middle_tile_2_0_product_0_s9_29_17 = t_middle_middle_tile_2_0_product_0_s9[29:17];
  wire [29:0] t_middle_middle_tile_2_0_sum_0 = t_middle_middle_tile_2_0_product_1_s9 + {17'h0, t_middle_middle_tile_2_0_product_0_s9_29_17};
  wire [16:0] t_middle_middle_tile_2_0_product_0_s9_16_0 = t_middle_middle_tile_2_0_product_0_s9[16:0];
  reg [12:0] t_middle_xs_64_52_s9;
  wire [29:0] t_middle_middle_tile_2_0_product_2 = {17'h0, t_middle_xs_64_52_s9} * {13'h0, t_middle_ys_50_34_s9};
  // stage 10
  reg [127:0] t_low_low;
  reg [125:0] t_low_high;
  reg [65:0] t_low_middle_column_0_sum_s10;
  reg [64:0] t_low_middle_column_1_sum_s10;
  wire [63:0] t_low_middle_column_0_sum_s10_63_0 = t_low_middle_column_0_sum_s10[63:0];
  wire [1:0] t_low_middle_column_0_sum_s10_65_64 = t_low_middle_column_0_sum_s10[65:64];
  wire [63:0] t_low_middle_column_1_sum_s10_63_0 = t_low_middle_column_1_sum_s10[63:0];
  wire t_low_middle_column_1_sum_s10_64 = t_low_middle_column_1_sum_s10[64];
  wire [64:0] t_low_middle_settled_sum_0 = {1'h0, t_low_middle_column_1_sum_s10_63_0} + {63'h0, t_low_middle_column_0_sum_s10_65_64};
  reg [1:0] t_low_middle_tile_2_0_77_76_s10;
  wire [1:0] t_low_middle_settled_sum_1 = t_low_middle_tile_2_0_77_76_s10 + {1'h0, t_low_middle_column_1_sum_s10_64};
  wire [127:0] not_t_low_low = ~t_low_low;
  wire [125:0] not_t_low_high = ~t_low_high;
  wire [63:0] t_low_low_63_0 = t_low_low[63:0];
  wire [63:0] t_low_low_127_64 = t_low_low[127:64];
  wire [63:0] not_t_low_low_63_0 = not_t_low_low[63:0];
  wire [63:0] not_t_low_high_63_0 = not_t_low_high[63:0];
  wire [65:0] t_low_column_1_sum_0 = 66'h2 + {2'h0, t_low_low_127_64} + {2'h0, not_t_low_low_63_0};
  wire [63:0] t_low_high_63_0 = t_low_high[63:0];
  wire [63:0] not_t_low_low_127_64 = not_t_low_low[127:64];
  wire [61:0] not_t_low_high_125_64 = not_t_low_high[125:64];
  wire [65:0] t_low_column_2_sum_0 = 66'hc000000000000000 + {2'h0, t_low_high_63_0} + {2'h0, not_t_low_low_127_64};
  wire [61:0] t_low_high_125_64 = t_low_high[125:64];
  reg [127:0] t_high_low;
  reg [125:0] t_high_high;
  reg [65:0] t_high_middle_column_0_sum_s10;
  reg [64:0] t_high_middle_column_1_sum_s10;
  wire [63:0] t_high_middle_column_0_sum_s10_63_0 = t_high_middle_column_0_sum_s10[63:0];
  wire [1:0] t_high_middle_column_0_sum_s10_65_64 = t_high_middle_column_0_sum_s10[65:64];
  wire [63:0] t_high_middle_column_1_sum_s10_63_0 = t_high_middle_column_1_sum_s10[63:0];
  wire t_high_middle_column_1_sum_s10_64 = t_high_middle_column_1_sum_s10[64];
  wire [64:0] t_high_middle_settled_sum_0 = {1'h0, t_high_middle_column_1_sum_s10_63_0} + {63'h0, t_high_middle_column_0_sum_s10_65_64};
  reg [1:0] t_high_middle_tile_2_0_77_76_s10;
  wire [1:0] t_high_middle_settled_sum_1 = t_high_middle_tile_2_0_77_76_s10 + {1'h0, t_high_middle_column_1_sum_s10_64};
  wire [127:0] not_t_high_low = ~t_high_low;
  wire [125:0] not_t_high_high = ~t_high_high;
  wire [63:0] t_high_low_63_0 = t_high_low[63:0];
  wire [63:0] t_high_low_127_64 = t_high_low[127:64];
  wire [63:0] not_t_high_low_63_0 = not_t_high_low[63:0];
  wire [63:0] not_t_high_high_63_0 = not_t_high_high[63:0];
  wire [65:0] t_high_column_1_sum_0 = 66'h2 + {2'h0, t_high_low_127_64} + {2'h0, not_t_high_low_63_0};
  wire [63:0] t_high_high_63_0 = t_high_high[63:0];
  wire [63:0] not_t_high_low_127_64 = not_t_high_low[127:64];
  wire [61:0] not_t_high_high_125_64 = not_t_high_high[125:64];
  wire [65:0] t_high_column_2_sum_0 = 66'hc000000000000000 + {2'h0, t_high_high_63_0} + {2'h0, not_t_high_low_127_64};
  wire [61:0] t_high_high_125_64 = t_high_high[125:64];
  reg [65:0] t_middle_low_column_0_sum_s10;
  reg [63:0] t_middle_low_column_1_sum_s10;
  wire [63:0] t_middle_low_column_0_sum_s10_63_0 = t_middle_low_column_0_sum_s10[63:0];
  wire [1:0] t_middle_low_column_0_sum_s10_65_64 = t_middle_low_column_0_sum_s10[65:64];
  wire [63:0] t_middle_low_settled_sum = t_middle_low_column_1_sum_s10 + {62'h0, t_middle_low_column_0_sum_s10_65_64};
  reg [65:0] t_middle_high_column_0_sum_s10;
  reg [63:0] t_middle_high_column_1_sum_s10;
  wire [63:0] t_middle_high_column_0_sum_s10_63_0 = t_middle_high_column_0_sum_s10[63:0];
  wire [1:0] t_middle_high_column_0_sum_s10_65_64 = t_middle_high_column_0_sum_s10[65:64];
  wire [63:0] t_middle_high_settled_sum = t_middle_high_column_1_sum_s10 + {62'h0, t_middle_high_column_0_sum_s10_65_64};
  reg [42:0] t_middle_middle_tile_0_0_sum_0_s10;
  reg [42:0] t_middle_middle_tile_0_0_product_2_s10;
  wire [25:0] t_middle_middle_tile_0_0_sum_0_s10_42_17 = t_middle_middle_tile_0_0_sum_0_s10[42:17];
  wire [42:0] t_middle_middle_tile_0_0_sum_1 = t_middle_middle_tile_0_0_product_2_s10 + {17'h0, t_middle_middle_tile_0_0_sum_0_s10_42_17};
  wire [16:0] t_middle_middle_tile_0_0_sum_0_s10_16_0 = t_middle_middle_tile_0_0_sum_0_s10[16:0];
  reg [25:0] t_middle_xs_25_0_s10;
  reg [55:0] t_middle_ys_64_51_s10_way;
  wire [13:0] t_middle_ys_64_51_s10 = t_middle_ys_64_51_s10_way[55:42];
  wire [39:0] t_middle_middle_tile_0_0_product_3 = {14'h0, t_middle_xs_25_0_s10} * {26'h0, t_middle_ys_64_51_s10};
  reg [42:0] t_middle_middle_tile_1_0_sum_0_s10;
  reg [42:0] t_middle_middle_tile_1_0_product_2_s10;
  wire [25:0] t_middle_middle_tile_1_0_sum_0_s10_42_17 = t_middle_middle_tile_1_0_sum_0_s10[42:17];
  wire [42:0] t_middle_middle_tile_1_0_sum_1 = t_middle_middle_tile_1_0_product_2_s10 + {17'h0, t_middle_middle_tile_1_0_sum_0_s10_42_17};
  wire [16:0] t_middle_middle_tile_1_0_sum_0_s10_16_0 = t_middle_middle_tile_1_0_sum_0_s10[16:0];
  reg [25:0] t_middle_xs_51_26_s10;
  wire [39:0] t_middle_middle_tile_1_0_product_3 = {14'h0, t_middle_xs_51_26_s10} * {26'h0, t_middle_ys_64_51_s10};
  reg [29:0] t_middle_middle_tile_2_0_sum_0_s10;
  reg [29:0] t_middle_middle_tile_2_0_product_2_s10;
  wire [12:0] t_middle_middle_tile_2_0_sum_0_s10_29_17 = t_middle_middle_tile_2_0_sum_0_s10[29:17];
  wire [29:0] t_middle_middle_tile_2_0_sum_1 = t_middle_middle_tile_2_0_product_2_s10 + {17'h0, t_middle_middle_tile_2_0_sum_0_s10_29_17};
  wire [16:0] t_middle_middle_tile_2_0_sum_0_s10_16_0 = t_middle_middle_tile_2_0_sum_0_s10[16:0];
  reg [12:0] t_middle_xs_64_52_s10;
  wire [26:0] t_middle_middle_tile_2_0_product_3 = {14'h0, t_middle_xs_64_52_s10} * {13'h0, t_middle_ys_64_51_s10};
  // stage 11
  reg [64:0] t_low_middle_settled_sum_0_s11;
  wire [63:0] t_low_middle_settled_sum_0_s11_63_0 = t_low_middle_settled_sum_0_s11[63:0];
  wire t_low_middle_settled_sum_0_s11_64 = t_low_middle_settled_sum_0_s11[64];
  reg [64:0] t_high_middle_settled_sum_0_s11;
  wire [63:0] t_high_middle_settled_sum_0_s11_63_0 = t_high_middle_settled_sum_0_s11[63:0];
  wire t_high_middle_settled_sum_0_s11_64 = t_high_middle_settled_sum_0_s11[64];
  reg [42:0] t_middle_middle_tile_0_0_sum_1_s11;
  reg [39:0] t_middle_middle_tile_0_0_product_3_s11;
  wire [25:0] t_middle_middle_tile_0_0_sum_1_s11_42_17 = t_middle_middle_tile_0_0_sum_1_s11[42:17];
  wire [39:0] t_middle_middle_tile_0_0_sum_2 = t_middle_middle_tile_0_0_product_3_s11 + {14'h0, t_middle_middle_tile_0_0_sum_1_s11_42_17};
  wire [16:0] t_middle_middle_tile_0_0_sum_1_s11_16_0 = t_middle_middle_tile_0_0_sum_1_s11[16:0];
  reg [42:0] t_middle_middle_tile_1_0_sum_1_s11;
  reg [39:0] t_middle_middle_tile_1_0_product_3_s11;
  wire [25:0] t_middle_middle_tile_1_0_sum_1_s11_42_17 = t_middle_middle_tile_1_0_sum_1_s11[42:17];
  wire [39:0] t_middle_middle_tile_1_0_sum_2 = t_middle_middle_tile_1_0_product_3_s11 + {14'h0, t_middle_middle_tile_1_0_sum_1_s11_42_17};
  wire [16:0] t_middle_middle_tile_1_0_sum_1_s11_16_0 = t_middle_middle_tile_1_0_sum_1_s11[16:0];
  reg [29:0] t_middle_middle_tile_2_0_sum_1_s11;
  reg [26:0] t_middle_middle_tile_2_0_product_3_s11;
  wire [12:0] t_middle_middle_tile_2_0_sum_1_s11_29_17 = t_middle_middle_tile_2_0_sum_1_s11[29:17];
  wire [26:0] t_middle_middle_tile_2_0_sum_2 = t_middle_middle_tile_2_0_product_3_s11 + {14'h0, t_middle_middle_tile_2_0_sum_1_s11_29_17};
  wire [16:0] t_middle_middle_tile_2_0_sum_1_s11_16_0 = t_middle_middle_tile_2_0_sum_1_s11[16:0];
  // stage 12
  reg [127:0] t_low_middle_column_0_sum_s10_63_0_s12_way;
  wire [63:0] t_low_middle_column_0_sum_s10_63_0_s12 = t_low_middle_column_0_sum_s10_63_0_s12_way[127:64];
  reg [63:0] t_low_middle_settled_sum_0_s11_63_0_s12;
  reg t_low_middle_settled_sum_0_s11_64_s12;
  reg [3:0] t_low_middle_settled_sum_1_s12_way;
  wire [1:0] t_low_middle_settled_sum_1_s12 = t_low_middle_settled_sum_1_s12_way[3:2];
  wire [1:0] t_low_middle_carry_sum = t_low_middle_settled_sum_1_s12 + {1'h0, t_low_middle_settled_sum_0_s11_64_s12};
  wire [129:0] t_low_middle_carry_joined = {t_low_middle_carry_sum, t_low_middle_settled_sum_0_s11_63_0_s12, t_low_middle_column_0_sum_s10_63_0_s12};
  reg [127:0] t_high_middle_column_0_sum_s10_63_0_s12_way;
  wire [63:0] t_high_middle_column_0_sum_s10_63_0_s12 = t_high_middle_column_0_sum_s10_63_0_s12_way[127:64];
  reg [63:0] t_high_middle_settled_sum_0_s11_63_0_s12;
  reg t_high_middle_settled_sum_0_s11_64_s12;
  reg [3:0] t_high_middle_settled_sum_1_s12_way;
  wire [1:0] t_high_middle_settled_sum_1_s12 = t_high_middle_settled_sum_1_s12_way[3:2];
  wire [1:0] t_high_middle_carry_sum = t_high_middle_settled_sum_1_s12 + {1'h0, t_high_middle_settled_sum_0_s11_64_s12};
  wire [129:0] t_high_middle_carry_joined = {t_high_middle_carry_sum, t_high_middle_settled_sum_0_s11_63_0_s12, t_high_middle_column_0_sum_s10_63_0_s12};
  reg [127:0] t_middle_low_column_0_sum_s10_63_0_s12_way;
  wire [63:0] t_middle_low_column_0_sum_s10_63_0_s12 = t_middle_low_column_0_sum_s10_63_0_s12_way[127:64];
  reg [127:0] t_middle_low_settled_sum_s12_way;
  wire [63:0] t_middle_low_settled_sum_s12 = t_middle_low_settled_sum_s12_way[127:64];
  wire [127:0] t_middle_low_carry_joined = {t_middle_low_settled_sum_s12, t_middle_low_column_0_sum_s10_63_0_s12};
  reg [127:0] t_middle_high_column_0_sum_s10_63_0_s12_way;
  wire [63:0] t_middle_high_column_0_sum_s10_63_0_s12 = t_middle_high_column_0_sum_s10_63_0_s12_way[127:64];
  reg [127:0] t_middle_high_settled_sum_s12_way;
  wire [63:0] t_middle_high_settled_sum_s12 = t_middle_high_settled_sum_s12_way[127:64];
  wire [127:0] t_middle_high_carry_joined = {t_middle_high_settled_sum_s12, t_middle_high_column_0_sum_s10_63_0_s12};
  reg [39:0] t_middle_middle_tile_0_0_sum_2_s12;
  reg [50:0] t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way;
  wire [16:0] t_middle_middle_tile_0_0_product_0_s9_16_0_s12 = t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way[50:34];
  reg [33:0] t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way;
  wire [16:0] t_middle_middle_tile_0_0_sum_0_s10_16_0_s12 = t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way[33:17];
  reg [16:0] t_middle_middle_tile_0_0_sum_1_s11_16_0_s12;
  wire [90:0] t_middle_middle_tile_0_0 = {t_middle_middle_tile_0_0_sum_2_s12, t_middle_middle_tile_0_0_sum_1_s11_16_0_s12, t_middle_middle_tile_0_0_sum_0_s10_16_0_s12, t_middle_middle_tile_0_0_product_0_s9_16_0_s12};
  reg [39:0] t_middle_middle_tile_1_0_sum_2_s12;
  reg [50:0] t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way;
  wire [16:0] t_middle_middle_tile_1_0_product_0_s9_16_0_s12 = t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way[50:34];
  reg [33:0] t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way;
  wire [16:0] t_middle_middle_tile_1_0_sum_0_s10_16_0_s12 = t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way[33:17];
  reg [16:0] t_middle_middle_tile_1_0_sum_1_s11_16_0_s12;
  wire [90:0] t_middle_middle_tile_1_0 = {t_middle_middle_tile_1_0_sum_2_s12, t_middle_middle_tile_1_0_sum_1_s11_16_0_s12, t_middle_middle_tile_1_0_sum_0_s10_16_0_s12, t_middle_middle_tile_1_0_product_0_s9_16_0_s12};
  reg [26:0] t_middle_middle_tile_2_0_sum_2_s12;
  reg [50:0] t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way;
  wire [16:0] t_middle_middle_tile_2_0_product_0_s9_16_0_s12 = t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way[50:34];
  reg [33:0] t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way;
  wire [16:0] t_middle_middle_tile_2_0_sum_0_s10_16_0_s12 = t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way[33:17];
  reg [16:0] t_middle_middle_tile_2_0_sum_1_s11_16_0_s12;
  wire [77:0] t_middle_middle_tile_2_0 = {t_middle_middle_tile_2_0_sum_2_s12, t_middle_middle_tile_2_0_sum_1_s11_16_0_s12, t_middle_middle_tile_2_0_sum_0_s10_16_0_s12, t_middle_middle_tile_2_0_product_0_s9_16_0_s12};
  wire [63:0] t_middle_middle_tile_0_0_63_0 = t_middle_middle_tile_0_0[63:0];
  wire [37:0] t_middle_middle_tile_1_0_37_0 = t_middle_middle_tile_1_0[37:0];
  wire [11:0] t_middle_middle_tile_2_0_11_0 = t_middle_middle_tile_2_0[11:0];
  wire [63:0] t_middle_middle_column_0_joined_0 = {t_middle_middle_tile_1_0_37_0, 26'h0};
  wire [63:0] t_middle_middle_column_0_joined_1 = {t_middle_middle_tile_2_0_11_0, 52'h0};
  wire [65:0] t_middle_middle_column_0_sum = {2'h0, t_middle_middle_tile_0_0_63_0} + {2'h0, t_middle_middle_column_0_joined_0} + {2'h0, t_middle_middle_column_0_joined_1};
  wire [26:0] t_middle_middle_tile_0_0_90_64 = t_middle_middle_tile_0_0[90:64];
  wire [52:0] t_middle_middle_tile_1_0_90_38 = t_middle_middle_tile_1_0[90:38];
  wire [63:0] t_middle_middle_tile_2_0_75_12 = t_middle_middle_tile_2_0[75:12];
  wire [64:0] t_middle_middle_column_1_sum = {38'h0, t_middle_middle_tile_0_0_90_64} + {12'h0, t_middle_middle_tile_1_0_90_38} + {1'h0, t_middle_middle_tile_2_0_75_12};
  wire [1:0] t_middle_middle_tile_2_0_77_76 = t_middle_middle_tile_2_0[77:76];
  // stage 13
  reg [129:0] t_low_middle;
  wire [63:0] t_low_middle_63_0 = t_low_middle[63:0];
  reg [191:0] not_t_low_high_63_0_s13_way;
  wire [63:0] not_t_low_high_63_0_s13 = not_t_low_high_63_0_s13_way[191:128];
  wire [64:0] t_low_column_1_sum_1 = {1'h0, not_t_low_high_63_0_s13} + {1'h0, t_low_middle_63_0};
  wire [63:0] t_low_middle_127_64 = t_low_middle[127:64];
  reg [185:0] not_t_low_high_125_64_s13_way;
  wire [61:0] not_t_low_high_125_64_s13 = not_t_low_high_125_64_s13_way[185:124];
  wire [64:0] t_low_column_2_sum_1 = {3'h0, not_t_low_high_125_64_s13} + {1'h0, t_low_middle_127_64};
  wire [1:0] t_low_middle_129_128 = t_low_middle[129:128];
  reg [185:0] t_low_high_125_64_s13_way;
  wire [61:0] t_low_high_125_64_s13 = t_low_high_125_64_s13_way[185:124];
  wire [61:0] t_low_column_3_sum = 62'h3ffffffffffffffe + t_low_high_125_64_s13 + {60'h0, t_low_middle_129_128};
  reg [129:0] t_high_middle;
  wire [63:0] t_high_middle_63_0 = t_high_middle[63:0];
  reg [191:0] not_t_high_high_63_0_s13_way;
  wire [63:0] not_t_high_high_63_0_s13 = not_t_high_high_63_0_s13_way[191:128];
  wire [64:0] t_high_column_1_sum_1 = {1'h0, not_t_high_high_63_0_s13} + {1'h0, t_high_middle_63_0};
  wire [63:0] t_high_middle_127_64 = t_high_middle[127:64];
  reg [185:0] not_t_high_high_125_64_s13_way;
  wire [61:0] not_t_high_high_125_64_s13 = not_t_high_high_125_64_s13_way[185:124];
  wire [64:0] t_high_column_2_sum_1 = {3'h0, not_t_high_high_125_64_s13} + {1'h0, t_high_middle_127_64};
  wire [1:0] t_high_middle_129_128 = t_high_middle[129:128];
  reg [185:0] t_high_high_125_64_s13_way;
  wire [61:0] t_high_high_125_64_s13 = t_high_high_125_64_s13_way[185:124];
  wire [61:0] t_high_column_3_sum = 62'h3ffffffffffffffe + t_high_high_125_64_s13 + {60'h0, t_high_middle_129_128};
  reg [127:0] t_middle_low;
  reg [127:0] t_middle_high;
  reg [65:0] t_middle_middle_column_0_sum_s13;
  reg [64:0] t_middle_middle_column_1_sum_s13;
  wire [63:0] t_middle_middle_column_0_sum_s13_63_0 = t_middle_middle_column_0_sum_s13[63:0];
  wire [1:0] t_middle_middle_column_0_sum_s13_65_64 = t_middle_middle_column_0_sum_s13[65:64];
  wire [63:0] t_middle_middle_column_1_sum_s13_63_0 = t_middle_middle_column_1_sum_s13[63:0];
  wire t_middle_middle_column_1_sum_s13_64 = t_middle_middle_column_1_sum_s13[64];
  wire [64:0] t_middle_middle_settled_sum_0 = {1'h0, t_middle_middle_column_1_sum_s13_63_0} + {63'h0, t_middle_middle_column_0_sum_s13_65_64};
  reg [1:0] t_middle_middle_tile_2_0_77_76_s13;
  wire [1:0] t_middle_middle_settled_sum_1 = t_middle_middle_tile_2_0_77_76_s13 + {1'h0, t_middle_middle_column_1_sum_s13_64};
  wire [127:0] not_t_middle_low = ~t_middle_low;
  wire [127:0] not_t_middle_high = ~t_middle_high;
  wire [63:0] t_middle_low_63_0 = t_middle_low[63:0];
  wire [63:0] t_middle_low_127_64 = t_middle_low[127:64];
  wire [63:0] not_t_middle_low_63_0 = not_t_middle_low[63:0];
  wire [63:0] not_t_middle_high_63_0 = not_t_middle_high[63:0];
  wire [65:0] t_middle_column_1_sum_0 = 66'h2 + {2'h0, t_middle_low_127_64} + {2'h0, not_t_middle_low_63_0};
  wire [63:0] t_middle_high_63_0 = t_middle_high[63:0];
  wire [63:0] not_t_middle_low_127_64 = not_t_middle_low[127:64];
  wire [63:0] not_t_middle_high_127_64 = not_t_middle_high[127:64];
  wire [65:0] t_middle_column_2_sum_0 = {2'h0, t_middle_high_63_0} + {2'h0, not_t_middle_low_127_64} + {2'h0, not_t_middle_high_127_64};
  wire [63:0] t_middle_high_127_64 = t_middle_high[127:64];
  // stage 14
  reg [64:0] t_low_column_1_sum_1_s14;
  reg [263:0] t_low_column_1_sum_0_s14_way;
  wire [65:0] t_low_column_1_sum_0_s14 = t_low_column_1_sum_0_s14_way[263:198];
  wire [65:0] t_low_column_1_sum_2 = t_low_column_1_sum_0_s14 + {1'h0, t_low_column_1_sum_1_s14};
  reg [64:0] t_low_column_2_sum_1_s14;
  reg [263:0] t_low_column_2_sum_0_s14_way;
  wire [65:0] t_low_column_2_sum_0_s14 = t_low_column_2_sum_0_s14_way[263:198];
  wire [65:0] t_low_column_2_sum_2 = t_low_column_2_sum_0_s14 + {1'h0, t_low_column_2_sum_1_s14};
  reg [64:0] t_high_column_1_sum_1_s14;
  reg [263:0] t_high_column_1_sum_0_s14_way;
  wire [65:0] t_high_column_1_sum_0_s14 = t_high_column_1_sum_0_s14_way[263:198];
  wire [65:0] t_high_column_1_sum_2 = t_high_column_1_sum_0_s14 + {1'h0, t_high_column_1_sum_1_s14};
  reg [64:0] t_high_column_2_sum_1_s14;
  reg [263:0] t_high_column_2_sum_0_s14_way;
  wire [65:0] t_high_column_2_sum_0_s14 = t_high_column_2_sum_0_s14_way[263:198];
  wire [65:0] t_high_column_2_sum_2 = t_high_column_2_sum_0_s14 + {1'h0, t_high_column_2_sum_1_s14};
  reg [64:0] t_middle_middle_settled_sum_0_s14;
  wire [63:0] t_middle_middle_settled_sum_0_s14_63_0 = t_middle_middle_settled_sum_0_s14[63:0];
  wire t_middle_middle_settled_sum_0_s14_64 = t_middle_middle_settled_sum_0_s14[64];
  // stage 15
  reg [65:0] t_low_column_1_sum_2_s15;
  reg [65:0] t_low_column_2_sum_2_s15;
  wire [63:0] t_low_column_1_sum_2_s15_63_0 = t_low_column_1_sum_2_s15[63:0];
  wire [1:0] t_low_column_1_sum_2_s15_65_64 = t_low_column_1_sum_2_s15[65:64];
  wire [63:0] t_low_column_2_sum_2_s15_63_0 = t_low_column_2_sum_2_s15[63:0];
  wire [1:0] t_low_column_2_sum_2_s15_65_64 = t_low_column_2_sum_2_s15[65:64];
  wire [64:0] t_low_settled_sum_0 = {1'h0, t_low_column_2_sum_2_s15_63_0} + {63'h0, t_low_column_1_sum_2_s15_65_64};
  reg [123:0] t_low_column_3_sum_s15_way;
  wire [61:0] t_low_column_3_sum_s15 = t_low_column_3_sum_s15_way[123:62];
  wire [61:0] t_low_settled_sum_1 = t_low_column_3_sum_s15 + {60'h0, t_low_column_2_sum_2_s15_65_64};
  reg [65:0] t_high_column_1_sum_2_s15;
  reg [65:0] t_high_column_2_sum_2_s15;
  wire [63:0] t_high_column_1_sum_2_s15_63_0 = t_high_column_1_sum_2_s15[63:0];
  wire [1:0] t_high_column_1_sum_2_s15_65_64 = t_high_column_1_sum_2_s15[65:64];
  wire [63:0] t_high_column_2_sum_2_s15_63_0 = t_high_column_2_sum_2_s15[63:0];
  wire [1:0] t_high_column_2_sum_2_s15_65_64 = t_high_column_2_sum_2_s15[65:64];
  wire [64:0] t_high_settled_sum_0 = {1'h0, t_high_column_2_sum_2_s15_63_0} + {63'h0, t_high_column_1_sum_2_s15_65_64};
  reg [123:0] t_high_column_3_sum_s15_way;
  wire [61:0] t_high_column_3_sum_s15 = t_high_column_3_sum_s15_way[123:62];
  wire [61:0] t_high_settled_sum_1 = t_high_column_3_sum_s15 + {60'h0, t_high_column_2_sum_2_s15_65_64};
  reg [127:0] t_middle_middle_column_0_sum_s13_63_0_s15_way;
  wire [63:0] t_middle_middle_column_0_sum_s13_63_0_s15 = t_middle_middle_column_0_sum_s13_63_0_s15_way[127:64];
  reg [63:0] t_middle_middle_settled_sum_0_s14_63_0_s15;
  reg t_middle_middle_settled_sum_0_s14_64_s15;
  reg [3:0] t_middle_middle_settled_sum_1_s15_way;
  wire [1:0] t_middle_middle_settled_sum_1_s15 = t_middle_middle_settled_sum_1_s15_way[3:2];
  wire [1:0] t_middle_middle_carry_sum = t_middle_middle_settled_sum_1_s15 + {1'h0, t_middle_middle_settled_sum_0_s14_64_s15};
  wire [129:0] t_middle_middle_carry_joined = {t_middle_middle_carry_sum, t_middle_middle_settled_sum_0_s14_63_0_s15, t_middle_middle_column_0_sum_s13_63_0_s15};
  // stage 16
  reg [64:0] t_low_settled_sum_0_s16;
  wire [63:0] t_low_settled_sum_0_s16_63_0 = t_low_settled_sum_0_s16[63:0];
  wire t_low_settled_sum_0_s16_64 = t_low_settled_sum_0_s16[64];
  reg [64:0] t_high_settled_sum_0_s16;
  wire [63:0] t_high_settled_sum_0_s16_63_0 = t_high_settled_sum_0_s16[63:0];
  wire t_high_settled_sum_0_s16_64 = t_high_settled_sum_0_s16[64];
  reg [129:0] t_middle_middle;
  wire [63:0] t_middle_middle_63_0 = t_middle_middle[63:0];
  reg [191:0] not_t_middle_high_63_0_s16_way;
  wire [63:0] not_t_middle_high_63_0_s16 = not_t_middle_high_63_0_s16_way[191:128];
  wire [64:0] t_middle_column_1_sum_1 = {1'h0, not_t_middle_high_63_0_s16} + {1'h0, t_middle_middle_63_0};
  wire [63:0] t_middle_middle_127_64 = t_middle_middle[127:64];
  reg [197:0] t_middle_column_2_sum_0_s16_way;
  wire [65:0] t_middle_column_2_sum_0_s16 = t_middle_column_2_sum_0_s16_way[197:132];
  wire [65:0] t_middle_column_2_sum_1 = t_middle_column_2_sum_0_s16 + {2'h0, t_middle_middle_127_64};
  wire [1:0] t_middle_middle_129_128 = t_middle_middle[129:128];
  reg [191:0] t_middle_high_127_64_s16_way;
  wire [63:0] t_middle_high_127_64_s16 = t_middle_high_127_64_s16_way[191:128];
  wire [63:0] t_middle_column_3_sum = 64'hfffffffffffffffe + t_middle_high_127_64_s16 + {62'h0, t_middle_middle_129_128};
  // stage 17
  reg [447:0] t_low_low_63_0_s17_way;
  wire [63:0] t_low_low_63_0_s17 = t_low_low_63_0_s17_way[447:384];
  reg [127:0] t_low_column_1_sum_2_s15_63_0_s17_way;
  wire [63:0] t_low_column_1_sum_2_s15_63_0_s17 = t_low_column_1_sum_2_s15_63_0_s17_way[127:64];
  reg [63:0] t_low_settled_sum_0_s16_63_0_s17;
  reg t_low_settled_sum_0_s16_64_s17;
  reg [123:0] t_low_settled_sum_1_s17_way;
  wire [61:0] t_low_settled_sum_1_s17 = t_low_settled_sum_1_s17_way[123:62];
  wire [61:0] t_low_carry_sum = t_low_settled_sum_1_s17 + {61'h0, t_low_settled_sum_0_s16_64_s17};
  wire [253:0] t_low_carry_joined = {t_low_carry_sum, t_low_settled_sum_0_s16_63_0_s17, t_low_column_1_sum_2_s15_63_0_s17, t_low_low_63_0_s17};
  reg [447:0] t_high_low_63_0_s17_way;
  wire [63:0] t_high_low_63_0_s17 = t_high_low_63_0_s17_way[447:384];
  reg [127:0] t_high_column_1_sum_2_s15_63_0_s17_way;
  wire [63:0] t_high_column_1_sum_2_s15_63_0_s17 = t_high_column_1_sum_2_s15_63_0_s17_way[127:64];
  reg [63:0] t_high_settled_sum_0_s16_63_0_s17;
  reg t_high_settled_sum_0_s16_64_s17;
  reg [123:0] t_high_settled_sum_1_s17_way;
  wire [61:0] t_high_settled_sum_1_s17 = t_high_settled_sum_1_s17_way[123:62];
  wire [61:0] t_high_carry_sum = t_high_settled_sum_1_s17 + {61'h0, t_high_settled_sum_0_s16_64_s17};
  wire [253:0] t_high_carry_joined = {t_high_carry_sum, t_high_settled_sum_0_s16_63_0_s17, t_high_column_1_sum_2_s15_63_0_s17, t_high_low_63_0_s17};
  reg [64:0] t_middle_column_1_sum_1_s17;
  reg [263:0] t_middle_column_1_sum_0_s17_way;
  wire [65:0] t_middle_column_1_sum_0_s17 = t_middle_column_1_sum_0_s17_way[263:198];
  wire [65:0] t_middle_column_1_sum_2 = t_middle_column_1_sum_0_s17 + {1'h0, t_middle_column_1_sum_1_s17};
  reg [65:0] t_middle_column_2_sum_1_s17;
  reg [63:0] t_middle_column_3_sum_s17;
  wire [63:0] t_middle_column_2_sum_1_s17_63_0 = t_middle_column_2_sum_1_s17[63:0];
  wire [1:0] t_middle_column_2_sum_1_s17_65_64 = t_middle_column_2_sum_1_s17[65:64];
  wire [63:0] t_middle_settled_sum_1 = t_middle_column_3_sum_s17 + {62'h0, t_middle_column_2_sum_1_s17_65_64};
  // stage 18
  reg [253:0] t_low;
  reg [253:0] t_high;
  reg [65:0] t_middle_column_1_sum_2_s18;
  wire [63:0] t_middle_column_1_sum_2_s18_63_0 = t_middle_column_1_sum_2_s18[63:0];
  wire [1:0] t_middle_column_1_sum_2_s18_65_64 = t_middle_column_1_sum_2_s18[65:64];
  reg [63:0] t_middle_column_2_sum_1_s17_63_0_s18;
  wire [64:0] t_middle_settled_sum_0 = {1'h0, t_middle_column_2_sum_1_s17_63_0_s18} + {63'h0, t_middle_column_1_sum_2_s18_65_64};
  wire [253:0] not_t_low = ~t_low;
  wire [253:0] not_t_high = ~t_high;
  wire [63:0] t_low_63_0 = t_low[63:0];
  wire [63:0] t_low_127_64 = t_low[127:64];
  wire not_t_low_0 = not_t_low[0];
  wire not_t_high_0 = not_t_high[0];
  wire [63:0] t_column_1_joined_0 = {not_t_low_0, 63'h0};
  wire [63:0] t_column_1_joined_1 = {not_t_high_0, 63'h0};
  wire [64:0] t_column_1_sum_0 = {1'h0, t_low_127_64} + {1'h0, t_column_1_joined_0} + {1'h0, t_column_1_joined_1};
  wire [63:0] t_low_191_128 = t_low[191:128];
  wire [63:0] not_t_low_64_1 = not_t_low[64:1];
  wire [63:0] not_t_high_64_1 = not_t_high[64:1];
  wire [64:0] t_column_2_sum_0 = 65'h1 + {1'h0, t_low_191_128} + {1'h0, not_t_low_64_1};
  wire [61:0] t_low_253_192 = t_low[253:192];
  wire [1:0] t_high_1_0 = t_high[1:0];
  wire [63:0] not_t_low_128_65 = not_t_low[128:65];
  wire [63:0] not_t_high_128_65 = not_t_high[128:65];
  wire [63:0] t_joined = {t_high_1_0, t_low_253_192};
  wire [65:0] t_column_3_sum_0 = {2'h0, t_joined} + {2'h0, not_t_low_128_65} + {2'h0, not_t_high_128_65};
  wire [63:0] t_high_65_2 = t_high[65:2];
  wire [63:0] not_t_low_192_129 = not_t_low[192:129];
  wire [63:0] not_t_high_192_129 = not_t_high[192:129];
  wire [65:0] t_column_4_sum_0 = {2'h0, t_high_65_2} + {2'h0, not_t_low_192_129} + {2'h0, not_t_high_192_129};
  wire [63:0] t_high_129_66 = t_high[129:66];
  wire [60:0] not_t_low_253_193 = not_t_low[253:193];
  wire [60:0] not_t_high_253_193 = not_t_high[253:193];
  wire [64:0] t_column_5_sum_0 = 65'hc000000000000000 + {1'h0, t_high_129_66} + {4'h0, not_t_low_253_193};
  wire [63:0] t_high_193_130 = t_high[193:130];
  wire [64:0] t_column_6_sum = 65'hffffffffffffffff + {1'h0, t_high_193_130};
  wire [59:0] t_high_253_194 = t_high[253:194];
  wire [59:0] t_column_7_sum = 60'hfffffffffffffff + t_high_253_194;
  // stage 19
  reg [64:0] t_middle_settled_sum_0_s19;
  wire [63:0] t_middle_settled_sum_0_s19_63_0 = t_middle_settled_sum_0_s19[63:0];
  wire t_middle_settled_sum_0_s19_64 = t_middle_settled_sum_0_s19[64];
  reg [64:0] t_column_6_sum_s19;
  reg [59:0] t_column_7_sum_s19;
  wire [63:0] t_column_6_sum_s19_63_0 = t_column_6_sum_s19[63:0];
  wire t_column_6_sum_s19_64 = t_column_6_sum_s19[64];
  wire [59:0] t_settled_sum_5 = t_column_7_sum_s19 + {59'h0, t_column_6_sum_s19_64};
  // stage 20
  reg [447:0] t_middle_low_63_0_s20_way;
  wire [63:0] t_middle_low_63_0_s20 = t_middle_low_63_0_s20_way[447:384];
  reg [127:0] t_middle_column_1_sum_2_s18_63_0_s20_way;
  wire [63:0] t_middle_column_1_sum_2_s18_63_0_s20 = t_middle_column_1_sum_2_s18_63_0_s20_way[127:64];
  reg [63:0] t_middle_settled_sum_0_s19_63_0_s20;
  reg t_middle_settled_sum_0_s19_64_s20;
  reg [191:0] t_middle_settled_sum_1_s20_way;
  wire [63:0] t_middle_settled_sum_1_s20 = t_middle_settled_sum_1_s20_way[191:128];
  wire [63:0] t_middle_carry_sum = t_middle_settled_sum_1_s20 + {63'h0, t_middle_settled_sum_0_s19_64_s20};
  wire [255:0] t_middle_carry_joined = {t_middle_carry_sum, t_middle_settled_sum_0_s19_63_0_s20, t_middle_column_1_sum_2_s18_63_0_s20, t_middle_low_63_0_s20};
  // stage 21
  reg [255:0] t_middle;
  wire t_middle_0 = t_middle[0];
  wire [63:0] t_column_1_joined_2 = {t_middle_0, 63'h0};
  reg [194:0] t_column_1_sum_0_s21_way;
  wire [64:0] t_column_1_sum_0_s21 = t_column_1_sum_0_s21_way[194:130];
  wire [65:0] t_column_1_sum_1 = {1'h0, t_column_1_sum_0_s21} + {2'h0, t_column_1_joined_2};
  wire [63:0] t_middle_64_1 = t_middle[64:1];
  reg [191:0] not_t_high_64_1_s21_way;
  wire [63:0] not_t_high_64_1_s21 = not_t_high_64_1_s21_way[191:128];
  wire [64:0] t_column_2_sum_1 = {1'h0, not_t_high_64_1_s21} + {1'h0, t_middle_64_1};
  wire [63:0] t_middle_128_65 = t_middle[128:65];
  reg [197:0] t_column_3_sum_0_s21_way;
  wire [65:0] t_column_3_sum_0_s21 = t_column_3_sum_0_s21_way[197:132];
  wire [65:0] t_column_3_sum_1 = t_column_3_sum_0_s21 + {2'h0, t_middle_128_65};
  wire [63:0] t_middle_192_129 = t_middle[192:129];
  reg [197:0] t_column_4_sum_0_s21_way;
  wire [65:0] t_column_4_sum_0_s21 = t_column_4_sum_0_s21_way[197:132];
  wire [65:0] t_column_4_sum_1 = t_column_4_sum_0_s21 + {2'h0, t_middle_192_129};
  wire [62:0] t_middle_255_193 = t_middle[255:193];
  reg [182:0] not_t_high_253_193_s21_way;
  wire [60:0] not_t_high_253_193_s21 = not_t_high_253_193_s21_way[182:122];
  wire [63:0] t_column_5_sum_1 = {3'h0, not_t_high_253_193_s21} + {1'h0, t_middle_255_193};
  // stage 22
  reg [65:0] t_column_1_sum_1_s22;
  reg [64:0] t_column_2_sum_1_s22;
  reg [259:0] t_column_2_sum_0_s22_way;
  wire [64:0] t_column_2_sum_0_s22 = t_column_2_sum_0_s22_way[259:195];
  wire [65:0] t_column_2_sum_2 = {1'h0, t_column_2_sum_0_s22} + {1'h0, t_column_2_sum_1_s22};
  reg [65:0] t_column_3_sum_1_s22;
  reg [65:0] t_column_4_sum_1_s22;
  reg [63:0] t_column_5_sum_1_s22;
  reg [259:0] t_column_5_sum_0_s22_way;
  wire [64:0] t_column_5_sum_0_s22 = t_column_5_sum_0_s22_way[259:195];
  wire [65:0] t_column_5_sum_2 = {1'h0, t_column_5_sum_0_s22} + {2'h0, t_column_5_sum_1_s22};
  wire [63:0] t_column_1_sum_1_s22_63_0 = t_column_1_sum_1_s22[63:0];
  wire [1:0] t_column_1_sum_1_s22_65_64 = t_column_1_sum_1_s22[65:64];
  wire [63:0] t_column_3_sum_1_s22_63_0 = t_column_3_sum_1_s22[63:0];
  wire [1:0] t_column_3_sum_1_s22_65_64 = t_column_3_sum_1_s22[65:64];
  wire [63:0] t_column_4_sum_1_s22_63_0 = t_column_4_sum_1_s22[63:0];
  wire [1:0] t_column_4_sum_1_s22_65_64 = t_column_4_sum_1_s22[65:64];
  wire [64:0] t_settled_sum_2 = {1'h0, t_column_4_sum_1_s22_63_0} + {63'h0, t_column_3_sum_1_s22_65_64};
  // stage 23
  reg [65:0] t_column_2_sum_2_s23;
  reg [65:0] t_column_5_sum_2_s23;
  wire [63:0] t_column_2_sum_2_s23_63_0 = t_column_2_sum_2_s23[63:0];
  wire [1:0] t_column_2_sum_2_s23_65_64 = t_column_2_sum_2_s23[65:64];
  reg [1:0] t_column_1_sum_1_s22_65_64_s23;
  wire [64:0] t_settled_sum_0 = {1'h0, t_column_2_sum_2_s23_63_0} + {63'h0, t_column_1_sum_1_s22_65_64_s23};
  reg [63:0] t_column_3_sum_1_s22_63_0_s23;
  wire [64:0] t_settled_sum_1 = {1'h0, t_column_3_sum_1_s22_63_0_s23} + {63'h0, t_column_2_sum_2_s23_65_64};
  reg [64:0] t_settled_sum_2_s23;
  wire [63:0] t_column_5_sum_2_s23_63_0 = t_column_5_sum_2_s23[63:0];
  wire [1:0] t_column_5_sum_2_s23_65_64 = t_column_5_sum_2_s23[65:64];
  reg [1:0] t_column_4_sum_1_s22_65_64_s23;
  wire [64:0] t_settled_sum_3 = {1'h0, t_column_5_sum_2_s23_63_0} + {63'h0, t_column_4_sum_1_s22_65_64_s23};
  reg [255:0] t_column_6_sum_s19_63_0_s23_way;
  wire [63:0] t_column_6_sum_s19_63_0_s23 = t_column_6_sum_s19_63_0_s23_way[255:192];
  wire [64:0] t_settled_sum_4 = {1'h0, t_column_6_sum_s19_63_0_s23} + {63'h0, t_column_5_sum_2_s23_65_64};
  wire [63:0] t_settled_sum_2_s23_63_0 = t_settled_sum_2_s23[63:0];
  wire t_settled_sum_2_s23_64 = t_settled_sum_2_s23[64];
  wire t_carry_all_bits_1 = &t_settled_sum_2_s23_63_0;
  // stage 24
  reg [64:0] t_settled_sum_0_s24;
  reg [64:0] t_settled_sum_1_s24;
  reg [64:0] t_settled_sum_3_s24;
  reg [64:0] t_settled_sum_4_s24;
  wire [63:0] t_settled_sum_0_s24_63_0 = t_settled_sum_0_s24[63:0];
  wire t_settled_sum_0_s24_64 = t_settled_sum_0_s24[64];
  wire [63:0] t_settled_sum_1_s24_63_0 = t_settled_sum_1_s24[63:0];
  wire t_settled_sum_1_s24_64 = t_settled_sum_1_s24[64];
  wire t_carry_all_bits_0 = &t_settled_sum_1_s24_63_0;
  wire [63:0] t_settled_sum_3_s24_63_0 = t_settled_sum_3_s24[63:0];
  wire t_settled_sum_3_s24_64 = t_settled_sum_3_s24[64];
  wire t_carry_all_bits_2 = &t_settled_sum_3_s24_63_0;
  wire [63:0] t_settled_sum_4_s24_63_0 = t_settled_sum_4_s24[63:0];
  wire t_settled_sum_4_s24_64 = t_settled_sum_4_s24[64];
  wire t_carry_all_bits_3 = &t_settled_sum_4_s24_63_0;
  // stage 25
  reg [447:0] t_low_63_0_s25_way;
  wire [63:0] t_low_63_0_s25 = t_low_63_0_s25_way[447:384];
  reg [191:0] t_column_1_sum_1_s22_63_0_s25_way;
  wire [63:0] t_column_1_sum_1_s22_63_0_s25 = t_column_1_sum_1_s22_63_0_s25_way[191:128];
  reg [63:0] t_settled_sum_0_s24_63_0_s25;
  reg t_settled_sum_0_s24_64_s25;
  reg [63:0] t_settled_sum_1_s24_63_0_s25;
  wire [63:0] t_carry_sum_0 = t_settled_sum_1_s24_63_0_s25 + {63'h0, t_settled_sum_0_s24_64_s25};
  reg t_settled_sum_1_s24_64_s25;
  reg t_carry_all_bits_0_s25;
  wire t_carry_both_0 = t_carry_all_bits_0_s25 & t_settled_sum_0_s24_64_s25;
  wire t_carry_either_0 = t_settled_sum_1_s24_64_s25 | t_carry_both_0;
  reg [127:0] t_settled_sum_2_s23_63_0_s25_way;
  wire [63:0] t_settled_sum_2_s23_63_0_s25 = t_settled_sum_2_s23_63_0_s25_way[127:64];
  wire [63:0] t_carry_sum_1 = t_settled_sum_2_s23_63_0_s25 + {63'h0, t_carry_either_0};
  reg [1:0] t_settled_sum_2_s23_64_s25_way;
  wire t_settled_sum_2_s23_64_s25 = t_settled_sum_2_s23_64_s25_way[1];
  reg [1:0] t_carry_all_bits_1_s25_way;
  wire t_carry_all_bits_1_s25 = t_carry_all_bits_1_s25_way[1];
  wire t_carry_both_1 = t_carry_all_bits_1_s25 & t_carry_either_0;
  wire t_carry_either_1 = t_settled_sum_2_s23_64_s25 | t_carry_both_1;
  reg [63:0] t_settled_sum_3_s24_63_0_s25;
  wire [63:0] t_carry_sum_2 = t_settled_sum_3_s24_63_0_s25 + {63'h0, t_carry_either_1};
  reg t_settled_sum_3_s24_64_s25;
  reg t_carry_all_bits_2_s25;
  wire t_carry_both_2 = t_carry_all_bits_2_s25 & t_carry_either_1;
  wire t_carry_either_2 = t_settled_sum_3_s24_64_s25 | t_carry_both_2;
  reg [63:0] t_settled_sum_4_s24_63_0_s25;
  wire [63:0] t_carry_sum_3 = t_settled_sum_4_s24_63_0_s25 + {63'h0, t_carry_either_2};
  reg t_settled_sum_4_s24_64_s25;
  reg t_carry_all_bits_3_s25;
  wire t_carry_both_3 = t_carry_all_bits_3_s25 & t_carry_either_2;
  wire t_carry_either_3 = t_settled_sum_4_s24_64_s25 | t_carry_both_3;
  reg [359:0] t_settled_sum_5_s25_way;
  wire [59:0] t_settled_sum_5_s25 = t_settled_sum_5_s25_way[359:300];
  wire [59:0] t_carry_sum_4 = t_settled_sum_5_s25 + {59'h0, t_carry_either_3};
  wire [507:0] t_carry_joined = {t_carry_sum_4, t_carry_sum_3, t_carry_sum_2, t_carry_sum_1, t_carry_sum_0, t_settled_sum_0_s24_63_0_s25, t_column_1_sum_1_s22_63_0_s25, t_low_63_0_s25};
  // stage 26
  reg [507:0] t;
  wire [25:0] t_25_0 = t[25:0];
  wire [25:0] t_51_26 = t[51:26];
  wire [25:0] t_77_52 = t[77:52];
  wire [25:0] t_103_78 = t[103:78];
  wire [25:0] t_129_104 = t[129:104];
  wire [25:0] t_155_130 = t[155:130];
  wire [25:0] t_181_156 = t[181:156];
  wire [25:0] t_207_182 = t[207:182];
  wire [25:0] t_233_208 = t[233:208];
  wire [21:0] t_255_234 = t[255:234];
  wire [55:0] t_309_254 = t[309:254];
  wire [63:0] u_column_0_joined_0 = {t_309_254, 8'h0};
  wire [63:0] t_373_310 = t[373:310];
  wire [63:0] t_437_374 = t[437:374];
  wire [63:0] t_501_438 = t[501:438];
  wire [5:0] t_507_502 = t[507:502];
  // stage 27
  reg [25:0] t_25_0_s27;
  wire [42:0] m_tile_0_0_product_0 = {17'h0, t_25_0_s27} * 43'h1ffff;
  wire [42:0] m_tile_0_4_product_0 = {17'h0, t_25_0_s27} * 43'h911b;
  wire [42:0] m_tile_0_8_product_0 = {17'h0, t_25_0_s27} * 43'h10623;
  wire [42:0] m_tile_0_12_product_0 = {17'h0, t_25_0_s27} * 43'hd834;
  reg [25:0] t_51_26_s27;
  wire [42:0] m_tile_1_0_product_0 = {17'h0, t_51_26_s27} * 43'h1ffff;
  wire [42:0] m_tile_1_4_product_0 = {17'h0, t_51_26_s27} * 43'h911b;
  wire [42:0] m_tile_1_8_product_0 = {17'h0, t_51_26_s27} * 43'h10623;
  wire [42:0] m_tile_1_12_product_0 = {17'h0, t_51_26_s27} * 43'hd834;
  reg [25:0] t_77_52_s27;
  wire [42:0] m_tile_2_0_product_0 = {17'h0, t_77_52_s27} * 43'h1ffff;
  wire [42:0] m_tile_2_4_product_0 = {17'h0, t_77_52_s27} * 43'h911b;
  wire [42:0] m_tile_2_8_product_0 = {17'h0, t_77_52_s27} * 43'h10623;
  reg [25:0] t_103_78_s27;
  wire [42:0] m_tile_3_0_product_0 = {17'h0, t_103_78_s27} * 43'h1ffff;
  wire [42:0] m_tile_3_4_product_0 = {17'h0, t_103_78_s27} * 43'h911b;
  wire [42:0] m_tile_3_8_product_0 = {17'h0, t_103_78_s27} * 43'h10623;
  reg [25:0] t_129_104_s27;
  wire [42:0] m_tile_4_0_product_0 = {17'h0, t_129_104_s27} * 43'h1ffff;
  wire [42:0] m_tile_4_4_product_0 = {17'h0, t_129_104_s27} * 43'h911b;
  wire [42:0] m_tile_4_8_product = {17'h0, t_129_104_s27} * 43'h10623;
  reg [25:0] t_155_130_s27;
  wire [42:0] m_tile_5_0_product_0 = {17'h0, t_155_130_s27} * 43'h1ffff;
  wire [42:0] m_tile_5_4_product_0 = {17'h0, t_155_130_s27} * 43'h911b;
  reg [25:0] t_181_156_s27;
  wire [42:0] m_tile_6_0_product_0 = {17'h0, t_181_156_s27} * 43'h1ffff;
  wire [42:0] m_tile_6_4_product_0 = {17'h0, t_181_156_s27} * 43'h911b;
  reg [25:0] t_207_182_s27;
  wire [42:0] m_tile_7_0_product_0 = {17'h0, t_207_182_s27} * 43'h1ffff;
  wire [42:0] m_tile_7_4_product = {17'h0, t_207_182_s27} * 43'h911b;
  reg [25:0] t_233_208_s27;
  wire [42:0] m_tile_8_0_product_0 = {17'h0, t_233_208_s27} * 43'h1ffff;
  reg [21:0] t_255_234_s27;
  wire [38:0] m_tile_9_0_product_0 = {17'h0, t_255_234_s27} * 39'h1ffff;
  // stage 28
  reg [25:0] t_25_0_s28;
  wire [42:0] m_tile_0_0_product_1 = {17'h0, t_25_0_s28} * 43'h1f7ff;
  wire [42:0] m_tile_0_4_product_1 = {17'h0, t_25_0_s28} * 43'h5a63;
  wire [42:0] m_tile_0_8_product_1 = {17'h0, t_25_0_s28} * 43'h144c;
  wire [42:0] m_tile_0_12_product_1 = {17'h0, t_25_0_s28} * 43'h178e8;
  reg [25:0] t_51_26_s28;
  wire [42:0] m_tile_1_0_product_1 = {17'h0, t_51_26_s28} * 43'h1f7ff;
  wire [42:0] m_tile_1_4_product_1 = {17'h0, t_51_26_s28} * 43'h5a63;
  wire [42:0] m_tile_1_8_product_1 = {17'h0, t_51_26_s28} * 43'h144c;
  wire [42:0] m_tile_1_12_product_1 = {17'h0, t_51_26_s28} * 43'h178e8;
  reg [25:0] t_77_52_s28;
  wire [42:0] m_tile_2_0_product_1 = {17'h0, t_77_52_s28} * 43'h1f7ff;
  wire [42:0] m_tile_2_4_product_1 = {17'h0, t_77_52_s28} * 43'h5a63;
  wire [42:0] m_tile_2_8_product_1 = {17'h0, t_77_52_s28} * 43'h144c;
  reg [25:0] t_103_78_s28;
  wire [42:0] m_tile_3_0_product_1 = {17'h0, t_103_78_s28} * 43'h1f7ff;
  wire [42:0] m_tile_3_4_product_1 = {17'h0, t_103_78_s28} * 43'h5a63;
  wire [42:0] m_tile_3_8_product_1 = {17'h0, t_103_78_s28} * 43'h144c;
  reg [25:0] t_129_104_s28;
  wire [42:0] m_tile_4_0_product_1 = {17'h0, t_129_104_s28} * 43'h1f7ff;
  wire [42:0] m_tile_4_4_product_1 = {17'h0, t_129_104_s28} * 43'h5a63;
  reg [25:0] t_155_130_s28;
  wire [42:0] m_tile_5_0_product_1 = {17'h0, t_155_130_s28} * 43'h1f7ff;
  wire [42:0] m_tile_5_4_product_1 = {17'h0, t_155_130_s28} * 43'h5a63;
  reg [25:0] t_181_156_s28;
  wire [42:0] m_tile_6_0_product_1 = {17'h0, t_181_156_s28} * 43'h1f7ff;
  wire [42:0] m_tile_6_4_product_1 = {17'h0, t_181_156_s28} * 43'h5a63;
  reg [25:0] t_207_182_s28;
  wire [42:0] m_tile_7_0_product_1 = {17'h0, t_207_182_s28} * 43'h1f7ff;
  reg [25:0] t_233_208_s28;
  wire [42:0] m_tile_8_0_product_1 = {17'h0, t_233_208_s28} * 43'h1f7ff;
  reg [21:0] t_255_234_s28;
  wire [38:0] m_tile_9_0_product_1 = {17'h0, t_255_234_s28} * 39'h1f7ff;
  // stage 29
  reg [85:0] m_tile_0_0_product_0_s29_way;
  wire [42:0] m_tile_0_0_product_0_s29 = m_tile_0_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_0_0_product_1_s29;
  wire [25:0] m_tile_0_0_product_0_s29_42_17 = m_tile_0_0_product_0_s29[42:17];
  wire [42:0] m_tile_0_0_sum_0 = m_tile_0_0_product_1_s29 + {17'h0, m_tile_0_0_product_0_s29_42_17};
  wire [16:0] m_tile_0_0_product_0_s29_16_0 = m_tile_0_0_product_0_s29[16:0];
  reg [25:0] t_25_0_s29;
  wire [42:0] m_tile_0_0_product_2 = {17'h0, t_25_0_s29} * 43'h7d64;
  reg [85:0] m_tile_0_4_product_0_s29_way;
  wire [42:0] m_tile_0_4_product_0_s29 = m_tile_0_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_0_4_product_1_s29;
  wire [25:0] m_tile_0_4_product_0_s29_42_17 = m_tile_0_4_product_0_s29[42:17];
  wire [42:0] m_tile_0_4_sum_0 = m_tile_0_4_product_1_s29 + {17'h0, m_tile_0_4_product_0_s29_42_17};
  wire [16:0] m_tile_0_4_product_0_s29_16_0 = m_tile_0_4_product_0_s29[16:0];
  wire [42:0] m_tile_0_4_product_2 = {17'h0, t_25_0_s29} * 43'h1a19;
  reg [85:0] m_tile_0_8_product_0_s29_way;
  wire [42:0] m_tile_0_8_product_0_s29 = m_tile_0_8_product_0_s29_way[85:43];
  reg [42:0] m_tile_0_8_product_1_s29;
  wire [25:0] m_tile_0_8_product_0_s29_42_17 = m_tile_0_8_product_0_s29[42:17];
  wire [42:0] m_tile_0_8_sum_0 = m_tile_0_8_product_1_s29 + {17'h0, m_tile_0_8_product_0_s29_42_17};
  wire [16:0] m_tile_0_8_product_0_s29_16_0 = m_tile_0_8_product_0_s29[16:0];
  wire [42:0] m_tile_0_8_product_2 = {17'h0, t_25_0_s29} * 43'he6a6;
  reg [85:0] m_tile_0_12_product_0_s29_way;
  wire [42:0] m_tile_0_12_product_0_s29 = m_tile_0_12_product_0_s29_way[85:43];
  reg [42:0] m_tile_0_12_product_1_s29;
  wire [25:0] m_tile_0_12_product_0_s29_42_17 = m_tile_0_12_product_0_s29[42:17];
  wire [42:0] m_tile_0_12_sum_0 = m_tile_0_12_product_1_s29 + {17'h0, m_tile_0_12_product_0_s29_42_17};
  wire [16:0] m_tile_0_12_product_0_s29_16_0 = m_tile_0_12_product_0_s29[16:0];
  wire [42:0] m_tile_0_12_product_2 = {17'h0, t_25_0_s29} * 43'h1cfe0;
  reg [85:0] m_tile_1_0_product_0_s29_way;
  wire [42:0] m_tile_1_0_product_0_s29 = m_tile_1_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_1_0_product_1_s29;
  wire [25:0] m_tile_1_0_product_0_s29_42_17 = m_tile_1_0_product_0_s29[42:17];
  wire [42:0] m_tile_1_0_sum_0 = m_tile_1_0_product_1_s29 + {17'h0, m_tile_1_0_product_0_s29_42_17};
  wire [16:0] m_tile_1_0_product_0_s29_16_0 = m_tile_1_0_product_0_s29[16:0];
  reg [25:0] t_51_26_s29;
  wire [42:0] m_tile_1_0_product_2 = {17'h0, t_51_26_s29} * 43'h7d64;
  reg [85:0] m_tile_1_4_product_0_s29_way;
  wire [42:0] m_tile_1_4_product_0_s29 = m_tile_1_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_1_4_product_1_s29;
  wire [25:0] m_tile_1_4_product_0_s29_42_17 = m_tile_1_4_product_0_s29[42:17];
  wire [42:0] m_tile_1_4_sum_0 = m_tile_1_4_product_1_s29 + {17'h0, m_tile_1_4_product_0_s29_42_17};
  wire [16:0] m_tile_1_4_product_0_s29_16_0 = m_tile_1_4_product_0_s29[16:0];
  wire [42:0] m_tile_1_4_product_2 = {17'h0, t_51_26_s29} * 43'h1a19;
  reg [85:0] m_tile_1_8_product_0_s29_way;
  wire [42:0] m_tile_1_8_product_0_s29 = m_tile_1_8_product_0_s29_way[85:43];
  reg [42:0] m_tile_1_8_product_1_s29;
  wire [25:0] m_tile_1_8_product_0_s29_42_17 = m_tile_1_8_product_0_s29[42:17];
  wire [42:0] m_tile_1_8_sum_0 = m_tile_1_8_product_1_s29 + {17'h0, m_tile_1_8_product_0_s29_42_17};
  wire [16:0] m_tile_1_8_product_0_s29_16_0 = m_tile_1_8_product_0_s29[16:0];
  wire [42:0] m_tile_1_8_product_2 = {17'h0, t_51_26_s29} * 43'he6a6;
  reg [85:0] m_tile_1_12_product_0_s29_way;
  wire [42:0] m_tile_1_12_product_0_s29 = m_tile_1_12_product_0_s29_way[85:43];
  reg [42:0] m_tile_1_12_product_1_s29;
  wire [25:0] m_tile_1_12_product_0_s29_42_17 = m_tile_1_12_product_0_s29[42:17];
  wire [42:0] m_tile_1_12_sum = m_tile_1_12_product_1_s29 + {17'h0, m_tile_1_12_product_0_s29_42_17};
  wire [16:0] m_tile_1_12_product_0_s29_16_0 = m_tile_1_12_product_0_s29[16:0];
  reg [85:0] m_tile_2_0_product_0_s29_way;
  wire [42:0] m_tile_2_0_product_0_s29 = m_tile_2_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_2_0_product_1_s29;
  wire [25:0] m_tile_2_0_product_0_s29_42_17 = m_tile_2_0_product_0_s29[42:17];
  wire [42:0] m_tile_2_0_sum_0 = m_tile_2_0_product_1_s29 + {17'h0, m_tile_2_0_product_0_s29_42_17};
  wire [16:0] m_tile_2_0_product_0_s29_16_0 = m_tile_2_0_product_0_s29[16:0];
  reg [25:0] t_77_52_s29;
  wire [42:0] m_tile_2_0_product_2 = {17'h0, t_77_52_s29} * 43'h7d64;
  reg [85:0] m_tile_2_4_product_0_s29_way;
  wire [42:0] m_tile_2_4_product_0_s29 = m_tile_2_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_2_4_product_1_s29;
  wire [25:0] m_tile_2_4_product_0_s29_42_17 = m_tile_2_4_product_0_s29[42:17];
  wire [42:0] m_tile_2_4_sum_0 = m_tile_2_4_product_1_s29 + {17'h0, m_tile_2_4_product_0_s29_42_17};
  wire [16:0] m_tile_2_4_product_0_s29_16_0 = m_tile_2_4_product_0_s29[16:0];
  wire [42:0] m_tile_2_4_product_2 = {17'h0, t_77_52_s29} * 43'h1a19;
  reg [85:0] m_tile_2_8_product_0_s29_way;
  wire [42:0] m_tile_2_8_product_0_s29 = m_tile_2_8_product_0_s29_way[85:43];
  reg [42:0] m_tile_2_8_product_1_s29;
  wire [25:0] m_tile_2_8_product_0_s29_42_17 = m_tile_2_8_product_0_s29[42:17];
  wire [42:0] m_tile_2_8_sum_0 = m_tile_2_8_product_1_s29 + {17'h0, m_tile_2_8_product_0_s29_42_17};
  wire [16:0] m_tile_2_8_product_0_s29_16_0 = m_tile_2_8_product_0_s29[16:0];
  wire [42:0] m_tile_2_8_product_2 = {17'h0, t_77_52_s29} * 43'he6a6;
  reg [85:0] m_tile_3_0_product_0_s29_way;
  wire [42:0] m_tile_3_0_product_0_s29 = m_tile_3_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_3_0_product_1_s29;
  wire [25:0] m_tile_3_0_product_0_s29_42_17 = m_tile_3_0_product_0_s29[42:17];
  wire [42:0] m_tile_3_0_sum_0 = m_tile_3_0_product_1_s29 + {17'h0, m_tile_3_0_product_0_s29_42_17};
  wire [16:0] m_tile_3_0_product_0_s29_16_0 = m_tile_3_0_product_0_s29[16:0];
  reg [25:0] t_103_78_s29;
  wire [42:0] m_tile_3_0_product_2 = {17'h0, t_103_78_s29} * 43'h7d64;
  reg [85:0] m_tile_3_4_product_0_s29_way;
  wire [42:0] m_tile_3_4_product_0_s29 = m_tile_3_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_3_4_product_1_s29;
  wire [25:0] m_tile_3_4_product_0_s29_42_17 = m_tile_3_4_product_0_s29[42:17];
  wire [42:0] m_tile_3_4_sum_0 = m_tile_3_4_product_1_s29 + {17'h0, m_tile_3_4_product_0_s29_42_17};
  wire [16:0] m_tile_3_4_product_0_s29_16_0 = m_tile_3_4_product_0_s29[16:0];
  wire [42:0] m_tile_3_4_product_2 = {17'h0, t_103_78_s29} * 43'h1a19;
  reg [85:0] m_tile_3_8_product_0_s29_way;
  wire [42:0] m_tile_3_8_product_0_s29 = m_tile_3_8_product_0_s29_way[85:43];
  reg [42:0] m_tile_3_8_product_1_s29;
  wire [25:0] m_tile_3_8_product_0_s29_42_17 = m_tile_3_8_product_0_s29[42:17];
  wire [42:0] m_tile_3_8_sum_0 = m_tile_3_8_product_1_s29 + {17'h0, m_tile_3_8_product_0_s29_42_17};
  wire [16:0] m_tile_3_8_product_0_s29_16_0 = m_tile_3_8_product_0_s29[16:0];
  wire [42:0] m_tile_3_8_product_2 = {17'h0, t_103_78_s29} * 43'he6a6;
  reg [85:0] m_tile_4_0_product_0_s29_way;
  wire [42:0] m_tile_4_0_product_0_s29 = m_tile_4_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_4_0_product_1_s29;
  wire [25:0] m_tile_4_0_product_0_s29_42_17 = m_tile_4_0_product_0_s29[42:17];
  wire [42:0] m_tile_4_0_sum_0 = m_tile_4_0_product_1_s29 + {17'h0, m_tile_4_0_product_0_s29_42_17};
  wire [16:0] m_tile_4_0_product_0_s29_16_0 = m_tile_4_0_product_0_s29[16:0];
  reg [25:0] t_129_104_s29;
  wire [42:0] m_tile_4_0_product_2 = {17'h0, t_129_104_s29} * 43'h7d64;
  reg [85:0] m_tile_4_4_product_0_s29_way;
  wire [42:0] m_tile_4_4_product_0_s29 = m_tile_4_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_4_4_product_1_s29;
  wire [25:0] m_tile_4_4_product_0_s29_42_17 = m_tile_4_4_product_0_s29[42:17];
  wire [42:0] m_tile_4_4_sum_0 = m_tile_4_4_product_1_s29 + {17'h0, m_tile_4_4_product_0_s29_42_17};
  wire [16:0] m_tile_4_4_product_0_s29_16_0 = m_tile_4_4_product_0_s29[16:0];
  wire [42:0] m_tile_4_4_product_2 = {17'h0, t_129_104_s29} * 43'h1a19;
  reg [85:0] m_tile_4_8_way;
  wire [42:0] m_tile_4_8 = m_tile_4_8_way[85:43];
  reg [85:0] m_tile_5_0_product_0_s29_way;
  wire [42:0] m_tile_5_0_product_0_s29 = m_tile_5_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_5_0_product_1_s29;
  wire [25:0] m_tile_5_0_product_0_s29_42_17 = m_tile_5_0_product_0_s29[42:17];
  wire [42:0] m_tile_5_0_sum_0 = m_tile_5_0_product_1_s29 + {17'h0, m_tile_5_0_product_0_s29_42_17};
  wire [16:0] m_tile_5_0_product_0_s29_16_0 = m_tile_5_0_product_0_s29[16:0];
  reg [25:0] t_155_130_s29;
  wire [42:0] m_tile_5_0_product_2 = {17'h0, t_155_130_s29} * 43'h7d64;
  reg [85:0] m_tile_5_4_product_0_s29_way;
  wire [42:0] m_tile_5_4_product_0_s29 = m_tile_5_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_5_4_product_1_s29;
  wire [25:0] m_tile_5_4_product_0_s29_42_17 = m_tile_5_4_product_0_s29[42:17];
  wire [42:0] m_tile_5_4_sum_0 = m_tile_5_4_product_1_s29 + {17'h0, m_tile_5_4_product_0_s29_42_17};
  wire [16:0] m_tile_5_4_product_0_s29_16_0 = m_tile_5_4_product_0_s29[16:0];
  wire [42:0] m_tile_5_4_product_2 = {17'h0, t_155_130_s29} * 43'h1a19;
  reg [85:0] m_tile_6_0_product_0_s29_way;
  wire [42:0] m_tile_6_0_product_0_s29 = m_tile_6_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_6_0_product_1_s29;
  wire [25:0] m_tile_6_0_product_0_s29_42_17 = m_tile_6_0_product_0_s29[42:17];
  wire [42:0] m_tile_6_0_sum_0 = m_tile_6_0_product_1_s29 + {17'h0, m_tile_6_0_product_0_s29_42_17};
  wire [16:0] m_tile_6_0_product_0_s29_16_0 = m_tile_6_0_product_0_s29[16:0];
  reg [25:0] t_181_156_s29;
  wire [42:0] m_tile_6_0_product_2 = {17'h0, t_181_156_s29} * 43'h7d64;
  reg [85:0] m_tile_6_4_product_0_s29_way;
  wire [42:0] m_tile_6_4_product_0_s29 = m_tile_6_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_6_4_product_1_s29;
  wire [25:0] m_tile_6_4_product_0_s29_42_17 = m_tile_6_4_product_0_s29[42:17];
  wire [42:0] m_tile_6_4_sum = m_tile_6_4_product_1_s29 + {17'h0, m_tile_6_4_product_0_s29_42_17};
  wire [16:0] m_tile_6_4_product_0_s29_16_0 = m_tile_6_4_product_0_s29[16:0];
  reg [85:0] m_tile_7_0_product_0_s29_way;
  wire [42:0] m_tile_7_0_product_0_s29 = m_tile_7_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_7_0_product_1_s29;
  wire [25:0] m_tile_7_0_product_0_s29_42_17 = m_tile_7_0_product_0_s29[42:17];
  wire [42:0] m_tile_7_0_sum_0 = m_tile_7_0_product_1_s29 + {17'h0, m_tile_7_0_product_0_s29_42_17};
  wire [16:0] m_tile_7_0_product_0_s29_16_0 = m_tile_7_0_product_0_s29[16:0];
  reg [25:0] t_207_182_s29;
  wire [42:0] m_tile_7_0_product_2 = {17'h0, t_207_182_s29} * 43'h7d64;
  reg [85:0] m_tile_7_4_way;
  wire [42:0] m_tile_7_4 = m_tile_7_4_way[85:43];
  reg [85:0] m_tile_8_0_product_0_s29_way;
  wire [42:0] m_tile_8_0_product_0_s29 = m_tile_8_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_8_0_product_1_s29;
  wire [25:0] m_tile_8_0_product_0_s29_42_17 = m_tile_8_0_product_0_s29[42:17];
  wire [42:0] m_tile_8_0_sum_0 = m_tile_8_0_product_1_s29 + {17'h0, m_tile_8_0_product_0_s29_42_17};
  wire [16:0] m_tile_8_0_product_0_s29_16_0 = m_tile_8_0_product_0_s29[16:0];
  reg [25:0] t_233_208_s29;
  wire [42:0] m_tile_8_0_product_2 = {17'h0, t_233_208_s29} * 43'h7d64;
  reg [77:0] m_tile_9_0_product_0_s29_way;
  wire [38:0] m_tile_9_0_product_0_s29 = m_tile_9_0_product_0_s29_way[77:39];
  reg [38:0] m_tile_9_0_product_1_s29;
  wire [21:0] m_tile_9_0_product_0_s29_38_17 = m_tile_9_0_product_0_s29[38:17];
  wire [38:0] m_tile_9_0_sum = m_tile_9_0_product_1_s29 + {17'h0, m_tile_9_0_product_0_s29_38_17};
  wire [16:0] m_tile_9_0_product_0_s29_16_0 = m_tile_9_0_product_0_s29[16:0];
  wire [15:0] m_tile_4_8_15_0 = m_tile_4_8[15:0];
  wire [5:0] m_tile_7_4_5_0 = m_tile_7_4[5:0];
  // stage 30
  reg [42:0] m_tile_0_0_sum_0_s30;
  reg [42:0] m_tile_0_0_product_2_s30;
  wire [25:0] m_tile_0_0_sum_0_s30_42_17 = m_tile_0_0_sum_0_s30[42:17];
  wire [42:0] m_tile_0_0_sum_1 = m_tile_0_0_product_2_s30 + {17'h0, m_tile_0_0_sum_0_s30_42_17};
  wire [16:0] m_tile_0_0_sum_0_s30_16_0 = m_tile_0_0_sum_0_s30[16:0];
  reg [25:0] t_25_0_s30;
  wire [42:0] m_tile_0_0_product_3 = {17'h0, t_25_0_s30} * 43'h785c;
  reg [42:0] m_tile_0_4_sum_0_s30;
  reg [42:0] m_tile_0_4_product_2_s30;
  wire [25:0] m_tile_0_4_sum_0_s30_42_17 = m_tile_0_4_sum_0_s30[42:17];
  wire [42:0] m_tile_0_4_sum_1 = m_tile_0_4_product_2_s30 + {17'h0, m_tile_0_4_sum_0_s30_42_17};
  wire [16:0] m_tile_0_4_sum_0_s30_16_0 = m_tile_0_4_sum_0_s30[16:0];
  wire [42:0] m_tile_0_4_product_3 = {17'h0, t_25_0_s30} * 43'h122cb;
  reg [42:0] m_tile_0_8_sum_0_s30;
  reg [42:0] m_tile_0_8_product_2_s30;
  wire [25:0] m_tile_0_8_sum_0_s30_42_17 = m_tile_0_8_sum_0_s30[42:17];
  wire [42:0] m_tile_0_8_sum_1 = m_tile_0_8_product_2_s30 + {17'h0, m_tile_0_8_sum_0_s30_42_17};
  wire [16:0] m_tile_0_8_sum_0_s30_16_0 = m_tile_0_8_sum_0_s30[16:0];
  wire [42:0] m_tile_0_8_product_3 = {17'h0, t_25_0_s30} * 43'h365c;
  reg [42:0] m_tile_0_12_sum_0_s30;
  reg [42:0] m_tile_0_12_product_2_s30;
  wire [25:0] m_tile_0_12_sum_0_s30_42_17 = m_tile_0_12_sum_0_s30[42:17];
  wire [42:0] m_tile_0_12_sum_1 = m_tile_0_12_product_2_s30 + {17'h0, m_tile_0_12_sum_0_s30_42_17};
  wire [16:0] m_tile_0_12_sum_0_s30_16_0 = m_tile_0_12_sum_0_s30[16:0];
  wire [26:0] m_tile_0_12_product_3 = {1'h0, t_25_0_s30} * 27'h0;
  reg [42:0] m_tile_1_0_sum_0_s30;
  reg [42:0] m_tile_1_0_product_2_s30;
  wire [25:0] m_tile_1_0_sum_0_s30_42_17 = m_tile_1_0_sum_0_s30[42:17];
  wire [42:0] m_tile_1_0_sum_1 = m_tile_1_0_product_2_s30 + {17'h0, m_tile_1_0_sum_0_s30_42_17};
  wire [16:0] m_tile_1_0_sum_0_s30_16_0 = m_tile_1_0_sum_0_s30[16:0];
  reg [25:0] t_51_26_s30;
  wire [42:0] m_tile_1_0_product_3 = {17'h0, t_51_26_s30} * 43'h785c;
  reg [42:0] m_tile_1_4_sum_0_s30;
  reg [42:0] m_tile_1_4_product_2_s30;
  wire [25:0] m_tile_1_4_sum_0_s30_42_17 = m_tile_1_4_sum_0_s30[42:17];
  wire [42:0] m_tile_1_4_sum_1 = m_tile_1_4_product_2_s30 + {17'h0, m_tile_1_4_sum_0_s30_42_17};
  wire [16:0] m_tile_1_4_sum_0_s30_16_0 = m_tile_1_4_sum_0_s30[16:0];
  wire [42:0] m_tile_1_4_product_3 = {17'h0, t_51_26_s30} * 43'h122cb;
  reg [42:0] m_tile_1_8_sum_0_s30;
  reg [42:0] m_tile_1_8_product_2_s30;
  wire [25:0] m_tile_1_8_sum_0_s30_42_17 = m_tile_1_8_sum_0_s30[42:17];
  wire [42:0] m_tile_1_8_sum_1 = m_tile_1_8_product_2_s30 + {17'h0, m_tile_1_8_sum_0_s30_42_17};
  wire [16:0] m_tile_1_8_sum_0_s30_16_0 = m_tile_1_8_sum_0_s30[16:0];
  wire [42:0] m_tile_1_8_product_3 = {17'h0, t_51_26_s30} * 43'h365c;
  reg [42:0] m_tile_1_12_sum_s30;
  reg [16:0] m_tile_1_12_product_0_s29_16_0_s30;
  wire [59:0] m_tile_1_12 = {m_tile_1_12_sum_s30, m_tile_1_12_product_0_s29_16_0_s30};
  reg [42:0] m_tile_2_0_sum_0_s30;
  reg [42:0] m_tile_2_0_product_2_s30;
  wire [25:0] m_tile_2_0_sum_0_s30_42_17 = m_tile_2_0_sum_0_s30[42:17];
  wire [42:0] m_tile_2_0_sum_1 = m_tile_2_0_product_2_s30 + {17'h0, m_tile_2_0_sum_0_s30_42_17};
  wire [16:0] m_tile_2_0_sum_0_s30_16_0 = m_tile_2_0_sum_0_s30[16:0];
  reg [25:0] t_77_52_s30;
  wire [42:0] m_tile_2_0_product_3 = {17'h0, t_77_52_s30} * 43'h785c;
  reg [42:0] m_tile_2_4_sum_0_s30;
  reg [42:0] m_tile_2_4_product_2_s30;
  wire [25:0] m_tile_2_4_sum_0_s30_42_17 = m_tile_2_4_sum_0_s30[42:17];
  wire [42:0] m_tile_2_4_sum_1 = m_tile_2_4_product_2_s30 + {17'h0, m_tile_2_4_sum_0_s30_42_17};
  wire [16:0] m_tile_2_4_sum_0_s30_16_0 = m_tile_2_4_sum_0_s30[16:0];
  wire [42:0] m_tile_2_4_product_3 = {17'h0, t_77_52_s30} * 43'h122cb;
  reg [42:0] m_tile_2_8_sum_0_s30;
  reg [42:0] m_tile_2_8_product_2_s30;
  wire [25:0] m_tile_2_8_sum_0_s30_42_17 = m_tile_2_8_sum_0_s30[42:17];
  wire [42:0] m_tile_2_8_sum_1 = m_tile_2_8_product_2_s30 + {17'h0, m_tile_2_8_sum_0_s30_42_17};
  wire [16:0] m_tile_2_8_sum_0_s30_16_0 = m_tile_2_8_sum_0_s30[16:0];
  wire [42:0] m_tile_2_8_product_3 = {17'h0, t_77_52_s30} * 43'h365c;
  reg [42:0] m_tile_3_0_sum_0_s30;
  reg [42:0] m_tile_3_0_product_2_s30;
  wire [25:0] m_tile_3_0_sum_0_s30_42_17 = m_tile_3_0_sum_0_s30[42:17];
  wire [42:0] m_tile_3_0_sum_1 = m_tile_3_0_product_2_s30 + {17'h0, m_tile_3_0_sum_0_s30_42_17};
  wire [16:0] m_tile_3_0_sum_0_s30_16_0 = m_tile_3_0_sum_0_s30[16:0];
  reg [25:0] t_103_78_s30;
  wire [42:0] m_tile_3_0_product_3 = {17'h0, t_103_78_s30} * 43'h785c;
  reg [42:0] m_tile_3_4_sum_0_s30;
  reg [42:0] m_tile_3_4_product_2_s30;
  wire [25:0] m_tile_3_4_sum_0_s30_42_17 = m_tile_3_4_sum_0_s30[42:17];
  wire [42:0] m_tile_3_4_sum_1 = m_tile_3_4_product_2_s30 + {17'h0, m_tile_3_4_sum_0_s30_42_17};
  wire [16:0] m_tile_3_4_sum_0_s30_16_0 = m_tile_3_4_sum_0_s30[16:0];
  wire [42:0] m_tile_3_4_product_3 = {17'h0, t_103_78_s30} * 43'h122cb;
  reg [42:0] m_tile_3_8_sum_0_s30;
  reg [42:0] m_tile_3_8_product_2_s30;
  wire [25:0] m_tile_3_8_sum_0_s30_42_17 = m_tile_3_8_sum_0_s30[42:17];
  wire [42:0] m_tile_3_8_sum_1 = m_tile_3_8_product_2_s30 + {17'h0, m_tile_3_8_sum_0_s30_42_17};
  wire [16:0] m_tile_3_8_sum_0_s30_16_0 = m_tile_3_8_sum_0_s30[16:0];
  reg [42:0] m_tile_4_0_sum_0_s30;
  reg [42:0] m_tile_4_0_product_2_s30;
  wire [25:0] m_tile_4_0_sum_0_s30_42_17 = m_tile_4_0_sum_0_s30[42:17];
  wire [42:0] m_tile_4_0_sum_1 = m_tile_4_0_product_2_s30 + {17'h0, m_tile_4_0_sum_0_s30_42_17};
  wire [16:0] m_tile_4_0_sum_0_s30_16_0 = m_tile_4_0_sum_0_s30[16:0];
  reg [25:0] t_129_104_s30;
  wire [42:0] m_tile_4_0_product_3 = {17'h0, t_129_104_s30} * 43'h785c;
  reg [42:0] m_tile_4_4_sum_0_s30;
  reg [42:0] m_tile_4_4_product_2_s30;
  wire [25:0] m_tile_4_4_sum_0_s30_42_17 = m_tile_4_4_sum_0_s30[42:17];
  wire [42:0] m_tile_4_4_sum_1 = m_tile_4_4_product_2_s30 + {17'h0, m_tile_4_4_sum_0_s30_42_17};
  wire [16:0] m_tile_4_4_sum_0_s30_16_0 = m_tile_4_4_sum_0_s30[16:0];
  wire [42:0] m_tile_4_4_product_3 = {17'h0, t_129_104_s30} * 43'h122cb;
  reg [42:0] m_tile_5_0_sum_0_s30;
  reg [42:0] m_tile_5_0_product_2_s30;
  wire [25:0] m_tile_5_0_sum_0_s30_42_17 = m_tile_5_0_sum_0_s30[42:17];
  wire [42:0] m_tile_5_0_sum_1 = m_tile_5_0_product_2_s30 + {17'h0, m_tile_5_0_sum_0_s30_42_17};
  wire [16:0] m_tile_5_0_sum_0_s30_16_0 = m_tile_5_0_sum_0_s30[16:0];
  reg [25:0] t_155_130_s30;
  wire [42:0] m_tile_5_0_product_3 = {17'h0, t_155_130_s30} * 43'h785c;
  reg [42:0] m_tile_5_4_sum_0_s30;
  reg [42:0] m_tile_5_4_product_2_s30;
  wire [25:0] m_tile_5_4_sum_0_s30_42_17 = m_tile_5_4_sum_0_s30[42:17];
  wire [42:0] m_tile_5_4_sum_1 = m_tile_5_4_product_2_s30 + {17'h0, m_tile_5_4_sum_0_s30_42_17};
  wire [16:0] m_tile_5_4_sum_0_s30_16_0 = m_tile_5_4_sum_0_s30[16:0];
  wire [42:0] m_tile_5_4_product_3 = {17'h0, t_155_130_s30} * 43'h122cb;
  reg [42:0] m_tile_6_0_sum_0_s30;
  reg [42:0] m_tile_6_0_product_2_s30;
  wire [25:0] m_tile_6_0_sum_0_s30_42_17 = m_tile_6_0_sum_0_s30[42:17];
  wire [42:0] m_tile_6_0_sum_1 = m_tile_6_0_product_2_s30 + {17'h0, m_tile_6_0_sum_0_s30_42_17};
  wire [16:0] m_tile_6_0_sum_0_s30_16_0 = m_tile_6_0_sum_0_s30[16:0];
  reg [25:0] t_181_156_s30;
  wire [42:0] m_tile_6_0_product_3 = {17'h0, t_181_156_s30} * 43'h785c;
  reg [42:0] m_tile_6_4_sum_s30;
  reg [16:0] m_tile_6_4_product_0_s29_16_0_s30;
  wire [59:0] m_tile_6_4 = {m_tile_6_4_sum_s30, m_tile_6_4_product_0_s29_16_0_s30};
  reg [42:0] m_tile_7_0_sum_0_s30;
  reg [42:0] m_tile_7_0_product_2_s30;
  wire [25:0] m_tile_7_0_sum_0_s30_42_17 = m_tile_7_0_sum_0_s30[42:17];
  wire [42:0] m_tile_7_0_sum_1 = m_tile_7_0_product_2_s30 + {17'h0, m_tile_7_0_sum_0_s30_42_17};
  wire [16:0] m_tile_7_0_sum_0_s30_16_0 = m_tile_7_0_sum_0_s30[16:0];
  reg [25:0] t_207_182_s30;
  wire [42:0] m_tile_7_0_product_3 = {17'h0, t_207_182_s30} * 43'h785c;
  reg [42:0] m_tile_8_0_sum_0_s30;
  reg [42:0] m_tile_8_0_product_2_s30;
  wire [25:0] m_tile_8_0_sum_0_s30_42_17 = m_tile_8_0_sum_0_s30[42:17];
  wire [42:0] m_tile_8_0_sum_1 = m_tile_8_0_product_2_s30 + {17'h0, m_tile_8_0_sum_0_s30_42_17};
  wire [16:0] m_tile_8_0_sum_0_s30_16_0 = m_tile_8_0_sum_0_s30[16:0];
  reg [38:0] m_tile_9_0_sum_s30;
  reg [16:0] m_tile_9_0_product_0_s29_16_0_s30;
  wire [55:0] m_tile_9_0 = {m_tile_9_0_sum_s30, m_tile_9_0_product_0_s29_16_0_s30};
  wire [25:0] m_tile_1_12_25_0 = m_tile_1_12[25:0];
  wire [31:0] m_tile_6_4_31_0 = m_tile_6_4[31:0];
  wire [21:0] m_tile_9_0_21_0 = m_tile_9_0[21:0];
  wire [63:0] m_column_3_joined_0 = {m_tile_9_0_21_0, 42'h0};
  // stage 31
  reg [42:0] m_tile_0_0_sum_1_s31;
  reg [42:0] m_tile_0_0_product_3_s31;
  wire [25:0] m_tile_0_0_sum_1_s31_42_17 = m_tile_0_0_sum_1_s31[42:17];
  wire [42:0] m_tile_0_0_sum_2 = m_tile_0_0_product_3_s31 + {17'h0, m_tile_0_0_sum_1_s31_42_17};
  wire [16:0] m_tile_0_0_sum_1_s31_16_0 = m_tile_0_0_sum_1_s31[16:0];
  reg [42:0] m_tile_0_4_sum_1_s31;
  reg [42:0] m_tile_0_4_product_3_s31;
  wire [25:0] m_tile_0_4_sum_1_s31_42_17 = m_tile_0_4_sum_1_s31[42:17];
  wire [42:0] m_tile_0_4_sum_2 = m_tile_0_4_product_3_s31 + {17'h0, m_tile_0_4_sum_1_s31_42_17};
  wire [16:0] m_tile_0_4_sum_1_s31_16_0 = m_tile_0_4_sum_1_s31[16:0];
  reg [42:0] m_tile_0_8_sum_1_s31;
  reg [42:0] m_tile_0_8_product_3_s31;
  wire [25:0] m_tile_0_8_sum_1_s31_42_17 = m_tile_0_8_sum_1_s31[42:17];
  wire [42:0] m_tile_0_8_sum_2 = m_tile_0_8_product_3_s31 + {17'h0, m_tile_0_8_sum_1_s31_42_17};
  wire [16:0] m_tile_0_8_sum_1_s31_16_0 = m_tile_0_8_sum_1_s31[16:0];
  reg [42:0] m_tile_0_12_sum_1_s31;
  reg [26:0] m_tile_0_12_product_3_s31;
  wire [25:0] m_tile_0_12_sum_1_s31_42_17 = m_tile_0_12_sum_1_s31[42:17];
  wire [26:0] m_tile_0_12_sum_2 = m_tile_0_12_product_3_s31 + {1'h0, m_tile_0_12_sum_1_s31_42_17};
  wire [16:0] m_tile_0_12_sum_1_s31_16_0 = m_tile_0_12_sum_1_s31[16:0];
  reg [42:0] m_tile_1_0_sum_1_s31;
  reg [42:0] m_tile_1_0_product_3_s31;
  wire [25:0] m_tile_1_0_sum_1_s31_42_17 = m_tile_1_0_sum_1_s31[42:17];
  wire [42:0] m_tile_1_0_sum_2 = m_tile_1_0_product_3_s31 + {17'h0, m_tile_1_0_sum_1_s31_42_17};
  wire [16:0] m_tile_1_0_sum_1_s31_16_0 = m_tile_1_0_sum_1_s31[16:0];
  reg [42:0] m_tile_1_4_sum_1_s31;
  reg [42:0] m_tile_1_4_product_3_s31;
  wire [25:0] m_tile_1_4_sum_1_s31_42_17 = m_tile_1_4_sum_1_s31[42:17];
  wire [42:0] m_tile_1_4_sum_2 = m_tile_1_4_product_3_s31 + {17'h0, m_tile_1_4_sum_1_s31_42_17};
  wire [16:0] m_tile_1_4_sum_1_s31_16_0 = m_tile_1_4_sum_1_s31[16:0];
  reg [42:0] m_tile_1_8_sum_1_s31;
  reg [42:0] m_tile_1_8_product_3_s31;
  wire [25:0] m_tile_1_8_sum_1_s31_42_17 = m_tile_1_8_sum_1_s31[42:17];
  wire [42:0] m_tile_1_8_sum_2 = m_tile_1_8_product_3_s31 + {17'h0, m_tile_1_8_sum_1_s31_42_17};
  wire [16:0] m_tile_1_8_sum_1_s31_16_0 = m_tile_1_8_sum_1_s31[16:0];
  reg [42:0] m_tile_2_0_sum_1_s31;
  reg [42:0] m_tile_2_0_product_3_s31;
  wire [25:0] m_tile_2_0_sum_1_s31_42_17 = m_tile_2_0_sum_1_s31[42:17];
  wire [42:0] m_tile_2_0_sum_2 = m_tile_2_0_product_3_s31 + {17'h0, m_tile_2_0_sum_1_s31_42_17};
  wire [16:0] m_tile_2_0_sum_1_s31_16_0 = m_tile_2_0_sum_1_s31[16:0];
  reg [42:0] m_tile_2_4_sum_1_s31;
  reg [42:0] m_tile_2_4_product_3_s31;
  wire [25:0] m_tile_2_4_sum_1_s31_42_17 = m_tile_2_4_sum_1_s31[42:17];
  wire [42:0] m_tile_2_4_sum_2 = m_tile_2_4_product_3_s31 + {17'h0, m_tile_2_4_sum_1_s31_42_17};
  wire [16:0] m_tile_2_4_sum_1_s31_16_0 = m_tile_2_4_sum_1_s31[16:0];
  reg [42:0] m_tile_2_8_sum_1_s31;
  reg [42:0] m_tile_2_8_product_3_s31;
  wire [25:0] m_tile_2_8_sum_1_s31_42_17 = m_tile_2_8_sum_1_s31[42:17];
  wire [42:0] m_tile_2_8_sum_2 = m_tile_2_8_product_3_s31 + {17'h0, m_tile_2_8_sum_1_s31_42_17};
  wire [16:0] m_tile_2_8_sum_1_s31_16_0 = m_tile_2_8_sum_1_s31[16:0];
  reg [42:0] m_tile_3_0_sum_1_s31;
  reg [42:0] m_tile_3_0_product_3_s31;
  wire [25:0] m_tile_3_0_sum_1_s31_42_17 = m_tile_3_0_sum_1_s31[42:17];
  wire [42:0] m_tile_3_0_sum_2 = m_tile_3_0_product_3_s31 + {17'h0, m_tile_3_0_sum_1_s31_42_17};
  wire [16:0] m_tile_3_0_sum_1_s31_16_0 = m_tile_3_0_sum_1_s31[16:0];
  reg [42:0] m_tile_3_4_sum_1_s31;
  reg [42:0] m_tile_3_4_product_3_s31;
  wire [25:0] m_tile_3_4_sum_1_s31_42_17 = m_tile_3_4_sum_1_s31[42:17];
  wire [42:0] m_tile_3_4_sum_2 = m_tile_3_4_product_3_s31 + {17'h0, m_tile_3_4_sum_1_s31_42_17};
  wire [16:0] m_tile_3_4_sum_1_s31_16_0 = m_tile_3_4_sum_1_s31[16:0];
  reg [42:0] m_tile_3_8_sum_1_s31;
  reg [33:0] m_tile_3_8_product_0_s29_16_0_s31_way;
  wire [16:0] m_tile_3_8_product_0_s29_16_0_s31 = m_tile_3_8_product_0_s29_16_0_s31_way[33:17];
  reg [16:0] m_tile_3_8_sum_0_s30_16_0_s31;
  wire [76:0] m_tile_3_8 = {m_tile_3_8_sum_1_s31, m_tile_3_8_sum_0_s30_16_0_s31, m_tile_3_8_product_0_s29_16_0_s31};
  reg [42:0] m_tile_4_0_sum_1_s31;
  reg [42:0] m_tile_4_0_product_3_s31;
  wire [25:0] m_tile_4_0_sum_1_s31_42_17 = m_tile_4_0_sum_1_s31[42:17];
  wire [42:0] m_tile_4_0_sum_2 = m_tile_4_0_product_3_s31 + {17'h0, m_tile_4_0_sum_1_s31_42_17};
  wire [16:0] m_tile_4_0_sum_1_s31_16_0 = m_tile_4_0_sum_1_s31[16:0];
  reg [42:0] m_tile_4_4_sum_1_s31;
  reg [42:0] m_tile_4_4_product_3_s31;
  wire [25:0] m_tile_4_4_sum_1_s31_42_17 = m_tile_4_4_sum_1_s31[42:17];
  wire [42:0] m_tile_4_4_sum_2 = m_tile_4_4_product_3_s31 + {17'h0, m_tile_4_4_sum_1_s31_42_17};
  wire [16:0] m_tile_4_4_sum_1_s31_16_0 = m_tile_4_4_sum_1_s31[16:0];
  reg [42:0] m_tile_5_0_sum_1_s31;
  reg [42:0] m_tile_5_0_product_3_s31;
  wire [25:0] m_tile_5_0_sum_1_s31_42_17 = m_tile_5_0_sum_1_s31[42:17];
  wire [42:0] m_tile_5_0_sum_2 = m_tile_5_0_product_3_s31 + {17'h0, m_tile_5_0_sum_1_s31_42_17};
  wire [16:0] m_tile_5_0_sum_1_s31_16_0 = m_tile_5_0_sum_1_s31[16:0];
  reg [42:0] m_tile_5_4_sum_1_s31;
  reg [42:0] m_tile_5_4_product_3_s31;
  wire [25:0] m_tile_5_4_sum_1_s31_42_17 = m_tile_5_4_sum_1_s31[42:17];
  wire [42:0] m_tile_5_4_sum_2 = m_tile_5_4_product_3_s31 + {17'h0, m_tile_5_4_sum_1_s31_42_17};
  wire [16:0] m_tile_5_4_sum_1_s31_16_0 = m_tile_5_4_sum_1_s31[16:0];
  reg [42:0] m_tile_6_0_sum_1_s31;
  reg [42:0] m_tile_6_0_product_3_s31;
  wire [25:0] m_tile_6_0_sum_1_s31_42_17 = m_tile_6_0_sum_1_s31[42:17];
  wire [42:0] m_tile_6_0_sum_2 = m_tile_6_0_product_3_s31 + {17'h0, m_tile_6_0_sum_1_s31_42_17};
  wire [16:0] m_tile_6_0_sum_1_s31_16_0 = m_tile_6_0_sum_1_s31[16:0];
  reg [42:0] m_tile_7_0_sum_1_s31;
  reg [42:0] m_tile_7_0_product_3_s31;
  wire [25:0] m_tile_7_0_sum_1_s31_42_17 = m_tile_7_0_sum_1_s31[42:17];
  wire [42:0] m_tile_7_0_sum_2 = m_tile_7_0_product_3_s31 + {17'h0, m_tile_7_0_sum_1_s31_42_17};
  wire [16:0] m_tile_7_0_sum_1_s31_16_0 = m_tile_7_0_sum_1_s31[16:0];
  reg [42:0] m_tile_8_0_sum_1_s31;
  reg [33:0] m_tile_8_0_product_0_s29_16_0_s31_way;
  wire [16:0] m_tile_8_0_product_0_s29_16_0_s31 = m_tile_8_0_product_0_s29_16_0_s31_way[33:17];
  reg [16:0] m_tile_8_0_sum_0_s30_16_0_s31;
  wire [76:0] m_tile_8_0 = {m_tile_8_0_sum_1_s31, m_tile_8_0_sum_0_s30_16_0_s31, m_tile_8_0_product_0_s29_16_0_s31};
  wire [41:0] m_tile_3_8_41_0 = m_tile_3_8[41:0];
  wire [47:0] m_tile_8_0_47_0 = m_tile_8_0[47:0];
  wire [63:0] m_column_3_joined_1 = {m_tile_8_0_47_0, 16'h0};
  // stage 32
  reg [42:0] m_tile_0_0_sum_2_s32;
  reg [50:0] m_tile_0_0_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_0_0_product_0_s29_16_0_s32 = m_tile_0_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_0_0_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_0_0_sum_0_s30_16_0_s32 = m_tile_0_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_0_0_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_0_0 = {m_tile_0_0_sum_2_s32, m_tile_0_0_sum_1_s31_16_0_s32, m_tile_0_0_sum_0_s30_16_0_s32, m_tile_0_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_0_4_sum_2_s32;
  reg [50:0] m_tile_0_4_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_0_4_product_0_s29_16_0_s32 = m_tile_0_4_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_0_4_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_0_4_sum_0_s30_16_0_s32 = m_tile_0_4_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_0_4_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_0_4 = {m_tile_0_4_sum_2_s32, m_tile_0_4_sum_1_s31_16_0_s32, m_tile_0_4_sum_0_s30_16_0_s32, m_tile_0_4_product_0_s29_16_0_s32};
  reg [42:0] m_tile_0_8_sum_2_s32;
  reg [50:0] m_tile_0_8_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_0_8_product_0_s29_16_0_s32 = m_tile_0_8_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_0_8_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_0_8_sum_0_s30_16_0_s32 = m_tile_0_8_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_0_8_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_0_8 = {m_tile_0_8_sum_2_s32, m_tile_0_8_sum_1_s31_16_0_s32, m_tile_0_8_sum_0_s30_16_0_s32, m_tile_0_8_product_0_s29_16_0_s32};
  reg [26:0] m_tile_0_12_sum_2_s32;
  reg [50:0] m_tile_0_12_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_0_12_product_0_s29_16_0_s32 = m_tile_0_12_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_0_12_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_0_12_sum_0_s30_16_0_s32 = m_tile_0_12_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_0_12_sum_1_s31_16_0_s32;
  wire [77:0] m_tile_0_12 = {m_tile_0_12_sum_2_s32, m_tile_0_12_sum_1_s31_16_0_s32, m_tile_0_12_sum_0_s30_16_0_s32, m_tile_0_12_product_0_s29_16_0_s32};
  reg [42:0] m_tile_1_0_sum_2_s32;
  reg [50:0] m_tile_1_0_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_1_0_product_0_s29_16_0_s32 = m_tile_1_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_1_0_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_1_0_sum_0_s30_16_0_s32 = m_tile_1_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_1_0_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_1_0 = {m_tile_1_0_sum_2_s32, m_tile_1_0_sum_1_s31_16_0_s32, m_tile_1_0_sum_0_s30_16_0_s32, m_tile_1_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_1_4_sum_2_s32;
  reg [50:0] m_tile_1_4_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_1_4_product_0_s29_16_0_s32 = m_tile_1_4_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_1_4_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_1_4_sum_0_s30_16_0_s32 = m_tile_1_4_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_1_4_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_1_4 = {m_tile_1_4_sum_2_s32, m_tile_1_4_sum_1_s31_16_0_s32, m_tile_1_4_sum_0_s30_16_0_s32, m_tile_1_4_product_0_s29_16_0_s32};
  reg [42:0] m_tile_1_8_sum_2_s32;
  reg [50:0] m_tile_1_8_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_1_8_product_0_s29_16_0_s32 = m_tile_1_8_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_1_8_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_1_8_sum_0_s30_16_0_s32 = m_tile_1_8_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_1_8_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_1_8 = {m_tile_1_8_sum_2_s32, m_tile_1_8_sum_1_s31_16_0_s32, m_tile_1_8_sum_0_s30_16_0_s32, m_tile_1_8_product_0_s29_16_0_s32};
  reg [42:0] m_tile_2_0_sum_2_s32;
  reg [50:0] m_tile_2_0_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_2_0_product_0_s29_16_0_s32 = m_tile_2_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_2_0_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_2_0_sum_0_s30_16_0_s32 = m_tile_2_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_2_0_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_2_0 = {m_tile_2_0_sum_2_s32, m_tile_2_0_sum_1_s31_16_0_s32, m_tile_2_0_sum_0_s30_16_0_s32, m_tile_2_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_2_4_sum_2_s32;
  reg [50:0] m_tile_2_4_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_2_4_product_0_s29_16_0_s32 = m_tile_2_4_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_2_4_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_2_4_sum_0_s30_16_0_s32 = m_tile_2_4_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_2_4_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_2_4 = {m_tile_2_4_sum_2_s32, m_tile_2_4_sum_1_s31_16_0_s32, m_tile_2_4_sum_0_s30_16_0_s32, m_tile_2_4_product_0_s29_16_0_s32};
  reg [42:0] m_tile_2_8_sum_2_s32;
  reg [50:0] m_tile_2_8_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_2_8_product_0_s29_16_0_s32 = m_tile_2_8_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_2_8_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_2_8_sum_0_s30_16_0_s32 = m_tile_2_8_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_2_8_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_2_8 = {m_tile_2_8_sum_2_s32, m_tile_2_8_sum_1_s31_16_0_s32, m_tile_2_8_sum_0_s30_16_0_s32, m_tile_2_8_product_0_s29_16_0_s32};
  reg [42:0] m_tile_3_0_sum_2_s32;
  reg [50:0] m_tile_3_0_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_3_0_product_0_s29_16_0_s32 = m_tile_3_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_3_0_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_3_0_sum_0_s30_16_0_s32 = m_tile_3_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_3_0_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_3_0 = {m_tile_3_0_sum_2_s32, m_tile_3_0_sum_1_s31_16_0_s32, m_tile_3_0_sum_0_s30_16_0_s32, m_tile_3_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_3_4_sum_2_s32;
  reg [50:0] m_tile_3_4_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_3_4_product_0_s29_16_0_s32 = m_tile_3_4_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_3_4_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_3_4_sum_0_s30_16_0_s32 = m_tile_3_4_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_3_4_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_3_4 = {m_tile_3_4_sum_2_s32, m_tile_3_4_sum_1_s31_16_0_s32, m_tile_3_4_sum_0_s30_16_0_s32, m_tile_3_4_product_0_s29_16_0_s32};
  reg [42:0] m_tile_4_0_sum_2_s32;
  reg [50:0] m_tile_4_0_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_4_0_product_0_s29_16_0_s32 = m_tile_4_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_4_0_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_4_0_sum_0_s30_16_0_s32 = m_tile_4_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_4_0_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_4_0 = {m_tile_4_0_sum_2_s32, m_tile_4_0_sum_1_s31_16_0_s32, m_tile_4_0_sum_0_s30_16_0_s32, m_tile_4_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_4_4_sum_2_s32;
  reg [50:0] m_tile_4_4_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_4_4_product_0_s29_16_0_s32 = m_tile_4_4_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_4_4_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_4_4_sum_0_s30_16_0_s32 = m_tile_4_4_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_4_4_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_4_4 = {m_tile_4_4_sum_2_s32, m_tile_4_4_sum_1_s31_16_0_s32, m_tile_4_4_sum_0_s30_16_0_s32, m_tile_4_4_product_0_s29_16_0_s32};
  reg [42:0] m_tile_5_0_sum_2_s32;
  reg [50:0] m_tile_5_0_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_5_0_product_0_s29_16_0_s32 = m_tile_5_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_5_0_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_5_0_sum_0_s30_16_0_s32 = m_tile_5_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_5_0_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_5_0 = {m_tile_5_0_sum_2_s32, m_tile_5_0_sum_1_s31_16_0_s32, m_tile_5_0_sum_0_s30_16_0_s32, m_tile_5_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_5_4_sum_2_s32;
  reg [50:0] m_tile_5_4_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_5_4_product_0_s29_16_0_s32 = m_tile_5_4_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_5_4_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_5_4_sum_0_s30_16_0_s32 = m_tile_5_4_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_5_4_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_5_4 = {m_tile_5_4_sum_2_s32, m_tile_5_4_sum_1_s31_16_0_s32, m_tile_5_4_sum_0_s30_16_0_s32, m_tile_5_4_product_0_s29_16_0_s32};
  reg [42:0] m_tile_6_0_sum_2_s32;
  reg [50:0] m_tile_6_0_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_6_0_product_0_s29_16_0_s32 = m_tile_6_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_6_0_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_6_0_sum_0_s30_16_0_s32 = m_tile_6_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_6_0_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_6_0 = {m_tile_6_0_sum_2_s32, m_tile_6_0_sum_1_s31_16_0_s32, m_tile_6_0_sum_0_s30_16_0_s32, m_tile_6_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_7_0_sum_2_s32;
  reg [50:0] m_tile_7_0_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_7_0_product_0_s29_16_0_s32 = m_tile_7_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_7_0_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_7_0_sum_0_s30_16_0_s32 = m_tile_7_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_7_0_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_7_0 = {m_tile_7_0_sum_2_s32, m_tile_7_0_sum_1_s31_16_0_s32, m_tile_7_0_sum_0_s30_16_0_s32, m_tile_7_0_product_0_s29_16_0_s32};
  wire [51:0] m_tile_0_12_51_0 = m_tile_0_12[51:0];
  wire [57:0] m_tile_5_4_57_0 = m_tile_5_4[57:0];
  wire [63:0] m_tile_0_0_63_0 = m_tile_0_0[63:0];
  wire [37:0] m_tile_1_0_37_0 = m_tile_1_0[37:0];
  wire [11:0] m_tile_2_0_11_0 = m_tile_2_0[11:0];
  wire [63:0] m_column_0_joined_0 = {m_tile_1_0_37_0, 26'h0};
  wire [63:0] m_column_0_joined_1 = {m_tile_2_0_11_0, 52'h0};
  wire [65:0] m_column_0_sum = {2'h0, m_tile_0_0_63_0} + {2'h0, m_column_0_joined_0} + {2'h0, m_column_0_joined_1};
  wire [29:0] m_tile_0_0_93_64 = m_tile_0_0[93:64];
  wire [59:0] m_tile_0_4_59_0 = m_tile_0_4[59:0];
  wire [55:0] m_tile_1_0_93_38 = m_tile_1_0[93:38];
  wire [33:0] m_tile_1_4_33_0 = m_tile_1_4[33:0];
  wire [63:0] m_tile_2_0_75_12 = m_tile_2_0[75:12];
  wire [7:0] m_tile_2_4_7_0 = m_tile_2_4[7:0];
  wire [49:0] m_tile_3_0_49_0 = m_tile_3_0[49:0];
  wire [23:0] m_tile_4_0_23_0 = m_tile_4_0[23:0];
  wire [63:0] m_joined_0 = {m_tile_1_4_33_0, m_tile_0_0_93_64};
  wire [63:0] m_joined_1 = {m_tile_2_4_7_0, m_tile_1_0_93_38};
  wire [65:0] m_column_1_sum_0 = {2'h0, m_joined_0} + {2'h0, m_joined_1} + {2'h0, m_tile_2_0_75_12};
  wire [59:0] m_column_1_joined_0 = {m_tile_3_0_49_0, 10'h0};
  wire [59:0] m_column_1_joined_1 = {m_tile_4_0_23_0, 36'h0};
  wire [61:0] m_column_1_sum_1 = {2'h0, m_tile_0_4_59_0} + {2'h0, m_column_1_joined_0} + {2'h0, m_column_1_joined_1};
  wire [33:0] m_tile_0_4_93_60 = m_tile_0_4[93:60];
  wire [55:0] m_tile_0_8_55_0 = m_tile_0_8[55:0];
  wire [59:0] m_tile_1_4_93_34 = m_tile_1_4[93:34];
  wire [29:0] m_tile_1_8_29_0 = m_tile_1_8[29:0];
  wire [17:0] m_tile_2_0_93_76 = m_tile_2_0[93:76];
  wire [63:0] m_tile_2_4_71_8 = m_tile_2_4[71:8];
  wire [3:0] m_tile_2_8_3_0 = m_tile_2_8[3:0];
  wire [43:0] m_tile_3_0_93_50 = m_tile_3_0[93:50];
  wire [45:0] m_tile_3_4_45_0 = m_tile_3_4[45:0];
  wire [63:0] m_tile_4_0_87_24 = m_tile_4_0[87:24];
  wire [19:0] m_tile_4_4_19_0 = m_tile_4_4[19:0];
  wire [61:0] m_tile_5_0_61_0 = m_tile_5_0[61:0];
  wire [35:0] m_tile_6_0_35_0 = m_tile_6_0[35:0];
  wire [9:0] m_tile_7_0_9_0 = m_tile_7_0[9:0];
  wire [63:0] m_joined_2 = {m_tile_1_8_29_0, m_tile_0_4_93_60};
  wire [63:0] m_joined_3 = {m_tile_2_8_3_0, m_tile_1_4_93_34};
  wire [63:0] m_joined_4 = {m_tile_3_4_45_0, m_tile_2_0_93_76};
  wire [63:0] m_joined_5 = {m_tile_4_4_19_0, m_tile_3_0_93_50};
  wire [65:0] m_column_2_sum_0 = {2'h0, m_joined_2} + {2'h0, m_joined_3} + {2'h0, m_joined_4};
  wire [65:0] m_column_2_sum_1 = {2'h0, m_tile_2_4_71_8} + {2'h0, m_joined_5} + {2'h0, m_tile_4_0_87_24};
  wire [61:0] m_column_2_joined_0 = {m_tile_0_8_55_0, 6'h0};
  wire [61:0] m_column_2_joined_1 = {m_tile_6_0_35_0, 26'h0};
  wire [63:0] m_column_2_sum_2 = {2'h0, m_tile_5_0_61_0} + {2'h0, m_column_2_joined_0} + {2'h0, m_column_2_joined_1};
  wire [63:0] m_column_2_joined_3 = {m_tile_7_0_9_0, 54'h0};
  wire [37:0] m_tile_0_8_93_56 = m_tile_0_8[93:56];
  wire [63:0] m_tile_1_8_93_30 = m_tile_1_8[93:30];
  wire [21:0] m_tile_2_4_93_72 = m_tile_2_4[93:72];
  wire [63:0] m_tile_2_8_67_4 = m_tile_2_8[67:4];
  wire [47:0] m_tile_3_4_93_46 = m_tile_3_4[93:46];
  wire [5:0] m_tile_4_0_93_88 = m_tile_4_0[93:88];
  wire [63:0] m_tile_4_4_83_20 = m_tile_4_4[83:20];
  wire [31:0] m_tile_5_0_93_62 = m_tile_5_0[93:62];
  wire [57:0] m_tile_6_0_93_36 = m_tile_6_0[93:36];
  wire [63:0] m_tile_7_0_73_10 = m_tile_7_0[73:10];
  reg [51:0] m_tile_1_12_25_0_s32_way;
  wire [25:0] m_tile_1_12_25_0_s32 = m_tile_1_12_25_0_s32_way[51:26];
  wire [63:0] m_joined_6 = {m_tile_1_12_25_0_s32, m_tile_0_8_93_56};
  reg [41:0] m_tile_3_8_41_0_s32;
  wire [63:0] m_joined_7 = {m_tile_3_8_41_0_s32, m_tile_2_4_93_72};
  reg [47:0] m_tile_4_8_15_0_s32_way;
  wire [15:0] m_tile_4_8_15_0_s32 = m_tile_4_8_15_0_s32_way[47:32];
  wire [63:0] m_joined_8 = {m_tile_4_8_15_0_s32, m_tile_3_4_93_46};
  wire [63:0] m_joined_9 = {m_tile_5_4_57_0, m_tile_4_0_93_88};
  reg [63:0] m_tile_6_4_31_0_s32_way;
  wire [31:0] m_tile_6_4_31_0_s32 = m_tile_6_4_31_0_s32_way[63:32];
  wire [63:0] m_joined_10 = {m_tile_6_4_31_0_s32, m_tile_5_0_93_62};
  reg [17:0] m_tile_7_4_5_0_s32_way;
  wire [5:0] m_tile_7_4_5_0_s32 = m_tile_7_4_5_0_s32_way[17:12];
  wire [63:0] m_joined_11 = {m_tile_7_4_5_0_s32, m_tile_6_0_93_36};
  reg [127:0] m_column_3_joined_0_s32_way;
  wire [63:0] m_column_3_joined_0_s32 = m_column_3_joined_0_s32_way[127:64];
  reg [63:0] m_column_3_joined_1_s32;
  wire [63:0] m_column_3_sum_0 = m_column_3_joined_0_s32 + m_column_3_joined_1_s32 + m_joined_6;
  wire [63:0] m_column_3_sum_1 = m_tile_1_8_93_30 + m_joined_7 + m_tile_2_8_67_4;
  wire [63:0] m_column_3_sum_2 = m_joined_8 + m_joined_9 + m_tile_4_4_83_20;
  wire [63:0] m_column_3_sum_3 = m_joined_10 + m_joined_11 + m_tile_7_0_73_10;
  wire [63:0] m_column_3_joined_2 = {m_tile_0_12_51_0, 12'h0};
  // stage 33
  reg [65:0] m_column_0_sum_s33;
  reg [65:0] m_column_1_sum_0_s33;
  reg [61:0] m_column_1_sum_1_s33;
  wire [65:0] m_column_1_joined_2 = {m_column_1_sum_1_s33, 4'h0};
  wire [66:0] m_column_1_sum_2 = {1'h0, m_column_1_sum_0_s33} + {1'h0, m_column_1_joined_2};
  reg [65:0] m_column_2_sum_0_s33;
  reg [65:0] m_column_2_sum_1_s33;
  reg [63:0] m_column_2_sum_2_s33;
  wire [65:0] m_column_2_joined_2 = {m_column_2_sum_2_s33, 2'h0};
  wire [67:0] m_column_2_sum_3 = {2'h0, m_column_2_sum_0_s33} + {2'h0, m_column_2_sum_1_s33} + {2'h0, m_column_2_joined_2};
  reg [63:0] m_column_3_sum_0_s33;
  reg [63:0] m_column_3_sum_1_s33;
  reg [63:0] m_column_3_sum_2_s33;
  reg [63:0] m_column_3_sum_3_s33;
  wire [63:0] m_column_3_sum_4 = m_column_3_sum_0_s33 + m_column_3_sum_1_s33 + m_column_3_sum_2_s33;
  reg [63:0] m_column_3_joined_2_s33;
  wire [63:0] m_column_3_sum_5 = m_column_3_sum_3_s33 + m_column_3_joined_2_s33;
  wire [63:0] m_column_0_sum_s33_63_0 = m_column_0_sum_s33[63:0];
  wire [1:0] m_column_0_sum_s33_65_64 = m_column_0_sum_s33[65:64];
  // stage 34
  reg [66:0] m_column_1_sum_2_s34;
  reg [67:0] m_column_2_sum_3_s34;
  reg [127:0] m_column_2_joined_3_s34_way;
  wire [63:0] m_column_2_joined_3_s34 = m_column_2_joined_3_s34_way[127:64];
  wire [67:0] m_column_2_sum_4 = m_column_2_sum_3_s34 + {4'h0, m_column_2_joined_3_s34};
  reg [63:0] m_column_3_sum_4_s34;
  reg [63:0] m_column_3_sum_5_s34;
  wire [63:0] m_column_3_sum_6 = m_column_3_sum_4_s34 + m_column_3_sum_5_s34;
  wire [63:0] m_column_1_sum_2_s34_63_0 = m_column_1_sum_2_s34[63:0];
  wire [2:0] m_column_1_sum_2_s34_66_64 = m_column_1_sum_2_s34[66:64];
  reg [1:0] m_column_0_sum_s33_65_64_s34;
  wire [64:0] m_settled_sum_0 = {1'h0, m_column_1_sum_2_s34_63_0} + {63'h0, m_column_0_sum_s33_65_64_s34};
  // stage 35
  reg [67:0] m_column_2_sum_4_s35;
  reg [63:0] m_column_3_sum_6_s35;
  reg [64:0] m_settled_sum_0_s35;
  wire [63:0] m_column_2_sum_4_s35_63_0 = m_column_2_sum_4_s35[63:0];
  wire [3:0] m_column_2_sum_4_s35_67_64 = m_column_2_sum_4_s35[67:64];
  reg [2:0] m_column_1_sum_2_s34_66_64_s35;
  wire [64:0] m_settled_sum_1 = {1'h0, m_column_2_sum_4_s35_63_0} + {62'h0, m_column_1_sum_2_s34_66_64_s35};
  wire [63:0] m_settled_sum_2 = m_column_3_sum_6_s35 + {60'h0, m_column_2_sum_4_s35_67_64};
  wire [63:0] m_settled_sum_0_s35_63_0 = m_settled_sum_0_s35[63:0];
  wire m_settled_sum_0_s35_64 = m_settled_sum_0_s35[64];
  // stage 36
  reg [64:0] m_settled_sum_1_s36;
  wire [63:0] m_settled_sum_1_s36_63_0 = m_settled_sum_1_s36[63:0];
  wire m_settled_sum_1_s36_64 = m_settled_sum_1_s36[64];
  wire m_carry_all_bits = &m_settled_sum_1_s36_63_0;
  // stage 37
  reg [255:0] m_column_0_sum_s33_63_0_s37_way;
  wire [63:0] m_column_0_sum_s33_63_0_s37 = m_column_0_sum_s33_63_0_s37_way[255:192];
  reg [127:0] m_settled_sum_0_s35_63_0_s37_way;
  wire [63:0] m_settled_sum_0_s35_63_0_s37 = m_settled_sum_0_s35_63_0_s37_way[127:64];
  reg [1:0] m_settled_sum_0_s35_64_s37_way;
  wire m_settled_sum_0_s35_64_s37 = m_settled_sum_0_s35_64_s37_way[1];
  reg [63:0] m_settled_sum_1_s36_63_0_s37;
  wire [63:0] m_carry_sum_0 = m_settled_sum_1_s36_63_0_s37 + {63'h0, m_settled_sum_0_s35_64_s37};
  reg m_settled_sum_1_s36_64_s37;
  reg m_carry_all_bits_s37;
  wire m_carry_both = m_carry_all_bits_s37 & m_settled_sum_0_s35_64_s37;
  wire m_carry_either = m_settled_sum_1_s36_64_s37 | m_carry_both;
  reg [127:0] m_settled_sum_2_s37_way;
  wire [63:0] m_settled_sum_2_s37 = m_settled_sum_2_s37_way[127:64];
  wire [63:0] m_carry_sum_1 = m_settled_sum_2_s37 + {63'h0, m_carry_either};
  wire [255:0] m_carry_joined = {m_carry_sum_1, m_carry_sum_0, m_settled_sum_0_s35_63_0_s37, m_column_0_sum_s33_63_0_s37};
  // stage 38
  reg [255:0] m;
  wire [25:0] m_25_0 = m[25:0];
  wire [25:0] m_51_26 = m[51:26];
  wire [25:0] m_77_52 = m[77:52];
  wire [25:0] m_103_78 = m[103:78];
  wire [25:0] m_129_104 = m[129:104];
  wire [25:0] m_155_130 = m[155:130];
  wire [25:0] m_181_156 = m[181:156];
  wire [25:0] m_207_182 = m[207:182];
  wire [25:0] m_233_208 = m[233:208];
  wire [21:0] m_255_234 = m[255:234];
  // stage 39
  reg [25:0] m_25_0_s39;
  wire [42:0] u_tile_0_13_product_0 = {17'h0, m_25_0_s39} * 43'h7397;
  reg [25:0] m_51_26_s39;
  wire [42:0] u_tile_1_11_product_0 = {17'h0, m_51_26_s39} * 43'h537;
  reg [25:0] m_77_52_s39;
  wire [42:0] u_tile_2_9_product_0 = {17'h0, m_77_52_s39} * 43'hdb40;
  wire [42:0] u_tile_2_13_product_0 = {17'h0, m_77_52_s39} * 43'h7397;
  reg [25:0] m_103_78_s39;
  wire [42:0] u_tile_3_8_product_0 = {17'h0, m_103_78_s39} * 43'h18158;
  wire [42:0] u_tile_3_12_product_0 = {17'h0, m_103_78_s39} * 43'h131a;
  reg [25:0] m_129_104_s39;
  wire [42:0] u_tile_4_6_product_0 = {17'h0, m_129_104_s39} * 43'hcfa1;
  wire [42:0] u_tile_4_10_product_0 = {17'h0, m_129_104_s39} * 43'h1411;
  wire [41:0] u_tile_4_14_product = {16'h0, m_129_104_s39} * 42'hc191;
  reg [25:0] m_155_130_s39;
  wire [42:0] u_tile_5_5_product_0 = {17'h0, m_155_130_s39} * 43'h43cd;
  wire [42:0] u_tile_5_9_product_0 = {17'h0, m_155_130_s39} * 43'hdb40;
  wire [42:0] u_tile_5_13_product_0 = {17'h0, m_155_130_s39} * 43'h7397;
  reg [25:0] m_181_156_s39;
  wire [42:0] u_tile_6_3_product_0 = {17'h0, m_181_156_s39} * 43'h287c;
  wire [42:0] u_tile_6_7_product_0 = {17'h0, m_181_156_s39} * 43'hba50;
  wire [42:0] u_tile_6_11_product_0 = {17'h0, m_181_156_s39} * 43'h537;
  reg [25:0] m_207_182_s39;
  wire [42:0] u_tile_7_2_product_0 = {17'h0, m_207_182_s39} * 43'h7d64;
  wire [42:0] u_tile_7_6_product_0 = {17'h0, m_207_182_s39} * 43'hcfa1;
  wire [42:0] u_tile_7_10_product_0 = {17'h0, m_207_182_s39} * 43'h1411;
  wire [41:0] u_tile_7_14_product = {16'h0, m_207_182_s39} * 42'hc191;
  reg [25:0] m_233_208_s39;
  wire [42:0] u_tile_8_0_product_0 = {17'h0, m_233_208_s39} * 43'h1;
  wire [42:0] u_tile_8_4_product_0 = {17'h0, m_233_208_s39} * 43'h19709;
  wire [42:0] u_tile_8_8_product_0 = {17'h0, m_233_208_s39} * 43'h18158;
  wire [42:0] u_tile_8_12_product_0 = {17'h0, m_233_208_s39} * 43'h131a;
  reg [21:0] m_255_234_s39;
  wire [38:0] u_tile_9_0_product_0 = {17'h0, m_255_234_s39} * 39'h1;
  wire [38:0] u_tile_9_4_product_0 = {17'h0, m_255_234_s39} * 39'h19709;
  wire [38:0] u_tile_9_8_product_0 = {17'h0, m_255_234_s39} * 39'h18158;
  wire [38:0] u_tile_9_12_product_0 = {17'h0, m_255_234_s39} * 39'h131a;
  // stage 40
  reg [25:0] m_25_0_s40;
  wire [41:0] u_tile_0_13_product_1 = {16'h0, m_25_0_s40} * 42'hc191;
  reg [25:0] m_51_26_s40;
  wire [42:0] u_tile_1_11_product_1 = {17'h0, m_51_26_s40} * 43'h131a;
  reg [25:0] m_77_52_s40;
  wire [42:0] u_tile_2_9_product_1 = {17'h0, m_77_52_s40} * 43'h1411;
  wire [41:0] u_tile_2_13_product_1 = {16'h0, m_77_52_s40} * 42'hc191;
  reg [25:0] m_103_78_s40;
  wire [42:0] u_tile_3_8_product_1 = {17'h0, m_103_78_s40} * 43'hdb40;
  wire [42:0] u_tile_3_12_product_1 = {17'h0, m_103_78_s40} * 43'h7397;
  reg [25:0] m_129_104_s40;
  wire [42:0] u_tile_4_6_product_1 = {17'h0, m_129_104_s40} * 43'hba50;
  wire [42:0] u_tile_4_10_product_1 = {17'h0, m_129_104_s40} * 43'h537;
  reg [25:0] m_155_130_s40;
  wire [42:0] u_tile_5_5_product_1 = {17'h0, m_155_130_s40} * 43'hcfa1;
  wire [42:0] u_tile_5_9_product_1 = {17'h0, m_155_130_s40} * 43'h1411;
  wire [41:0] u_tile_5_13_product_1 = {16'h0, m_155_130_s40} * 42'hc191;
  reg [25:0] m_181_156_s40;
  wire [42:0] u_tile_6_3_product_1 = {17'h0, m_181_156_s40} * 43'h19709;
  wire [42:0] u_tile_6_7_product_1 = {17'h0, m_181_156_s40} * 43'h18158;
  wire [42:0] u_tile_6_11_product_1 = {17'h0, m_181_156_s40} * 43'h131a;
  reg [25:0] m_207_182_s40;
  wire [42:0] u_tile_7_2_product_1 = {17'h0, m_207_182_s40} * 43'h287c;
  wire [42:0] u_tile_7_6_product_1 = {17'h0, m_207_182_s40} * 43'hba50;
  wire [42:0] u_tile_7_10_product_1 = {17'h0, m_207_182_s40} * 43'h537;
  reg [25:0] m_233_208_s40;
  wire [42:0] u_tile_8_0_product_1 = {17'h0, m_233_208_s40} * 43'h1f800;
  wire [42:0] u_tile_8_4_product_1 = {17'h0, m_233_208_s40} * 43'h43cd;
  wire [42:0] u_tile_8_8_product_1 = {17'h0, m_233_208_s40} * 43'hdb40;
  wire [42:0] u_tile_8_12_product_1 = {17'h0, m_233_208_s40} * 43'h7397;
  reg [21:0] m_255_234_s40;
  wire [38:0] u_tile_9_0_product_1 = {17'h0, m_255_234_s40} * 39'h1f800;
  wire [38:0] u_tile_9_4_product_1 = {17'h0, m_255_234_s40} * 39'h43cd;
  wire [38:0] u_tile_9_8_product_1 = {17'h0, m_255_234_s40} * 39'hdb40;
  wire [38:0] u_tile_9_12_product_1 = {17'h0, m_255_234_s40} * 39'h7397;
  // stage 41
  reg [85:0] u_tile_0_13_product_0_s41_way;
  wire [42:0] u_tile_0_13_product_0_s41 = u_tile_0_13_product_0_s41_way[85:43];
  reg [41:0] u_tile_0_13_product_1_s41;
  wire [25:0] u_tile_0_13_product_0_s41_42_17 = u_tile_0_13_product_0_s41[42:17];
  wire [41:0] u_tile_0_13_sum = u_tile_0_13_product_1_s41 + {16'h0, u_tile_0_13_product_0_s41_42_17};
  wire [16:0] u_tile_0_13_product_0_s41_16_0 = u_tile_0_13_product_0_s41[16:0];
  reg [85:0] u_tile_1_11_product_0_s41_way;
  wire [42:0] u_tile_1_11_product_0_s41 = u_tile_1_11_product_0_s41_way[85:43];
  reg [42:0] u_tile_1_11_product_1_s41;
  wire [25:0] u_tile_1_11_product_0_s41_42_17 = u_tile_1_11_product_0_s41[42:17];
  wire [42:0] u_tile_1_11_sum_0 = u_tile_1_11_product_1_s41 + {17'h0, u_tile_1_11_product_0_s41_42_17};
  wire [16:0] u_tile_1_11_product_0_s41_16_0 = u_tile_1_11_product_0_s41[16:0];
  reg [25:0] m_51_26_s41;
  wire [42:0] u_tile_1_11_product_2 = {17'h0, m_51_26_s41} * 43'h7397;
  reg [85:0] u_tile_2_9_product_0_s41_way;
  wire [42:0] u_tile_2_9_product_0_s41 = u_tile_2_9_product_0_s41_way[85:43];
  reg [42:0] u_tile_2_9_product_1_s41;
  wire [25:0] u_tile_2_9_product_0_s41_42_17 = u_tile_2_9_product_0_s41[42:17];
  wire [42:0] u_tile_2_9_sum_0 = u_tile_2_9_product_1_s41 + {17'h0, u_tile_2_9_product_0_s41_42_17};
  wire [16:0] u_tile_2_9_product_0_s41_16_0 = u_tile_2_9_product_0_s41[16:0];
  reg [25:0] m_77_52_s41;
  wire [42:0] u_tile_2_9_product_2 = {17'h0, m_77_52_s41} * 43'h537;
  reg [85:0] u_tile_2_13_product_0_s41_way;
  wire [42:0] u_tile_2_13_product_0_s41 = u_tile_2_13_product_0_s41_way[85:43];
  reg [41:0] u_tile_2_13_product_1_s41;
  wire [25:0] u_tile_2_13_product_0_s41_42_17 = u_tile_2_13_product_0_s41[42:17];
  wire [41:0] u_tile_2_13_sum = u_tile_2_13_product_1_s41 + {16'h0, u_tile_2_13_product_0_s41_42_17};
  wire [16:0] u_tile_2_13_product_0_s41_16_0 = u_tile_2_13_product_0_s41[16:0];
  reg [85:0] u_tile_3_8_product_0_s41_way;
  wire [42:0] u_tile_3_8_product_0_s41 = u_tile_3_8_product_0_s41_way[85:43];
  reg [42:0] u_tile_3_8_product_1_s41;
  wire [25:0] u_tile_3_8_product_0_s41_42_17 = u_tile_3_8_product_0_s41[42:17];
  wire [42:0] u_tile_3_8_sum_0 = u_tile_3_8_product_1_s41 + {17'h0, u_tile_3_8_product_0_s41_42_17};
  wire [16:0] u_tile_3_8_product_0_s41_16_0 = u_tile_3_8_product_0_s41[16:0];
  reg [25:0] m_103_78_s41;
  wire [42:0] u_tile_3_8_product_2 = {17'h0, m_103_78_s41} * 43'h1411;
  reg [85:0] u_tile_3_12_product_0_s41_way;
  wire [42:0] u_tile_3_12_product_0_s41 = u_tile_3_12_product_0_s41_way[85:43];
  reg [42:0] u_tile_3_12_product_1_s41;
  wire [25:0] u_tile_3_12_product_0_s41_42_17 = u_tile_3_12_product_0_s41[42:17];
  wire [42:0] u_tile_3_12_sum_0 = u_tile_3_12_product_1_s41 + {17'h0, u_tile_3_12_product_0_s41_42_17};
  wire [16:0] u_tile_3_12_product_0_s41_16_0 = u_tile_3_12_product_0_s41[16:0];
  wire [41:0] u_tile_3_12_product_2 = {16'h0, m_103_78_s41} * 42'hc191;
  reg [85:0] u_tile_4_6_product_0_s41_way;
  wire [42:0] u_tile_4_6_product_0_s41 = u_tile_4_6_product_0_s41_way[85:43];
  reg [42:0] u_tile_4_6_product_1_s41;
  wire [25:0] u_tile_4_6_product_0_s41_42_17 = u_tile_4_6_product_0_s41[42:17];
  wire [42:0] u_tile_4_6_sum_0 = u_tile_4_6_product_1_s41 + {17'h0, u_tile_4_6_product_0_s41_42_17};
  wire [16:0] u_tile_4_6_product_0_s41_16_0 = u_tile_4_6_product_0_s41[16:0];
  reg [25:0] m_129_104_s41;
  wire [42:0] u_tile_4_6_product_2 = {17'h0, m_129_104_s41} * 43'h18158;
  reg [85:0] u_tile_4_10_product_0_s41_way;
  wire [42:0] u_tile_4_10_product_0_s41 = u_tile_4_10_product_0_s41_way[85:43];
  reg [42:0] u_tile_4_10_product_1_s41;
  wire [25:0] u_tile_4_10_product_0_s41_42_17 = u_tile_4_10_product_0_s41[42:17];
  wire [42:0] u_tile_4_10_sum_0 = u_tile_4_10_product_1_s41 + {17'h0, u_tile_4_10_product_0_s41_42_17};
  wire [16:0] u_tile_4_10_product_0_s41_16_0 = u_tile_4_10_product_0_s41[16:0];
  wire [42:0] u_tile_4_10_product_2 = {17'h0, m_129_104_s41} * 43'h131a;
  reg [83:0] u_tile_4_14_way;
  wire [41:0] u_tile_4_14 = u_tile_4_14_way[83:42];
  reg [85:0] u_tile_5_5_product_0_s41_way;
  wire [42:0] u_tile_5_5_product_0_s41 = u_tile_5_5_product_0_s41_way[85:43];
  reg [42:0] u_tile_5_5_product_1_s41;
  wire [25:0] u_tile_5_5_product_0_s41_42_17 = u_tile_5_5_product_0_s41[42:17];
  wire [42:0] u_tile_5_5_sum_0 = u_tile_5_5_product_1_s41 + {17'h0, u_tile_5_5_product_0_s41_42_17};
  wire [16:0] u_tile_5_5_product_0_s41_16_0 = u_tile_5_5_product_0_s41[16:0];
  reg [25:0] m_155_130_s41;
  wire [42:0] u_tile_5_5_product_2 = {17'h0, m_155_130_s41} * 43'hba50;
  reg [85:0] u_tile_5_9_product_0_s41_way;
  wire [42:0] u_tile_5_9_product_0_s41 = u_tile_5_9_product_0_s41_way[85:43];
  reg [42:0] u_tile_5_9_product_1_s41;
  wire [25:0] u_tile_5_9_product_0_s41_42_17 = u_tile_5_9_product_0_s41[42:17];
  wire [42:0] u_tile_5_9_sum_0 = u_tile_5_9_product_1_s41 + {17'h0, u_tile_5_9_product_0_s41_42_17};
  wire [16:0] u_tile_5_9_product_0_s41_16_0 = u_tile_5_9_product_0_s41[16:0];
  wire [42:0] u_tile_5_9_product_2 = {17'h0, m_155_130_s41} * 43'h537;
  reg [85:0] u_tile_5_13_product_0_s41_way;
  wire [42:0] u_tile_5_13_product_0_s41 = u_tile_5_13_product_0_s41_way[85:43];
  reg [41:0] u_tile_5_13_product_1_s41;
  wire [25:0] u_tile_5_13_product_0_s41_42_17 = u_tile_5_13_product_0_s41[42:17];
  wire [41:0] u_tile_5_13_sum = u_tile_5_13_product_1_s41 + {16'h0, u_tile_5_13_product_0_s41_42_17};
  wire [16:0] u_tile_5_13_product_0_s41_16_0 = u_tile_5_13_product_0_s41[16:0];
  reg [85:0] u_tile_6_3_product_0_s41_way;
  wire [42:0] u_tile_6_3_product_0_s41 = u_tile_6_3_product_0_s41_way[85:43];
  reg [42:0] u_tile_6_3_product_1_s41;
  wire [25:0] u_tile_6_3_product_0_s41_42_17 = u_tile_6_3_product_0_s41[42:17];
  wire [42:0] u_tile_6_3_sum_0 = u_tile_6_3_product_1_s41 + {17'h0, u_tile_6_3_product_0_s41_42_17};
  wire [16:0] u_tile_6_3_product_0_s41_16_0 = u_tile_6_3_product_0_s41[16:0];
  reg [25:0] m_181_156_s41;
  wire [42:0] u_tile_6_3_product_2 = {17'h0, m_181_156_s41} * 43'h43cd;
  reg [85:0] u_tile_6_7_product_0_s41_way;
  wire [42:0] u_tile_6_7_product_0_s41 = u_tile_6_7_product_0_s41_way[85:43];
  reg [42:0] u_tile_6_7_product_1_s41;
  wire [25:0] u_tile_6_7_product_0_s41_42_17 = u_tile_6_7_product_0_s41[42:17];
  wire [42:0] u_tile_6_7_sum_0 = u_tile_6_7_product_1_s41 + {17'h0, u_tile_6_7_product_0_s41_42_17};
  wire [16:0] u_tile_6_7_product_0_s41_16_0 = u_tile_6_7_product_0_s41[16:0];
  wire [42:0] u_tile_6_7_product_2 = {17'h0, m_181_156_s41} * 43'hdb40;
  reg [85:0] u_tile_6_11_product_0_s41_way;
  wire [42:0] u_tile_6_11_product_0_s41 = u_tile_6_11_product_0_s41_way[85:43];
  reg [42:0] u_tile_6_11_product_1_s41;
  wire [25:0] u_tile_6_11_product_0_s41_42_17 = u_tile_6_11_product_0_s41[42:17];
  wire [42:0] u_tile_6_11_sum_0 = u_tile_6_11_product_1_s41 + {17'h0, u_tile_6_11_product_0_s41_42_17};
  wire [16:0] u_tile_6_11_product_0_s41_16_0 = u_tile_6_11_product_0_s41[16:0];
  wire [42:0] u_tile_6_11_product_2 = {17'h0, m_181_156_s41} * 43'h7397;
  reg [85:0] u_tile_7_2_product_0_s41_way;
  wire [42:0] u_tile_7_2_product_0_s41 = u_tile_7_2_product_0_s41_way[85:43];
  reg [42:0] u_tile_7_2_product_1_s41;
  wire [25:0] u_tile_7_2_product_0_s41_42_17 = u_tile_7_2_product_0_s41[42:17];
  wire [42:0] u_tile_7_2_sum_0 = u_tile_7_2_product_1_s41 + {17'h0, u_tile_7_2_product_0_s41_42_17};
  wire [16:0] u_tile_7_2_product_0_s41_16_0 = u_tile_7_2_product_0_s41[16:0];
  reg [25:0] m_207_182_s41;
  wire [42:0] u_tile_7_2_product_2 = {17'h0, m_207_182_s41} * 43'h19709;
  reg [85:0] u_tile_7_6_product_0_s41_way;
  wire [42:0] u_tile_7_6_product_0_s41 = u_tile_7_6_product_0_s41_way[85:43];
  reg [42:0] u_tile_7_6_product_1_s41;
  wire [25:0] u_tile_7_6_product_0_s41_42_17 = u_tile_7_6_product_0_s41[42:17];
  wire [42:0] u_tile_7_6_sum_0 = u_tile_7_6_product_1_s41 + {17'h0, u_tile_7_6_product_0_s41_42_17};
  wire [16:0] u_tile_7_6_product_0_s41_16_0 = u_tile_7_6_product_0_s41[16:0];
  wire [42:0] u_tile_7_6_product_2 = {17'h0, m_207_182_s41} * 43'h18158;
  reg [85:0] u_tile_7_10_product_0_s41_way;
  wire [42:0] u_tile_7_10_product_0_s41 = u_tile_7_10_product_0_s41_way[85:43];
  reg [42:0] u_tile_7_10_product_1_s41;
  wire [25:0] u_tile_7_10_product_0_s41_42_17 = u_tile_7_10_product_0_s41[42:17];
  wire [42:0] u_tile_7_10_sum_0 = u_tile_7_10_product_1_s41 + {17'h0, u_tile_7_10_product_0_s41_42_17};
  wire [16:0] u_tile_7_10_product_0_s41_16_0 = u_tile_7_10_product_0_s41[16:0];
  wire [42:0] u_tile_7_10_product_2 = {17'h0, m_207_182_s41} * 43'h131a;
  reg [83:0] u_tile_7_14_way;
  wire [41:0] u_tile_7_14 = u_tile_7_14_way[83:42];
  reg [85:0] u_tile_8_0_product_0_s41_way;
  wire [42:0] u_tile_8_0_product_0_s41 = u_tile_8_0_product_0_s41_way[85:43];
  reg [42:0] u_tile_8_0_product_1_s41;
  wire [25:0] u_tile_8_0_product_0_s41_42_17 = u_tile_8_0_product_0_s41[42:17];
  wire [42:0] u_tile_8_0_sum_0 = u_tile_8_0_product_1_s41 + {17'h0, u_tile_8_0_product_0_s41_42_17};
  wire [16:0] u_tile_8_0_product_0_s41_16_0 = u_tile_8_0_product_0_s41[16:0];
  reg [25:0] m_233_208_s41;
  wire [42:0] u_tile_8_0_product_2 = {17'h0, m_233_208_s41} * 43'h7d64;
  reg [85:0] u_tile_8_4_product_0_s41_way;
  wire [42:0] u_tile_8_4_product_0_s41 = u_tile_8_4_product_0_s41_way[85:43];
  reg [42:0] u_tile_8_4_product_1_s41;
  wire [25:0] u_tile_8_4_product_0_s41_42_17 = u_tile_8_4_product_0_s41[42:17];
  wire [42:0] u_tile_8_4_sum_0 = u_tile_8_4_product_1_s41 + {17'h0, u_tile_8_4_product_0_s41_42_17};
  wire [16:0] u_tile_8_4_product_0_s41_16_0 = u_tile_8_4_product_0_s41[16:0];
  wire [42:0] u_tile_8_4_product_2 = {17'h0, m_233_208_s41} * 43'hcfa1;
  reg [85:0] u_tile_8_8_product_0_s41_way;
  wire [42:0] u_tile_8_8_product_0_s41 = u_tile_8_8_product_0_s41_way[85:43];
  reg [42:0] u_tile_8_8_product_1_s41;
  wire [25:0] u_tile_8_8_product_0_s41_42_17 = u_tile_8_8_product_0_s41[42:17];
  wire [42:0] u_tile_8_8_sum_0 = u_tile_8_8_product_1_s41 + {17'h0, u_tile_8_8_product_0_s41_42_17};
  wire [16:0] u_tile_8_8_product_0_s41_16_0 = u_tile_8_8_product_0_s41[16:0];
  wire [42:0] u_tile_8_8_product_2 = {17'h0, m_233_208_s41} * 43'h1411;
  reg [85:0] u_tile_8_12_product_0_s41_way;
  wire [42:0] u_tile_8_12_product_0_s41 = u_tile_8_12_product_0_s41_way[85:43];
  reg [42:0] u_tile_8_12_product_1_s41;
  wire [25:0] u_tile_8_12_product_0_s41_42_17 = u_tile_8_12_product_0_s41[42:17];
  wire [42:0] u_tile_8_12_sum_0 = u_tile_8_12_product_1_s41 + {17'h0, u_tile_8_12_product_0_s41_42_17};
  wire [16:0] u_tile_8_12_product_0_s41_16_0 = u_tile_8_12_product_0_s41[16:0];
  wire [41:0] u_tile_8_12_product_2 = {16'h0, m_233_208_s41} * 42'hc191;
  reg [77:0] u_tile_9_0_product_0_s41_way;
  wire [38:0] u_tile_9_0_product_0_s41 = u_tile_9_0_product_0_s41_way[77:39];
  reg [38:0] u_tile_9_0_product_1_s41;
  wire [21:0] u_tile_9_0_product_0_s41_38_17 = u_tile_9_0_product_0_s41[38:17];
  wire [38:0] u_tile_9_0_sum_0 = u_tile_9_0_product_1_s41 + {17'h0, u_tile_9_0_product_0_s41_38_17};
  wire [16:0] u_tile_9_0_product_0_s41_16_0 = u_tile_9_0_product_0_s41[16:0];
  reg [21:0] m_255_234_s41;
  wire [38:0] u_tile_9_0_product_2 = {17'h0, m_255_234_s41} * 39'h7d64;
  reg [77:0] u_tile_9_4_product_0_s41_way;
  wire [38:0] u_tile_9_4_product_0_s41 = u_tile_9_4_product_0_s41_way[77:39];
  reg [38:0] u_tile_9_4_product_1_s41;
  wire [21:0] u_tile_9_4_product_0_s41_38_17 = u_tile_9_4_product_0_s41[38:17];
  wire [38:0] u_tile_9_4_sum_0 = u_tile_9_4_product_1_s41 + {17'h0, u_tile_9_4_product_0_s41_38_17};
  wire [16:0] u_tile_9_4_product_0_s41_16_0 = u_tile_9_4_product_0_s41[16:0];
  wire [38:0] u_tile_9_4_product_2 = {17'h0, m_255_234_s41} * 39'hcfa1;
  reg [77:0] u_tile_9_8_product_0_s41_way;
  wire [38:0] u_tile_9_8_product_0_s41 = u_tile_9_8_product_0_s41_way[77:39];
  reg [38:0] u_tile_9_8_product_1_s41;
  wire [21:0] u_tile_9_8_product_0_s41_38_17 = u_tile_9_8_product_0_s41[38:17];
  wire [38:0] u_tile_9_8_sum_0 = u_tile_9_8_product_1_s41 + {17'h0, u_tile_9_8_product_0_s41_38_17};
  wire [16:0] u_tile_9_8_product_0_s41_16_0 = u_tile_9_8_product_0_s41[16:0];
  wire [38:0] u_tile_9_8_product_2 = {17'h0, m_255_234_s41} * 39'h1411;
  reg [77:0] u_tile_9_12_product_0_s41_way;
  wire [38:0] u_tile_9_12_product_0_s41 = u_tile_9_12_product_0_s41_way[77:39];
  reg [38:0] u_tile_9_12_product_1_s41;
  wire [21:0] u_tile_9_12_product_0_s41_38_17 = u_tile_9_12_product_0_s41[38:17];
  wire [38:0] u_tile_9_12_sum_0 = u_tile_9_12_product_1_s41 + {17'h0, u_tile_9_12_product_0_s41_38_17};
  wire [16:0] u_tile_9_12_product_0_s41_16_0 = u_tile_9_12_product_0_s41[16:0];
  wire [37:0] u_tile_9_12_product_2 = {16'h0, m_255_234_s41} * 38'hc191;
  wire [31:0] u_tile_4_14_31_0 = u_tile_4_14[31:0];
  wire [9:0] u_tile_4_14_41_32 = u_tile_4_14[41:32];
  wire [17:0] u_tile_7_14_17_0 = u_tile_7_14[17:0];
  wire [23:0] u_tile_7_14_41_18 = u_tile_7_14[41:18];
  // stage 42
  reg [41:0] u_tile_0_13_sum_s42;
  reg [16:0] u_tile_0_13_product_0_s41_16_0_s42;
  wire [58:0] u_tile_0_13 = {u_tile_0_13_sum_s42, u_tile_0_13_product_0_s41_16_0_s42};
  reg [42:0] u_tile_1_11_sum_0_s42;
  reg [42:0] u_tile_1_11_product_2_s42;
  wire [25:0] u_tile_1_11_sum_0_s42_42_17 = u_tile_1_11_sum_0_s42[42:17];
  wire [42:0] u_tile_1_11_sum_1 = u_tile_1_11_product_2_s42 + {17'h0, u_tile_1_11_sum_0_s42_42_17};
  wire [16:0] u_tile_1_11_sum_0_s42_16_0 = u_tile_1_11_sum_0_s42[16:0];
  reg [25:0] m_51_26_s42;
  wire [41:0] u_tile_1_11_product_3 = {16'h0, m_51_26_s42} * 42'hc191;
  reg [42:0] u_tile_2_9_sum_0_s42;
  reg [42:0] u_tile_2_9_product_2_s42;
  wire [25:0] u_tile_2_9_sum_0_s42_42_17 = u_tile_2_9_sum_0_s42[42:17];
  wire [42:0] u_tile_2_9_sum_1 = u_tile_2_9_product_2_s42 + {17'h0, u_tile_2_9_sum_0_s42_42_17};
  wire [16:0] u_tile_2_9_sum_0_s42_16_0 = u_tile_2_9_sum_0_s42[16:0];
  reg [25:0] m_77_52_s42;
  wire [42:0] u_tile_2_9_product_3 = {17'h0, m_77_52_s42} * 43'h131a;
  reg [41:0] u_tile_2_13_sum_s42;
  reg [16:0] u_tile_2_13_product_0_s41_16_0_s42;
  wire [58:0] u_tile_2_13 = {u_tile_2_13_sum_s42, u_tile_2_13_product_0_s41_16_0_s42};
  reg [42:0] u_tile_3_8_sum_0_s42;
  reg [42:0] u_tile_3_8_product_2_s42;
  wire [25:0] u_tile_3_8_sum_0_s42_42_17 = u_tile_3_8_sum_0_s42[42:17];
  wire [42:0] u_tile_3_8_sum_1 = u_tile_3_8_product_2_s42 + {17'h0, u_tile_3_8_sum_0_s42_42_17};
  wire [16:0] u_tile_3_8_sum_0_s42_16_0 = u_tile_3_8_sum_0_s42[16:0];
  reg [25:0] m_103_78_s42;
  wire [42:0] u_tile_3_8_product_3 = {17'h0, m_103_78_s42} * 43'h537;
  reg [42:0] u_tile_3_12_sum_0_s42;
  reg [41:0] u_tile_3_12_product_2_s42;
  wire [25:0] u_tile_3_12_sum_0_s42_42_17 = u_tile_3_12_sum_0_s42[42:17];
  wire [41:0] u_tile_3_12_sum_1 = u_tile_3_12_product_2_s42 + {16'h0, u_tile_3_12_sum_0_s42_42_17};
  wire [16:0] u_tile_3_12_sum_0_s42_16_0 = u_tile_3_12_sum_0_s42[16:0];
  reg [42:0] u_tile_4_6_sum_0_s42;
  reg [42:0] u_tile_4_6_product_2_s42;
  wire [25:0] u_tile_4_6_sum_0_s42_42_17 = u_tile_4_6_sum_0_s42[42:17];
  wire [42:0] u_tile_4_6_sum_1 = u_tile_4_6_product_2_s42 + {17'h0, u_tile_4_6_sum_0_s42_42_17};
  wire [16:0] u_tile_4_6_sum_0_s42_16_0 = u_tile_4_6_sum_0_s42[16:0];
  reg [25:0] m_129_104_s42;
  wire [42:0] u_tile_4_6_product_3 = {17'h0, m_129_104_s42} * 43'hdb40;
  reg [42:0] u_tile_4_10_sum_0_s42;
  reg [42:0] u_tile_4_10_product_2_s42;
  wire [25:0] u_tile_4_10_sum_0_s42_42_17 = u_tile_4_10_sum_0_s42[42:17];
  wire [42:0] u_tile_4_10_sum_1 = u_tile_4_10_product_2_s42 + {17'h0, u_tile_4_10_sum_0_s42_42_17};
  wire [16:0] u_tile_4_10_sum_0_s42_16_0 = u_tile_4_10_sum_0_s42[16:0];
  wire [42:0] u_tile_4_10_product_3 = {17'h0, m_129_104_s42} * 43'h7397;
  reg [42:0] u_tile_5_5_sum_0_s42;
  reg [42:0] u_tile_5_5_product_2_s42;
  wire [25:0] u_tile_5_5_sum_0_s42_42_17 = u_tile_5_5_sum_0_s42[42:17];
  wire [42:0] u_tile_5_5_sum_1 = u_tile_5_5_product_2_s42 + {17'h0, u_tile_5_5_sum_0_s42_42_17};
  wire [16:0] u_tile_5_5_sum_0_s42_16_0 = u_tile_5_5_sum_0_s42[16:0];
  reg [25:0] m_155_130_s42;
  wire [42:0] u_tile_5_5_product_3 = {17'h0, m_155_130_s42} * 43'h18158;
  reg [42:0] u_tile_5_9_sum_0_s42;
  reg [42:0] u_tile_5_9_product_2_s42;
  wire [25:0] u_tile_5_9_sum_0_s42_42_17 = u_tile_5_9_sum_0_s42[42:17];
  wire [42:0] u_tile_5_9_sum_1 = u_tile_5_9_product_2_s42 + {17'h0, u_tile_5_9_sum_0_s42_42_17};
  wire [16:0] u_tile_5_9_sum_0_s42_16_0 = u_tile_5_9_sum_0_s42[16:0];
  wire [42:0] u_tile_5_9_product_3 = {17'h0, m_155_130_s42} * 43'h131a;
  reg [41:0] u_tile_5_13_sum_s42;
  reg [16:0] u_tile_5_13_product_0_s41_16_0_s42;
  wire [58:0] u_tile_5_13 = {u_tile_5_13_sum_s42, u_tile_5_13_product_0_s41_16_0_s42};
  reg [42:0] u_tile_6_3_sum_0_s42;
  reg [42:0] u_tile_6_3_product_2_s42;
  wire [25:0] u_tile_6_3_sum_0_s42_42_17 = u_tile_6_3_sum_0_s42[42:17];
  wire [42:0] u_tile_6_3_sum_1 = u_tile_6_3_product_2_s42 + {17'h0, u_tile_6_3_sum_0_s42_42_17};
  wire [16:0] u_tile_6_3_sum_0_s42_16_0 = u_tile_6_3_sum_0_s42[16:0];
  reg [25:0] m_181_156_s42;
  wire [42:0] u_tile_6_3_product_3 = {17'h0, m_181_156_s42} * 43'hcfa1;
  reg [42:0] u_tile_6_7_sum_0_s42;
  reg [42:0] u_tile_6_7_product_2_s42;
  wire [25:0] u_tile_6_7_sum_0_s42_42_17 = u_tile_6_7_sum_0_s42[42:17];
  wire [42:0] u_tile_6_7_sum_1 = u_tile_6_7_product_2_s42 + {17'h0, u_tile_6_7_sum_0_s42_42_17};
  wire [16:0] u_tile_6_7_sum_0_s42_16_0 = u_tile_6_7_sum_0_s42[16:0];
  wire [42:0] u_tile_6_7_product_3 = {17'h0, m_181_156_s42} * 43'h1411;
  reg [42:0] u_tile_6_11_sum_0_s42;
  reg [42:0] u_tile_6_11_product_2_s42;
  wire [25:0] u_tile_6_11_sum_0_s42_42_17 = u_tile_6_11_sum_0_s42[42:17];
  wire [42:0] u_tile_6_11_sum_1 = u_tile_6_11_product_2_s42 + {17'h0, u_tile_6_11_sum_0_s42_42_17};
  wire [16:0] u_tile_6_11_sum_0_s42_16_0 = u_tile_6_11_sum_0_s42[16:0];
  wire [41:0] u_tile_6_11_product_3 = {16'h0, m_181_156_s42} * 42'hc191;
  reg [42:0] u_tile_7_2_sum_0_s42;
  reg [42:0] u_tile_7_2_product_2_s42;
  wire [25:0] u_tile_7_2_sum_0_s42_42_17 = u_tile_7_2_sum_0_s42[42:17];
  wire [42:0] u_tile_7_2_sum_1 = u_tile_7_2_product_2_s42 + {17'h0, u_tile_7_2_sum_0_s42_42_17};
  wire [16:0] u_tile_7_2_sum_0_s42_16_0 = u_tile_7_2_sum_0_s42[16:0];
  reg [25:0] m_207_182_s42;
  wire [42:0] u_tile_7_2_product_3 = {17'h0, m_207_182_s42} * 43'h43cd;
  reg [42:0] u_tile_7_6_sum_0_s42;
  reg [42:0] u_tile_7_6_product_2_s42;
  wire [25:0] u_tile_7_6_sum_0_s42_42_17 = u_tile_7_6_sum_0_s42[42:17];
  wire [42:0] u_tile_7_6_sum_1 = u_tile_7_6_product_2_s42 + {17'h0, u_tile_7_6_sum_0_s42_42_17};
  wire [16:0] u_tile_7_6_sum_0_s42_16_0 = u_tile_7_6_sum_0_s42[16:0];
  wire [42:0] u_tile_7_6_product_3 = {17'h0, m_207_182_s42} * 43'hdb40;
  reg [42:0] u_tile_7_10_sum_0_s42;
  reg [42:0] u_tile_7_10_product_2_s42;
  wire [25:0] u_tile_7_10_sum_0_s42_42_17 = u_tile_7_10_sum_0_s42[42:17];
  wire [42:0] u_tile_7_10_sum_1 = u_tile_7_10_product_2_s42 + {17'h0, u_tile_7_10_sum_0_s42_42_17};
  wire [16:0] u_tile_7_10_sum_0_s42_16_0 = u_tile_7_10_sum_0_s42[16:0];
  wire [42:0] u_tile_7_10_product_3 = {17'h0, m_207_182_s42} * 43'h7397;
  reg [42:0] u_tile_8_0_sum_0_s42;
  reg [42:0] u_tile_8_0_product_2_s42;
  wire [25:0] u_tile_8_0_sum_0_s42_42_17 = u_tile_8_0_sum_0_s42[42:17];
  wire [42:0] u_tile_8_0_sum_1 = u_tile_8_0_product_2_s42 + {17'h0, u_tile_8_0_sum_0_s42_42_17};
  wire [16:0] u_tile_8_0_sum_0_s42_16_0 = u_tile_8_0_sum_0_s42[16:0];
  reg [25:0] m_233_208_s42;
  wire [42:0] u_tile_8_0_product_3 = {17'h0, m_233_208_s42} * 43'h287c;
  reg [42:0] u_tile_8_4_sum_0_s42;
  reg [42:0] u_tile_8_4_product_2_s42;
  wire [25:0] u_tile_8_4_sum_0_s42_42_17 = u_tile_8_4_sum_0_s42[42:17];
  wire [42:0] u_tile_8_4_sum_1 = u_tile_8_4_product_2_s42 + {17'h0, u_tile_8_4_sum_0_s42_42_17};
  wire [16:0] u_tile_8_4_sum_0_s42_16_0 = u_tile_8_4_sum_0_s42[16:0];
  wire [42:0] u_tile_8_4_product_3 = {17'h0, m_233_208_s42} * 43'hba50;
  reg [42:0] u_tile_8_8_sum_0_s42;
  reg [42:0] u_tile_8_8_product_2_s42;
  wire [25:0] u_tile_8_8_sum_0_s42_42_17 = u_tile_8_8_sum_0_s42[42:17];
  wire [42:0] u_tile_8_8_sum_1 = u_tile_8_8_product_2_s42 + {17'h0, u_tile_8_8_sum_0_s42_42_17};
  wire [16:0] u_tile_8_8_sum_0_s42_16_0 = u_tile_8_8_sum_0_s42[16:0];
  wire [42:0] u_tile_8_8_product_3 = {17'h0, m_233_208_s42} * 43'h537;
  reg [42:0] u_tile_8_12_sum_0_s42;
  reg [41:0] u_tile_8_12_product_2_s42;
  wire [25:0] u_tile_8_12_sum_0_s42_42_17 = u_tile_8_12_sum_0_s42[42:17];
  wire [41:0] u_tile_8_12_sum_1 = u_tile_8_12_product_2_s42 + {16'h0, u_tile_8_12_sum_0_s42_42_17};
  wire [16:0] u_tile_8_12_sum_0_s42_16_0 = u_tile_8_12_sum_0_s42[16:0];
  reg [38:0] u_tile_9_0_sum_0_s42;
  reg [38:0] u_tile_9_0_product_2_s42;
  wire [21:0] u_tile_9_0_sum_0_s42_38_17 = u_tile_9_0_sum_0_s42[38:17];
  wire [38:0] u_tile_9_0_sum_1 = u_tile_9_0_product_2_s42 + {17'h0, u_tile_9_0_sum_0_s42_38_17};
  wire [16:0] u_tile_9_0_sum_0_s42_16_0 = u_tile_9_0_sum_0_s42[16:0];
  reg [21:0] m_255_234_s42;
  wire [38:0] u_tile_9_0_product_3 = {17'h0, m_255_234_s42} * 39'h287c;
  reg [38:0] u_tile_9_4_sum_0_s42;
  reg [38:0] u_tile_9_4_product_2_s42;
  wire [21:0] u_tile_9_4_sum_0_s42_38_17 = u_tile_9_4_sum_0_s42[38:17];
  wire [38:0] u_tile_9_4_sum_1 = u_tile_9_4_product_2_s42 + {17'h0, u_tile_9_4_sum_0_s42_38_17};
  wire [16:0] u_tile_9_4_sum_0_s42_16_0 = u_tile_9_4_sum_0_s42[16:0];
  wire [38:0] u_tile_9_4_product_3 = {17'h0, m_255_234_s42} * 39'hba50;
  reg [38:0] u_tile_9_8_sum_0_s42;
  reg [38:0] u_tile_9_8_product_2_s42;
  wire [21:0] u_tile_9_8_sum_0_s42_38_17 = u_tile_9_8_sum_0_s42[38:17];
  wire [38:0] u_tile_9_8_sum_1 = u_tile_9_8_product_2_s42 + {17'h0, u_tile_9_8_sum_0_s42_38_17};
  wire [16:0] u_tile_9_8_sum_0_s42_16_0 = u_tile_9_8_sum_0_s42[16:0];
  wire [38:0] u_tile_9_8_product_3 = {17'h0, m_255_234_s42} * 39'h537;
  reg [38:0] u_tile_9_12_sum_0_s42;
  reg [37:0] u_tile_9_12_product_2_s42;
  wire [21:0] u_tile_9_12_sum_0_s42_38_17 = u_tile_9_12_sum_0_s42[38:17];
  wire [37:0] u_tile_9_12_sum_1 = u_tile_9_12_product_2_s42 + {16'h0, u_tile_9_12_sum_0_s42_38_17};
  wire [16:0] u_tile_9_12_sum_0_s42_16_0 = u_tile_9_12_sum_0_s42[16:0];
  wire [33:0] u_tile_0_13_58_25 = u_tile_0_13[58:25];
  wire [36:0] u_tile_2_13_36_0 = u_tile_2_13[36:0];
  wire [63:0] u_column_0_joined_1 = {u_tile_2_13_36_0, 27'h0};
  reg [1023:0] u_column_0_joined_0_s42_way;
  wire [63:0] u_column_0_joined_0_s42 = u_column_0_joined_0_s42_way[1023:960];
  wire [64:0] u_column_0_sum_0 = 65'h3ff + {1'h0, u_column_0_joined_0_s42} + {1'h0, u_column_0_joined_1};
  wire [21:0] u_tile_2_13_58_37 = u_tile_2_13[58:37];
  wire [22:0] u_tile_5_13_22_0 = u_tile_5_13[22:0];
  reg [31:0] u_tile_4_14_31_0_s42;
  wire [63:0] u_joined_2 = {u_tile_4_14_31_0_s42, 10'h0, u_tile_2_13_58_37};
  wire [63:0] u_column_1_joined_0 = {u_tile_5_13_22_0, 41'h0};
  reg [1023:0] t_373_310_s42_way;
  wire [63:0] t_373_310_s42 = t_373_310_s42_way[1023:960];
  wire [65:0] u_column_1_sum_0 = {2'h0, t_373_310_s42} + {2'h0, u_joined_2} + {2'h0, u_column_1_joined_0};
  wire [35:0] u_tile_5_13_58_23 = u_tile_5_13[58:23];
  reg [17:0] u_tile_7_14_17_0_s42;
  wire [63:0] u_joined_6 = {u_tile_7_14_17_0_s42, 10'h0, u_tile_5_13_58_23};
  // stage 43
  reg [42:0] u_tile_1_11_sum_1_s43;
  reg [41:0] u_tile_1_11_product_3_s43;
  wire [25:0] u_tile_1_11_sum_1_s43_42_17 = u_tile_1_11_sum_1_s43[42:17];
  wire [41:0] u_tile_1_11_sum_2 = u_tile_1_11_product_3_s43 + {16'h0, u_tile_1_11_sum_1_s43_42_17};
  wire [16:0] u_tile_1_11_sum_1_s43_16_0 = u_tile_1_11_sum_1_s43[16:0];
  reg [42:0] u_tile_2_9_sum_1_s43;
  reg [42:0] u_tile_2_9_product_3_s43;
  wire [25:0] u_tile_2_9_sum_1_s43_42_17 = u_tile_2_9_sum_1_s43[42:17];
  wire [42:0] u_tile_2_9_sum_2 = u_tile_2_9_product_3_s43 + {17'h0, u_tile_2_9_sum_1_s43_42_17};
  wire [16:0] u_tile_2_9_sum_1_s43_16_0 = u_tile_2_9_sum_1_s43[16:0];
  reg [42:0] u_tile_3_8_sum_1_s43;
  reg [42:0] u_tile_3_8_product_3_s43;
  wire [25:0] u_tile_3_8_sum_1_s43_42_17 = u_tile_3_8_sum_1_s43[42:17];
  wire [42:0] u_tile_3_8_sum_2 = u_tile_3_8_product_3_s43 + {17'h0, u_tile_3_8_sum_1_s43_42_17};
  wire [16:0] u_tile_3_8_sum_1_s43_16_0 = u_tile_3_8_sum_1_s43[16:0];
  reg [41:0] u_tile_3_12_sum_1_s43;
  reg [33:0] u_tile_3_12_product_0_s41_16_0_s43_way;
  wire [16:0] u_tile_3_12_product_0_s41_16_0_s43 = u_tile_3_12_product_0_s41_16_0_s43_way[33:17];
  reg [16:0] u_tile_3_12_sum_0_s42_16_0_s43;
  wire [75:0] u_tile_3_12 = {u_tile_3_12_sum_1_s43, u_tile_3_12_sum_0_s42_16_0_s43, u_tile_3_12_product_0_s41_16_0_s43};
  reg [42:0] u_tile_4_6_sum_1_s43;
  reg [42:0] u_tile_4_6_product_3_s43;
  wire [25:0] u_tile_4_6_sum_1_s43_42_17 = u_tile_4_6_sum_1_s43[42:17];
  wire [42:0] u_tile_4_6_sum_2 = u_tile_4_6_product_3_s43 + {17'h0, u_tile_4_6_sum_1_s43_42_17};
  wire [16:0] u_tile_4_6_sum_1_s43_16_0 = u_tile_4_6_sum_1_s43[16:0];
  reg [42:0] u_tile_4_10_sum_1_s43;
  reg [42:0] u_tile_4_10_product_3_s43;
  wire [25:0] u_tile_4_10_sum_1_s43_42_17 = u_tile_4_10_sum_1_s43[42:17];
  wire [42:0] u_tile_4_10_sum_2 = u_tile_4_10_product_3_s43 + {17'h0, u_tile_4_10_sum_1_s43_42_17};
  wire [16:0] u_tile_4_10_sum_1_s43_16_0 = u_tile_4_10_sum_1_s43[16:0];
  reg [42:0] u_tile_5_5_sum_1_s43;
  reg [42:0] u_tile_5_5_product_3_s43;
  wire [25:0] u_tile_5_5_sum_1_s43_42_17 = u_tile_5_5_sum_1_s43[42:17];
  wire [42:0] u_tile_5_5_sum_2 = u_tile_5_5_product_3_s43 + {17'h0, u_tile_5_5_sum_1_s43_42_17};
  wire [16:0] u_tile_5_5_sum_1_s43_16_0 = u_tile_5_5_sum_1_s43[16:0];
  reg [42:0] u_tile_5_9_sum_1_s43;
  reg [42:0] u_tile_5_9_product_3_s43;
  wire [25:0] u_tile_5_9_sum_1_s43_42_17 = u_tile_5_9_sum_1_s43[42:17];
  wire [42:0] u_tile_5_9_sum_2 = u_tile_5_9_product_3_s43 + {17'h0, u_tile_5_9_sum_1_s43_42_17};
  wire [16:0] u_tile_5_9_sum_1_s43_16_0 = u_tile_5_9_sum_1_s43[16:0];
  reg [42:0] u_tile_6_3_sum_1_s43;
  reg [42:0] u_tile_6_3_product_3_s43;
  wire [25:0] u_tile_6_3_sum_1_s43_42_17 = u_tile_6_3_sum_1_s43[42:17];
  wire [42:0] u_tile_6_3_sum_2 = u_tile_6_3_product_3_s43 + {17'h0, u_tile_6_3_sum_1_s43_42_17};
  wire [16:0] u_tile_6_3_sum_1_s43_16_0 = u_tile_6_3_sum_1_s43[16:0];
  reg [42:0] u_tile_6_7_sum_1_s43;
  reg [42:0] u_tile_6_7_product_3_s43;
  wire [25:0] u_tile_6_7_sum_1_s43_42_17 = u_tile_6_7_sum_1_s43[42:17];
  wire [42:0] u_tile_6_7_sum_2 = u_tile_6_7_product_3_s43 + {17'h0, u_tile_6_7_sum_1_s43_42_17};
  wire [16:0] u_tile_6_7_sum_1_s43_16_0 = u_tile_6_7_sum_1_s43[16:0];
  reg [42:0] u_tile_6_11_sum_1_s43;
  reg [41:0] u_tile_6_11_product_3_s43;
  wire [25:0] u_tile_6_11_sum_1_s43_42_17 = u_tile_6_11_sum_1_s43[42:17];
  wire [41:0] u_tile_6_11_sum_2 = u_tile_6_11_product_3_s43 + {16'h0, u_tile_6_11_sum_1_s43_42_17};
  wire [16:0] u_tile_6_11_sum_1_s43_16_0 = u_tile_6_11_sum_1_s43[16:0];
  reg [42:0] u_tile_7_2_sum_1_s43;
  reg [42:0] u_tile_7_2_product_3_s43;
  wire [25:0] u_tile_7_2_sum_1_s43_42_17 = u_tile_7_2_sum_1_s43[42:17];
  wire [42:0] u_tile_7_2_sum_2 = u_tile_7_2_product_3_s43 + {17'h0, u_tile_7_2_sum_1_s43_42_17};
  wire [16:0] u_tile_7_2_sum_1_s43_16_0 = u_tile_7_2_sum_1_s43[16:0];
  reg [42:0] u_tile_7_6_sum_1_s43;
  reg [42:0] u_tile_7_6_product_3_s43;
  wire [25:0] u_tile_7_6_sum_1_s43_42_17 = u_tile_7_6_sum_1_s43[42:17];
  wire [42:0] u_tile_7_6_sum_2 = u_tile_7_6_product_3_s43 + {17'h0, u_tile_7_6_sum_1_s43_42_17};
  wire [16:0] u_tile_7_6_sum_1_s43_16_0 = u_tile_7_6_sum_1_s43[16:0];
  reg [42:0] u_tile_7_10_sum_1_s43;
  reg [42:0] u_tile_7_10_product_3_s43;
  wire [25:0] u_tile_7_10_sum_1_s43_42_17 = u_tile_7_10_sum_1_s43[42:17];
  wire [42:0] u_tile_7_10_sum_2 = u_tile_7_10_product_3_s43 + {17'h0, u_tile_7_10_sum_1_s43_42_17};
  wire [16:0] u_tile_7_10_sum_1_s43_16_0 = u_tile_7_10_sum_1_s43[16:0];
  reg [42:0] u_tile_8_0_sum_1_s43;
  reg [42:0] u_tile_8_0_product_3_s43;
  wire [25:0] u_tile_8_0_sum_1_s43_42_17 = u_tile_8_0_sum_1_s43[42:17];
  wire [42:0] u_tile_8_0_sum_2 = u_tile_8_0_product_3_s43 + {17'h0, u_tile_8_0_sum_1_s43_42_17};
  wire [16:0] u_tile_8_0_sum_1_s43_16_0 = u_tile_8_0_sum_1_s43[16:0];
  reg [42:0] u_tile_8_4_sum_1_s43;
  reg [42:0] u_tile_8_4_product_3_s43;
  wire [25:0] u_tile_8_4_sum_1_s43_42_17 = u_tile_8_4_sum_1_s43[42:17];
  wire [42:0] u_tile_8_4_sum_2 = u_tile_8_4_product_3_s43 + {17'h0, u_tile_8_4_sum_1_s43_42_17};
  wire [16:0] u_tile_8_4_sum_1_s43_16_0 = u_tile_8_4_sum_1_s43[16:0];
  reg [42:0] u_tile_8_8_sum_1_s43;
  reg [42:0] u_tile_8_8_product_3_s43;
  wire [25:0] u_tile_8_8_sum_1_s43_42_17 = u_tile_8_8_sum_1_s43[42:17];
  wire [42:0] u_tile_8_8_sum_2 = u_tile_8_8_product_3_s43 + {17'h0, u_tile_8_8_sum_1_s43_42_17};
  wire [16:0] u_tile_8_8_sum_1_s43_16_0 = u_tile_8_8_sum_1_s43[16:0];
  reg [41:0] u_tile_8_12_sum_1_s43;
  reg [33:0] u_tile_8_12_product_0_s41_16_0_s43_way;
  wire [16:0] u_tile_8_12_product_0_s41_16_0_s43 = u_tile_8_12_product_0_s41_16_0_s43_way[33:17];
  reg [16:0] u_tile_8_12_sum_0_s42_16_0_s43;
  wire [75:0] u_tile_8_12 = {u_tile_8_12_sum_1_s43, u_tile_8_12_sum_0_s42_16_0_s43, u_tile_8_12_product_0_s41_16_0_s43};
  reg [38:0] u_tile_9_0_sum_1_s43;
  reg [38:0] u_tile_9_0_product_3_s43;
  wire [21:0] u_tile_9_0_sum_1_s43_38_17 = u_tile_9_0_sum_1_s43[38:17];
  wire [38:0] u_tile_9_0_sum_2 = u_tile_9_0_product_3_s43 + {17'h0, u_tile_9_0_sum_1_s43_38_17};
  wire [16:0] u_tile_9_0_sum_1_s43_16_0 = u_tile_9_0_sum_1_s43[16:0];
  reg [38:0] u_tile_9_4_sum_1_s43;
  reg [38:0] u_tile_9_4_product_3_s43;
  wire [21:0] u_tile_9_4_sum_1_s43_38_17 = u_tile_9_4_sum_1_s43[38:17];
  wire [38:0] u_tile_9_4_sum_2 = u_tile_9_4_product_3_s43 + {17'h0, u_tile_9_4_sum_1_s43_38_17};
  wire [16:0] u_tile_9_4_sum_1_s43_16_0 = u_tile_9_4_sum_1_s43[16:0];
  reg [38:0] u_tile_9_8_sum_1_s43;
  reg [38:0] u_tile_9_8_product_3_s43;
  wire [21:0] u_tile_9_8_sum_1_s43_38_17 = u_tile_9_8_sum_1_s43[38:17];
  wire [38:0] u_tile_9_8_sum_2 = u_tile_9_8_product_3_s43 + {17'h0, u_tile_9_8_sum_1_s43_38_17};
  wire [16:0] u_tile_9_8_sum_1_s43_16_0 = u_tile_9_8_sum_1_s43[16:0];
  reg [37:0] u_tile_9_12_sum_1_s43;
  reg [33:0] u_tile_9_12_product_0_s41_16_0_s43_way;
  wire [16:0] u_tile_9_12_product_0_s41_16_0_s43 = u_tile_9_12_product_0_s41_16_0_s43_way[33:17];
  reg [16:0] u_tile_9_12_sum_0_s42_16_0_s43;
  wire [71:0] u_tile_9_12 = {u_tile_9_12_sum_1_s43, u_tile_9_12_sum_0_s42_16_0_s43, u_tile_9_12_product_0_s41_16_0_s43};
  wire [27:0] u_tile_3_12_27_0 = u_tile_3_12[27:0];
  reg [33:0] u_tile_0_13_58_25_s43;
  wire [63:0] u_joined_0 = {u_tile_3_12_27_0, 2'h0, u_tile_0_13_58_25_s43};
  wire [47:0] u_tile_3_12_75_28 = u_tile_3_12[75:28];
  wire [25:0] u_tile_8_12_25_0 = u_tile_8_12[25:0];
  reg [19:0] u_tile_4_14_41_32_s43_way;
  wire [9:0] u_tile_4_14_41_32_s43 = u_tile_4_14_41_32_s43_way[19:10];
  wire [63:0] u_joined_5 = {u_tile_8_12_25_0, 28'h0, u_tile_4_14_41_32_s43};
  reg [1087:0] t_437_374_s43_way;
  wire [63:0] t_437_374_s43 = t_437_374_s43_way[1087:1024];
  reg [63:0] u_joined_6_s43;
  wire [65:0] u_column_2_sum_0 = {2'h0, t_437_374_s43} + {2'h0, u_joined_6_s43} + {2'h0, u_joined_5};
  wire [49:0] u_tile_8_12_75_26 = u_tile_8_12[75:26];
  wire [63:0] u_tile_9_12_63_0 = u_tile_9_12[63:0];
  reg [1087:0] t_501_438_s43_way;
  wire [63:0] t_501_438_s43 = t_501_438_s43_way[1087:1024];
  reg [47:0] u_tile_7_14_41_18_s43_way;
  wire [23:0] u_tile_7_14_41_18_s43 = u_tile_7_14_41_18_s43_way[47:24];
  wire [64:0] u_column_3_sum_0 = {1'h0, t_501_438_s43} + {41'h0, u_tile_7_14_41_18_s43} + {15'h0, u_tile_8_12_75_26};
  wire [7:0] u_tile_9_12_71_64 = u_tile_9_12[71:64];
  reg [101:0] t_507_502_s43_way;
  wire [5:0] t_507_502_s43 = t_507_502_s43_way[101:96];
  wire [8:0] u_column_4_sum = {3'h0, t_507_502_s43} + {1'h0, u_tile_9_12_71_64};
  // stage 44
  reg [41:0] u_tile_1_11_sum_2_s44;
  reg [50:0] u_tile_1_11_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_1_11_product_0_s41_16_0_s44 = u_tile_1_11_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_1_11_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_1_11_sum_0_s42_16_0_s44 = u_tile_1_11_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_1_11_sum_1_s43_16_0_s44;
  wire [92:0] u_tile_1_11 = {u_tile_1_11_sum_2_s44, u_tile_1_11_sum_1_s43_16_0_s44, u_tile_1_11_sum_0_s42_16_0_s44, u_tile_1_11_product_0_s41_16_0_s44};
  reg [42:0] u_tile_2_9_sum_2_s44;
  reg [50:0] u_tile_2_9_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_2_9_product_0_s41_16_0_s44 = u_tile_2_9_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_2_9_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_2_9_sum_0_s42_16_0_s44 = u_tile_2_9_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_2_9_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_2_9 = {u_tile_2_9_sum_2_s44, u_tile_2_9_sum_1_s43_16_0_s44, u_tile_2_9_sum_0_s42_16_0_s44, u_tile_2_9_product_0_s41_16_0_s44};
  reg [42:0] u_tile_3_8_sum_2_s44;
  reg [50:0] u_tile_3_8_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_3_8_product_0_s41_16_0_s44 = u_tile_3_8_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_3_8_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_3_8_sum_0_s42_16_0_s44 = u_tile_3_8_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_3_8_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_3_8 = {u_tile_3_8_sum_2_s44, u_tile_3_8_sum_1_s43_16_0_s44, u_tile_3_8_sum_0_s42_16_0_s44, u_tile_3_8_product_0_s41_16_0_s44};
  reg [42:0] u_tile_4_6_sum_2_s44;
  reg [50:0] u_tile_4_6_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_4_6_product_0_s41_16_0_s44 = u_tile_4_6_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_4_6_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_4_6_sum_0_s42_16_0_s44 = u_tile_4_6_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_4_6_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_4_6 = {u_tile_4_6_sum_2_s44, u_tile_4_6_sum_1_s43_16_0_s44, u_tile_4_6_sum_0_s42_16_0_s44, u_tile_4_6_product_0_s41_16_0_s44};
  reg [42:0] u_tile_4_10_sum_2_s44;
  reg [50:0] u_tile_4_10_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_4_10_product_0_s41_16_0_s44 = u_tile_4_10_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_4_10_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_4_10_sum_0_s42_16_0_s44 = u_tile_4_10_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_4_10_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_4_10 = {u_tile_4_10_sum_2_s44, u_tile_4_10_sum_1_s43_16_0_s44, u_tile_4_10_sum_0_s42_16_0_s44, u_tile_4_10_product_0_s41_16_0_s44};
  reg [42:0] u_tile_5_5_sum_2_s44;
  reg [50:0] u_tile_5_5_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_5_5_product_0_s41_16_0_s44 = u_tile_5_5_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_5_5_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_5_5_sum_0_s42_16_0_s44 = u_tile_5_5_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_5_5_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_5_5 = {u_tile_5_5_sum_2_s44, u_tile_5_5_sum_1_s43_16_0_s44, u_tile_5_5_sum_0_s42_16_0_s44, u_tile_5_5_product_0_s41_16_0_s44};
  reg [42:0] u_tile_5_9_sum_2_s44;
  reg [50:0] u_tile_5_9_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_5_9_product_0_s41_16_0_s44 = u_tile_5_9_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_5_9_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_5_9_sum_0_s42_16_0_s44 = u_tile_5_9_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_5_9_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_5_9 = {u_tile_5_9_sum_2_s44, u_tile_5_9_sum_1_s43_16_0_s44, u_tile_5_9_sum_0_s42_16_0_s44, u_tile_5_9_product_0_s41_16_0_s44};
  reg [42:0] u_tile_6_3_sum_2_s44;
  reg [50:0] u_tile_6_3_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_6_3_product_0_s41_16_0_s44 = u_tile_6_3_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_6_3_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_6_3_sum_0_s42_16_0_s44 = u_tile_6_3_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_6_3_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_6_3 = {u_tile_6_3_sum_2_s44, u_tile_6_3_sum_1_s43_16_0_s44, u_tile_6_3_sum_0_s42_16_0_s44, u_tile_6_3_product_0_s41_16_0_s44};
  reg [42:0] u_tile_6_7_sum_2_s44;
  reg [50:0] u_tile_6_7_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_6_7_product_0_s41_16_0_s44 = u_tile_6_7_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_6_7_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_6_7_sum_0_s42_16_0_s44 = u_tile_6_7_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_6_7_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_6_7 = {u_tile_6_7_sum_2_s44, u_tile_6_7_sum_1_s43_16_0_s44, u_tile_6_7_sum_0_s42_16_0_s44, u_tile_6_7_product_0_s41_16_0_s44};
  reg [41:0] u_tile_6_11_sum_2_s44;
  reg [50:0] u_tile_6_11_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_6_11_product_0_s41_16_0_s44 = u_tile_6_11_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_6_11_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_6_11_sum_0_s42_16_0_s44 = u_tile_6_11_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_6_11_sum_1_s43_16_0_s44;
  wire [92:0] u_tile_6_11 = {u_tile_6_11_sum_2_s44, u_tile_6_11_sum_1_s43_16_0_s44, u_tile_6_11_sum_0_s42_16_0_s44, u_tile_6_11_product_0_s41_16_0_s44};
  reg [42:0] u_tile_7_2_sum_2_s44;
  reg [50:0] u_tile_7_2_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_7_2_product_0_s41_16_0_s44 = u_tile_7_2_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_7_2_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_7_2_sum_0_s42_16_0_s44 = u_tile_7_2_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_7_2_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_7_2 = {u_tile_7_2_sum_2_s44, u_tile_7_2_sum_1_s43_16_0_s44, u_tile_7_2_sum_0_s42_16_0_s44, u_tile_7_2_product_0_s41_16_0_s44};
  reg [42:0] u_tile_7_6_sum_2_s44;
  reg [50:0] u_tile_7_6_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_7_6_product_0_s41_16_0_s44 = u_tile_7_6_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_7_6_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_7_6_sum_0_s42_16_0_s44 = u_tile_7_6_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_7_6_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_7_6 = {u_tile_7_6_sum_2_s44, u_tile_7_6_sum_1_s43_16_0_s44, u_tile_7_6_sum_0_s42_16_0_s44, u_tile_7_6_product_0_s41_16_0_s44};
  reg [42:0] u_tile_7_10_sum_2_s44;
  reg [50:0] u_tile_7_10_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_7_10_product_0_s41_16_0_s44 = u_tile_7_10_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_7_10_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_7_10_sum_0_s42_16_0_s44 = u_tile_7_10_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_7_10_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_7_10 = {u_tile_7_10_sum_2_s44, u_tile_7_10_sum_1_s43_16_0_s44, u_tile_7_10_sum_0_s42_16_0_s44, u_tile_7_10_product_0_s41_16_0_s44};
  reg [42:0] u_tile_8_0_sum_2_s44;
  reg [50:0] u_tile_8_0_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_8_0_product_0_s41_16_0_s44 = u_tile_8_0_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_8_0_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_8_0_sum_0_s42_16_0_s44 = u_tile_8_0_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_8_0_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_8_0 = {u_tile_8_0_sum_2_s44, u_tile_8_0_sum_1_s43_16_0_s44, u_tile_8_0_sum_0_s42_16_0_s44, u_tile_8_0_product_0_s41_16_0_s44};
  reg [42:0] u_tile_8_4_sum_2_s44;
  reg [50:0] u_tile_8_4_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_8_4_product_0_s41_16_0_s44 = u_tile_8_4_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_8_4_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_8_4_sum_0_s42_16_0_s44 = u_tile_8_4_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_8_4_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_8_4 = {u_tile_8_4_sum_2_s44, u_tile_8_4_sum_1_s43_16_0_s44, u_tile_8_4_sum_0_s42_16_0_s44, u_tile_8_4_product_0_s41_16_0_s44};
  reg [42:0] u_tile_8_8_sum_2_s44;
  reg [50:0] u_tile_8_8_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_8_8_product_0_s41_16_0_s44 = u_tile_8_8_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_8_8_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_8_8_sum_0_s42_16_0_s44 = u_tile_8_8_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_8_8_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_8_8 = {u_tile_8_8_sum_2_s44, u_tile_8_8_sum_1_s43_16_0_s44, u_tile_8_8_sum_0_s42_16_0_s44, u_tile_8_8_product_0_s41_16_0_s44};
  reg [38:0] u_tile_9_0_sum_2_s44;
  reg [50:0] u_tile_9_0_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_9_0_product_0_s41_16_0_s44 = u_tile_9_0_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_9_0_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_9_0_sum_0_s42_16_0_s44 = u_tile_9_0_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_9_0_sum_1_s43_16_0_s44;
  wire [89:0] u_tile_9_0 = {u_tile_9_0_sum_2_s44, u_tile_9_0_sum_1_s43_16_0_s44, u_tile_9_0_sum_0_s42_16_0_s44, u_tile_9_0_product_0_s41_16_0_s44};
  reg [38:0] u_tile_9_4_sum_2_s44;
  reg [50:0] u_tile_9_4_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_9_4_product_0_s41_16_0_s44 = u_tile_9_4_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_9_4_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_9_4_sum_0_s42_16_0_s44 = u_tile_9_4_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_9_4_sum_1_s43_16_0_s44;
  wire [89:0] u_tile_9_4 = {u_tile_9_4_sum_2_s44, u_tile_9_4_sum_1_s43_16_0_s44, u_tile_9_4_sum_0_s42_16_0_s44, u_tile_9_4_product_0_s41_16_0_s44};
  reg [38:0] u_tile_9_8_sum_2_s44;
  reg [50:0] u_tile_9_8_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_9_8_product_0_s41_16_0_s44 = u_tile_9_8_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_9_8_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_9_8_sum_0_s42_16_0_s44 = u_tile_9_8_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_9_8_sum_1_s43_16_0_s44;
  wire [89:0] u_tile_9_8 = {u_tile_9_8_sum_2_s44, u_tile_9_8_sum_1_s43_16_0_s44, u_tile_9_8_sum_0_s42_16_0_s44, u_tile_9_8_product_0_s41_16_0_s44};
  wire [59:0] u_tile_1_11_92_33 = u_tile_1_11[92:33];
  wire [52:0] u_tile_2_9_93_41 = u_tile_2_9[93:41];
  wire [61:0] u_tile_3_8_93_32 = u_tile_3_8[93:32];
  wire [53:0] u_tile_4_6_93_40 = u_tile_4_6[93:40];
  wire [62:0] u_tile_5_5_93_31 = u_tile_5_5[93:31];
  wire [54:0] u_tile_6_3_93_39 = u_tile_6_3[93:39];
  wire [63:0] u_tile_7_2_93_30 = u_tile_7_2[93:30];
  wire [55:0] u_tile_8_0_93_38 = u_tile_8_0[93:38];
  wire [35:0] u_tile_4_10_35_0 = u_tile_4_10[35:0];
  wire [26:0] u_tile_5_9_26_0 = u_tile_5_9[26:0];
  wire [34:0] u_tile_6_7_34_0 = u_tile_6_7[34:0];
  wire [25:0] u_tile_7_6_25_0 = u_tile_7_6[25:0];
  wire [33:0] u_tile_8_4_33_0 = u_tile_8_4[33:0];
  wire [63:0] u_tile_9_0_75_12 = u_tile_9_0[75:12];
  wire [7:0] u_tile_9_4_7_0 = u_tile_9_4[7:0];
  wire [63:0] u_joined_1 = {u_tile_9_4_7_0, 3'h0, u_tile_2_9_93_41};
  reg [63:0] u_joined_0_s44;
  wire [65:0] u_column_0_sum_1 = {2'h0, u_joined_0_s44} + {6'h0, u_tile_1_11_92_33} + {2'h0, u_joined_1};
  wire [63:0] u_column_0_sum_2 = {2'h0, u_tile_3_8_93_32} + {10'h0, u_tile_4_6_93_40} + {1'h0, u_tile_5_5_93_31};
  wire [64:0] u_column_0_sum_3 = {10'h0, u_tile_6_3_93_39} + {1'h0, u_tile_7_2_93_30} + {9'h0, u_tile_8_0_93_38};
  wire [63:0] u_column_0_joined_2 = {u_tile_4_10_35_0, 28'h0};
  wire [63:0] u_column_0_joined_3 = {u_tile_6_7_34_0, 29'h0};
  wire [65:0] u_column_0_sum_4 = {2'h0, u_tile_9_0_75_12} + {2'h0, u_column_0_joined_2} + {2'h0, u_column_0_joined_3};
  wire [33:0] u_column_0_joined_4 = {u_tile_5_9_26_0, 7'h0};
  wire [33:0] u_column_0_joined_5 = {u_tile_7_6_25_0, 8'h0};
  wire [35:0] u_column_0_sum_5 = {2'h0, u_tile_8_4_33_0} + {2'h0, u_column_0_joined_4} + {2'h0, u_column_0_joined_5};
  wire [57:0] u_tile_4_10_93_36 = u_tile_4_10[93:36];
  wire [63:0] u_tile_5_9_90_27 = u_tile_5_9[90:27];
  wire [58:0] u_tile_6_7_93_35 = u_tile_6_7[93:35];
  wire [30:0] u_tile_6_11_30_0 = u_tile_6_11[30:0];
  wire [63:0] u_tile_7_6_89_26 = u_tile_7_6[89:26];
  wire [21:0] u_tile_7_10_21_0 = u_tile_7_10[21:0];
  wire [59:0] u_tile_8_4_93_34 = u_tile_8_4[93:34];
  wire [29:0] u_tile_8_8_29_0 = u_tile_8_8[29:0];
  wire [13:0] u_tile_9_0_89_76 = u_tile_9_0[89:76];
  wire [63:0] u_tile_9_4_71_8 = u_tile_9_4[71:8];
  wire [3:0] u_tile_9_8_3_0 = u_tile_9_8[3:0];
  reg [47:0] u_tile_3_12_75_28_s44;
  wire [63:0] u_joined_3 = {u_tile_9_8_3_0, 12'h0, u_tile_3_12_75_28_s44};
  wire [63:0] u_joined_4 = {u_tile_6_11_30_0, 19'h0, u_tile_9_0_89_76};
  wire [64:0] u_column_1_sum_1 = {1'h0, u_joined_3} + {7'h0, u_tile_4_10_93_36} + {1'h0, u_tile_5_9_90_27};
  wire [64:0] u_column_1_sum_2 = {6'h0, u_tile_6_7_93_35} + {1'h0, u_tile_7_6_89_26} + {5'h0, u_tile_8_4_93_34};
  wire [63:0] u_column_1_joined_1 = {u_tile_8_8_29_0, 34'h0};
  wire [65:0] u_column_1_sum_3 = {2'h0, u_joined_4} + {2'h0, u_tile_9_4_71_8} + {2'h0, u_column_1_joined_1};
  wire [63:0] u_column_1_joined_2 = {u_tile_7_10_21_0, 42'h0};
  wire [2:0] u_tile_5_9_93_91 = u_tile_5_9[93:91];
  wire [61:0] u_tile_6_11_92_31 = u_tile_6_11[92:31];
  wire [3:0] u_tile_7_6_93_90 = u_tile_7_6[93:90];
  wire [63:0] u_tile_7_10_85_22 = u_tile_7_10[85:22];
  wire [63:0] u_tile_8_8_93_30 = u_tile_8_8[93:30];
  wire [17:0] u_tile_9_4_89_72 = u_tile_9_4[89:72];
  wire [63:0] u_tile_9_8_67_4 = u_tile_9_8[67:4];
  wire [62:0] u_column_2_sum_1 = {60'h0, u_tile_5_9_93_91} + {1'h0, u_tile_6_11_92_31} + {59'h0, u_tile_7_6_93_90};
  wire [65:0] u_column_2_sum_2 = {2'h0, u_tile_7_10_85_22} + {2'h0, u_tile_8_8_93_30} + {48'h0, u_tile_9_4_89_72};
  wire [7:0] u_tile_7_10_93_86 = u_tile_7_10[93:86];
  wire [21:0] u_tile_9_8_89_68 = u_tile_9_8[89:68];
  reg [63:0] u_tile_9_12_63_0_s44;
  wire [64:0] u_column_3_sum_1 = {1'h0, u_tile_9_12_63_0_s44} + {57'h0, u_tile_7_10_93_86} + {43'h0, u_tile_9_8_89_68};
  // stage 45
  reg [65:0] u_column_0_sum_1_s45;
  reg [63:0] u_column_0_sum_2_s45;
  reg [64:0] u_column_0_sum_3_s45;
  reg [65:0] u_column_0_sum_4_s45;
  reg [35:0] u_column_0_sum_5_s45;
  reg [194:0] u_column_0_sum_0_s45_way;
  wire [64:0] u_column_0_sum_0_s45 = u_column_0_sum_0_s45_way[194:130];
  wire [66:0] u_column_0_sum_6 = {2'h0, u_column_0_sum_0_s45} + {1'h0, u_column_0_sum_1_s45} + {3'h0, u_column_0_sum_2_s45};
  wire [65:0] u_column_0_joined_6 = {u_column_0_sum_5_s45, 30'h0};
  wire [66:0] u_column_0_sum_7 = {2'h0, u_column_0_sum_3_s45} + {1'h0, u_column_0_sum_4_s45} + {1'h0, u_column_0_joined_6};
  reg [64:0] u_column_1_sum_1_s45;
  reg [64:0] u_column_1_sum_2_s45;
  reg [65:0] u_column_1_sum_3_s45;
  reg [197:0] u_column_1_sum_0_s45_way;
  wire [65:0] u_column_1_sum_0_s45 = u_column_1_sum_0_s45_way[197:132];
  wire [66:0] u_column_1_sum_4 = {1'h0, u_column_1_sum_0_s45} + {2'h0, u_column_1_sum_1_s45} + {2'h0, u_column_1_sum_2_s45};
  reg [63:0] u_column_1_joined_2_s45;
  wire [65:0] u_column_1_sum_5 = u_column_1_sum_3_s45 + {2'h0, u_column_1_joined_2_s45};
  reg [62:0] u_column_2_sum_1_s45;
  reg [65:0] u_column_2_sum_2_s45;
  reg [131:0] u_column_2_sum_0_s45_way;
  wire [65:0] u_column_2_sum_0_s45 = u_column_2_sum_0_s45_way[131:66];
  wire [66:0] u_column_2_sum_3 = {1'h0, u_column_2_sum_0_s45} + {4'h0, u_column_2_sum_1_s45} + {1'h0, u_column_2_sum_2_s45};
  reg [64:0] u_column_3_sum_1_s45;
  reg [129:0] u_column_3_sum_0_s45_way;
  wire [64:0] u_column_3_sum_0_s45 = u_column_3_sum_0_s45_way[129:65];
  wire [65:0] u_column_3_sum_2 = {1'h0, u_column_3_sum_0_s45} + {1'h0, u_column_3_sum_1_s45};
  // stage 46
  reg [66:0] u_column_0_sum_6_s46;
  reg [66:0] u_column_0_sum_7_s46;
  wire [67:0] u_column_0_sum_8 = {1'h0, u_column_0_sum_6_s46} + {1'h0, u_column_0_sum_7_s46};
  reg [66:0] u_column_1_sum_4_s46;
  reg [65:0] u_column_1_sum_5_s46;
  wire [67:0] u_column_1_sum_6 = {1'h0, u_column_1_sum_4_s46} + {2'h0, u_column_1_sum_5_s46};
  reg [66:0] u_column_2_sum_3_s46;
  reg [127:0] u_tile_9_8_67_4_s46_way;
  wire [63:0] u_tile_9_8_67_4_s46 = u_tile_9_8_67_4_s46_way[127:64];
  wire [66:0] u_column_2_sum_4 = u_column_2_sum_3_s46 + {3'h0, u_tile_9_8_67_4_s46};
  reg [65:0] u_column_3_sum_2_s46;
  wire [63:0] u_column_3_sum_2_s46_63_0 = u_column_3_sum_2_s46[63:0];
  wire [1:0] u_column_3_sum_2_s46_65_64 = u_column_3_sum_2_s46[65:64];
  reg [26:0] u_column_4_sum_s46_way;
  wire [8:0] u_column_4_sum_s46 = u_column_4_sum_s46_way[26:18];
  wire [8:0] u_settled_sum_3 = u_column_4_sum_s46 + {7'h0, u_column_3_sum_2_s46_65_64};
  // stage 47
  reg [67:0] u_column_0_sum_8_s47;
  reg [67:0] u_column_1_sum_6_s47;
  reg [66:0] u_column_2_sum_4_s47;
  wire [63:0] u_column_0_sum_8_s47_63_0 = u_column_0_sum_8_s47[63:0];
  wire [3:0] u_column_0_sum_8_s47_67_64 = u_column_0_sum_8_s47[67:64];
  wire [63:0] u_column_1_sum_6_s47_63_0 = u_column_1_sum_6_s47[63:0];
  wire [3:0] u_column_1_sum_6_s47_67_64 = u_column_1_sum_6_s47[67:64];
  wire [64:0] u_settled_sum_0 = {1'h0, u_column_1_sum_6_s47_63_0} + {61'h0, u_column_0_sum_8_s47_67_64};
  wire [63:0] u_column_2_sum_4_s47_63_0 = u_column_2_sum_4_s47[63:0];
  wire [2:0] u_column_2_sum_4_s47_66_64 = u_column_2_sum_4_s47[66:64];
  wire [64:0] u_settled_sum_1 = {1'h0, u_column_2_sum_4_s47_63_0} + {61'h0, u_column_1_sum_6_s47_67_64};
  reg [63:0] u_column_3_sum_2_s46_63_0_s47;
  wire [64:0] u_settled_sum_2 = {1'h0, u_column_3_sum_2_s46_63_0_s47} + {62'h0, u_column_2_sum_4_s47_66_64};
  // stage 48
  reg [64:0] u_settled_sum_0_s48;
  reg [64:0] u_settled_sum_1_s48;
  reg [64:0] u_settled_sum_2_s48;
  wire [63:0] u_settled_sum_0_s48_63_0 = u_settled_sum_0_s48[63:0];
  wire u_settled_sum_0_s48_64 = u_settled_sum_0_s48[64];
  wire [63:0] u_settled_sum_1_s48_63_0 = u_settled_sum_1_s48[63:0];
  wire u_settled_sum_1_s48_64 = u_settled_sum_1_s48[64];
  wire u_carry_all_bits_0 = &u_settled_sum_1_s48_63_0;
  wire [63:0] u_settled_sum_2_s48_63_0 = u_settled_sum_2_s48[63:0];
  wire u_settled_sum_2_s48_64 = u_settled_sum_2_s48[64];
  wire u_carry_all_bits_1 = &u_settled_sum_2_s48_63_0;
  // stage 49
  reg [127:0] u_column_0_sum_8_s47_63_0_s49_way;
  wire [63:0] u_column_0_sum_8_s47_63_0_s49 = u_column_0_sum_8_s47_63_0_s49_way[127:64];
  reg [63:0] u_settled_sum_0_s48_63_0_s49;
  reg u_settled_sum_0_s48_64_s49;
  reg [63:0] u_settled_sum_1_s48_63_0_s49;
  wire [63:0] u_carry_sum_0 = u_settled_sum_1_s48_63_0_s49 + {63'h0, u_settled_sum_0_s48_64_s49};
  reg u_settled_sum_1_s48_64_s49;
  reg u_carry_all_bits_0_s49;
  wire u_carry_both_0 = u_carry_all_bits_0_s49 & u_settled_sum_0_s48_64_s49;
  wire u_carry_either_0 = u_settled_sum_1_s48_64_s49 | u_carry_both_0;
  reg [63:0] u_settled_sum_2_s48_63_0_s49;
  wire [63:0] u_carry_sum_1 = u_settled_sum_2_s48_63_0_s49 + {63'h0, u_carry_either_0};
  reg u_settled_sum_2_s48_64_s49;
  reg u_carry_all_bits_1_s49;
  wire u_carry_both_1 = u_carry_all_bits_1_s49 & u_carry_either_0;
  wire u_carry_either_1 = u_settled_sum_2_s48_64_s49 | u_carry_both_1;
  reg [26:0] u_settled_sum_3_s49_way;
  wire [8:0] u_settled_sum_3_s49 = u_settled_sum_3_s49_way[26:18];
  wire [8:0] u_carry_sum_2 = u_settled_sum_3_s49 + {8'h0, u_carry_either_1};
  wire [264:0] u_carry_joined = {u_carry_sum_2, u_carry_sum_1, u_carry_sum_0, u_settled_sum_0_s48_63_0_s49, u_column_0_sum_8_s47_63_0_s49};
  // stage 50
  reg [264:0] u_carry_joined_s50;
  wire [63:0] u_carry_joined_s50_73_10 = u_carry_joined_s50[73:10];
  wire [64:0] result_less_column_0_sum = 65'hbc1e0a6c0fffffff + {1'h0, u_carry_joined_s50_73_10};
  wire [63:0] u_carry_joined_s50_137_74 = u_carry_joined_s50[137:74];
  wire [64:0] result_less_column_1_sum = 65'hd7cc17b786468f6e + {1'h0, u_carry_joined_s50_137_74};
  wire [63:0] u_carry_joined_s50_201_138 = u_carry_joined_s50[201:138];
  wire [64:0] result_less_column_2_sum = 65'h47afba497e7ea7a2 + {1'h0, u_carry_joined_s50_201_138};
  wire [62:0] u_carry_joined_s50_264_202 = u_carry_joined_s50[264:202];
  wire [63:0] result_less_column_3_sum = 64'hcf9bb18d1ece5fd6 + {1'h0, u_carry_joined_s50_264_202};
  wire [253:0] u_carry_joined_s50_263_10 = u_carry_joined_s50[263:10];
  // stage 51
  reg [64:0] result_less_column_0_sum_s51;
  reg [64:0] result_less_column_1_sum_s51;
  reg [64:0] result_less_column_2_sum_s51;
  wire [63:0] result_less_column_0_sum_s51_63_0 = result_less_column_0_sum_s51[63:0];
  wire result_less_column_0_sum_s51_64 = result_less_column_0_sum_s51[64];
  wire [63:0] result_less_column_1_sum_s51_63_0 = result_less_column_1_sum_s51[63:0];
  wire result_less_column_1_sum_s51_64 = result_less_column_1_sum_s51[64];
  wire result_less_carry_all_bits_0 = &result_less_column_1_sum_s51_63_0;
  wire [63:0] result_less_column_2_sum_s51_63_0 = result_less_column_2_sum_s51[63:0];
  wire result_less_column_2_sum_s51_64 = result_less_column_2_sum_s51[64];
  wire result_less_carry_all_bits_1 = &result_less_column_2_sum_s51_63_0;
  // stage 52
  reg [63:0] result_less_column_0_sum_s51_63_0_s52;
  reg result_less_column_0_sum_s51_64_s52;
  reg [63:0] result_less_column_1_sum_s51_63_0_s52;
  wire [63:0] result_less_carry_sum_0 = result_less_column_1_sum_s51_63_0_s52 + {63'h0, result_less_column_0_sum_s51_64_s52};
  reg result_less_column_1_sum_s51_64_s52;
  reg result_less_carry_all_bits_0_s52;
  wire result_less_carry_both_0 = result_less_carry_all_bits_0_s52 & result_less_column_0_sum_s51_64_s52;
  wire result_less_carry_either_0 = result_less_column_1_sum_s51_64_s52 | result_less_carry_both_0;
  reg [63:0] result_less_column_2_sum_s51_63_0_s52;
  wire [63:0] result_less_carry_sum_1 = result_less_column_2_sum_s51_63_0_s52 + {63'h0, result_less_carry_either_0};
  reg result_less_column_2_sum_s51_64_s52;
  reg result_less_carry_all_bits_1_s52;
  wire result_less_carry_both_1 = result_less_carry_all_bits_1_s52 & result_less_carry_either_0;
  wire result_less_carry_either_1 = result_less_column_2_sum_s51_64_s52 | result_less_carry_both_1;
  reg [127:0] result_less_column_3_sum_s52_way;
  wire [63:0] result_less_column_3_sum_s52 = result_less_column_3_sum_s52_way[127:64];
  wire [63:0] result_less_carry_sum_2 = result_less_column_3_sum_s52 + {63'h0, result_less_carry_either_1};
  wire [255:0] result_less_carry_joined = {result_less_carry_sum_2, result_less_carry_sum_1, result_less_carry_sum_0, result_less_column_0_sum_s51_63_0_s52};
  // stage 53
  reg [255:0] result_less;
  wire result_less_255 = result_less[255];
  wire [253:0] result_less_253_0 = result_less[253:0];
  reg [761:0] u_carry_joined_s50_263_10_s53_way;
  wire [253:0] u_carry_joined_s50_263_10_s53 = u_carry_joined_s50_263_10_s53_way[761:508];
  wire [253:0] result_chosen = result_less_255 ? u_carry_joined_s50_263_10_s53 : result_less_253_0;
  // stage 54
  reg [253:0] result_chosen_s54;
  assign product = result_chosen_s54;
  initial begin
    t_xs_column_0_sum_s1 = 65'h0;
    t_ys_column_0_sum_s1 = 65'h0;
    t_low_xs_column_0_sum_s1 = 65'h0;
    t_low_ys_column_0_sum_s1 = 65'h0;
    a_25_0_s1 = 26'h0;
    b_16_0_s1 = 17'h0;
    a_51_26_s1 = 26'h0;
    a_63_52_s1 = 12'h0;
    a_89_64_s1 = 26'h0;
    b_80_64_s1 = 17'h0;
    a_115_90_s1 = 26'h0;
    a_126_116_s1 = 11'h0;
    t_high_xs_column_0_sum_s1 = 65'h0;
    t_high_ys_column_0_sum_s1 = 65'h0;
    a_152_127_s1 = 26'h0;
    b_143_127_s1 = 17'h0;
    a_178_153_s1 = 26'h0;
    a_190_179_s1 = 12'h0;
    a_216_191_s1 = 26'h0;
    b_207_191_s1 = 17'h0;
    a_242_217_s1 = 26'h0;
    a_253_243_s1 = 11'h0;
    t_xs_column_0_sum_s1_63_0_s2 = 64'h0;
    t_xs_column_0_sum_s1_64_s2 = 1'h0;
    t_xs_column_1_sum_s2_way = 128'h0;
    t_ys_column_0_sum_s1_63_0_s2 = 64'h0;
    t_ys_column_0_sum_s1_64_s2 = 1'h0;
    t_ys_column_1_sum_s2_way = 128'h0;
    t_low_xs_column_0_sum_s1_63_0_s2 = 64'h0;
    t_low_xs_column_0_sum_s1_64_s2 = 1'h0;
    t_low_ys_column_0_sum_s1_63_0_s2 = 64'h0;
    t_low_ys_column_0_sum_s1_64_s2 = 1'h0;
    a_25_0_s2 = 26'h0;
    b_33_17_s2_way = 34'h0;
    a_51_26_s2 = 26'h0;
    a_63_52_s2 = 12'h0;
    a_89_64_s2 = 26'h0;
    b_97_81_s2_way = 34'h0;
    a_115_90_s2 = 26'h0;
    a_126_116_s2 = 11'h0;
    t_high_xs_column_0_sum_s1_63_0_s2 = 64'h0;
    t_high_xs_column_0_sum_s1_64_s2 = 1'h0;
    t_high_ys_column_0_sum_s1_63_0_s2 = 64'h0;
    t_high_ys_column_0_sum_s1_64_s2 = 1'h0;
    a_152_127_s2 = 26'h0;
    b_160_144_s2_way = 34'h0;
    a_178_153_s2 = 26'h0;
    a_190_179_s2 = 12'h0;
    a_216_191_s2 = 26'h0;
    b_224_208_s2_way = 34'h0;
    a_242_217_s2 = 26'h0;
    a_253_243_s2 = 11'h0;
    t_xs = 128'h0;
    t_ys = 128'h0;
    t_low_xs = 65'h0;
    t_low_ys = 65'h0;
    t_low_low_tile_0_0_product_0_s3_way = 86'h0;
    t_low_low_tile_0_0_product_1_s3 = 43'h0;
    a_25_0_s3 = 26'h0;
    b_50_34_s3_way = 51'h0;
    t_low_low_tile_1_0_product_0_s3_way = 86'h0;
    t_low_low_tile_1_0_product_1_s3 = 43'h0;
    a_51_26_s3 = 26'h0;
    t_low_low_tile_2_0_product_0_s3_way = 58'h0;
    t_low_low_tile_2_0_product_1_s3 = 29'h0;
    a_63_52_s3 = 12'h0;
    t_low_high_tile_0_0_product_0_s3_way = 86'h0;
    t_low_high_tile_0_0_product_1_s3 = 43'h0;
    a_89_64_s3 = 26'h0;
    b_114_98_s3_way = 51'h0;
    t_low_high_tile_1_0_product_0_s3_way = 86'h0;
    t_low_high_tile_1_0_product_1_s3 = 43'h0;
    a_115_90_s3 = 26'h0;
    t_low_high_tile_2_0_product_0_s3_way = 56'h0;
    t_low_high_tile_2_0_product_1_s3 = 28'h0;
    a_126_116_s3 = 11'h0;
    t_high_xs = 65'h0;
    t_high_ys = 65'h0;
    t_high_low_tile_0_0_product_0_s3_way = 86'h0;
    t_high_low_tile_0_0_product_1_s3 = 43'h0;
    a_152_127_s3 = 26'h0;
    b_177_161_s3_way = 51'h0;
    t_high_low_tile_1_0_product_0_s3_way = 86'h0;
    t_high_low_tile_1_0_product_1_s3 = 43'h0;
    a_178_153_s3 = 26'h0;
    t_high_low_tile_2_0_product_0_s3_way = 58'h0;
    t_high_low_tile_2_0_product_1_s3 = 29'h0;
    a_190_179_s3 = 12'h0;
    t_high_high_tile_0_0_product_0_s3_way = 86'h0;
    t_high_high_tile_0_0_product_1_s3 = 43'h0;
    a_216_191_s3 = 26'h0;
    b_241_225_s3_way = 51'h0;
    t_high_high_tile_1_0_product_0_s3_way = 86'h0;
    t_high_high_tile_1_0_product_1_s3 = 43'h0;
    a_242_217_s3 = 26'h0;
    t_high_high_tile_2_0_product_0_s3_way = 56'h0;
    t_high_high_tile_2_0_product_1_s3 = 28'h0;
    a_253_243_s3 = 11'h0;
    t_low_low_tile_0_0_sum_0_s4 = 43'h0;
    t_low_low_tile_0_0_product_2_s4 = 43'h0;
    a_25_0_s4 = 26'h0;
    b_63_51_s4_way = 52'h0;
    t_low_low_tile_1_0_sum_0_s4 = 43'h0;
    t_low_low_tile_1_0_product_2_s4 = 43'h0;
    a_51_26_s4 = 26'h0;
    t_low_low_tile_2_0_sum_0_s4 = 29'h0;
    t_low_low_tile_2_0_product_2_s4 = 29'h0;
    a_63_52_s4 = 12'h0;
    t_low_high_tile_0_0_sum_0_s4 = 43'h0;
    t_low_high_tile_0_0_product_2_s4 = 43'h0;
    a_89_64_s4 = 26'h0;
    b_126_115_s4_way = 48'h0;
    t_low_high_tile_1_0_sum_0_s4 = 43'h0;
    t_low_high_tile_1_0_product_2_s4 = 43'h0;
    a_115_90_s4 = 26'h0;
    t_low_high_tile_2_0_sum_0_s4 = 28'h0;
    t_low_high_tile_2_0_product_2_s4 = 28'h0;
    a_126_116_s4 = 11'h0;
    t_low_xs_25_0_s4 = 26'h0;
    t_low_ys_16_0_s4 = 17'h0;
    t_low_xs_51_26_s4 = 26'h0;
    t_low_xs_64_52_s4 = 13'h0;
    t_high_low_tile_0_0_sum_0_s4 = 43'h0;
    t_high_low_tile_0_0_product_2_s4 = 43'h0;
    a_152_127_s4 = 26'h0;
    b_190_178_s4_way = 52'h0;
    t_high_low_tile_1_0_sum_0_s4 = 43'h0;
    t_high_low_tile_1_0_product_2_s4 = 43'h0;
    a_178_153_s4 = 26'h0;
    t_high_low_tile_2_0_sum_0_s4 = 29'h0;
    t_high_low_tile_2_0_product_2_s4 = 29'h0;
    a_190_179_s4 = 12'h0;
    t_high_high_tile_0_0_sum_0_s4 = 43'h0;
    t_high_high_tile_0_0_product_2_s4 = 43'h0;
    a_216_191_s4 = 26'h0;
    b_253_242_s4_way = 48'h0;
    t_high_high_tile_1_0_sum_0_s4 = 43'h0;
    t_high_high_tile_1_0_product_2_s4 = 43'h0;
    a_242_217_s4 = 26'h0;
    t_high_high_tile_2_0_sum_0_s4 = 28'h0;
    t_high_high_tile_2_0_product_2_s4 = 28'h0;
    a_253_243_s4 = 11'h0;
    t_high_xs_25_0_s4 = 26'h0;
    t_high_ys_16_0_s4 = 17'h0;
    t_high_xs_51_26_s4 = 26'h0;
    t_high_xs_64_52_s4 = 13'h0;
    t_middle_xs_column_0_sum_s4 = 65'h0;
    t_middle_ys_column_0_sum_s4 = 65'h0;
    t_xs_25_0_s4 = 26'h0;
    t_ys_16_0_s4 = 17'h0;
    t_xs_51_26_s4 = 26'h0;
    t_xs_63_52_s4 = 12'h0;
    t_xs_89_64_s4 = 26'h0;
    t_ys_80_64_s4 = 17'h0;
    t_xs_115_90_s4 = 26'h0;
    t_xs_127_116_s4 = 12'h0;
    t_low_low_tile_0_0_sum_1_s5 = 43'h0;
    t_low_low_tile_0_0_product_3_s5 = 39'h0;
    t_low_low_tile_1_0_sum_1_s5 = 43'h0;
    t_low_low_tile_1_0_product_3_s5 = 39'h0;
    t_low_low_tile_2_0_sum_1_s5 = 29'h0;
    t_low_low_tile_2_0_product_3_s5 = 25'h0;
    t_low_high_tile_0_0_sum_1_s5 = 43'h0;
    t_low_high_tile_0_0_product_3_s5 = 38'h0;
    t_low_high_tile_1_0_sum_1_s5 = 43'h0;
    t_low_high_tile_1_0_product_3_s5 = 38'h0;
    t_low_high_tile_2_0_sum_1_s5 = 28'h0;
    t_low_high_tile_2_0_product_3_s5 = 23'h0;
    t_low_xs_25_0_s5 = 26'h0;
    t_low_ys_33_17_s5_way = 34'h0;
    t_low_xs_51_26_s5 = 26'h0;
    t_low_xs_64_52_s5 = 13'h0;
    t_high_low_tile_0_0_sum_1_s5 = 43'h0;
    t_high_low_tile_0_0_product_3_s5 = 39'h0;
    t_high_low_tile_1_0_sum_1_s5 = 43'h0;
    t_high_low_tile_1_0_product_3_s5 = 39'h0;
    t_high_low_tile_2_0_sum_1_s5 = 29'h0;
    t_high_low_tile_2_0_product_3_s5 = 25'h0;
    t_high_high_tile_0_0_sum_1_s5 = 43'h0;
    t_high_high_tile_0_0_product_3_s5 = 38'h0;
    t_high_high_tile_1_0_sum_1_s5 = 43'h0;
    t_high_high_tile_1_0_product_3_s5 = 38'h0;
    t_high_high_tile_2_0_sum_1_s5 = 28'h0;
    t_high_high_tile_2_0_product_3_s5 = 23'h0;
    t_high_xs_25_0_s5 = 26'h0;
    t_high_ys_33_17_s5_way = 34'h0;
    t_high_xs_51_26_s5 = 26'h0;
    t_high_xs_64_52_s5 = 13'h0;
    t_middle_xs_column_0_sum_s4_63_0_s5 = 64'h0;
    t_middle_xs_column_0_sum_s4_64_s5 = 1'h0;
    t_middle_ys_column_0_sum_s4_63_0_s5 = 64'h0;
    t_middle_ys_column_0_sum_s4_64_s5 = 1'h0;
    t_xs_25_0_s5 = 26'h0;
    t_ys_33_17_s5_way = 34'h0;
    t_xs_51_26_s5 = 26'h0;
    t_xs_63_52_s5 = 12'h0;
    t_xs_89_64_s5 = 26'h0;
    t_ys_97_81_s5_way = 34'h0;
    t_xs_115_90_s5 = 26'h0;
    t_xs_127_116_s5 = 12'h0;
    t_low_low_tile_0_0_sum_2_s6 = 39'h0;
    t_low_low_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
    t_low_low_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_low_low_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
    t_low_low_tile_1_0_sum_2_s6 = 39'h0;
    t_low_low_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
    t_low_low_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_low_low_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
    t_low_low_tile_2_0_sum_2_s6 = 25'h0;
    t_low_low_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
    t_low_low_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_low_low_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
    t_low_high_tile_0_0_sum_2_s6 = 38'h0;
    t_low_high_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
    t_low_high_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_low_high_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
    t_low_high_tile_1_0_sum_2_s6 = 38'h0;
    t_low_high_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
    t_low_high_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_low_high_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
    t_low_high_tile_2_0_sum_2_s6 = 23'h0;
    t_low_high_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
    t_low_high_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_low_high_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
    t_low_middle_tile_0_0_product_0_s6_way = 86'h0;
    t_low_middle_tile_0_0_product_1_s6 = 43'h0;
    t_low_xs_25_0_s6 = 26'h0;
    t_low_ys_50_34_s6_way = 51'h0;
    t_low_middle_tile_1_0_product_0_s6_way = 86'h0;
    t_low_middle_tile_1_0_product_1_s6 = 43'h0;
    t_low_xs_51_26_s6 = 26'h0;
    t_low_middle_tile_2_0_product_0_s6_way = 60'h0;
    t_low_middle_tile_2_0_product_1_s6 = 30'h0;
    t_low_xs_64_52_s6 = 13'h0;
    t_high_low_tile_0_0_sum_2_s6 = 39'h0;
    t_high_low_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
    t_high_low_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_high_low_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
    t_high_low_tile_1_0_sum_2_s6 = 39'h0;
    t_high_low_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
    t_high_low_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_high_low_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
    t_high_low_tile_2_0_sum_2_s6 = 25'h0;
    t_high_low_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
    t_high_low_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_high_low_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
    t_high_high_tile_0_0_sum_2_s6 = 38'h0;
    t_high_high_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
    t_high_high_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_high_high_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
    t_high_high_tile_1_0_sum_2_s6 = 38'h0;
    t_high_high_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
    t_high_high_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_high_high_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
    t_high_high_tile_2_0_sum_2_s6 = 23'h0;
    t_high_high_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
    t_high_high_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_high_high_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
    t_high_middle_tile_0_0_product_0_s6_way = 86'h0;
    t_high_middle_tile_0_0_product_1_s6 = 43'h0;
    t_high_xs_25_0_s6 = 26'h0;
    t_high_ys_50_34_s6_way = 51'h0;
    t_high_middle_tile_1_0_product_0_s6_way = 86'h0;
    t_high_middle_tile_1_0_product_1_s6 = 43'h0;
    t_high_xs_51_26_s6 = 26'h0;
    t_high_middle_tile_2_0_product_0_s6_way = 60'h0;
    t_high_middle_tile_2_0_product_1_s6 = 30'h0;
    t_high_xs_64_52_s6 = 13'h0;
    t_middle_xs = 65'h0;
    t_middle_ys = 65'h0;
    t_middle_low_tile_0_0_product_0_s6_way = 86'h0;
    t_middle_low_tile_0_0_product_1_s6 = 43'h0;
    t_xs_25_0_s6 = 26'h0;
    t_ys_50_34_s6_way = 51'h0;
    t_middle_low_tile_1_0_product_0_s6_way = 86'h0;
    t_middle_low_tile_1_0_product_1_s6 = 43'h0;
    t_xs_51_26_s6 = 26'h0;
    t_middle_low_tile_2_0_product_0_s6_way = 58'h0;
    t_middle_low_tile_2_0_product_1_s6 = 29'h0;
    t_xs_63_52_s6 = 12'h0;
    t_middle_high_tile_0_0_product_0_s6_way = 86'h0;
    t_middle_high_tile_0_0_product_1_s6 = 43'h0;
    t_xs_89_64_s6 = 26'h0;
    t_ys_114_98_s6_way = 51'h0;
    t_middle_high_tile_1_0_product_0_s6_way = 86'h0;
    t_middle_high_tile_1_0_product_1_s6 = 43'h0;
    t_xs_115_90_s6 = 26'h0;
    t_middle_high_tile_2_0_product_0_s6_way = 58'h0;
    t_middle_high_tile_2_0_product_1_s6 = 29'h0;
    t_xs_127_116_s6 = 12'h0;
    t_low_low_column_0_sum_s7 = 66'h0;
    t_low_low_column_1_sum_s7 = 64'h0;
    t_low_high_column_0_sum_s7 = 66'h0;
    t_low_high_column_1_sum_s7 = 62'h0;
    t_low_middle_tile_0_0_sum_0_s7 = 43'h0;
    t_low_middle_tile_0_0_product_2_s7 = 43'h0;
    t_low_xs_25_0_s7 = 26'h0;
    t_low_ys_64_51_s7_way = 56'h0;
    t_low_middle_tile_1_0_sum_0_s7 = 43'h0;
    t_low_middle_tile_1_0_product_2_s7 = 43'h0;
    t_low_xs_51_26_s7 = 26'h0;
    t_low_middle_tile_2_0_sum_0_s7 = 30'h0;
    t_low_middle_tile_2_0_product_2_s7 = 30'h0;
    t_low_xs_64_52_s7 = 13'h0;
    t_high_low_column_0_sum_s7 = 66'h0;
    t_high_low_column_1_sum_s7 = 64'h0;
    t_high_high_column_0_sum_s7 = 66'h0;
    t_high_high_column_1_sum_s7 = 62'h0;
    t_high_middle_tile_0_0_sum_0_s7 = 43'h0;
    t_high_middle_tile_0_0_product_2_s7 = 43'h0;
    t_high_xs_25_0_s7 = 26'h0;
    t_high_ys_64_51_s7_way = 56'h0;
    t_high_middle_tile_1_0_sum_0_s7 = 43'h0;
    t_high_middle_tile_1_0_product_2_s7 = 43'h0;
    t_high_xs_51_26_s7 = 26'h0;
    t_high_middle_tile_2_0_sum_0_s7 = 30'h0;
    t_high_middle_tile_2_0_product_2_s7 = 30'h0;
    t_high_xs_64_52_s7 = 13'h0;
    t_middle_low_tile_0_0_sum_0_s7 = 43'h0;
    t_middle_low_tile_0_0_product_2_s7 = 43'h0;
    t_xs_25_0_s7 = 26'h0;
    t_ys_63_51_s7_way = 52'h0;
    t_middle_low_tile_1_0_sum_0_s7 = 43'h0;
    t_middle_low_tile_1_0_product_2_s7 = 43'h0;
    t_xs_51_26_s7 = 26'h0;
    t_middle_low_tile_2_0_sum_0_s7 = 29'h0;
    t_middle_low_tile_2_0_product_2_s7 = 29'h0;
    t_xs_63_52_s7 = 12'h0;
    t_middle_high_tile_0_0_sum_0_s7 = 43'h0;
    t_middle_high_tile_0_0_product_2_s7 = 43'h0;
    t_xs_89_64_s7 = 26'h0;
    t_ys_127_115_s7_way = 52'h0;
    t_middle_high_tile_1_0_sum_0_s7 = 43'h0;
    t_middle_high_tile_1_0_product_2_s7 = 43'h0;
    t_xs_115_90_s7 = 26'h0;
    t_middle_high_tile_2_0_sum_0_s7 = 29'h0;
    t_middle_high_tile_2_0_product_2_s7 = 29'h0;
    t_xs_127_116_s7 = 12'h0;
    t_middle_xs_25_0_s7 = 26'h0;
    t_middle_ys_16_0_s7 = 17'h0;
    t_middle_xs_51_26_s7 = 26'h0;
    t_middle_xs_64_52_s7 = 13'h0;
    t_low_middle_tile_0_0_sum_1_s8 = 43'h0;
    t_low_middle_tile_0_0_product_3_s8 = 40'h0;
    t_low_middle_tile_1_0_sum_1_s8 = 43'h0;
    t_low_middle_tile_1_0_product_3_s8 = 40'h0;
    t_low_middle_tile_2_0_sum_1_s8 = 30'h0;
    t_low_middle_tile_2_0_product_3_s8 = 27'h0;
    t_high_middle_tile_0_0_sum_1_s8 = 43'h0;
    t_high_middle_tile_0_0_product_3_s8 = 40'h0;
    t_high_middle_tile_1_0_sum_1_s8 = 43'h0;
    t_high_middle_tile_1_0_product_3_s8 = 40'h0;
    t_high_middle_tile_2_0_sum_1_s8 = 30'h0;
    t_high_middle_tile_2_0_product_3_s8 = 27'h0;
    t_middle_low_tile_0_0_sum_1_s8 = 43'h0;
    t_middle_low_tile_0_0_product_3_s8 = 39'h0;
    t_middle_low_tile_1_0_sum_1_s8 = 43'h0;
    t_middle_low_tile_1_0_product_3_s8 = 39'h0;
    t_middle_low_tile_2_0_sum_1_s8 = 29'h0;
    t_middle_low_tile_2_0_product_3_s8 = 25'h0;
    t_middle_high_tile_0_0_sum_1_s8 = 43'h0;
    t_middle_high_tile_0_0_product_3_s8 = 39'h0;
    t_middle_high_tile_1_0_sum_1_s8 = 43'h0;
    t_middle_high_tile_1_0_product_3_s8 = 39'h0;
    t_middle_high_tile_2_0_sum_1_s8 = 29'h0;
    t_middle_high_tile_2_0_product_3_s8 = 25'h0;
    t_middle_xs_25_0_s8 = 26'h0;
    t_middle_ys_33_17_s8_way = 34'h0;
    t_middle_xs_51_26_s8 = 26'h0;
    t_middle_xs_64_52_s8 = 13'h0;
    t_low_low_column_0_sum_s7_63_0_s9_way = 128'h0;
    t_low_low_settled_sum_s9_way = 128'h0;
    t_low_high_column_0_sum_s7_63_0_s9_way = 128'h0;
    t_low_high_settled_sum_s9_way = 124'h0;
    t_low_middle_tile_0_0_sum_2_s9 = 40'h0;
    t_low_middle_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
    t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_low_middle_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
    t_low_middle_tile_1_0_sum_2_s9 = 40'h0;
    t_low_middle_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
    t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_low_middle_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
    t_low_middle_tile_2_0_sum_2_s9 = 27'h0;
    t_low_middle_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
    t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_low_middle_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
    t_high_low_column_0_sum_s7_63_0_s9_way = 128'h0;
    t_high_low_settled_sum_s9_way = 128'h0;
    t_high_high_column_0_sum_s7_63_0_s9_way = 128'h0;
    t_high_high_settled_sum_s9_way = 124'h0;
    t_high_middle_tile_0_0_sum_2_s9 = 40'h0;
    t_high_middle_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
    t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_high_middle_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
    t_high_middle_tile_1_0_sum_2_s9 = 40'h0;
    t_high_middle_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
    t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_high_middle_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
    t_high_middle_tile_2_0_sum_2_s9 = 27'h0;
    t_high_middle_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
    t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_high_middle_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_low_tile_0_0_sum_2_s9 = 39'h0;
    t_middle_low_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
    t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_middle_low_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_low_tile_1_0_sum_2_s9 = 39'h0;
    t_middle_low_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
    t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_middle_low_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_low_tile_2_0_sum_2_s9 = 25'h0;
    t_middle_low_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
    t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_middle_low_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_high_tile_0_0_sum_2_s9 = 39'h0;
    t_middle_high_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
    t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_middle_high_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_high_tile_1_0_sum_2_s9 = 39'h0;
    t_middle_high_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
    t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_middle_high_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_high_tile_2_0_sum_2_s9 = 25'h0;
    t_middle_high_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
    t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_middle_high_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_middle_tile_0_0_product_0_s9_way = 86'h0;
    t_middle_middle_tile_0_0_product_1_s9 = 43'h0;
    t_middle_xs_25_0_s9 = 26'h0;
    t_middle_ys_50_34_s9_way = 51'h0;
    t_middle_middle_tile_1_0_product_0_s9_way = 86'h0;
    t_middle_middle_tile_1_0_product_1_s9 = 43'h0;
    t_middle_xs_51_26_s9 = 26'h0;
    t_middle_middle_tile_2_0_product_0_s9_way = 60'h0;
    t_middle_middle_tile_2_0_product_1_s9 = 30'h0;
    t_middle_xs_64_52_s9 = 13'h0;
    t_low_low = 128'h0;
    t_low_high = 126'h0;
    t_low_middle_column_0_sum_s10 = 66'h0;
    t_low_middle_column_1_sum_s10 = 65'h0;
    t_low_middle_tile_2_0_77_76_s10 = 2'h0;
    t_high_low = 128'h0;
    t_high_high = 126'h0;
    t_high_middle_column_0_sum_s10 = 66'h0;
    t_high_middle_column_1_sum_s10 = 65'h0;
    t_high_middle_tile_2_0_77_76_s10 = 2'h0;
    t_middle_low_column_0_sum_s10 = 66'h0;
    t_middle_low_column_1_sum_s10 = 64'h0;
    t_middle_high_column_0_sum_s10 = 66'h0;
    t_middle_high_column_1_sum_s10 = 64'h0;
    t_middle_middle_tile_0_0_sum_0_s10 = 43'h0;
    t_middle_middle_tile_0_0_product_2_s10 = 43'h0;
    t_middle_xs_25_0_s10 = 26'h0;
    t_middle_ys_64_51_s10_way = 56'h0;
    t_middle_middle_tile_1_0_sum_0_s10 = 43'h0;
    t_middle_middle_tile_1_0_product_2_s10 = 43'h0;
    t_middle_xs_51_26_s10 = 26'h0;
    t_middle_middle_tile_2_0_sum_0_s10 = 30'h0;
    t_middle_middle_tile_2_0_product_2_s10 = 30'h0;
    t_middle_xs_64_52_s10 = 13'h0;
    t_low_middle_settled_sum_0_s11 = 65'h0;
    t_high_middle_settled_sum_0_s11 = 65'h0;
    t_middle_middle_tile_0_0_sum_1_s11 = 43'h0;
    t_middle_middle_tile_0_0_product_3_s11 = 40'h0;
    t_middle_middle_tile_1_0_sum_1_s11 = 43'h0;
    t_middle_middle_tile_1_0_product_3_s11 = 40'h0;
    t_middle_middle_tile_2_0_sum_1_s11 = 30'h0;
    t_middle_middle_tile_2_0_product_3_s11 = 27'h0;
    t_low_middle_column_0_sum_s10_63_0_s12_way = 128'h0;
    t_low_middle_settled_sum_0_s11_63_0_s12 = 64'h0;
    t_low_middle_settled_sum_0_s11_64_s12 = 1'h0;
    t_low_middle_settled_sum_1_s12_way = 4'h0;
    t_high_middle_column_0_sum_s10_63_0_s12_way = 128'h0;
    t_high_middle_settled_sum_0_s11_63_0_s12 = 64'h0;
    t_high_middle_settled_sum_0_s11_64_s12 = 1'h0;
    t_high_middle_settled_sum_1_s12_way = 4'h0;
    t_middle_low_column_0_sum_s10_63_0_s12_way = 128'h0;
    t_middle_low_settled_sum_s12_way = 128'h0;
    t_middle_high_column_0_sum_s10_63_0_s12_way = 128'h0;
    t_middle_high_settled_sum_s12_way = 128'h0;
    t_middle_middle_tile_0_0_sum_2_s12 = 40'h0;
    t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way = 51'h0;
    t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way = 34'h0;
    t_middle_middle_tile_0_0_sum_1_s11_16_0_s12 = 17'h0;
    t_middle_middle_tile_1_0_sum_2_s12 = 40'h0;
    t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way = 51'h0;
    t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way = 34'h0;
    t_middle_middle_tile_1_0_sum_1_s11_16_0_s12 = 17'h0;
    t_middle_middle_tile_2_0_sum_2_s12 = 27'h0;
    t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way = 51'h0;
    t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way = 34'h0;
    t_middle_middle_tile_2_0_sum_1_s11_16_0_s12 = 17'h0;
    t_low_middle = 130'h0;
    not_t_low_high_63_0_s13_way = 192'h0;
    not_t_low_high_125_64_s13_way = 186'h0;
    t_low_high_125_64_s13_way = 186'h0;
    t_high_middle = 130'h0;
    not_t_high_high_63_0_s13_way = 192'h0;
    not_t_high_high_125_64_s13_way = 186'h0;
    t_high_high_125_64_s13_way = 186'h0;
    t_middle_low = 128'h0;
    t_middle_high = 128'h0;
    t_middle_middle_column_0_sum_s13 = 66'h0;
    t_middle_middle_column_1_sum_s13 = 65'h0;
    t_middle_middle_tile_2_0_77_76_s13 = 2'h0;
    t_low_column_1_sum_1_s14 = 65'h0;
    t_low_column_1_sum_0_s14_way = 264'h0;
    t_low_column_2_sum_1_s14 = 65'h0;
    t_low_column_2_sum_0_s14_way = 264'h0;
    t_high_column_1_sum_1_s14 = 65'h0;
    t_high_column_1_sum_0_s14_way = 264'h0;
    t_high_column_2_sum_1_s14 = 65'h0;
    t_high_column_2_sum_0_s14_way = 264'h0;
    t_middle_middle_settled_sum_0_s14 = 65'h0;
    t_low_column_1_sum_2_s15 = 66'h0;
    t_low_column_2_sum_2_s15 = 66'h0;
    t_low_column_3_sum_s15_way = 124'h0;
    t_high_column_1_sum_2_s15 = 66'h0;
    t_high_column_2_sum_2_s15 = 66'h0;
    t_high_column_3_sum_s15_way = 124'h0;
    t_middle_middle_column_0_sum_s13_63_0_s15_way = 128'h0;
    t_middle_middle_settled_sum_0_s14_63_0_s15 = 64'h0;
    t_middle_middle_settled_sum_0_s14_64_s15 = 1'h0;
    t_middle_middle_settled_sum_1_s15_way = 4'h0;
    t_low_settled_sum_0_s16 = 65'h0;
    t_high_settled_sum_0_s16 = 65'h0;
    t_middle_middle = 130'h0;
    not_t_middle_high_63_0_s16_way = 192'h0;
    t_middle_column_2_sum_0_s16_way = 198'h0;
    t_middle_high_127_64_s16_way = 192'h0;
    t_low_low_63_0_s17_way = 448'h0;
    t_low_column_1_sum_2_s15_63_0_s17_way = 128'h0;
    t_low_settled_sum_0_s16_63_0_s17 = 64'h0;
    t_low_settled_sum_0_s16_64_s17 = 1'h0;
    t_low_settled_sum_1_s17_way = 124'h0;
    t_high_low_63_0_s17_way = 448'h0;
    t_high_column_1_sum_2_s15_63_0_s17_way = 128'h0;
    t_high_settled_sum_0_s16_63_0_s17 = 64'h0;
    t_high_settled_sum_0_s16_64_s17 = 1'h0;
    t_high_settled_sum_1_s17_way = 124'h0;
    t_middle_column_1_sum_1_s17 = 65'h0;
    t_middle_column_1_sum_0_s17_way = 264'h0;
    t_middle_column_2_sum_1_s17 = 66'h0;
    t_middle_column_3_sum_s17 = 64'h0;
    t_low = 254'h0;
    t_high = 254'h0;
    t_middle_column_1_sum_2_s18 = 66'h0;
    t_middle_column_2_sum_1_s17_63_0_s18 = 64'h0;
    t_middle_settled_sum_0_s19 = 65'h0;
    t_column_6_sum_s19 = 65'h0;
    t_column_7_sum_s19 = 60'h0;
    t_middle_low_63_0_s20_way = 448'h0;
    t_middle_column_1_sum_2_s18_63_0_s20_way = 128'h0;
    t_middle_settled_sum_0_s19_63_0_s20 = 64'h0;
    t_middle_settled_sum_0_s19_64_s20 = 1'h0;
    t_middle_settled_sum_1_s20_way = 192'h0;
    t_middle = 256'h0;
    t_column_1_sum_0_s21_way = 195'h0;
    not_t_high_64_1_s21_way = 192'h0;
    t_column_3_sum_0_s21_way = 198'h0;
    t_column_4_sum_0_s21_way = 198'h0;
    not_t_high_253_193_s21_way = 183'h0;
    t_column_1_sum_1_s22 = 66'h0;
    t_column_2_sum_1_s22 = 65'h0;
    t_column_2_sum_0_s22_way = 260'h0;
    t_column_3_sum_1_s22 = 66'h0;
    t_column_4_sum_1_s22 = 66'h0;
    t_column_5_sum_1_s22 = 64'h0;
    t_column_5_sum_0_s22_way = 260'h0;
    t_column_2_sum_2_s23 = 66'h0;
    t_column_5_sum_2_s23 = 66'h0;
    t_column_1_sum_1_s22_65_64_s23 = 2'h0;
    t_column_3_sum_1_s22_63_0_s23 = 64'h0;
    t_settled_sum_2_s23 = 65'h0;
    t_column_4_sum_1_s22_65_64_s23 = 2'h0;
    t_column_6_sum_s19_63_0_s23_way = 256'h0;
    t_settled_sum_0_s24 = 65'h0;
    t_settled_sum_1_s24 = 65'h0;
    t_settled_sum_3_s24 = 65'h0;
    t_settled_sum_4_s24 = 65'h0;
    t_low_63_0_s25_way = 448'h0;
    t_column_1_sum_1_s22_63_0_s25_way = 192'h0;
    t_settled_sum_0_s24_63_0_s25 = 64'h0;
    t_settled_sum_0_s24_64_s25 = 1'h0;
    t_settled_sum_1_s24_63_0_s25 = 64'h0;
    t_settled_sum_1_s24_64_s25 = 1'h0;
    t_carry_all_bits_0_s25 = 1'h0;
    t_settled_sum_2_s23_63_0_s25_way = 128'h0;
    t_settled_sum_2_s23_64_s25_way = 2'h0;
    t_carry_all_bits_1_s25_way = 2'h0;
    t_settled_sum_3_s24_63_0_s25 = 64'h0;
    t_settled_sum_3_s24_64_s25 = 1'h0;
    t_carry_all_bits_2_s25 = 1'h0;
    t_settled_sum_4_s24_63_0_s25 = 64'h0;
    t_settled_sum_4_s24_64_s25 = 1'h0;
    t_carry_all_bits_3_s25 = 1'h0;
    t_settled_sum_5_s25_way = 360'h0;
    t = 508'h0;
    t_25_0_s27 = 26'h0;
    t_51_26_s27 = 26'h0;
    t_77_52_s27 = 26'h0;
    t_103_78_s27 = 26'h0;
    t_129_104_s27 = 26'h0;
    t_155_130_s27 = 26'h0;
    t_181_156_s27 = 26'h0;
    t_207_182_s27 = 26'h0;
    t_233_208_s27 = 26'h0;
    t_255_234_s27 = 22'h0;
    t_25_0_s28 = 26'h0;
    t_51_26_s28 = 26'h0;
    t_77_52_s28 = 26'h0;
    t_103_78_s28 = 26'h0;
    t_129_104_s28 = 26'h0;
    t_155_130_s28 = 26'h0;
    t_181_156_s28 = 26'h0;
    t_207_182_s28 = 26'h0;
    t_233_208_s28 = 26'h0;
    t_255_234_s28 = 22'h0;
    m_tile_0_0_product_0_s29_way = 86'h0;
    m_tile_0_0_product_1_s29 = 43'h0;
    t_25_0_s29 = 26'h0;
    m_tile_0_4_product_0_s29_way = 86'h0;
    m_tile_0_4_product_1_s29 = 43'h0;
    m_tile_0_8_product_0_s29_way = 86'h0;
    m_tile_0_8_product_1_s29 = 43'h0;
    m_tile_0_12_product_0_s29_way = 86'h0;
    m_tile_0_12_product_1_s29 = 43'h0;
    m_tile_1_0_product_0_s29_way = 86'h0;
    m_tile_1_0_product_1_s29 = 43'h0;
    t_51_26_s29 = 26'h0;
    m_tile_1_4_product_0_s29_way = 86'h0;
    m_tile_1_4_product_1_s29 = 43'h0;
    m_tile_1_8_product_0_s29_way = 86'h0;
    m_tile_1_8_product_1_s29 = 43'h0;
    m_tile_1_12_product_0_s29_way = 86'h0;
    m_tile_1_12_product_1_s29 = 43'h0;
    m_tile_2_0_product_0_s29_way = 86'h0;
    m_tile_2_0_product_1_s29 = 43'h0;
    t_77_52_s29 = 26'h0;
    m_tile_2_4_product_0_s29_way = 86'h0;
    m_tile_2_4_product_1_s29 = 43'h0;
    m_tile_2_8_product_0_s29_way = 86'h0;
    m_tile_2_8_product_1_s29 = 43'h0;
    m_tile_3_0_product_0_s29_way = 86'h0;
    m_tile_3_0_product_1_s29 = 43'h0;
    t_103_78_s29 = 26'h0;
    m_tile_3_4_product_0_s29_way = 86'h0;
    m_tile_3_4_product_1_s29 = 43'h0;
    m_tile_3_8_product_0_s29_way = 86'h0;
    m_tile_3_8_product_1_s29 = 43'h0;
    m_tile_4_0_product_0_s29_way = 86'h0;
    m_tile_4_0_product_1_s29 = 43'h0;
    t_129_104_s29 = 26'h0;
    m_tile_4_4_product_0_s29_way = 86'h0;
    m_tile_4_4_product_1_s29 = 43'h0;
    m_tile_4_8_way = 86'h0;
    m_tile_5_0_product_0_s29_way = 86'h0;
    m_tile_5_0_product_1_s29 = 43'h0;
    t_155_130_s29 = 26'h0;
    m_tile_5_4_product_0_s29_way = 86'h0;
    m_tile_5_4_product_1_s29 = 43'h0;
    m_tile_6_0_product_0_s29_way = 86'h0;
    m_tile_6_0_product_1_s29 = 43'h0;
    t_181_156_s29 = 26'h0;
    m_tile_6_4_product_0_s29_way = 86'h0;
    m_tile_6_4_product_1_s29 = 43'h0;
    m_tile_7_0_product_0_s29_way = 86'h0;
    m_tile_7_0_product_1_s29 = 43'h0;
    t_207_182_s29 = 26'h0;
    m_tile_7_4_way = 86'h0;
    m_tile_8_0_product_0_s29_way = 86'h0;
    m_tile_8_0_product_1_s29 = 43'h0;
    t_233_208_s29 = 26'h0;
    m_tile_9_0_product_0_s29_way = 78'h0;
    m_tile_9_0_product_1_s29 = 39'h0;
    m_tile_0_0_sum_0_s30 = 43'h0;
    m_tile_0_0_product_2_s30 = 43'h0;
    t_25_0_s30 = 26'h0;
    m_tile_0_4_sum_0_s30 = 43'h0;
    m_tile_0_4_product_2_s30 = 43'h0;
    m_tile_0_8_sum_0_s30 = 43'h0;
    m_tile_0_8_product_2_s30 = 43'h0;
    m_tile_0_12_sum_0_s30 = 43'h0;
    m_tile_0_12_product_2_s30 = 43'h0;
    m_tile_1_0_sum_0_s30 = 43'h0;
    m_tile_1_0_product_2_s30 = 43'h0;
    t_51_26_s30 = 26'h0;
    m_tile_1_4_sum_0_s30 = 43'h0;
    m_tile_1_4_product_2_s30 = 43'h0;
    m_tile_1_8_sum_0_s30 = 43'h0;
    m_tile_1_8_product_2_s30 = 43'h0;
    m_tile_1_12_sum_s30 = 43'h0;
    m_tile_1_12_product_0_s29_16_0_s30 = 17'h0;
    m_tile_2_0_sum_0_s30 = 43'h0;
    m_tile_2_0_product_2_s30 = 43'h0;
    t_77_52_s30 = 26'h0;
    m_tile_2_4_sum_0_s30 = 43'h0;
    m_tile_2_4_product_2_s30 = 43'h0;
    m_tile_2_8_sum_0_s30 = 43'h0;
    m_tile_2_8_product_2_s30 = 43'h0;
    m_tile_3_0_sum_0_s30 = 43'h0;
    m_tile_3_0_product_2_s30 = 43'h0;
    t_103_78_s30 = 26'h0;
    m_tile_3_4_sum_0_s30 = 43'h0;
    m_tile_3_4_product_2_s30 = 43'h0;
    m_tile_3_8_sum_0_s30 = 43'h0;
    m_tile_3_8_product_2_s30 = 43'h0;
    m_tile_4_0_sum_0_s30 = 43'h0;
    m_tile_4_0_product_2_s30 = 43'h0;
    t_129_104_s30 = 26'h0;
    m_tile_4_4_sum_0_s30 = 43'h0;
    m_tile_4_4_product_2_s30 = 43'h0;
    m_tile_5_0_sum_0_s30 = 43'h0;
    m_tile_5_0_product_2_s30 = 43'h0;
    t_155_130_s30 = 26'h0;
    m_tile_5_4_sum_0_s30 = 43'h0;
    m_tile_5_4_product_2_s30 = 43'h0;
    m_tile_6_0_sum_0_s30 = 43'h0;
    m_tile_6_0_product_2_s30 = 43'h0;
    t_181_156_s30 = 26'h0;
    m_tile_6_4_sum_s30 = 43'h0;
    m_tile_6_4_product_0_s29_16_0_s30 = 17'h0;
    m_tile_7_0_sum_0_s30 = 43'h0;
    m_tile_7_0_product_2_s30 = 43'h0;
    t_207_182_s30 = 26'h0;
    m_tile_8_0_sum_0_s30 = 43'h0;
    m_tile_8_0_product_2_s30 = 43'h0;
    m_tile_9_0_sum_s30 = 39'h0;
    m_tile_9_0_product_0_s29_16_0_s30 = 17'h0;
    m_tile_0_0_sum_1_s31 = 43'h0;
    m_tile_0_0_product_3_s31 = 43'h0;
    m_tile_0_4_sum_1_s31 = 43'h0;
    m_tile_0_4_product_3_s31 = 43'h0;
    m_tile_0_8_sum_1_s31 = 43'h0;
    m_tile_0_8_product_3_s31 = 43'h0;
    m_tile_0_12_sum_1_s31 = 43'h0;
    m_tile_0_12_product_3_s31 = 27'h0;
    m_tile_1_0_sum_1_s31 = 43'h0;
    m_tile_1_0_product_3_s31 = 43'h0;
    m_tile_1_4_sum_1_s31 = 43'h0;
    m_tile_1_4_product_3_s31 = 43'h0;
    m_tile_1_8_sum_1_s31 = 43'h0;
    m_tile_1_8_product_3_s31 = 43'h0;
    m_tile_2_0_sum_1_s31 = 43'h0;
    m_tile_2_0_product_3_s31 = 43'h0;
    m_tile_2_4_sum_1_s31 = 43'h0;
    m_tile_2_4_product_3_s31 = 43'h0;
    m_tile_2_8_sum_1_s31 = 43'h0;
    m_tile_2_8_product_3_s31 = 43'h0;
    m_tile_3_0_sum_1_s31 = 43'h0;
    m_tile_3_0_product_3_s31 = 43'h0;
    m_tile_3_4_sum_1_s31 = 43'h0;
    m_tile_3_4_product_3_s31 = 43'h0;
    m_tile_3_8_sum_1_s31 = 43'h0;
    m_tile_3_8_product_0_s29_16_0_s31_way = 34'h0;
    m_tile_3_8_sum_0_s30_16_0_s31 = 17'h0;
    m_tile_4_0_sum_1_s31 = 43'h0;
    m_tile_4_0_product_3_s31 = 43'h0;
    m_tile_4_4_sum_1_s31 = 43'h0;
    m_tile_4_4_product_3_s31 = 43'h0;
    m_tile_5_0_sum_1_s31 = 43'h0;
    m_tile_5_0_product_3_s31 = 43'h0;
    m_tile_5_4_sum_1_s31 = 43'h0;
    m_tile_5_4_product_3_s31 = 43'h0;
    m_tile_6_0_sum_1_s31 = 43'h0;
    m_tile_6_0_product_3_s31 = 43'h0;
    m_tile_7_0_sum_1_s31 = 43'h0;
    m_tile_7_0_product_3_s31 = 43'h0;
    m_tile_8_0_sum_1_s31 = 43'h0;
    m_tile_8_0_product_0_s29_16_0_s31_way = 34'h0;
    m_tile_8_0_sum_0_s30_16_0_s31 = 17'h0;
    m_tile_0_0_sum_2_s32 = 43'h0;
    m_tile_0_0_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_0_0_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_0_0_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_0_4_sum_2_s32 = 43'h0;
    m_tile_0_4_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_0_4_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_0_4_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_0_8_sum_2_s32 = 43'h0;
    m_tile_0_8_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_0_8_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_0_8_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_0_12_sum_2_s32 = 27'h0;
    m_tile_0_12_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_0_12_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_0_12_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_1_0_sum_2_s32 = 43'h0;
    m_tile_1_0_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_1_0_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_1_0_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_1_4_sum_2_s32 = 43'h0;
    m_tile_1_4_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_1_4_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_1_4_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_1_8_sum_2_s32 = 43'h0;
    m_tile_1_8_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_1_8_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_1_8_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_2_0_sum_2_s32 = 43'h0;
    m_tile_2_0_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_2_0_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_2_0_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_2_4_sum_2_s32 = 43'h0;
    m_tile_2_4_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_2_4_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_2_4_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_2_8_sum_2_s32 = 43'h0;
    m_tile_2_8_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_2_8_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_2_8_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_3_0_sum_2_s32 = 43'h0;
    m_tile_3_0_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_3_0_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_3_0_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_3_4_sum_2_s32 = 43'h0;
    m_tile_3_4_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_3_4_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_3_4_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_4_0_sum_2_s32 = 43'h0;
    m_tile_4_0_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_4_0_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_4_0_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_4_4_sum_2_s32 = 43'h0;
    m_tile_4_4_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_4_4_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_4_4_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_5_0_sum_2_s32 = 43'h0;
    m_tile_5_0_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_5_0_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_5_0_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_5_4_sum_2_s32 = 43'h0;
    m_tile_5_4_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_5_4_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_5_4_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_6_0_sum_2_s32 = 43'h0;
    m_tile_6_0_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_6_0_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_6_0_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_7_0_sum_2_s32 = 43'h0;
    m_tile_7_0_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_7_0_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_7_0_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_1_12_25_0_s32_way = 52'h0;
    m_tile_3_8_41_0_s32 = 42'h0;
    m_tile_4_8_15_0_s32_way = 48'h0;
    m_tile_6_4_31_0_s32_way = 64'h0;
    m_tile_7_4_5_0_s32_way = 18'h0;
    m_column_3_joined_0_s32_way = 128'h0;
    m_column_3_joined_1_s32 = 64'h0;
    m_column_0_sum_s33 = 66'h0;
    m_column_1_sum_0_s33 = 66'h0;
    m_column_1_sum_1_s33 = 62'h0;
    m_column_2_sum_0_s33 = 66'h0;
    m_column_2_sum_1_s33 = 66'h0;
    m_column_2_sum_2_s33 = 64'h0;
    m_column_3_sum_0_s33 = 64'h0;
    m_column_3_sum_1_s33 = 64'h0;
    m_column_3_sum_2_s33 = 64'h0;
    m_column_3_sum_3_s33 = 64'h0;
    m_column_3_joined_2_s33 = 64'h0;
    m_column_1_sum_2_s34 = 67'h0;
    m_column_2_sum_3_s34 = 68'h0;
    m_column_2_joined_3_s34_way = 128'h0;
    m_column_3_sum_4_s34 = 64'h0;
    m_column_3_sum_5_s34 = 64'h0;
    m_column_0_sum_s33_65_64_s34 = 2'h0;
    m_column_2_sum_4_s35 = 68'h0;
    m_column_3_sum_6_s35 = 64'h0;
    m_settled_sum_0_s35 = 65'h0;
    m_column_1_sum_2_s34_66_64_s35 = 3'h0;
    m_settled_sum_1_s36 = 65'h0;
    m_column_0_sum_s33_63_0_s37_way = 256'h0;
    m_settled_sum_0_s35_63_0_s37_way = 128'h0;
    m_settled_sum_0_s35_64_s37_way = 2'h0;
    m_settled_sum_1_s36_63_0_s37 = 64'h0;
    m_settled_sum_1_s36_64_s37 = 1'h0;
    m_carry_all_bits_s37 = 1'h0;
    m_settled_sum_2_s37_way = 128'h0;
    m = 256'h0;
    m_25_0_s39 = 26'h0;
    m_51_26_s39 = 26'h0;
    m_77_52_s39 = 26'h0;
    m_103_78_s39 = 26'h0;
    m_129_104_s39 = 26'h0;
    m_155_130_s39 = 26'h0;
    m_181_156_s39 = 26'h0;
    m_207_182_s39 = 26'h0;
    m_233_208_s39 = 26'h0;
    m_255_234_s39 = 22'h0;
    m_25_0_s40 = 26'h0;
    m_51_26_s40 = 26'h0;
    m_77_52_s40 = 26'h0;
    m_103_78_s40 = 26'h0;
    m_129_104_s40 = 26'h0;
    m_155_130_s40 = 26'h0;
    m_181_156_s40 = 26'h0;
    m_207_182_s40 = 26'h0;
    m_233_208_s40 = 26'h0;
    m_255_234_s40 = 22'h0;
    u_tile_0_13_product_0_s41_way = 86'h0;
    u_tile_0_13_product_1_s41 = 42'h0;
    u_tile_1_11_product_0_s41_way = 86'h0;
    u_tile_1_11_product_1_s41 = 43'h0;
    m_51_26_s41 = 26'h0;
    u_tile_2_9_product_0_s41_way = 86'h0;
    u_tile_2_9_product_1_s41 = 43'h0;
    m_77_52_s41 = 26'h0;
    u_tile_2_13_product_0_s41_way = 86'h0;
    u_tile_2_13_product_1_s41 = 42'h0;
    u_tile_3_8_product_0_s41_way = 86'h0;
    u_tile_3_8_product_1_s41 = 43'h0;
    m_103_78_s41 = 26'h0;
    u_tile_3_12_product_0_s41_way = 86'h0;
    u_tile_3_12_product_1_s41 = 43'h0;
    u_tile_4_6_product_0_s41_way = 86'h0;
    u_tile_4_6_product_1_s41 = 43'h0;
    m_129_104_s41 = 26'h0;
    u_tile_4_10_product_0_s41_way = 86'h0;
    u_tile_4_10_product_1_s41 = 43'h0;
    u_tile_4_14_way = 84'h0;
    u_tile_5_5_product_0_s41_way = 86'h0;
    u_tile_5_5_product_1_s41 = 43'h0;
    m_155_130_s41 = 26'h0;
    u_tile_5_9_product_0_s41_way = 86'h0;
    u_tile_5_9_product_1_s41 = 43'h0;
    u_tile_5_13_product_0_s41_way = 86'h0;
    u_tile_5_13_product_1_s41 = 42'h0;
    u_tile_6_3_product_0_s41_way = 86'h0;
    u_tile_6_3_product_1_s41 = 43'h0;
    m_181_156_s41 = 26'h0;
    u_tile_6_7_product_0_s41_way = 86'h0;
    u_tile_6_7_product_1_s41 = 43'h0;
    u_tile_6_11_product_0_s41_way = 86'h0;
    u_tile_6_11_product_1_s41 = 43'h0;
    u_tile_7_2_product_0_s41_way = 86'h0;
    u_tile_7_2_product_1_s41 = 43'h0;
    m_207_182_s41 = 26'h0;
    u_tile_7_6_product_0_s41_way = 86'h0;
    u_tile_7_6_product_1_s41 = 43'h0;
    u_tile_7_10_product_0_s41_way = 86'h0;
    u_tile_7_10_product_1_s41 = 43'h0;
    u_tile_7_14_way = 84'h0;
    u_tile_8_0_product_0_s41_way = 86'h0;
    u_tile_8_0_product_1_s41 = 43'h0;
    m_233_208_s41 = 26'h0;
    u_tile_8_4_product_0_s41_way = 86'h0;
    u_tile_8_4_product_1_s41 = 43'h0;
    u_tile_8_8_product_0_s41_way = 86'h0;
    u_tile_8_8_product_1_s41 = 43'h0;
    u_tile_8_12_product_0_s41_way = 86'h0;
    u_tile_8_12_product_1_s41 = 43'h0;
    u_tile_9_0_product_0_s41_way = 78'h0;
    u_tile_9_0_product_1_s41 = 39'h0;
    m_255_234_s41 = 22'h0;
    u_tile_9_4_product_0_s41_way = 78'h0;
    u_tile_9_4_product_1_s41 = 39'h0;
    u_tile_9_8_product_0_s41_way = 78'h0;
    u_tile_9_8_product_1_s41 = 39'h0;
    u_tile_9_12_product_0_s41_way = 78'h0;
    u_tile_9_12_product_1_s41 = 39'h0;
    u_tile_0_13_sum_s42 = 42'h0;
    u_tile_0_13_product_0_s41_16_0_s42 = 17'h0;
    u_tile_1_11_sum_0_s42 = 43'h0;
    u_tile_1_11_product_2_s42 = 43'h0;
    m_51_26_s42 = 26'h0;
    u_tile_2_9_sum_0_s42 = 43'h0;
    u_tile_2_9_product_2_s42 = 43'h0;
    m_77_52_s42 = 26'h0;
    u_tile_2_13_sum_s42 = 42'h0;
    u_tile_2_13_product_0_s41_16_0_s42 = 17'h0;
    u_tile_3_8_sum_0_s42 = 43'h0;
    u_tile_3_8_product_2_s42 = 43'h0;
    m_103_78_s42 = 26'h0;
    u_tile_3_12_sum_0_s42 = 43'h0;
    u_tile_3_12_product_2_s42 = 42'h0;
    u_tile_4_6_sum_0_s42 = 43'h0;
    u_tile_4_6_product_2_s42 = 43'h0;
    m_129_104_s42 = 26'h0;
    u_tile_4_10_sum_0_s42 = 43'h0;
    u_tile_4_10_product_2_s42 = 43'h0;
    u_tile_5_5_sum_0_s42 = 43'h0;
    u_tile_5_5_product_2_s42 = 43'h0;
    m_155_130_s42 = 26'h0;
    u_tile_5_9_sum_0_s42 = 43'h0;
    u_tile_5_9_product_2_s42 = 43'h0;
    u_tile_5_13_sum_s42 = 42'h0;
    u_tile_5_13_product_0_s41_16_0_s42 = 17'h0;
    u_tile_6_3_sum_0_s42 = 43'h0;
    u_tile_6_3_product_2_s42 = 43'h0;
    m_181_156_s42 = 26'h0;
    u_tile_6_7_sum_0_s42 = 43'h0;
    u_tile_6_7_product_2_s42 = 43'h0;
    u_tile_6_11_sum_0_s42 = 43'h0;
    u_tile_6_11_product_2_s42 = 43'h0;
    u_tile_7_2_sum_0_s42 = 43'h0;
    u_tile_7_2_product_2_s42 = 43'h0;
    m_207_182_s42 = 26'h0;
    u_tile_7_6_sum_0_s42 = 43'h0;
    u_tile_7_6_product_2_s42 = 43'h0;
    u_tile_7_10_sum_0_s42 = 43'h0;
    u_tile_7_10_product_2_s42 = 43'h0;
    u_tile_8_0_sum_0_s42 = 43'h0;
    u_tile_8_0_product_2_s42 = 43'h0;
    m_233_208_s42 = 26'h0;
    u_tile_8_4_sum_0_s42 = 43'h0;
    u_tile_8_4_product_2_s42 = 43'h0;
    u_tile_8_8_sum_0_s42 = 43'h0;
    u_tile_8_8_product_2_s42 = 43'h0;
    u_tile_8_12_sum_0_s42 = 43'h0;
    u_tile_8_12_product_2_s42 = 42'h0;
    u_tile_9_0_sum_0_s42 = 39'h0;
    u_tile_9_0_product_2_s42 = 39'h0;
    m_255_234_s42 = 22'h0;
    u_tile_9_4_sum_0_s42 = 39'h0;
    u_tile_9_4_product_2_s42 = 39'h0;
    u_tile_9_8_sum_0_s42 = 39'h0;
    u_tile_9_8_product_2_s42 = 39'h0;
    u_tile_9_12_sum_0_s42 = 39'h0;
    u_tile_9_12_product_2_s42 = 38'h0;
    u_column_0_joined_0_s42_way = 1024'h0;
    u_tile_4_14_31_0_s42 = 32'h0;
    t_373_310_s42_way = 1024'h0;
    u_tile_7_14_17_0_s42 = 18'h0;
    u_tile_1_11_sum_1_s43 = 43'h0;
    u_tile_1_11_product_3_s43 = 42'h0;
    u_tile_2_9_sum_1_s43 = 43'h0;
    u_tile_2_9_product_3_s43 = 43'h0;
    u_tile_3_8_sum_1_s43 = 43'h0;
    u_tile_3_8_product_3_s43 = 43'h0;
    u_tile_3_12_sum_1_s43 = 42'h0;
    u_tile_3_12_product_0_s41_16_0_s43_way = 34'h0;
    u_tile_3_12_sum_0_s42_16_0_s43 = 17'h0;
    u_tile_4_6_sum_1_s43 = 43'h0;
    u_tile_4_6_product_3_s43 = 43'h0;
    u_tile_4_10_sum_1_s43 = 43'h0;
    u_tile_4_10_product_3_s43 = 43'h0;
    u_tile_5_5_sum_1_s43 = 43'h0;
    u_tile_5_5_product_3_s43 = 43'h0;
    u_tile_5_9_sum_1_s43 = 43'h0;
    u_tile_5_9_product_3_s43 = 43'h0;
    u_tile_6_3_sum_1_s43 = 43'h0;
    u_tile_6_3_product_3_s43 = 43'h0;
    u_tile_6_7_sum_1_s43 = 43'h0;
    u_tile_6_7_product_3_s43 = 43'h0;
    u_tile_6_11_sum_1_s43 = 43'h0;
    u_tile_6_11_product_3_s43 = 42'h0;
    u_tile_7_2_sum_1_s43 = 43'h0;
    u_tile_7_2_product_3_s43 = 43'h0;
    u_tile_7_6_sum_1_s43 = 43'h0;
    u_tile_7_6_product_3_s43 = 43'h0;
    u_tile_7_10_sum_1_s43 = 43'h0;
    u_tile_7_10_product_3_s43 = 43'h0;
    u_tile_8_0_sum_1_s43 = 43'h0;
    u_tile_8_0_product_3_s43 = 43'h0;
    u_tile_8_4_sum_1_s43 = 43'h0;
    u_tile_8_4_product_3_s43 = 43'h0;
    u_tile_8_8_sum_1_s43 = 43'h0;
    u_tile_8_8_product_3_s43 = 43'h0;
    u_tile_8_12_sum_1_s43 = 42'h0;
    u_tile_8_12_product_0_s41_16_0_s43_way = 34'h0;
    u_tile_8_12_sum_0_s42_16_0_s43 = 17'h0;
    u_tile_9_0_sum_1_s43 = 39'h0;
    u_tile_9_0_product_3_s43 = 39'h0;
    u_tile_9_4_sum_1_s43 = 39'h0;
    u_tile_9_4_product_3_s43 = 39'h0;
    u_tile_9_8_sum_1_s43 = 39'h0;
    u_tile_9_8_product_3_s43 = 39'h0;
    u_tile_9_12_sum_1_s43 = 38'h0;
    u_tile_9_12_product_0_s41_16_0_s43_way = 34'h0;
    u_tile_9_12_sum_0_s42_16_0_s43 = 17'h0;
    u_tile_0_13_58_25_s43 = 34'h0;
    u_tile_4_14_41_32_s43_way = 20'h0;
    t_437_374_s43_way = 1088'h0;
    u_joined_6_s43 = 64'h0;
    t_501_438_s43_way = 1088'h0;
    u_tile_7_14_41_18_s43_way = 48'h0;
    t_507_502_s43_way = 102'h0;
    u_tile_1_11_sum_2_s44 = 42'h0;
    u_tile_1_11_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_1_11_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_1_11_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_2_9_sum_2_s44 = 43'h0;
    u_tile_2_9_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_2_9_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_2_9_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_3_8_sum_2_s44 = 43'h0;
    u_tile_3_8_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_3_8_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_3_8_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_4_6_sum_2_s44 = 43'h0;
    u_tile_4_6_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_4_6_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_4_6_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_4_10_sum_2_s44 = 43'h0;
    u_tile_4_10_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_4_10_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_4_10_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_5_5_sum_2_s44 = 43'h0;
    u_tile_5_5_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_5_5_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_5_5_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_5_9_sum_2_s44 = 43'h0;
    u_tile_5_9_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_5_9_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_5_9_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_6_3_sum_2_s44 = 43'h0;
    u_tile_6_3_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_6_3_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_6_3_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_6_7_sum_2_s44 = 43'h0;
    u_tile_6_7_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_6_7_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_6_7_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_6_11_sum_2_s44 = 42'h0;
    u_tile_6_11_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_6_11_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_6_11_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_7_2_sum_2_s44 = 43'h0;
    u_tile_7_2_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_7_2_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_7_2_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_7_6_sum_2_s44 = 43'h0;
    u_tile_7_6_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_7_6_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_7_6_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_7_10_sum_2_s44 = 43'h0;
    u_tile_7_10_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_7_10_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_7_10_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_8_0_sum_2_s44 = 43'h0;
    u_tile_8_0_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_8_0_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_8_0_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_8_4_sum_2_s44 = 43'h0;
    u_tile_8_4_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_8_4_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_8_4_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_8_8_sum_2_s44 = 43'h0;
    u_tile_8_8_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_8_8_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_8_8_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_9_0_sum_2_s44 = 39'h0;
    u_tile_9_0_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_9_0_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_9_0_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_9_4_sum_2_s44 = 39'h0;
    u_tile_9_4_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_9_4_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_9_4_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_9_8_sum_2_s44 = 39'h0;
    u_tile_9_8_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_9_8_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_9_8_sum_1_s43_16_0_s44 = 17'h0;
    u_joined_0_s44 = 64'h0;
    u_tile_3_12_75_28_s44 = 48'h0;
    u_tile_9_12_63_0_s44 = 64'h0;
    u_column_0_sum_1_s45 = 66'h0;
    u_column_0_sum_2_s45 = 64'h0;
    u_column_0_sum_3_s45 = 65'h0;
    u_column_0_sum_4_s45 = 66'h0;
    u_column_0_sum_5_s45 = 36'h0;
    u_column_0_sum_0_s45_way = 195'h0;
    u_column_1_sum_1_s45 = 65'h0;
    u_column_1_sum_2_s45 = 65'h0;
    u_column_1_sum_3_s45 = 66'h0;
    u_column_1_sum_0_s45_way = 198'h0;
    u_column_1_joined_2_s45 = 64'h0;
    u_column_2_sum_1_s45 = 63'h0;
    u_column_2_sum_2_s45 = 66'h0;
    u_column_2_sum_0_s45_way = 132'h0;
    u_column_3_sum_1_s45 = 65'h0;
    u_column_3_sum_0_s45_way = 130'h0;
    u_column_0_sum_6_s46 = 67'h0;
    u_column_0_sum_7_s46 = 67'h0;
    u_column_1_sum_4_s46 = 67'h0;
    u_column_1_sum_5_s46 = 66'h0;
    u_column_2_sum_3_s46 = 67'h0;
    u_tile_9_8_67_4_s46_way = 128'h0;
    u_column_3_sum_2_s46 = 66'h0;
    u_column_4_sum_s46_way = 27'h0;
    u_column_0_sum_8_s47 = 68'h0;
    u_column_1_sum_6_s47 = 68'h0;
    u_column_2_sum_4_s47 = 67'h0;
    u_column_3_sum_2_s46_63_0_s47 = 64'h0;
    u_settled_sum_0_s48 = 65'h0;
    u_settled_sum_1_s48 = 65'h0;
    u_settled_sum_2_s48 = 65'h0;
    u_column_0_sum_8_s47_63_0_s49_way = 128'h0;
    u_settled_sum_0_s48_63_0_s49 = 64'h0;
    u_settled_sum_0_s48_64_s49 = 1'h0;
    u_settled_sum_1_s48_63_0_s49 = 64'h0;
    u_settled_sum_1_s48_64_s49 = 1'h0;
    u_carry_all_bits_0_s49 = 1'h0;
    u_settled_sum_2_s48_63_0_s49 = 64'h0;
    u_settled_sum_2_s48_64_s49 = 1'h0;
    u_carry_all_bits_1_s49 = 1'h0;
    u_settled_sum_3_s49_way = 27'h0;
    u_carry_joined_s50 = 265'h0;
    result_less_column_0_sum_s51 = 65'h0;
    result_less_column_1_sum_s51 = 65'h0;
    result_less_column_2_sum_s51 = 65'h0;
    result_less_column_0_sum_s51_63_0_s52 = 64'h0;
    result_less_column_0_sum_s51_64_s52 = 1'h0;
    result_less_column_1_sum_s51_63_0_s52 = 64'h0;
    result_less_column_1_sum_s51_64_s52 = 1'h0;
    result_less_carry_all_bits_0_s52 = 1'h0;
    result_less_column_2_sum_s51_63_0_s52 = 64'h0;
    result_less_column_2_sum_s51_64_s52 = 1'h0;
    result_less_carry_all_bits_1_s52 = 1'h0;
    result_less_column_3_sum_s52_way = 128'h0;
    result_less = 256'h0;
    u_carry_joined_s50_263_10_s53_way = 762'h0;
    result_chosen_s54 = 254'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    t_xs_column_0_sum_s1 <= t_xs_column_0_sum;
    t_ys_column_0_sum_s1 <= t_ys_column_0_sum;
    t_low_xs_column_0_sum_s1 <= t_low_xs_column_0_sum;
    t_low_ys_column_0_sum_s1 <= t_low_ys_column_0_sum;
    a_25_0_s1 <= a_25_0;
    b_16_0_s1 <= b_16_0;
    a_51_26_s1 <= a_51_26;
    a_63_52_s1 <= a_63_52;
    a_89_64_s1 <= a_89_64;
    b_80_64_s1 <= b_80_64;
    a_115_90_s1 <= a_115_90;
    a_126_116_s1 <= a_126_116;
    t_high_xs_column_0_sum_s1 <= t_high_xs_column_0_sum;
    t_high_ys_column_0_sum_s1 <= t_high_ys_column_0_sum;
    a_152_127_s1 <= a_152_127;
    b_143_127_s1 <= b_143_127;
    a_178_153_s1 <= a_178_153;
    a_190_179_s1 <= a_190_179;
    a_216_191_s1 <= a_216_191;
    b_207_191_s1 <= b_207_191;
    a_242_217_s1 <= a_242_217;
    a_253_243_s1 <= a_253_243;
    // into stage 2
    t_xs_column_0_sum_s1_63_0_s2 <= t_xs_column_0_sum_s1_63_0;
    t_xs_column_0_sum_s1_64_s2 <= t_xs_column_0_sum_s1_64;
    t_xs_column_1_sum_s2_way <= {t_xs_column_1_sum_s2_way[63:0], t_xs_column_1_sum};
    t_ys_column_0_sum_s1_63_0_s2 <= t_ys_column_0_sum_s1_63_0;
    t_ys_column_0_sum_s1_64_s2 <= t_ys_column_0_sum_s1_64;
    t_ys_column_1_sum_s2_way <= {t_ys_column_1_sum_s2_way[63:0], t_ys_column_1_sum};
    t_low_xs_column_0_sum_s1_63_0_s2 <= t_low_xs_column_0_sum_s1_63_0;
    t_low_xs_column_0_sum_s1_64_s2 <= t_low_xs_column_0_sum_s1_64;
    t_low_ys_column_0_sum_s1_63_0_s2 <= t_low_ys_column_0_sum_s1_63_0;
    t_low_ys_column_0_sum_s1_64_s2 <= t_low_ys_column_0_sum_s1_64;
    a_25_0_s2 <= a_25_0_s1;
    b_33_17_s2_way <= {b_33_17_s2_way[16:0], b_33_17};
    a_51_26_s2 <= a_51_26_s1;
    a_63_52_s2 <= a_63_52_s1;
    a_89_64_s2 <= a_89_64_s1;
    b_97_81_s2_way <= {b_97_81_s2_way[16:0], b_97_81};
    a_115_90_s2 <= a_115_90_s1;
    a_126_116_s2 <= a_126_116_s1;
    t_high_xs_column_0_sum_s1_63_0_s2 <= t_high_xs_column_0_sum_s1_63_0;
    t_high_xs_column_0_sum_s1_64_s2 <= t_high_xs_column_0_sum_s1_64;
    t_high_ys_column_0_sum_s1_63_0_s2 <= t_high_ys_column_0_sum_s1_63_0;
    t_high_ys_column_0_sum_s1_64_s2 <= t_high_ys_column_0_sum_s1_64;
    a_152_127_s2 <= a_152_127_s1;
    b_160_144_s2_way <= {b_160_144_s2_way[16:0], b_160_144};
    a_178_153_s2 <= a_178_153_s1;
    a_190_179_s2 <= a_190_179_s1;
    a_216_191_s2 <= a_216_191_s1;
    b_224_208_s2_way <= {b_224_208_s2_way[16:0], b_224_208};
    a_242_217_s2 <= a_242_217_s1;
    a_253_243_s2 <= a_253_243_s1;
    // into stage 3
    t_xs <= t_xs_carry_joined;
    t_ys <= t_ys_carry_joined;
    t_low_xs <= t_low_xs_carry_joined;
    t_low_ys <= t_low_ys_carry_joined;
    t_low_low_tile_0_0_product_0_s3_way <= {t_low_low_tile_0_0_product_0_s3_way[42:0], t_low_low_tile_0_0_product_0};
    t_low_low_tile_0_0_product_1_s3 <= t_low_low_tile_0_0_product_1;
    a_25_0_s3 <= a_25_0_s2;
    b_50_34_s3_way <= {b_50_34_s3_way[33:0], b_50_34};
    t_low_low_tile_1_0_product_0_s3_way <= {t_low_low_tile_1_0_product_0_s3_way[42:0], t_low_low_tile_1_0_product_0};
    t_low_low_tile_1_0_product_1_s3 <= t_low_low_tile_1_0_product_1;
    a_51_26_s3 <= a_51_26_s2;
    t_low_low_tile_2_0_product_0_s3_way <= {t_low_low_tile_2_0_product_0_s3_way[28:0], t_low_low_tile_2_0_product_0};
    t_low_low_tile_2_0_product_1_s3 <= t_low_low_tile_2_0_product_1;
    a_63_52_s3 <= a_63_52_s2;
    t_low_high_tile_0_0_product_0_s3_way <= {t_low_high_tile_0_0_product_0_s3_way[42:0], t_low_high_tile_0_0_product_0};
    t_low_high_tile_0_0_product_1_s3 <= t_low_high_tile_0_0_product_1;
    a_89_64_s3 <= a_89_64_s2;
    b_114_98_s3_way <= {b_114_98_s3_way[33:0], b_114_98};
    t_low_high_tile_1_0_product_0_s3_way <= {t_low_high_tile_1_0_product_0_s3_way[42:0], t_low_high_tile_1_0_product_0};
    t_low_high_tile_1_0_product_1_s3 <= t_low_high_tile_1_0_product_1;
    a_115_90_s3 <= a_115_90_s2;
    t_low_high_tile_2_0_product_0_s3_way <= {t_low_high_tile_2_0_product_0_s3_way[27:0], t_low_high_tile_2_0_product_0};
    t_low_high_tile_2_0_product_1_s3 <= t_low_high_tile_2_0_product_1;
    a_126_116_s3 <= a_126_116_s2;
    t_high_xs <= t_high_xs_carry_joined;
    t_high_ys <= t_high_ys_carry_joined;
    t_high_low_tile_0_0_product_0_s3_way <= {t_high_low_tile_0_0_product_0_s3_way[42:0], t_high_low_tile_0_0_product_0};
    t_high_low_tile_0_0_product_1_s3 <= t_high_low_tile_0_0_product_1;
    a_152_127_s3 <= a_152_127_s2;
    b_177_161_s3_way <= {b_177_161_s3_way[33:0], b_177_161};
    t_high_low_tile_1_0_product_0_s3_way <= {t_high_low_tile_1_0_product_0_s3_way[42:0], t_high_low_tile_1_0_product_0};
    t_high_low_tile_1_0_product_1_s3 <= t_high_low_tile_1_0_product_1;
    a_178_153_s3 <= a_178_153_s2;
    t_high_low_tile_2_0_product_0_s3_way <= {t_high_low_tile_2_0_product_0_s3_way[28:0], t_high_low_tile_2_0_product_0};
    t_high_low_tile_2_0_product_1_s3 <= t_high_low_tile_2_0_product_1;
    a_190_179_s3 <= a_190_179_s2;
    t_high_high_tile_0_0_product_0_s3_way <= {t_high_high_tile_0_0_product_0_s3_way[42:0], t_high_high_tile_0_0_product_0};
    t_high_high_tile_0_0_product_1_s3 <= t_high_high_tile_0_0_product_1;
    a_216_191_s3 <= a_216_191_s2;
    b_241_225_s3_way <= {b_241_225_s3_way[33:0], b_241_225};
    t_high_high_tile_1_0_product_0_s3_way <= {t_high_high_tile_1_0_product_0_s3_way[42:0], t_high_high_tile_1_0_product_0};
    t_high_high_tile_1_0_product_1_s3 <= t_high_high_tile_1_0_product_1;
    a_242_217_s3 <= a_242_217_s2;
    t_high_high_tile_2_0_product_0_s3_way <= {t_high_high_tile_2_0_product_0_s3_way[27:0], t_high_high_tile_2_0_product_0};
    t_high_high_tile_2_0_product_1_s3 <= t_high_high_tile_2_0_product_1;
    a_253_243_s3 <= a_253_243_s2;
    // into stage 4
    t_low_low_tile_0_0_sum_0_s4 <= t_low_low_tile_0_0_sum_0;
    t_low_low_tile_0_0_product_2_s4 <= t_low_low_tile_0_0_product_2;
    a_25_0_s4 <= a_25_0_s3;
    b_63_51_s4_way <= {b_63_51_s4_way[38:0], b_63_51};
    t_low_low_tile_1_0_sum_0_s4 <= t_low_low_tile_1_0_sum_0;
    t_low_low_tile_1_0_product_2_s4 <= t_low_low_tile_1_0_product_2;
    a_51_26_s4 <= a_51_26_s3;
    t_low_low_tile_2_0_sum_0_s4 <= t_low_low_tile_2_0_sum_0;
    t_low_low_tile_2_0_product_2_s4 <= t_low_low_tile_2_0_product_2;
    a_63_52_s4 <= a_63_52_s3;
    t_low_high_tile_0_0_sum_0_s4 <= t_low_high_tile_0_0_sum_0;
    t_low_high_tile_0_0_product_2_s4 <= t_low_high_tile_0_0_product_2;
    a_89_64_s4 <= a_89_64_s3;
    b_126_115_s4_way <= {b_126_115_s4_way[35:0], b_126_115};
    t_low_high_tile_1_0_sum_0_s4 <= t_low_high_tile_1_0_sum_0;
    t_low_high_tile_1_0_product_2_s4 <= t_low_high_tile_1_0_product_2;
    a_115_90_s4 <= a_115_90_s3;
    t_low_high_tile_2_0_sum_0_s4 <= t_low_high_tile_2_0_sum_0;
    t_low_high_tile_2_0_product_2_s4 <= t_low_high_tile_2_0_product_2;
    a_126_116_s4 <= a_126_116_s3;
    t_low_xs_25_0_s4 <= t_low_xs_25_0;
    t_low_ys_16_0_s4 <= t_low_ys_16_0;
    t_low_xs_51_26_s4 <= t_low_xs_51_26;
    t_low_xs_64_52_s4 <= t_low_xs_64_52;
    t_high_low_tile_0_0_sum_0_s4 <= t_high_low_tile_0_0_sum_0;
    t_high_low_tile_0_0_product_2_s4 <= t_high_low_tile_0_0_product_2;
    a_152_127_s4 <= a_152_127_s3;
    b_190_178_s4_way <= {b_190_178_s4_way[38:0], b_190_178};
    t_high_low_tile_1_0_sum_0_s4 <= t_high_low_tile_1_0_sum_0;
    t_high_low_tile_1_0_product_2_s4 <= t_high_low_tile_1_0_product_2;
    a_178_153_s4 <= a_178_153_s3;
    t_high_low_tile_2_0_sum_0_s4 <= t_high_low_tile_2_0_sum_0;
    t_high_low_tile_2_0_product_2_s4 <= t_high_low_tile_2_0_product_2;
    a_190_179_s4 <= a_190_179_s3;
    t_high_high_tile_0_0_sum_0_s4 <= t_high_high_tile_0_0_sum_0;
    t_high_high_tile_0_0_product_2_s4 <= t_high_high_tile_0_0_product_2;
    a_216_191_s4 <= a_216_191_s3;
    b_253_242_s4_way <= {b_253_242_s4_way[35:0], b_253_242};
    t_high_high_tile_1_0_sum_0_s4 <= t_high_high_tile_1_0_sum_0;
    t_high_high_tile_1_0_product_2_s4 <= t_high_high_tile_1_0_product_2;
    a_242_217_s4 <= a_242_217_s3;
    t_high_high_tile_2_0_sum_0_s4 <= t_high_high_tile_2_0_sum_0;
    t_high_high_tile_2_0_product_2_s4 <= t_high_high_tile_2_0_product_2;
    a_253_243_s4 <= a_253_243_s3;
    t_high_xs_25_0_s4 <= t_high_xs_25_0;
    t_high_ys_16_0_s4 <= t_high_ys_16_0;
    t_high_xs_51_26_s4 <= t_high_xs_51_26;
    t_high_xs_64_52_s4 <= t_high_xs_64_52;
    t_middle_xs_column_0_sum_s4 <= t_middle_xs_column_0_sum;
    t_middle_ys_column_0_sum_s4 <= t_middle_ys_column_0_sum;
    t_xs_25_0_s4 <= t_xs_25_0;
    t_ys_16_0_s4 <= t_ys_16_0;
    t_xs_51_26_s4 <= t_xs_51_26;
    t_xs_63_52_s4 <= t_xs_63_52;
    t_xs_89_64_s4 <= t_xs_89_64;
    t_ys_80_64_s4 <= t_ys_80_64;
    t_xs_115_90_s4 <= t_xs_115_90;
    t_xs_127_116_s4 <= t_xs_127_116;
    // into stage 5
    t_low_low_tile_0_0_sum_1_s5 <= t_low_low_tile_0_0_sum_1;
    t_low_low_tile_0_0_product_3_s5 <= t_low_low_tile_0_0_product_3;
    t_low_low_tile_1_0_sum_1_s5 <= t_low_low_tile_1_0_sum_1;
    t_low_low_tile_1_0_product_3_s5 <= t_low_low_tile_1_0_product_3;
    t_low_low_tile_2_0_sum_1_s5 <= t_low_low_tile_2_0_sum_1;
    t_low_low_tile_2_0_product_3_s5 <= t_low_low_tile_2_0_product_3;
    t_low_high_tile_0_0_sum_1_s5 <= t_low_high_tile_0_0_sum_1;
    t_low_high_tile_0_0_product_3_s5 <= t_low_high_tile_0_0_product_3;
    t_low_high_tile_1_0_sum_1_s5 <= t_low_high_tile_1_0_sum_1;
    t_low_high_tile_1_0_product_3_s5 <= t_low_high_tile_1_0_product_3;
    t_low_high_tile_2_0_sum_1_s5 <= t_low_high_tile_2_0_sum_1;
    t_low_high_tile_2_0_product_3_s5 <= t_low_high_tile_2_0_product_3;
    t_low_xs_25_0_s5 <= t_low_xs_25_0_s4;
    t_low_ys_33_17_s5_way <= {t_low_ys_33_17_s5_way[16:0], t_low_ys_33_17};
    t_low_xs_51_26_s5 <= t_low_xs_51_26_s4;
    t_low_xs_64_52_s5 <= t_low_xs_64_52_s4;
    t_high_low_tile_0_0_sum_1_s5 <= t_high_low_tile_0_0_sum_1;
    t_high_low_tile_0_0_product_3_s5 <= t_high_low_tile_0_0_product_3;
    t_high_low_tile_1_0_sum_1_s5 <= t_high_low_tile_1_0_sum_1;
    t_high_low_tile_1_0_product_3_s5 <= t_high_low_tile_1_0_product_3;
    t_high_low_tile_2_0_sum_1_s5 <= t_high_low_tile_2_0_sum_1;
    t_high_low_tile_2_0_product_3_s5 <= t_high_low_tile_2_0_product_3;
    t_high_high_tile_0_0_sum_1_s5 <= t_high_high_tile_0_0_sum_1;
    t_high_high_tile_0_0_product_3_s5 <= t_high_high_tile_0_0_product_3;
    t_high_high_tile_1_0_sum_1_s5 <= t_high_high_tile_1_0_sum_1;
    t_high_high_tile_1_0_product_3_s5 <= t_high_high_tile_1_0_product_3;
    t_high_high_tile_2_0_sum_1_s5 <= t_high_high_tile_2_0_sum_1;
    t_high_high_tile_2_0_product_3_s5 <= t_high_high_tile_2_0_product_3;
    t_high_xs_25_0_s5 <= t_high_xs_25_0_s4;
    t_high_ys_33_17_s5_way <= {t_high_ys_33_17_s5_way[16:0], t_high_ys_33_17};
    t_high_xs_51_26_s5 <= t_high_xs_51_26_s4;
    t_high_xs_64_52_s5 <= t_high_xs_64_52_s4;
    t_middle_xs_column_0_sum_s4_63_0_s5 <= t_middle_xs_column_0_sum_s4_63_0;
    t_middle_xs_column_0_sum_s4_64_s5 <= t_middle_xs_column_0_sum_s4_64;
    t_middle_ys_column_0_sum_s4_63_0_s5 <= t_middle_ys_column_0_sum_s4_63_0;
    t_middle_ys_column_0_sum_s4_64_s5 <= t_middle_ys_column_0_sum_s4_64;
    t_xs_25_0_s5 <= t_xs_25_0_s4;
    t_ys_33_17_s5_way <= {t_ys_33_17_s5_way[16:0], t_ys_33_17};
    t_xs_51_26_s5 <= t_xs_51_26_s4;
    t_xs_63_52_s5 <= t_xs_63_52_s4;
    t_xs_89_64_s5 <= t_xs_89_64_s4;
    t_ys_97_81_s5_way <= {t_ys_97_81_s5_way[16:0], t_ys_97_81};
    t_xs_115_90_s5 <= t_xs_115_90_s4;
    t_xs_127_116_s5 <= t_xs_127_116_s4;
    // into stage 6
    t_low_low_tile_0_0_sum_2_s6 <= t_low_low_tile_0_0_sum_2;
    t_low_low_tile_0_0_product_0_s3_16_0_s6_way <= {t_low_low_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_low_low_tile_0_0_product_0_s3_16_0};
    t_low_low_tile_0_0_sum_0_s4_16_0_s6_way <= {t_low_low_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_low_low_tile_0_0_sum_0_s4_16_0};
    t_low_low_tile_0_0_sum_1_s5_16_0_s6 <= t_low_low_tile_0_0_sum_1_s5_16_0;
    t_low_low_tile_1_0_sum_2_s6 <= t_low_low_tile_1_0_sum_2;
    t_low_low_tile_1_0_product_0_s3_16_0_s6_way <= {t_low_low_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_low_low_tile_1_0_product_0_s3_16_0};
    t_low_low_tile_1_0_sum_0_s4_16_0_s6_way <= {t_low_low_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_low_low_tile_1_0_sum_0_s4_16_0};
    t_low_low_tile_1_0_sum_1_s5_16_0_s6 <= t_low_low_tile_1_0_sum_1_s5_16_0;
    t_low_low_tile_2_0_sum_2_s6 <= t_low_low_tile_2_0_sum_2;
    t_low_low_tile_2_0_product_0_s3_16_0_s6_way <= {t_low_low_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_low_low_tile_2_0_product_0_s3_16_0};
    t_low_low_tile_2_0_sum_0_s4_16_0_s6_way <= {t_low_low_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_low_low_tile_2_0_sum_0_s4_16_0};
    t_low_low_tile_2_0_sum_1_s5_16_0_s6 <= t_low_low_tile_2_0_sum_1_s5_16_0;
    t_low_high_tile_0_0_sum_2_s6 <= t_low_high_tile_0_0_sum_2;
    t_low_high_tile_0_0_product_0_s3_16_0_s6_way <= {t_low_high_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_low_high_tile_0_0_product_0_s3_16_0};
    t_low_high_tile_0_0_sum_0_s4_16_0_s6_way <= {t_low_high_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_low_high_tile_0_0_sum_0_s4_16_0};
    t_low_high_tile_0_0_sum_1_s5_16_0_s6 <= t_low_high_tile_0_0_sum_1_s5_16_0;
    t_low_high_tile_1_0_sum_2_s6 <= t_low_high_tile_1_0_sum_2;
    t_low_high_tile_1_0_product_0_s3_16_0_s6_way <= {t_low_high_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_low_high_tile_1_0_product_0_s3_16_0};
    t_low_high_tile_1_0_sum_0_s4_16_0_s6_way <= {t_low_high_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_low_high_tile_1_0_sum_0_s4_16_0};
    t_low_high_tile_1_0_sum_1_s5_16_0_s6 <= t_low_high_tile_1_0_sum_1_s5_16_0;
    t_low_high_tile_2_0_sum_2_s6 <= t_low_high_tile_2_0_sum_2;
    t_low_high_tile_2_0_product_0_s3_16_0_s6_way <= {t_low_high_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_low_high_tile_2_0_product_0_s3_16_0};
    t_low_high_tile_2_0_sum_0_s4_16_0_s6_way <= {t_low_high_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_low_high_tile_2_0_sum_0_s4_16_0};
    t_low_high_tile_2_0_sum_1_s5_16_0_s6 <= t_low_high_tile_2_0_sum_1_s5_16_0;
    t_low_middle_tile_0_0_product_0_s6_way <= {t_low_middle_tile_0_0_product_0_s6_way[42:0], t_low_middle_tile_0_0_product_0};
    t_low_middle_tile_0_0_product_1_s6 <= t_low_middle_tile_0_0_product_1;
    t_low_xs_25_0_s6 <= t_low_xs_25_0_s5;
    t_low_ys_50_34_s6_way <= {t_low_ys_50_34_s6_way[33:0], t_low_ys_50_34};
    t_low_middle_tile_1_0_product_0_s6_way <= {t_low_middle_tile_1_0_product_0_s6_way[42:0], t_low_middle_tile_1_0_product_0};
    t_low_middle_tile_1_0_product_1_s6 <= t_low_middle_tile_1_0_product_1;
    t_low_xs_51_26_s6 <= t_low_xs_51_26_s5;
    t_low_middle_tile_2_0_product_0_s6_way <= {t_low_middle_tile_2_0_product_0_s6_way[29:0], t_low_middle_tile_2_0_product_0};
    t_low_middle_tile_2_0_product_1_s6 <= t_low_middle_tile_2_0_product_1;
    t_low_xs_64_52_s6 <= t_low_xs_64_52_s5;
    t_high_low_tile_0_0_sum_2_s6 <= t_high_low_tile_0_0_sum_2;
    t_high_low_tile_0_0_product_0_s3_16_0_s6_way <= {t_high_low_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_high_low_tile_0_0_product_0_s3_16_0};
    t_high_low_tile_0_0_sum_0_s4_16_0_s6_way <= {t_high_low_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_high_low_tile_0_0_sum_0_s4_16_0};
    t_high_low_tile_0_0_sum_1_s5_16_0_s6 <= t_high_low_tile_0_0_sum_1_s5_16_0;
    t_high_low_tile_1_0_sum_2_s6 <= t_high_low_tile_1_0_sum_2;
    t_high_low_tile_1_0_product_0_s3_16_0_s6_way <= {t_high_low_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_high_low_tile_1_0_product_0_s3_16_0};
    t_high_low_tile_1_0_sum_0_s4_16_0_s6_way <= {t_high_low_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_high_low_tile_1_0_sum_0_s4_16_0};
    t_high_low_tile_1_0_sum_1_s5_16_0_s6 <= t_high_low_tile_1_0_sum_1_s5_16_0;
    t_high_low_tile_2_0_sum_2_s6 <= t_high_low_tile_2_0_sum_2;
    t_high_low_tile_2_0_product_0_s3_16_0_s6_way <= {t_high_low_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_high_low_tile_2_0_product_0_s3_16_0};
    t_high_low_tile_2_0_sum_0_s4_16_0_s6_way <= {t_high_low_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_high_low_tile_2_0_sum_0_s4_16_0};
    t_high_low_tile_2_0_sum_1_s5_16_0_s6 <= t_high_low_tile_2_0_sum_1_s5_16_0;
    t_high_high_tile_0_0_sum_2_s6 <= t_high_high_tile_0_0_sum_2;
    t_high_high_tile_0_0_product_0_s3_16_0_s6_way <= {t_high_high_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_high_high_tile_0_0_product_0_s3_16_0};
    t_high_high_tile_0_0_sum_0_s4_16_0_s6_way <= {t_high_high_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_high_high_tile_0_0_sum_0_s4_16_0};
    t_high_high_tile_0_0_sum_1_s5_16_0_s6 <= t_high_high_tile_0_0_sum_1_s5_16_0;
    t_high_high_tile_1_0_sum_2_s6 <= t_high_high_tile_1_0_sum_2;
    t_high_high_tile_1_0_product_0_s3_16_0_s6_way <= {t_high_high_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_high_high_tile_1_0_product_0_s3_16_0};
    t_high_high_tile_1_0_sum_0_s4_16_0_s6_way <= {t_high_high_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_high_high_tile_1_0_sum_0_s4_16_0};
    t_high_high_tile_1_0_sum_1_s5_16_0_s6 <= t_high_high_tile_1_0_sum_1_s5_16_0;
    t_high_high_tile_2_0_sum_2_s6 <= t_high_high_tile_2_0_sum_2;
    t_high_high_tile_2_0_product_0_s3_16_0_s6_way <= {t_high_high_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_high_high_tile_2_0_product_0_s3_16_0};
    t_high_high_tile_2_0_sum_0_s4_16_0_s6_way <= {t_high_high_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_high_high_tile_2_0_sum_0_s4_16_0};
    t_high_high_tile_2_0_sum_1_s5_16_0_s6 <= t_high_high_tile_2_0_sum_1_s5_16_0;
    t_high_middle_tile_0_0_product_0_s6_way <= {t_high_middle_tile_0_0_product_0_s6_way[42:0], t_high_middle_tile_0_0_product_0};
    t_high_middle_tile_0_0_product_1_s6 <= t_high_middle_tile_0_0_product_1;
    t_high_xs_25_0_s6 <= t_high_xs_25_0_s5;
    t_high_ys_50_34_s6_way <= {t_high_ys_50_34_s6_way[33:0], t_high_ys_50_34};
    t_high_middle_tile_1_0_product_0_s6_way <= {t_high_middle_tile_1_0_product_0_s6_way[42:0], t_high_middle_tile_1_0_product_0};
    t_high_middle_tile_1_0_product_1_s6 <= t_high_middle_tile_1_0_product_1;
    t_high_xs_51_26_s6 <= t_high_xs_51_26_s5;
    t_high_middle_tile_2_0_product_0_s6_way <= {t_high_middle_tile_2_0_product_0_s6_way[29:0], t_high_middle_tile_2_0_product_0};
    t_high_middle_tile_2_0_product_1_s6 <= t_high_middle_tile_2_0_product_1;
    t_high_xs_64_52_s6 <= t_high_xs_64_52_s5;
    t_middle_xs <= t_middle_xs_carry_joined;
    t_middle_ys <= t_middle_ys_carry_joined;
    t_middle_low_tile_0_0_product_0_s6_way <= {t_middle_low_tile_0_0_product_0_s6_way[42:0], t_middle_low_tile_0_0_product_0};
    t_middle_low_tile_0_0_product_1_s6 <= t_middle_low_tile_0_0_product_1;
    t_xs_25_0_s6 <= t_xs_25_0_s5;
    t_ys_50_34_s6_way <= {t_ys_50_34_s6_way[33:0], t_ys_50_34};
    t_middle_low_tile_1_0_product_0_s6_way <= {t_middle_low_tile_1_0_product_0_s6_way[42:0], t_middle_low_tile_1_0_product_0};
    t_middle_low_tile_1_0_product_1_s6 <= t_middle_low_tile_1_0_product_1;
    t_xs_51_26_s6 <= t_xs_51_26_s5;
    t_middle_low_tile_2_0_product_0_s6_way <= {t_middle_low_tile_2_0_product_0_s6_way[28:0], t_middle_low_tile_2_0_product_0};
    t_middle_low_tile_2_0_product_1_s6 <= t_middle_low_tile_2_0_product_1;
    t_xs_63_52_s6 <= t_xs_63_52_s5;
    t_middle_high_tile_0_0_product_0_s6_way <= {t_middle_high_tile_0_0_product_0_s6_way[42:0], t_middle_high_tile_0_0_product_0};
    t_middle_high_tile_0_0_product_1_s6 <= t_middle_high_tile_0_0_product_1;
    t_xs_89_64_s6 <= t_xs_89_64_s5;
    t_ys_114_98_s6_way <= {t_ys_114_98_s6_way[33:0], t_ys_114_98};
    t_middle_high_tile_1_0_product_0_s6_way <= {t_middle_high_tile_1_0_product_0_s6_way[42:0], t_middle_high_tile_1_0_product_0};
    t_middle_high_tile_1_0_product_1_s6 <= t_middle_high_tile_1_0_product_1;
    t_xs_115_90_s6 <= t_xs_115_90_s5;
    t_middle_high_tile_2_0_product_0_s6_way <= {t_middle_high_tile_2_0_product_0_s6_way[28:0], t_middle_high_tile_2_0_product_0};
    t_middle_high_tile_2_0_product_1_s6 <= t_middle_high_tile_2_0_product_1;
    t_xs_127_116_s6 <= t_xs_127_116_s5;
    // into stage 7
    t_low_low_column_0_sum_s7 <= t_low_low_column_0_sum;
    t_low_low_column_1_sum_s7 <= t_low_low_column_1_sum;
    t_low_high_column_0_sum_s7 <= t_low_high_column_0_sum;
    t_low_high_column_1_sum_s7 <= t_low_high_column_1_sum;
    t_low_middle_tile_0_0_sum_0_s7 <= t_low_middle_tile_0_0_sum_0;
    t_low_middle_tile_0_0_product_2_s7 <= t_low_middle_tile_0_0_product_2;
    t_low_xs_25_0_s7 <= t_low_xs_25_0_s6;
    t_low_ys_64_51_s7_way <= {t_low_ys_64_51_s7_way[41:0], t_low_ys_64_51};
    t_low_middle_tile_1_0_sum_0_s7 <= t_low_middle_tile_1_0_sum_0;
    t_low_middle_tile_1_0_product_2_s7 <= t_low_middle_tile_1_0_product_2;
    t_low_xs_51_26_s7 <= t_low_xs_51_26_s6;
    t_low_middle_tile_2_0_sum_0_s7 <= t_low_middle_tile_2_0_sum_0;
    t_low_middle_tile_2_0_product_2_s7 <= t_low_middle_tile_2_0_product_2;
    t_low_xs_64_52_s7 <= t_low_xs_64_52_s6;
    t_high_low_column_0_sum_s7 <= t_high_low_column_0_sum;
    t_high_low_column_1_sum_s7 <= t_high_low_column_1_sum;
    t_high_high_column_0_sum_s7 <= t_high_high_column_0_sum;
    t_high_high_column_1_sum_s7 <= t_high_high_column_1_sum;
    t_high_middle_tile_0_0_sum_0_s7 <= t_high_middle_tile_0_0_sum_0;
    t_high_middle_tile_0_0_product_2_s7 <= t_high_middle_tile_0_0_product_2;
    t_high_xs_25_0_s7 <= t_high_xs_25_0_s6;
    t_high_ys_64_51_s7_way <= {t_high_ys_64_51_s7_way[41:0], t_high_ys_64_51};
    t_high_middle_tile_1_0_sum_0_s7 <= t_high_middle_tile_1_0_sum_0;
    t_high_middle_tile_1_0_product_2_s7 <= t_high_middle_tile_1_0_product_2;
    t_high_xs_51_26_s7 <= t_high_xs_51_26_s6;
    t_high_middle_tile_2_0_sum_0_s7 <= t_high_middle_tile_2_0_sum_0;
    t_high_middle_tile_2_0_product_2_s7 <= t_high_middle_tile_2_0_product_2;
    t_high_xs_64_52_s7 <= t_high_xs_64_52_s6;
    t_middle_low_tile_0_0_sum_0_s7 <= t_middle_low_tile_0_0_sum_0;
    t_middle_low_tile_0_0_product_2_s7 <= t_middle_low_tile_0_0_product_2;
    t_xs_25_0_s7 <= t_xs_25_0_s6;
    t_ys_63_51_s7_way <= {t_ys_63_51_s7_way[38:0], t_ys_63_51};
    t_middle_low_tile_1_0_sum_0_s7 <= t_middle_low_tile_1_0_sum_0;
    t_middle_low_tile_1_0_product_2_s7 <= t_middle_low_tile_1_0_product_2;
    t_xs_51_26_s7 <= t_xs_51_26_s6;
    t_middle_low_tile_2_0_sum_0_s7 <= t_middle_low_tile_2_0_sum_0;
    t_middle_low_tile_2_0_product_2_s7 <= t_middle_low_tile_2_0_product_2;
    t_xs_63_52_s7 <= t_xs_63_52_s6;
    t_middle_high_tile_0_0_sum_0_s7 <= t_middle_high_tile_0_0_sum_0;
    t_middle_high_tile_0_0_product_2_s7 <= t_middle_high_tile_0_0_product_2;
    t_xs_89_64_s7 <= t_xs_89_64_s6;
    t_ys_127_115_s7_way <= {t_ys_127_115_s7_way[38:0], t_ys_127_115};
    t_middle_high_tile_1_0_sum_0_s7 <= t_middle_high_tile_1_0_sum_0;
    t_middle_high_tile_1_0_product_2_s7 <= t_middle_high_tile_1_0_product_2;
    t_xs_115_90_s7 <= t_xs_115_90_s6;
    t_middle_high_tile_2_0_sum_0_s7 <= t_middle_high_tile_2_0_sum_0;
    t_middle_high_tile_2_0_product_2_s7 <= t_middle_high_tile_2_0_product_2;
    t_xs_127_116_s7 <= t_xs_127_116_s6;
    t_middle_xs_25_0_s7 <= t_middle_xs_25_0;
    t_middle_ys_16_0_s7 <= t_middle_ys_16_0;
    t_middle_xs_51_26_s7 <= t_middle_xs_51_26;
    t_middle_xs_64_52_s7 <= t_middle_xs_64_52;
    // into stage 8
    t_low_middle_tile_0_0_sum_1_s8 <= t_low_middle_tile_0_0_sum_1;
    t_low_middle_tile_0_0_product_3_s8 <= t_low_middle_tile_0_0_product_3;
    t_low_middle_tile_1_0_sum_1_s8 <= t_low_middle_tile_1_0_sum_1;
    t_low_middle_tile_1_0_product_3_s8 <= t_low_middle_tile_1_0_product_3;
    t_low_middle_tile_2_0_sum_1_s8 <= t_low_middle_tile_2_0_sum_1;
    t_low_middle_tile_2_0_product_3_s8 <= t_low_middle_tile_2_0_product_3;
    t_high_middle_tile_0_0_sum_1_s8 <= t_high_middle_tile_0_0_sum_1;
    t_high_middle_tile_0_0_product_3_s8 <= t_high_middle_tile_0_0_product_3;
    t_high_middle_tile_1_0_sum_1_s8 <= t_high_middle_tile_1_0_sum_1;
    t_high_middle_tile_1_0_product_3_s8 <= t_high_middle_tile_1_0_product_3;
    t_high_middle_tile_2_0_sum_1_s8 <= t_high_middle_tile_2_0_sum_1;
    t_high_middle_tile_2_0_product_3_s8 <= t_high_middle_tile_2_0_product_3;
    t_middle_low_tile_0_0_sum_1_s8 <= t_middle_low_tile_0_0_sum_1;
    t_middle_low_tile_0_0_product_3_s8 <= t_middle_low_tile_0_0_product_3;
    t_middle_low_tile_1_0_sum_1_s8 <= t_middle_low_tile_1_0_sum_1;
    t_middle_low_tile_1_0_product_3_s8 <= t_middle_low_tile_1_0_product_3;
    t_middle_low_tile_2_0_sum_1_s8 <= t_middle_low_tile_2_0_sum_1;
    t_middle_low_tile_2_0_product_3_s8 <= t_middle_low_tile_2_0_product_3;
    t_middle_high_tile_0_0_sum_1_s8 <= t_middle_high_tile_0_0_sum_1;
    t_middle_high_tile_0_0_product_3_s8 <= t_middle_high_tile_0_0_product_3;
    t_middle_high_tile_1_0_sum_1_s8 <= t_middle_high_tile_1_0_sum_1;
    t_middle_high_tile_1_0_product_3_s8 <= t_middle_high_tile_1_0_product_3;
    t_middle_high_tile_2_0_sum_1_s8 <= t_middle_high_tile_2_0_sum_1;
    t_middle_high_tile_2_0_product_3_s8 <= t_middle_high_tile_2_0_product_3;
    t_middle_xs_25_0_s8 <= t_middle_xs_25_0_s7;
    t_middle_ys_33_17_s8_way <= {t_middle_ys_33_17_s8_way[16:0], t_middle_ys_33_17};
    t_middle_xs_51_26_s8 <= t_middle_xs_51_26_s7;
    t_middle_xs_64_52_s8 <= t_middle_xs_64_52_s7;
    // into stage 9
    t_low_low_column_0_sum_s7_63_0_s9_way <= {t_low_low_column_0_sum_s7_63_0_s9_way[63:0], t_low_low_column_0_sum_s7_63_0};
    t_low_low_settled_sum_s9_way <= {t_low_low_settled_sum_s9_way[63:0], t_low_low_settled_sum};
    t_low_high_column_0_sum_s7_63_0_s9_way <= {t_low_high_column_0_sum_s7_63_0_s9_way[63:0], t_low_high_column_0_sum_s7_63_0};
    t_low_high_settled_sum_s9_way <= {t_low_high_settled_sum_s9_way[61:0], t_low_high_settled_sum};
    t_low_middle_tile_0_0_sum_2_s9 <= t_low_middle_tile_0_0_sum_2;
    t_low_middle_tile_0_0_product_0_s6_16_0_s9_way <= {t_low_middle_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_low_middle_tile_0_0_product_0_s6_16_0};
    t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way <= {t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_low_middle_tile_0_0_sum_0_s7_16_0};
    t_low_middle_tile_0_0_sum_1_s8_16_0_s9 <= t_low_middle_tile_0_0_sum_1_s8_16_0;
    t_low_middle_tile_1_0_sum_2_s9 <= t_low_middle_tile_1_0_sum_2;
    t_low_middle_tile_1_0_product_0_s6_16_0_s9_way <= {t_low_middle_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_low_middle_tile_1_0_product_0_s6_16_0};
    t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way <= {t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_low_middle_tile_1_0_sum_0_s7_16_0};
    t_low_middle_tile_1_0_sum_1_s8_16_0_s9 <= t_low_middle_tile_1_0_sum_1_s8_16_0;
    t_low_middle_tile_2_0_sum_2_s9 <= t_low_middle_tile_2_0_sum_2;
    t_low_middle_tile_2_0_product_0_s6_16_0_s9_way <= {t_low_middle_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_low_middle_tile_2_0_product_0_s6_16_0};
    t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way <= {t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_low_middle_tile_2_0_sum_0_s7_16_0};
    t_low_middle_tile_2_0_sum_1_s8_16_0_s9 <= t_low_middle_tile_2_0_sum_1_s8_16_0;
    t_high_low_column_0_sum_s7_63_0_s9_way <= {t_high_low_column_0_sum_s7_63_0_s9_way[63:0], t_high_low_column_0_sum_s7_63_0};
    t_high_low_settled_sum_s9_way <= {t_high_low_settled_sum_s9_way[63:0], t_high_low_settled_sum};
    t_high_high_column_0_sum_s7_63_0_s9_way <= {t_high_high_column_0_sum_s7_63_0_s9_way[63:0], t_high_high_column_0_sum_s7_63_0};
    t_high_high_settled_sum_s9_way <= {t_high_high_settled_sum_s9_way[61:0], t_high_high_settled_sum};
    t_high_middle_tile_0_0_sum_2_s9 <= t_high_middle_tile_0_0_sum_2;
    t_high_middle_tile_0_0_product_0_s6_16_0_s9_way <= {t_high_middle_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_high_middle_tile_0_0_product_0_s6_16_0};
    t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way <= {t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_high_middle_tile_0_0_sum_0_s7_16_0};
    t_high_middle_tile_0_0_sum_1_s8_16_0_s9 <= t_high_middle_tile_0_0_sum_1_s8_16_0;
    t_high_middle_tile_1_0_sum_2_s9 <= t_high_middle_tile_1_0_sum_2;
    t_high_middle_tile_1_0_product_0_s6_16_0_s9_way <= {t_high_middle_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_high_middle_tile_1_0_product_0_s6_16_0};
    t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way <= {t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_high_middle_tile_1_0_sum_0_s7_16_0};
    t_high_middle_tile_1_0_sum_1_s8_16_0_s9 <= t_high_middle_tile_1_0_sum_1_s8_16_0;
    t_high_middle_tile_2_0_sum_2_s9 <= t_high_middle_tile_2_0_sum_2;
    t_high_middle_tile_2_0_product_0_s6_16_0_s9_way <= {t_high_middle_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_high_middle_tile_2_0_product_0_s6_16_0};
    t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way <= {t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_high_middle_tile_2_0_sum_0_s7_16_0};
    t_high_middle_tile_2_0_sum_1_s8_16_0_s9 <= t_high_middle_tile_2_0_sum_1_s8_16_0;
    t_middle_low_tile_0_0_sum_2_s9 <= t_middle_low_tile_0_0_sum_2;
    t_middle_low_tile_0_0_product_0_s6_16_0_s9_way <= {t_middle_low_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_middle_low_tile_0_0_product_0_s6_16_0};
    t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way <= {t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_middle_low_tile_0_0_sum_0_s7_16_0};
    t_middle_low_tile_0_0_sum_1_s8_16_0_s9 <= t_middle_low_tile_0_0_sum_1_s8_16_0;
    t_middle_low_tile_1_0_sum_2_s9 <= t_middle_low_tile_1_0_sum_2;
    t_middle_low_tile_1_0_product_0_s6_16_0_s9_way <= {t_middle_low_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_middle_low_tile_1_0_product_0_s6_16_0};
    t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way <= {t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_middle_low_tile_1_0_sum_0_s7_16_0};
    t_middle_low_tile_1_0_sum_1_s8_16_0_s9 <= t_middle_low_tile_1_0_sum_1_s8_16_0;
    t_middle_low_tile_2_0_sum_2_s9 <= t_middle_low_tile_2_0_sum_2;
    t_middle_low_tile_2_0_product_0_s6_16_0_s9_way <= {t_middle_low_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_middle_low_tile_2_0_product_0_s6_16_0};
    t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way <= {t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_middle_low_tile_2_0_sum_0_s7_16_0};
    t_middle_low_tile_2_0_sum_1_s8_16_0_s9 <= t_middle_low_tile_2_0_sum_1_s8_16_0;
    t_middle_high_tile_0_0_sum_2_s9 <= t_middle_high_tile_0_0_sum_2;
    t_middle_high_tile_0_0_product_0_s6_16_0_s9_way <= {t_middle_high_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_middle_high_tile_0_0_product_0_s6_16_0};
    t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way <= {t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_middle_high_tile_0_0_sum_0_s7_16_0};
    t_middle_high_tile_0_0_sum_1_s8_16_0_s9 <= t_middle_high_tile_0_0_sum_1_s8_16_0;
    t_middle_high_tile_1_0_sum_2_s9 <= t_middle_high_tile_1_0_sum_2;
    t_middle_high_tile_1_0_product_0_s6_16_0_s9_way <= {t_middle_high_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_middle_high_tile_1_0_product_0_s6_16_0};
    t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way <= {t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_middle_high_tile_1_0_sum_0_s7_16_0};
    t_middle_high_tile_1_0_sum_1_s8_16_0_s9 <= t_middle_high_tile_1_0_sum_1_s8_16_0;
    t_middle_high_tile_2_0_sum_2_s9 <= t_middle_high_tile_2_0_sum_2;
    t_middle_high_tile_2_0_product_0_s6_16_0_s9_way <= {t_middle_high_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_middle_high_tile_2_0_product_0_s6_16_0};
    t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way <= {t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_middle_high_tile_2_0_sum_0_s7_16_0};
    t_middle_high_tile_2_0_sum_1_s8_16_0_s9 <= t_middle_high_tile_2_0_sum_1_s8_16_0;
    t_middle_middle_tile_0_0_product_0_s9_way <= {t_middle_middle_tile_0_0_product_0_s9_way[42:0], t_middle_middle_tile_0_0_product_0};
    t_middle_middle_tile_0_0_product_1_s9 <= t_middle_middle_tile_0_0_product_1;
    t_middle_xs_25_0_s9 <= t_middle_xs_25_0_s8;
    t_middle_ys_50_34_s9_way <= {t_middle_ys_50_34_s9_way[33:0], t_middle_ys_50_34};
    t_middle_middle_tile_1_0_product_0_s9_way <= {t_middle_middle_tile_1_0_product_0_s9_way[42:0], t_middle_middle_tile_1_0_product_0};
    t_middle_middle_tile_1_0_product_1_s9 <= t_middle_middle_tile_1_0_product_1;
    t_middle_xs_51_26_s9 <= t_middle_xs_51_26_s8;
    t_middle_middle_tile_2_0_product_0_s9_way <= {t_middle_middle_tile_2_0_product_0_s9_way[29:0], t_middle_middle_tile_2_0_product_0};
    t_middle_middle_tile_2_0_product_1_s9 <= t_middle_middle_tile_2_0_product_1;
    t_middle_xs_64_52_s9 <= t_middle_xs_64_52_s8;
    // into stage 10
    t_low_low <= t_low_low_carry_joined;
    t_low_high <= t_low_high_carry_joined;
    t_low_middle_column_0_sum_s10 <= t_low_middle_column_0_sum;
    t_low_middle_column_1_sum_s10 <= t_low_middle_column_1_sum;
    t_low_middle_tile_2_0_77_76_s10 <= t_low_middle_tile_2_0_77_76;
    t_high_low <= t_high_low_carry_joined;
    t_high_high <= t_high_high_carry_joined;
    t_high_middle_column_0_sum_s10 <= t_high_middle_column_0_sum;
    t_high_middle_column_1_sum_s10 <= t_high_middle_column_1_sum;
    t_high_middle_tile_2_0_77_76_s10 <= t_high_middle_tile_2_0_77_76;
    t_middle_low_column_0_sum_s10 <= t_middle_low_column_0_sum;
    t_middle_low_column_1_sum_s10 <= t_middle_low_column_1_sum;
    t_middle_high_column_0_sum_s10 <= t_middle_high_column_0_sum;
    t_middle_high_column_1_sum_s10 <= t_middle_high_column_1_sum;
    t_middle_middle_tile_0_0_sum_0_s10 <= t_middle_middle_tile_0_0_sum_0;
    t_middle_middle_tile_0_0_product_2_s10 <= t_middle_middle_tile_0_0_product_2;
    t_middle_xs_25_0_s10 <= t_middle_xs_25_0_s9;
    t_middle_ys_64_51_s10_way <= {t_middle_ys_64_51_s10_way[41:0], t_middle_ys_64_51};
    t_middle_middle_tile_1_0_sum_0_s10 <= t_middle_middle_tile_1_0_sum_0;
    t_middle_middle_tile_1_0_product_2_s10 <= t_middle_middle_tile_1_0_product_2;
    t_middle_xs_51_26_s10 <= t_middle_xs_51_26_s9;
    t_middle_middle_tile_2_0_sum_0_s10 <= t_middle_middle_tile_2_0_sum_0;
    t_middle_middle_tile_2_0_product_2_s10 <= t_middle_middle_tile_2_0_product_2;
    t_middle_xs_64_52_s10 <= t_middle_xs_64_52_s9;
    // into stage 11
    t_low_middle_settled_sum_0_s11 <= t_low_middle_settled_sum_0;
    t_high_middle_settled_sum_0_s11 <= t_high_middle_settled_sum_0;
    t_middle_middle_tile_0_0_sum_1_s11 <= t_middle_middle_tile_0_0_sum_1;
    t_middle_middle_tile_0_0_product_3_s11 <= t_middle_middle_tile_0_0_product_3;
    t_middle_middle_tile_1_0_sum_1_s11 <= t_middle_middle_tile_1_0_sum_1;
    t_middle_middle_tile_1_0_product_3_s11 <= t_middle_middle_tile_1_0_product_3;
    t_middle_middle_tile_2_0_sum_1_s11 <= t_middle_middle_tile_2_0_sum_1;
    t_middle_middle_tile_2_0_product_3_s11 <= t_middle_middle_tile_2_0_product_3;
    // into stage 12
    t_low_middle_column_0_sum_s10_63_0_s12_way <= {t_low_middle_column_0_sum_s10_63_0_s12_way[63:0], t_low_middle_column_0_sum_s10_63_0};
    t_low_middle_settled_sum_0_s11_63_0_s12 <= t_low_middle_settled_sum_0_s11_63_0;
    t_low_middle_settled_sum_0_s11_64_s12 <= t_low_middle_settled_sum_0_s11_64;
    t_low_middle_settled_sum_1_s12_way <= {t_low_middle_settled_sum_1_s12_way[1:0], t_low_middle_settled_sum_1};
    t_high_middle_column_0_sum_s10_63_0_s12_way <= {t_high_middle_column_0_sum_s10_63_0_s12_way[63:0], t_high_middle_column_0_sum_s10_63_0};
    t_high_middle_settled_sum_0_s11_63_0_s12 <= t_high_middle_settled_sum_0_s11_63_0;
    t_high_middle_settled_sum_0_s11_64_s12 <= t_high_middle_settled_sum_0_s11_64;
    t_high_middle_settled_sum_1_s12_way <= {t_high_middle_settled_sum_1_s12_way[1:0], t_high_middle_settled_sum_1};
    t_middle_low_column_0_sum_s10_63_0_s12_way <= {t_middle_low_column_0_sum_s10_63_0_s12_way[63:0], t_middle_low_column_0_sum_s10_63_0};
    t_middle_low_settled_sum_s12_way <= {t_middle_low_settled_sum_s12_way[63:0], t_middle_low_settled_sum};
    t_middle_high_column_0_sum_s10_63_0_s12_way <= {t_middle_high_column_0_sum_s10_63_0_s12_way[63:0], t_middle_high_column_0_sum_s10_63_0};
    t_middle_high_settled_sum_s12_way <= {t_middle_high_settled_sum_s12_way[63:0], t_middle_high_settled_sum};
    t_middle_middle_tile_0_0_sum_2_s12 <= t_middle_middle_tile_0_0_sum_2;
    t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way <= {t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way[33:0], t_middle_middle_tile_0_0_product_0_s9_16_0};
    t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way <= {t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way[16:0], t_middle_middle_tile_0_0_sum_0_s10_16_0};
    t_middle_middle_tile_0_0_sum_1_s11_16_0_s12 <= t_middle_middle_tile_0_0_sum_1_s11_16_0;
    t_middle_middle_tile_1_0_sum_2_s12 <= t_middle_middle_tile_1_0_sum_2;
    t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way <= {t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way[33:0], t_middle_middle_tile_1_0_product_0_s9_16_0};
    t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way <= {t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way[16:0], t_middle_middle_tile_1_0_sum_0_s10_16_0};
    t_middle_middle_tile_1_0_sum_1_s11_16_0_s12 <= t_middle_middle_tile_1_0_sum_1_s11_16_0;
    t_middle_middle_tile_2_0_sum_2_s12 <= t_middle_middle_tile_2_0_sum_2;
    t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way <= {t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way[33:0], t_middle_middle_tile_2_0_product_0_s9_16_0};
    t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way <= {t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way[16:0], t_middle_middle_tile_2_0_sum_0_s10_16_0};
    t_middle_middle_tile_2_0_sum_1_s11_16_0_s12 <= t_middle_middle_tile_2_0_sum_1_s11_16_0;
    // into stage 13
    t_low_middle <= t_low_middle_carry_joined;
    not_t_low_high_63_0_s13_way <= {not_t_low_high_63_0_s13_way[127:0], not_t_low_high_63_0};
    not_t_low_high_125_64_s13_way <= {not_t_low_high_125_64_s13_way[123:0], not_t_low_high_125_64};
    t_low_high_125_64_s13_way <= {t_low_high_125_64_s13_way[123:0], t_low_high_125_64};
    t_high_middle <= t_high_middle_carry_joined;
    not_t_high_high_63_0_s13_way <= {not_t_high_high_63_0_s13_way[127:0], not_t_high_high_63_0};
    not_t_high_high_125_64_s13_way <= {not_t_high_high_125_64_s13_way[123:0], not_t_high_high_125_64};
    t_high_high_125_64_s13_way <= {t_high_high_125_64_s13_way[123:0], t_high_high_125_64};
    t_middle_low <= t_middle_low_carry_joined;
    t_middle_high <= t_middle_high_carry_joined;
    t_middle_middle_column_0_sum_s13 <= t_middle_middle_column_0_sum;
    t_middle_middle_column_1_sum_s13 <= t_middle_middle_column_1_sum;
    t_middle_middle_tile_2_0_77_76_s13 <= t_middle_middle_tile_2_0_77_76;
    // into stage 14
    t_low_column_1_sum_1_s14 <= t_low_column_1_sum_1;
    t_low_column_1_sum_0_s14_way <= {t_low_column_1_sum_0_s14_way[197:0], t_low_column_1_sum_0};
    t_low_column_2_sum_1_s14 <= t_low_column_2_sum_1;
    t_low_column_2_sum_0_s14_way <= {t_low_column_2_sum_0_s14_way[197:0], t_low_column_2_sum_0};
    t_high_column_1_sum_1_s14 <= t_high_column_1_sum_1;
    t_high_column_1_sum_0_s14_way <= {t_high_column_1_sum_0_s14_way[197:0], t_high_column_1_sum_0};
    t_high_column_2_sum_1_s14 <= t_high_column_2_sum_1;
    t_high_column_2_sum_0_s14_way <= {t_high_column_2_sum_0_s14_way[197:0], t_high_column_2_sum_0};
    t_middle_middle_settled_sum_0_s14 <= t_middle_middle_settled_sum_0;
    // into stage 15
    t_low_column_1_sum_2_s15 <= t_low_column_1_sum_2;
    t_low_column_2_sum_2_s15 <= t_low_column_2_sum_2;
    t_low_column_3_sum_s15_way <= {t_low_column_3_sum_s15_way[61:0], t_low_column_3_sum};
    t_high_column_1_sum_2_s15 <= t_high_column_1_sum_2;
    t_high_column_2_sum_2_s15 <= t_high_column_2_sum_2;
    t_high_column_3_sum_s15_way <= {t_high_column_3_sum_s15_way[61:0], t_high_column_3_sum};
    t_middle_middle_column_0_sum_s13_63_0_s15_way <= {t_middle_middle_column_0_sum_s13_63_0_s15_way[63:0], t_middle_middle_column_0_sum_s13_63_0};
    t_middle_middle_settled_sum_0_s14_63_0_s15 <= t_middle_middle_settled_sum_0_s14_63_0;
    t_middle_middle_settled_sum_0_s14_64_s15 <= t_middle_middle_settled_sum_0_s14_64;
    t_middle_middle_settled_sum_1_s15_way <= {t_middle_middle_settled_sum_1_s15_way[1:0], t_middle_middle_settled_sum_1};
    // into stage 16
    t_low_settled_sum_0_s16 <= t_low_settled_sum_0;
    t_high_settled_sum_0_s16 <= t_high_settled_sum_0;
    t_middle_middle <= t_middle_middle_carry_joined;
    not_t_middle_high_63_0_s16_way <= {not_t_middle_high_63_0_s16_way[127:0], not_t_middle_high_63_0};
    t_middle_column_2_sum_0_s16_way <= {t_middle_column_2_sum_0_s16_way[131:0], t_middle_column_2_sum_0};
    t_middle_high_127_64_s16_way <= {t_middle_high_127_64_s16_way[127:0], t_middle_high_127_64};
    // into stage 17
    t_low_low_63_0_s17_way <= {t_low_low_63_0_s17_way[383:0], t_low_low_63_0};
    t_low_column_1_sum_2_s15_63_0_s17_way <= {t_low_column_1_sum_2_s15_63_0_s17_way[63:0], t_low_column_1_sum_2_s15_63_0};
    t_low_settled_sum_0_s16_63_0_s17 <= t_low_settled_sum_0_s16_63_0;
    t_low_settled_sum_0_s16_64_s17 <= t_low_settled_sum_0_s16_64;
    t_low_settled_sum_1_s17_way <= {t_low_settled_sum_1_s17_way[61:0], t_low_settled_sum_1};
    t_high_low_63_0_s17_way <= {t_high_low_63_0_s17_way[383:0], t_high_low_63_0};
    t_high_column_1_sum_2_s15_63_0_s17_way <= {t_high_column_1_sum_2_s15_63_0_s17_way[63:0], t_high_column_1_sum_2_s15_63_0};
    t_high_settled_sum_0_s16_63_0_s17 <= t_high_settled_sum_0_s16_63_0;
    t_high_settled_sum_0_s16_64_s17 <= t_high_settled_sum_0_s16_64;
    t_high_settled_sum_1_s17_way <= {t_high_settled_sum_1_s17_way[61:0], t_high_settled_sum_1};
    t_middle_column_1_sum_1_s17 <= t_middle_column_1_sum_1;
    t_middle_column_1_sum_0_s17_way <= {t_middle_column_1_sum_0_s17_way[197:0], t_middle_column_1_sum_0};
    t_middle_column_2_sum_1_s17 <= t_middle_column_2_sum_1;
    t_middle_column_3_sum_s17 <= t_middle_column_3_sum;
    // into stage 18
    t_low <= t_low_carry_joined;
    t_high <= t_high_carry_joined;
    t_middle_column_1_sum_2_s18 <= t_middle_column_1_sum_2;
    t_middle_column_2_sum_1_s17_63_0_s18 <= t_middle_column_2_sum_1_s17_63_0;
    // into stage 19
    t_middle_settled_sum_0_s19 <= t_middle_settled_sum_0;
    t_column_6_sum_s19 <= t_column_6_sum;
    t_column_7_sum_s19 <= t_column_7_sum;
    // into stage 20
    t_middle_low_63_0_s20_way <= {t_middle_low_63_0_s20_way[383:0], t_middle_low_63_0};
    t_middle_column_1_sum_2_s18_63_0_s20_way <= {t_middle_column_1_sum_2_s18_63_0_s20_way[63:0], t_middle_column_1_sum_2_s18_63_0};
    t_middle_settled_sum_0_s19_63_0_s20 <= t_middle_settled_sum_0_s19_63_0;
    t_middle_settled_sum_0_s19_64_s20 <= t_middle_settled_sum_0_s19_64;
    t_middle_settled_sum_1_s20_way <= {t_middle_settled_sum_1_s20_way[127:0], t_middle_settled_sum_1};
    // into stage 21
    t_middle <= t_middle_carry_joined;
    t_column_1_sum_0_s21_way <= {t_column_1_sum_0_s21_way[129:0], t_column_1_sum_0};
    not_t_high_64_1_s21_way <= {not_t_high_64_1_s21_way[127:0], not_t_high_64_1};
    t_column_3_sum_0_s21_way <= {t_column_3_sum_0_s21_way[131:0], t_column_3_sum_0};
    t_column_4_sum_0_s21_way <= {t_column_4_sum_0_s21_way[131:0], t_column_4_sum_0};
    not_t_high_253_193_s21_way <= {not_t_high_253_193_s21_way[121:0], not_t_high_253_193};
    // into stage 22
    t_column_1_sum_1_s22 <= t_column_1_sum_1;
    t_column_2_sum_1_s22 <= t_column_2_sum_1;
    t_column_2_sum_0_s22_way <= {t_column_2_sum_0_s22_way[194:0], t_column_2_sum_0};
    t_column_3_sum_1_s22 <= t_column_3_sum_1;
    t_column_4_sum_1_s22 <= t_column_4_sum_1;
    t_column_5_sum_1_s22 <= t_column_5_sum_1;
    t_column_5_sum_0_s22_way <= {t_column_5_sum_0_s22_way[194:0], t_column_5_sum_0};
    // into stage 23
    t_column_2_sum_2_s23 <= t_column_2_sum_2;
    t_column_5_sum_2_s23 <= t_column_5_sum_2;
    t_column_1_sum_1_s22_65_64_s23 <= t_column_1_sum_1_s22_65_64;
    t_column_3_sum_1_s22_63_0_s23 <= t_column_3_sum_1_s22_63_0;
    t_settled_sum_2_s23 <= t_settled_sum_2;
    t_column_4_sum_1_s22_65_64_s23 <= t_column_4_sum_1_s22_65_64;
    t_column_6_sum_s19_63_0_s23_way <= {t_column_6_sum_s19_63_0_s23_way[191:0], t_column_6_sum_s19_63_0};
    // into stage 24
    t_settled_sum_0_s24 <= t_settled_sum_0;
    t_settled_sum_1_s24 <= t_settled_sum_1;
    t_settled_sum_3_s24 <= t_settled_sum_3;
    t_settled_sum_4_s24 <= t_settled_sum_4;
    // into stage 25
    t_low_63_0_s25_way <= {t_low_63_0_s25_way[383:0], t_low_63_0};
    t_column_1_sum_1_s22_63_0_s25_way <= {t_column_1_sum_1_s22_63_0_s25_way[127:0], t_column_1_sum_1_s22_63_0};
    t_settled_sum_0_s24_63_0_s25 <= t_settled_sum_0_s24_63_0;
    t_settled_sum_0_s24_64_s25 <= t_settled_sum_0_s24_64;
    t_settled_sum_1_s24_63_0_s25 <= t_settled_sum_1_s24_63_0;
    t_settled_sum_1_s24_64_s25 <= t_settled_sum_1_s24_64;
    t_carry_all_bits_0_s25 <= t_carry_all_bits_0;
    t_settled_sum_2_s23_63_0_s25_way <= {t_settled_sum_2_s23_63_0_s25_way[63:0], t_settled_sum_2_s23_63_0};
    t_settled_sum_2_s23_64_s25_way <= {t_settled_sum_2_s23_64_s25_way[0:0], t_settled_sum_2_s23_64};
    t_carry_all_bits_1_s25_way <= {t_carry_all_bits_1_s25_way[0:0], t_carry_all_bits_1};
    t_settled_sum_3_s24_63_0_s25 <= t_settled_sum_3_s24_63_0;
    t_settled_sum_3_s24_64_s25 <= t_settled_sum_3_s24_64;
    t_carry_all_bits_2_s25 <= t_carry_all_bits_2;
    t_settled_sum_4_s24_63_0_s25 <= t_settled_sum_4_s24_63_0;
    t_settled_sum_4_s24_64_s25 <= t_settled_sum_4_s24_64;
    t_carry_all_bits_3_s25 <= t_carry_all_bits_3;
    t_settled_sum_5_s25_way <= {t_settled_sum_5_s25_way[299:0], t_settled_sum_5};
    // into stage 26
    t <= t_carry_joined;
    // into stage 27
    t_25_0_s27 <= t_25_0;
    t_51_26_s27 <= t_51_26;
    t_77_52_s27 <= t_77_52;
    t_103_78_s27 <= t_103_78;
    t_129_104_s27 <= t_129_104;
    t_155_130_s27 <= t_155_130;
    t_181_156_s27 <= t_181_156;
    t_207_182_s27 <= t_207_182;
    t_233_208_s27 <= t_233_208;
    t_255_234_s27 <= t_255_234;
    // into stage 28
    t_25_0_s28 <= t_25_0_s27;
    t_51_26_s28 <= t_51_26_s27;
    t_77_52_s28 <= t_77_52_s27;
    t_103_78_s28 <= t_103_78_s27;
    t_129_104_s28 <= t_129_104_s27;
    t_155_130_s28 <= t_155_130_s27;
    t_181_156_s28 <= t_181_156_s27;
    t_207_182_s28 <= t_207_182_s27;
    t_233_208_s28 <= t_233_208_s27;
    t_255_234_s28 <= t_255_234_s27;
    // into stage 29
    m_tile_0_0_product_0_s29_way <= {m_tile_0_0_product_0_s29_way[42:0], m_tile_0_0_product_0};
    m_tile_0_0_product_1_s29 <= m_tile_0_0_product_1;
    t_25_0_s29 <= t_25_0_s28;
    m_tile_0_4_product_0_s29_way <= {m_tile_0_4_product_0_s29_way[42:0], m_tile_0_4_product_0};
    m_tile_0_4_product_1_s29 <= m_tile_0_4_product_1;
    m_tile_0_8_product_0_s29_way <= {m_tile_0_8_product_0_s29_way[42:0], m_tile_0_8_product_0};
    m_tile_0_8_product_1_s29 <= m_tile_0_8_product_1;
    m_tile_0_12_product_0_s29_way <= {m_tile_0_12_product_0_s29_way[42:0], m_tile_0_12_product_0};
    m_tile_0_12_product_1_s29 <= m_tile_0_12_product_1;
    m_tile_1_0_product_0_s29_way <= {m_tile_1_0_product_0_s29_way[42:0], m_tile_1_0_product_0};
    m_tile_1_0_product_1_s29 <= m_tile_1_0_product_1;
    t_51_26_s29 <= t_51_26_s28;
    m_tile_1_4_product_0_s29_way <= {m_tile_1_4_product_0_s29_way[42:0], m_tile_1_4_product_0};
    m_tile_1_4_product_1_s29 <= m_tile_1_4_product_1;
    m_tile_1_8_product_0_s29_way <= {m_tile_1_8_product_0_s29_way[42:0], m_tile_1_8_product_0};
    m_tile_1_8_product_1_s29 <= m_tile_1_8_product_1;
    m_tile_1_12_product_0_s29_way <= {m_tile_1_12_product_0_s29_way[42:0], m_tile_1_12_product_0};
    m_tile_1_12_product_1_s29 <= m_tile_1_12_product_1;
    m_tile_2_0_product_0_s29_way <= {m_tile_2_0_product_0_s29_way[42:0], m_tile_2_0_product_0};
    m_tile_2_0_product_1_s29 <= m_tile_2_0_product_1;
    t_77_52_s29 <= t_77_52_s28;
    m_tile_2_4_product_0_s29_way <= {m_tile_2_4_product_0_s29_way[42:0], m_tile_2_4_product_0};
    m_tile_2_4_product_1_s29 <= m_tile_2_4_product_1;
    m_tile_2_8_product_0_s29_way <= {m_tile_2_8_product_0_s29_way[42:0], m_tile_2_8_product_0};
    m_tile_2_8_product_1_s29 <= m_tile_2_8_product_1;
    m_tile_3_0_product_0_s29_way <= {m_tile_3_0_product_0_s29_way[42:0], m_tile_3_0_product_0};
    m_tile_3_0_product_1_s29 <= m_tile_3_0_product_1;
    t_103_78_s29 <= t_103_78_s28;
    m_tile_3_4_product_0_s29_way <= {m_tile_3_4_product_0_s29_way[42:0], m_tile_3_4_product_0};
    m_tile_3_4_product_1_s29 <= m_tile_3_4_product_1;
    m_tile_3_8_product_0_s29_way <= {m_tile_3_8_product_0_s29_way[42:0], m_tile_3_8_product_0};
    m_tile_3_8_product_1_s29 <= m_tile_3_8_product_1;
    m_tile_4_0_product_0_s29_way <= {m_tile_4_0_product_0_s29_way[42:0], m_tile_4_0_product_0};
    m_tile_4_0_product_1_s29 <= m_tile_4_0_product_1;
    t_129_104_s29 <= t_129_104_s28;
    m_tile_4_4_product_0_s29_way <= {m_tile_4_4_product_0_s29_way[42:0], m_tile_4_4_product_0};
    m_tile_4_4_product_1_s29 <= m_tile_4_4_product_1;
    m_tile_4_8_way <= {m_tile_4_8_way[42:0], m_tile_4_8_product};
    m_tile_5_0_product_0_s29_way <= {m_tile_5_0_product_0_s29_way[42:0], m_tile_5_0_product_0};
    m_tile_5_0_product_1_s29 <= m_tile_5_0_product_1;
    t_155_130_s29 <= t_155_130_s28;
    m_tile_5_4_product_0_s29_way <= {m_tile_5_4_product_0_s29_way[42:0], m_tile_5_4_product_0};
    m_tile_5_4_product_1_s29 <= m_tile_5_4_product_1;
    m_tile_6_0_product_0_s29_way <= {m_tile_6_0_product_0_s29_way[42:0], m_tile_6_0_product_0};
    m_tile_6_0_product_1_s29 <= m_tile_6_0_product_1;
    t_181_156_s29 <= t_181_156_s28;
    m_tile_6_4_product_0_s29_way <= {m_tile_6_4_product_0_s29_way[42:0], m_tile_6_4_product_0};
    m_tile_6_4_product_1_s29 <= m_tile_6_4_product_1;
    m_tile_7_0_product_0_s29_way <= {m_tile_7_0_product_0_s29_way[42:0], m_tile_7_0_product_0};
    m_tile_7_0_product_1_s29 <= m_tile_7_0_product_1;
    t_207_182_s29 <= t_207_182_s28;
    m_tile_7_4_way <= {m_tile_7_4_way[42:0], m_tile_7_4_product};
    m_tile_8_0_product_0_s29_way <= {m_tile_8_0_product_0_s29_way[42:0], m_tile_8_0_product_0};
    m_tile_8_0_product_1_s29 <= m_tile_8_0_product_1;
    t_233_208_s29 <= t_233_208_s28;
    m_tile_9_0_product_0_s29_way <= {m_tile_9_0_product_0_s29_way[38:0], m_tile_9_0_product_0};
    m_tile_9_0_product_1_s29 <= m_tile_9_0_product_1;
    // into stage 30
    m_tile_0_0_sum_0_s30 <= m_tile_0_0_sum_0;
    m_tile_0_0_product_2_s30 <= m_tile_0_0_product_2;
    t_25_0_s30 <= t_25_0_s29;
    m_tile_0_4_sum_0_s30 <= m_tile_0_4_sum_0;
    m_tile_0_4_product_2_s30 <= m_tile_0_4_product_2;
    m_tile_0_8_sum_0_s30 <= m_tile_0_8_sum_0;
    m_tile_0_8_product_2_s30 <= m_tile_0_8_product_2;
    m_tile_0_12_sum_0_s30 <= m_tile_0_12_sum_0;
    m_tile_0_12_product_2_s30 <= m_tile_0_12_product_2;
    m_tile_1_0_sum_0_s30 <= m_tile_1_0_sum_0;
    m_tile_1_0_product_2_s30 <= m_tile_1_0_product_2;
    t_51_26_s30 <= t_51_26_s29;
    m_tile_1_4_sum_0_s30 <= m_tile_1_4_sum_0;
    m_tile_1_4_product_2_s30 <= m_tile_1_4_product_2;
    m_tile_1_8_sum_0_s30 <= m_tile_1_8_sum_0;
    m_tile_1_8_product_2_s30 <= m_tile_1_8_product_2;
    m_tile_1_12_sum_s30 <= m_tile_1_12_sum;
    m_tile_1_12_product_0_s29_16_0_s30 <= m_tile_1_12_product_0_s29_16_0;
    m_tile_2_0_sum_0_s30 <= m_tile_2_0_sum_0;
    m_tile_2_0_product_2_s30 <= m_tile_2_0_product_2;
    t_77_52_s30 <= t_77_52_s29;
    m_tile_2_4_sum_0_s30 <= m_tile_2_4_sum_0;
    m_tile_2_4_product_2_s30 <= m_tile_2_4_product_2;
    m_tile_2_8_sum_0_s30 <= m_tile_2_8_sum_0;
    m_tile_2_8_product_2_s30 <= m_tile_2_8_product_2;
    m_tile_3_0_sum_0_s30 <= m_tile_3_0_sum_0;
    m_tile_3_0_product_2_s30 <= m_tile_3_0_product_2;
    t_103_78_s30 <= t_103_78_s29;
    m_tile_3_4_sum_0_s30 <= m_tile_3_4_sum_0;
    m_tile_3_4_product_2_s30 <= m_tile_3_4_product_2;
    m_tile_3_8_sum_0_s30 <= m_tile_3_8_sum_0;
    m_tile_3_8_product_2_s30 <= m_tile_3_8_product_2;
    m_tile_4_0_sum_0_s30 <= m_tile_4_0_sum_0;
    m_tile_4_0_product_2_s30 <= m_tile_4_0_product_2;
    t_129_104_s30 <= t_129_104_s29;
    m_tile_4_4_sum_0_s30 <= m_tile_4_4_sum_0;
    m_tile_4_4_product_2_s30 <= m_tile_4_4_product_2;
    m_tile_5_0_sum_0_s30 <= m_tile_5_0_sum_0;
    m_tile_5_0_product_2_s30 <= m_tile_5_0_product_2;
    t_155_130_s30 <= t_155_130_s29;
    m_tile_5_4_sum_0_s30 <= m_tile_5_4_sum_0;
    m_tile_5_4_product_2_s30 <= m_tile_5_4_product_2;
    m_tile_6_0_sum_0_s30 <= m_tile_6_0_sum_0;
    m_tile_6_0_product_2_s30 <= m_tile_6_0_product_2;
    t_181_156_s30 <= t_181_156_s29;
    m_tile_6_4_sum_s30 <= m_tile_6_4_sum;
    m_tile_6_4_product_0_s29_16_0_s30 <= m_tile_6_4_product_0_s29_16_0;
    m_tile_7_0_sum_0_s30 <= m_tile_7_0_sum_0;
    m_tile_7_0_product_2_s30 <= m_tile_7_0_product_2;
    t_207_182_s30 <= t_207_182_s29;
    m_tile_8_0_sum_0_s30 <= m_tile_8_0_sum_0;
    m_tile_8_0_product_2_s30 <= m_tile_8_0_product_2;
    m_tile_9_0_sum_s30 <= m_tile_9_0_sum;
    m_tile_9_0_product_0_s29_16_0_s30 <= m_tile_9_0_product_0_s29_16_0;
    // into stage 31
    m_tile_0_0_sum_1_s31 <= m_tile_0_0_sum_1;
    m_tile_0_0_product_3_s31 <= m_tile_0_0_product_3;
    m_tile_0_4_sum_1_s31 <= m_tile_0_4_sum_1;
    m_tile_0_4_product_3_s31 <= m_tile_0_4_product_3;
    m_tile_0_8_sum_1_s31 <= m_tile_0_8_sum_1;
    m_tile_0_8_product_3_s31 <= m_tile_0_8_product_3;
    m_tile_0_12_sum_1_s31 <= m_tile_0_12_sum_1;
    m_tile_0_12_product_3_s31 <= m_tile_0_12_product_3;
    m_tile_1_0_sum_1_s31 <= m_tile_1_0_sum_1;
    m_tile_1_0_product_3_s31 <= m_tile_1_0_product_3;
    m_tile_1_4_sum_1_s31 <= m_tile_1_4_sum_1;
    m_tile_1_4_product_3_s31 <= m_tile_1_4_product_3;
    m_tile_1_8_sum_1_s31 <= m_tile_1_8_sum_1;
    m_tile_1_8_product_3_s31 <= m_tile_1_8_product_3;
    m_tile_2_0_sum_1_s31 <= m_tile_2_0_sum_1;
    m_tile_2_0_product_3_s31 <= m_tile_2_0_product_3;
    m_tile_2_4_sum_1_s31 <= m_tile_2_4_sum_1;
    m_tile_2_4_product_3_s31 <= m_tile_2_4_product_3;
    m_tile_2_8_sum_1_s31 <= m_tile_2_8_sum_1;
    m_tile_2_8_product_3_s31 <= m_tile_2_8_product_3;
    m_tile_3_0_sum_1_s31 <= m_tile_3_0_sum_1;
    m_tile_3_0_product_3_s31 <= m_tile_3_0_product_3;
    m_tile_3_4_sum_1_s31 <= m_tile_3_4_sum_1;
    m_tile_3_4_product_3_s31 <= m_tile_3_4_product_3;
    m_tile_3_8_sum_1_s31 <= m_tile_3_8_sum_1;
    m_tile_3_8_product_0_s29_16_0_s31_way <= {m_tile_3_8_product_0_s29_16_0_s31_way[16:0], m_tile_3_8_product_0_s29_16_0};
    m_tile_3_8_sum_0_s30_16_0_s31 <= m_tile_3_8_sum_0_s30_16_0;
    m_tile_4_0_sum_1_s31 <= m_tile_4_0_sum_1;
    m_tile_4_0_product_3_s31 <= m_tile_4_0_product_3;
    m_tile_4_4_sum_1_s31 <= m_tile_4_4_sum_1;
    m_tile_4_4_product_3_s31 <= m_tile_4_4_product_3;
    m_tile_5_0_sum_1_s31 <= m_tile_5_0_sum_1;
    m_tile_5_0_product_3_s31 <= m_tile_5_0_product_3;
    m_tile_5_4_sum_1_s31 <= m_tile_5_4_sum_1;
    m_tile_5_4_product_3_s31 <= m_tile_5_4_product_3;
    m_tile_6_0_sum_1_s31 <= m_tile_6_0_sum_1;
    m_tile_6_0_product_3_s31 <= m_tile_6_0_product_3;
    m_tile_7_0_sum_1_s31 <= m_tile_7_0_sum_1;
    m_tile_7_0_product_3_s31 <= m_tile_7_0_product_3;
    m_tile_8_0_sum_1_s31 <= m_tile_8_0_sum_1;
    m_tile_8_0_product_0_s29_16_0_s31_way <= {m_tile_8_0_product_0_s29_16_0_s31_way[16:0], m_tile_8_0_product_0_s29_16_0};
    m_tile_8_0_sum_0_s30_16_0_s31 <= m_tile_8_0_sum_0_s30_16_0;
    // into stage 32
    m_tile_0_0_sum_2_s32 <= m_tile_0_0_sum_2;
    m_tile_0_0_product_0_s29_16_0_s32_way <= {m_tile_0_0_product_0_s29_16_0_s32_way[33:0], m_tile_0_0_product_0_s29_16_0};
    m_tile_0_0_sum_0_s30_16_0_s32_way <= {m_tile_0_0_sum_0_s30_16_0_s32_way[16:0], m_tile_0_0_sum_0_s30_16_0};
    m_tile_0_0_sum_1_s31_16_0_s32 <= m_tile_0_0_sum_1_s31_16_0;
    m_tile_0_4_sum_2_s32 <= m_tile_0_4_sum_2;
    m_tile_0_4_product_0_s29_16_0_s32_way <= {m_tile_0_4_product_0_s29_16_0_s32_way[33:0], m_tile_0_4_product_0_s29_16_0};
    m_tile_0_4_sum_0_s30_16_0_s32_way <= {m_tile_0_4_sum_0_s30_16_0_s32_way[16:0], m_tile_0_4_sum_0_s30_16_0};
    m_tile_0_4_sum_1_s31_16_0_s32 <= m_tile_0_4_sum_1_s31_16_0;
    m_tile_0_8_sum_2_s32 <= m_tile_0_8_sum_2;
    m_tile_0_8_product_0_s29_16_0_s32_way <= {m_tile_0_8_product_0_s29_16_0_s32_way[33:0], m_tile_0_8_product_0_s29_16_0};
    m_tile_0_8_sum_0_s30_16_0_s32_way <= {m_tile_0_8_sum_0_s30_16_0_s32_way[16:0], m_tile_0_8_sum_0_s30_16_0};
    m_tile_0_8_sum_1_s31_16_0_s32 <= m_tile_0_8_sum_1_s31_16_0;
    m_tile_0_12_sum_2_s32 <= m_tile_0_12_sum_2;
    m_tile_0_12_product_0_s29_16_0_s32_way <= {m_tile_0_12_product_0_s29_16_0_s32_way[33:0], m_tile_0_12_product_0_s29_16_0};
    m_tile_0_12_sum_0_s30_16_0_s32_way <= {m_tile_0_12_sum_0_s30_16_0_s32_way[16:0], m_tile_0_12_sum_0_s30_16_0};
    m_tile_0_12_sum_1_s31_16_0_s32 <= m_tile_0_12_sum_1_s31_16_0;
    m_tile_1_0_sum_2_s32 <= m_tile_1_0_sum_2;
    m_tile_1_0_product_0_s29_16_0_s32_way <= {m_tile_1_0_product_0_s29_16_0_s32_way[33:0], m_tile_1_0_product_0_s29_16_0};
    m_tile_1_0_sum_0_s30_16_0_s32_way <= {m_tile_1_0_sum_0_s30_16_0_s32_way[16:0], m_tile_1_0_sum_0_s30_16_0};
    m_tile_1_0_sum_1_s31_16_0_s32 <= m_tile_1_0_sum_1_s31_16_0;
    m_tile_1_4_sum_2_s32 <= m_tile_1_4_sum_2;
    m_tile_1_4_product_0_s29_16_0_s32_way <= {m_tile_1_4_product_0_s29_16_0_s32_way[33:0], m_tile_1_4_product_0_s29_16_0};
    m_tile_1_4_sum_0_s30_16_0_s32_way <= {m_tile_1_4_sum_0_s30_16_0_s32_way[16:0], m_tile_1_4_sum_0_s30_16_0};
    m_tile_1_4_sum_1_s31_16_0_s32 <= m_tile_1_4_sum_1_s31_16_0;
    m_tile_1_8_sum_2_s32 <= m_tile_1_8_sum_2;
    m_tile_1_8_product_0_s29_16_0_s32_way <= {m_tile_1_8_product_0_s29_16_0_s32_way[33:0], m_tile_1_8_product_0_s29_16_0};
    m_tile_1_8_sum_0_s30_16_0_s32_way <= {m_tile_1_8_sum_0_s30_16_0_s32_way[16:0], m_tile_1_8_sum_0_s30_16_0};
    m_tile_1_8_sum_1_s31_16_0_s32 <= m_tile_1_8_sum_1_s31_16_0;
    m_tile_2_0_sum_2_s32 <= m_tile_2_0_sum_2;
    m_tile_2_0_product_0_s29_16_0_s32_way <= {m_tile_2_0_product_0_s29_16_0_s32_way[33:0], m_tile_2_0_product_0_s29_16_0};
    m_tile_2_0_sum_0_s30_16_0_s32_way <= {m_tile_2_0_sum_0_s30_16_0_s32_way[16:0], m_tile_2_0_sum_0_s30_16_0};
    m_tile_2_0_sum_1_s31_16_0_s32 <= m_tile_2_0_sum_1_s31_16_0;
    m_tile_2_4_sum_2_s32 <= m_tile_2_4_sum_2;
    m_tile_2_4_product_0_s29_16_0_s32_way <= {m_tile_2_4_product_0_s29_16_0_s32_way[33:0], m_tile_2_4_product_0_s29_16_0};
    m_tile_2_4_sum_0_s30_16_0_s32_way <= {m_tile_2_4_sum_0_s30_16_0_s32_way[16:0], m_tile_2_4_sum_0_s30_16_0};
    m_tile_2_4_sum_1_s31_16_0_s32 <= m_tile_2_4_sum_1_s31_16_0;
    m_tile_2_8_sum_2_s32 <= m_tile_2_8_sum_2;
    m_tile_2_8_product_0_s29_16_0_s32_way <= {m_tile_2_8_product_0_s29_16_0_s32_way[33:0], m_tile_2_8_product_0_s29_16_0};
    m_tile_2_8_sum_0_s30_16_0_s32_way <= {m_tile_2_8_sum_0_s30_16_0_s32_way[16:0], m_tile_2_8_sum_0_s30_16_0};
    m_tile_2_8_sum_1_s31_16_0_s32 <= m_tile_2_8_sum_1_s31_16_0;
    m_tile_3_0_sum_2_s32 <= m_tile_3_0_sum_2;
    m_tile_3_0_product_0_s29_16_0_s32_way <= {m_tile_3_0_product_0_s29_16_0_s32_way[33:0], m_tile_3_0_product_0_s29_16_0};
    m_tile_3_0_sum_0_s30_16_0_s32_way <= {m_tile_3_0_sum_0_s30_16_0_s32_way[16:0], m_tile_3_0_sum_0_s30_16_0};
    m_tile_3_0_sum_1_s31_16_0_s32 <= m_tile_3_0_sum_1_s31_16_0;
    m_tile_3_4_sum_2_s32 <= m_tile_3_4_sum_2;
    m_tile_3_4_product_0_s29_16_0_s32_way <= {m_tile_3_4_product_0_s29_16_0_s32_way[33:0], m_tile_3_4_product_0_s29_16_0};
    m_tile_3_4_sum_0_s30_16_0_s32_way <= {m_tile_3_4_sum_0_s30_16_0_s32_way[16:0], m_tile_3_4_sum_0_s30_16_0};
    m_tile_3_4_sum_1_s31_16_0_s32 <= m_tile_3_4_sum_1_s31_16_0;
    m_tile_4_0_sum_2_s32 <= m_tile_4_0_sum_2;
    m_tile_4_0_product_0_s29_16_0_s32_way <= {m_tile_4_0_product_0_s29_16_0_s32_way[33:0], m_tile_4_0_product_0_s29_16_0};
    m_tile_4_0_sum_0_s30_16_0_s32_way <= {m_tile_4_0_sum_0_s30_16_0_s32_way[16:0], m_tile_4_0_sum_0_s30_16_0};
    m_tile_4_0_sum_1_s31_16_0_s32 <= m_tile_4_0_sum_1_s31_16_0;
    m_tile_4_4_sum_2_s32 <= m_tile_4_4_sum_2;
    m_tile_4_4_product_0_s29_16_0_s32_way <= {m_tile_4_4_product_0_s29_16_0_s32_way[33:0], m_tile_4_4_product_0_s29_16_0};
    m_tile_4_4_sum_0_s30_16_0_s32_way <= {m_tile_4_4_sum_0_s30_16_0_s32_way[16:0], m_tile_4_4_sum_0_s30_16_0};
    m_tile_4_4_sum_1_s31_16_0_s32 <= m_tile_4_4_sum_1_s31_16_0;
    m_tile_5_0_sum_2_s32 <= m_tile_5_0_sum_2;
    m_tile_5_0_product_0_s29_16_0_s32_way <= {m_tile_5_0_product_0_s29_16_0_s32_way[33:0], m_tile_5_0_product_0_s29_16_0};
    m_tile_5_0_sum_0_s30_16_0_s32_way <= {m_tile_5_0_sum_0_s30_16_0_s32_way[16:0], m_tile_5_0_sum_0_s30_16_0};
    m_tile_5_0_sum_1_s31_16_0_s32 <= m_tile_5_0_sum_1_s31_16_0;
    m_tile_5_4_sum_2_s32 <= m_tile_5_4_sum_2;
    m_tile_5_4_product_0_s29_16_0_s32_way <= {m_tile_5_4_product_0_s29_16_0_s32_way[33:0], m_tile_5_4_product_0_s29_16_0};
    m_tile_5_4_sum_0_s30_16_0_s32_way <= {m_tile_5_4_sum_0_s30_16_0_s32_way[16:0], m_tile_5_4_sum_0_s30_16_0};
    m_tile_5_4_sum_1_s31_16_0_s32 <= m_tile_5_4_sum_1_s31_16_0;
    m_tile_6_0_sum_2_s32 <= m_tile_6_0_sum_2;
    m_tile_6_0_product_0_s29_16_0_s32_way <= {m_tile_6_0_product_0_s29_16_0_s32_way[33:0], m_tile_6_0_product_0_s29_16_0};
    m_tile_6_0_sum_0_s30_16_0_s32_way <= {m_tile_6_0_sum_0_s30_16_0_s32_way[16:0], m_tile_6_0_sum_0_s30_16_0};
    m_tile_6_0_sum_1_s31_16_0_s32 <= m_tile_6_0_sum_1_s31_16_0;
    m_tile_7_0_sum_2_s32 <= m_tile_7_0_sum_2;
    m_tile_7_0_product_0_s29_16_0_s32_way <= {m_tile_7_0_product_0_s29_16_0_s32_way[33:0], m_tile_7_0_product_0_s29_16_0};
    m_tile_7_0_sum_0_s30_16_0_s32_way <= {m_tile_7_0_sum_0_s30_16_0_s32_way[16:0], m_tile_7_0_sum_0_s30_16_0};
    m_tile_7_0_sum_1_s31_16_0_s32 <= m_tile_7_0_sum_1_s31_16_0;
    m_tile_1_12_25_0_s32_way <= {m_tile_1_12_25_0_s32_way[25:0], m_tile_1_12_25_0};
    m_tile_3_8_41_0_s32 <= m_tile_3_8_41_0;
    m_tile_4_8_15_0_s32_way <= {m_tile_4_8_15_0_s32_way[31:0], m_tile_4_8_15_0};
    m_tile_6_4_31_0_s32_way <= {m_tile_6_4_31_0_s32_way[31:0], m_tile_6_4_31_0};
    m_tile_7_4_5_0_s32_way <= {m_tile_7_4_5_0_s32_way[11:0], m_tile_7_4_5_0};
    m_column_3_joined_0_s32_way <= {m_column_3_joined_0_s32_way[63:0], m_column_3_joined_0};
    m_column_3_joined_1_s32 <= m_column_3_joined_1;
    // into stage 33
    m_column_0_sum_s33 <= m_column_0_sum;
    m_column_1_sum_0_s33 <= m_column_1_sum_0;
    m_column_1_sum_1_s33 <= m_column_1_sum_1;
    m_column_2_sum_0_s33 <= m_column_2_sum_0;
    m_column_2_sum_1_s33 <= m_column_2_sum_1;
    m_column_2_sum_2_s33 <= m_column_2_sum_2;
    m_column_3_sum_0_s33 <= m_column_3_sum_0;
    m_column_3_sum_1_s33 <= m_column_3_sum_1;
    m_column_3_sum_2_s33 <= m_column_3_sum_2;
    m_column_3_sum_3_s33 <= m_column_3_sum_3;
    m_column_3_joined_2_s33 <= m_column_3_joined_2;
    // into stage 34
    m_column_1_sum_2_s34 <= m_column_1_sum_2;
    m_column_2_sum_3_s34 <= m_column_2_sum_3;
    m_column_2_joined_3_s34_way <= {m_column_2_joined_3_s34_way[63:0], m_column_2_joined_3};
    m_column_3_sum_4_s34 <= m_column_3_sum_4;
    m_column_3_sum_5_s34 <= m_column_3_sum_5;
    m_column_0_sum_s33_65_64_s34 <= m_column_0_sum_s33_65_64;
    // into stage 35
    m_column_2_sum_4_s35 <= m_column_2_sum_4;
    m_column_3_sum_6_s35 <= m_column_3_sum_6;
    m_settled_sum_0_s35 <= m_settled_sum_0;
    m_column_1_sum_2_s34_66_64_s35 <= m_column_1_sum_2_s34_66_64;
    // into stage 36
    m_settled_sum_1_s36 <= m_settled_sum_1;
    // into stage 37
    m_column_0_sum_s33_63_0_s37_way <= {m_column_0_sum_s33_63_0_s37_way[191:0], m_column_0_sum_s33_63_0};
    m_settled_sum_0_s35_63_0_s37_way <= {m_settled_sum_0_s35_63_0_s37_way[63:0], m_settled_sum_0_s35_63_0};
    m_settled_sum_0_s35_64_s37_way <= {m_settled_sum_0_s35_64_s37_way[0:0], m_settled_sum_0_s35_64};
    m_settled_sum_1_s36_63_0_s37 <= m_settled_sum_1_s36_63_0;
    m_settled_sum_1_s36_64_s37 <= m_settled_sum_1_s36_64;
    m_carry_all_bits_s37 <= m_carry_all_bits;
    m_settled_sum_2_s37_way <= {m_settled_sum_2_s37_way[63:0], m_settled_sum_2};
    // into stage 38
    m <= m_carry_joined;
    // into stage 39
    m_25_0_s39 <= m_25_0;
    m_51_26_s39 <= m_51_26;
    m_77_52_s39 <= m_77_52;
    m_103_78_s39 <= m_103_78;
    m_129_104_s39 <= m_129_104;
    m_155_130_s39 <= m_155_130;
    m_181_156_s39 <= m_181_156;
    m_207_182_s39 <= m_207_182;
    m_233_208_s39 <= m_233_208;
    m_255_234_s39 <= m_255_234;
    // into stage 40
    m_25_0_s40 <= m_25_0_s39;
    m_51_26_s40 <= m_51_26_s39;
    m_77_52_s40 <= m_77_52_s39;
    m_103_78_s40 <= m_103_78_s39;
    m_129_104_s40 <= m_129_104_s39;
    m_155_130_s40 <= m_155_130_s39;
    m_181_156_s40 <= m_181_156_s39;
    m_207_182_s40 <= m_207_182_s39;
    m_233_208_s40 <= m_233_208_s39;
    m_255_234_s40 <= m_255_234_s39;
    // into stage 41
    u_tile_0_13_product_0_s41_way <= {u_tile_0_13_product_0_s41_way[42:0], u_tile_0_13_product_0};
    u_tile_0_13_product_1_s41 <= u_tile_0_13_product_1;
    u_tile_1_11_product_0_s41_way <= {u_tile_1_11_product_0_s41_way[42:0], u_tile_1_11_product_0};
    u_tile_1_11_product_1_s41 <= u_tile_1_11_product_1;
    m_51_26_s41 <= m_51_26_s40;
    u_tile_2_9_product_0_s41_way <= {u_tile_2_9_product_0_s41_way[42:0], u_tile_2_9_product_0};
    u_tile_2_9_product_1_s41 <= u_tile_2_9_product_1;
    m_77_52_s41 <= m_77_52_s40;
    u_tile_2_13_product_0_s41_way <= {u_tile_2_13_product_0_s41_way[42:0], u_tile_2_13_product_0};
    u_tile_2_13_product_1_s41 <= u_tile_2_13_product_1;
    u_tile_3_8_product_0_s41_way <= {u_tile_3_8_product_0_s41_way[42:0], u_tile_3_8_product_0};
    u_tile_3_8_product_1_s41 <= u_tile_3_8_product_1;
    m_103_78_s41 <= m_103_78_s40;
    u_tile_3_12_product_0_s41_way <= {u_tile_3_12_product_0_s41_way[42:0], u_tile_3_12_product_0};
    u_tile_3_12_product_1_s41 <= u_tile_3_12_product_1;
    u_tile_4_6_product_0_s41_way <= {u_tile_4_6_product_0_s41_way[42:0], u_tile_4_6_product_0};
    u_tile_4_6_product_1_s41 <= u_tile_4_6_product_1;
    m_129_104_s41 <= m_129_104_s40;
    u_tile_4_10_product_0_s41_way <= {u_tile_4_10_product_0_s41_way[42:0], u_tile_4_10_product_0};
    u_tile_4_10_product_1_s41 <= u_tile_4_10_product_1;
    u_tile_4_14_way <= {u_tile_4_14_way[41:0], u_tile_4_14_product};
    u_tile_5_5_product_0_s41_way <= {u_tile_5_5_product_0_s41_way[42:0], u_tile_5_5_product_0};
    u_tile_5_5_product_1_s41 <= u_tile_5_5_product_1;
    m_155_130_s41 <= m_155_130_s40;
    u_tile_5_9_product_0_s41_way <= {u_tile_5_9_product_0_s41_way[42:0], u_tile_5_9_product_0};
    u_tile_5_9_product_1_s41 <= u_tile_5_9_product_1;
    u_tile_5_13_product_0_s41_way <= {u_tile_5_13_product_0_s41_way[42:0], u_tile_5_13_product_0};
    u_tile_5_13_product_1_s41 <= u_tile_5_13_product_1;
    u_tile_6_3_product_0_s41_way <= {u_tile_6_3_product_0_s41_way[42:0], u_tile_6_3_product_0};
    u_tile_6_3_product_1_s41 <= u_tile_6_3_product_1;
    m_181_156_s41 <= m_181_156_s40;
    u_tile_6_7_product_0_s41_way <= {u_tile_6_7_product_0_s41_way[42:0], u_tile_6_7_product_0};
    u_tile_6_7_product_1_s41 <= u_tile_6_7_product_1;
    u_tile_6_11_product_0_s41_way <= {u_tile_6_11_product_0_s41_way[42:0], u_tile_6_11_product_0};
    u_tile_6_11_product_1_s41 <= u_tile_6_11_product_1;
    u_tile_7_2_product_0_s41_way <= {u_tile_7_2_product_0_s41_way[42:0], u_tile_7_2_product_0};
    u_tile_7_2_product_1_s41 <= u_tile_7_2_product_1;
    m_207_182_s41 <= m_207_182_s40;
    u_tile_7_6_product_0_s41_way <= {u_tile_7_6_product_0_s41_way[42:0], u_tile_7_6_product_0};
    u_tile_7_6_product_1_s41 <= u_tile_7_6_product_1;
    u_tile_7_10_product_0_s41_way <= {u_tile_7_10_product_0_s41_way[42:0], u_tile_7_10_product_0};
    u_tile_7_10_product_1_s41 <= u_tile_7_10_product_1;
    u_tile_7_14_way <= {u_tile_7_14_way[41:0], u_tile_7_14_product};
    u_tile_8_0_product_0_s41_way <= {u_tile_8_0_product_0_s41_way[42:0], u_tile_8_0_product_0};
    u_tile_8_0_product_1_s41 <= u_tile_8_0_product_1;
    m_233_208_s41 <= m_233_208_s40;
    u_tile_8_4_product_0_s41_way <= {u_tile_8_4_product_0_s41_way[42:0], u_tile_8_4_product_0};
    u_tile_8_4_product_1_s41 <= u_tile_8_4_product_1;
    u_tile_8_8_product_0_s41_way <= {u_tile_8_8_product_0_s41_way[42:0], u_tile_8_8_product_0};
    u_tile_8_8_product_1_s41 <= u_tile_8_8_product_1;
    u_tile_8_12_product_0_s41_way <= {u_tile_8_12_product_0_s41_way[42:0], u_tile_8_12_product_0};
    u_tile_8_12_product_1_s41 <= u_tile_8_12_product_1;
    u_tile_9_0_product_0_s41_way <= {u_tile_9_0_product_0_s41_way[38:0], u_tile_9_0_product_0};
    u_tile_9_0_product_1_s41 <= u_tile_9_0_product_1;
    m_255_234_s41 <= m_255_234_s40;
    u_tile_9_4_product_0_s41_way <= {u_tile_9_4_product_0_s41_way[38:0], u_tile_9_4_product_0};
    u_tile_9_4_product_1_s41 <= u_tile_9_4_product_1;
    u_tile_9_8_product_0_s41_way <= {u_tile_9_8_product_0_s41_way[38:0], u_tile_9_8_product_0};
    u_tile_9_8_product_1_s41 <= u_tile_9_8_product_1;
    u_tile_9_12_product_0_s41_way <= {u_tile_9_12_product_0_s41_way[38:0], u_tile_9_12_product_0};
    u_tile_9_12_product_1_s41 <= u_tile_9_12_product_1;
    // into stage 42
    u_tile_0_13_sum_s42 <= u_tile_0_13_sum;
    u_tile_0_13_product_0_s41_16_0_s42 <= u_tile_0_13_product_0_s41_16_0;
    u_tile_1_11_sum_0_s42 <= u_tile_1_11_sum_0;
    u_tile_1_11_product_2_s42 <= u_tile_1_11_product_2;
    m_51_26_s42 <= m_51_26_s41;
    u_tile_2_9_sum_0_s42 <= u_tile_2_9_sum_0;
    u_tile_2_9_product_2_s42 <= u_tile_2_9_product_2;
    m_77_52_s42 <= m_77_52_s41;
    u_tile_2_13_sum_s42 <= u_tile_2_13_sum;
    u_tile_2_13_product_0_s41_16_0_s42 <= u_tile_2_13_product_0_s41_16_0;
    u_tile_3_8_sum_0_s42 <= u_tile_3_8_sum_0;
    u_tile_3_8_product_2_s42 <= u_tile_3_8_product_2;
    m_103_78_s42 <= m_103_78_s41;
    u_tile_3_12_sum_0_s42 <= u_tile_3_12_sum_0;
    u_tile_3_12_product_2_s42 <= u_tile_3_12_product_2;
    u_tile_4_6_sum_0_s42 <= u_tile_4_6_sum_0;
    u_tile_4_6_product_2_s42 <= u_tile_4_6_product_2;
    m_129_104_s42 <= m_129_104_s41;
    u_tile_4_10_sum_0_s42 <= u_tile_4_10_sum_0;
    u_tile_4_10_product_2_s42 <= u_tile_4_10_product_2;
    u_tile_5_5_sum_0_s42 <= u_tile_5_5_sum_0;
    u_tile_5_5_product_2_s42 <= u_tile_5_5_product_2;
    m_155_130_s42 <= m_155_130_s41;
    u_tile_5_9_sum_0_s42 <= u_tile_5_9_sum_0;
    u_tile_5_9_product_2_s42 <= u_tile_5_9_product_2;
    u_tile_5_13_sum_s42 <= u_tile_5_13_sum;
    u_tile_5_13_product_0_s41_16_0_s42 <= u_tile_5_13_product_0_s41_16_0;
    u_tile_6_3_sum_0_s42 <= u_tile_6_3_sum_0;
    u_tile_6_3_product_2_s42 <= u_tile_6_3_product_2;
    m_181_156_s42 <= m_181_156_s41;
    u_tile_6_7_sum_0_s42 <= u_tile_6_7_sum_0;
    u_tile_6_7_product_2_s42 <= u_tile_6_7_product_2;
    u_tile_6_11_sum_0_s42 <= u_tile_6_11_sum_0;
    u_tile_6_11_product_2_s42 <= u_tile_6_11_product_2;
    u_tile_7_2_sum_0_s42 <= u_tile_7_2_sum_0;
    u_tile_7_2_product_2_s42 <= u_tile_7_2_product_2;
    m_207_182_s42 <= m_207_182_s41;
    u_tile_7_6_sum_0_s42 <= u_tile_7_6_sum_0;
    u_tile_7_6_product_2_s42 <= u_tile_7_6_product_2;
    u_tile_7_10_sum_0_s42 <= u_tile_7_10_sum_0;
    u_tile_7_10_product_2_s42 <= u_tile_7_10_product_2;
    u_tile_8_0_sum_0_s42 <= u_tile_8_0_sum_0;
    u_tile_8_0_product_2_s42 <= u_tile_8_0_product_2;
    m_233_208_s42 <= m_233_208_s41;
    u_tile_8_4_sum_0_s42 <= u_tile_8_4_sum_0;
    u_tile_8_4_product_2_s42 <= u_tile_8_4_product_2;
    u_tile_8_8_sum_0_s42 <= u_tile_8_8_sum_0;
    u_tile_8_8_product_2_s42 <= u_tile_8_8_product_2;
    u_tile_8_12_sum_0_s42 <= u_tile_8_12_sum_0;
    u_tile_8_12_product_2_s42 <= u_tile_8_12_product_2;
    u_tile_9_0_sum_0_s42 <= u_tile_9_0_sum_0;
    u_tile_9_0_product_2_s42 <= u_tile_9_0_product_2;
    m_255_234_s42 <= m_255_234_s41;
    u_tile_9_4_sum_0_s42 <= u_tile_9_4_sum_0;
    u_tile_9_4_product_2_s42 <= u_tile_9_4_product_2;
    u_tile_9_8_sum_0_s42 <= u_tile_9_8_sum_0;
    u_tile_9_8_product_2_s42 <= u_tile_9_8_product_2;
    u_tile_9_12_sum_0_s42 <= u_tile_9_12_sum_0;
    u_tile_9_12_product_2_s42 <= u_tile_9_12_product_2;
    u_column_0_joined_0_s42_way <= {u_column_0_joined_0_s42_way[959:0], u_column_0_joined_0};
    u_tile_4_14_31_0_s42 <= u_tile_4_14_31_0;
    t_373_310_s42_way <= {t_373_310_s42_way[959:0], t_373_310};
    u_tile_7_14_17_0_s42 <= u_tile_7_14_17_0;
    // into stage 43
    u_tile_1_11_sum_1_s43 <= u_tile_1_11_sum_1;
    u_tile_1_11_product_3_s43 <= u_tile_1_11_product_3;
    u_tile_2_9_sum_1_s43 <= u_tile_2_9_sum_1;
    u_tile_2_9_product_3_s43 <= u_tile_2_9_product_3;
    u_tile_3_8_sum_1_s43 <= u_tile_3_8_sum_1;
    u_tile_3_8_product_3_s43 <= u_tile_3_8_product_3;
    u_tile_3_12_sum_1_s43 <= u_tile_3_12_sum_1;
    u_tile_3_12_product_0_s41_16_0_s43_way <= {u_tile_3_12_product_0_s41_16_0_s43_way[16:0], u_tile_3_12_product_0_s41_16_0};
    u_tile_3_12_sum_0_s42_16_0_s43 <= u_tile_3_12_sum_0_s42_16_0;
    u_tile_4_6_sum_1_s43 <= u_tile_4_6_sum_1;
    u_tile_4_6_product_3_s43 <= u_tile_4_6_product_3;
    u_tile_4_10_sum_1_s43 <= u_tile_4_10_sum_1;
    u_tile_4_10_product_3_s43 <= u_tile_4_10_product_3;
    u_tile_5_5_sum_1_s43 <= u_tile_5_5_sum_1;
    u_tile_5_5_product_3_s43 <= u_tile_5_5_product_3;
    u_tile_5_9_sum_1_s43 <= u_tile_5_9_sum_1;
    u_tile_5_9_product_3_s43 <= u_tile_5_9_product_3;
    u_tile_6_3_sum_1_s43 <= u_tile_6_3_sum_1;
    u_tile_6_3_product_3_s43 <= u_tile_6_3_product_3;
    u_tile_6_7_sum_1_s43 <= u_tile_6_7_sum_1;
    u_tile_6_7_product_3_s43 <= u_tile_6_7_product_3;
    u_tile_6_11_sum_1_s43 <= u_tile_6_11_sum_1;
    u_tile_6_11_product_3_s43 <= u_tile_6_11_product_3;
    u_tile_7_2_sum_1_s43 <= u_tile_7_2_sum_1;
    u_tile_7_2_product_3_s43 <= u_tile_7_2_product_3;
    u_tile_7_6_sum_1_s43 <= u_tile_7_6_sum_1;
    u_tile_7_6_product_3_s43 <= u_tile_7_6_product_3;
    u_tile_7_10_sum_1_s43 <= u_tile_7_10_sum_1;
    u_tile_7_10_product_3_s43 <= u_tile_7_10_product_3;
    u_tile_8_0_sum_1_s43 <= u_tile_8_0_sum_1;
    u_tile_8_0_product_3_s43 <= u_tile_8_0_product_3;
    u_tile_8_4_sum_1_s43 <= u_tile_8_4_sum_1;
    u_tile_8_4_product_3_s43 <= u_tile_8_4_product_3;
    u_tile_8_8_sum_1_s43 <= u_tile_8_8_sum_1;
    u_tile_8_8_product_3_s43 <= u_tile_8_8_product_3;
    u_tile_8_12_sum_1_s43 <= u_tile_8_12_sum_1;
    u_tile_8_12_product_0_s41_16_0_s43_way <= {u_tile_8_12_product_0_s41_16_0_s43_way[16:0], u_tile_8_12_product_0_s41_16_0};
    u_tile_8_12_sum_0_s42_16_0_s43 <= u_tile_8_12_sum_0_s42_16_0;
    u_tile_9_0_sum_1_s43 <= u_tile_9_0_sum_1;
    u_tile_9_0_product_3_s43 <= u_tile_9_0_product_3;
    u_tile_9_4_sum_1_s43 <= u_tile_9_4_sum_1;
    u_tile_9_4_product_3_s43 <= u_tile_9_4_product_3;
    u_tile_9_8_sum_1_s43 <= u_tile_9_8_sum_1;
    u_tile_9_8_product_3_s43 <= u_tile_9_8_product_3;
    u_tile_9_12_sum_1_s43 <= u_tile_9_12_sum_1;
    u_tile_9_12_product_0_s41_16_0_s43_way <= {u_tile_9_12_product_0_s41_16_0_s43_way[16:0], u_tile_9_12_product_0_s41_16_0};
    u_tile_9_12_sum_0_s42_16_0_s43 <= u_tile_9_12_sum_0_s42_16_0;
    u_tile_0_13_58_25_s43 <= u_tile_0_13_58_25;
    u_tile_4_14_41_32_s43_way <= {u_tile_4_14_41_32_s43_way[9:0], u_tile_4_14_41_32};
    t_437_374_s43_way <= {t_437_374_s43_way[1023:0], t_437_374};
    u_joined_6_s43 <= u_joined_6;
    t_501_438_s43_way <= {t_501_438_s43_way[1023:0], t_501_438};
    u_tile_7_14_41_18_s43_way <= {u_tile_7_14_41_18_s43_way[23:0], u_tile_7_14_41_18};
    t_507_502_s43_way <= {t_507_502_s43_way[95:0], t_507_502};
    // into stage 44
    u_tile_1_11_sum_2_s44 <= u_tile_1_11_sum_2;
    u_tile_1_11_product_0_s41_16_0_s44_way <= {u_tile_1_11_product_0_s41_16_0_s44_way[33:0], u_tile_1_11_product_0_s41_16_0};
    u_tile_1_11_sum_0_s42_16_0_s44_way <= {u_tile_1_11_sum_0_s42_16_0_s44_way[16:0], u_tile_1_11_sum_0_s42_16_0};
    u_tile_1_11_sum_1_s43_16_0_s44 <= u_tile_1_11_sum_1_s43_16_0;
    u_tile_2_9_sum_2_s44 <= u_tile_2_9_sum_2;
    u_tile_2_9_product_0_s41_16_0_s44_way <= {u_tile_2_9_product_0_s41_16_0_s44_way[33:0], u_tile_2_9_product_0_s41_16_0};
    u_tile_2_9_sum_0_s42_16_0_s44_way <= {u_tile_2_9_sum_0_s42_16_0_s44_way[16:0], u_tile_2_9_sum_0_s42_16_0};
    u_tile_2_9_sum_1_s43_16_0_s44 <= u_tile_2_9_sum_1_s43_16_0;
    u_tile_3_8_sum_2_s44 <= u_tile_3_8_sum_2;
    u_tile_3_8_product_0_s41_16_0_s44_way <= {u_tile_3_8_product_0_s41_16_0_s44_way[33:0], u_tile_3_8_product_0_s41_16_0};
    u_tile_3_8_sum_0_s42_16_0_s44_way <= {u_tile_3_8_sum_0_s42_16_0_s44_way[16:0], u_tile_3_8_sum_0_s42_16_0};
    u_tile_3_8_sum_1_s43_16_0_s44 <= u_tile_3_8_sum_1_s43_16_0;
    u_tile_4_6_sum_2_s44 <= u_tile_4_6_sum_2;
    u_tile_4_6_product_0_s41_16_0_s44_way <= {u_tile_4_6_product_0_s41_16_0_s44_way[33:0], u_tile_4_6_product_0_s41_16_0};
    u_tile_4_6_sum_0_s42_16_0_s44_way <= {u_tile_4_6_sum_0_s42_16_0_s44_way[16:0], u_tile_4_6_sum_0_s42_16_0};
    u_tile_4_6_sum_1_s43_16_0_s44 <= u_tile_4_6_sum_1_s43_16_0;
    u_tile_4_10_sum_2_s44 <= u_tile_4_10_sum_2;
    u_tile_4_10_product_0_s41_16_0_s44_way <= {u_tile_4_10_product_0_s41_16_0_s44_way[33:0], u_tile_4_10_product_0_s41_16_0};
    u_tile_4_10_sum_0_s42_16_0_s44_way <= {u_tile_4_10_sum_0_s42_16_0_s44_way[16:0], u_tile_4_10_sum_0_s42_16_0};
    u_tile_4_10_sum_1_s43_16_0_s44 <= u_tile_4_10_sum_1_s43_16_0;
    u_tile_5_5_sum_2_s44 <= u_tile_5_5_sum_2;
    u_tile_5_5_product_0_s41_16_0_s44_way <= {u_tile_5_5_product_0_s41_16_0_s44_way[33:0], u_tile_5_5_product_0_s41_16_0};
    u_tile_5_5_sum_0_s42_16_0_s44_way <= {u_tile_5_5_sum_0_s42_16_0_s44_way[16:0], u_tile_5_5_sum_0_s42_16_0};
    u_tile_5_5_sum_1_s43_16_0_s44 <= u_tile_5_5_sum_1_s43_16_0;
    u_tile_5_9_sum_2_s44 <= u_tile_5_9_sum_2;
    u_tile_5_9_product_0_s41_16_0_s44_way <= {u_tile_5_9_product_0_s41_16_0_s44_way[33:0], u_tile_5_9_product_0_s41_16_0};
    u_tile_5_9_sum_0_s42_16_0_s44_way <= {u_tile_5_9_sum_0_s42_16_0_s44_way[16:0], u_tile_5_9_sum_0_s42_16_0};
    u_tile_5_9_sum_1_s43_16_0_s44 <= u_tile_5_9_sum_1_s43_16_0;
    u_tile_6_3_sum_2_s44 <= u_tile_6_3_sum_2;
    u_tile_6_3_product_0_s41_16_0_s44_way <= {u_tile_6_3_product_0_s41_16_0_s44_way[33:0], u_tile_6_3_product_0_s41_16_0};
    u_tile_6_3_sum_0_s42_16_0_s44_way <= {u_tile_6_3_sum_0_s42_16_0_s44_way[16:0], u_tile_6_3_sum_0_s42_16_0};
    u_tile_6_3_sum_1_s43_16_0_s44 <= u_tile_6_3_sum_1_s43_16_0;
    u_tile_6_7_sum_2_s44 <= u_tile_6_7_sum_2;
    u_tile_6_7_product_0_s41_16_0_s44_way <= {u_tile_6_7_product_0_s41_16_0_s44_way[33:0], u_tile_6_7_product_0_s41_16_0};
    u_tile_6_7_sum_0_s42_16_0_s44_way <= {u_tile_6_7_sum_0_s42_16_0_s44_way[16:0], u_tile_6_7_sum_0_s42_16_0};
    u_tile_6_7_sum_1_s43_16_0_s44 <= u_tile_6_7_sum_1_s43_16_0;
    u_tile_6_11_sum_2_s44 <= u_tile_6_11_sum_2;
    u_tile_6_11_product_0_s41_16_0_s44_way <= {u_tile_6_11_product_0_s41_16_0_s44_way[33:0], u_tile_6_11_product_0_s41_16_0};
    u_tile_6_11_sum_0_s42_16_0_s44_way <= {u_tile_6_11_sum_0_s42_16_0_s44_way[16:0], u_tile_6_11_sum_0_s42_16_0};
    u_tile_6_11_sum_1_s43_16_0_s44 <= u_tile_6_11_sum_1_s43_16_0;
    u_tile_7_2_sum_2_s44 <= u_tile_7_2_sum_2;
    u_tile_7_2_product_0_s41_16_0_s44_way <= {u_tile_7_2_product_0_s41_16_0_s44_way[33:0], u_tile_7_2_product_0_s41_16_0};
    u_tile_7_2_sum_0_s42_16_0_s44_way <= {u_tile_7_2_sum_0_s42_16_0_s44_way[16:0], u_tile_7_2_sum_0_s42_16_0};
    u_tile_7_2_sum_1_s43_16_0_s44 <= u_tile_7_2_sum_1_s43_16_0;
    u_tile_7_6_sum_2_s44 <= u_tile_7_6_sum_2;
    u_tile_7_6_product_0_s41_16_0_s44_way <= {u_tile_7_6_product_0_s41_16_0_s44_way[33:0], u_tile_7_6_product_0_s41_16_0};
    u_tile_7_6_sum_0_s42_16_0_s44_way <= {u_tile_7_6_sum_0_s42_16_0_s44_way[16:0], u_tile_7_6_sum_0_s42_16_0};
    u_tile_7_6_sum_1_s43_16_0_s44 <= u_tile_7_6_sum_1_s43_16_0;
    u_tile_7_10_sum_2_s44 <= u_tile_7_10_sum_2;
    u_tile_7_10_product_0_s41_16_0_s44_way <= {u_tile_7_10_product_0_s41_16_0_s44_way[33:0], u_tile_7_10_product_0_s41_16_0};
    u_tile_7_10_sum_0_s42_16_0_s44_way <= {u_tile_7_10_sum_0_s42_16_0_s44_way[16:0], u_tile_7_10_sum_0_s42_16_0};
    u_tile_7_10_sum_1_s43_16_0_s44 <= u_tile_7_10_sum_1_s43_16_0;
    u_tile_8_0_sum_2_s44 <= u_tile_8_0_sum_2;
    u_tile_8_0_product_0_s41_16_0_s44_way <= {u_tile_8_0_product_0_s41_16_0_s44_way[33:0], u_tile_8_0_product_0_s41_16_0};
    u_tile_8_0_sum_0_s42_16_0_s44_way <= {u_tile_8_0_sum_0_s42_16_0_s44_way[16:0], u_tile_8_0_sum_0_s42_16_0};
    u_tile_8_0_sum_1_s43_16_0_s44 <= u_tile_8_0_sum_1_s43_16_0;
    u_tile_8_4_sum_2_s44 <= u_tile_8_4_sum_2;
    u_tile_8_4_product_0_s41_16_0_s44_way <= {u_tile_8_4_product_0_s41_16_0_s44_way[33:0], u_tile_8_4_product_0_s41_16_0};
    u_tile_8_4_sum_0_s42_16_0_s44_way <= {u_tile_8_4_sum_0_s42_16_0_s44_way[16:0], u_tile_8_4_sum_0_s42_16_0};
    u_tile_8_4_sum_1_s43_16_0_s44 <= u_tile_8_4_sum_1_s43_16_0;
    u_tile_8_8_sum_2_s44 <= u_tile_8_8_sum_2;
    u_tile_8_8_product_0_s41_16_0_s44_way <= {u_tile_8_8_product_0_s41_16_0_s44_way[33:0], u_tile_8_8_product_0_s41_16_0};
    u_tile_8_8_sum_0_s42_16_0_s44_way <= {u_tile_8_8_sum_0_s42_16_0_s44_way[16:0], u_tile_8_8_sum_0_s42_16_0};
    u_tile_8_8_sum_1_s43_16_0_s44 <= u_tile_8_8_sum_1_s43_16_0;
    u_tile_9_0_sum_2_s44 <= u_tile_9_0_sum_2;
    u_tile_9_0_product_0_s41_16_0_s44_way <= {u_tile_9_0_product_0_s41_16_0_s44_way[33:0], u_tile_9_0_product_0_s41_16_0};
    u_tile_9_0_sum_0_s42_16_0_s44_way <= {u_tile_9_0_sum_0_s42_16_0_s44_way[16:0], u_tile_9_0_sum_0_s42_16_0};
    u_tile_9_0_sum_1_s43_16_0_s44 <= u_tile_9_0_sum_1_s43_16_0;
    u_tile_9_4_sum_2_s44 <= u_tile_9_4_sum_2;
    u_tile_9_4_product_0_s41_16_0_s44_way <= {u_tile_9_4_product_0_s41_16_0_s44_way[33:0], u_tile_9_4_product_0_s41_16_0};
    u_tile_9_4_sum_0_s42_16_0_s44_way <= {u_tile_9_4_sum_0_s42_16_0_s44_way[16:0], u_tile_9_4_sum_0_s42_16_0};
    u_tile_9_4_sum_1_s43_16_0_s44 <= u_tile_9_4_sum_1_s43_16_0;
    u_tile_9_8_sum_2_s44 <= u_tile_9_8_sum_2;
    u_tile_9_8_product_0_s41_16_0_s44_way <= {u_tile_9_8_product_0_s41_16_0_s44_way[33:0], u_tile_9_8_product_0_s41_16_0};
    u_tile_9_8_sum_0_s42_16_0_s44_way <= {u_tile_9_8_sum_0_s42_16_0_s44_way[16:0], u_tile_9_8_sum_0_s42_16_0};
    u_tile_9_8_sum_1_s43_16_0_s44 <= u_tile_9_8_sum_1_s43_16_0;
    u_joined_0_s44 <= u_joined_0;
    u_tile_3_12_75_28_s44 <= u_tile_3_12_75_28;
    u_tile_9_12_63_0_s44 <= u_tile_9_12_63_0;
    // into stage 45
    u_column_0_sum_1_s45 <= u_column_0_sum_1;
    u_column_0_sum_2_s45 <= u_column_0_sum_2;
    u_column_0_sum_3_s45 <= u_column_0_sum_3;
    u_column_0_sum_4_s45 <= u_column_0_sum_4;
    u_column_0_sum_5_s45 <= u_column_0_sum_5;
    u_column_0_sum_0_s45_way <= {u_column_0_sum_0_s45_way[129:0], u_column_0_sum_0};
    u_column_1_sum_1_s45 <= u_column_1_sum_1;
    u_column_1_sum_2_s45 <= u_column_1_sum_2;
    u_column_1_sum_3_s45 <= u_column_1_sum_3;
    u_column_1_sum_0_s45_way <= {u_column_1_sum_0_s45_way[131:0], u_column_1_sum_0};
    u_column_1_joined_2_s45 <= u_column_1_joined_2;
    u_column_2_sum_1_s45 <= u_column_2_sum_1;
    u_column_2_sum_2_s45 <= u_column_2_sum_2;
    u_column_2_sum_0_s45_way <= {u_column_2_sum_0_s45_way[65:0], u_column_2_sum_0};
    u_column_3_sum_1_s45 <= u_column_3_sum_1;
    u_column_3_sum_0_s45_way <= {u_column_3_sum_0_s45_way[64:0], u_column_3_sum_0};
    // into stage 46
    u_column_0_sum_6_s46 <= u_column_0_sum_6;
    u_column_0_sum_7_s46 <= u_column_0_sum_7;
    u_column_1_sum_4_s46 <= u_column_1_sum_4;
    u_column_1_sum_5_s46 <= u_column_1_sum_5;
    u_column_2_sum_3_s46 <= u_column_2_sum_3;
    u_tile_9_8_67_4_s46_way <= {u_tile_9_8_67_4_s46_way[63:0], u_tile_9_8_67_4};
    u_column_3_sum_2_s46 <= u_column_3_sum_2;
    u_column_4_sum_s46_way <= {u_column_4_sum_s46_way[17:0], u_column_4_sum};
    // into stage 47
    u_column_0_sum_8_s47 <= u_column_0_sum_8;
    u_column_1_sum_6_s47 <= u_column_1_sum_6;
    u_column_2_sum_4_s47 <= u_column_2_sum_4;
    u_column_3_sum_2_s46_63_0_s47 <= u_column_3_sum_2_s46_63_0;
    // into stage 48
    u_settled_sum_0_s48 <= u_settled_sum_0;
    u_settled_sum_1_s48 <= u_settled_sum_1;
    u_settled_sum_2_s48 <= u_settled_sum_2;
    // into stage 49
    u_column_0_sum_8_s47_63_0_s49_way <= {u_column_0_sum_8_s47_63_0_s49_way[63:0], u_column_0_sum_8_s47_63_0};
    u_settled_sum_0_s48_63_0_s49 <= u_settled_sum_0_s48_63_0;
    u_settled_sum_0_s48_64_s49 <= u_settled_sum_0_s48_64;
    u_settled_sum_1_s48_63_0_s49 <= u_settled_sum_1_s48_63_0;
    u_settled_sum_1_s48_64_s49 <= u_settled_sum_1_s48_64;
    u_carry_all_bits_0_s49 <= u_carry_all_bits_0;
    u_settled_sum_2_s48_63_0_s49 <= u_settled_sum_2_s48_63_0;
    u_settled_sum_2_s48_64_s49 <= u_settled_sum_2_s48_64;
    u_carry_all_bits_1_s49 <= u_carry_all_bits_1;
    u_settled_sum_3_s49_way <= {u_settled_sum_3_s49_way[17:0], u_settled_sum_3};
    // into stage 50
    u_carry_joined_s50 <= u_carry_joined;
    // into stage 51
    result_less_column_0_sum_s51 <= result_less_column_0_sum;
    result_less_column_1_sum_s51 <= result_less_column_1_sum;
    result_less_column_2_sum_s51 <= result_less_column_2_sum;
    // into stage 52
    result_less_column_0_sum_s51_63_0_s52 <= result_less_column_0_sum_s51_63_0;
    result_less_column_0_sum_s51_64_s52 <= result_less_column_0_sum_s51_64;
    result_less_column_1_sum_s51_63_0_s52 <= result_less_column_1_sum_s51_63_0;
    result_less_column_1_sum_s51_64_s52 <= result_less_column_1_sum_s51_64;
    result_less_carry_all_bits_0_s52 <= result_less_carry_all_bits_0;
    result_less_column_2_sum_s51_63_0_s52 <= result_less_column_2_sum_s51_63_0;
    result_less_column_2_sum_s51_64_s52 <= result_less_column_2_sum_s51_64;
    result_less_carry_all_bits_1_s52 <= result_less_carry_all_bits_1;
    result_less_column_3_sum_s52_way <= {result_less_column_3_sum_s52_way[63:0], result_less_column_3_sum};
    // into stage 53
    result_less <= result_less_carry_joined;
    u_carry_joined_s50_263_10_s53_way <= {u_carry_joined_s50_263_10_s53_way[507:0], u_carry_joined_s50_263_10};
    // into stage 54
    result_chosen_s54 <= result_chosen;
  end
  wire unused = &{1'b0, m_tile_0_12[77:52], m_tile_1_12[59:26], m_tile_2_8[93:68], m_tile_3_8[76:42], m_tile_4_4[93:84], m_tile_4_8[42:16], m_tile_5_4[93:58], m_tile_6_4[59:32], m_tile_7_0[93:74], m_tile_7_4[42:6], m_tile_8_0[76:48], m_tile_9_0[55:22], u_tile_0_13[24:0], u_tile_1_11[32:0], u_tile_2_9[40:0], u_tile_3_8[31:0], u_tile_4_6[39:0], u_tile_5_5[30:0], u_tile_6_3[38:0], u_tile_7_2[29:0], u_tile_8_0[37:0], u_tile_9_0[11:0], u_carry_joined_s50[9:0], result_less[254]};
endmodule

// add_fr_w64: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module add_fr_w64 (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] sum
);
  wire [63:0] a_63_0 = a[63:0];
  wire [63:0] b_63_0 = b[63:0];
  wire [64:0] whole_column_0_sum = {1'h0, a_63_0} + {1'h0, b_63_0};
  wire [63:0] a_127_64 = a[127:64];
  wire [63:0] b_127_64 = b[127:64];
  wire [64:0] whole_column_1_sum = {1'h0, a_127_64} + {1'h0, b_127_64};
  wire [63:0] a_191_128 = a[191:128];
  wire [63:0] b_191_128 = b[191:128];
  wire [64:0] whole_column_2_sum = {1'h0, a_191_128} + {1'h0, b_191_128};
  wire [61:0] a_253_192 = a[253:192];
  wire [61:0] b_253_192 = b[253:192];
  wire [62:0] whole_column_3_sum = {1'h0, a_253_192} + {1'h0, b_253_192};
  wire [65:0] less_column_0_sum = 66'hbc1e0a6c0fffffff + {2'h0, a_63_0} + {2'h0, b_63_0};
  wire [65:0] less_column_1_sum = 66'hd7cc17b786468f6e + {2'h0, a_127_64} + {2'h0, b_127_64};
  wire [65:0] less_column_2_sum = 66'h47afba497e7ea7a2 + {2'h0, a_191_128} + {2'h0, b_191_128};
  wire [63:0] less_column_3_sum = 64'hcf9bb18d1ece5fd6 + {2'h0, a_253_192} + {2'h0, b_253_192};
  // stage 1
  reg [64:0] whole_column_0_sum_s1;
  reg [64:0] whole_column_1_sum_s1;
  reg [64:0] whole_column_2_sum_s1;
  wire [63:0] whole_column_0_sum_s1_63_0 = whole_column_0_sum_s1[63:0];
  wire whole_column_0_sum_s1_64 = whole_column_0_sum_s1[64];
  wire [63:0] whole_column_1_sum_s1_63_0 = whole_column_1_sum_s1[63:0];
  wire whole_column_1_sum_s1_64 = whole_column_1_sum_s1[64];
  wire whole_carry_all_bits_0 = &whole_column_1_sum_s1_63_0;
  wire [63:0] whole_column_2_sum_s1_63_0 = whole_column_2_sum_s1[63:0];
  wire whole_column_2_sum_s1_64 = whole_column_2_sum_s1[64];
  wire whole_carry_all_bits_1 = &whole_column_2_sum_s1_63_0;
  reg [65:0] less_column_0_sum_s1;
  reg [65:0] less_column_1_sum_s1;
  reg [65:0] less_column_2_sum_s1;
  reg [63:0] less_column_3_sum_s1;
  wire [63:0] less_column_0_sum_s1_63_0 = less_column_0_sum_s1[63:0];
  wire [1:0] less_column_0_sum_s1_65_64 = less_column_0_sum_s1[65:64];
  wire [63:0] less_column_1_sum_s1_63_0 = less_column_1_sum_s1[63:0];
  wire [1:0] less_column_1_sum_s1_65_64 = less_column_1_sum_s1[65:64];
  wire [64:0] less_settled_sum_0 = {1'h0, less_column_1_sum_s1_63_0} + {63'h0, less_column_0_sum_s1_65_64};
  wire [63:0] less_column_2_sum_s1_63_0 = less_column_2_sum_s1[63:0];
  wire [1:0] less_column_2_sum_s1_65_64 = less_column_2_sum_s1[65:64];
  wire [64:0] less_settled_sum_1 = {1'h0, less_column_2_sum_s1_63_0} + {63'h0, less_column_1_sum_s1_65_64};
  wire [63:0] less_settled_sum_2 = less_column_3_sum_s1 + {62'h0, less_column_2_sum_s1_65_64};
  // stage 2
  reg [63:0] whole_column_0_sum_s1_63_0_s2;
  reg whole_column_0_sum_s1_64_s2;
  reg [63:0] whole_column_1_sum_s1_63_0_s2;
  wire [63:0] whole_carry_sum_0 = whole_column_1_sum_s1_63_0_s2 + {63'h0, whole_column_0_sum_s1_64_s2};
  reg whole_column_1_sum_s1_64_s2;
  reg whole_carry_all_bits_0_s2;
  wire whole_carry_both_0 = whole_carry_all_bits_0_s2 & whole_column_0_sum_s1_64_s2;
  wire whole_carry_either_0 = whole_column_1_sum_s1_64_s2 | whole_carry_both_0;
  reg [63:0] whole_column_2_sum_s1_63_0_s2;
  wire [63:0] whole_carry_sum_1 = whole_column_2_sum_s1_63_0_s2 + {63'h0, whole_carry_either_0};
  reg whole_column_2_sum_s1_64_s2;
  reg whole_carry_all_bits_1_s2;
  wire whole_carry_both_1 = whole_carry_all_bits_1_s2 & whole_carry_either_0;
  wire whole_carry_either_1 = whole_column_2_sum_s1_64_s2 | whole_carry_both_1;
  reg [125:0] whole_column_3_sum_s2_way;
  wire [62:0] whole_column_3_sum_s2 = whole_column_3_sum_s2_way[125:63];
  wire [62:0] whole_carry_sum_2 = whole_column_3_sum_s2 + {62'h0, whole_carry_either_1};
  wire [254:0] whole_carry_joined = {whole_carry_sum_2, whole_carry_sum_1, whole_carry_sum_0, whole_column_0_sum_s1_63_0_s2};
  reg [64:0] less_settled_sum_0_s2;
  reg [64:0] less_settled_sum_1_s2;
  wire [63:0] less_settled_sum_0_s2_63_0 = less_settled_sum_0_s2[63:0];
  wire less_settled_sum_0_s2_64 = less_settled_sum_0_s2[64];
  wire [63:0] less_settled_sum_1_s2_63_0 = less_settled_sum_1_s2[63:0];
  wire less_settled_sum_1_s2_64 = less_settled_sum_1_s2[64];
  wire less_carry_all_bits = &less_settled_sum_1_s2_63_0;
  // stage 3
  reg [254:0] whole;
  reg [127:0] less_column_0_sum_s1_63_0_s3_way;
  wire [63:0] less_column_0_sum_s1_63_0_s3 = less_column_0_sum_s1_63_0_s3_way[127:64];
  reg [63:0] less_settled_sum_0_s2_63_0_s3;
  reg less_settled_sum_0_s2_64_s3;
  reg [63:0] less_settled_sum_1_s2_63_0_s3;
  wire [63:0] less_carry_sum_0 = less_settled_sum_1_s2_63_0_s3 + {63'h0, less_settled_sum_0_s2_64_s3};
  reg less_settled_sum_1_s2_64_s3;
  reg less_carry_all_bits_s3;
  wire less_carry_both = less_carry_all_bits_s3 & less_settled_sum_0_s2_64_s3;
  wire less_carry_either = less_settled_sum_1_s2_64_s3 | less_carry_both;
  reg [127:0] less_settled_sum_2_s3_way;
  wire [63:0] less_settled_sum_2_s3 = less_settled_sum_2_s3_way[127:64];
  wire [63:0] less_carry_sum_1 = less_settled_sum_2_s3 + {63'h0, less_carry_either};
  wire [255:0] less_carry_joined = {less_carry_sum_1, less_carry_sum_0, less_settled_sum_0_s2_63_0_s3, less_column_0_sum_s1_63_0_s3};
  wire [253:0] whole_253_0 = whole[253:0];
  // stage 4
  reg [255:0] less;
  wire less_255 = less[255];
  wire [253:0] less_253_0 = less[253:0];
  reg [253:0] whole_253_0_s4;
  wire [253:0] chosen = less_255 ? whole_253_0_s4 : less_253_0;
  // stage 5
  reg [253:0] chosen_s5;
  assign sum = chosen_s5;
  initial begin
    whole_column_0_sum_s1 = 65'h0;
    whole_column_1_sum_s1 = 65'h0;
    whole_column_2_sum_s1 = 65'h0;
    less_column_0_sum_s1 = 66'h0;
    less_column_1_sum_s1 = 66'h0;
    less_column_2_sum_s1 = 66'h0;
    less_column_3_sum_s1 = 64'h0;
    whole_column_0_sum_s1_63_0_s2 = 64'h0;
    whole_column_0_sum_s1_64_s2 = 1'h0;
    whole_column_1_sum_s1_63_0_s2 = 64'h0;
    whole_column_1_sum_s1_64_s2 = 1'h0;
    whole_carry_all_bits_0_s2 = 1'h0;
    whole_column_2_sum_s1_63_0_s2 = 64'h0;
    whole_column_2_sum_s1_64_s2 = 1'h0;
    whole_carry_all_bits_1_s2 = 1'h0;
    whole_column_3_sum_s2_way = 126'h0;
    less_settled_sum_0_s2 = 65'h0;
    less_settled_sum_1_s2 = 65'h0;
    whole = 255'h0;
    less_column_0_sum_s1_63_0_s3_way = 128'h0;
    less_settled_sum_0_s2_63_0_s3 = 64'h0;
    less_settled_sum_0_s2_64_s3 = 1'h0;
    less_settled_sum_1_s2_63_0_s3 = 64'h0;
    less_settled_sum_1_s2_64_s3 = 1'h0;
    less_carry_all_bits_s3 = 1'h0;
    less_settled_sum_2_s3_way = 128'h0;
    less = 256'h0;
    whole_253_0_s4 = 254'h0;
    chosen_s5 = 254'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    whole_column_0_sum_s1 <= whole_column_0_sum;
    whole_column_1_sum_s1 <= whole_column_1_sum;
    whole_column_2_sum_s1 <= whole_column_2_sum;
    less_column_0_sum_s1 <= less_column_0_sum;
    less_column_1_sum_s1 <= less_column_1_sum;
    less_column_2_sum_s1 <= less_column_2_sum;
    less_column_3_sum_s1 <= less_column_3_sum;
    // into stage 2
    whole_column_0_sum_s1_63_0_s2 <= whole_column_0_sum_s1_63_0;
    whole_column_0_sum_s1_64_s2 <= whole_column_0_sum_s1_64;
    whole_column_1_sum_s1_63_0_s2 <= whole_column_1_sum_s1_63_0;
    whole_column_1_sum_s1_64_s2 <= whole_column_1_sum_s1_64;
    whole_carry_all_bits_0_s2 <= whole_carry_all_bits_0;
    whole_column_2_sum_s1_63_0_s2 <= whole_column_2_sum_s1_63_0;
    whole_column_2_sum_s1_64_s2 <= whole_column_2_sum_s1_64;
    whole_carry_all_bits_1_s2 <= whole_carry_all_bits_1;
    whole_column_3_sum_s2_way <= {whole_column_3_sum_s2_way[62:0], whole_column_3_sum};
    less_settled_sum_0_s2 <= less_settled_sum_0;
    less_settled_sum_1_s2 <= less_settled_sum_1;
    // into stage 3
    whole <= whole_carry_joined;
    less_column_0_sum_s1_63_0_s3_way <= {less_column_0_sum_s1_63_0_s3_way[63:0], less_column_0_sum_s1_63_0};
    less_settled_sum_0_s2_63_0_s3 <= less_settled_sum_0_s2_63_0;
    less_settled_sum_0_s2_64_s3 <= less_settled_sum_0_s2_64;
    less_settled_sum_1_s2_63_0_s3 <= less_settled_sum_1_s2_63_0;
    less_settled_sum_1_s2_64_s3 <= less_settled_sum_1_s2_64;
    less_carry_all_bits_s3 <= less_carry_all_bits;
    less_settled_sum_2_s3_way <= {less_settled_sum_2_s3_way[63:0], less_settled_sum_2};
    // into stage 4
    less <= less_carry_joined;
    whole_253_0_s4 <= whole_253_0;
    // into stage 5
    chosen_s5 <= chosen;
  end
  wire unused = &{1'b0, whole[254], less[254]};
endmodule

// fold_fr_k2_c4_w64_t_fr_k2_c4_w64_t_fr_k2_c4_w64_t: one result a clock, 124 clocks after its operands.
(* pipeline_stages = 124 *)
module fold_fr_k2_c4_w64_t_fr_k2_c4_w64_t_fr_k2_c4_w64_t (
  input wire clock,
  input wire [253:0] p_near,
  input wire [253:0] p_far,
  input wire [253:0] q_near,
  input wire [253:0] q_far,
  input wire [253:0] challenge,
  input wire [253:0] lambda,
  input wire first,
  output wire [253:0] p,
  output wire [253:0] q,
  output wire [253:0] shifted
);
  // stage 5
  wire [253:0] p_difference;
  subtract_fr_w64 p_difference_subtract_fr_w64 (.clock(clock), .a(p_far), .b(p_near), .difference(p_difference));
  reg [1269:0] challenge_s5_way;
  wire [253:0] challenge_s5 = challenge_s5_way[1269:1016];
  wire [253:0] q_difference;
  subtract_fr_w64 q_difference_subtract_fr_w64 (.clock(clock), .a(q_far), .b(q_near), .difference(q_difference));
  // stage 59
  wire [253:0] p_product;
  montgomery_fr_k2_c4_w64_t p_product_montgomery_fr_k2_c4_w64_t (.clock(clock), .a(p_difference), .b(challenge_s5), .product(p_product));
  reg [14985:0] p_near_s59_way;
  wire [253:0] p_near_s59 = p_near_s59_way[14985:14732];
  wire [253:0] q_product;
  montgomery_fr_k2_c4_w64_t q_product_montgomery_fr_k2_c4_w64_t (.clock(clock), .a(q_difference), .b(challenge_s5), .product(q_product));
  reg [14985:0] q_near_s59_way;
  wire [253:0] q_near_s59 = q_near_s59_way[14985:14732];
  // stage 64
  wire [253:0] p_folded;
  add_fr_w64 p_folded_add_fr_w64 (.clock(clock), .a(p_near_s59), .b(p_product), .sum(p_folded));
  wire [253:0] q_folded;
  add_fr_w64 q_folded_add_fr_w64 (.clock(clock), .a(q_near_s59), .b(q_product), .sum(q_folded));
  reg [63:0] first_s64_way;
  wire first_s64 = first_s64_way[63];
  wire [253:0] chosen = first_s64 ? q_folded : 254'h0;
  // stage 65
  reg [253:0] chosen_s65;
  reg [16509:0] lambda_s65_way;
  wire [253:0] lambda_s65 = lambda_s65_way[16509:16256];
  // stage 119
  wire [253:0] shift;
  montgomery_fr_k2_c4_w64_t shift_montgomery_fr_k2_c4_w64_t (.clock(clock), .a(chosen_s65), .b(lambda_s65), .product(shift));
  reg [13969:0] p_folded_s119_way;
  wire [253:0] p_folded_s119 = p_folded_s119_way[13969:13716];
  // stage 124
  wire [253:0] shift_add_fr_w64_sum;
  add_fr_w64 shift_add_fr_w64 (.clock(clock), .a(p_folded_s119), .b(shift), .sum(shift_add_fr_w64_sum));
  reg [1269:0] p_folded_s124_way;
  wire [253:0] p_folded_s124 = p_folded_s124_way[1269:1016];
  reg [15239:0] q_folded_s124_way;
  wire [253:0] q_folded_s124 = q_folded_s124_way[15239:14986];
  assign p = p_folded_s124;
  assign q = q_folded_s124;
  assign shifted = shift_add_fr_w64_sum;
  initial begin
    challenge_s5_way = 1270'h0;
    p_near_s59_way = 14986'h0;
    q_near_s59_way = 14986'h0;
    first_s64_way = 64'h0;
    chosen_s65 = 254'h0;
    lambda_s65_way = 16510'h0;
    p_folded_s119_way = 13970'h0;
    p_folded_s124_way = 1270'h0;
    q_folded_s124_way = 15240'h0;
  end
  always @(posedge clock) begin
    // into stage 5
    challenge_s5_way <= {challenge_s5_way[1015:0], challenge};
    // into stage 59
    p_near_s59_way <= {p_near_s59_way[14731:0], p_near};
    q_near_s59_way <= {q_near_s59_way[14731:0], q_near};
    // into stage 64
    first_s64_way <= {first_s64_way[62:0], first};
    // into stage 65
    chosen_s65 <= chosen;
    lambda_s65_way <= {lambda_s65_way[16255:0], lambda};
    // into stage 119
    p_folded_s119_way <= {p_folded_s119_way[13715:0], p_folded};
    // into stage 124
    p_folded_s124_way <= {p_folded_s124_way[1015:0], p_folded_s119};
    q_folded_s124_way <= {q_folded_s124_way[14985:0], q_folded};
  end
endmodule

// montgomery_fr_k2_c4_w64_a: one result a clock, 45 clocks after its operands.
(* pipeline_stages = 45 *)
module montgomery_fr_k2_c4_w64_a (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] product
);
  wire [63:0] a_63_0 = a[63:0];
  wire [63:0] a_190_127 = a[190:127];
  wire [64:0] t_xs_column_0_sum = {1'h0, a_63_0} + {1'h0, a_190_127};
  wire [62:0] a_126_64 = a[126:64];
  wire [62:0] a_253_191 = a[253:191];
  wire [63:0] t_xs_column_1_sum = {1'h0, a_126_64} + {1'h0, a_253_191};
  wire [63:0] b_63_0 = b[63:0];
  wire [63:0] b_190_127 = b[190:127];
  wire [64:0] t_ys_column_0_sum = {1'h0, b_63_0} + {1'h0, b_190_127};
  wire [62:0] b_126_64 = b[126:64];
  wire [62:0] b_253_191 = b[253:191];
  wire [63:0] t_ys_column_1_sum = {1'h0, b_126_64} + {1'h0, b_253_191};
  wire [64:0] t_low_xs_column_0_sum = {1'h0, a_63_0} + {2'h0, a_126_64};
  wire [64:0] t_low_ys_column_0_sum = {1'h0, b_63_0} + {2'h0, b_126_64};
  wire [25:0] a_25_0 = a[25:0];
  wire [16:0] b_16_0 = b[16:0];
  wire [16:0] b_33_17 = b[33:17];
  wire [16:0] b_50_34 = b[50:34];
  wire [12:0] b_63_51 = b[63:51];
  wire [25:0] a_51_26 = a[51:26];
  wire [11:0] a_63_52 = a[63:52];
  wire [25:0] a_89_64 = a[89:64];
  wire [16:0] b_80_64 = b[80:64];
  wire [16:0] b_97_81 = b[97:81];
  wire [16:0] b_114_98 = b[114:98];
  wire [11:0] b_126_115 = b[126:115];
  wire [25:0] a_115_90 = a[115:90];
  wire [10:0] a_126_116 = a[126:116];
  wire [64:0] t_high_xs_column_0_sum = {1'h0, a_190_127} + {2'h0, a_253_191};
  wire [64:0] t_high_ys_column_0_sum = {1'h0, b_190_127} + {2'h0, b_253_191};
  wire [25:0] a_152_127 = a[152:127];
  wire [16:0] b_143_127 = b[143:127];
  wire [16:0] b_160_144 = b[160:144];
  wire [16:0] b_177_161 = b[177:161];
  wire [12:0] b_190_178 = b[190:178];
  wire [25:0] a_178_153 = a[178:153];
  wire [11:0] a_190_179 = a[190:179];
  wire [25:0] a_216_191 = a[216:191];
  wire [16:0] b_207_191 = b[207:191];
  wire [16:0] b_224_208 = b[224:208];
  wire [16:0] b_241_225 = b[241:225];
  wire [11:0] b_253_242 = b[253:242];
  wire [25:0] a_242_217 = a[242:217];
  wire [10:0] a_253_243 = a[253:243];
  // stage 1
  reg [64:0] t_xs_column_0_sum_s1;
  wire [63:0] t_xs_column_0_sum_s1_63_0 = t_xs_column_0_sum_s1[63:0];
  wire t_xs_column_0_sum_s1_64 = t_xs_column_0_sum_s1[64];
  reg [64:0] t_ys_column_0_sum_s1;
  wire [63:0] t_ys_column_0_sum_s1_63_0 = t_ys_column_0_sum_s1[63:0];
  wire t_ys_column_0_sum_s1_64 = t_ys_column_0_sum_s1[64];
  reg [64:0] t_low_xs_column_0_sum_s1;
  wire [63:0] t_low_xs_column_0_sum_s1_63_0 = t_low_xs_column_0_sum_s1[63:0];
  wire t_low_xs_column_0_sum_s1_64 = t_low_xs_column_0_sum_s1[64];
  reg [64:0] t_low_ys_column_0_sum_s1;
  wire [63:0] t_low_ys_column_0_sum_s1_63_0 = t_low_ys_column_0_sum_s1[63:0];
  wire t_low_ys_column_0_sum_s1_64 = t_low_ys_column_0_sum_s1[64];
  reg [25:0] a_25_0_s1;
  reg [16:0] b_16_0_s1;
  wire [42:0] t_low_low_tile_0_0_product_0 = {17'h0, a_25_0_s1} * {26'h0, b_16_0_s1};
  reg [25:0] a_51_26_s1;
  wire [42:0] t_low_low_tile_1_0_product_0 = {17'h0, a_51_26_s1} * {26'h0, b_16_0_s1};
  reg [11:0] a_63_52_s1;
  wire [28:0] t_low_low_tile_2_0_product_0 = {17'h0, a_63_52_s1} * {12'h0, b_16_0_s1};
  reg [25:0] a_89_64_s1;
  reg [16:0] b_80_64_s1;
  wire [42:0] t_low_high_tile_0_0_product_0 = {17'h0, a_89_64_s1} * {26'h0, b_80_64_s1};
  reg [25:0] a_115_90_s1;
  wire [42:0] t_low_high_tile_1_0_product_0 = {17'h0, a_115_90_s1} * {26'h0, b_80_64_s1};
  reg [10:0] a_126_116_s1;
  wire [27:0] t_low_high_tile_2_0_product_0 = {17'h0, a_126_116_s1} * {11'h0, b_80_64_s1};
  reg [64:0] t_high_xs_column_0_sum_s1;
  wire [63:0] t_high_xs_column_0_sum_s1_63_0 = t_high_xs_column_0_sum_s1[63:0];
  wire t_high_xs_column_0_sum_s1_64 = t_high_xs_column_0_sum_s1[64];
  reg [64:0] t_high_ys_column_0_sum_s1;
  wire [63:0] t_high_ys_column_0_sum_s1_63_0 = t_high_ys_column_0_sum_s1[63:0];
  wire t_high_ys_column_0_sum_s1_64 = t_high_ys_column_0_sum_s1[64];
  reg [25:0] a_152_127_s1;
  reg [16:0] b_143_127_s1;
  wire [42:0] t_high_low_tile_0_0_product_0 = {17'h0, a_152_127_s1} * {26'h0, b_143_127_s1};
  reg [25:0] a_178_153_s1;
  wire [42:0] t_high_low_tile_1_0_product_0 = {17'h0, a_178_153_s1} * {26'h0, b_143_127_s1};
  reg [11:0] a_190_179_s1;
  wire [28:0] t_high_low_tile_2_0_product_0 = {17'h0, a_190_179_s1} * {12'h0, b_143_127_s1};
  reg [25:0] a_216_191_s1;
  reg [16:0] b_207_191_s1;
  wire [42:0] t_high_high_tile_0_0_product_0 = {17'h0, a_216_191_s1} * {26'h0, b_207_191_s1};
  reg [25:0] a_242_217_s1;
  wire [42:0] t_high_high_tile_1_0_product_0 = {17'h0, a_242_217_s1} * {26'h0, b_207_191_s1};
  reg [10:0] a_253_243_s1;
  wire [27:0] t_high_high_tile_2_0_product_0 = {17'h0, a_253_243_s1} * {11'h0, b_207_191_s1};
  // stage 2
  reg [63:0] t_xs_column_0_sum_s1_63_0_s2;
  reg t_xs_column_0_sum_s1_64_s2;
  reg [127:0] t_xs_column_1_sum_s2_way;
  wire [63:0] t_xs_column_1_sum_s2 = t_xs_column_1_sum_s2_way[127:64];
  wire [63:0] t_xs_carry_sum = t_xs_column_1_sum_s2 + {63'h0, t_xs_column_0_sum_s1_64_s2};
  wire [127:0] t_xs_carry_joined = {t_xs_carry_sum, t_xs_column_0_sum_s1_63_0_s2};
  reg [63:0] t_ys_column_0_sum_s1_63_0_s2;
  reg t_ys_column_0_sum_s1_64_s2;
  reg [127:0] t_ys_column_1_sum_s2_way;
  wire [63:0] t_ys_column_1_sum_s2 = t_ys_column_1_sum_s2_way[127:64];
  wire [63:0] t_ys_carry_sum = t_ys_column_1_sum_s2 + {63'h0, t_ys_column_0_sum_s1_64_s2};
  wire [127:0] t_ys_carry_joined = {t_ys_carry_sum, t_ys_column_0_sum_s1_63_0_s2};
  reg [63:0] t_low_xs_column_0_sum_s1_63_0_s2;
  reg t_low_xs_column_0_sum_s1_64_s2;
  wire t_low_xs_carry_sum = 1'h0 + t_low_xs_column_0_sum_s1_64_s2;
  wire [64:0] t_low_xs_carry_joined = {t_low_xs_carry_sum, t_low_xs_column_0_sum_s1_63_0_s2};
  reg [63:0] t_low_ys_column_0_sum_s1_63_0_s2;
  reg t_low_ys_column_0_sum_s1_64_s2;
  wire t_low_ys_carry_sum = 1'h0 + t_low_ys_column_0_sum_s1_64_s2;
  wire [64:0] t_low_ys_carry_joined = {t_low_ys_carry_sum, t_low_ys_column_0_sum_s1_63_0_s2};
  reg [25:0] a_25_0_s2;
  reg [33:0] b_33_17_s2_way;
  wire [16:0] b_33_17_s2 = b_33_17_s2_way[33:17];
  wire [42:0] t_low_low_tile_0_0_product_1 = {17'h0, a_25_0_s2} * {26'h0, b_33_17_s2};
  reg [25:0] a_51_26_s2;
  wire [42:0] t_low_low_tile_1_0_product_1 = {17'h0, a_51_26_s2} * {26'h0, b_33_17_s2};
  reg [11:0] a_63_52_s2;
  wire [28:0] t_low_low_tile_2_0_product_1 = {17'h0, a_63_52_s2} * {12'h0, b_33_17_s2};
  reg [25:0] a_89_64_s2;
  reg [33:0] b_97_81_s2_way;
  wire [16:0] b_97_81_s2 = b_97_81_s2_way[33:17];
  wire [42:0] t_low_high_tile_0_0_product_1 = {17'h0, a_89_64_s2} * {26'h0, b_97_81_s2};
  reg [25:0] a_115_90_s2;
  wire [42:0] t_low_high_tile_1_0_product_1 = {17'h0, a_115_90_s2} * {26'h0, b_97_81_s2};
  reg [10:0] a_126_116_s2;
  wire [27:0] t_low_high_tile_2_0_product_1 = {17'h0, a_126_116_s2} * {11'h0, b_97_81_s2};
  reg [63:0] t_high_xs_column_0_sum_s1_63_0_s2;
  reg t_high_xs_column_0_sum_s1_64_s2;
  wire t_high_xs_carry_sum = 1'h0 + t_high_xs_column_0_sum_s1_64_s2;
  wire [64:0] t_high_xs_carry_joined = {t_high_xs_carry_sum, t_high_xs_column_0_sum_s1_63_0_s2};
  reg [63:0] t_high_ys_column_0_sum_s1_63_0_s2;
  reg t_high_ys_column_0_sum_s1_64_s2;
  wire t_high_ys_carry_sum = 1'h0 + t_high_ys_column_0_sum_s1_64_s2;
  wire [64:0] t_high_ys_carry_joined = {t_high_ys_carry_sum, t_high_ys_column_0_sum_s1_63_0_s2};
  reg [25:0] a_152_127_s2;
  reg [33:0] b_160_144_s2_way;
  wire [16:0] b_160_144_s2 = b_160_144_s2_way[33:17];
  wire [42:0] t_high_low_tile_0_0_product_1 = {17'h0, a_152_127_s2} * {26'h0, b_160_144_s2};
  reg [25:0] a_178_153_s2;
  wire [42:0] t_high_low_tile_1_0_product_1 = {17'h0, a_178_153_s2} * {26'h0, b_160_144_s2};
  reg [11:0] a_190_179_s2;
  wire [28:0] t_high_low_tile_2_0_product_1 = {17'h0, a_190_179_s2} * {12'h0, b_160_144_s2};
  reg [25:0] a_216_191_s2;
  reg [33:0] b_224_208_s2_way;
  wire [16:0] b_224_208_s2 = b_224_208_s2_way[33:17];
  wire [42:0] t_high_high_tile_0_0_product_1 = {17'h0, a_216_191_s2} * {26'h0, b_224_208_s2};
  reg [25:0] a_242_217_s2;
  wire [42:0] t_high_high_tile_1_0_product_1 = {17'h0, a_242_217_s2} * {26'h0, b_224_208_s2};
  reg [10:0] a_253_243_s2;
  wire [27:0] t_high_high_tile_2_0_product_1 = {17'h0, a_253_243_s2} * {11'h0, b_224_208_s2};
  // stage 3
  reg [127:0] t_xs;
  reg [127:0] t_ys;
  reg [64:0] t_low_xs;
  reg [64:0] t_low_ys;
  reg [85:0] t_low_low_tile_0_0_product_0_s3_way;
  wire [42:0] t_low_low_tile_0_0_product_0_s3 = t_low_low_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_low_low_tile_0_0_product_1_s3;
  wire [25:0] t_low_low_tile_0_0_product_0_s3_42_17 = t_low_low_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_low_low_tile_0_0_sum_0 = t_low_low_tile_0_0_product_1_s3 + {17'h0, t_low_low_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_low_low_tile_0_0_product_0_s3_16_0 = t_low_low_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_25_0_s3;
  reg [50:0] b_50_34_s3_way;
  wire [16:0] b_50_34_s3 = b_50_34_s3_way[50:34];
  wire [42:0] t_low_low_tile_0_0_product_2 = {17'h0, a_25_0_s3} * {26'h0, b_50_34_s3};
  reg [85:0] t_low_low_tile_1_0_product_0_s3_way;
  wire [42:0] t_low_low_tile_1_0_product_0_s3 = t_low_low_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_low_low_tile_1_0_product_1_s3;
  wire [25:0] t_low_low_tile_1_0_product_0_s3_42_17 = t_low_low_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_low_low_tile_1_0_sum_0 = t_low_low_tile_1_0_product_1_s3 + {17'h0, t_low_low_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_low_low_tile_1_0_product_0_s3_16_0 = t_low_low_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_51_26_s3;
  wire [42:0] t_low_low_tile_1_0_product_2 = {17'h0, a_51_26_s3} * {26'h0, b_50_34_s3};
  reg [57:0] t_low_low_tile_2_0_product_0_s3_way;
  wire [28:0] t_low_low_tile_2_0_product_0_s3 = t_low_low_tile_2_0_product_0_s3_way[57:29];
  reg [28:0] t_low_low_tile_2_0_product_1_s3;
  wire [11:0] t_low_low_tile_2_0_product_0_s3_28_17 = t_low_low_tile_2_0_product_0_s3[28:17];
  wire [28:0] t_low_low_tile_2_0_sum_0 = t_low_low_tile_2_0_product_1_s3 + {17'h0, t_low_low_tile_2_0_product_0_s3_28_17};
  wire [16:0] t_low_low_tile_2_0_product_0_s3_16_0 = t_low_low_tile_2_0_product_0_s3[16:0];
  reg [11:0] a_63_52_s3;
  wire [28:0] t_low_low_tile_2_0_product_2 = {17'h0, a_63_52_s3} * {12'h0, b_50_34_s3};
  reg [85:0] t_low_high_tile_0_0_product_0_s3_way;
  wire [42:0] t_low_high_tile_0_0_product_0_s3 = t_low_high_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_low_high_tile_0_0_product_1_s3;
  wire [25:0] t_low_high_tile_0_0_product_0_s3_42_17 = t_low_high_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_low_high_tile_0_0_sum_0 = t_low_high_tile_0_0_product_1_s3 + {17'h0, t_low_high_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_low_high_tile_0_0_product_0_s3_16_0 = t_low_high_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_89_64_s3;
  reg [50:0] b_114_98_s3_way;
  wire [16:0] b_114_98_s3 = b_114_98_s3_way[50:34];
  wire [42:0] t_low_high_tile_0_0_product_2 = {17'h0, a_89_64_s3} * {26'h0, b_114_98_s3};
  reg [85:0] t_low_high_tile_1_0_product_0_s3_way;
  wire [42:0] t_low_high_tile_1_0_product_0_s3 = t_low_high_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_low_high_tile_1_0_product_1_s3;
  wire [25:0] t_low_high_tile_1_0_product_0_s3_42_17 = t_low_high_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_low_high_tile_1_0_sum_0 = t_low_high_tile_1_0_product_1_s3 + {17'h0, t_low_high_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_low_high_tile_1_0_product_0_s3_16_0 = t_low_high_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_115_90_s3;
  wire [42:0] t_low_high_tile_1_0_product_2 = {17'h0, a_115_90_s3} * {26'h0, b_114_98_s3};
  reg [55:0] t_low_high_tile_2_0_product_0_s3_way;
  wire [27:0] t_low_high_tile_2_0_product_0_s3 = t_low_high_tile_2_0_product_0_s3_way[55:28];
  reg [27:0] t_low_high_tile_2_0_product_1_s3;
  wire [10:0] t_low_high_tile_2_0_product_0_s3_27_17 = t_low_high_tile_2_0_product_0_s3[27:17];
  wire [27:0] t_low_high_tile_2_0_sum_0 = t_low_high_tile_2_0_product_1_s3 + {17'h0, t_low_high_tile_2_0_product_0_s3_27_17};
  wire [16:0] t_low_high_tile_2_0_product_0_s3_16_0 = t_low_high_tile_2_0_product_0_s3[16:0];
  reg [10:0] a_126_116_s3;
  wire [27:0] t_low_high_tile_2_0_product_2 = {17'h0, a_126_116_s3} * {11'h0, b_114_98_s3};
  wire [25:0] t_low_xs_25_0 = t_low_xs[25:0];
  wire [16:0] t_low_ys_16_0 = t_low_ys[16:0];
  wire [16:0] t_low_ys_33_17 = t_low_ys[33:17];
  wire [16:0] t_low_ys_50_34 = t_low_ys[50:34];
  wire [13:0] t_low_ys_64_51 = t_low_ys[64:51];
  wire [25:0] t_low_xs_51_26 = t_low_xs[51:26];
  wire [12:0] t_low_xs_64_52 = t_low_xs[64:52];
  reg [64:0] t_high_xs;
  reg [64:0] t_high_ys;
  reg [85:0] t_high_low_tile_0_0_product_0_s3_way;
  wire [42:0] t_high_low_tile_0_0_product_0_s3 = t_high_low_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_high_low_tile_0_0_product_1_s3;
  wire [25:0] t_high_low_tile_0_0_product_0_s3_42_17 = t_high_low_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_high_low_tile_0_0_sum_0 = t_high_low_tile_0_0_product_1_s3 + {17'h0, t_high_low_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_high_low_tile_0_0_product_0_s3_16_0 = t_high_low_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_152_127_s3;
  reg [50:0] b_177_161_s3_way;
  wire [16:0] b_177_161_s3 = b_177_161_s3_way[50:34];
  wire [42:0] t_high_low_tile_0_0_product_2 = {17'h0, a_152_127_s3} * {26'h0, b_177_161_s3};
  reg [85:0] t_high_low_tile_1_0_product_0_s3_way;
  wire [42:0] t_high_low_tile_1_0_product_0_s3 = t_high_low_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_high_low_tile_1_0_product_1_s3;
  wire [25:0] t_high_low_tile_1_0_product_0_s3_42_17 = t_high_low_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_high_low_tile_1_0_sum_0 = t_high_low_tile_1_0_product_1_s3 + {17'h0, t_high_low_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_high_low_tile_1_0_product_0_s3_16_0 = t_high_low_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_178_153_s3;
  wire [42:0] t_high_low_tile_1_0_product_2 = {17'h0, a_178_153_s3} * {26'h0, b_177_161_s3};
  reg [57:0] t_high_low_tile_2_0_product_0_s3_way;
  wire [28:0] t_high_low_tile_2_0_product_0_s3 = t_high_low_tile_2_0_product_0_s3_way[57:29];
  reg [28:0] t_high_low_tile_2_0_product_1_s3;
  wire [11:0] t_high_low_tile_2_0_product_0_s3_28_17 = t_high_low_tile_2_0_product_0_s3[28:17];
  wire [28:0] t_high_low_tile_2_0_sum_0 = t_high_low_tile_2_0_product_1_s3 + {17'h0, t_high_low_tile_2_0_product_0_s3_28_17};
  wire [16:0] t_high_low_tile_2_0_product_0_s3_16_0 = t_high_low_tile_2_0_product_0_s3[16:0];
  reg [11:0] a_190_179_s3;
  wire [28:0] t_high_low_tile_2_0_product_2 = {17'h0, a_190_179_s3} * {12'h0, b_177_161_s3};
  reg [85:0] t_high_high_tile_0_0_product_0_s3_way;
  wire [42:0] t_high_high_tile_0_0_product_0_s3 = t_high_high_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_high_high_tile_0_0_product_1_s3;
  wire [25:0] t_high_high_tile_0_0_product_0_s3_42_17 = t_high_high_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_high_high_tile_0_0_sum_0 = t_high_high_tile_0_0_product_1_s3 + {17'h0, t_high_high_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_high_high_tile_0_0_product_0_s3_16_0 = t_high_high_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_216_191_s3;
  reg [50:0] b_241_225_s3_way;
  wire [16:0] b_241_225_s3 = b_241_225_s3_way[50:34];
  wire [42:0] t_high_high_tile_0_0_product_2 = {17'h0, a_216_191_s3} * {26'h0, b_241_225_s3};
  reg [85:0] t_high_high_tile_1_0_product_0_s3_way;
  wire [42:0] t_high_high_tile_1_0_product_0_s3 = t_high_high_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_high_high_tile_1_0_product_1_s3;
  wire [25:0] t_high_high_tile_1_0_product_0_s3_42_17 = t_high_high_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_high_high_tile_1_0_sum_0 = t_high_high_tile_1_0_product_1_s3 + {17'h0, t_high_high_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_high_high_tile_1_0_product_0_s3_16_0 = t_high_high_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_242_217_s3;
  wire [42:0] t_high_high_tile_1_0_product_2 = {17'h0, a_242_217_s3} * {26'h0, b_241_225_s3};
  reg [55:0] t_high_high_tile_2_0_product_0_s3_way;
  wire [27:0] t_high_high_tile_2_0_product_0_s3 = t_high_high_tile_2_0_product_0_s3_way[55:28];
  reg [27:0] t_high_high_tile_2_0_product_1_s3;
  wire [10:0] t_high_high_tile_2_0_product_0_s3_27_17 = t_high_high_tile_2_0_product_0_s3[27:17];
  wire [27:0] t_high_high_tile_2_0_sum_0 = t_high_high_tile_2_0_product_1_s3 + {17'h0, t_high_high_tile_2_0_product_0_s3_27_17};
  wire [16:0] t_high_high_tile_2_0_product_0_s3_16_0 = t_high_high_tile_2_0_product_0_s3[16:0];
  reg [10:0] a_253_243_s3;
  wire [27:0] t_high_high_tile_2_0_product_2 = {17'h0, a_253_243_s3} * {11'h0, b_241_225_s3};
  wire [25:0] t_high_xs_25_0 = t_high_xs[25:0];
  wire [16:0] t_high_ys_16_0 = t_high_ys[16:0];
  wire [16:0] t_high_ys_33_17 = t_high_ys[33:17];
  wire [16:0] t_high_ys_50_34 = t_high_ys[50:34];
  wire [13:0] t_high_ys_64_51 = t_high_ys[64:51];
  wire [25:0] t_high_xs_51_26 = t_high_xs[51:26];
  wire [12:0] t_high_xs_64_52 = t_high_xs[64:52];
  wire [63:0] t_xs_63_0 = t_xs[63:0];
  wire [63:0] t_xs_127_64 = t_xs[127:64];
  wire [64:0] t_middle_xs_column_0_sum = {1'h0, t_xs_63_0} + {1'h0, t_xs_127_64};
  wire [63:0] t_ys_63_0 = t_ys[63:0];
  wire [63:0] t_ys_127_64 = t_ys[127:64];
  wire [64:0] t_middle_ys_column_0_sum = {1'h0, t_ys_63_0} + {1'h0, t_ys_127_64};
  wire [25:0] t_xs_25_0 = t_xs[25:0];
  wire [16:0] t_ys_16_0 = t_ys[16:0];
  wire [16:0] t_ys_33_17 = t_ys[33:17];
  wire [16:0] t_ys_50_34 = t_ys[50:34];
  wire [12:0] t_ys_63_51 = t_ys[63:51];
  wire [25:0] t_xs_51_26 = t_xs[51:26];
  wire [11:0] t_xs_63_52 = t_xs[63:52];
  wire [25:0] t_xs_89_64 = t_xs[89:64];
  wire [16:0] t_ys_80_64 = t_ys[80:64];
  wire [16:0] t_ys_97_81 = t_ys[97:81];
  wire [16:0] t_ys_114_98 = t_ys[114:98];
  wire [12:0] t_ys_127_115 = t_ys[127:115];
  wire [25:0] t_xs_115_90 = t_xs[115:90];
  wire [11:0] t_xs_127_116 = t_xs[127:116];
  // stage 4
  reg [42:0] t_low_low_tile_0_0_sum_0_s4;
  reg [42:0] t_low_low_tile_0_0_product_2_s4;
  wire [25:0] t_low_low_tile_0_0_sum_0_s4_42_17 = t_low_low_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_low_low_tile_0_0_sum_1 = t_low_low_tile_0_0_product_2_s4 + {17'h0, t_low_low_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_low_low_tile_0_0_sum_0_s4_16_0 = t_low_low_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_25_0_s4;
  reg [51:0] b_63_51_s4_way;
  wire [12:0] b_63_51_s4 = b_63_51_s4_way[51:39];
  wire [38:0] t_low_low_tile_0_0_product_3 = {13'h0, a_25_0_s4} * {26'h0, b_63_51_s4};
  reg [42:0] t_low_low_tile_1_0_sum_0_s4;
  reg [42:0] t_low_low_tile_1_0_product_2_s4;
  wire [25:0] t_low_low_tile_1_0_sum_0_s4_42_17 = t_low_low_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_low_low_tile_1_0_sum_1 = t_low_low_tile_1_0_product_2_s4 + {17'h0, t_low_low_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_low_low_tile_1_0_sum_0_s4_16_0 = t_low_low_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_51_26_s4;
  wire [38:0] t_low_low_tile_1_0_product_3 = {13'h0, a_51_26_s4} * {26'h0, b_63_51_s4};
  reg [28:0] t_low_low_tile_2_0_sum_0_s4;
  reg [28:0] t_low_low_tile_2_0_product_2_s4;
  wire [11:0] t_low_low_tile_2_0_sum_0_s4_28_17 = t_low_low_tile_2_0_sum_0_s4[28:17];
  wire [28:0] t_low_low_tile_2_0_sum_1 = t_low_low_tile_2_0_product_2_s4 + {17'h0, t_low_low_tile_2_0_sum_0_s4_28_17};
  wire [16:0] t_low_low_tile_2_0_sum_0_s4_16_0 = t_low_low_tile_2_0_sum_0_s4[16:0];
  reg [11:0] a_63_52_s4;
  wire [24:0] t_low_low_tile_2_0_product_3 = {13'h0, a_63_52_s4} * {12'h0, b_63_51_s4};
  reg [42:0] t_low_high_tile_0_0_sum_0_s4;
  reg [42:0] t_low_high_tile_0_0_product_2_s4;
  wire [25:0] t_low_high_tile_0_0_sum_0_s4_42_17 = t_low_high_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_low_high_tile_0_0_sum_1 = t_low_high_tile_0_0_product_2_s4 + {17'h0, t_low_high_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_low_high_tile_0_0_sum_0_s4_16_0 = t_low_high_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_89_64_s4;
  reg [47:0] b_126_115_s4_way;
  wire [11:0] b_126_115_s4 = b_126_115_s4_way[47:36];
  wire [37:0] t_low_high_tile_0_0_product_3 = {12'h0, a_89_64_s4} * {26'h0, b_126_115_s4};
  reg [42:0] t_low_high_tile_1_0_sum_0_s4;
  reg [42:0] t_low_high_tile_1_0_product_2_s4;
  wire [25:0] t_low_high_tile_1_0_sum_0_s4_42_17 = t_low_high_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_low_high_tile_1_0_sum_1 = t_low_high_tile_1_0_product_2_s4 + {17'h0, t_low_high_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_low_high_tile_1_0_sum_0_s4_16_0 = t_low_high_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_115_90_s4;
  wire [37:0] t_low_high_tile_1_0_product_3 = {12'h0, a_115_90_s4} * {26'h0, b_126_115_s4};
  reg [27:0] t_low_high_tile_2_0_sum_0_s4;
  reg [27:0] t_low_high_tile_2_0_product_2_s4;
  wire [10:0] t_low_high_tile_2_0_sum_0_s4_27_17 = t_low_high_tile_2_0_sum_0_s4[27:17];
  wire [27:0] t_low_high_tile_2_0_sum_1 = t_low_high_tile_2_0_product_2_s4 + {17'h0, t_low_high_tile_2_0_sum_0_s4_27_17};
  wire [16:0] t_low_high_tile_2_0_sum_0_s4_16_0 = t_low_high_tile_2_0_sum_0_s4[16:0];
  reg [10:0] a_126_116_s4;
  wire [22:0] t_low_high_tile_2_0_product_3 = {12'h0, a_126_116_s4} * {11'h0, b_126_115_s4};
  reg [25:0] t_low_xs_25_0_s4;
  reg [16:0] t_low_ys_16_0_s4;
  wire [42:0] t_low_middle_tile_0_0_product_0 = {17'h0, t_low_xs_25_0_s4} * {26'h0, t_low_ys_16_0_s4};
  reg [25:0] t_low_xs_51_26_s4;
  wire [42:0] t_low_middle_tile_1_0_product_0 = {17'h0, t_low_xs_51_26_s4} * {26'h0, t_low_ys_16_0_s4};
  reg [12:0] t_low_xs_64_52_s4;
  wire [29:0] t_low_middle_tile_2_0_product_0 = {17'h0, t_low_xs_64_52_s4} * {13'h0, t_low_ys_16_0_s4};
  reg [42:0] t_high_low_tile_0_0_sum_0_s4;
  reg [42:0] t_high_low_tile_0_0_product_2_s4;
  wire [25:0] t_high_low_tile_0_0_sum_0_s4_42_17 = t_high_low_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_high_low_tile_0_0_sum_1 = t_high_low_tile_0_0_product_2_s4 + {17'h0, t_high_low_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_high_low_tile_0_0_sum_0_s4_16_0 = t_high_low_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_152_127_s4;
  reg [51:0] b_190_178_s4_way;
  wire [12:0] b_190_178_s4 = b_190_178_s4_way[51:39];
  wire [38:0] t_high_low_tile_0_0_product_3 = {13'h0, a_152_127_s4} * {26'h0, b_190_178_s4};
  reg [42:0] t_high_low_tile_1_0_sum_0_s4;
  reg [42:0] t_high_low_tile_1_0_product_2_s4;
  wire [25:0] t_high_low_tile_1_0_sum_0_s4_42_17 = t_high_low_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_high_low_tile_1_0_sum_1 = t_high_low_tile_1_0_product_2_s4 + {17'h0, t_high_low_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_high_low_tile_1_0_sum_0_s4_16_0 = t_high_low_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_178_153_s4;
  wire [38:0] t_high_low_tile_1_0_product_3 = {13'h0, a_178_153_s4} * {26'h0, b_190_178_s4};
  reg [28:0] t_high_low_tile_2_0_sum_0_s4;
  reg [28:0] t_high_low_tile_2_0_product_2_s4;
  wire [11:0] t_high_low_tile_2_0_sum_0_s4_28_17 = t_high_low_tile_2_0_sum_0_s4[28:17];
  wire [28:0] t_high_low_tile_2_0_sum_1 = t_high_low_tile_2_0_product_2_s4 + {17'h0, t_high_low_tile_2_0_sum_0_s4_28_17};
  wire [16:0] t_high_low_tile_2_0_sum_0_s4_16_0 = t_high_low_tile_2_0_sum_0_s4[16:0];
  reg [11:0] a_190_179_s4;
  wire [24:0] t_high_low_tile_2_0_product_3 = {13'h0, a_190_179_s4} * {12'h0, b_190_178_s4};
  reg [42:0] t_high_high_tile_0_0_sum_0_s4;
  reg [42:0] t_high_high_tile_0_0_product_2_s4;
  wire [25:0] t_high_high_tile_0_0_sum_0_s4_42_17 = t_high_high_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_high_high_tile_0_0_sum_1 = t_high_high_tile_0_0_product_2_s4 + {17'h0, t_high_high_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_high_high_tile_0_0_sum_0_s4_16_0 = t_high_high_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_216_191_s4;
  reg [47:0] b_253_242_s4_way;
  wire [11:0] b_253_242_s4 = b_253_242_s4_way[47:36];
  wire [37:0] t_high_high_tile_0_0_product_3 = {12'h0, a_216_191_s4} * {26'h0, b_253_242_s4};
  reg [42:0] t_high_high_tile_1_0_sum_0_s4;
  reg [42:0] t_high_high_tile_1_0_product_2_s4;
  wire [25:0] t_high_high_tile_1_0_sum_0_s4_42_17 = t_high_high_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_high_high_tile_1_0_sum_1 = t_high_high_tile_1_0_product_2_s4 + {17'h0, t_high_high_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_high_high_tile_1_0_sum_0_s4_16_0 = t_high_high_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_242_217_s4;
  wire [37:0] t_high_high_tile_1_0_product_3 = {12'h0, a_242_217_s4} * {26'h0, b_253_242_s4};
  reg [27:0] t_high_high_tile_2_0_sum_0_s4;
  reg [27:0] t_high_high_tile_2_0_product_2_s4;
  wire [10:0] t_high_high_tile_2_0_sum_0_s4_27_17 = t_high_high_tile_2_0_sum_0_s4[27:17];
  wire [27:0] t_high_high_tile_2_0_sum_1 = t_high_high_tile_2_0_product_2_s4 + {17'h0, t_high_high_tile_2_0_sum_0_s4_27_17};
  wire [16:0] t_high_high_tile_2_0_sum_0_s4_16_0 = t_high_high_tile_2_0_sum_0_s4[16:0];
  reg [10:0] a_253_243_s4;
  wire [22:0] t_high_high_tile_2_0_product_3 = {12'h0, a_253_243_s4} * {11'h0, b_253_242_s4};
  reg [25:0] t_high_xs_25_0_s4;
  reg [16:0] t_high_ys_16_0_s4;
  wire [42:0] t_high_middle_tile_0_0_product_0 = {17'h0, t_high_xs_25_0_s4} * {26'h0, t_high_ys_16_0_s4};
  reg [25:0] t_high_xs_51_26_s4;
  wire [42:0] t_high_middle_tile_1_0_product_0 = {17'h0, t_high_xs_51_26_s4} * {26'h0, t_high_ys_16_0_s4};
  reg [12:0] t_high_xs_64_52_s4;
  wire [29:0] t_high_middle_tile_2_0_product_0 = {17'h0, t_high_xs_64_52_s4} * {13'h0, t_high_ys_16_0_s4};
  reg [64:0] t_middle_xs_column_0_sum_s4;
  wire [63:0] t_middle_xs_column_0_sum_s4_63_0 = t_middle_xs_column_0_sum_s4[63:0];
  wire t_middle_xs_column_0_sum_s4_64 = t_middle_xs_column_0_sum_s4[64];
  reg [64:0] t_middle_ys_column_0_sum_s4;
  wire [63:0] t_middle_ys_column_0_sum_s4_63_0 = t_middle_ys_column_0_sum_s4[63:0];
  wire t_middle_ys_column_0_sum_s4_64 = t_middle_ys_column_0_sum_s4[64];
  reg [25:0] t_xs_25_0_s4;
  reg [16:0] t_ys_16_0_s4;
  wire [42:0] t_middle_low_tile_0_0_product_0 = {17'h0, t_xs_25_0_s4} * {26'h0, t_ys_16_0_s4};
  reg [25:0] t_xs_51_26_s4;
  wire [42:0] t_middle_low_tile_1_0_product_0 = {17'h0, t_xs_51_26_s4} * {26'h0, t_ys_16_0_s4};
  reg [11:0] t_xs_63_52_s4;
  wire [28:0] t_middle_low_tile_2_0_product_0 = {17'h0, t_xs_63_52_s4} * {12'h0, t_ys_16_0_s4};
  reg [25:0] t_xs_89_64_s4;
  reg [16:0] t_ys_80_64_s4;
  wire [42:0] t_middle_high_tile_0_0_product_0 = {17'h0, t_xs_89_64_s4} * {26'h0, t_ys_80_64_s4};
  reg [25:0] t_xs_115_90_s4;
  wire [42:0] t_middle_high_tile_1_0_product_0 = {17'h0, t_xs_115_90_s4} * {26'h0, t_ys_80_64_s4};
  reg [11:0] t_xs_127_116_s4;
  wire [28:0] t_middle_high_tile_2_0_product_0 = {17'h0, t_xs_127_116_s4} * {12'h0, t_ys_80_64_s4};
  // stage 5
  reg [42:0] t_low_low_tile_0_0_sum_1_s5;
  reg [38:0] t_low_low_tile_0_0_product_3_s5;
  wire [25:0] t_low_low_tile_0_0_sum_1_s5_42_17 = t_low_low_tile_0_0_sum_1_s5[42:17];
  wire [38:0] t_low_low_tile_0_0_sum_2 = t_low_low_tile_0_0_product_3_s5 + {13'h0, t_low_low_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_low_low_tile_0_0_sum_1_s5_16_0 = t_low_low_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_low_low_tile_1_0_sum_1_s5;
  reg [38:0] t_low_low_tile_1_0_product_3_s5;
  wire [25:0] t_low_low_tile_1_0_sum_1_s5_42_17 = t_low_low_tile_1_0_sum_1_s5[42:17];
  wire [38:0] t_low_low_tile_1_0_sum_2 = t_low_low_tile_1_0_product_3_s5 + {13'h0, t_low_low_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_low_low_tile_1_0_sum_1_s5_16_0 = t_low_low_tile_1_0_sum_1_s5[16:0];
  reg [28:0] t_low_low_tile_2_0_sum_1_s5;
  reg [24:0] t_low_low_tile_2_0_product_3_s5;
  wire [11:0] t_low_low_tile_2_0_sum_1_s5_28_17 = t_low_low_tile_2_0_sum_1_s5[28:17];
  wire [24:0] t_low_low_tile_2_0_sum_2 = t_low_low_tile_2_0_product_3_s5 + {13'h0, t_low_low_tile_2_0_sum_1_s5_28_17};
  wire [16:0] t_low_low_tile_2_0_sum_1_s5_16_0 = t_low_low_tile_2_0_sum_1_s5[16:0];
  reg [42:0] t_low_high_tile_0_0_sum_1_s5;
  reg [37:0] t_low_high_tile_0_0_product_3_s5;
  wire [25:0] t_low_high_tile_0_0_sum_1_s5_42_17 = t_low_high_tile_0_0_sum_1_s5[42:17];
  wire [37:0] t_low_high_tile_0_0_sum_2 = t_low_high_tile_0_0_product_3_s5 + {12'h0, t_low_high_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_low_high_tile_0_0_sum_1_s5_16_0 = t_low_high_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_low_high_tile_1_0_sum_1_s5;
  reg [37:0] t_low_high_tile_1_0_product_3_s5;
  wire [25:0] t_low_high_tile_1_0_sum_1_s5_42_17 = t_low_high_tile_1_0_sum_1_s5[42:17];
  wire [37:0] t_low_high_tile_1_0_sum_2 = t_low_high_tile_1_0_product_3_s5 + {12'h0, t_low_high_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_low_high_tile_1_0_sum_1_s5_16_0 = t_low_high_tile_1_0_sum_1_s5[16:0];
  reg [27:0] t_low_high_tile_2_0_sum_1_s5;
  reg [22:0] t_low_high_tile_2_0_product_3_s5;
  wire [10:0] t_low_high_tile_2_0_sum_1_s5_27_17 = t_low_high_tile_2_0_sum_1_s5[27:17];
  wire [22:0] t_low_high_tile_2_0_sum_2 = t_low_high_tile_2_0_product_3_s5 + {12'h0, t_low_high_tile_2_0_sum_1_s5_27_17};
  wire [16:0] t_low_high_tile_2_0_sum_1_s5_16_0 = t_low_high_tile_2_0_sum_1_s5[16:0];
  reg [25:0] t_low_xs_25_0_s5;
  reg [33:0] t_low_ys_33_17_s5_way;
  wire [16:0] t_low_ys_33_17_s5 = t_low_ys_33_17_s5_way[33:17];
  wire [42:0] t_low_middle_tile_0_0_product_1 = {17'h0, t_low_xs_25_0_s5} * {26'h0, t_low_ys_33_17_s5};
  reg [25:0] t_low_xs_51_26_s5;
  wire [42:0] t_low_middle_tile_1_0_product_1 = {17'h0, t_low_xs_51_26_s5} * {26'h0, t_low_ys_33_17_s5};
  reg [12:0] t_low_xs_64_52_s5;
  wire [29:0] t_low_middle_tile_2_0_product_1 = {17'h0, t_low_xs_64_52_s5} * {13'h0, t_low_ys_33_17_s5};
  reg [42:0] t_high_low_tile_0_0_sum_1_s5;
  reg [38:0] t_high_low_tile_0_0_product_3_s5;
  wire [25:0] t_high_low_tile_0_0_sum_1_s5_42_17 = t_high_low_tile_0_0_sum_1_s5[42:17];
  wire [38:0] t_high_low_tile_0_0_sum_2 = t_high_low_tile_0_0_product_3_s5 + {13'h0, t_high_low_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_high_low_tile_0_0_sum_1_s5_16_0 = t_high_low_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_high_low_tile_1_0_sum_1_s5;
  reg [38:0] t_high_low_tile_1_0_product_3_s5;
  wire [25:0] t_high_low_tile_1_0_sum_1_s5_42_17 = t_high_low_tile_1_0_sum_1_s5[42:17];
  wire [38:0] t_high_low_tile_1_0_sum_2 = t_high_low_tile_1_0_product_3_s5 + {13'h0, t_high_low_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_high_low_tile_1_0_sum_1_s5_16_0 = t_high_low_tile_1_0_sum_1_s5[16:0];
  reg [28:0] t_high_low_tile_2_0_sum_1_s5;
  reg [24:0] t_high_low_tile_2_0_product_3_s5;
  wire [11:0] t_high_low_tile_2_0_sum_1_s5_28_17 = t_high_low_tile_2_0_sum_1_s5[28:17];
  wire [24:0] t_high_low_tile_2_0_sum_2 = t_high_low_tile_2_0_product_3_s5 + {13'h0, t_high_low_tile_2_0_sum_1_s5_28_17};
  wire [16:0] t_high_low_tile_2_0_sum_1_s5_16_0 = t_high_low_tile_2_0_sum_1_s5[16:0];
  reg [42:0] t_high_high_tile_0_0_sum_1_s5;
  reg [37:0] t_high_high_tile_0_0_product_3_s5;
  wire [25:0] t_high_high_tile_0_0_sum_1_s5_42_17 = t_high_high_tile_0_0_sum_1_s5[42:17];
  wire [37:0] t_high_high_tile_0_0_sum_2 = t_high_high_tile_0_0_product_3_s5 + {12'h0, t_high_high_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_high_high_tile_0_0_sum_1_s5_16_0 = t_high_high_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_high_high_tile_1_0_sum_1_s5;
  reg [37:0] t_high_high_tile_1_0_product_3_s5;
  wire [25:0] t_high_high_tile_1_0_sum_1_s5_42_17 = t_high_high_tile_1_0_sum_1_s5[42:17];
  wire [37:0] t_high_high_tile_1_0_sum_2 = t_high_high_tile_1_0_product_3_s5 + {12'h0, t_high_high_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_high_high_tile_1_0_sum_1_s5_16_0 = t_high_high_tile_1_0_sum_1_s5[16:0];
  reg [27:0] t_high_high_tile_2_0_sum_1_s5;
  reg [22:0] t_high_high_tile_2_0_product_3_s5;
  wire [10:0] t_high_high_tile_2_0_sum_1_s5_27_17 = t_high_high_tile_2_0_sum_1_s5[27:17];
  wire [22:0] t_high_high_tile_2_0_sum_2 = t_high_high_tile_2_0_product_3_s5 + {12'h0, t_high_high_tile_2_0_sum_1_s5_27_17};
  wire [16:0] t_high_high_tile_2_0_sum_1_s5_16_0 = t_high_high_tile_2_0_sum_1_s5[16:0];
  reg [25:0] t_high_xs_25_0_s5;
  reg [33:0] t_high_ys_33_17_s5_way;
  wire [16:0] t_high_ys_33_17_s5 = t_high_ys_33_17_s5_way[33:17];
  wire [42:0] t_high_middle_tile_0_0_product_1 = {17'h0, t_high_xs_25_0_s5} * {26'h0, t_high_ys_33_17_s5};
  reg [25:0] t_high_xs_51_26_s5;
  wire [42:0] t_high_middle_tile_1_0_product_1 = {17'h0, t_high_xs_51_26_s5} * {26'h0, t_high_ys_33_17_s5};
  reg [12:0] t_high_xs_64_52_s5;
  wire [29:0] t_high_middle_tile_2_0_product_1 = {17'h0, t_high_xs_64_52_s5} * {13'h0, t_high_ys_33_17_s5};
  reg [63:0] t_middle_xs_column_0_sum_s4_63_0_s5;
  reg t_middle_xs_column_0_sum_s4_64_s5;
  wire t_middle_xs_carry_sum = 1'h0 + t_middle_xs_column_0_sum_s4_64_s5;
  wire [64:0] t_middle_xs_carry_joined = {t_middle_xs_carry_sum, t_middle_xs_column_0_sum_s4_63_0_s5};
  reg [63:0] t_middle_ys_column_0_sum_s4_63_0_s5;
  reg t_middle_ys_column_0_sum_s4_64_s5;
  wire t_middle_ys_carry_sum = 1'h0 + t_middle_ys_column_0_sum_s4_64_s5;
  wire [64:0] t_middle_ys_carry_joined = {t_middle_ys_carry_sum, t_middle_ys_column_0_sum_s4_63_0_s5};
  reg [25:0] t_xs_25_0_s5;
  reg [33:0] t_ys_33_17_s5_way;
  wire [16:0] t_ys_33_17_s5 = t_ys_33_17_s5_way[33:17];
  wire [42:0] t_middle_low_tile_0_0_product_1 = {17'h0, t_xs_25_0_s5} * {26'h0, t_ys_33_17_s5};
  reg [25:0] t_xs_51_26_s5;
  wire [42:0] t_middle_low_tile_1_0_product_1 = {17'h0, t_xs_51_26_s5} * {26'h0, t_ys_33_17_s5};
  reg [11:0] t_xs_63_52_s5;
  wire [28:0] t_middle_low_tile_2_0_product_1 = {17'h0, t_xs_63_52_s5} * {12'h0, t_ys_33_17_s5};
  reg [25:0] t_xs_89_64_s5;
  reg [33:0] t_ys_97_81_s5_way;
  wire [16:0] t_ys_97_81_s5 = t_ys_97_81_s5_way[33:17];
  wire [42:0] t_middle_high_tile_0_0_product_1 = {17'h0, t_xs_89_64_s5} * {26'h0, t_ys_97_81_s5};
  reg [25:0] t_xs_115_90_s5;
  wire [42:0] t_middle_high_tile_1_0_product_1 = {17'h0, t_xs_115_90_s5} * {26'h0, t_ys_97_81_s5};
  reg [11:0] t_xs_127_116_s5;
  wire [28:0] t_middle_high_tile_2_0_product_1 = {17'h0, t_xs_127_116_s5} * {12'h0, t_ys_97_81_s5};
  // stage 6
  reg [38:0] t_low_low_tile_0_0_sum_2_s6;
  reg [50:0] t_low_low_tile_0_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_low_low_tile_0_0_product_0_s3_16_0_s6 = t_low_low_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_low_tile_0_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_low_low_tile_0_0_sum_0_s4_16_0_s6 = t_low_low_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_low_tile_0_0_sum_1_s5_16_0_s6;
  wire [89:0] t_low_low_tile_0_0 = {t_low_low_tile_0_0_sum_2_s6, t_low_low_tile_0_0_sum_1_s5_16_0_s6, t_low_low_tile_0_0_sum_0_s4_16_0_s6, t_low_low_tile_0_0_product_0_s3_16_0_s6};
  reg [38:0] t_low_low_tile_1_0_sum_2_s6;
  reg [50:0] t_low_low_tile_1_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_low_low_tile_1_0_product_0_s3_16_0_s6 = t_low_low_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_low_tile_1_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_low_low_tile_1_0_sum_0_s4_16_0_s6 = t_low_low_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_low_tile_1_0_sum_1_s5_16_0_s6;
  wire [89:0] t_low_low_tile_1_0 = {t_low_low_tile_1_0_sum_2_s6, t_low_low_tile_1_0_sum_1_s5_16_0_s6, t_low_low_tile_1_0_sum_0_s4_16_0_s6, t_low_low_tile_1_0_product_0_s3_16_0_s6};
  reg [24:0] t_low_low_tile_2_0_sum_2_s6;
  reg [50:0] t_low_low_tile_2_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_low_low_tile_2_0_product_0_s3_16_0_s6 = t_low_low_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_low_tile_2_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_low_low_tile_2_0_sum_0_s4_16_0_s6 = t_low_low_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_low_tile_2_0_sum_1_s5_16_0_s6;
  wire [75:0] t_low_low_tile_2_0 = {t_low_low_tile_2_0_sum_2_s6, t_low_low_tile_2_0_sum_1_s5_16_0_s6, t_low_low_tile_2_0_sum_0_s4_16_0_s6, t_low_low_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_low_low_tile_0_0_63_0 = t_low_low_tile_0_0[63:0];
  wire [37:0] t_low_low_tile_1_0_37_0 = t_low_low_tile_1_0[37:0];
  wire [11:0] t_low_low_tile_2_0_11_0 = t_low_low_tile_2_0[11:0];
  wire [63:0] t_low_low_column_0_joined_0 = {t_low_low_tile_1_0_37_0, 26'h0};
  wire [63:0] t_low_low_column_0_joined_1 = {t_low_low_tile_2_0_11_0, 52'h0};
  wire [65:0] t_low_low_column_0_sum = {2'h0, t_low_low_tile_0_0_63_0} + {2'h0, t_low_low_column_0_joined_0} + {2'h0, t_low_low_column_0_joined_1};
  wire [25:0] t_low_low_tile_0_0_89_64 = t_low_low_tile_0_0[89:64];
  wire [51:0] t_low_low_tile_1_0_89_38 = t_low_low_tile_1_0[89:38];
  wire [63:0] t_low_low_tile_2_0_75_12 = t_low_low_tile_2_0[75:12];
  wire [63:0] t_low_low_column_1_sum = {38'h0, t_low_low_tile_0_0_89_64} + {12'h0, t_low_low_tile_1_0_89_38} + t_low_low_tile_2_0_75_12;
  reg [37:0] t_low_high_tile_0_0_sum_2_s6;
  reg [50:0] t_low_high_tile_0_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_low_high_tile_0_0_product_0_s3_16_0_s6 = t_low_high_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_high_tile_0_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_low_high_tile_0_0_sum_0_s4_16_0_s6 = t_low_high_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_high_tile_0_0_sum_1_s5_16_0_s6;
  wire [88:0] t_low_high_tile_0_0 = {t_low_high_tile_0_0_sum_2_s6, t_low_high_tile_0_0_sum_1_s5_16_0_s6, t_low_high_tile_0_0_sum_0_s4_16_0_s6, t_low_high_tile_0_0_product_0_s3_16_0_s6};
  reg [37:0] t_low_high_tile_1_0_sum_2_s6;
  reg [50:0] t_low_high_tile_1_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_low_high_tile_1_0_product_0_s3_16_0_s6 = t_low_high_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_high_tile_1_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_low_high_tile_1_0_sum_0_s4_16_0_s6 = t_low_high_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_high_tile_1_0_sum_1_s5_16_0_s6;
  wire [88:0] t_low_high_tile_1_0 = {t_low_high_tile_1_0_sum_2_s6, t_low_high_tile_1_0_sum_1_s5_16_0_s6, t_low_high_tile_1_0_sum_0_s4_16_0_s6, t_low_high_tile_1_0_product_0_s3_16_0_s6};
  reg [22:0] t_low_high_tile_2_0_sum_2_s6;
  reg [50:0] t_low_high_tile_2_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_low_high_tile_2_0_product_0_s3_16_0_s6 = t_low_high_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_high_tile_2_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_low_high_tile_2_0_sum_0_s4_16_0_s6 = t_low_high_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_high_tile_2_0_sum_1_s5_16_0_s6;
  wire [73:0] t_low_high_tile_2_0 = {t_low_high_tile_2_0_sum_2_s6, t_low_high_tile_2_0_sum_1_s5_16_0_s6, t_low_high_tile_2_0_sum_0_s4_16_0_s6, t_low_high_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_low_high_tile_0_0_63_0 = t_low_high_tile_0_0[63:0];
  wire [37:0] t_low_high_tile_1_0_37_0 = t_low_high_tile_1_0[37:0];
  wire [11:0] t_low_high_tile_2_0_11_0 = t_low_high_tile_2_0[11:0];
  wire [63:0] t_low_high_column_0_joined_0 = {t_low_high_tile_1_0_37_0, 26'h0};
  wire [63:0] t_low_high_column_0_joined_1 = {t_low_high_tile_2_0_11_0, 52'h0};
  wire [65:0] t_low_high_column_0_sum = {2'h0, t_low_high_tile_0_0_63_0} + {2'h0, t_low_high_column_0_joined_0} + {2'h0, t_low_high_column_0_joined_1};
  wire [24:0] t_low_high_tile_0_0_88_64 = t_low_high_tile_0_0[88:64];
  wire [50:0] t_low_high_tile_1_0_88_38 = t_low_high_tile_1_0[88:38];
  wire [61:0] t_low_high_tile_2_0_73_12 = t_low_high_tile_2_0[73:12];
  wire [61:0] t_low_high_column_1_sum = {37'h0, t_low_high_tile_0_0_88_64} + {11'h0, t_low_high_tile_1_0_88_38} + t_low_high_tile_2_0_73_12;
  reg [85:0] t_low_middle_tile_0_0_product_0_s6_way;
  wire [42:0] t_low_middle_tile_0_0_product_0_s6 = t_low_middle_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_low_middle_tile_0_0_product_1_s6;
  wire [25:0] t_low_middle_tile_0_0_product_0_s6_42_17 = t_low_middle_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_low_middle_tile_0_0_sum_0 = t_low_middle_tile_0_0_product_1_s6 + {17'h0, t_low_middle_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_low_middle_tile_0_0_product_0_s6_16_0 = t_low_middle_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_low_xs_25_0_s6;
  reg [50:0] t_low_ys_50_34_s6_way;
  wire [16:0] t_low_ys_50_34_s6 = t_low_ys_50_34_s6_way[50:34];
  wire [42:0] t_low_middle_tile_0_0_product_2 = {17'h0, t_low_xs_25_0_s6} * {26'h0, t_low_ys_50_34_s6};
  reg [85:0] t_low_middle_tile_1_0_product_0_s6_way;
  wire [42:0] t_low_middle_tile_1_0_product_0_s6 = t_low_middle_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_low_middle_tile_1_0_product_1_s6;
  wire [25:0] t_low_middle_tile_1_0_product_0_s6_42_17 = t_low_middle_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_low_middle_tile_1_0_sum_0 = t_low_middle_tile_1_0_product_1_s6 + {17'h0, t_low_middle_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_low_middle_tile_1_0_product_0_s6_16_0 = t_low_middle_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_low_xs_51_26_s6;
  wire [42:0] t_low_middle_tile_1_0_product_2 = {17'h0, t_low_xs_51_26_s6} * {26'h0, t_low_ys_50_34_s6};
  reg [59:0] t_low_middle_tile_2_0_product_0_s6_way;
  wire [29:0] t_low_middle_tile_2_0_product_0_s6 = t_low_middle_tile_2_0_product_0_s6_way[59:30];
  reg [29:0] t_low_middle_tile_2_0_product_1_s6;
  wire [12:0] t_low_middle_tile_2_0_product_0_s6_29_17 = t_low_middle_tile_2_0_product_0_s6[29:17];
  wire [29:0] t_low_middle_tile_2_0_sum_0 = t_low_middle_tile_2_0_product_1_s6 + {17'h0, t_low_middle_tile_2_0_product_0_s6_29_17};
  wire [16:0] t_low_middle_tile_2_0_product_0_s6_16_0 = t_low_middle_tile_2_0_product_0_s6[16:0];
  reg [12:0] t_low_xs_64_52_s6;
  wire [29:0] t_low_middle_tile_2_0_product_2 = {17'h0, t_low_xs_64_52_s6} * {13'h0, t_low_ys_50_34_s6};
  reg [38:0] t_high_low_tile_0_0_sum_2_s6;
  reg [50:0] t_high_low_tile_0_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_high_low_tile_0_0_product_0_s3_16_0_s6 = t_high_low_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_low_tile_0_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_high_low_tile_0_0_sum_0_s4_16_0_s6 = t_high_low_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_low_tile_0_0_sum_1_s5_16_0_s6;
  wire [89:0] t_high_low_tile_0_0 = {t_high_low_tile_0_0_sum_2_s6, t_high_low_tile_0_0_sum_1_s5_16_0_s6, t_high_low_tile_0_0_sum_0_s4_16_0_s6, t_high_low_tile_0_0_product_0_s3_16_0_s6};
  reg [38:0] t_high_low_tile_1_0_sum_2_s6;
  reg [50:0] t_high_low_tile_1_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_high_low_tile_1_0_product_0_s3_16_0_s6 = t_high_low_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_low_tile_1_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_high_low_tile_1_0_sum_0_s4_16_0_s6 = t_high_low_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_low_tile_1_0_sum_1_s5_16_0_s6;
  wire [89:0] t_high_low_tile_1_0 = {t_high_low_tile_1_0_sum_2_s6, t_high_low_tile_1_0_sum_1_s5_16_0_s6, t_high_low_tile_1_0_sum_0_s4_16_0_s6, t_high_low_tile_1_0_product_0_s3_16_0_s6};
  reg [24:0] t_high_low_tile_2_0_sum_2_s6;
  reg [50:0] t_high_low_tile_2_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_high_low_tile_2_0_product_0_s3_16_0_s6 = t_high_low_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_low_tile_2_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_high_low_tile_2_0_sum_0_s4_16_0_s6 = t_high_low_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_low_tile_2_0_sum_1_s5_16_0_s6;
  wire [75:0] t_high_low_tile_2_0 = {t_high_low_tile_2_0_sum_2_s6, t_high_low_tile_2_0_sum_1_s5_16_0_s6, t_high_low_tile_2_0_sum_0_s4_16_0_s6, t_high_low_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_high_low_tile_0_0_63_0 = t_high_low_tile_0_0[63:0];
  wire [37:0] t_high_low_tile_1_0_37_0 = t_high_low_tile_1_0[37:0];
  wire [11:0] t_high_low_tile_2_0_11_0 = t_high_low_tile_2_0[11:0];
  wire [63:0] t_high_low_column_0_joined_0 = {t_high_low_tile_1_0_37_0, 26'h0};
  wire [63:0] t_high_low_column_0_joined_1 = {t_high_low_tile_2_0_11_0, 52'h0};
  wire [65:0] t_high_low_column_0_sum = {2'h0, t_high_low_tile_0_0_63_0} + {2'h0, t_high_low_column_0_joined_0} + {2'h0, t_high_low_column_0_joined_1};
  wire [25:0] t_high_low_tile_0_0_89_64 = t_high_low_tile_0_0[89:64];
  wire [51:0] t_high_low_tile_1_0_89_38 = t_high_low_tile_1_0[89:38];
  wire [63:0] t_high_low_tile_2_0_75_12 = t_high_low_tile_2_0[75:12];
  wire [63:0] t_high_low_column_1_sum = {38'h0, t_high_low_tile_0_0_89_64} + {12'h0, t_high_low_tile_1_0_89_38} + t_high_low_tile_2_0_75_12;
  reg [37:0] t_high_high_tile_0_0_sum_2_s6;
  reg [50:0] t_high_high_tile_0_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_high_high_tile_0_0_product_0_s3_16_0_s6 = t_high_high_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_high_tile_0_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_high_high_tile_0_0_sum_0_s4_16_0_s6 = t_high_high_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_high_tile_0_0_sum_1_s5_16_0_s6;
  wire [88:0] t_high_high_tile_0_0 = {t_high_high_tile_0_0_sum_2_s6, t_high_high_tile_0_0_sum_1_s5_16_0_s6, t_high_high_tile_0_0_sum_0_s4_16_0_s6, t_high_high_tile_0_0_product_0_s3_16_0_s6};
  reg [37:0] t_high_high_tile_1_0_sum_2_s6;
  reg [50:0] t_high_high_tile_1_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_high_high_tile_1_0_product_0_s3_16_0_s6 = t_high_high_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_high_tile_1_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_high_high_tile_1_0_sum_0_s4_16_0_s6 = t_high_high_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_high_tile_1_0_sum_1_s5_16_0_s6;
  wire [88:0] t_high_high_tile_1_0 = {t_high_high_tile_1_0_sum_2_s6, t_high_high_tile_1_0_sum_1_s5_16_0_s6, t_high_high_tile_1_0_sum_0_s4_16_0_s6, t_high_high_tile_1_0_product_0_s3_16_0_s6};
  reg [22:0] t_high_high_tile_2_0_sum_2_s6;
  reg [50:0] t_high_high_tile_2_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_high_high_tile_2_0_product_0_s3_16_0_s6 = t_high_high_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_high_tile_2_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_high_high_tile_2_0_sum_0_s4_16_0_s6 = t_high_high_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_high_tile_2_0_sum_1_s5_16_0_s6;
  wire [73:0] t_high_high_tile_2_0 = {t_high_high_tile_2_0_sum_2_s6, t_high_high_tile_2_0_sum_1_s5_16_0_s6, t_high_high_tile_2_0_sum_0_s4_16_0_s6, t_high_high_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_high_high_tile_0_0_63_0 = t_high_high_tile_0_0[63:0];
  wire [37:0] t_high_high_tile_1_0_37_0 = t_high_high_tile_1_0[37:0];
  wire [11:0] t_high_high_tile_2_0_11_0 = t_high_high_tile_2_0[11:0];
  wire [63:0] t_high_high_column_0_joined_0 = {t_high_high_tile_1_0_37_0, 26'h0};
  wire [63:0] t_high_high_column_0_joined_1 = {t_high_high_tile_2_0_11_0, 52'h0};
  wire [65:0] t_high_high_column_0_sum = {2'h0, t_high_high_tile_0_0_63_0} + {2'h0, t_high_high_column_0_joined_0} + {2'h0, t_high_high_column_0_joined_1};
  wire [24:0] t_high_high_tile_0_0_88_64 = t_high_high_tile_0_0[88:64];
  wire [50:0] t_high_high_tile_1_0_88_38 = t_high_high_tile_1_0[88:38];
  wire [61:0] t_high_high_tile_2_0_73_12 = t_high_high_tile_2_0[73:12];
  wire [61:0] t_high_high_column_1_sum = {37'h0, t_high_high_tile_0_0_88_64} + {11'h0, t_high_high_tile_1_0_88_38} + t_high_high_tile_2_0_73_12;
  reg [85:0] t_high_middle_tile_0_0_product_0_s6_way;
  wire [42:0] t_high_middle_tile_0_0_product_0_s6 = t_high_middle_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_high_middle_tile_0_0_product_1_s6;
  wire [25:0] t_high_middle_tile_0_0_product_0_s6_42_17 = t_high_middle_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_high_middle_tile_0_0_sum_0 = t_high_middle_tile_0_0_product_1_s6 + {17'h0, t_high_middle_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_high_middle_tile_0_0_product_0_s6_16_0 = t_high_middle_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_high_xs_25_0_s6;
  reg [50:0] t_high_ys_50_34_s6_way;
  wire [16:0] t_high_ys_50_34_s6 = t_high_ys_50_34_s6_way[50:34];
  wire [42:0] t_high_middle_tile_0_0_product_2 = {17'h0, t_high_xs_25_0_s6} * {26'h0, t_high_ys_50_34_s6};
  reg [85:0] t_high_middle_tile_1_0_product_0_s6_way;
  wire [42:0] t_high_middle_tile_1_0_product_0_s6 = t_high_middle_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_high_middle_tile_1_0_product_1_s6;
  wire [25:0] t_high_middle_tile_1_0_product_0_s6_42_17 = t_high_middle_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_high_middle_tile_1_0_sum_0 = t_high_middle_tile_1_0_product_1_s6 + {17'h0, t_high_middle_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_high_middle_tile_1_0_product_0_s6_16_0 = t_high_middle_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_high_xs_51_26_s6;
  wire [42:0] t_high_middle_tile_1_0_product_2 = {17'h0, t_high_xs_51_26_s6} * {26'h0, t_high_ys_50_34_s6};
  reg [59:0] t_high_middle_tile_2_0_product_0_s6_way;
  wire [29:0] t_high_middle_tile_2_0_product_0_s6 = t_high_middle_tile_2_0_product_0_s6_way[59:30];
  reg [29:0] t_high_middle_tile_2_0_product_1_s6;
  wire [12:0] t_high_middle_tile_2_0_product_0_s6_29_17 = t_high_middle_tile_2_0_product_0_s6[29:17];
  wire [29:0] t_high_middle_tile_2_0_sum_0 = t_high_middle_tile_2_0_product_1_s6 + {17'h0, t_high_middle_tile_2_0_product_0_s6_29_17};
  wire [16:0] t_high_middle_tile_2_0_product_0_s6_16_0 = t_high_middle_tile_2_0_product_0_s6[16:0];
  reg [12:0] t_high_xs_64_52_s6;
  wire [29:0] t_high_middle_tile_2_0_product_2 = {17'h0, t_high_xs_64_52_s6} * {13'h0, t_high_ys_50_34_s6};
  reg [64:0] t_middle_xs;
  reg [64:0] t_middle_ys;
  reg [85:0] t_middle_low_tile_0_0_product_0_s6_way;
  wire [42:0] t_middle_low_tile_0_0_product_0_s6 = t_middle_low_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_low_tile_0_0_product_1_s6;
  wire [25:0] t_middle_low_tile_0_0_product_0_s6_42_17 = t_middle_low_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_middle_low_tile_0_0_sum_0 = t_middle_low_tile_0_0_product_1_s6 + {17'h0, t_middle_low_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_middle_low_tile_0_0_product_0_s6_16_0 = t_middle_low_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_xs_25_0_s6;
  reg [50:0] t_ys_50_34_s6_way;
  wire [16:0] t_ys_50_34_s6 = t_ys_50_34_s6_way[50:34];
  wire [42:0] t_middle_low_tile_0_0_product_2 = {17'h0, t_xs_25_0_s6} * {26'h0, t_ys_50_34_s6};
  reg [85:0] t_middle_low_tile_1_0_product_0_s6_way;
  wire [42:0] t_middle_low_tile_1_0_product_0_s6 = t_middle_low_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_low_tile_1_0_product_1_s6;
  wire [25:0] t_middle_low_tile_1_0_product_0_s6_42_17 = t_middle_low_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_middle_low_tile_1_0_sum_0 = t_middle_low_tile_1_0_product_1_s6 + {17'h0, t_middle_low_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_middle_low_tile_1_0_product_0_s6_16_0 = t_middle_low_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_xs_51_26_s6;
  wire [42:0] t_middle_low_tile_1_0_product_2 = {17'h0, t_xs_51_26_s6} * {26'h0, t_ys_50_34_s6};
  reg [57:0] t_middle_low_tile_2_0_product_0_s6_way;
  wire [28:0] t_middle_low_tile_2_0_product_0_s6 = t_middle_low_tile_2_0_product_0_s6_way[57:29];
  reg [28:0] t_middle_low_tile_2_0_product_1_s6;
  wire [11:0] t_middle_low_tile_2_0_product_0_s6_28_17 = t_middle_low_tile_2_0_product_0_s6[28:17];
  wire [28:0] t_middle_low_tile_2_0_sum_0 = t_middle_low_tile_2_0_product_1_s6 + {17'h0, t_middle_low_tile_2_0_product_0_s6_28_17};
  wire [16:0] t_middle_low_tile_2_0_product_0_s6_16_0 = t_middle_low_tile_2_0_product_0_s6[16:0];
  reg [11:0] t_xs_63_52_s6;
  wire [28:0] t_middle_low_tile_2_0_product_2 = {17'h0, t_xs_63_52_s6} * {12'h0, t_ys_50_34_s6};
  reg [85:0] t_middle_high_tile_0_0_product_0_s6_way;
  wire [42:0] t_middle_high_tile_0_0_product_0_s6 = t_middle_high_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_high_tile_0_0_product_1_s6;
  wire [25:0] t_middle_high_tile_0_0_product_0_s6_42_17 = t_middle_high_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_middle_high_tile_0_0_sum_0 = t_middle_high_tile_0_0_product_1_s6 + {17'h0, t_middle_high_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_middle_high_tile_0_0_product_0_s6_16_0 = t_middle_high_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_xs_89_64_s6;
  reg [50:0] t_ys_114_98_s6_way;
  wire [16:0] t_ys_114_98_s6 = t_ys_114_98_s6_way[50:34];
  wire [42:0] t_middle_high_tile_0_0_product_2 = {17'h0, t_xs_89_64_s6} * {26'h0, t_ys_114_98_s6};
  reg [85:0] t_middle_high_tile_1_0_product_0_s6_way;
  wire [42:0] t_middle_high_tile_1_0_product_0_s6 = t_middle_high_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_high_tile_1_0_product_1_s6;
  wire [25:0] t_middle_high_tile_1_0_product_0_s6_42_17 = t_middle_high_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_middle_high_tile_1_0_sum_0 = t_middle_high_tile_1_0_product_1_s6 + {17'h0, t_middle_high_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_middle_high_tile_1_0_product_0_s6_16_0 = t_middle_high_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_xs_115_90_s6;
  wire [42:0] t_middle_high_tile_1_0_product_2 = {17'h0, t_xs_115_90_s6} * {26'h0, t_ys_114_98_s6};
  reg [57:0] t_middle_high_tile_2_0_product_0_s6_way;
  wire [28:0] t_middle_high_tile_2_0_product_0_s6 = t_middle_high_tile_2_0_product_0_s6_way[57:29];
  reg [28:0] t_middle_high_tile_2_0_product_1_s6;
  wire [11:0] t_middle_high_tile_2_0_product_0_s6_28_17 = t_middle_high_tile_2_0_product_0_s6[28:17];
  wire [28:0] t_middle_high_tile_2_0_sum_0 = t_middle_high_tile_2_0_product_1_s6 + {17'h0, t_middle_high_tile_2_0_product_0_s6_28_17};
  wire [16:0] t_middle_high_tile_2_0_product_0_s6_16_0 = t_middle_high_tile_2_0_product_0_s6[16:0];
  reg [11:0] t_xs_127_116_s6;
  wire [28:0] t_middle_high_tile_2_0_product_2 = {17'h0, t_xs_127_116_s6} * {12'h0, t_ys_114_98_s6};
  wire [25:0] t_middle_xs_25_0 = t_middle_xs[25:0];
  wire [16:0] t_middle_ys_16_0 = t_middle_ys[16:0];
  wire [16:0] t_middle_ys_33_17 = t_middle_ys[33:17];
  wire [16:0] t_middle_ys_50_34 = t_middle_ys[50:34];
  wire [13:0] t_middle_ys_64_51 = t_middle_ys[64:51];
  wire [25:0] t_middle_xs_51_26 = t_middle_xs[51:26];
  wire [12:0] t_middle_xs_64_52 = t_middle_xs[64:52];
  // stage 7
  reg [65:0] t_low_low_column_0_sum_s7;
  reg [63:0] t_low_low_column_1_sum_s7;
  wire [63:0] t_low_low_column_0_sum_s7_63_0 = t_low_low_column_0_sum_s7[63:0];
  wire [1:0] t_low_low_column_0_sum_s7_65_64 = t_low_low_column_0_sum_s7[65:64];
  wire [63:0] t_low_low_settled_sum = t_low_low_column_1_sum_s7 + {62'h0, t_low_low_column_0_sum_s7_65_64};
  reg [65:0] t_low_high_column_0_sum_s7;
  reg [61:0] t_low_high_column_1_sum_s7;
  wire [63:0] t_low_high_column_0_sum_s7_63_0 = t_low_high_column_0_sum_s7[63:0];
  wire [1:0] t_low_high_column_0_sum_s7_65_64 = t_low_high_column_0_sum_s7[65:64];
  wire [61:0] t_low_high_settled_sum = t_low_high_column_1_sum_s7 + {60'h0, t_low_high_column_0_sum_s7_65_64};
  reg [42:0] t_low_middle_tile_0_0_sum_0_s7;
  reg [42:0] t_low_middle_tile_0_0_product_2_s7;
  wire [25:0] t_low_middle_tile_0_0_sum_0_s7_42_17 = t_low_middle_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_low_middle_tile_0_0_sum_1 = t_low_middle_tile_0_0_product_2_s7 + {17'h0, t_low_middle_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_low_middle_tile_0_0_sum_0_s7_16_0 = t_low_middle_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_low_xs_25_0_s7;
  reg [55:0] t_low_ys_64_51_s7_way;
  wire [13:0] t_low_ys_64_51_s7 = t_low_ys_64_51_s7_way[55:42];
  wire [39:0] t_low_middle_tile_0_0_product_3 = {14'h0, t_low_xs_25_0_s7} * {26'h0, t_low_ys_64_51_s7};
  reg [42:0] t_low_middle_tile_1_0_sum_0_s7;
  reg [42:0] t_low_middle_tile_1_0_product_2_s7;
  wire [25:0] t_low_middle_tile_1_0_sum_0_s7_42_17 = t_low_middle_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_low_middle_tile_1_0_sum_1 = t_low_middle_tile_1_0_product_2_s7 + {17'h0, t_low_middle_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_low_middle_tile_1_0_sum_0_s7_16_0 = t_low_middle_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_low_xs_51_26_s7;
  wire [39:0] t_low_middle_tile_1_0_product_3 = {14'h0, t_low_xs_51_26_s7} * {26'h0, t_low_ys_64_51_s7};
  reg [29:0] t_low_middle_tile_2_0_sum_0_s7;
  reg [29:0] t_low_middle_tile_2_0_product_2_s7;
  wire [12:0] t_low_middle_tile_2_0_sum_0_s7_29_17 = t_low_middle_tile_2_0_sum_0_s7[29:17];
  wire [29:0] t_low_middle_tile_2_0_sum_1 = t_low_middle_tile_2_0_product_2_s7 + {17'h0, t_low_middle_tile_2_0_sum_0_s7_29_17};
  wire [16:0] t_low_middle_tile_2_0_sum_0_s7_16_0 = t_low_middle_tile_2_0_sum_0_s7[16:0];
  reg [12:0] t_low_xs_64_52_s7;
  wire [26:0] t_low_middle_tile_2_0_product_3 = {14'h0, t_low_xs_64_52_s7} * {13'h0, t_low_ys_64_51_s7};
  reg [65:0] t_high_low_column_0_sum_s7;
  reg [63:0] t_high_low_column_1_sum_s7;
  wire [63:0] t_high_low_column_0_sum_s7_63_0 = t_high_low_column_0_sum_s7[63:0];
  wire [1:0] t_high_low_column_0_sum_s7_65_64 = t_high_low_column_0_sum_s7[65:64];
  wire [63:0] t_high_low_settled_sum = t_high_low_column_1_sum_s7 + {62'h0, t_high_low_column_0_sum_s7_65_64};
  reg [65:0] t_high_high_column_0_sum_s7;
  reg [61:0] t_high_high_column_1_sum_s7;
  wire [63:0] t_high_high_column_0_sum_s7_63_0 = t_high_high_column_0_sum_s7[63:0];
  wire [1:0] t_high_high_column_0_sum_s7_65_64 = t_high_high_column_0_sum_s7[65:64];
  wire [61:0] t_high_high_settled_sum = t_high_high_column_1_sum_s7 + {60'h0, t_high_high_column_0_sum_s7_65_64};
  reg [42:0] t_high_middle_tile_0_0_sum_0_s7;
  reg [42:0] t_high_middle_tile_0_0_product_2_s7;
  wire [25:0] t_high_middle_tile_0_0_sum_0_s7_42_17 = t_high_middle_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_high_middle_tile_0_0_sum_1 = t_high_middle_tile_0_0_product_2_s7 + {17'h0, t_high_middle_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_high_middle_tile_0_0_sum_0_s7_16_0 = t_high_middle_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_high_xs_25_0_s7;
  reg [55:0] t_high_ys_64_51_s7_way;
  wire [13:0] t_high_ys_64_51_s7 = t_high_ys_64_51_s7_way[55:42];
  wire [39:0] t_high_middle_tile_0_0_product_3 = {14'h0, t_high_xs_25_0_s7} * {26'h0, t_high_ys_64_51_s7};
  reg [42:0] t_high_middle_tile_1_0_sum_0_s7;
  reg [42:0] t_high_middle_tile_1_0_product_2_s7;
  wire [25:0] t_high_middle_tile_1_0_sum_0_s7_42_17 = t_high_middle_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_high_middle_tile_1_0_sum_1 = t_high_middle_tile_1_0_product_2_s7 + {17'h0, t_high_middle_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_high_middle_tile_1_0_sum_0_s7_16_0 = t_high_middle_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_high_xs_51_26_s7;
  wire [39:0] t_high_middle_tile_1_0_product_3 = {14'h0, t_high_xs_51_26_s7} * {26'h0, t_high_ys_64_51_s7};
  reg [29:0] t_high_middle_tile_2_0_sum_0_s7;
  reg [29:0] t_high_middle_tile_2_0_product_2_s7;
  wire [12:0] t_high_middle_tile_2_0_sum_0_s7_29_17 = t_high_middle_tile_2_0_sum_0_s7[29:17];
  wire [29:0] t_high_middle_tile_2_0_sum_1 = t_high_middle_tile_2_0_product_2_s7 + {17'h0, t_high_middle_tile_2_0_sum_0_s7_29_17};
  wire [16:0] t_high_middle_tile_2_0_sum_0_s7_16_0 = t_high_middle_tile_2_0_sum_0_s7[16:0];
  reg [12:0] t_high_xs_64_52_s7;
  wire [26:0] t_high_middle_tile_2_0_product_3 = {14'h0, t_high_xs_64_52_s7} * {13'h0, t_high_ys_64_51_s7};
  reg [42:0] t_middle_low_tile_0_0_sum_0_s7;
  reg [42:0] t_middle_low_tile_0_0_product_2_s7;
  wire [25:0] t_middle_low_tile_0_0_sum_0_s7_42_17 = t_middle_low_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_middle_low_tile_0_0_sum_1 = t_middle_low_tile_0_0_product_2_s7 + {17'h0, t_middle_low_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_middle_low_tile_0_0_sum_0_s7_16_0 = t_middle_low_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_xs_25_0_s7;
  reg [51:0] t_ys_63_51_s7_way;
  wire [12:0] t_ys_63_51_s7 = t_ys_63_51_s7_way[51:39];
  wire [38:0] t_middle_low_tile_0_0_product_3 = {13'h0, t_xs_25_0_s7} * {26'h0, t_ys_63_51_s7};
  reg [42:0] t_middle_low_tile_1_0_sum_0_s7;
  reg [42:0] t_middle_low_tile_1_0_product_2_s7;
  wire [25:0] t_middle_low_tile_1_0_sum_0_s7_42_17 = t_middle_low_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_middle_low_tile_1_0_sum_1 = t_middle_low_tile_1_0_product_2_s7 + {17'h0, t_middle_low_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_middle_low_tile_1_0_sum_0_s7_16_0 = t_middle_low_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_xs_51_26_s7;
  wire [38:0] t_middle_low_tile_1_0_product_3 = {13'h0, t_xs_51_26_s7} * {26'h0, t_ys_63_51_s7};
  reg [28:0] t_middle_low_tile_2_0_sum_0_s7;
  reg [28:0] t_middle_low_tile_2_0_product_2_s7;
  wire [11:0] t_middle_low_tile_2_0_sum_0_s7_28_17 = t_middle_low_tile_2_0_sum_0_s7[28:17];
  wire [28:0] t_middle_low_tile_2_0_sum_1 = t_middle_low_tile_2_0_product_2_s7 + {17'h0, t_middle_low_tile_2_0_sum_0_s7_28_17};
  wire [16:0] t_middle_low_tile_2_0_sum_0_s7_16_0 = t_middle_low_tile_2_0_sum_0_s7[16:0];
  reg [11:0] t_xs_63_52_s7;
  wire [24:0] t_middle_low_tile_2_0_product_3 = {13'h0, t_xs_63_52_s7} * {12'h0, t_ys_63_51_s7};
  reg [42:0] t_middle_high_tile_0_0_sum_0_s7;
  reg [42:0] t_middle_high_tile_0_0_product_2_s7;
  wire [25:0] t_middle_high_tile_0_0_sum_0_s7_42_17 = t_middle_high_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_middle_high_tile_0_0_sum_1 = t_middle_high_tile_0_0_product_2_s7 + {17'h0, t_middle_high_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_middle_high_tile_0_0_sum_0_s7_16_0 = t_middle_high_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_xs_89_64_s7;
  reg [51:0] t_ys_127_115_s7_way;
  wire [12:0] t_ys_127_115_s7 = t_ys_127_115_s7_way[51:39];
  wire [38:0] t_middle_high_tile_0_0_product_3 = {13'h0, t_xs_89_64_s7} * {26'h0, t_ys_127_115_s7};
  reg [42:0] t_middle_high_tile_1_0_sum_0_s7;
  reg [42:0] t_middle_high_tile_1_0_product_2_s7;
  wire [25:0] t_middle_high_tile_1_0_sum_0_s7_42_17 = t_middle_high_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_middle_high_tile_1_0_sum_1 = t_middle_high_tile_1_0_product_2_s7 + {17'h0, t_middle_high_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_middle_high_tile_1_0_sum_0_s7_16_0 = t_middle_high_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_xs_115_90_s7;
  wire [38:0] t_middle_high_tile_1_0_product_3 = {13'h0, t_xs_115_90_s7} * {26'h0, t_ys_127_115_s7};
  reg [28:0] t_middle_high_tile_2_0_sum_0_s7;
  reg [28:0] t_middle_high_tile_2_0_product_2_s7;
  wire [11:0] t_middle_high_tile_2_0_sum_0_s7_28_17 = t_middle_high_tile_2_0_sum_0_s7[28:17];
  wire [28:0] t_middle_high_tile_2_0_sum_1 = t_middle_high_tile_2_0_product_2_s7 + {17'h0, t_middle_high_tile_2_0_sum_0_s7_28_17};
  wire [16:0] t_middle_high_tile_2_0_sum_0_s7_16_0 = t_middle_high_tile_2_0_sum_0_s7[16:0];
  reg [11:0] t_xs_127_116_s7;
  wire [24:0] t_middle_high_tile_2_0_product_3 = {13'h0, t_xs_127_116_s7} * {12'h0, t_ys_127_115_s7};
  reg [25:0] t_middle_xs_25_0_s7;
  reg [16:0] t_middle_ys_16_0_s7;
  wire [42:0] t_middle_middle_tile_0_0_product_0 = {17'h0, t_middle_xs_25_0_s7} * {26'h0, t_middle_ys_16_0_s7};
  reg [25:0] t_middle_xs_51_26_s7;
  wire [42:0] t_middle_middle_tile_1_0_product_0 = {17'h0, t_middle_xs_51_26_s7} * {26'h0, t_middle_ys_16_0_s7};
  reg [12:0] t_middle_xs_64_52_s7;
  wire [29:0] t_middle_middle_tile_2_0_product_0 = {17'h0, t_middle_xs_64_52_s7} * {13'h0, t_middle_ys_16_0_s7};
  // stage 8
  reg [42:0] t_low_middle_tile_0_0_sum_1_s8;
  reg [39:0] t_low_middle_tile_0_0_product_3_s8;
  wire [25:0] t_low_middle_tile_0_0_sum_1_s8_42_17 = t_low_middle_tile_0_0_sum_1_s8[42:17];
  wire [39:0] t_low_middle_tile_0_0_sum_2 = t_low_middle_tile_0_0_product_3_s8 + {14'h0, t_low_middle_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_low_middle_tile_0_0_sum_1_s8_16_0 = t_low_middle_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_low_middle_tile_1_0_sum_1_s8;
  reg [39:0] t_low_middle_tile_1_0_product_3_s8;
  wire [25:0] t_low_middle_tile_1_0_sum_1_s8_42_17 = t_low_middle_tile_1_0_sum_1_s8[42:17];
  wire [39:0] t_low_middle_tile_1_0_sum_2 = t_low_middle_tile_1_0_product_3_s8 + {14'h0, t_low_middle_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_low_middle_tile_1_0_sum_1_s8_16_0 = t_low_middle_tile_1_0_sum_1_s8[16:0];
  reg [29:0] t_low_middle_tile_2_0_sum_1_s8;
  reg [26:0] t_low_middle_tile_2_0_product_3_s8;
  wire [12:0] t_low_middle_tile_2_0_sum_1_s8_29_17 = t_low_middle_tile_2_0_sum_1_s8[29:17];
  wire [26:0] t_low_middle_tile_2_0_sum_2 = t_low_middle_tile_2_0_product_3_s8 + {14'h0, t_low_middle_tile_2_0_sum_1_s8_29_17};
  wire [16:0] t_low_middle_tile_2_0_sum_1_s8_16_0 = t_low_middle_tile_2_0_sum_1_s8[16:0];
  reg [42:0] t_high_middle_tile_0_0_sum_1_s8;
  reg [39:0] t_high_middle_tile_0_0_product_3_s8;
  wire [25:0] t_high_middle_tile_0_0_sum_1_s8_42_17 = t_high_middle_tile_0_0_sum_1_s8[42:17];
  wire [39:0] t_high_middle_tile_0_0_sum_2 = t_high_middle_tile_0_0_product_3_s8 + {14'h0, t_high_middle_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_high_middle_tile_0_0_sum_1_s8_16_0 = t_high_middle_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_high_middle_tile_1_0_sum_1_s8;
  reg [39:0] t_high_middle_tile_1_0_product_3_s8;
  wire [25:0] t_high_middle_tile_1_0_sum_1_s8_42_17 = t_high_middle_tile_1_0_sum_1_s8[42:17];
  wire [39:0] t_high_middle_tile_1_0_sum_2 = t_high_middle_tile_1_0_product_3_s8 + {14'h0, t_high_middle_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_high_middle_tile_1_0_sum_1_s8_16_0 = t_high_middle_tile_1_0_sum_1_s8[16:0];
  reg [29:0] t_high_middle_tile_2_0_sum_1_s8;
  reg [26:0] t_high_middle_tile_2_0_product_3_s8;
  wire [12:0] t_high_middle_tile_2_0_sum_1_s8_29_17 = t_high_middle_tile_2_0_sum_1_s8[29:17];
  wire [26:0] t_high_middle_tile_2_0_sum_2 = t_high_middle_tile_2_0_product_3_s8 + {14'h0, t_high_middle_tile_2_0_sum_1_s8_29_17};
  wire [16:0] t_high_middle_tile_2_0_sum_1_s8_16_0 = t_high_middle_tile_2_0_sum_1_s8[16:0];
  reg [42:0] t_middle_low_tile_0_0_sum_1_s8;
  reg [38:0] t_middle_low_tile_0_0_product_3_s8;
  wire [25:0] t_middle_low_tile_0_0_sum_1_s8_42_17 = t_middle_low_tile_0_0_sum_1_s8[42:17];
  wire [38:0] t_middle_low_tile_0_0_sum_2 = t_middle_low_tile_0_0_product_3_s8 + {13'h0, t_middle_low_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_middle_low_tile_0_0_sum_1_s8_16_0 = t_middle_low_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_middle_low_tile_1_0_sum_1_s8;
  reg [38:0] t_middle_low_tile_1_0_product_3_s8;
  wire [25:0] t_middle_low_tile_1_0_sum_1_s8_42_17 = t_middle_low_tile_1_0_sum_1_s8[42:17];
  wire [38:0] t_middle_low_tile_1_0_sum_2 = t_middle_low_tile_1_0_product_3_s8 + {13'h0, t_middle_low_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_middle_low_tile_1_0_sum_1_s8_16_0 = t_middle_low_tile_1_0_sum_1_s8[16:0];
  reg [28:0] t_middle_low_tile_2_0_sum_1_s8;
  reg [24:0] t_middle_low_tile_2_0_product_3_s8;
  wire [11:0] t_middle_low_tile_2_0_sum_1_s8_28_17 = t_middle_low_tile_2_0_sum_1_s8[28:17];
  wire [24:0] t_middle_low_tile_2_0_sum_2 = t_middle_low_tile_2_0_product_3_s8 + {13'h0, t_middle_low_tile_2_0_sum_1_s8_28_17};
  wire [16:0] t_middle_low_tile_2_0_sum_1_s8_16_0 = t_middle_low_tile_2_0_sum_1_s8[16:0];
  reg [42:0] t_middle_high_tile_0_0_sum_1_s8;
  reg [38:0] t_middle_high_tile_0_0_product_3_s8;
  wire [25:0] t_middle_high_tile_0_0_sum_1_s8_42_17 = t_middle_high_tile_0_0_sum_1_s8[42:17];
  wire [38:0] t_middle_high_tile_0_0_sum_2 = t_middle_high_tile_0_0_product_3_s8 + {13'h0, t_middle_high_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_middle_high_tile_0_0_sum_1_s8_16_0 = t_middle_high_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_middle_high_tile_1_0_sum_1_s8;
  reg [38:0] t_middle_high_tile_1_0_product_3_s8;
  wire [25:0] t_middle_high_tile_1_0_sum_1_s8_42_17 = t_middle_high_tile_1_0_sum_1_s8[42:17];
  wire [38:0] t_middle_high_tile_1_0_sum_2 = t_middle_high_tile_1_0_product_3_s8 + {13'h0, t_middle_high_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_middle_high_tile_1_0_sum_1_s8_16_0 = t_middle_high_tile_1_0_sum_1_s8[16:0];
  reg [28:0] t_middle_high_tile_2_0_sum_1_s8;
  reg [24:0] t_middle_high_tile_2_0_product_3_s8;
  wire [11:0] t_middle_high_tile_2_0_sum_1_s8_28_17 = t_middle_high_tile_2_0_sum_1_s8[28:17];
  wire [24:0] t_middle_high_tile_2_0_sum_2 = t_middle_high_tile_2_0_product_3_s8 + {13'h0, t_middle_high_tile_2_0_sum_1_s8_28_17};
  wire [16:0] t_middle_high_tile_2_0_sum_1_s8_16_0 = t_middle_high_tile_2_0_sum_1_s8[16:0];
  reg [25:0] t_middle_xs_25_0_s8;
  reg [33:0] t_middle_ys_33_17_s8_way;
  wire [16:0] t_middle_ys_33_17_s8 = t_middle_ys_33_17_s8_way[33:17];
  wire [42:0] t_middle_middle_tile_0_0_product_1 = {17'h0, t_middle_xs_25_0_s8} * {26'h0, t_middle_ys_33_17_s8};
  reg [25:0] t_middle_xs_51_26_s8;
  wire [42:0] t_middle_middle_tile_1_0_product_1 = {17'h0, t_middle_xs_51_26_s8} * {26'h0, t_middle_ys_33_17_s8};
  reg [12:0] t_middle_xs_64_52_s8;
  wire [29:0] t_middle_middle_tile_2_0_product_1 = {17'h0, t_middle_xs_64_52_s8} * {13'h0, t_middle_ys_33_17_s8};
  // stage 9
  reg [127:0] t_low_low_column_0_sum_s7_63_0_s9_way;
  wire [63:0] t_low_low_column_0_sum_s7_63_0_s9 = t_low_low_column_0_sum_s7_63_0_s9_way[127:64];
  reg [127:0] t_low_low_settled_sum_s9_way;
  wire [63:0] t_low_low_settled_sum_s9 = t_low_low_settled_sum_s9_way[127:64];
  wire [127:0] t_low_low_carry_joined = {t_low_low_settled_sum_s9, t_low_low_column_0_sum_s7_63_0_s9};
  reg [127:0] t_low_high_column_0_sum_s7_63_0_s9_way;
  wire [63:0] t_low_high_column_0_sum_s7_63_0_s9 = t_low_high_column_0_sum_s7_63_0_s9_way[127:64];
  reg [123:0] t_low_high_settled_sum_s9_way;
  wire [61:0] t_low_high_settled_sum_s9 = t_low_high_settled_sum_s9_way[123:62];
  wire [125:0] t_low_high_carry_joined = {t_low_high_settled_sum_s9, t_low_high_column_0_sum_s7_63_0_s9};
  reg [39:0] t_low_middle_tile_0_0_sum_2_s9;
  reg [50:0] t_low_middle_tile_0_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_low_middle_tile_0_0_product_0_s6_16_0_s9 = t_low_middle_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_low_middle_tile_0_0_sum_0_s7_16_0_s9 = t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_low_middle_tile_0_0_sum_1_s8_16_0_s9;
  wire [90:0] t_low_middle_tile_0_0 = {t_low_middle_tile_0_0_sum_2_s9, t_low_middle_tile_0_0_sum_1_s8_16_0_s9, t_low_middle_tile_0_0_sum_0_s7_16_0_s9, t_low_middle_tile_0_0_product_0_s6_16_0_s9};
  reg [39:0] t_low_middle_tile_1_0_sum_2_s9;
  reg [50:0] t_low_middle_tile_1_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_low_middle_tile_1_0_product_0_s6_16_0_s9 = t_low_middle_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_low_middle_tile_1_0_sum_0_s7_16_0_s9 = t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_low_middle_tile_1_0_sum_1_s8_16_0_s9;
  wire [90:0] t_low_middle_tile_1_0 = {t_low_middle_tile_1_0_sum_2_s9, t_low_middle_tile_1_0_sum_1_s8_16_0_s9, t_low_middle_tile_1_0_sum_0_s7_16_0_s9, t_low_middle_tile_1_0_product_0_s6_16_0_s9};
  reg [26:0] t_low_middle_tile_2_0_sum_2_s9;
  reg [50:0] t_low_middle_tile_2_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_low_middle_tile_2_0_product_0_s6_16_0_s9 = t_low_middle_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_low_middle_tile_2_0_sum_0_s7_16_0_s9 = t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_low_middle_tile_2_0_sum_1_s8_16_0_s9;
  wire [77:0] t_low_middle_tile_2_0 = {t_low_middle_tile_2_0_sum_2_s9, t_low_middle_tile_2_0_sum_1_s8_16_0_s9, t_low_middle_tile_2_0_sum_0_s7_16_0_s9, t_low_middle_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_low_middle_tile_0_0_63_0 = t_low_middle_tile_0_0[63:0];
  wire [37:0] t_low_middle_tile_1_0_37_0 = t_low_middle_tile_1_0[37:0];
  wire [11:0] t_low_middle_tile_2_0_11_0 = t_low_middle_tile_2_0[11:0];
  wire [63:0] t_low_middle_column_0_joined_0 = {t_low_middle_tile_1_0_37_0, 26'h0};
  wire [63:0] t_low_middle_column_0_joined_1 = {t_low_middle_tile_2_0_11_0, 52'h0};
  wire [65:0] t_low_middle_column_0_sum = {2'h0, t_low_middle_tile_0_0_63_0} + {2'h0, t_low_middle_column_0_joined_0} + {2'h0, t_low_middle_column_0_joined_1};
  wire [26:0] t_low_middle_tile_0_0_90_64 = t_low_middle_tile_0_0[90:64];
  wire [52:0] t_low_middle_tile_1_0_90_38 = t_low_middle_tile_1_0[90:38];
  wire [63:0] t_low_middle_tile_2_0_75_12 = t_low_middle_tile_2_0[75:12];
  wire [64:0] t_low_middle_column_1_sum = {38'h0, t_low_middle_tile_0_0_90_64} + {12'h0, t_low_middle_tile_1_0_90_38} + {1'h0, t_low_middle_tile_2_0_75_12};
  wire [1:0] t_low_middle_tile_2_0_77_76 = t_low_middle_tile_2_0[77:76];
  reg [127:0] t_high_low_column_0_sum_s7_63_0_s9_way;
  wire [63:0] t_high_low_column_0_sum_s7_63_0_s9 = t_high_low_column_0_sum_s7_63_0_s9_way[127:64];
  reg [127:0] t_high_low_settled_sum_s9_way;
  wire [63:0] t_high_low_settled_sum_s9 = t_high_low_settled_sum_s9_way[127:64];
  wire [127:0] t_high_low_carry_joined = {t_high_low_settled_sum_s9, t_high_low_column_0_sum_s7_63_0_s9};
  reg [127:0] t_high_high_column_0_sum_s7_63_0_s9_way;
  wire [63:0] t_high_high_column_0_sum_s7_63_0_s9 = t_high_high_column_0_sum_s7_63_0_s9_way[127:64];
  reg [123:0] t_high_high_settled_sum_s9_way;
  wire [61:0] t_high_high_settled_sum_s9 = t_high_high_settled_sum_s9_way[123:62];
  wire [125:0] t_high_high_carry_joined = {t_high_high_settled_sum_s9, t_high_high_column_0_sum_s7_63_0_s9};
  reg [39:0] t_high_middle_tile_0_0_sum_2_s9;
  reg [50:0] t_high_middle_tile_0_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_high_middle_tile_0_0_product_0_s6_16_0_s9 = t_high_middle_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_high_middle_tile_0_0_sum_0_s7_16_0_s9 = t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_high_middle_tile_0_0_sum_1_s8_16_0_s9;
  wire [90:0] t_high_middle_tile_0_0 = {t_high_middle_tile_0_0_sum_2_s9, t_high_middle_tile_0_0_sum_1_s8_16_0_s9, t_high_middle_tile_0_0_sum_0_s7_16_0_s9, t_high_middle_tile_0_0_product_0_s6_16_0_s9};
  reg [39:0] t_high_middle_tile_1_0_sum_2_s9;
  reg [50:0] t_high_middle_tile_1_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_high_middle_tile_1_0_product_0_s6_16_0_s9 = t_high_middle_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_high_middle_tile_1_0_sum_0_s7_16_0_s9 = t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_high_middle_tile_1_0_sum_1_s8_16_0_s9;
  wire [90:0] t_high_middle_tile_1_0 = {t_high_middle_tile_1_0_sum_2_s9, t_high_middle_tile_1_0_sum_1_s8_16_0_s9, t_high_middle_tile_1_0_sum_0_s7_16_0_s9, t_high_middle_tile_1_0_product_0_s6_16_0_s9};
  reg [26:0] t_high_middle_tile_2_0_sum_2_s9;
  reg [50:0] t_high_middle_tile_2_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_high_middle_tile_2_0_product_0_s6_16_0_s9 = t_high_middle_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_high_middle_tile_2_0_sum_0_s7_16_0_s9 = t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_high_middle_tile_2_0_sum_1_s8_16_0_s9;
  wire [77:0] t_high_middle_tile_2_0 = {t_high_middle_tile_2_0_sum_2_s9, t_high_middle_tile_2_0_sum_1_s8_16_0_s9, t_high_middle_tile_2_0_sum_0_s7_16_0_s9, t_high_middle_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_high_middle_tile_0_0_63_0 = t_high_middle_tile_0_0[63:0];
  wire [37:0] t_high_middle_tile_1_0_37_0 = t_high_middle_tile_1_0[37:0];
  wire [11:0] t_high_middle_tile_2_0_11_0 = t_high_middle_tile_2_0[11:0];
  wire [63:0] t_high_middle_column_0_joined_0 = {t_high_middle_tile_1_0_37_0, 26'h0};
  wire [63:0] t_high_middle_column_0_joined_1 = {t_high_middle_tile_2_0_11_0, 52'h0};
  wire [65:0] t_high_middle_column_0_sum = {2'h0, t_high_middle_tile_0_0_63_0} + {2'h0, t_high_middle_column_0_joined_0} + {2'h0, t_high_middle_column_0_joined_1};
  wire [26:0] t_high_middle_tile_0_0_90_64 = t_high_middle_tile_0_0[90:64];
  wire [52:0] t_high_middle_tile_1_0_90_38 = t_high_middle_tile_1_0[90:38];
  wire [63:0] t_high_middle_tile_2_0_75_12 = t_high_middle_tile_2_0[75:12];
  wire [64:0] t_high_middle_column_1_sum = {38'h0, t_high_middle_tile_0_0_90_64} + {12'h0, t_high_middle_tile_1_0_90_38} + {1'h0, t_high_middle_tile_2_0_75_12};
  wire [1:0] t_high_middle_tile_2_0_77_76 = t_high_middle_tile_2_0[77:76];
  reg [38:0] t_middle_low_tile_0_0_sum_2_s9;
  reg [50:0] t_middle_low_tile_0_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_middle_low_tile_0_0_product_0_s6_16_0_s9 = t_middle_low_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_middle_low_tile_0_0_sum_0_s7_16_0_s9 = t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_low_tile_0_0_sum_1_s8_16_0_s9;
  wire [89:0] t_middle_low_tile_0_0 = {t_middle_low_tile_0_0_sum_2_s9, t_middle_low_tile_0_0_sum_1_s8_16_0_s9, t_middle_low_tile_0_0_sum_0_s7_16_0_s9, t_middle_low_tile_0_0_product_0_s6_16_0_s9};
  reg [38:0] t_middle_low_tile_1_0_sum_2_s9;
  reg [50:0] t_middle_low_tile_1_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_middle_low_tile_1_0_product_0_s6_16_0_s9 = t_middle_low_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_middle_low_tile_1_0_sum_0_s7_16_0_s9 = t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_low_tile_1_0_sum_1_s8_16_0_s9;
  wire [89:0] t_middle_low_tile_1_0 = {t_middle_low_tile_1_0_sum_2_s9, t_middle_low_tile_1_0_sum_1_s8_16_0_s9, t_middle_low_tile_1_0_sum_0_s7_16_0_s9, t_middle_low_tile_1_0_product_0_s6_16_0_s9};
  reg [24:0] t_middle_low_tile_2_0_sum_2_s9;
  reg [50:0] t_middle_low_tile_2_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_middle_low_tile_2_0_product_0_s6_16_0_s9 = t_middle_low_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_middle_low_tile_2_0_sum_0_s7_16_0_s9 = t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_low_tile_2_0_sum_1_s8_16_0_s9;
  wire [75:0] t_middle_low_tile_2_0 = {t_middle_low_tile_2_0_sum_2_s9, t_middle_low_tile_2_0_sum_1_s8_16_0_s9, t_middle_low_tile_2_0_sum_0_s7_16_0_s9, t_middle_low_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_middle_low_tile_0_0_63_0 = t_middle_low_tile_0_0[63:0];
  wire [37:0] t_middle_low_tile_1_0_37_0 = t_middle_low_tile_1_0[37:0];
  wire [11:0] t_middle_low_tile_2_0_11_0 = t_middle_low_tile_2_0[11:0];
  wire [63:0] t_middle_low_column_0_joined_0 = {t_middle_low_tile_1_0_37_0, 26'h0};
  wire [63:0] t_middle_low_column_0_joined_1 = {t_middle_low_tile_2_0_11_0, 52'h0};
  wire [65:0] t_middle_low_column_0_sum = {2'h0, t_middle_low_tile_0_0_63_0} + {2'h0, t_middle_low_column_0_joined_0} + {2'h0, t_middle_low_column_0_joined_1};
  wire [25:0] t_middle_low_tile_0_0_89_64 = t_middle_low_tile_0_0[89:64];
  wire [51:0] t_middle_low_tile_1_0_89_38 = t_middle_low_tile_1_0[89:38];
  wire [63:0] t_middle_low_tile_2_0_75_12 = t_middle_low_tile_2_0[75:12];
  wire [63:0] t_middle_low_column_1_sum = {38'h0, t_middle_low_tile_0_0_89_64} + {12'h0, t_middle_low_tile_1_0_89_38} + t_middle_low_tile_2_0_75_12;
  reg [38:0] t_middle_high_tile_0_0_sum_2_s9;
  reg [50:0] t_middle_high_tile_0_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_middle_high_tile_0_0_product_0_s6_16_0_s9 = t_middle_high_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_middle_high_tile_0_0_sum_0_s7_16_0_s9 = t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_high_tile_0_0_sum_1_s8_16_0_s9;
  wire [89:0] t_middle_high_tile_0_0 = {t_middle_high_tile_0_0_sum_2_s9, t_middle_high_tile_0_0_sum_1_s8_16_0_s9, t_middle_high_tile_0_0_sum_0_s7_16_0_s9, t_middle_high_tile_0_0_product_0_s6_16_0_s9};
  reg [38:0] t_middle_high_tile_1_0_sum_2_s9;
  reg [50:0] t_middle_high_tile_1_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_middle_high_tile_1_0_product_0_s6_16_0_s9 = t_middle_high_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_middle_high_tile_1_0_sum_0_s7_16_0_s9 = t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_high_tile_1_0_sum_1_s8_16_0_s9;
  wire [89:0] t_middle_high_tile_1_0 = {t_middle_high_tile_1_0_sum_2_s9, t_middle_high_tile_1_0_sum_1_s8_16_0_s9, t_middle_high_tile_1_0_sum_0_s7_16_0_s9, t_middle_high_tile_1_0_product_0_s6_16_0_s9};
  reg [24:0] t_middle_high_tile_2_0_sum_2_s9;
  reg [50:0] t_middle_high_tile_2_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_middle_high_tile_2_0_product_0_s6_16_0_s9 = t_middle_high_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_middle_high_tile_2_0_sum_0_s7_16_0_s9 = t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_high_tile_2_0_sum_1_s8_16_0_s9;
  wire [75:0] t_middle_high_tile_2_0 = {t_middle_high_tile_2_0_sum_2_s9, t_middle_high_tile_2_0_sum_1_s8_16_0_s9, t_middle_high_tile_2_0_sum_0_s7_16_0_s9, t_middle_high_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_middle_high_tile_0_0_63_0 = t_middle_high_tile_0_0[63:0];
  wire [37:0] t_middle_high_tile_1_0_37_0 = t_middle_high_tile_1_0[37:0];
  wire [11:0] t_middle_high_tile_2_0_11_0 = t_middle_high_tile_2_0[11:0];
  wire [63:0] t_middle_high_column_0_joined_0 = {t_middle_high_tile_1_0_37_0, 26'h0};
  wire [63:0] t_middle_high_column_0_joined_1 = {t_middle_high_tile_2_0_11_0, 52'h0};
  wire [65:0] t_middle_high_column_0_sum = {2'h0, t_middle_high_tile_0_0_63_0} + {2'h0, t_middle_high_column_0_joined_0} + {2'h0, t_middle_high_column_0_joined_1};
  wire [25:0] t_middle_high_tile_0_0_89_64 = t_middle_high_tile_0_0[89:64];
  wire [51:0] t_middle_high_tile_1_0_89_38 = t_middle_high_tile_1_0[89:38];
  wire [63:0] t_middle_high_tile_2_0_75_12 = t_middle_high_tile_2_0[75:12];
  wire [63:0] t_middle_high_column_1_sum = {38'h0, t_middle_high_tile_0_0_89_64} + {12'h0, t_middle_high_tile_1_0_89_38} + t_middle_high_tile_2_0_75_12;
  reg [85:0] t_middle_middle_tile_0_0_product_0_s9_way;
  wire [42:0] t_middle_middle_tile_0_0_product_0_s9 = t_middle_middle_tile_0_0_product_0_s9_way[85:43];
  reg [42:0] t_middle_middle_tile_0_0_product_1_s9;
  wire [25:0] t_middle_middle_tile_0_0_product_0_s9_42_17 = t_middle_middle_tile_0_0_product_0_s9[42:17];
  wire [42:0] t_middle_middle_tile_0_0_sum_0 = t_middle_middle_tile_0_0_product_1_s9 + {17'h0, t_middle_middle_tile_0_0_product_0_s9_42_17};
  wire [16:0] t_middle_middle_tile_0_0_product_0_s9_16_0 = t_middle_middle_tile_0_0_product_0_s9[16:0];
  reg [25:0] t_middle_xs_25_0_s9;
  reg [50:0] t_middle_ys_50_34_s9_way;
  wire [16:0] t_middle_ys_50_34_s9 = t_middle_ys_50_34_s9_way[50:34];
  wire [42:0] t_middle_middle_tile_0_0_product_2 = {17'h0, t_middle_xs_25_0_s9} * {26'h0, t_middle_ys_50_34_s9};
  reg [85:0] t_middle_middle_tile_1_0_product_0_s9_way;
  wire [42:0] t_middle_middle_tile_1_0_product_0_s9 = t_middle_middle_tile_1_0_product_0_s9_way[85:43];
  reg [42:0] t_middle_middle_tile_1_0_product_1_s9;
  wire [25:0] t_middle_middle_tile_1_0_product_0_s9_42_17 = t_middle_middle_tile_1_0_product_0_s9[42:17];
  wire [42:0] t_middle_middle_tile_1_0_sum_0 = t_middle_middle_tile_1_0_product_1_s9 + {17'h0, t_middle_middle_tile_1_0_product_0_s9_42_17};
  wire [16:0] t_middle_middle_tile_1_0_product_0_s9_16_0 = t_middle_middle_tile_1_0_product_0_s9[16:0];
  reg [25:0] t_middle_xs_51_26_s9;
  wire [42:0] t_middle_middle_tile_1_0_product_2 = {17'h0, t_middle_xs_51_26_s9} * {26'h0, t_middle_ys_50_34_s9};
  reg [59:0] t_middle_middle_tile_2_0_product_0_s9_way;
  wire [29:0] t_middle_middle_tile_2_0_product_0_s9 = t_middle_middle_tile_2_0_product_0_s9_way[59:30];
  reg [29:0] t_middle_middle_tile_2_0_product_1_s9;
  wire [12:0] t_middle_middle_tile_2_0_product_0_s9_29_17 = t_middle_middle_tile_2_0_product_0_s9[29:17];
  wire [29:0] t_middle_middle_tile_2_0_sum_0 = t_middle_middle_tile_2_0_product_1_s9 + {17'h0, t_middle_middle_tile_2_0_product_0_s9_29_17};
  wire [16:0] t_middle_middle_tile_2_0_product_0_s9_16_0 = t_middle_middle_tile_2_0_product_0_s9[16:0];
  reg [12:0] t_middle_xs_64_52_s9;
  wire [29:0] t_middle_middle_tile_2_0_product_2 = {17'h0, t_middle_xs_64_52_s9} * {13'h0, t_middle_ys_50_34_s9};
  // stage 10
  reg [127:0] t_low_low;
  reg [125:0] t_low_high;
  reg [65:0] t_low_middle_column_0_sum_s10;
  reg [64:0] t_low_middle_column_1_sum_s10;
  wire [63:0] t_low_middle_column_0_sum_s10_63_0 = t_low_middle_column_0_sum_s10[63:0];
  wire [1:0] t_low_middle_column_0_sum_s10_65_64 = t_low_middle_column_0_sum_s10[65:64];
  wire [63:0] t_low_middle_column_1_sum_s10_63_0 = t_low_middle_column_1_sum_s10[63:0];
  wire t_low_middle_column_1_sum_s10_64 = t_low_middle_column_1_sum_s10[64];
  wire [64:0] t_low_middle_settled_sum_0 = {1'h0, t_low_middle_column_1_sum_s10_63_0} + {63'h0, t_low_middle_column_0_sum_s10_65_64};
  reg [1:0] t_low_middle_tile_2_0_77_76_s10;
  wire [1:0] t_low_middle_settled_sum_1 = t_low_middle_tile_2_0_77_76_s10 + {1'h0, t_low_middle_column_1_sum_s10_64};
  wire [127:0] not_t_low_low = ~t_low_low;
  wire [125:0] not_t_low_high = ~t_low_high;
  wire [63:0] t_low_low_63_0 = t_low_low[63:0];
  wire [63:0] t_low_low_127_64 = t_low_low[127:64];
  wire [63:0] not_t_low_low_63_0 = not_t_low_low[63:0];
  wire [63:0] not_t_low_high_63_0 = not_t_low_high[63:0];
  wire [65:0] t_low_column_1_sum_0 = 66'h2 + {2'h0, t_low_low_127_64} + {2'h0, not_t_low_low_63_0};
  wire [63:0] t_low_high_63_0 = t_low_high[63:0];
  wire [63:0] not_t_low_low_127_64 = not_t_low_low[127:64];
  wire [61:0] not_t_low_high_125_64 = not_t_low_high[125:64];
  wire [65:0] t_low_column_2_sum_0 = 66'hc000000000000000 + {2'h0, t_low_high_63_0} + {2'h0, not_t_low_low_127_64};
  wire [61:0] t_low_high_125_64 = t_low_high[125:64];
  reg [127:0] t_high_low;
  reg [125:0] t_high_high;
  reg [65:0] t_high_middle_column_0_sum_s10;
  reg [64:0] t_high_middle_column_1_sum_s10;
  wire [63:0] t_high_middle_column_0_sum_s10_63_0 = t_high_middle_column_0_sum_s10[63:0];
  wire [1:0] t_high_middle_column_0_sum_s10_65_64 = t_high_middle_column_0_sum_s10[65:64];
  wire [63:0] t_high_middle_column_1_sum_s10_63_0 = t_high_middle_column_1_sum_s10[63:0];
  wire t_high_middle_column_1_sum_s10_64 = t_high_middle_column_1_sum_s10[64];
  wire [64:0] t_high_middle_settled_sum_0 = {1'h0, t_high_middle_column_1_sum_s10_63_0} + {63'h0, t_high_middle_column_0_sum_s10_65_64};
  reg [1:0] t_high_middle_tile_2_0_77_76_s10;
  wire [1:0] t_high_middle_settled_sum_1 = t_high_middle_tile_2_0_77_76_s10 + {1'h0, t_high_middle_column_1_sum_s10_64};
  wire [127:0] not_t_high_low = ~t_high_low;
  wire [125:0] not_t_high_high = ~t_high_high;
  wire [63:0] t_high_low_63_0 = t_high_low[63:0];
  wire [63:0] t_high_low_127_64 = t_high_low[127:64];
  wire [63:0] not_t_high_low_63_0 = not_t_high_low[63:0];
  wire [63:0] not_t_high_high_63_0 = not_t_high_high[63:0];
  wire [65:0] t_high_column_1_sum_0 = 66'h2 + {2'h0, t_high_low_127_64} + {2'h0, not_t_high_low_63_0};
  wire [63:0] t_high_high_63_0 = t_high_high[63:0];
  wire [63:0] not_t_high_low_127_64 = not_t_high_low[127:64];
  wire [61:0] not_t_high_high_125_64 = not_t_high_high[125:64];
  wire [65:0] t_high_column_2_sum_0 = 66'hc000000000000000 + {2'h0, t_high_high_63_0} + {2'h0, not_t_high_low_127_64};
  wire [61:0] t_high_high_125_64 = t_high_high[125:64];
  reg [65:0] t_middle_low_column_0_sum_s10;
  reg [63:0] t_middle_low_column_1_sum_s10;
  wire [63:0] t_middle_low_column_0_sum_s10_63_0 = t_middle_low_column_0_sum_s10[63:0];
  wire [1:0] t_middle_low_column_0_sum_s10_65_64 = t_middle_low_column_0_sum_s10[65:64];
  wire [63:0] t_middle_low_settled_sum = t_middle_low_column_1_sum_s10 + {62'h0, t_middle_low_column_0_sum_s10_65_64};
  reg [65:0] t_middle_high_column_0_sum_s10;
  reg [63:0] t_middle_high_column_1_sum_s10;
  wire [63:0] t_middle_high_column_0_sum_s10_63_0 = t_middle_high_column_0_sum_s10[63:0];
  wire [1:0] t_middle_high_column_0_sum_s10_65_64 = t_middle_high_column_0_sum_s10[65:64];
  wire [63:0] t_middle_high_settled_sum = t_middle_high_column_1_sum_s10 + {62'h0, t_middle_high_column_0_sum_s10_65_64};
  reg [42:0] t_middle_middle_tile_0_0_sum_0_s10;
  reg [42:0] t_middle_middle_tile_0_0_product_2_s10;
  wire [25:0] t_middle_middle_tile_0_0_sum_0_s10_42_17 = t_middle_middle_tile_0_0_sum_0_s10[42:17];
  wire [42:0] t_middle_middle_tile_0_0_sum_1 = t_middle_middle_tile_0_0_product_2_s10 + {17'h0, t_middle_middle_tile_0_0_sum_0_s10_42_17};
  wire [16:0] t_middle_middle_tile_0_0_sum_0_s10_16_0 = t_middle_middle_tile_0_0_sum_0_s10[16:0];
  reg [25:0] t_middle_xs_25_0_s10;
  reg [55:0] t_middle_ys_64_51_s10_way;
  wire [13:0] t_middle_ys_64_51_s10 = t_middle_ys_64_51_s10_way[55:42];
  wire [39:0] t_middle_middle_tile_0_0_product_3 = {14'h0, t_middle_xs_25_0_s10} * {26'h0, t_middle_ys_64_51_s10};
  reg [42:0] t_middle_middle_tile_1_0_sum_0_s10;
  reg [42:0] t_middle_middle_tile_1_0_product_2_s10;
  wire [25:0] t_middle_middle_tile_1_0_sum_0_s10_42_17 = t_middle_middle_tile_1_0_sum_0_s10[42:17];
  wire [42:0] t_middle_middle_tile_1_0_sum_1 = t_middle_middle_tile_1_0_product_2_s10 + {17'h0, t_middle_middle_tile_1_0_sum_0_s10_42_17};
  wire [16:0] t_middle_middle_tile_1_0_sum_0_s10_16_0 = t_middle_middle_tile_1_0_sum_0_s10[16:0];
  reg [25:0] t_middle_xs_51_26_s10;
  wire [39:0] t_middle_middle_tile_1_0_product_3 = {14'h0, t_middle_xs_51_26_s10} * {26'h0, t_middle_ys_64_51_s10};
  reg [29:0] t_middle_middle_tile_2_0_sum_0_s10;
  reg [29:0] t_middle_middle_tile_2_0_product_2_s10;
  wire [12:0] t_middle_middle_tile_2_0_sum_0_s10_29_17 = t_middle_middle_tile_2_0_sum_0_s10[29:17];
  wire [29:0] t_middle_middle_tile_2_0_sum_1 = t_middle_middle_tile_2_0_product_2_s10 + {17'h0, t_middle_middle_tile_2_0_sum_0_s10_29_17};
  wire [16:0] t_middle_middle_tile_2_0_sum_0_s10_16_0 = t_middle_middle_tile_2_0_sum_0_s10[16:0];
  reg [12:0] t_middle_xs_64_52_s10;
  wire [26:0] t_middle_middle_tile_2_0_product_3 = {14'h0, t_middle_xs_64_52_s10} * {13'h0, t_middle_ys_64_51_s10};
  // stage 11
  reg [64:0] t_low_middle_settled_sum_0_s11;
  wire [63:0] t_low_middle_settled_sum_0_s11_63_0 = t_low_middle_settled_sum_0_s11[63:0];
  wire t_low_middle_settled_sum_0_s11_64 = t_low_middle_settled_sum_0_s11[64];
  reg [64:0] t_high_middle_settled_sum_0_s11;
  wire [63:0] t_high_middle_settled_sum_0_s11_63_0 = t_high_middle_settled_sum_0_s11[63:0];
  wire t_high_middle_settled_sum_0_s11_64 = t_high_middle_settled_sum_0_s11[64];
  reg [42:0] t_middle_middle_tile_0_0_sum_1_s11;
  reg [39:0] t_middle_middle_tile_0_0_product_3_s11;
  wire [25:0] t_middle_middle_tile_0_0_sum_1_s11_42_17 = t_middle_middle_tile_0_0_sum_1_s11[42:17];
  wire [39:0] t_middle_middle_tile_0_0_sum_2 = t_middle_middle_tile_0_0_product_3_s11 + {14'h0, t_middle_middle_tile_0_0_sum_1_s11_42_17};
  wire [16:0] t_middle_middle_tile_0_0_sum_1_s11_16_0 = t_middle_middle_tile_0_0_sum_1_s11[16:0];
  reg [42:0] t_middle_middle_tile_1_0_sum_1_s11;
  reg [39:0] t_middle_middle_tile_1_0_product_3_s11;
  wire [25:0] t_middle_middle_tile_1_0_sum_1_s11_42_17 = t_middle_middle_tile_1_0_sum_1_s11[42:17];
  wire [39:0] t_middle_middle_tile_1_0_sum_2 = t_middle_middle_tile_1_0_product_3_s11 + {14'h0, t_middle_middle_tile_1_0_sum_1_s11_42_17};
  wire [16:0] t_middle_middle_tile_1_0_sum_1_s11_16_0 = t_middle_middle_tile_1_0_sum_1_s11[16:0];
  reg [29:0] t_middle_middle_tile_2_0_sum_1_s11;
  reg [26:0] t_middle_middle_tile_2_0_product_3_s11;
  wire [12:0] t_middle_middle_tile_2_0_sum_1_s11_29_17 = t_middle_middle_tile_2_0_sum_1_s11[29:17];
  wire [26:0] t_middle_middle_tile_2_0_sum_2 = t_middle_middle_tile_2_0_product_3_s11 + {14'h0, t_middle_middle_tile_2_0_sum_1_s11_29_17};
  wire [16:0] t_middle_middle_tile_2_0_sum_1_s11_16_0 = t_middle_middle_tile_2_0_sum_1_s11[16:0];
  // stage 12
  reg [127:0] t_low_middle_column_0_sum_s10_63_0_s12_way;
  wire [63:0] t_low_middle_column_0_sum_s10_63_0_s12 = t_low_middle_column_0_sum_s10_63_0_s12_way[127:64];
  reg [63:0] t_low_middle_settled_sum_0_s11_63_0_s12;
  reg t_low_middle_settled_sum_0_s11_64_s12;
  reg [3:0] t_low_middle_settled_sum_1_s12_way;
  wire [1:0] t_low_middle_settled_sum_1_s12 = t_low_middle_settled_sum_1_s12_way[3:2];
  wire [1:0] t_low_middle_carry_sum = t_low_middle_settled_sum_1_s12 + {1'h0, t_low_middle_settled_sum_0_s11_64_s12};
  wire [129:0] t_low_middle_carry_joined = {t_low_middle_carry_sum, t_low_middle_settled_sum_0_s11_63_0_s12, t_low_middle_column_0_sum_s10_63_0_s12};
  reg [127:0] t_high_middle_column_0_sum_s10_63_0_s12_way;
  wire [63:0] t_high_middle_column_0_sum_s10_63_0_s12 = t_high_middle_column_0_sum_s10_63_0_s12_way[127:64];
  reg [63:0] t_high_middle_settled_sum_0_s11_63_0_s12;
  reg t_high_middle_settled_sum_0_s11_64_s12;
  reg [3:0] t_high_middle_settled_sum_1_s12_way;
  wire [1:0] t_high_middle_settled_sum_1_s12 = t_high_middle_settled_sum_1_s12_way[3:2];
  wire [1:0] t_high_middle_carry_sum = t_high_middle_settled_sum_1_s12 + {1'h0, t_high_middle_settled_sum_0_s11_64_s12};
  wire [129:0] t_high_middle_carry_joined = {t_high_middle_carry_sum, t_high_middle_settled_sum_0_s11_63_0_s12, t_high_middle_column_0_sum_s10_63_0_s12};
  reg [127:0] t_middle_low_column_0_sum_s10_63_0_s12_way;
  wire [63:0] t_middle_low_column_0_sum_s10_63_0_s12 = t_middle_low_column_0_sum_s10_63_0_s12_way[127:64];
  reg [127:0] t_middle_low_settled_sum_s12_way;
  wire [63:0] t_middle_low_settled_sum_s12 = t_middle_low_settled_sum_s12_way[127:64];
  wire [127:0] t_middle_low_carry_joined = {t_middle_low_settled_sum_s12, t_middle_low_column_0_sum_s10_63_0_s12};
  reg [127:0] t_middle_high_column_0_sum_s10_63_0_s12_way;
  wire [63:0] t_middle_high_column_0_sum_s10_63_0_s12 = t_middle_high_column_0_sum_s10_63_0_s12_way[127:64];
  reg [127:0] t_middle_high_settled_sum_s12_way;
  wire [63:0] t_middle_high_settled_sum_s12 = t_middle_high_settled_sum_s12_way[127:64];
  wire [127:0] t_middle_high_carry_joined = {t_middle_high_settled_sum_s12, t_middle_high_column_0_sum_s10_63_0_s12};
  reg [39:0] t_middle_middle_tile_0_0_sum_2_s12;
  reg [50:0] t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way;
  wire [16:0] t_middle_middle_tile_0_0_product_0_s9_16_0_s12 = t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way[50:34];
  reg [33:0] t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way;
  wire [16:0] t_middle_middle_tile_0_0_sum_0_s10_16_0_s12 = t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way[33:17];
  reg [16:0] t_middle_middle_tile_0_0_sum_1_s11_16_0_s12;
  wire [90:0] t_middle_middle_tile_0_0 = {t_middle_middle_tile_0_0_sum_2_s12, t_middle_middle_tile_0_0_sum_1_s11_16_0_s12, t_middle_middle_tile_0_0_sum_0_s10_16_0_s12, t_middle_middle_tile_0_0_product_0_s9_16_0_s12};
  reg [39:0] t_middle_middle_tile_1_0_sum_2_s12;
  reg [50:0] t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way;
  wire [16:0] t_middle_middle_tile_1_0_product_0_s9_16_0_s12 = t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way[50:34];
  reg [33:0] t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way;
  wire [16:0] t_middle_middle_tile_1_0_sum_0_s10_16_0_s12 = t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way[33:17];
  reg [16:0] t_middle_middle_tile_1_0_sum_1_s11_16_0_s12;
  wire [90:0] t_middle_middle_tile_1_0 = {t_middle_middle_tile_1_0_sum_2_s12, t_middle_middle_tile_1_0_sum_1_s11_16_0_s12, t_middle_middle_tile_1_0_sum_0_s10_16_0_s12, t_middle_middle_tile_1_0_product_0_s9_16_0_s12};
  reg [26:0] t_middle_middle_tile_2_0_sum_2_s12;
  reg [50:0] t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way;
  wire [16:0] t_middle_middle_tile_2_0_product_0_s9_16_0_s12 = t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way[50:34];
  reg [33:0] t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way;
  wire [16:0] t_middle_middle_tile_2_0_sum_0_s10_16_0_s12 = t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way[33:17];
  reg [16:0] t_middle_middle_tile_2_0_sum_1_s11_16_0_s12;
  wire [77:0] t_middle_middle_tile_2_0 = {t_middle_middle_tile_2_0_sum_2_s12, t_middle_middle_tile_2_0_sum_1_s11_16_0_s12, t_middle_middle_tile_2_0_sum_0_s10_16_0_s12, t_middle_middle_tile_2_0_product_0_s9_16_0_s12};
  wire [63:0] t_middle_middle_tile_0_0_63_0 = t_middle_middle_tile_0_0[63:0];
  wire [37:0] t_middle_middle_tile_1_0_37_0 = t_middle_middle_tile_1_0[37:0];
  wire [11:0] t_middle_middle_tile_2_0_11_0 = t_middle_middle_tile_2_0[11:0];
  wire [63:0] t_middle_middle_column_0_joined_0 = {t_middle_middle_tile_1_0_37_0, 26'h0};
  wire [63:0] t_middle_middle_column_0_joined_1 = {t_middle_middle_tile_2_0_11_0, 52'h0};
  wire [65:0] t_middle_middle_column_0_sum = {2'h0, t_middle_middle_tile_0_0_63_0} + {2'h0, t_middle_middle_column_0_joined_0} + {2'h0, t_middle_middle_column_0_joined_1};
  wire [26:0] t_middle_middle_tile_0_0_90_64 = t_middle_middle_tile_0_0[90:64];
  wire [52:0] t_middle_middle_tile_1_0_90_38 = t_middle_middle_tile_1_0[90:38];
  wire [63:0] t_middle_middle_tile_2_0_75_12 = t_middle_middle_tile_2_0[75:12];
  wire [64:0] t_middle_middle_column_1_sum = {38'h0, t_middle_middle_tile_0_0_90_64} + {12'h0, t_middle_middle_tile_1_0_90_38} + {1'h0, t_middle_middle_tile_2_0_75_12};
  wire [1:0] t_middle_middle_tile_2_0_77_76 = t_middle_middle_tile_2_0[77:76];
  // stage 13
  reg [129:0] t_low_middle;
  wire [63:0] t_low_middle_63_0 = t_low_middle[63:0];
  reg [191:0] not_t_low_high_63_0_s13_way;
  wire [63:0] not_t_low_high_63_0_s13 = not_t_low_high_63_0_s13_way[191:128];
  wire [64:0] t_low_column_1_sum_1 = {1'h0, not_t_low_high_63_0_s13} + {1'h0, t_low_middle_63_0};
  wire [63:0] t_low_middle_127_64 = t_low_middle[127:64];
  reg [185:0] not_t_low_high_125_64_s13_way;
  wire [61:0] not_t_low_high_125_64_s13 = not_t_low_high_125_64_s13_way[185:124];
  wire [64:0] t_low_column_2_sum_1 = {3'h0, not_t_low_high_125_64_s13} + {1'h0, t_low_middle_127_64};
  wire [1:0] t_low_middle_129_128 = t_low_middle[129:128];
  reg [185:0] t_low_high_125_64_s13_way;
  wire [61:0] t_low_high_125_64_s13 = t_low_high_125_64_s13_way[185:124];
  wire [61:0] t_low_column_3_sum = 62'h3ffffffffffffffe + t_low_high_125_64_s13 + {60'h0, t_low_middle_129_128};
  reg [129:0] t_high_middle;
  wire [63:0] t_high_middle_63_0 = t_high_middle[63:0];
  reg [191:0] not_t_high_high_63_0_s13_way;
  wire [63:0] not_t_high_high_63_0_s13 = not_t_high_high_63_0_s13_way[191:128];
  wire [64:0] t_high_column_1_sum_1 = {1'h0, not_t_high_high_63_0_s13} + {1'h0, t_high_middle_63_0};
  wire [63:0] t_high_middle_127_64 = t_high_middle[127:64];
  reg [185:0] not_t_high_high_125_64_s13_way;
  wire [61:0] not_t_high_high_125_64_s13 = not_t_high_high_125_64_s13_way[185:124];
  wire [64:0] t_high_column_2_sum_1 = {3'h0, not_t_high_high_125_64_s13} + {1'h0, t_high_middle_127_64};
  wire [1:0] t_high_middle_129_128 = t_high_middle[129:128];
  reg [185:0] t_high_high_125_64_s13_way;
  wire [61:0] t_high_high_125_64_s13 = t_high_high_125_64_s13_way[185:124];
  wire [61:0] t_high_column_3_sum = 62'h3ffffffffffffffe + t_high_high_125_64_s13 + {60'h0, t_high_middle_129_128};
  reg [127:0] t_middle_low;
  reg [127:0] t_middle_high;
  reg [65:0] t_middle_middle_column_0_sum_s13;
  reg [64:0] t_middle_middle_column_1_sum_s13;
  wire [63:0] t_middle_middle_column_0_sum_s13_63_0 = t_middle_middle_column_0_sum_s13[63:0];
  wire [1:0] t_middle_middle_column_0_sum_s13_65_64 = t_middle_middle_column_0_sum_s13[65:64];
  wire [63:0] t_middle_middle_column_1_sum_s13_63_0 = t_middle_middle_column_1_sum_s13[63:0];
  wire t_middle_middle_column_1_sum_s13_64 = t_middle_middle_column_1_sum_s13[64];
  wire [64:0] t_middle_middle_settled_sum_0 = {1'h0, t_middle_middle_column_1_sum_s13_63_0} + {63'h0, t_middle_middle_column_0_sum_s13_65_64};
  reg [1:0] t_middle_middle_tile_2_0_77_76_s13;
  wire [1:0] t_middle_middle_settled_sum_1 = t_middle_middle_tile_2_0_77_76_s13 + {1'h0, t_middle_middle_column_1_sum_s13_64};
  wire [127:0] not_t_middle_low = ~t_middle_low;
  wire [127:0] not_t_middle_high = ~t_middle_high;
  wire [63:0] t_middle_low_63_0 = t_middle_low[63:0];
  wire [63:0] t_middle_low_127_64 = t_middle_low[127:64];
  wire [63:0] not_t_middle_low_63_0 = not_t_middle_low[63:0];
  wire [63:0] not_t_middle_high_63_0 = not_t_middle_high[63:0];
  wire [65:0] t_middle_column_1_sum_0 = 66'h2 + {2'h0, t_middle_low_127_64} + {2'h0, not_t_middle_low_63_0};
  wire [63:0] t_middle_high_63_0 = t_middle_high[63:0];
  wire [63:0] not_t_middle_low_127_64 = not_t_middle_low[127:64];
  wire [63:0] not_t_middle_high_127_64 = not_t_middle_high[127:64];
  wire [65:0] t_middle_column_2_sum_0 = {2'h0, t_middle_high_63_0} + {2'h0, not_t_middle_low_127_64} + {2'h0, not_t_middle_high_127_64};
  wire [63:0] t_middle_high_127_64 = t_middle_high[127:64];
  // stage 14
  reg [64:0] t_low_column_1_sum_1_s14;
  reg [263:0] t_low_column_1_sum_0_s14_way;
  wire [65:0] t_low_column_1_sum_0_s14 = t_low_column_1_sum_0_s14_way[263:198];
  wire [65:0] t_low_column_1_sum_2 = t_low_column_1_sum_0_s14 + {1'h0, t_low_column_1_sum_1_s14};
  reg [64:0] t_low_column_2_sum_1_s14;
  reg [263:0] t_low_column_2_sum_0_s14_way;
  wire [65:0] t_low_column_2_sum_0_s14 = t_low_column_2_sum_0_s14_way[263:198];
  wire [65:0] t_low_column_2_sum_2 = t_low_column_2_sum_0_s14 + {1'h0, t_low_column_2_sum_1_s14};
  reg [64:0] t_high_column_1_sum_1_s14;
  reg [263:0] t_high_column_1_sum_0_s14_way;
  wire [65:0] t_high_column_1_sum_0_s14 = t_high_column_1_sum_0_s14_way[263:198];
  wire [65:0] t_high_column_1_sum_2 = t_high_column_1_sum_0_s14 + {1'h0, t_high_column_1_sum_1_s14};
  reg [64:0] t_high_column_2_sum_1_s14;
  reg [263:0] t_high_column_2_sum_0_s14_way;
  wire [65:0] t_high_column_2_sum_0_s14 = t_high_column_2_sum_0_s14_way[263:198];
  wire [65:0] t_high_column_2_sum_2 = t_high_column_2_sum_0_s14 + {1'h0, t_high_column_2_sum_1_s14};
  reg [64:0] t_middle_middle_settled_sum_0_s14;
  wire [63:0] t_middle_middle_settled_sum_0_s14_63_0 = t_middle_middle_settled_sum_0_s14[63:0];
  wire t_middle_middle_settled_sum_0_s14_64 = t_middle_middle_settled_sum_0_s14[64];
  // stage 15
  reg [65:0] t_low_column_1_sum_2_s15;
  reg [65:0] t_low_column_2_sum_2_s15;
  wire [63:0] t_low_column_1_sum_2_s15_63_0 = t_low_column_1_sum_2_s15[63:0];
  wire [1:0] t_low_column_1_sum_2_s15_65_64 = t_low_column_1_sum_2_s15[65:64];
  wire [63:0] t_low_column_2_sum_2_s15_63_0 = t_low_column_2_sum_2_s15[63:0];
  wire [1:0] t_low_column_2_sum_2_s15_65_64 = t_low_column_2_sum_2_s15[65:64];
  wire [64:0] t_low_settled_sum_0 = {1'h0, t_low_column_2_sum_2_s15_63_0} + {63'h0, t_low_column_1_sum_2_s15_65_64};
  reg [123:0] t_low_column_3_sum_s15_way;
  wire [61:0] t_low_column_3_sum_s15 = t_low_column_3_sum_s15_way[123:62];
  wire [61:0] t_low_settled_sum_1 = t_low_column_3_sum_s15 + {60'h0, t_low_column_2_sum_2_s15_65_64};
  reg [65:0] t_high_column_1_sum_2_s15;
  reg [65:0] t_high_column_2_sum_2_s15;
  wire [63:0] t_high_column_1_sum_2_s15_63_0 = t_high_column_1_sum_2_s15[63:0];
  wire [1:0] t_high_column_1_sum_2_s15_65_64 = t_high_column_1_sum_2_s15[65:64];
  wire [63:0] t_high_column_2_sum_2_s15_63_0 = t_high_column_2_sum_2_s15[63:0];
  wire [1:0] t_high_column_2_sum_2_s15_65_64 = t_high_column_2_sum_2_s15[65:64];
  wire [64:0] t_high_settled_sum_0 = {1'h0, t_high_column_2_sum_2_s15_63_0} + {63'h0, t_high_column_1_sum_2_s15_65_64};
  reg [123:0] t_high_column_3_sum_s15_way;
  wire [61:0] t_high_column_3_sum_s15 = t_high_column_3_sum_s15_way[123:62];
  wire [61:0] t_high_settled_sum_1 = t_high_column_3_sum_s15 + {60'h0, t_high_column_2_sum_2_s15_65_64};
  reg [127:0] t_middle_middle_column_0_sum_s13_63_0_s15_way;
  wire [63:0] t_middle_middle_column_0_sum_s13_63_0_s15 = t_middle_middle_column_0_sum_s13_63_0_s15_way[127:64];
  reg [63:0] t_middle_middle_settled_sum_0_s14_63_0_s15;
  reg t_middle_middle_settled_sum_0_s14_64_s15;
  reg [3:0] t_middle_middle_settled_sum_1_s15_way;
  wire [1:0] t_middle_middle_settled_sum_1_s15 = t_middle_middle_settled_sum_1_s15_way[3:2];
  wire [1:0] t_middle_middle_carry_sum = t_middle_middle_settled_sum_1_s15 + {1'h0, t_middle_middle_settled_sum_0_s14_64_s15};
  wire [129:0] t_middle_middle_carry_joined = {t_middle_middle_carry_sum, t_middle_middle_settled_sum_0_s14_63_0_s15, t_middle_middle_column_0_sum_s13_63_0_s15};
  // stage 16
  reg [64:0] t_low_settled_sum_0_s16;
  wire [63:0] t_low_settled_sum_0_s16_63_0 = t_low_settled_sum_0_s16[63:0];
  wire t_low_settled_sum_0_s16_64 = t_low_settled_sum_0_s16[64];
  reg [64:0] t_high_settled_sum_0_s16;
  wire [63:0] t_high_settled_sum_0_s16_63_0 = t_high_settled_sum_0_s16[63:0];
  wire t_high_settled_sum_0_s16_64 = t_high_settled_sum_0_s16[64];
  reg [129:0] t_middle_middle;
  wire [63:0] t_middle_middle_63_0 = t_middle_middle[63:0];
  reg [191:0] not_t_middle_high_63_0_s16_way;
  wire [63:0] not_t_middle_high_63_0_s16 = not_t_middle_high_63_0_s16_way[191:128];
  wire [64:0] t_middle_column_1_sum_1 = {1'h0, not_t_middle_high_63_0_s16} + {1'h0, t_middle_middle_63_0};
  wire [63:0] t_middle_middle_127_64 = t_middle_middle[127:64];
  reg [197:0] t_middle_column_2_sum_0_s16_way;
  wire [65:0] t_middle_column_2_sum_0_s16 = t_middle_column_2_sum_0_s16_way[197:132];
  wire [65:0] t_middle_column_2_sum_1 = t_middle_column_2_sum_0_s16 + {2'h0, t_middle_middle_127_64};
  wire [1:0] t_middle_middle_129_128 = t_middle_middle[129:128];
  reg [191:0] t_middle_high_127_64_s16_way;
  wire [63:0] t_middle_high_127_64_s16 = t_middle_high_127_64_s16_way[191:128];
  wire [63:0] t_middle_column_3_sum = 64'hfffffffffffffffe + t_middle_high_127_64_s16 + {62'h0, t_middle_middle_129_128};
  // stage 17
  reg [447:0] t_low_low_63_0_s17_way;
  wire [63:0] t_low_low_63_0_s17 = t_low_low_63_0_s17_way[447:384];
  reg [127:0] t_low_column_1_sum_2_s15_63_0_s17_way;
  wire [63:0] t_low_column_1_sum_2_s15_63_0_s17 = t_low_column_1_sum_2_s15_63_0_s17_way[127:64];
  reg [63:0] t_low_settled_sum_0_s16_63_0_s17;
  reg t_low_settled_sum_0_s16_64_s17;
  reg [123:0] t_low_settled_sum_1_s17_way;
  wire [61:0] t_low_settled_sum_1_s17 = t_low_settled_sum_1_s17_way[123:62];
  wire [61:0] t_low_carry_sum = t_low_settled_sum_1_s17 + {61'h0, t_low_settled_sum_0_s16_64_s17};
  wire [253:0] t_low_carry_joined = {t_low_carry_sum, t_low_settled_sum_0_s16_63_0_s17, t_low_column_1_sum_2_s15_63_0_s17, t_low_low_63_0_s17};
  reg [447:0] t_high_low_63_0_s17_way;
  wire [63:0] t_high_low_63_0_s17 = t_high_low_63_0_s17_way[447:384];
  reg [127:0] t_high_column_1_sum_2_s15_63_0_s17_way;
  wire [63:0] t_high_column_1_sum_2_s15_63_0_s17 = t_high_column_1_sum_2_s15_63_0_s17_way[127:64];
  reg [63:0] t_high_settled_sum_0_s16_63_0_s17;
  reg t_high_settled_sum_0_s16_64_s17;
  reg [123:0] t_high_settled_sum_1_s17_way;
  wire [61:0] t_high_settled_sum_1_s17 = t_high_settled_sum_1_s17_way[123:62];
  wire [61:0] t_high_carry_sum = t_high_settled_sum_1_s17 + {61'h0, t_high_settled_sum_0_s16_64_s17};
  wire [253:0] t_high_carry_joined = {t_high_carry_sum, t_high_settled_sum_0_s16_63_0_s17, t_high_column_1_sum_2_s15_63_0_s17, t_high_low_63_0_s17};
  reg [64:0] t_middle_column_1_sum_1_s17;
  reg [263:0] t_middle_column_1_sum_0_s17_way;
  wire [65:0] t_middle_column_1_sum_0_s17 = t_middle_column_1_sum_0_s17_way[263:198];
  wire [65:0] t_middle_column_1_sum_2 = t_middle_column_1_sum_0_s17 + {1'h0, t_middle_column_1_sum_1_s17};
  reg [65:0] t_middle_column_2_sum_1_s17;
  reg [63:0] t_middle_column_3_sum_s17;
  wire [63:0] t_middle_column_2_sum_1_s17_63_0 = t_middle_column_2_sum_1_s17[63:0];
  wire [1:0] t_middle_column_2_sum_1_s17_65_64 = t_middle_column_2_sum_1_s17[65:64];
  wire [63:0] t_middle_settled_sum_1 = t_middle_column_3_sum_s17 + {62'h0, t_middle_column_2_sum_1_s17_65_64};
  // stage 18
  reg [253:0] t_low;
  reg [253:0] t_high;
  reg [65:0] t_middle_column_1_sum_2_s18;
  wire [63:0] t_middle_column_1_sum_2_s18_63_0 = t_middle_column_1_sum_2_s18[63:0];
  wire [1:0] t_middle_column_1_sum_2_s18_65_64 = t_middle_column_1_sum_2_s18[65:64];
  reg [63:0] t_middle_column_2_sum_1_s17_63_0_s18;
  wire [64:0] t_middle_settled_sum_0 = {1'h0, t_middle_column_2_sum_1_s17_63_0_s18} + {63'h0, t_middle_column_1_sum_2_s18_65_64};
  wire [253:0] not_t_low = ~t_low;
  wire [253:0] not_t_high = ~t_high;
  wire [63:0] t_low_63_0 = t_low[63:0];
  wire [63:0] t_low_127_64 = t_low[127:64];
  wire not_t_low_0 = not_t_low[0];
  wire not_t_high_0 = not_t_high[0];
  wire [63:0] t_column_1_joined_0 = {not_t_low_0, 63'h0};
  wire [63:0] t_column_1_joined_1 = {not_t_high_0, 63'h0};
  wire [64:0] t_column_1_sum_0 = {1'h0, t_low_127_64} + {1'h0, t_column_1_joined_0} + {1'h0, t_column_1_joined_1};
  wire [63:0] t_low_191_128 = t_low[191:128];
  wire [63:0] not_t_low_64_1 = not_t_low[64:1];
  wire [63:0] not_t_high_64_1 = not_t_high[64:1];
  wire [64:0] t_column_2_sum_0 = 65'h1 + {1'h0, t_low_191_128} + {1'h0, not_t_low_64_1};
  wire [61:0] t_low_253_192 = t_low[253:192];
  wire [1:0] t_high_1_0 = t_high[1:0];
  wire [63:0] not_t_low_128_65 = not_t_low[128:65];
  wire [63:0] not_t_high_128_65 = not_t_high[128:65];
  wire [63:0] t_joined = {t_high_1_0, t_low_253_192};
  wire [65:0] t_column_3_sum_0 = {2'h0, t_joined} + {2'h0, not_t_low_128_65} + {2'h0, not_t_high_128_65};
  wire [63:0] t_high_65_2 = t_high[65:2];
  wire [63:0] not_t_low_192_129 = not_t_low[192:129];
  wire [63:0] not_t_high_192_129 = not_t_high[192:129];
  wire [65:0] t_column_4_sum_0 = {2'h0, t_high_65_2} + {2'h0, not_t_low_192_129} + {2'h0, not_t_high_192_129};
  wire [63:0] t_high_129_66 = t_high[129:66];
  wire [60:0] not_t_low_253_193 = not_t_low[253:193];
  wire [60:0] not_t_high_253_193 = not_t_high[253:193];
  wire [64:0] t_column_5_sum_0 = 65'hc000000000000000 + {1'h0, t_high_129_66} + {4'h0, not_t_low_253_193};
  wire [63:0] t_high_193_130 = t_high[193:130];
  wire [64:0] t_column_6_sum = 65'hffffffffffffffff + {1'h0, t_high_193_130};
  wire [59:0] t_high_253_194 = t_high[253:194];
  wire [59:0] t_column_7_sum = 60'hfffffffffffffff + t_high_253_194;
  // stage 19
  reg [64:0] t_middle_settled_sum_0_s19;
  wire [63:0] t_middle_settled_sum_0_s19_63_0 = t_middle_settled_sum_0_s19[63:0];
  wire t_middle_settled_sum_0_s19_64 = t_middle_settled_sum_0_s19[64];
  reg [64:0] t_column_6_sum_s19;
  reg [59:0] t_column_7_sum_s19;
  wire [63:0] t_column_6_sum_s19_63_0 = t_column_6_sum_s19[63:0];
  wire t_column_6_sum_s19_64 = t_column_6_sum_s19[64];
  wire [59:0] t_settled_sum_5 = t_column_7_sum_s19 + {59'h0, t_column_6_sum_s19_64};
  // stage 20
  reg [447:0] t_middle_low_63_0_s20_way;
  wire [63:0] t_middle_low_63_0_s20 = t_middle_low_63_0_s20_way[447:384];
  reg [127:0] t_middle_column_1_sum_2_s18_63_0_s20_way;
  wire [63:0] t_middle_column_1_sum_2_s18_63_0_s20 = t_middle_column_1_sum_2_s18_63_0_s20_way[127:64];
  reg [63:0] t_middle_settled_sum_0_s19_63_0_s20;
  reg t_middle_settled_sum_0_s19_64_s20;
  reg [191:0] t_middle_settled_sum_1_s20_way;
  wire [63:0] t_middle_settled_sum_1_s20 = t_middle_settled_sum_1_s20_way[191:128];
  wire [63:0] t_middle_carry_sum = t_middle_settled_sum_1_s20 + {63'h0, t_middle_settled_sum_0_s19_64_s20};
  wire [255:0] t_middle_carry_joined = {t_middle_carry_sum, t_middle_settled_sum_0_s19_63_0_s20, t_middle_column_1_sum_2_s18_63_0_s20, t_middle_low_63_0_s20};
  // stage 21
  reg [255:0] t_middle;
  wire t_middle_0 = t_middle[0];
  wire [63:0] t_column_1_joined_2 = {t_middle_0, 63'h0};
  reg [194:0] t_column_1_sum_0_s21_way;
  wire [64:0] t_column_1_sum_0_s21 = t_column_1_sum_0_s21_way[194:130];
  wire [65:0] t_column_1_sum_1 = {1'h0, t_column_1_sum_0_s21} + {2'h0, t_column_1_joined_2};
  wire [63:0] t_middle_64_1 = t_middle[64:1];
  reg [191:0] not_t_high_64_1_s21_way;
  wire [63:0] not_t_high_64_1_s21 = not_t_high_64_1_s21_way[191:128];
  wire [64:0] t_column_2_sum_1 = {1'h0, not_t_high_64_1_s21} + {1'h0, t_middle_64_1};
  wire [63:0] t_middle_128_65 = t_middle[128:65];
  reg [197:0] t_column_3_sum_0_s21_way;
  wire [65:0] t_column_3_sum_0_s21 = t_column_3_sum_0_s21_way[197:132];
  wire [65:0] t_column_3_sum_1 = t_column_3_sum_0_s21 + {2'h0, t_middle_128_65};
  wire [63:0] t_middle_192_129 = t_middle[192:129];
  reg [197:0] t_column_4_sum_0_s21_way;
  wire [65:0] t_column_4_sum_0_s21 = t_column_4_sum_0_s21_way[197:132];
  wire [65:0] t_column_4_sum_1 = t_column_4_sum_0_s21 + {2'h0, t_middle_192_129};
  wire [62:0] t_middle_255_193 = t_middle[255:193];
  reg [182:0] not_t_high_253_193_s21_way;
  wire [60:0] not_t_high_253_193_s21 = not_t_high_253_193_s21_way[182:122];
  wire [63:0] t_column_5_sum_1 = {3'h0, not_t_high_253_193_s21} + {1'h0, t_middle_255_193};
  // stage 22
  reg [65:0] t_column_1_sum_1_s22;
  reg [64:0] t_column_2_sum_1_s22;
  reg [259:0] t_column_2_sum_0_s22_way;
  wire [64:0] t_column_2_sum_0_s22 = t_column_2_sum_0_s22_way[259:195];
  wire [65:0] t_column_2_sum_2 = {1'h0, t_column_2_sum_0_s22} + {1'h0, t_column_2_sum_1_s22};
  reg [65:0] t_column_3_sum_1_s22;
  reg [65:0] t_column_4_sum_1_s22;
  reg [63:0] t_column_5_sum_1_s22;
  reg [259:0] t_column_5_sum_0_s22_way;
  wire [64:0] t_column_5_sum_0_s22 = t_column_5_sum_0_s22_way[259:195];
  wire [65:0] t_column_5_sum_2 = {1'h0, t_column_5_sum_0_s22} + {2'h0, t_column_5_sum_1_s22};
  wire [63:0] t_column_1_sum_1_s22_63_0 = t_column_1_sum_1_s22[63:0];
  wire [1:0] t_column_1_sum_1_s22_65_64 = t_column_1_sum_1_s22[65:64];
  wire [63:0] t_column_3_sum_1_s22_63_0 = t_column_3_sum_1_s22[63:0];
  wire [1:0] t_column_3_sum_1_s22_65_64 = t_column_3_sum_1_s22[65:64];
  wire [63:0] t_column_4_sum_1_s22_63_0 = t_column_4_sum_1_s22[63:0];
  wire [1:0] t_column_4_sum_1_s22_65_64 = t_column_4_sum_1_s22[65:64];
  wire [64:0] t_settled_sum_2 = {1'h0, t_column_4_sum_1_s22_63_0} + {63'h0, t_column_3_sum_1_s22_65_64};
  // stage 23
  reg [65:0] t_column_2_sum_2_s23;
  reg [65:0] t_column_5_sum_2_s23;
  wire [63:0] t_column_2_sum_2_s23_63_0 = t_column_2_sum_2_s23[63:0];
  wire [1:0] t_column_2_sum_2_s23_65_64 = t_column_2_sum_2_s23[65:64];
  reg [1:0] t_column_1_sum_1_s22_65_64_s23;
  wire [64:0] t_settled_sum_0 = {1'h0, t_column_2_sum_2_s23_63_0} + {63'h0, t_column_1_sum_1_s22_65_64_s23};
  reg [63:0] t_column_3_sum_1_s22_63_0_s23;
  wire [64:0] t_settled_sum_1 = {1'h0, t_column_3_sum_1_s22_63_0_s23} + {63'h0, t_column_2_sum_2_s23_65_64};
  reg [64:0] t_settled_sum_2_s23;
  wire [63:0] t_column_5_sum_2_s23_63_0 = t_column_5_sum_2_s23[63:0];
  wire [1:0] t_column_5_sum_2_s23_65_64 = t_column_5_sum_2_s23[65:64];
  reg [1:0] t_column_4_sum_1_s22_65_64_s23;
  wire [64:0] t_settled_sum_3 = {1'h0, t_column_5_sum_2_s23_63_0} + {63'h0, t_column_4_sum_1_s22_65_64_s23};
  reg [255:0] t_column_6_sum_s19_63_0_s23_way;
  wire [63:0] t_column_6_sum_s19_63_0_s23 = t_column_6_sum_s19_63_0_s23_way[255:192];
  wire [64:0] t_settled_sum_4 = {1'h0, t_column_6_sum_s19_63_0_s23} + {63'h0, t_column_5_sum_2_s23_65_64};
  wire [63:0] t_settled_sum_2_s23_63_0 = t_settled_sum_2_s23[63:0];
  wire t_settled_sum_2_s23_64 = t_settled_sum_2_s23[64];
  wire t_carry_all_bits_1 = &t_settled_sum_2_s23_63_0;
  // stage 24
  reg [64:0] t_settled_sum_0_s24;
  reg [64:0] t_settled_sum_1_s24;
  reg [64:0] t_settled_sum_3_s24;
  reg [64:0] t_settled_sum_4_s24;
  wire [63:0] t_settled_sum_0_s24_63_0 = t_settled_sum_0_s24[63:0];
  wire t_settled_sum_0_s24_64 = t_settled_sum_0_s24[64];
  wire [63:0] t_settled_sum_1_s24_63_0 = t_settled_sum_1_s24[63:0];
  wire t_settled_sum_1_s24_64 = t_settled_sum_1_s24[64];
  wire t_carry_all_bits_0 = &t_settled_sum_1_s24_63_0;
  wire [63:0] t_settled_sum_3_s24_63_0 = t_settled_sum_3_s24[63:0];
  wire t_settled_sum_3_s24_64 = t_settled_sum_3_s24[64];
  wire t_carry_all_bits_2 = &t_settled_sum_3_s24_63_0;
  wire [63:0] t_settled_sum_4_s24_63_0 = t_settled_sum_4_s24[63:0];
  wire t_settled_sum_4_s24_64 = t_settled_sum_4_s24[64];
  wire t_carry_all_bits_3 = &t_settled_sum_4_s24_63_0;
  // stage 25
  reg [447:0] t_low_63_0_s25_way;
  wire [63:0] t_low_63_0_s25 = t_low_63_0_s25_way[447:384];
  reg [191:0] t_column_1_sum_1_s22_63_0_s25_way;
  wire [63:0] t_column_1_sum_1_s22_63_0_s25 = t_column_1_sum_1_s22_63_0_s25_way[191:128];
  reg [63:0] t_settled_sum_0_s24_63_0_s25;
  reg t_settled_sum_0_s24_64_s25;
  reg [63:0] t_settled_sum_1_s24_63_0_s25;
  wire [63:0] t_carry_sum_0 = t_settled_sum_1_s24_63_0_s25 + {63'h0, t_settled_sum_0_s24_64_s25};
  reg t_settled_sum_1_s24_64_s25;
  reg t_carry_all_bits_0_s25;
  wire t_carry_both_0 = t_carry_all_bits_0_s25 & t_settled_sum_0_s24_64_s25;
  wire t_carry_either_0 = t_settled_sum_1_s24_64_s25 | t_carry_both_0;
  reg [127:0] t_settled_sum_2_s23_63_0_s25_way;
  wire [63:0] t_settled_sum_2_s23_63_0_s25 = t_settled_sum_2_s23_63_0_s25_way[127:64];
  wire [63:0] t_carry_sum_1 = t_settled_sum_2_s23_63_0_s25 + {63'h0, t_carry_either_0};
  reg [1:0] t_settled_sum_2_s23_64_s25_way;
  wire t_settled_sum_2_s23_64_s25 = t_settled_sum_2_s23_64_s25_way[1];
  reg [1:0] t_carry_all_bits_1_s25_way;
  wire t_carry_all_bits_1_s25 = t_carry_all_bits_1_s25_way[1];
  wire t_carry_both_1 = t_carry_all_bits_1_s25 & t_carry_either_0;
  wire t_carry_either_1 = t_settled_sum_2_s23_64_s25 | t_carry_both_1;
  reg [63:0] t_settled_sum_3_s24_63_0_s25;
  wire [63:0] t_carry_sum_2 = t_settled_sum_3_s24_63_0_s25 + {63'h0, t_carry_either_1};
  reg t_settled_sum_3_s24_64_s25;
  reg t_carry_all_bits_2_s25;
  wire t_carry_both_2 = t_carry_all_bits_2_s25 & t_carry_either_1;
  wire t_carry_either_2 = t_settled_sum_3_s24_64_s25 | t_carry_both_2;
  reg [63:0] t_settled_sum_4_s24_63_0_s25;
  wire [63:0] t_carry_sum_3 = t_settled_sum_4_s24_63_0_s25 + {63'h0, t_carry_either_2};
  reg t_settled_sum_4_s24_64_s25;
  reg t_carry_all_bits_3_s25;
  wire t_carry_both_3 = t_carry_all_bits_3_s25 & t_carry_either_2;
  wire t_carry_either_3 = t_settled_sum_4_s24_64_s25 | t_carry_both_3;
  reg [359:0] t_settled_sum_5_s25_way;
  wire [59:0] t_settled_sum_5_s25 = t_settled_sum_5_s25_way[359:300];
  wire [59:0] t_carry_sum_4 = t_settled_sum_5_s25 + {59'h0, t_carry_either_3};
  wire [507:0] t_carry_joined = {t_carry_sum_4, t_carry_sum_3, t_carry_sum_2, t_carry_sum_1, t_carry_sum_0, t_settled_sum_0_s24_63_0_s25, t_column_1_sum_1_s22_63_0_s25, t_low_63_0_s25};
  // stage 26
  reg [507:0] t;
  wire [255:0] t_255_0 = t[255:0];
  wire [227:0] t_227_0 = t[227:0];
  wire [216:0] t_216_0 = t[216:0];
  wire [214:0] t_214_0 = t[214:0];
  wire [212:0] t_212_0 = t[212:0];
  wire [202:0] t_202_0 = t[202:0];
  wire [199:0] t_199_0 = t[199:0];
  wire [193:0] t_193_0 = t[193:0];
  wire [187:0] t_187_0 = t[187:0];
  wire [185:0] t_185_0 = t[185:0];
  wire [170:0] t_170_0 = t[170:0];
  wire [165:0] t_165_0 = t[165:0];
  wire [159:0] t_159_0 = t[159:0];
  wire [157:0] t_157_0 = t[157:0];
  wire [150:0] t_150_0 = t[150:0];
  wire [142:0] t_142_0 = t[142:0];
  wire [136:0] t_136_0 = t[136:0];
  wire [134:0] t_134_0 = t[134:0];
  wire [130:0] t_130_0 = t[130:0];
  wire [128:0] t_128_0 = t[128:0];
  wire [120:0] t_120_0 = t[120:0];
  wire [110:0] t_110_0 = t[110:0];
  wire [100:0] t_100_0 = t[100:0];
  wire [84:0] t_84_0 = t[84:0];
  wire [76:0] t_76_0 = t[76:0];
  wire [72:0] t_72_0 = t[72:0];
  wire [66:0] t_66_0 = t[66:0];
  wire [63:0] t_63_0 = t[63:0];
  wire [61:0] t_61_0 = t[61:0];
  wire [59:0] t_59_0 = t[59:0];
  wire [57:0] t_57_0 = t[57:0];
  wire [54:0] t_54_0 = t[54:0];
  wire [49:0] t_49_0 = t[49:0];
  wire [47:0] t_47_0 = t[47:0];
  wire [45:0] t_45_0 = t[45:0];
  wire [40:0] t_40_0 = t[40:0];
  wire [38:0] t_38_0 = t[38:0];
  wire [35:0] t_35_0 = t[35:0];
  wire [31:0] t_31_0 = t[31:0];
  wire [29:0] t_29_0 = t[29:0];
  wire [26:0] t_26_0 = t[26:0];
  wire [23:0] t_23_0 = t[23:0];
  wire [19:0] t_19_0 = t[19:0];
  wire [17:0] t_17_0 = t[17:0];
  wire [12:0] t_12_0 = t[12:0];
  wire [5:0] t_5_0 = t[5:0];
  wire [3:0] t_3_0 = t[3:0];
  wire t_0 = t[0];
  wire [255:0] not_t_255_0 = ~t_255_0;
  wire [227:0] not_t_227_0 = ~t_227_0;
  wire [216:0] not_t_216_0 = ~t_216_0;
  wire [214:0] not_t_214_0 = ~t_214_0;
  wire [212:0] not_t_212_0 = ~t_212_0;
  wire [202:0] not_t_202_0 = ~t_202_0;
  wire [199:0] not_t_199_0 = ~t_199_0;
  wire [193:0] not_t_193_0 = ~t_193_0;
  wire [187:0] not_t_187_0 = ~t_187_0;
  wire [185:0] not_t_185_0 = ~t_185_0;
  wire [170:0] not_t_170_0 = ~t_170_0;
  wire [165:0] not_t_165_0 = ~t_165_0;
  wire [159:0] not_t_159_0 = ~t_159_0;
  wire [157:0] not_t_157_0 = ~t_157_0;
  wire [150:0] not_t_150_0 = ~t_150_0;
  wire [142:0] not_t_142_0 = ~t_142_0;
  wire [136:0] not_t_136_0 = ~t_136_0;
  wire [134:0] not_t_134_0 = ~t_134_0;
  wire [130:0] not_t_130_0 = ~t_130_0;
  wire [128:0] not_t_128_0 = ~t_128_0;
  wire [120:0] not_t_120_0 = ~t_120_0;
  wire [110:0] not_t_110_0 = ~t_110_0;
  wire [100:0] not_t_100_0 = ~t_100_0;
  wire [84:0] not_t_84_0 = ~t_84_0;
  wire [76:0] not_t_76_0 = ~t_76_0;
  wire [72:0] not_t_72_0 = ~t_72_0;
  wire [66:0] not_t_66_0 = ~t_66_0;
  wire [63:0] not_t_63_0 = ~t_63_0;
  wire [59:0] not_t_59_0 = ~t_59_0;
  wire [57:0] not_t_57_0 = ~t_57_0;
  wire [47:0] not_t_47_0 = ~t_47_0;
  wire [40:0] not_t_40_0 = ~t_40_0;
  wire [38:0] not_t_38_0 = ~t_38_0;
  wire [29:0] not_t_29_0 = ~t_29_0;
  wire [23:0] not_t_23_0 = ~t_23_0;
  wire [19:0] not_t_19_0 = ~t_19_0;
  wire [12:0] not_t_12_0 = ~t_12_0;
  wire [3:0] not_t_3_0 = ~t_3_0;
  wire [63:0] not_t_255_0_63_0 = not_t_255_0[63:0];
  wire [35:0] not_t_227_0_35_0 = not_t_227_0[35:0];
  wire [27:0] t_27_0 = t[27:0];
  wire [24:0] not_t_216_0_24_0 = not_t_216_0[24:0];
  wire [22:0] not_t_214_0_22_0 = not_t_214_0[22:0];
  wire [20:0] not_t_212_0_20_0 = not_t_212_0[20:0];
  wire [14:0] t_14_0 = t[14:0];
  wire [10:0] not_t_202_0_10_0 = not_t_202_0[10:0];
  wire [7:0] not_t_199_0_7_0 = not_t_199_0[7:0];
  wire [1:0] not_t_193_0_1_0 = not_t_193_0[1:0];
  wire [63:0] m_column_0_joined_0 = {not_t_227_0_35_0, 28'h0};
  wire [65:0] m_column_0_sum_0 = 66'h41200a8010000001 + {2'h0, not_t_255_0_63_0} + {2'h0, m_column_0_joined_0};
  wire [29:0] m_column_0_joined_1 = {t_27_0, 2'h0};
  wire [29:0] m_column_0_joined_2 = {not_t_216_0_24_0, 5'h0};
  wire [31:0] m_column_0_sum_1 = {2'h0, t_29_0} + {2'h0, m_column_0_joined_1} + {2'h0, m_column_0_joined_2};
  wire [22:0] m_column_0_joined_3 = {not_t_212_0_20_0, 2'h0};
  wire [22:0] m_column_0_joined_4 = {t_14_0, 8'h0};
  wire [24:0] m_column_0_sum_2 = {2'h0, not_t_214_0_22_0} + {2'h0, m_column_0_joined_3} + {2'h0, m_column_0_joined_4};
  wire [10:0] m_column_0_joined_5 = {not_t_199_0_7_0, 3'h0};
  wire [10:0] m_column_0_joined_6 = {t_5_0, 5'h0};
  wire [12:0] m_column_0_sum_3 = {2'h0, not_t_202_0_10_0} + {2'h0, m_column_0_joined_5} + {2'h0, m_column_0_joined_6};
  wire [10:0] m_column_0_joined_9 = {not_t_193_0_1_0, 9'h0};
  wire [63:0] not_t_255_0_127_64 = not_t_255_0[127:64];
  wire [63:0] not_t_227_0_99_36 = not_t_227_0[99:36];
  wire [63:0] t_93_30 = t[93:30];
  wire [63:0] t_91_28 = t[91:28];
  wire [63:0] not_t_216_0_88_25 = not_t_216_0[88:25];
  wire [63:0] not_t_214_0_86_23 = not_t_214_0[86:23];
  wire [63:0] not_t_212_0_84_21 = not_t_212_0[84:21];
  wire [63:0] t_78_15 = t[78:15];
  wire [63:0] not_t_202_0_74_11 = not_t_202_0[74:11];
  wire [63:0] not_t_199_0_71_8 = not_t_199_0[71:8];
  wire [63:0] t_69_6 = t[69:6];
  wire [63:0] not_t_193_0_65_2 = not_t_193_0[65:2];
  wire [59:0] not_t_187_0_59_0 = not_t_187_0[59:0];
  wire [57:0] not_t_185_0_57_0 = not_t_185_0[57:0];
  wire [51:0] t_51_0 = t[51:0];
  wire [44:0] t_44_0 = t[44:0];
  wire [42:0] not_t_170_0_42_0 = not_t_170_0[42:0];
  wire [37:0] not_t_165_0_37_0 = not_t_165_0[37:0];
  wire [33:0] t_33_0 = t[33:0];
  wire [31:0] not_t_159_0_31_0 = not_t_159_0[31:0];
  wire [29:0] not_t_157_0_29_0 = not_t_157_0[29:0];
  wire [25:0] t_25_0 = t[25:0];
  wire [22:0] not_t_150_0_22_0 = not_t_150_0[22:0];
  wire [20:0] t_20_0 = t[20:0];
  wire [16:0] t_16_0 = t[16:0];
  wire [14:0] not_t_142_0_14_0 = not_t_142_0[14:0];
  wire [8:0] not_t_136_0_8_0 = not_t_136_0[8:0];
  wire [6:0] not_t_134_0_6_0 = not_t_134_0[6:0];
  wire [4:0] t_4_0 = t[4:0];
  wire [2:0] not_t_130_0_2_0 = not_t_130_0[2:0];
  wire not_t_128_0_0 = not_t_128_0[0];
  wire [65:0] m_column_1_sum_0 = 66'ha282020504200050 + {2'h0, not_t_255_0_127_64} + {2'h0, not_t_227_0_99_36};
  wire [65:0] m_column_1_sum_1 = {2'h0, t_93_30} + {2'h0, t_91_28} + {2'h0, not_t_216_0_88_25};
  wire [65:0] m_column_1_sum_2 = {2'h0, not_t_214_0_86_23} + {2'h0, not_t_212_0_84_21} + {2'h0, t_78_15};
  wire [65:0] m_column_1_sum_3 = {2'h0, not_t_202_0_74_11} + {2'h0, not_t_199_0_71_8} + {2'h0, t_69_6};
  wire [63:0] m_column_1_joined_0 = {t_61_0, 2'h0};
  wire [63:0] m_column_1_joined_1 = {not_t_187_0_59_0, 4'h0};
  wire [65:0] m_column_1_sum_4 = {2'h0, not_t_193_0_65_2} + {2'h0, m_column_1_joined_0} + {2'h0, m_column_1_joined_1};
  wire [57:0] m_column_1_joined_2 = {t_54_0, 3'h0};
  wire [57:0] m_column_1_joined_3 = {t_51_0, 6'h0};
  wire [59:0] m_column_1_sum_5 = {2'h0, not_t_185_0_57_0} + {2'h0, m_column_1_joined_2} + {2'h0, m_column_1_joined_3};
  wire [47:0] m_column_1_joined_4 = {t_44_0, 3'h0};
  wire [47:0] m_column_1_joined_5 = {not_t_170_0_42_0, 5'h0};
  wire [49:0] m_column_1_sum_6 = {2'h0, t_47_0} + {2'h0, m_column_1_joined_4} + {2'h0, m_column_1_joined_5};
  wire [40:0] m_column_1_joined_6 = {not_t_165_0_37_0, 3'h0};
  wire [40:0] m_column_1_joined_7 = {t_35_0, 5'h0};
  wire [42:0] m_column_1_sum_7 = {2'h0, t_40_0} + {2'h0, m_column_1_joined_6} + {2'h0, m_column_1_joined_7};
  wire [33:0] m_column_1_joined_8 = {not_t_159_0_31_0, 2'h0};
  wire [33:0] m_column_1_joined_9 = {not_t_157_0_29_0, 4'h0};
  wire [35:0] m_column_1_sum_8 = {2'h0, t_33_0} + {2'h0, m_column_1_joined_8} + {2'h0, m_column_1_joined_9};
  wire [27:0] m_column_1_joined_10 = {t_25_0, 2'h0};
  wire [27:0] m_column_1_joined_11 = {not_t_150_0_22_0, 5'h0};
  wire [29:0] m_column_1_sum_9 = {2'h0, t_27_0} + {2'h0, m_column_1_joined_10} + {2'h0, m_column_1_joined_11};
  wire [20:0] m_column_1_joined_12 = {t_16_0, 4'h0};
  wire [20:0] m_column_1_joined_13 = {not_t_142_0_14_0, 6'h0};
  wire [22:0] m_column_1_sum_10 = {2'h0, t_20_0} + {2'h0, m_column_1_joined_12} + {2'h0, m_column_1_joined_13};
  wire [12:0] m_column_1_joined_14 = {not_t_136_0_8_0, 4'h0};
  wire [12:0] m_column_1_joined_15 = {not_t_134_0_6_0, 6'h0};
  wire [14:0] m_column_1_sum_11 = {2'h0, t_12_0} + {2'h0, m_column_1_joined_14} + {2'h0, m_column_1_joined_15};
  wire [4:0] m_column_1_joined_16 = {not_t_130_0_2_0, 2'h0};
  wire [4:0] m_column_1_joined_17 = {not_t_128_0_0, 4'h0};
  wire [6:0] m_column_1_sum_12 = {2'h0, t_4_0} + {2'h0, m_column_1_joined_16} + {2'h0, m_column_1_joined_17};
  wire [63:0] not_t_255_0_191_128 = not_t_255_0[191:128];
  wire [63:0] not_t_227_0_163_100 = not_t_227_0[163:100];
  wire [63:0] t_157_94 = t[157:94];
  wire [63:0] t_155_92 = t[155:92];
  wire [63:0] not_t_216_0_152_89 = not_t_216_0[152:89];
  wire [63:0] not_t_214_0_150_87 = not_t_214_0[150:87];
  wire [63:0] not_t_212_0_148_85 = not_t_212_0[148:85];
  wire [63:0] t_142_79 = t[142:79];
  wire [63:0] not_t_202_0_138_75 = not_t_202_0[138:75];
  wire [63:0] not_t_199_0_135_72 = not_t_199_0[135:72];
  wire [63:0] t_133_70 = t[133:70];
  wire [63:0] not_t_193_0_129_66 = not_t_193_0[129:66];
  wire [63:0] t_125_62 = t[125:62];
  wire [63:0] not_t_187_0_123_60 = not_t_187_0[123:60];
  wire [63:0] not_t_185_0_121_58 = not_t_185_0[121:58];
  wire [63:0] t_118_55 = t[118:55];
  wire [63:0] t_115_52 = t[115:52];
  wire [63:0] t_111_48 = t[111:48];
  wire [63:0] t_108_45 = t[108:45];
  wire [63:0] not_t_170_0_106_43 = not_t_170_0[106:43];
  wire [63:0] t_104_41 = t[104:41];
  wire [63:0] not_t_165_0_101_38 = not_t_165_0[101:38];
  wire [63:0] t_99_36 = t[99:36];
  wire [63:0] t_97_34 = t[97:34];
  wire [63:0] not_t_159_0_95_32 = not_t_159_0[95:32];
  wire [63:0] not_t_157_0_93_30 = not_t_157_0[93:30];
  wire [63:0] t_89_26 = t[89:26];
  wire [63:0] not_t_150_0_86_23 = not_t_150_0[86:23];
  wire [63:0] t_84_21 = t[84:21];
  wire [63:0] t_80_17 = t[80:17];
  wire [63:0] not_t_142_0_78_15 = not_t_142_0[78:15];
  wire [63:0] t_76_13 = t[76:13];
  wire [63:0] not_t_136_0_72_9 = not_t_136_0[72:9];
  wire [63:0] not_t_134_0_70_7 = not_t_134_0[70:7];
  wire [63:0] t_68_5 = t[68:5];
  wire [63:0] not_t_130_0_66_3 = not_t_130_0[66:3];
  wire [63:0] not_t_128_0_64_1 = not_t_128_0[64:1];
  wire [62:0] t_62_0 = t[62:0];
  wire [56:0] not_t_120_0_56_0 = not_t_120_0[56:0];
  wire [53:0] t_53_0 = t[53:0];
  wire [50:0] t_50_0 = t[50:0];
  wire [46:0] not_t_110_0_46_0 = not_t_110_0[46:0];
  wire [39:0] t_39_0 = t[39:0];
  wire [36:0] not_t_100_0_36_0 = not_t_100_0[36:0];
  wire [34:0] t_34_0 = t[34:0];
  wire [32:0] t_32_0 = t[32:0];
  wire [28:0] t_28_0 = t[28:0];
  wire [20:0] not_t_84_0_20_0 = not_t_84_0[20:0];
  wire [18:0] t_18_0 = t[18:0];
  wire [12:0] not_t_76_0_12_0 = not_t_76_0[12:0];
  wire [10:0] t_10_0 = t[10:0];
  wire [8:0] not_t_72_0_8_0 = not_t_72_0[8:0];
  wire [2:0] not_t_66_0_2_0 = not_t_66_0[2:0];
  wire [65:0] m_column_2_sum_0 = 66'h2088080008020080 + {2'h0, not_t_255_0_191_128} + {2'h0, not_t_227_0_163_100};
  wire [65:0] m_column_2_sum_1 = {2'h0, t_157_94} + {2'h0, t_155_92} + {2'h0, not_t_216_0_152_89};
  wire [65:0] m_column_2_sum_2 = {2'h0, not_t_214_0_150_87} + {2'h0, not_t_212_0_148_85} + {2'h0, t_142_79};
  wire [65:0] m_column_2_sum_3 = {2'h0, not_t_202_0_138_75} + {2'h0, not_t_199_0_135_72} + {2'h0, t_133_70};
  wire [65:0] m_column_2_sum_4 = {2'h0, not_t_193_0_129_66} + {2'h0, t_125_62} + {2'h0, not_t_187_0_123_60};
  wire [65:0] m_column_2_sum_5 = {2'h0, not_t_185_0_121_58} + {2'h0, t_118_55} + {2'h0, t_115_52};
  wire [65:0] m_column_2_sum_6 = {2'h0, t_111_48} + {2'h0, t_108_45} + {2'h0, not_t_170_0_106_43};
  wire [65:0] m_column_2_sum_7 = {2'h0, t_104_41} + {2'h0, not_t_165_0_101_38} + {2'h0, t_99_36};
  wire [65:0] m_column_2_sum_8 = {2'h0, t_97_34} + {2'h0, not_t_159_0_95_32} + {2'h0, not_t_157_0_93_30};
  wire [65:0] m_column_2_sum_9 = {2'h0, t_91_28} + {2'h0, t_89_26} + {2'h0, not_t_150_0_86_23};
  wire [65:0] m_column_2_sum_10 = {2'h0, t_84_21} + {2'h0, t_80_17} + {2'h0, not_t_142_0_78_15};
  wire [65:0] m_column_2_sum_11 = {2'h0, t_76_13} + {2'h0, not_t_136_0_72_9} + {2'h0, not_t_134_0_70_7};
  wire [65:0] m_column_2_sum_12 = {2'h0, t_68_5} + {2'h0, not_t_130_0_66_3} + {2'h0, not_t_128_0_64_1};
  wire [62:0] m_column_2_joined_0 = {t_59_0, 3'h0};
  wire [62:0] m_column_2_joined_1 = {not_t_120_0_56_0, 6'h0};
  wire [64:0] m_column_2_sum_13 = {2'h0, t_62_0} + {2'h0, m_column_2_joined_0} + {2'h0, m_column_2_joined_1};
  wire [53:0] m_column_2_joined_2 = {t_50_0, 3'h0};
  wire [53:0] m_column_2_joined_3 = {not_t_110_0_46_0, 7'h0};
  wire [55:0] m_column_2_sum_14 = {2'h0, t_53_0} + {2'h0, m_column_2_joined_2} + {2'h0, m_column_2_joined_3};
  wire [44:0] m_column_2_joined_4 = {t_39_0, 5'h0};
  wire [44:0] m_column_2_joined_5 = {not_t_100_0_36_0, 8'h0};
  wire [46:0] m_column_2_sum_15 = {2'h0, t_44_0} + {2'h0, m_column_2_joined_4} + {2'h0, m_column_2_joined_5};
  wire [34:0] m_column_2_joined_6 = {t_32_0, 2'h0};
  wire [34:0] m_column_2_joined_7 = {t_28_0, 6'h0};
  wire [36:0] m_column_2_sum_16 = {2'h0, t_34_0} + {2'h0, m_column_2_joined_6} + {2'h0, m_column_2_joined_7};
  wire [26:0] m_column_2_joined_8 = {not_t_84_0_20_0, 6'h0};
  wire [26:0] m_column_2_joined_9 = {t_18_0, 8'h0};
  wire [28:0] m_column_2_sum_17 = {2'h0, t_26_0} + {2'h0, m_column_2_joined_8} + {2'h0, m_column_2_joined_9};
  wire [16:0] m_column_2_joined_10 = {t_14_0, 2'h0};
  wire [16:0] m_column_2_joined_11 = {not_t_76_0_12_0, 4'h0};
  wire [18:0] m_column_2_sum_18 = {2'h0, t_16_0} + {2'h0, m_column_2_joined_10} + {2'h0, m_column_2_joined_11};
  wire [10:0] m_column_2_joined_12 = {not_t_72_0_8_0, 2'h0};
  wire [12:0] m_column_2_sum_19 = {2'h0, t_10_0} + {2'h0, m_column_2_joined_12} + {2'h0, m_column_0_joined_6};
  wire [16:0] m_column_2_joined_18 = {not_t_66_0_2_0, 14'h0};
  wire [63:0] not_t_255_0_255_192 = not_t_255_0[255:192];
  wire [63:0] not_t_227_0_227_164 = not_t_227_0[227:164];
  wire [63:0] t_221_158 = t[221:158];
  wire [63:0] t_219_156 = t[219:156];
  wire [63:0] not_t_216_0_216_153 = not_t_216_0[216:153];
  wire [63:0] not_t_214_0_214_151 = not_t_214_0[214:151];
  wire [63:0] not_t_212_0_212_149 = not_t_212_0[212:149];
  wire [63:0] t_206_143 = t[206:143];
  wire [63:0] not_t_202_0_202_139 = not_t_202_0[202:139];
  wire [63:0] not_t_199_0_199_136 = not_t_199_0[199:136];
  wire [63:0] t_197_134 = t[197:134];
  wire [63:0] not_t_193_0_193_130 = not_t_193_0[193:130];
  wire [63:0] t_189_126 = t[189:126];
  wire [63:0] not_t_187_0_187_124 = not_t_187_0[187:124];
  wire [63:0] not_t_185_0_185_122 = not_t_185_0[185:122];
  wire [63:0] t_182_119 = t[182:119];
  wire [63:0] t_179_116 = t[179:116];
  wire [63:0] t_175_112 = t[175:112];
  wire [63:0] t_172_109 = t[172:109];
  wire [63:0] not_t_170_0_170_107 = not_t_170_0[170:107];
  wire [63:0] t_168_105 = t[168:105];
  wire [63:0] not_t_165_0_165_102 = not_t_165_0[165:102];
  wire [63:0] t_163_100 = t[163:100];
  wire [63:0] t_161_98 = t[161:98];
  wire [63:0] not_t_159_0_159_96 = not_t_159_0[159:96];
  wire [63:0] not_t_157_0_157_94 = not_t_157_0[157:94];
  wire [63:0] t_153_90 = t[153:90];
  wire [63:0] not_t_150_0_150_87 = not_t_150_0[150:87];
  wire [63:0] t_148_85 = t[148:85];
  wire [63:0] t_144_81 = t[144:81];
  wire [63:0] not_t_142_0_142_79 = not_t_142_0[142:79];
  wire [63:0] t_140_77 = t[140:77];
  wire [63:0] not_t_136_0_136_73 = not_t_136_0[136:73];
  wire [63:0] not_t_134_0_134_71 = not_t_134_0[134:71];
  wire [63:0] t_132_69 = t[132:69];
  wire [63:0] not_t_130_0_130_67 = not_t_130_0[130:67];
  wire [63:0] not_t_128_0_128_65 = not_t_128_0[128:65];
  wire [63:0] t_126_63 = t[126:63];
  wire [63:0] t_123_60 = t[123:60];
  wire [63:0] not_t_120_0_120_57 = not_t_120_0[120:57];
  wire [63:0] t_117_54 = t[117:54];
  wire [63:0] t_114_51 = t[114:51];
  wire [63:0] not_t_110_0_110_47 = not_t_110_0[110:47];
  wire [63:0] t_103_40 = t[103:40];
  wire [63:0] not_t_100_0_100_37 = not_t_100_0[100:37];
  wire [63:0] t_98_35 = t[98:35];
  wire [63:0] t_96_33 = t[96:33];
  wire [63:0] t_92_29 = t[92:29];
  wire [63:0] t_90_27 = t[90:27];
  wire [63:0] not_t_84_0_84_21 = not_t_84_0[84:21];
  wire [63:0] t_82_19 = t[82:19];
  wire [63:0] not_t_76_0_76_13 = not_t_76_0[76:13];
  wire [63:0] t_74_11 = t[74:11];
  wire [63:0] not_t_72_0_72_9 = not_t_72_0[72:9];
  wire [63:0] not_t_66_0_66_3 = not_t_66_0[66:3];
  wire [63:0] m_column_3_sum_0 = 64'h1008110402810051 + not_t_255_0_255_192 + not_t_227_0_227_164;
  wire [63:0] m_column_3_sum_1 = t_221_158 + t_219_156 + not_t_216_0_216_153;
  wire [63:0] m_column_3_sum_2 = not_t_214_0_214_151 + not_t_212_0_212_149 + t_206_143;
  wire [63:0] m_column_3_sum_3 = not_t_202_0_202_139 + not_t_199_0_199_136 + t_197_134;
  wire [63:0] m_column_3_sum_4 = not_t_193_0_193_130 + t_189_126 + not_t_187_0_187_124;
  wire [63:0] m_column_3_sum_5 = not_t_185_0_185_122 + t_182_119 + t_179_116;
  wire [63:0] m_column_3_sum_6 = t_175_112 + t_172_109 + not_t_170_0_170_107;
  wire [63:0] m_column_3_sum_7 = t_168_105 + not_t_165_0_165_102 + t_163_100;
  wire [63:0] m_column_3_sum_8 = t_161_98 + not_t_159_0_159_96 + not_t_157_0_157_94;
  wire [63:0] m_column_3_sum_9 = t_155_92 + t_153_90 + not_t_150_0_150_87;
  wire [63:0] m_column_3_sum_10 = t_148_85 + t_144_81 + not_t_142_0_142_79;
  wire [63:0] m_column_3_sum_11 = t_140_77 + not_t_136_0_136_73 + not_t_134_0_134_71;
  wire [63:0] m_column_3_sum_12 = t_132_69 + not_t_130_0_130_67 + not_t_128_0_128_65;
  wire [63:0] m_column_3_sum_13 = t_126_63 + t_123_60 + not_t_120_0_120_57;
  wire [63:0] m_column_3_sum_14 = t_117_54 + t_114_51 + not_t_110_0_110_47;
  wire [63:0] m_column_3_sum_15 = t_108_45 + t_103_40 + not_t_100_0_100_37;
  wire [63:0] m_column_3_sum_16 = t_98_35 + t_96_33 + t_92_29;
  wire [63:0] m_column_3_sum_17 = t_90_27 + not_t_84_0_84_21 + t_82_19;
  wire [63:0] m_column_3_sum_18 = t_80_17 + t_78_15 + not_t_76_0_76_13;
  wire [63:0] m_column_3_sum_19 = t_74_11 + not_t_72_0_72_9 + t_69_6;
  wire [63:0] m_column_3_sum_20 = not_t_66_0_66_3 + not_t_63_0 + m_column_1_joined_0;
  wire [59:0] m_column_3_joined_0 = {not_t_57_0, 2'h0};
  wire [59:0] m_column_3_joined_1 = {t_54_0, 5'h0};
  wire [59:0] m_column_3_sum_21 = not_t_59_0 + m_column_3_joined_0 + m_column_3_joined_1;
  wire [49:0] m_column_3_joined_2 = {not_t_47_0, 2'h0};
  wire [49:0] m_column_3_joined_3 = {t_45_0, 4'h0};
  wire [49:0] m_column_3_sum_22 = t_49_0 + m_column_3_joined_2 + m_column_3_joined_3;
  wire [40:0] m_column_3_joined_4 = {not_t_38_0, 2'h0};
  wire [40:0] m_column_3_sum_23 = not_t_40_0 + m_column_3_joined_4 + m_column_1_joined_7;
  wire [31:0] m_column_3_joined_5 = {not_t_29_0, 2'h0};
  wire [31:0] m_column_3_joined_6 = {t_26_0, 5'h0};
  wire [31:0] m_column_3_sum_24 = t_31_0 + m_column_3_joined_5 + m_column_3_joined_6;
  wire [23:0] m_column_3_joined_7 = {not_t_19_0, 4'h0};
  wire [23:0] m_column_3_joined_8 = {t_17_0, 6'h0};
  wire [23:0] m_column_3_sum_25 = not_t_23_0 + m_column_3_joined_7 + m_column_3_joined_8;
  wire [12:0] m_column_3_joined_9 = {t_5_0, 7'h0};
  wire [12:0] m_column_3_joined_10 = {not_t_3_0, 9'h0};
  wire [12:0] m_column_3_sum_26 = not_t_12_0 + m_column_3_joined_9 + m_column_3_joined_10;
  wire [63:0] m_column_3_joined_17 = {t_0, 63'h0};
  wire [55:0] t_309_254 = t[309:254];
  wire [63:0] u_column_0_joined_0 = {t_309_254, 8'h0};
  wire [63:0] t_373_310 = t[373:310];
  wire [63:0] t_437_374 = t[437:374];
  wire [63:0] t_501_438 = t[501:438];
  wire [5:0] t_507_502 = t[507:502];
  // stage 27
  reg [65:0] m_column_0_sum_0_s27;
  reg [31:0] m_column_0_sum_1_s27;
  reg [24:0] m_column_0_sum_2_s27;
  reg [12:0] m_column_0_sum_3_s27;
  wire [65:0] m_column_0_joined_7 = {m_column_0_sum_1_s27, 34'h0};
  wire [65:0] m_column_0_joined_8 = {m_column_0_sum_2_s27, 41'h0};
  wire [67:0] m_column_0_sum_4 = {2'h0, m_column_0_sum_0_s27} + {2'h0, m_column_0_joined_7} + {2'h0, m_column_0_joined_8};
  reg [10:0] m_column_0_joined_9_s27;
  wire [12:0] m_column_0_sum_5 = m_column_0_sum_3_s27 + {2'h0, m_column_0_joined_9_s27};
  reg [65:0] m_column_1_sum_0_s27;
  reg [65:0] m_column_1_sum_1_s27;
  reg [65:0] m_column_1_sum_2_s27;
  reg [65:0] m_column_1_sum_3_s27;
  reg [65:0] m_column_1_sum_4_s27;
  reg [59:0] m_column_1_sum_5_s27;
  reg [49:0] m_column_1_sum_6_s27;
  reg [42:0] m_column_1_sum_7_s27;
  reg [35:0] m_column_1_sum_8_s27;
  reg [29:0] m_column_1_sum_9_s27;
  reg [22:0] m_column_1_sum_10_s27;
  reg [14:0] m_column_1_sum_11_s27;
  reg [6:0] m_column_1_sum_12_s27;
  wire [67:0] m_column_1_sum_13 = {2'h0, m_column_1_sum_0_s27} + {2'h0, m_column_1_sum_1_s27} + {2'h0, m_column_1_sum_2_s27};
  wire [65:0] m_column_1_joined_18 = {m_column_1_sum_5_s27, 6'h0};
  wire [67:0] m_column_1_sum_14 = {2'h0, m_column_1_sum_3_s27} + {2'h0, m_column_1_sum_4_s27} + {2'h0, m_column_1_joined_18};
  wire [49:0] m_column_1_joined_19 = {m_column_1_sum_7_s27, 7'h0};
  wire [49:0] m_column_1_joined_20 = {m_column_1_sum_8_s27, 14'h0};
  wire [51:0] m_column_1_sum_15 = {2'h0, m_column_1_sum_6_s27} + {2'h0, m_column_1_joined_19} + {2'h0, m_column_1_joined_20};
  wire [29:0] m_column_1_joined_21 = {m_column_1_sum_10_s27, 7'h0};
  wire [29:0] m_column_1_joined_22 = {m_column_1_sum_11_s27, 15'h0};
  wire [31:0] m_column_1_sum_16 = {2'h0, m_column_1_sum_9_s27} + {2'h0, m_column_1_joined_21} + {2'h0, m_column_1_joined_22};
  wire [29:0] m_column_1_joined_24 = {m_column_1_sum_12_s27, 23'h0};
  reg [65:0] m_column_2_sum_0_s27;
  reg [65:0] m_column_2_sum_1_s27;
  reg [65:0] m_column_2_sum_2_s27;
  reg [65:0] m_column_2_sum_3_s27;
  reg [65:0] m_column_2_sum_4_s27;
  reg [65:0] m_column_2_sum_5_s27;
  reg [65:0] m_column_2_sum_6_s27;
  reg [65:0] m_column_2_sum_7_s27;
  reg [65:0] m_column_2_sum_8_s27;
  reg [65:0] m_column_2_sum_9_s27;
  reg [65:0] m_column_2_sum_10_s27;
  reg [65:0] m_column_2_sum_11_s27;
  reg [65:0] m_column_2_sum_12_s27;
  reg [64:0] m_column_2_sum_13_s27;
  reg [55:0] m_column_2_sum_14_s27;
  reg [46:0] m_column_2_sum_15_s27;
  reg [36:0] m_column_2_sum_16_s27;
  reg [28:0] m_column_2_sum_17_s27;
  reg [18:0] m_column_2_sum_18_s27;
  reg [12:0] m_column_2_sum_19_s27;
  wire [67:0] m_column_2_sum_20 = {2'h0, m_column_2_sum_0_s27} + {2'h0, m_column_2_sum_1_s27} + {2'h0, m_column_2_sum_2_s27};
  wire [67:0] m_column_2_sum_21 = {2'h0, m_column_2_sum_3_s27} + {2'h0, m_column_2_sum_4_s27} + {2'h0, m_column_2_sum_5_s27};
  wire [67:0] m_column_2_sum_22 = {2'h0, m_column_2_sum_6_s27} + {2'h0, m_column_2_sum_7_s27} + {2'h0, m_column_2_sum_8_s27};
  wire [67:0] m_column_2_sum_23 = {2'h0, m_column_2_sum_9_s27} + {2'h0, m_column_2_sum_10_s27} + {2'h0, m_column_2_sum_11_s27};
  wire [65:0] m_column_2_joined_13 = {m_column_2_sum_13_s27, 1'h0};
  wire [65:0] m_column_2_joined_14 = {m_column_2_sum_14_s27, 10'h0};
  wire [67:0] m_column_2_sum_24 = {2'h0, m_column_2_sum_12_s27} + {2'h0, m_column_2_joined_13} + {2'h0, m_column_2_joined_14};
  wire [46:0] m_column_2_joined_15 = {m_column_2_sum_16_s27, 10'h0};
  wire [46:0] m_column_2_joined_16 = {m_column_2_sum_17_s27, 18'h0};
  wire [48:0] m_column_2_sum_25 = {2'h0, m_column_2_sum_15_s27} + {2'h0, m_column_2_joined_15} + {2'h0, m_column_2_joined_16};
  wire [18:0] m_column_2_joined_17 = {m_column_2_sum_19_s27, 6'h0};
  reg [16:0] m_column_2_joined_18_s27;
  wire [19:0] m_column_2_sum_26 = {1'h0, m_column_2_sum_18_s27} + {1'h0, m_column_2_joined_17} + {3'h0, m_column_2_joined_18_s27};
  reg [63:0] m_column_3_sum_0_s27;
  reg [63:0] m_column_3_sum_1_s27;
  reg [63:0] m_column_3_sum_2_s27;
  reg [63:0] m_column_3_sum_3_s27;
  reg [63:0] m_column_3_sum_4_s27;
  reg [63:0] m_column_3_sum_5_s27;
  reg [63:0] m_column_3_sum_6_s27;
  reg [63:0] m_column_3_sum_7_s27;
  reg [63:0] m_column_3_sum_8_s27;
  reg [63:0] m_column_3_sum_9_s27;
  reg [63:0] m_column_3_sum_10_s27;
  reg [63:0] m_column_3_sum_11_s27;
  reg [63:0] m_column_3_sum_12_s27;
  reg [63:0] m_column_3_sum_13_s27;
  reg [63:0] m_column_3_sum_14_s27;
  reg [63:0] m_column_3_sum_15_s27;
  reg [63:0] m_column_3_sum_16_s27;
  reg [63:0] m_column_3_sum_17_s27;
  reg [63:0] m_column_3_sum_18_s27;
  reg [63:0] m_column_3_sum_19_s27;
  reg [63:0] m_column_3_sum_20_s27;
  reg [59:0] m_column_3_sum_21_s27;
  reg [49:0] m_column_3_sum_22_s27;
  reg [40:0] m_column_3_sum_23_s27;
  reg [31:0] m_column_3_sum_24_s27;
  reg [23:0] m_column_3_sum_25_s27;
  reg [12:0] m_column_3_sum_26_s27;
  wire [63:0] m_column_3_sum_27 = m_column_3_sum_0_s27 + m_column_3_sum_1_s27 + m_column_3_sum_2_s27;
  wire [63:0] m_column_3_sum_28 = m_column_3_sum_3_s27 + m_column_3_sum_4_s27 + m_column_3_sum_5_s27;
  wire [63:0] m_column_3_sum_29 = m_column_3_sum_6_s27 + m_column_3_sum_7_s27 + m_column_3_sum_8_s27;
  wire [63:0] m_column_3_sum_30 = m_column_3_sum_9_s27 + m_column_3_sum_10_s27 + m_column_3_sum_11_s27;
  wire [63:0] m_column_3_sum_31 = m_column_3_sum_12_s27 + m_column_3_sum_13_s27 + m_column_3_sum_14_s27;
  wire [63:0] m_column_3_sum_32 = m_column_3_sum_15_s27 + m_column_3_sum_16_s27 + m_column_3_sum_17_s27;
  wire [63:0] m_column_3_sum_33 = m_column_3_sum_18_s27 + m_column_3_sum_19_s27 + m_column_3_sum_20_s27;
  wire [59:0] m_column_3_joined_11 = {m_column_3_sum_22_s27, 10'h0};
  wire [59:0] m_column_3_joined_12 = {m_column_3_sum_23_s27, 19'h0};
  wire [59:0] m_column_3_sum_34 = m_column_3_sum_21_s27 + m_column_3_joined_11 + m_column_3_joined_12;
  wire [31:0] m_column_3_joined_13 = {m_column_3_sum_25_s27, 8'h0};
  wire [31:0] m_column_3_joined_14 = {m_column_3_sum_26_s27, 19'h0};
  wire [31:0] m_column_3_sum_35 = m_column_3_sum_24_s27 + m_column_3_joined_13 + m_column_3_joined_14;
  // stage 28
  reg [67:0] m_column_0_sum_4_s28;
  reg [12:0] m_column_0_sum_5_s28;
  wire [65:0] m_column_0_joined_10 = {m_column_0_sum_5_s28, 53'h0};
  wire [67:0] m_column_0_sum_6 = m_column_0_sum_4_s28 + {2'h0, m_column_0_joined_10};
  reg [67:0] m_column_1_sum_13_s28;
  reg [67:0] m_column_1_sum_14_s28;
  reg [51:0] m_column_1_sum_15_s28;
  reg [31:0] m_column_1_sum_16_s28;
  wire [67:0] m_column_1_joined_23 = {m_column_1_sum_15_s28, 16'h0};
  wire [68:0] m_column_1_sum_17 = {1'h0, m_column_1_sum_13_s28} + {1'h0, m_column_1_sum_14_s28} + {1'h0, m_column_1_joined_23};
  reg [29:0] m_column_1_joined_24_s28;
  wire [31:0] m_column_1_sum_18 = m_column_1_sum_16_s28 + {2'h0, m_column_1_joined_24_s28};
  reg [67:0] m_column_2_sum_20_s28;
  reg [67:0] m_column_2_sum_21_s28;
  reg [67:0] m_column_2_sum_22_s28;
  reg [67:0] m_column_2_sum_23_s28;
  reg [67:0] m_column_2_sum_24_s28;
  reg [48:0] m_column_2_sum_25_s28;
  reg [19:0] m_column_2_sum_26_s28;
  wire [68:0] m_column_2_sum_27 = {1'h0, m_column_2_sum_20_s28} + {1'h0, m_column_2_sum_21_s28} + {1'h0, m_column_2_sum_22_s28};
  wire [67:0] m_column_2_joined_19 = {m_column_2_sum_25_s28, 19'h0};
  wire [68:0] m_column_2_sum_28 = {1'h0, m_column_2_sum_23_s28} + {1'h0, m_column_2_sum_24_s28} + {1'h0, m_column_2_joined_19};
  wire [66:0] m_column_2_joined_20 = {m_column_2_sum_26_s28, 47'h0};
  reg [63:0] m_column_3_sum_27_s28;
  reg [63:0] m_column_3_sum_28_s28;
  reg [63:0] m_column_3_sum_29_s28;
  reg [63:0] m_column_3_sum_30_s28;
  reg [63:0] m_column_3_sum_31_s28;
  reg [63:0] m_column_3_sum_32_s28;
  reg [63:0] m_column_3_sum_33_s28;
  reg [59:0] m_column_3_sum_34_s28;
  reg [31:0] m_column_3_sum_35_s28;
  wire [63:0] m_column_3_sum_36 = m_column_3_sum_27_s28 + m_column_3_sum_28_s28 + m_column_3_sum_29_s28;
  wire [63:0] m_column_3_sum_37 = m_column_3_sum_30_s28 + m_column_3_sum_31_s28 + m_column_3_sum_32_s28;
  wire [63:0] m_column_3_joined_15 = {m_column_3_sum_34_s28, 4'h0};
  wire [63:0] m_column_3_joined_16 = {m_column_3_sum_35_s28, 32'h0};
  wire [63:0] m_column_3_sum_38 = m_column_3_sum_33_s28 + m_column_3_joined_15 + m_column_3_joined_16;
  // stage 29
  reg [67:0] m_column_0_sum_6_s29;
  reg [68:0] m_column_1_sum_17_s29;
  reg [31:0] m_column_1_sum_18_s29;
  wire [67:0] m_column_1_joined_25 = {m_column_1_sum_18_s29, 36'h0};
  wire [69:0] m_column_1_sum_19 = {1'h0, m_column_1_sum_17_s29} + {2'h0, m_column_1_joined_25};
  reg [68:0] m_column_2_sum_27_s29;
  reg [68:0] m_column_2_sum_28_s29;
  reg [66:0] m_column_2_joined_20_s29;
  wire [69:0] m_column_2_sum_29 = {1'h0, m_column_2_sum_27_s29} + {1'h0, m_column_2_sum_28_s29} + {3'h0, m_column_2_joined_20_s29};
  reg [63:0] m_column_3_sum_36_s29;
  reg [63:0] m_column_3_sum_37_s29;
  reg [63:0] m_column_3_sum_38_s29;
  wire [63:0] m_column_3_sum_39 = m_column_3_sum_36_s29 + m_column_3_sum_37_s29 + m_column_3_sum_38_s29;
  wire [63:0] m_column_0_sum_6_s29_63_0 = m_column_0_sum_6_s29[63:0];
  wire [3:0] m_column_0_sum_6_s29_67_64 = m_column_0_sum_6_s29[67:64];
  // stage 30
  reg [69:0] m_column_1_sum_19_s30;
  reg [69:0] m_column_2_sum_29_s30;
  reg [63:0] m_column_3_sum_39_s30;
  reg [255:0] m_column_3_joined_17_s30_way;
  wire [63:0] m_column_3_joined_17_s30 = m_column_3_joined_17_s30_way[255:192];
  wire [63:0] m_column_3_sum_40 = m_column_3_sum_39_s30 + m_column_3_joined_17_s30;
  wire [63:0] m_column_1_sum_19_s30_63_0 = m_column_1_sum_19_s30[63:0];
  wire [5:0] m_column_1_sum_19_s30_69_64 = m_column_1_sum_19_s30[69:64];
  reg [3:0] m_column_0_sum_6_s29_67_64_s30;
  wire [64:0] m_settled_sum_0 = {1'h0, m_column_1_sum_19_s30_63_0} + {61'h0, m_column_0_sum_6_s29_67_64_s30};
  wire [63:0] m_column_2_sum_29_s30_63_0 = m_column_2_sum_29_s30[63:0];
  wire [5:0] m_column_2_sum_29_s30_69_64 = m_column_2_sum_29_s30[69:64];
  wire [64:0] m_settled_sum_1 = {1'h0, m_column_2_sum_29_s30_63_0} + {59'h0, m_column_1_sum_19_s30_69_64};
  // stage 31
  reg [63:0] m_column_3_sum_40_s31;
  reg [64:0] m_settled_sum_0_s31;
  reg [64:0] m_settled_sum_1_s31;
  reg [5:0] m_column_2_sum_29_s30_69_64_s31;
  wire [63:0] m_settled_sum_2 = m_column_3_sum_40_s31 + {58'h0, m_column_2_sum_29_s30_69_64_s31};
  wire [63:0] m_settled_sum_0_s31_63_0 = m_settled_sum_0_s31[63:0];
  wire m_settled_sum_0_s31_64 = m_settled_sum_0_s31[64];
  wire [63:0] m_settled_sum_1_s31_63_0 = m_settled_sum_1_s31[63:0];
  wire m_settled_sum_1_s31_64 = m_settled_sum_1_s31[64];
  wire m_carry_all_bits = &m_settled_sum_1_s31_63_0;
  // stage 33
  reg [255:0] m_column_0_sum_6_s29_63_0_s33_way;
  wire [63:0] m_column_0_sum_6_s29_63_0_s33 = m_column_0_sum_6_s29_63_0_s33_way[255:192];
  reg [127:0] m_settled_sum_0_s31_63_0_s33_way;
  wire [63:0] m_settled_sum_0_s31_63_0_s33 = m_settled_sum_0_s31_63_0_s33_way[127:64];
  reg [1:0] m_settled_sum_0_s31_64_s33_way;
  wire m_settled_sum_0_s31_64_s33 = m_settled_sum_0_s31_64_s33_way[1];
  reg [127:0] m_settled_sum_1_s31_63_0_s33_way;
  wire [63:0] m_settled_sum_1_s31_63_0_s33 = m_settled_sum_1_s31_63_0_s33_way[127:64];
  wire [63:0] m_carry_sum_0 = m_settled_sum_1_s31_63_0_s33 + {63'h0, m_settled_sum_0_s31_64_s33};
  reg [1:0] m_settled_sum_1_s31_64_s33_way;
  wire m_settled_sum_1_s31_64_s33 = m_settled_sum_1_s31_64_s33_way[1];
  reg [1:0] m_carry_all_bits_s33_way;
  wire m_carry_all_bits_s33 = m_carry_all_bits_s33_way[1];
  wire m_carry_both = m_carry_all_bits_s33 & m_settled_sum_0_s31_64_s33;
  wire m_carry_either = m_settled_sum_1_s31_64_s33 | m_carry_both;
  reg [127:0] m_settled_sum_2_s33_way;
  wire [63:0] m_settled_sum_2_s33 = m_settled_sum_2_s33_way[127:64];
  wire [63:0] m_carry_sum_1 = m_settled_sum_2_s33 + {63'h0, m_carry_either};
  wire [255:0] m_carry_joined = {m_carry_sum_1, m_carry_sum_0, m_settled_sum_0_s31_63_0_s33, m_column_0_sum_6_s29_63_0_s33};
  // stage 34
  reg [255:0] m;
  wire [9:0] m_255_246 = m[255:246];
  wire [37:0] m_255_218 = m[255:218];
  wire [43:0] m_255_212 = m[255:212];
  wire [45:0] m_255_210 = m[255:210];
  wire [48:0] m_255_207 = m[255:207];
  wire [50:0] m_255_205 = m[255:205];
  wire [52:0] m_255_203 = m[255:203];
  wire [58:0] m_255_197 = m[255:197];
  wire [62:0] m_255_193 = m[255:193];
  wire [85:0] m_255_170 = m[255:170];
  wire [88:0] m_255_167 = m[255:167];
  wire [92:0] m_255_163 = m[255:163];
  wire [95:0] m_255_160 = m[255:160];
  wire [100:0] m_255_155 = m[255:155];
  wire [118:0] m_255_137 = m[255:137];
  wire [125:0] m_255_130 = m[255:130];
  wire [139:0] m_255_116 = m[255:116];
  wire [142:0] m_255_113 = m[255:113];
  wire [148:0] m_255_107 = m[255:107];
  wire [150:0] m_255_105 = m[255:105];
  wire [152:0] m_255_103 = m[255:103];
  wire [160:0] m_255_95 = m[255:95];
  wire [170:0] m_255_85 = m[255:85];
  wire [172:0] m_255_83 = m[255:83];
  wire [175:0] m_255_80 = m[255:80];
  wire [178:0] m_255_77 = m[255:77];
  wire [196:0] m_255_59 = m[255:59];
  wire [199:0] m_255_56 = m[255:56];
  wire [216:0] m_255_39 = m[255:39];
  wire [221:0] m_255_34 = m[255:34];
  wire [230:0] m_255_25 = m[255:25];
  wire [233:0] m_255_22 = m[255:22];
  wire [237:0] m_255_18 = m[255:18];
  wire [242:0] m_255_13 = m[255:13];
  wire [254:0] m_255_1 = m[255:1];
  wire [37:0] not_m_255_218 = ~m_255_218;
  wire [48:0] not_m_255_207 = ~m_255_207;
  wire [50:0] not_m_255_205 = ~m_255_205;
  wire [52:0] not_m_255_203 = ~m_255_203;
  wire [62:0] not_m_255_193 = ~m_255_193;
  wire [85:0] not_m_255_170 = ~m_255_170;
  wire [88:0] not_m_255_167 = ~m_255_167;
  wire [92:0] not_m_255_163 = ~m_255_163;
  wire [95:0] not_m_255_160 = ~m_255_160;
  wire [100:0] not_m_255_155 = ~m_255_155;
  wire [118:0] not_m_255_137 = ~m_255_137;
  wire [125:0] not_m_255_130 = ~m_255_130;
  wire [139:0] not_m_255_116 = ~m_255_116;
  wire [142:0] not_m_255_113 = ~m_255_113;
  wire [148:0] not_m_255_107 = ~m_255_107;
  wire [150:0] not_m_255_105 = ~m_255_105;
  wire [152:0] not_m_255_103 = ~m_255_103;
  wire [160:0] not_m_255_95 = ~m_255_95;
  wire [170:0] not_m_255_85 = ~m_255_85;
  wire [172:0] not_m_255_83 = ~m_255_83;
  wire [175:0] not_m_255_80 = ~m_255_80;
  wire [178:0] not_m_255_77 = ~m_255_77;
  wire [196:0] not_m_255_59 = ~m_255_59;
  wire [199:0] not_m_255_56 = ~m_255_56;
  wire [216:0] not_m_255_39 = ~m_255_39;
  wire [221:0] not_m_255_34 = ~m_255_34;
  wire [230:0] not_m_255_25 = ~m_255_25;
  wire [233:0] not_m_255_22 = ~m_255_22;
  wire [237:0] not_m_255_18 = ~m_255_18;
  wire [242:0] not_m_255_13 = ~m_255_13;
  wire [254:0] not_m_255_1 = ~m_255_1;
  wire [255:0] not_m = ~m;
  wire [63:0] m_251_188 = m[251:188];
  wire [63:0] m_247_184 = m[247:184];
  wire [63:0] m_245_182 = m[245:182];
  wire [63:0] m_241_178 = m[241:178];
  wire [63:0] m_238_175 = m[238:175];
  wire [63:0] not_m_255_170_63_0 = not_m_255_170[63:0];
  wire [63:0] not_m_255_167_63_0 = not_m_255_167[63:0];
  wire [63:0] m_228_165 = m[228:165];
  wire [63:0] not_m_255_163_63_0 = not_m_255_163[63:0];
  wire [63:0] not_m_255_160_63_0 = not_m_255_160[63:0];
  wire [63:0] m_220_157 = m[220:157];
  wire [63:0] not_m_255_155_63_0 = not_m_255_155[63:0];
  wire [63:0] m_214_151 = m[214:151];
  wire [63:0] m_210_147 = m[210:147];
  wire [63:0] m_207_144 = m[207:144];
  wire [63:0] m_202_139 = m[202:139];
  wire [63:0] not_m_255_137_63_0 = not_m_255_137[63:0];
  wire [63:0] m_195_132 = m[195:132];
  wire [63:0] not_m_255_130_63_0 = not_m_255_130[63:0];
  wire [63:0] m_191_128 = m[191:128];
  wire [63:0] m_186_123 = m[186:123];
  wire [63:0] m_184_121 = m[184:121];
  wire [63:0] m_181_118 = m[181:118];
  wire [63:0] not_m_255_116_63_0 = not_m_255_116[63:0];
  wire [63:0] not_m_255_113_63_0 = not_m_255_113[63:0];
  wire [63:0] m_174_111 = m[174:111];
  wire [63:0] not_m_255_107_63_0 = not_m_255_107[63:0];
  wire [63:0] not_m_255_105_63_0 = not_m_255_105[63:0];
  wire [63:0] not_m_255_103_63_0 = not_m_255_103[63:0];
  wire [63:0] m_164_101 = m[164:101];
  wire [63:0] not_m_255_95_63_0 = not_m_255_95[63:0];
  wire [63:0] m_156_93 = m[156:93];
  wire [63:0] m_150_87 = m[150:87];
  wire [63:0] not_m_255_85_63_0 = not_m_255_85[63:0];
  wire [63:0] not_m_255_83_63_0 = not_m_255_83[63:0];
  wire [63:0] not_m_255_80_63_0 = not_m_255_80[63:0];
  wire [63:0] not_m_255_77_63_0 = not_m_255_77[63:0];
  wire [63:0] m_138_75 = m[138:75];
  wire [63:0] m_135_72 = m[135:72];
  wire [63:0] m_129_66 = m[129:66];
  wire [63:0] m_127_64 = m[127:64];
  wire [63:0] not_m_255_59_63_0 = not_m_255_59[63:0];
  wire [63:0] not_m_255_56_63_0 = not_m_255_56[63:0];
  wire [63:0] m_116_53 = m[116:53];
  wire [63:0] m_114_51 = m[114:51];
  wire [63:0] m_112_49 = m[112:49];
  wire [63:0] m_104_41 = m[104:41];
  wire [63:0] not_m_255_39_63_0 = not_m_255_39[63:0];
  wire [63:0] m_100_37 = m[100:37];
  wire [63:0] not_m_255_34_63_0 = not_m_255_34[63:0];
  wire [63:0] m_95_32 = m[95:32];
  wire [63:0] m_93_30 = m[93:30];
  wire [63:0] not_m_255_25_63_0 = not_m_255_25[63:0];
  wire [63:0] not_m_255_22_63_0 = not_m_255_22[63:0];
  wire [63:0] m_83_20 = m[83:20];
  wire [63:0] not_m_255_18_63_0 = not_m_255_18[63:0];
  wire [63:0] m_78_15 = m[78:15];
  wire [63:0] not_m_255_13_63_0 = not_m_255_13[63:0];
  wire [63:0] m_73_10 = m[73:10];
  wire [63:0] m_71_8 = m[71:8];
  wire [63:0] m_67_4 = m[67:4];
  wire [63:0] not_m_255_1_63_0 = not_m_255_1[63:0];
  wire [62:0] m_62_0 = m[62:0];
  wire [57:0] not_m_57_0 = not_m[57:0];
  wire [55:0] m_55_0 = m[55:0];
  reg [511:0] u_column_0_joined_0_s34_way;
  wire [63:0] u_column_0_joined_0_s34 = u_column_0_joined_0_s34_way[511:448];
  wire [64:0] u_column_0_sum_0 = 65'h7fd5ffc00000043f + {1'h0, u_column_0_joined_0_s34} + {55'h0, m_255_246};
  wire [46:0] u_column_0_sum_1 = {9'h0, not_m_255_218} + {3'h0, m_255_212} + {1'h0, m_255_210};
  wire [53:0] u_column_0_sum_2 = {5'h0, not_m_255_207} + {3'h0, not_m_255_205} + {1'h0, not_m_255_203};
  wire [64:0] u_column_0_sum_3 = {6'h0, m_255_197} + {2'h0, not_m_255_193} + {1'h0, m_251_188};
  wire [65:0] u_column_0_sum_4 = {2'h0, m_247_184} + {2'h0, m_245_182} + {2'h0, m_241_178};
  wire [65:0] u_column_0_sum_5 = {2'h0, m_238_175} + {2'h0, not_m_255_170_63_0} + {2'h0, not_m_255_167_63_0};
  wire [65:0] u_column_0_sum_6 = {2'h0, m_228_165} + {2'h0, not_m_255_163_63_0} + {2'h0, not_m_255_160_63_0};
  wire [65:0] u_column_0_sum_7 = {2'h0, m_220_157} + {2'h0, not_m_255_155_63_0} + {2'h0, m_214_151};
  wire [65:0] u_column_0_sum_8 = {2'h0, m_210_147} + {2'h0, m_207_144} + {2'h0, m_202_139};
  wire [65:0] u_column_0_sum_9 = {2'h0, not_m_255_137_63_0} + {2'h0, m_195_132} + {2'h0, not_m_255_130_63_0};
  wire [65:0] u_column_0_sum_10 = {2'h0, m_191_128} + {2'h0, m_186_123} + {2'h0, m_184_121};
  wire [65:0] u_column_0_sum_11 = {2'h0, m_181_118} + {2'h0, not_m_255_116_63_0} + {2'h0, not_m_255_113_63_0};
  wire [65:0] u_column_0_sum_12 = {2'h0, m_174_111} + {2'h0, not_m_255_107_63_0} + {2'h0, not_m_255_105_63_0};
  wire [65:0] u_column_0_sum_13 = {2'h0, not_m_255_103_63_0} + {2'h0, m_164_101} + {2'h0, not_m_255_95_63_0};
  wire [65:0] u_column_0_sum_14 = {2'h0, m_156_93} + {2'h0, m_150_87} + {2'h0, not_m_255_85_63_0};
  wire [65:0] u_column_0_sum_15 = {2'h0, not_m_255_83_63_0} + {2'h0, not_m_255_80_63_0} + {2'h0, not_m_255_77_63_0};
  wire [65:0] u_column_0_sum_16 = {2'h0, m_138_75} + {2'h0, m_135_72} + {2'h0, m_129_66};
  wire [65:0] u_column_0_sum_17 = {2'h0, m_127_64} + {2'h0, not_m_255_59_63_0} + {2'h0, not_m_255_56_63_0};
  wire [65:0] u_column_0_sum_18 = {2'h0, m_116_53} + {2'h0, m_114_51} + {2'h0, m_112_49};
  wire [65:0] u_column_0_sum_19 = {2'h0, m_104_41} + {2'h0, not_m_255_39_63_0} + {2'h0, m_100_37};
  wire [65:0] u_column_0_sum_20 = {2'h0, not_m_255_34_63_0} + {2'h0, m_95_32} + {2'h0, m_93_30};
  wire [65:0] u_column_0_sum_21 = {2'h0, not_m_255_25_63_0} + {2'h0, not_m_255_22_63_0} + {2'h0, m_83_20};
  wire [65:0] u_column_0_sum_22 = {2'h0, not_m_255_18_63_0} + {2'h0, m_78_15} + {2'h0, not_m_255_13_63_0};
  wire [65:0] u_column_0_sum_23 = {2'h0, m_73_10} + {2'h0, m_71_8} + {2'h0, m_67_4};
  wire [63:0] u_column_0_joined_1 = {m_62_0, 1'h0};
  wire [63:0] u_column_0_joined_2 = {not_m_57_0, 6'h0};
  wire [65:0] u_column_0_sum_24 = {2'h0, not_m_255_1_63_0} + {2'h0, u_column_0_joined_1} + {2'h0, u_column_0_joined_2};
  wire [63:0] u_column_0_joined_3 = {m_55_0, 8'h0};
  wire [3:0] m_255_252 = m[255:252];
  wire [7:0] m_255_248 = m[255:248];
  wire [13:0] m_255_242 = m[255:242];
  wire [16:0] m_255_239 = m[255:239];
  wire [21:0] not_m_255_170_85_64 = not_m_255_170[85:64];
  wire [24:0] not_m_255_167_88_64 = not_m_255_167[88:64];
  wire [26:0] m_255_229 = m[255:229];
  wire [28:0] not_m_255_163_92_64 = not_m_255_163[92:64];
  wire [31:0] not_m_255_160_95_64 = not_m_255_160[95:64];
  wire [34:0] m_255_221 = m[255:221];
  wire [36:0] not_m_255_155_100_64 = not_m_255_155[100:64];
  wire [40:0] m_255_215 = m[255:215];
  wire [44:0] m_255_211 = m[255:211];
  wire [47:0] m_255_208 = m[255:208];
  wire [54:0] not_m_255_137_118_64 = not_m_255_137[118:64];
  wire [59:0] m_255_196 = m[255:196];
  wire [61:0] not_m_255_130_125_64 = not_m_255_130[125:64];
  wire [63:0] m_255_192 = m[255:192];
  wire [63:0] m_250_187 = m[250:187];
  wire [63:0] m_248_185 = m[248:185];
  wire [63:0] not_m_255_116_127_64 = not_m_255_116[127:64];
  wire [63:0] not_m_255_113_127_64 = not_m_255_113[127:64];
  wire [63:0] not_m_255_107_127_64 = not_m_255_107[127:64];
  wire [63:0] not_m_255_105_127_64 = not_m_255_105[127:64];
  wire [63:0] not_m_255_103_127_64 = not_m_255_103[127:64];
  wire [63:0] not_m_255_95_127_64 = not_m_255_95[127:64];
  wire [63:0] not_m_255_85_127_64 = not_m_255_85[127:64];
  wire [63:0] not_m_255_83_127_64 = not_m_255_83[127:64];
  wire [63:0] not_m_255_80_127_64 = not_m_255_80[127:64];
  wire [63:0] not_m_255_77_127_64 = not_m_255_77[127:64];
  wire [63:0] m_199_136 = m[199:136];
  wire [63:0] m_193_130 = m[193:130];
  wire [63:0] not_m_255_59_127_64 = not_m_255_59[127:64];
  wire [63:0] not_m_255_56_127_64 = not_m_255_56[127:64];
  wire [63:0] m_180_117 = m[180:117];
  wire [63:0] m_178_115 = m[178:115];
  wire [63:0] m_176_113 = m[176:113];
  wire [63:0] m_168_105 = m[168:105];
  wire [63:0] not_m_255_39_127_64 = not_m_255_39[127:64];
  wire [63:0] not_m_255_34_127_64 = not_m_255_34[127:64];
  wire [63:0] m_159_96 = m[159:96];
  wire [63:0] m_157_94 = m[157:94];
  wire [63:0] not_m_255_25_127_64 = not_m_255_25[127:64];
  wire [63:0] not_m_255_22_127_64 = not_m_255_22[127:64];
  wire [63:0] m_147_84 = m[147:84];
  wire [63:0] not_m_255_18_127_64 = not_m_255_18[127:64];
  wire [63:0] m_142_79 = m[142:79];
  wire [63:0] not_m_255_13_127_64 = not_m_255_13[127:64];
  wire [63:0] m_137_74 = m[137:74];
  wire [63:0] m_131_68 = m[131:68];
  wire [63:0] not_m_255_1_127_64 = not_m_255_1[127:64];
  wire [63:0] m_126_63 = m[126:63];
  wire [63:0] not_m_121_58 = not_m[121:58];
  wire [63:0] m_119_56 = m[119:56];
  reg [511:0] t_373_310_s34_way;
  wire [63:0] t_373_310_s34 = t_373_310_s34_way[511:448];
  wire [64:0] u_column_1_sum_0 = 65'hbf7fffdeddbfffff + {1'h0, t_373_310_s34} + {61'h0, m_255_252};
  wire [14:0] u_column_1_sum_1 = {7'h0, m_255_248} + {5'h0, m_255_246} + {1'h0, m_255_242};
  wire [25:0] u_column_1_sum_2 = {9'h0, m_255_239} + {4'h0, not_m_255_170_85_64} + {1'h0, not_m_255_167_88_64};
  wire [32:0] u_column_1_sum_3 = {6'h0, m_255_229} + {4'h0, not_m_255_163_92_64} + {1'h0, not_m_255_160_95_64};
  wire [41:0] u_column_1_sum_4 = {7'h0, m_255_221} + {5'h0, not_m_255_155_100_64} + {1'h0, m_255_215};
  wire [53:0] u_column_1_sum_5 = {9'h0, m_255_211} + {6'h0, m_255_208} + {1'h0, m_255_203};
  wire [62:0] u_column_1_sum_6 = {8'h0, not_m_255_137_118_64} + {3'h0, m_255_196} + {1'h0, not_m_255_130_125_64};
  wire [65:0] u_column_1_sum_7 = {2'h0, m_255_192} + {2'h0, m_250_187} + {2'h0, m_248_185};
  wire [65:0] u_column_1_sum_8 = {2'h0, m_245_182} + {2'h0, not_m_255_116_127_64} + {2'h0, not_m_255_113_127_64};
  wire [65:0] u_column_1_sum_9 = {2'h0, m_238_175} + {2'h0, not_m_255_107_127_64} + {2'h0, not_m_255_105_127_64};
  wire [65:0] u_column_1_sum_10 = {2'h0, not_m_255_103_127_64} + {2'h0, m_228_165} + {2'h0, not_m_255_95_127_64};
  wire [65:0] u_column_1_sum_11 = {2'h0, m_220_157} + {2'h0, m_214_151} + {2'h0, not_m_255_85_127_64};
  wire [65:0] u_column_1_sum_12 = {2'h0, not_m_255_83_127_64} + {2'h0, not_m_255_80_127_64} + {2'h0, not_m_255_77_127_64};
  wire [65:0] u_column_1_sum_13 = {2'h0, m_202_139} + {2'h0, m_199_136} + {2'h0, m_193_130};
  wire [65:0] u_column_1_sum_14 = {2'h0, m_191_128} + {2'h0, not_m_255_59_127_64} + {2'h0, not_m_255_56_127_64};
  wire [65:0] u_column_1_sum_15 = {2'h0, m_180_117} + {2'h0, m_178_115} + {2'h0, m_176_113};
  wire [65:0] u_column_1_sum_16 = {2'h0, m_168_105} + {2'h0, not_m_255_39_127_64} + {2'h0, m_164_101};
  wire [65:0] u_column_1_sum_17 = {2'h0, not_m_255_34_127_64} + {2'h0, m_159_96} + {2'h0, m_157_94};
  wire [65:0] u_column_1_sum_18 = {2'h0, not_m_255_25_127_64} + {2'h0, not_m_255_22_127_64} + {2'h0, m_147_84};
  wire [65:0] u_column_1_sum_19 = {2'h0, not_m_255_18_127_64} + {2'h0, m_142_79} + {2'h0, not_m_255_13_127_64};
  wire [65:0] u_column_1_sum_20 = {2'h0, m_137_74} + {2'h0, m_135_72} + {2'h0, m_131_68};
  wire [65:0] u_column_1_sum_21 = {2'h0, not_m_255_1_127_64} + {2'h0, m_126_63} + {2'h0, not_m_121_58};
  wire [4:0] m_255_251 = m[255:251];
  wire [6:0] m_255_249 = m[255:249];
  wire [11:0] not_m_255_116_139_128 = not_m_255_116[139:128];
  wire [14:0] not_m_255_113_142_128 = not_m_255_113[142:128];
  wire [20:0] not_m_255_107_148_128 = not_m_255_107[148:128];
  wire [22:0] not_m_255_105_150_128 = not_m_255_105[150:128];
  wire [24:0] not_m_255_103_152_128 = not_m_255_103[152:128];
  wire [32:0] not_m_255_95_160_128 = not_m_255_95[160:128];
  wire [42:0] not_m_255_85_170_128 = not_m_255_85[170:128];
  wire [44:0] not_m_255_83_172_128 = not_m_255_83[172:128];
  wire [47:0] not_m_255_80_175_128 = not_m_255_80[175:128];
  wire [50:0] not_m_255_77_178_128 = not_m_255_77[178:128];
  wire [55:0] m_255_200 = m[255:200];
  wire [61:0] m_255_194 = m[255:194];
  wire [63:0] not_m_255_59_191_128 = not_m_255_59[191:128];
  wire [63:0] not_m_255_56_191_128 = not_m_255_56[191:128];
  wire [63:0] m_244_181 = m[244:181];
  wire [63:0] m_242_179 = m[242:179];
  wire [63:0] m_240_177 = m[240:177];
  wire [63:0] m_232_169 = m[232:169];
  wire [63:0] not_m_255_39_191_128 = not_m_255_39[191:128];
  wire [63:0] not_m_255_34_191_128 = not_m_255_34[191:128];
  wire [63:0] m_223_160 = m[223:160];
  wire [63:0] m_221_158 = m[221:158];
  wire [63:0] not_m_255_25_191_128 = not_m_255_25[191:128];
  wire [63:0] not_m_255_22_191_128 = not_m_255_22[191:128];
  wire [63:0] m_211_148 = m[211:148];
  wire [63:0] not_m_255_18_191_128 = not_m_255_18[191:128];
  wire [63:0] m_206_143 = m[206:143];
  wire [63:0] not_m_255_13_191_128 = not_m_255_13[191:128];
  wire [63:0] m_201_138 = m[201:138];
  wire [63:0] not_m_255_1_191_128 = not_m_255_1[191:128];
  wire [63:0] m_190_127 = m[190:127];
  wire [63:0] not_m_185_122 = not_m[185:122];
  wire [63:0] m_183_120 = m[183:120];
  reg [511:0] t_437_374_s34_way;
  wire [63:0] t_437_374_s34 = t_437_374_s34_way[511:448];
  wire [64:0] u_column_2_sum_0 = 65'hfff6d7fdfd5f6fff + {1'h0, t_437_374_s34} + {60'h0, m_255_251};
  wire [12:0] u_column_2_sum_1 = {6'h0, m_255_249} + {3'h0, m_255_246} + {1'h0, not_m_255_116_139_128};
  wire [21:0] u_column_2_sum_2 = {7'h0, not_m_255_113_142_128} + {5'h0, m_255_239} + {1'h0, not_m_255_107_148_128};
  wire [27:0] u_column_2_sum_3 = {5'h0, not_m_255_105_150_128} + {3'h0, not_m_255_103_152_128} + {1'h0, m_255_229};
  wire [41:0] u_column_2_sum_4 = {9'h0, not_m_255_95_160_128} + {7'h0, m_255_221} + {1'h0, m_255_215};
  wire [48:0] u_column_2_sum_5 = {6'h0, not_m_255_85_170_128} + {4'h0, not_m_255_83_172_128} + {1'h0, not_m_255_80_175_128};
  wire [56:0] u_column_2_sum_6 = {6'h0, not_m_255_77_178_128} + {4'h0, m_255_203} + {1'h0, m_255_200};
  wire [65:0] u_column_2_sum_7 = {4'h0, m_255_194} + {2'h0, m_255_192} + {2'h0, not_m_255_59_191_128};
  wire [65:0] u_column_2_sum_8 = {2'h0, not_m_255_56_191_128} + {2'h0, m_244_181} + {2'h0, m_242_179};
  wire [65:0] u_column_2_sum_9 = {2'h0, m_240_177} + {2'h0, m_232_169} + {2'h0, not_m_255_39_191_128};
  wire [65:0] u_column_2_sum_10 = {2'h0, m_228_165} + {2'h0, not_m_255_34_191_128} + {2'h0, m_223_160};
  wire [65:0] u_column_2_sum_11 = {2'h0, m_221_158} + {2'h0, not_m_255_25_191_128} + {2'h0, not_m_255_22_191_128};
  wire [65:0] u_column_2_sum_12 = {2'h0, m_211_148} + {2'h0, not_m_255_18_191_128} + {2'h0, m_206_143};
  wire [65:0] u_column_2_sum_13 = {2'h0, not_m_255_13_191_128} + {2'h0, m_201_138} + {2'h0, m_199_136};
  wire [65:0] u_column_2_sum_14 = {2'h0, m_195_132} + {2'h0, not_m_255_1_191_128} + {2'h0, m_190_127};
  wire [64:0] u_column_2_sum_15 = {1'h0, not_m_185_122} + {1'h0, m_183_120};
  wire [4:0] not_m_255_59_196_192 = not_m_255_59[196:192];
  wire [7:0] not_m_255_56_199_192 = not_m_255_56[199:192];
  wire [10:0] m_255_245 = m[255:245];
  wire [12:0] m_255_243 = m[255:243];
  wire [14:0] m_255_241 = m[255:241];
  wire [22:0] m_255_233 = m[255:233];
  wire [24:0] not_m_255_39_216_192 = not_m_255_39[216:192];
  wire [29:0] not_m_255_34_221_192 = not_m_255_34[221:192];
  wire [31:0] m_255_224 = m[255:224];
  wire [33:0] m_255_222 = m[255:222];
  wire [38:0] not_m_255_25_230_192 = not_m_255_25[230:192];
  wire [41:0] not_m_255_22_233_192 = not_m_255_22[233:192];
  wire [45:0] not_m_255_18_237_192 = not_m_255_18[237:192];
  wire [50:0] not_m_255_13_242_192 = not_m_255_13[242:192];
  wire [53:0] m_255_202 = m[255:202];
  wire [62:0] not_m_255_1_254_192 = not_m_255_1[254:192];
  wire [63:0] m_254_191 = m[254:191];
  wire [63:0] not_m_249_186 = not_m[249:186];
  reg [511:0] t_501_438_s34_way;
  wire [63:0] t_501_438_s34 = t_501_438_s34_way[511:448];
  wire [64:0] u_column_3_sum_0 = 65'h7ff7bb7fbdfffedf + {1'h0, t_501_438_s34} + {60'h0, not_m_255_59_196_192};
  wire [13:0] u_column_3_sum_1 = {6'h0, not_m_255_56_199_192} + {3'h0, m_255_245} + {1'h0, m_255_243};
  wire [25:0] u_column_3_sum_2 = {11'h0, m_255_241} + {3'h0, m_255_233} + {1'h0, not_m_255_39_216_192};
  wire [32:0] u_column_3_sum_3 = {6'h0, m_255_229} + {3'h0, not_m_255_34_221_192} + {1'h0, m_255_224};
  wire [42:0] u_column_3_sum_4 = {9'h0, m_255_222} + {4'h0, not_m_255_25_230_192} + {1'h0, not_m_255_22_233_192};
  wire [49:0] u_column_3_sum_5 = {6'h0, m_255_212} + {4'h0, not_m_255_18_237_192} + {1'h0, m_255_207};
  wire [56:0] u_column_3_sum_6 = {6'h0, not_m_255_13_242_192} + {3'h0, m_255_202} + {1'h0, m_255_200};
  wire [64:0] u_column_3_sum_7 = {5'h0, m_255_196} + {2'h0, not_m_255_1_254_192} + {1'h0, m_254_191};
  wire [64:0] u_column_3_sum_8 = {1'h0, not_m_249_186} + {1'h0, m_247_184};
  wire m_255 = m[255];
  wire [5:0] not_m_255_250 = not_m[255:250];
  reg [47:0] t_507_502_s34_way;
  wire [5:0] t_507_502_s34 = t_507_502_s34_way[47:42];
  wire [8:0] u_column_4_sum_0 = 9'h1bf + {3'h0, t_507_502_s34} + {8'h0, m_255};
  wire [8:0] u_column_4_sum_1 = {3'h0, not_m_255_250} + {1'h0, m_255_248};
  // stage 35
  reg [64:0] u_column_0_sum_0_s35;
  reg [46:0] u_column_0_sum_1_s35;
  reg [53:0] u_column_0_sum_2_s35;
  reg [64:0] u_column_0_sum_3_s35;
  reg [65:0] u_column_0_sum_4_s35;
  reg [65:0] u_column_0_sum_5_s35;
  reg [65:0] u_column_0_sum_6_s35;
  reg [65:0] u_column_0_sum_7_s35;
  reg [65:0] u_column_0_sum_8_s35;
  reg [65:0] u_column_0_sum_9_s35;
  reg [65:0] u_column_0_sum_10_s35;
  reg [65:0] u_column_0_sum_11_s35;
  reg [65:0] u_column_0_sum_12_s35;
  reg [65:0] u_column_0_sum_13_s35;
  reg [65:0] u_column_0_sum_14_s35;
  reg [65:0] u_column_0_sum_15_s35;
  reg [65:0] u_column_0_sum_16_s35;
  reg [65:0] u_column_0_sum_17_s35;
  reg [65:0] u_column_0_sum_18_s35;
  reg [65:0] u_column_0_sum_19_s35;
  reg [65:0] u_column_0_sum_20_s35;
  reg [65:0] u_column_0_sum_21_s35;
  reg [65:0] u_column_0_sum_22_s35;
  reg [65:0] u_column_0_sum_23_s35;
  reg [65:0] u_column_0_sum_24_s35;
  wire [64:0] u_column_0_sum_25 = u_column_0_sum_0_s35 + {18'h0, u_column_0_sum_1_s35} + {11'h0, u_column_0_sum_2_s35};
  wire [66:0] u_column_0_sum_26 = {2'h0, u_column_0_sum_3_s35} + {1'h0, u_column_0_sum_4_s35} + {1'h0, u_column_0_sum_5_s35};
  wire [67:0] u_column_0_sum_27 = {2'h0, u_column_0_sum_6_s35} + {2'h0, u_column_0_sum_7_s35} + {2'h0, u_column_0_sum_8_s35};
  wire [67:0] u_column_0_sum_28 = {2'h0, u_column_0_sum_9_s35} + {2'h0, u_column_0_sum_10_s35} + {2'h0, u_column_0_sum_11_s35};
  wire [67:0] u_column_0_sum_29 = {2'h0, u_column_0_sum_12_s35} + {2'h0, u_column_0_sum_13_s35} + {2'h0, u_column_0_sum_14_s35};
  wire [67:0] u_column_0_sum_30 = {2'h0, u_column_0_sum_15_s35} + {2'h0, u_column_0_sum_16_s35} + {2'h0, u_column_0_sum_17_s35};
  wire [67:0] u_column_0_sum_31 = {2'h0, u_column_0_sum_18_s35} + {2'h0, u_column_0_sum_19_s35} + {2'h0, u_column_0_sum_20_s35};
  wire [67:0] u_column_0_sum_32 = {2'h0, u_column_0_sum_21_s35} + {2'h0, u_column_0_sum_22_s35} + {2'h0, u_column_0_sum_23_s35};
  reg [63:0] u_column_0_joined_3_s35;
  wire [65:0] u_column_0_sum_33 = u_column_0_sum_24_s35 + {2'h0, u_column_0_joined_3_s35};
  reg [64:0] u_column_1_sum_0_s35;
  reg [14:0] u_column_1_sum_1_s35;
  reg [25:0] u_column_1_sum_2_s35;
  reg [32:0] u_column_1_sum_3_s35;
  reg [41:0] u_column_1_sum_4_s35;
  reg [53:0] u_column_1_sum_5_s35;
  reg [62:0] u_column_1_sum_6_s35;
  reg [65:0] u_column_1_sum_7_s35;
  reg [65:0] u_column_1_sum_8_s35;
  reg [65:0] u_column_1_sum_9_s35;
  reg [65:0] u_column_1_sum_10_s35;
  reg [65:0] u_column_1_sum_11_s35;
  reg [65:0] u_column_1_sum_12_s35;
  reg [65:0] u_column_1_sum_13_s35;
  reg [65:0] u_column_1_sum_14_s35;
  reg [65:0] u_column_1_sum_15_s35;
  reg [65:0] u_column_1_sum_16_s35;
  reg [65:0] u_column_1_sum_17_s35;
  reg [65:0] u_column_1_sum_18_s35;
  reg [65:0] u_column_1_sum_19_s35;
  reg [65:0] u_column_1_sum_20_s35;
  reg [65:0] u_column_1_sum_21_s35;
  wire [64:0] u_column_1_sum_22 = u_column_1_sum_0_s35 + {50'h0, u_column_1_sum_1_s35} + {39'h0, u_column_1_sum_2_s35};
  wire [53:0] u_column_1_sum_23 = {21'h0, u_column_1_sum_3_s35} + {12'h0, u_column_1_sum_4_s35} + u_column_1_sum_5_s35;
  wire [66:0] u_column_1_sum_24 = {4'h0, u_column_1_sum_6_s35} + {1'h0, u_column_1_sum_7_s35} + {1'h0, u_column_1_sum_8_s35};
  wire [67:0] u_column_1_sum_25 = {2'h0, u_column_1_sum_9_s35} + {2'h0, u_column_1_sum_10_s35} + {2'h0, u_column_1_sum_11_s35};
  wire [67:0] u_column_1_sum_26 = {2'h0, u_column_1_sum_12_s35} + {2'h0, u_column_1_sum_13_s35} + {2'h0, u_column_1_sum_14_s35};
  wire [67:0] u_column_1_sum_27 = {2'h0, u_column_1_sum_15_s35} + {2'h0, u_column_1_sum_16_s35} + {2'h0, u_column_1_sum_17_s35};
  wire [67:0] u_column_1_sum_28 = {2'h0, u_column_1_sum_18_s35} + {2'h0, u_column_1_sum_19_s35} + {2'h0, u_column_1_sum_20_s35};
  reg [63:0] m_119_56_s35;
  wire [65:0] u_column_1_sum_29 = u_column_1_sum_21_s35 + {2'h0, m_119_56_s35};
  reg [64:0] u_column_2_sum_0_s35;
  reg [12:0] u_column_2_sum_1_s35;
  reg [21:0] u_column_2_sum_2_s35;
  reg [27:0] u_column_2_sum_3_s35;
  reg [41:0] u_column_2_sum_4_s35;
  reg [48:0] u_column_2_sum_5_s35;
  reg [56:0] u_column_2_sum_6_s35;
  reg [65:0] u_column_2_sum_7_s35;
  reg [65:0] u_column_2_sum_8_s35;
  reg [65:0] u_column_2_sum_9_s35;
  reg [65:0] u_column_2_sum_10_s35;
  reg [65:0] u_column_2_sum_11_s35;
  reg [65:0] u_column_2_sum_12_s35;
  reg [65:0] u_column_2_sum_13_s35;
  reg [65:0] u_column_2_sum_14_s35;
  wire [64:0] u_column_2_sum_16 = u_column_2_sum_0_s35 + {52'h0, u_column_2_sum_1_s35} + {43'h0, u_column_2_sum_2_s35};
  wire [48:0] u_column_2_sum_17 = {21'h0, u_column_2_sum_3_s35} + {7'h0, u_column_2_sum_4_s35} + u_column_2_sum_5_s35;
  wire [66:0] u_column_2_sum_18 = {10'h0, u_column_2_sum_6_s35} + {1'h0, u_column_2_sum_7_s35} + {1'h0, u_column_2_sum_8_s35};
  wire [67:0] u_column_2_sum_19 = {2'h0, u_column_2_sum_9_s35} + {2'h0, u_column_2_sum_10_s35} + {2'h0, u_column_2_sum_11_s35};
  wire [67:0] u_column_2_sum_20 = {2'h0, u_column_2_sum_12_s35} + {2'h0, u_column_2_sum_13_s35} + {2'h0, u_column_2_sum_14_s35};
  reg [64:0] u_column_3_sum_0_s35;
  reg [13:0] u_column_3_sum_1_s35;
  reg [25:0] u_column_3_sum_2_s35;
  reg [32:0] u_column_3_sum_3_s35;
  reg [42:0] u_column_3_sum_4_s35;
  reg [49:0] u_column_3_sum_5_s35;
  reg [56:0] u_column_3_sum_6_s35;
  reg [64:0] u_column_3_sum_7_s35;
  reg [64:0] u_column_3_sum_8_s35;
  wire [64:0] u_column_3_sum_9 = u_column_3_sum_0_s35 + {51'h0, u_column_3_sum_1_s35} + {39'h0, u_column_3_sum_2_s35};
  wire [49:0] u_column_3_sum_10 = {17'h0, u_column_3_sum_3_s35} + {7'h0, u_column_3_sum_4_s35} + u_column_3_sum_5_s35;
  wire [65:0] u_column_3_sum_11 = {9'h0, u_column_3_sum_6_s35} + {1'h0, u_column_3_sum_7_s35} + {1'h0, u_column_3_sum_8_s35};
  reg [8:0] u_column_4_sum_0_s35;
  reg [8:0] u_column_4_sum_1_s35;
  wire [8:0] u_column_4_sum_2 = u_column_4_sum_0_s35 + u_column_4_sum_1_s35;
  // stage 36
  reg [64:0] u_column_0_sum_25_s36;
  reg [66:0] u_column_0_sum_26_s36;
  reg [67:0] u_column_0_sum_27_s36;
  reg [67:0] u_column_0_sum_28_s36;
  reg [67:0] u_column_0_sum_29_s36;
  reg [67:0] u_column_0_sum_30_s36;
  reg [67:0] u_column_0_sum_31_s36;
  reg [67:0] u_column_0_sum_32_s36;
  reg [65:0] u_column_0_sum_33_s36;
  wire [68:0] u_column_0_sum_34 = {4'h0, u_column_0_sum_25_s36} + {2'h0, u_column_0_sum_26_s36} + {1'h0, u_column_0_sum_27_s36};
  wire [68:0] u_column_0_sum_35 = {1'h0, u_column_0_sum_28_s36} + {1'h0, u_column_0_sum_29_s36} + {1'h0, u_column_0_sum_30_s36};
  wire [68:0] u_column_0_sum_36 = {1'h0, u_column_0_sum_31_s36} + {1'h0, u_column_0_sum_32_s36} + {3'h0, u_column_0_sum_33_s36};
  reg [64:0] u_column_1_sum_22_s36;
  reg [53:0] u_column_1_sum_23_s36;
  reg [66:0] u_column_1_sum_24_s36;
  reg [67:0] u_column_1_sum_25_s36;
  reg [67:0] u_column_1_sum_26_s36;
  reg [67:0] u_column_1_sum_27_s36;
  reg [67:0] u_column_1_sum_28_s36;
  reg [65:0] u_column_1_sum_29_s36;
  wire [67:0] u_column_1_sum_30 = {3'h0, u_column_1_sum_22_s36} + {14'h0, u_column_1_sum_23_s36} + {1'h0, u_column_1_sum_24_s36};
  wire [68:0] u_column_1_sum_31 = {1'h0, u_column_1_sum_25_s36} + {1'h0, u_column_1_sum_26_s36} + {1'h0, u_column_1_sum_27_s36};
  wire [67:0] u_column_1_sum_32 = u_column_1_sum_28_s36 + {2'h0, u_column_1_sum_29_s36};
  reg [64:0] u_column_2_sum_16_s36;
  reg [48:0] u_column_2_sum_17_s36;
  reg [66:0] u_column_2_sum_18_s36;
  reg [67:0] u_column_2_sum_19_s36;
  reg [67:0] u_column_2_sum_20_s36;
  wire [66:0] u_column_2_sum_21 = {2'h0, u_column_2_sum_16_s36} + {18'h0, u_column_2_sum_17_s36} + u_column_2_sum_18_s36;
  reg [129:0] u_column_2_sum_15_s36_way;
  wire [64:0] u_column_2_sum_15_s36 = u_column_2_sum_15_s36_way[129:65];
  wire [68:0] u_column_2_sum_22 = {1'h0, u_column_2_sum_19_s36} + {1'h0, u_column_2_sum_20_s36} + {4'h0, u_column_2_sum_15_s36};
  reg [64:0] u_column_3_sum_9_s36;
  reg [49:0] u_column_3_sum_10_s36;
  reg [65:0] u_column_3_sum_11_s36;
  wire [66:0] u_column_3_sum_12 = {2'h0, u_column_3_sum_9_s36} + {17'h0, u_column_3_sum_10_s36} + {1'h0, u_column_3_sum_11_s36};
  // stage 37
  reg [68:0] u_column_0_sum_34_s37;
  reg [68:0] u_column_0_sum_35_s37;
  reg [68:0] u_column_0_sum_36_s37;
  wire [70:0] u_column_0_sum_37 = {2'h0, u_column_0_sum_34_s37} + {2'h0, u_column_0_sum_35_s37} + {2'h0, u_column_0_sum_36_s37};
  reg [67:0] u_column_1_sum_30_s37;
  reg [68:0] u_column_1_sum_31_s37;
  reg [67:0] u_column_1_sum_32_s37;
  wire [69:0] u_column_1_sum_33 = {2'h0, u_column_1_sum_30_s37} + {1'h0, u_column_1_sum_31_s37} + {2'h0, u_column_1_sum_32_s37};
  reg [66:0] u_column_2_sum_21_s37;
  reg [68:0] u_column_2_sum_22_s37;
  wire [68:0] u_column_2_sum_23 = {2'h0, u_column_2_sum_21_s37} + u_column_2_sum_22_s37;
  reg [66:0] u_column_3_sum_12_s37;
  wire [63:0] u_column_3_sum_12_s37_63_0 = u_column_3_sum_12_s37[63:0];
  wire [2:0] u_column_3_sum_12_s37_66_64 = u_column_3_sum_12_s37[66:64];
  reg [17:0] u_column_4_sum_2_s37_way;
  wire [8:0] u_column_4_sum_2_s37 = u_column_4_sum_2_s37_way[17:9];
  wire [8:0] u_settled_sum_3 = u_column_4_sum_2_s37 + {6'h0, u_column_3_sum_12_s37_66_64};
  // stage 38
  reg [70:0] u_column_0_sum_37_s38;
  reg [69:0] u_column_1_sum_33_s38;
  reg [68:0] u_column_2_sum_23_s38;
  wire [63:0] u_column_0_sum_37_s38_63_0 = u_column_0_sum_37_s38[63:0];
  wire [6:0] u_column_0_sum_37_s38_70_64 = u_column_0_sum_37_s38[70:64];
  wire [63:0] u_column_1_sum_33_s38_63_0 = u_column_1_sum_33_s38[63:0];
  wire [5:0] u_column_1_sum_33_s38_69_64 = u_column_1_sum_33_s38[69:64];
  wire [64:0] u_settled_sum_0 = {1'h0, u_column_1_sum_33_s38_63_0} + {58'h0, u_column_0_sum_37_s38_70_64};
  wire [63:0] u_column_2_sum_23_s38_63_0 = u_column_2_sum_23_s38[63:0];
  wire [4:0] u_column_2_sum_23_s38_68_64 = u_column_2_sum_23_s38[68:64];
  wire [64:0] u_settled_sum_1 = {1'h0, u_column_2_sum_23_s38_63_0} + {59'h0, u_column_1_sum_33_s38_69_64};
  reg [63:0] u_column_3_sum_12_s37_63_0_s38;
  wire [64:0] u_settled_sum_2 = {1'h0, u_column_3_sum_12_s37_63_0_s38} + {60'h0, u_column_2_sum_23_s38_68_64};
  // stage 39
  reg [64:0] u_settled_sum_0_s39;
  reg [64:0] u_settled_sum_1_s39;
  reg [64:0] u_settled_sum_2_s39;
  wire [63:0] u_settled_sum_0_s39_63_0 = u_settled_sum_0_s39[63:0];
  wire u_settled_sum_0_s39_64 = u_settled_sum_0_s39[64];
  wire [63:0] u_settled_sum_1_s39_63_0 = u_settled_sum_1_s39[63:0];
  wire u_settled_sum_1_s39_64 = u_settled_sum_1_s39[64];
  wire u_carry_all_bits_0 = &u_settled_sum_1_s39_63_0;
  wire [63:0] u_settled_sum_2_s39_63_0 = u_settled_sum_2_s39[63:0];
  wire u_settled_sum_2_s39_64 = u_settled_sum_2_s39[64];
  wire u_carry_all_bits_1 = &u_settled_sum_2_s39_63_0;
  // stage 40
  reg [127:0] u_column_0_sum_37_s38_63_0_s40_way;
  wire [63:0] u_column_0_sum_37_s38_63_0_s40 = u_column_0_sum_37_s38_63_0_s40_way[127:64];
  reg [63:0] u_settled_sum_0_s39_63_0_s40;
  reg u_settled_sum_0_s39_64_s40;
  reg [63:0] u_settled_sum_1_s39_63_0_s40;
  wire [63:0] u_carry_sum_0 = u_settled_sum_1_s39_63_0_s40 + {63'h0, u_settled_sum_0_s39_64_s40};
  reg u_settled_sum_1_s39_64_s40;
  reg u_carry_all_bits_0_s40;
  wire u_carry_both_0 = u_carry_all_bits_0_s40 & u_settled_sum_0_s39_64_s40;
  wire u_carry_either_0 = u_settled_sum_1_s39_64_s40 | u_carry_both_0;
  reg [63:0] u_settled_sum_2_s39_63_0_s40;
  wire [63:0] u_carry_sum_1 = u_settled_sum_2_s39_63_0_s40 + {63'h0, u_carry_either_0};
  reg u_settled_sum_2_s39_64_s40;
  reg u_carry_all_bits_1_s40;
  wire u_carry_both_1 = u_carry_all_bits_1_s40 & u_carry_either_0;
  wire u_carry_either_1 = u_settled_sum_2_s39_64_s40 | u_carry_both_1;
  reg [26:0] u_settled_sum_3_s40_way;
  wire [8:0] u_settled_sum_3_s40 = u_settled_sum_3_s40_way[26:18];
  wire [8:0] u_carry_sum_2 = u_settled_sum_3_s40 + {8'h0, u_carry_either_1};
  wire [264:0] u_carry_joined = {u_carry_sum_2, u_carry_sum_1, u_carry_sum_0, u_settled_sum_0_s39_63_0_s40, u_column_0_sum_37_s38_63_0_s40};
  // stage 41
  reg [264:0] u_carry_joined_s41;
  wire [63:0] u_carry_joined_s41_73_10 = u_carry_joined_s41[73:10];
  wire [64:0] result_less_column_0_sum = 65'hbc1e0a6c0fffffff + {1'h0, u_carry_joined_s41_73_10};
  wire [63:0] u_carry_joined_s41_137_74 = u_carry_joined_s41[137:74];
  wire [64:0] result_less_column_1_sum = 65'hd7cc17b786468f6e + {1'h0, u_carry_joined_s41_137_74};
  wire [63:0] u_carry_joined_s41_201_138 = u_carry_joined_s41[201:138];
  wire [64:0] result_less_column_2_sum = 65'h47afba497e7ea7a2 + {1'h0, u_carry_joined_s41_201_138};
  wire [62:0] u_carry_joined_s41_264_202 = u_carry_joined_s41[264:202];
  wire [63:0] result_less_column_3_sum = 64'hcf9bb18d1ece5fd6 + {1'h0, u_carry_joined_s41_264_202};
  wire [253:0] u_carry_joined_s41_263_10 = u_carry_joined_s41[263:10];
  // stage 42
  reg [64:0] result_less_column_0_sum_s42;
  reg [64:0] result_less_column_1_sum_s42;
  reg [64:0] result_less_column_2_sum_s42;
  wire [63:0] result_less_column_0_sum_s42_63_0 = result_less_column_0_sum_s42[63:0];
  wire result_less_column_0_sum_s42_64 = result_less_column_0_sum_s42[64];
  wire [63:0] result_less_column_1_sum_s42_63_0 = result_less_column_1_sum_s42[63:0];
  wire result_less_column_1_sum_s42_64 = result_less_column_1_sum_s42[64];
  wire result_less_carry_all_bits_0 = &result_less_column_1_sum_s42_63_0;
  wire [63:0] result_less_column_2_sum_s42_63_0 = result_less_column_2_sum_s42[63:0];
  wire result_less_column_2_sum_s42_64 = result_less_column_2_sum_s42[64];
  wire result_less_carry_all_bits_1 = &result_less_column_2_sum_s42_63_0;
  // stage 43
  reg [63:0] result_less_column_0_sum_s42_63_0_s43;
  reg result_less_column_0_sum_s42_64_s43;
  reg [63:0] result_less_column_1_sum_s42_63_0_s43;
  wire [63:0] result_less_carry_sum_0 = result_less_column_1_sum_s42_63_0_s43 + {63'h0, result_less_column_0_sum_s42_64_s43};
  reg result_less_column_1_sum_s42_64_s43;
  reg result_less_carry_all_bits_0_s43;
  wire result_less_carry_both_0 = result_less_carry_all_bits_0_s43 & result_less_column_0_sum_s42_64_s43;
  wire result_less_carry_either_0 = result_less_column_1_sum_s42_64_s43 | result_less_carry_both_0;
  reg [63:0] result_less_column_2_sum_s42_63_0_s43;
  wire [63:0] result_less_carry_sum_1 = result_less_column_2_sum_s42_63_0_s43 + {63'h0, result_less_carry_either_0};
  reg result_less_column_2_sum_s42_64_s43;
  reg result_less_carry_all_bits_1_s43;
  wire result_less_carry_both_1 = result_less_carry_all_bits_1_s43 & result_less_carry_either_0;
  wire result_less_carry_either_1 = result_less_column_2_sum_s42_64_s43 | result_less_carry_both_1;
  reg [127:0] result_less_column_3_sum_s43_way;
  wire [63:0] result_less_column_3_sum_s43 = result_less_column_3_sum_s43_way[127:64];
  wire [63:0] result_less_carry_sum_2 = result_less_column_3_sum_s43 + {63'h0, result_less_carry_either_1};
  wire [255:0] result_less_carry_joined = {result_less_carry_sum_2, result_less_carry_sum_1, result_less_carry_sum_0, result_less_column_0_sum_s42_63_0_s43};
  // stage 44
  reg [255:0] result_less;
  wire result_less_255 = result_less[255];
  wire [253:0] result_less_253_0 = result_less[253:0];
  reg [761:0] u_carry_joined_s41_263_10_s44_way;
  wire [253:0] u_carry_joined_s41_263_10_s44 = u_carry_joined_s41_263_10_s44_way[761:508];
  wire [253:0] result_chosen = result_less_255 ? u_carry_joined_s41_263_10_s44 : result_less_253_0;
  // stage 45
  reg [253:0] result_chosen_s45;
  assign product = result_chosen_s45;
  initial begin
    t_xs_column_0_sum_s1 = 65'h0;
    t_ys_column_0_sum_s1 = 65'h0;
    t_low_xs_column_0_sum_s1 = 65'h0;
    t_low_ys_column_0_sum_s1 = 65'h0;
    a_25_0_s1 = 26'h0;
    b_16_0_s1 = 17'h0;
    a_51_26_s1 = 26'h0;
    a_63_52_s1 = 12'h0;
    a_89_64_s1 = 26'h0;
    b_80_64_s1 = 17'h0;
    a_115_90_s1 = 26'h0;
    a_126_116_s1 = 11'h0;
    t_high_xs_column_0_sum_s1 = 65'h0;
    t_high_ys_column_0_sum_s1 = 65'h0;
    a_152_127_s1 = 26'h0;
    b_143_127_s1 = 17'h0;
    a_178_153_s1 = 26'h0;
    a_190_179_s1 = 12'h0;
    a_216_191_s1 = 26'h0;
    b_207_191_s1 = 17'h0;
    a_242_217_s1 = 26'h0;
    a_253_243_s1 = 11'h0;
    t_xs_column_0_sum_s1_63_0_s2 = 64'h0;
    t_xs_column_0_sum_s1_64_s2 = 1'h0;
    t_xs_column_1_sum_s2_way = 128'h0;
    t_ys_column_0_sum_s1_63_0_s2 = 64'h0;
    t_ys_column_0_sum_s1_64_s2 = 1'h0;
    t_ys_column_1_sum_s2_way = 128'h0;
    t_low_xs_column_0_sum_s1_63_0_s2 = 64'h0;
    t_low_xs_column_0_sum_s1_64_s2 = 1'h0;
    t_low_ys_column_0_sum_s1_63_0_s2 = 64'h0;
    t_low_ys_column_0_sum_s1_64_s2 = 1'h0;
    a_25_0_s2 = 26'h0;
    b_33_17_s2_way = 34'h0;
    a_51_26_s2 = 26'h0;
    a_63_52_s2 = 12'h0;
    a_89_64_s2 = 26'h0;
    b_97_81_s2_way = 34'h0;
    a_115_90_s2 = 26'h0;
    a_126_116_s2 = 11'h0;
    t_high_xs_column_0_sum_s1_63_0_s2 = 64'h0;
    t_high_xs_column_0_sum_s1_64_s2 = 1'h0;
    t_high_ys_column_0_sum_s1_63_0_s2 = 64'h0;
    t_high_ys_column_0_sum_s1_64_s2 = 1'h0;
    a_152_127_s2 = 26'h0;
    b_160_144_s2_way = 34'h0;
    a_178_153_s2 = 26'h0;
    a_190_179_s2 = 12'h0;
    a_216_191_s2 = 26'h0;
    b_224_208_s2_way = 34'h0;
    a_242_217_s2 = 26'h0;
    a_253_243_s2 = 11'h0;
    t_xs = 128'h0;
    t_ys = 128'h0;
    t_low_xs = 65'h0;
    t_low_ys = 65'h0;
    t_low_low_tile_0_0_product_0_s3_way = 86'h0;
    t_low_low_tile_0_0_product_1_s3 = 43'h0;
    a_25_0_s3 = 26'h0;
    b_50_34_s3_way = 51'h0;
    t_low_low_tile_1_0_product_0_s3_way = 86'h0;
    t_low_low_tile_1_0_product_1_s3 = 43'h0;
    a_51_26_s3 = 26'h0;
    t_low_low_tile_2_0_product_0_s3_way = 58'h0;
    t_low_low_tile_2_0_product_1_s3 = 29'h0;
    a_63_52_s3 = 12'h0;
    t_low_high_tile_0_0_product_0_s3_way = 86'h0;
    t_low_high_tile_0_0_product_1_s3 = 43'h0;
    a_89_64_s3 = 26'h0;
    b_114_98_s3_way = 51'h0;
    t_low_high_tile_1_0_product_0_s3_way = 86'h0;
    t_low_high_tile_1_0_product_1_s3 = 43'h0;
    a_115_90_s3 = 26'h0;
    t_low_high_tile_2_0_product_0_s3_way = 56'h0;
    t_low_high_tile_2_0_product_1_s3 = 28'h0;
    a_126_116_s3 = 11'h0;
    t_high_xs = 65'h0;
    t_high_ys = 65'h0;
    t_high_low_tile_0_0_product_0_s3_way = 86'h0;
    t_high_low_tile_0_0_product_1_s3 = 43'h0;
    a_152_127_s3 = 26'h0;
    b_177_161_s3_way = 51'h0;
    t_high_low_tile_1_0_product_0_s3_way = 86'h0;
    t_high_low_tile_1_0_product_1_s3 = 43'h0;
    a_178_153_s3 = 26'h0;
    t_high_low_tile_2_0_product_0_s3_way = 58'h0;
    t_high_low_tile_2_0_product_1_s3 = 29'h0;
    a_190_179_s3 = 12'h0;
    t_high_high_tile_0_0_product_0_s3_way = 86'h0;
    t_high_high_tile_0_0_product_1_s3 = 43'h0;
    a_216_191_s3 = 26'h0;
    b_241_225_s3_way = 51'h0;
    t_high_high_tile_1_0_product_0_s3_way = 86'h0;
    t_high_high_tile_1_0_product_1_s3 = 43'h0;
    a_242_217_s3 = 26'h0;
    t_high_high_tile_2_0_product_0_s3_way = 56'h0;
    t_high_high_tile_2_0_product_1_s3 = 28'h0;
    a_253_243_s3 = 11'h0;
    t_low_low_tile_0_0_sum_0_s4 = 43'h0;
    t_low_low_tile_0_0_product_2_s4 = 43'h0;
    a_25_0_s4 = 26'h0;
    b_63_51_s4_way = 52'h0;
    t_low_low_tile_1_0_sum_0_s4 = 43'h0;
    t_low_low_tile_1_0_product_2_s4 = 43'h0;
    a_51_26_s4 = 26'h0;
    t_low_low_tile_2_0_sum_0_s4 = 29'h0;
    t_low_low_tile_2_0_product_2_s4 = 29'h0;
    a_63_52_s4 = 12'h0;
    t_low_high_tile_0_0_sum_0_s4 = 43'h0;
    t_low_high_tile_0_0_product_2_s4 = 43'h0;
    a_89_64_s4 = 26'h0;
    b_126_115_s4_way = 48'h0;
    t_low_high_tile_1_0_sum_0_s4 = 43'h0;
    t_low_high_tile_1_0_product_2_s4 = 43'h0;
    a_115_90_s4 = 26'h0;
    t_low_high_tile_2_0_sum_0_s4 = 28'h0;
    t_low_high_tile_2_0_product_2_s4 = 28'h0;
    a_126_116_s4 = 11'h0;
    t_low_xs_25_0_s4 = 26'h0;
    t_low_ys_16_0_s4 = 17'h0;
    t_low_xs_51_26_s4 = 26'h0;
    t_low_xs_64_52_s4 = 13'h0;
    t_high_low_tile_0_0_sum_0_s4 = 43'h0;
    t_high_low_tile_0_0_product_2_s4 = 43'h0;
    a_152_127_s4 = 26'h0;
    b_190_178_s4_way = 52'h0;
    t_high_low_tile_1_0_sum_0_s4 = 43'h0;
    t_high_low_tile_1_0_product_2_s4 = 43'h0;
    a_178_153_s4 = 26'h0;
    t_high_low_tile_2_0_sum_0_s4 = 29'h0;
    t_high_low_tile_2_0_product_2_s4 = 29'h0;
    a_190_179_s4 = 12'h0;
    t_high_high_tile_0_0_sum_0_s4 = 43'h0;
    t_high_high_tile_0_0_product_2_s4 = 43'h0;
    a_216_191_s4 = 26'h0;
    b_253_242_s4_way = 48'h0;
    t_high_high_tile_1_0_sum_0_s4 = 43'h0;
    t_high_high_tile_1_0_product_2_s4 = 43'h0;
    a_242_217_s4 = 26'h0;
    t_high_high_tile_2_0_sum_0_s4 = 28'h0;
    t_high_high_tile_2_0_product_2_s4 = 28'h0;
    a_253_243_s4 = 11'h0;
    t_high_xs_25_0_s4 = 26'h0;
    t_high_ys_16_0_s4 = 17'h0;
    t_high_xs_51_26_s4 = 26'h0;
    t_high_xs_64_52_s4 = 13'h0;
    t_middle_xs_column_0_sum_s4 = 65'h0;
    t_middle_ys_column_0_sum_s4 = 65'h0;
    t_xs_25_0_s4 = 26'h0;
    t_ys_16_0_s4 = 17'h0;
    t_xs_51_26_s4 = 26'h0;
    t_xs_63_52_s4 = 12'h0;
    t_xs_89_64_s4 = 26'h0;
    t_ys_80_64_s4 = 17'h0;
    t_xs_115_90_s4 = 26'h0;
    t_xs_127_116_s4 = 12'h0;
    t_low_low_tile_0_0_sum_1_s5 = 43'h0;
    t_low_low_tile_0_0_product_3_s5 = 39'h0;
    t_low_low_tile_1_0_sum_1_s5 = 43'h0;
    t_low_low_tile_1_0_product_3_s5 = 39'h0;
    t_low_low_tile_2_0_sum_1_s5 = 29'h0;
    t_low_low_tile_2_0_product_3_s5 = 25'h0;
    t_low_high_tile_0_0_sum_1_s5 = 43'h0;
    t_low_high_tile_0_0_product_3_s5 = 38'h0;
    t_low_high_tile_1_0_sum_1_s5 = 43'h0;
    t_low_high_tile_1_0_product_3_s5 = 38'h0;
    t_low_high_tile_2_0_sum_1_s5 = 28'h0;
    t_low_high_tile_2_0_product_3_s5 = 23'h0;
    t_low_xs_25_0_s5 = 26'h0;
    t_low_ys_33_17_s5_way = 34'h0;
    t_low_xs_51_26_s5 = 26'h0;
    t_low_xs_64_52_s5 = 13'h0;
    t_high_low_tile_0_0_sum_1_s5 = 43'h0;
    t_high_low_tile_0_0_product_3_s5 = 39'h0;
    t_high_low_tile_1_0_sum_1_s5 = 43'h0;
    t_high_low_tile_1_0_product_3_s5 = 39'h0;
    t_high_low_tile_2_0_sum_1_s5 = 29'h0;
    t_high_low_tile_2_0_product_3_s5 = 25'h0;
    t_high_high_tile_0_0_sum_1_s5 = 43'h0;
    t_high_high_tile_0_0_product_3_s5 = 38'h0;
    t_high_high_tile_1_0_sum_1_s5 = 43'h0;
    t_high_high_tile_1_0_product_3_s5 = 38'h0;
    t_high_high_tile_2_0_sum_1_s5 = 28'h0;
    t_high_high_tile_2_0_product_3_s5 = 23'h0;
    t_high_xs_25_0_s5 = 26'h0;
    t_high_ys_33_17_s5_way = 34'h0;
    t_high_xs_51_26_s5 = 26'h0;
    t_high_xs_64_52_s5 = 13'h0;
    t_middle_xs_column_0_sum_s4_63_0_s5 = 64'h0;
    t_middle_xs_column_0_sum_s4_64_s5 = 1'h0;
    t_middle_ys_column_0_sum_s4_63_0_s5 = 64'h0;
    t_middle_ys_column_0_sum_s4_64_s5 = 1'h0;
    t_xs_25_0_s5 = 26'h0;
    t_ys_33_17_s5_way = 34'h0;
    t_xs_51_26_s5 = 26'h0;
    t_xs_63_52_s5 = 12'h0;
    t_xs_89_64_s5 = 26'h0;
    t_ys_97_81_s5_way = 34'h0;
    t_xs_115_90_s5 = 26'h0;
    t_xs_127_116_s5 = 12'h0;
    t_low_low_tile_0_0_sum_2_s6 = 39'h0;
    t_low_low_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
    t_low_low_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_low_low_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
    t_low_low_tile_1_0_sum_2_s6 = 39'h0;
    t_low_low_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
    t_low_low_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_low_low_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
    t_low_low_tile_2_0_sum_2_s6 = 25'h0;
    t_low_low_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
    t_low_low_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_low_low_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
    t_low_high_tile_0_0_sum_2_s6 = 38'h0;
    t_low_high_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
    t_low_high_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_low_high_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
    t_low_high_tile_1_0_sum_2_s6 = 38'h0;
    t_low_high_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
    t_low_high_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_low_high_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
    t_low_high_tile_2_0_sum_2_s6 = 23'h0;
    t_low_high_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
    t_low_high_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_low_high_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
    t_low_middle_tile_0_0_product_0_s6_way = 86'h0;
    t_low_middle_tile_0_0_product_1_s6 = 43'h0;
    t_low_xs_25_0_s6 = 26'h0;
    t_low_ys_50_34_s6_way = 51'h0;
    t_low_middle_tile_1_0_product_0_s6_way = 86'h0;
    t_low_middle_tile_1_0_product_1_s6 = 43'h0;
    t_low_xs_51_26_s6 = 26'h0;
    t_low_middle_tile_2_0_product_0_s6_way = 60'h0;
    t_low_middle_tile_2_0_product_1_s6 = 30'h0;
    t_low_xs_64_52_s6 = 13'h0;
    t_high_low_tile_0_0_sum_2_s6 = 39'h0;
    t_high_low_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
    t_high_low_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_high_low_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
    t_high_low_tile_1_0_sum_2_s6 = 39'h0;
    t_high_low_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
    t_high_low_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_high_low_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
    t_high_low_tile_2_0_sum_2_s6 = 25'h0;
    t_high_low_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
    t_high_low_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_high_low_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
    t_high_high_tile_0_0_sum_2_s6 = 38'h0;
    t_high_high_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
    t_high_high_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_high_high_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
    t_high_high_tile_1_0_sum_2_s6 = 38'h0;
    t_high_high_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
    t_high_high_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_high_high_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
    t_high_high_tile_2_0_sum_2_s6 = 23'h0;
    t_high_high_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
    t_high_high_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_high_high_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
    t_high_middle_tile_0_0_product_0_s6_way = 86'h0;
    t_high_middle_tile_0_0_product_1_s6 = 43'h0;
    t_high_xs_25_0_s6 = 26'h0;
    t_high_ys_50_34_s6_way = 51'h0;
    t_high_middle_tile_1_0_product_0_s6_way = 86'h0;
    t_high_middle_tile_1_0_product_1_s6 = 43'h0;
    t_high_xs_51_26_s6 = 26'h0;
    t_high_middle_tile_2_0_product_0_s6_way = 60'h0;
    t_high_middle_tile_2_0_product_1_s6 = 30'h0;
    t_high_xs_64_52_s6 = 13'h0;
    t_middle_xs = 65'h0;
    t_middle_ys = 65'h0;
    t_middle_low_tile_0_0_product_0_s6_way = 86'h0;
    t_middle_low_tile_0_0_product_1_s6 = 43'h0;
    t_xs_25_0_s6 = 26'h0;
    t_ys_50_34_s6_way = 51'h0;
    t_middle_low_tile_1_0_product_0_s6_way = 86'h0;
    t_middle_low_tile_1_0_product_1_s6 = 43'h0;
    t_xs_51_26_s6 = 26'h0;
    t_middle_low_tile_2_0_product_0_s6_way = 58'h0;
    t_middle_low_tile_2_0_product_1_s6 = 29'h0;
    t_xs_63_52_s6 = 12'h0;
    t_middle_high_tile_0_0_product_0_s6_way = 86'h0;
    t_middle_high_tile_0_0_product_1_s6 = 43'h0;
    t_xs_89_64_s6 = 26'h0;
    t_ys_114_98_s6_way = 51'h0;
    t_middle_high_tile_1_0_product_0_s6_way = 86'h0;
    t_middle_high_tile_1_0_product_1_s6 = 43'h0;
    t_xs_115_90_s6 = 26'h0;
    t_middle_high_tile_2_0_product_0_s6_way = 58'h0;
    t_middle_high_tile_2_0_product_1_s6 = 29'h0;
    t_xs_127_116_s6 = 12'h0;
    t_low_low_column_0_sum_s7 = 66'h0;
    t_low_low_column_1_sum_s7 = 64'h0;
    t_low_high_column_0_sum_s7 = 66'h0;
    t_low_high_column_1_sum_s7 = 62'h0;
    t_low_middle_tile_0_0_sum_0_s7 = 43'h0;
    t_low_middle_tile_0_0_product_2_s7 = 43'h0;
    t_low_xs_25_0_s7 = 26'h0;
    t_low_ys_64_51_s7_way = 56'h0;
    t_low_middle_tile_1_0_sum_0_s7 = 43'h0;
    t_low_middle_tile_1_0_product_2_s7 = 43'h0;
    t_low_xs_51_26_s7 = 26'h0;
    t_low_middle_tile_2_0_sum_0_s7 = 30'h0;
    t_low_middle_tile_2_0_product_2_s7 = 30'h0;
    t_low_xs_64_52_s7 = 13'h0;
    t_high_low_column_0_sum_s7 = 66'h0;
    t_high_low_column_1_sum_s7 = 64'h0;
    t_high_high_column_0_sum_s7 = 66'h0;
    t_high_high_column_1_sum_s7 = 62'h0;
    t_high_middle_tile_0_0_sum_0_s7 = 43'h0;
    t_high_middle_tile_0_0_product_2_s7 = 43'h0;
    t_high_xs_25_0_s7 = 26'h0;
    t_high_ys_64_51_s7_way = 56'h0;
    t_high_middle_tile_1_0_sum_0_s7 = 43'h0;
    t_high_middle_tile_1_0_product_2_s7 = 43'h0;
    t_high_xs_51_26_s7 = 26'h0;
    t_high_middle_tile_2_0_sum_0_s7 = 30'h0;
    t_high_middle_tile_2_0_product_2_s7 = 30'h0;
    t_high_xs_64_52_s7 = 13'h0;
    t_middle_low_tile_0_0_sum_0_s7 = 43'h0;
    t_middle_low_tile_0_0_product_2_s7 = 43'h0;
    t_xs_25_0_s7 = 26'h0;
    t_ys_63_51_s7_way = 52'h0;
    t_middle_low_tile_1_0_sum_0_s7 = 43'h0;
    t_middle_low_tile_1_0_product_2_s7 = 43'h0;
    t_xs_51_26_s7 = 26'h0;
    t_middle_low_tile_2_0_sum_0_s7 = 29'h0;
    t_middle_low_tile_2_0_product_2_s7 = 29'h0;
    t_xs_63_52_s7 = 12'h0;
    t_middle_high_tile_0_0_sum_0_s7 = 43'h0;
    t_middle_high_tile_0_0_product_2_s7 = 43'h0;
    t_xs_89_64_s7 = 26'h0;
    t_ys_127_115_s7_way = 52'h0;
    t_middle_high_tile_1_0_sum_0_s7 = 43'h0;
    t_middle_high_tile_1_0_product_2_s7 = 43'h0;
    t_xs_115_90_s7 = 26'h0;
    t_middle_high_tile_2_0_sum_0_s7 = 29'h0;
    t_middle_high_tile_2_0_product_2_s7 = 29'h0;
    t_xs_127_116_s7 = 12'h0;
    t_middle_xs_25_0_s7 = 26'h0;
    t_middle_ys_16_0_s7 = 17'h0;
    t_middle_xs_51_26_s7 = 26'h0;
    t_middle_xs_64_52_s7 = 13'h0;
    t_low_middle_tile_0_0_sum_1_s8 = 43'h0;
    t_low_middle_tile_0_0_product_3_s8 = 40'h0;
    t_low_middle_tile_1_0_sum_1_s8 = 43'h0;
    t_low_middle_tile_1_0_product_3_s8 = 40'h0;
    t_low_middle_tile_2_0_sum_1_s8 = 30'h0;
    t_low_middle_tile_2_0_product_3_s8 = 27'h0;
    t_high_middle_tile_0_0_sum_1_s8 = 43'h0;
    t_high_middle_tile_0_0_product_3_s8 = 40'h0;
    t_high_middle_tile_1_0_sum_1_s8 = 43'h0;
    t_high_middle_tile_1_0_product_3_s8 = 40'h0;
    t_high_middle_tile_2_0_sum_1_s8 = 30'h0;
    t_high_middle_tile_2_0_product_3_s8 = 27'h0;
    t_middle_low_tile_0_0_sum_1_s8 = 43'h0;
    t_middle_low_tile_0_0_product_3_s8 = 39'h0;
    t_middle_low_tile_1_0_sum_1_s8 = 43'h0;
    t_middle_low_tile_1_0_product_3_s8 = 39'h0;
    t_middle_low_tile_2_0_sum_1_s8 = 29'h0;
    t_middle_low_tile_2_0_product_3_s8 = 25'h0;
    t_middle_high_tile_0_0_sum_1_s8 = 43'h0;
    t_middle_high_tile_0_0_product_3_s8 = 39'h0;
    t_middle_high_tile_1_0_sum_1_s8 = 43'h0;
    t_middle_high_tile_1_0_product_3_s8 = 39'h0;
    t_middle_high_tile_2_0_sum_1_s8 = 29'h0;
    t_middle_high_tile_2_0_product_3_s8 = 25'h0;
    t_middle_xs_25_0_s8 = 26'h0;
    t_middle_ys_33_17_s8_way = 34'h0;
    t_middle_xs_51_26_s8 = 26'h0;
    t_middle_xs_64_52_s8 = 13'h0;
    t_low_low_column_0_sum_s7_63_0_s9_way = 128'h0;
    t_low_low_settled_sum_s9_way = 128'h0;
    t_low_high_column_0_sum_s7_63_0_s9_way = 128'h0;
    t_low_high_settled_sum_s9_way = 124'h0;
    t_low_middle_tile_0_0_sum_2_s9 = 40'h0;
    t_low_middle_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
    t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_low_middle_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
    t_low_middle_tile_1_0_sum_2_s9 = 40'h0;
    t_low_middle_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
    t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_low_middle_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
    t_low_middle_tile_2_0_sum_2_s9 = 27'h0;
    t_low_middle_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
    t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_low_middle_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
    t_high_low_column_0_sum_s7_63_0_s9_way = 128'h0;
    t_high_low_settled_sum_s9_way = 128'h0;
    t_high_high_column_0_sum_s7_63_0_s9_way = 128'h0;
    t_high_high_settled_sum_s9_way = 124'h0;
    t_high_middle_tile_0_0_sum_2_s9 = 40'h0;
    t_high_middle_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
    t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_high_middle_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
    t_high_middle_tile_1_0_sum_2_s9 = 40'h0;
    t_high_middle_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
    t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_high_middle_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
    t_high_middle_tile_2_0_sum_2_s9 = 27'h0;
    t_high_middle_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
    t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_high_middle_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_low_tile_0_0_sum_2_s9 = 39'h0;
    t_middle_low_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
    t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_middle_low_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_low_tile_1_0_sum_2_s9 = 39'h0;
    t_middle_low_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
    t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_middle_low_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_low_tile_2_0_sum_2_s9 = 25'h0;
    t_middle_low_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
    t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_middle_low_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_high_tile_0_0_sum_2_s9 = 39'h0;
    t_middle_high_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
    t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_middle_high_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_high_tile_1_0_sum_2_s9 = 39'h0;
    t_middle_high_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
    t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_middle_high_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_high_tile_2_0_sum_2_s9 = 25'h0;
    t_middle_high_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
    t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_middle_high_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_middle_tile_0_0_product_0_s9_way = 86'h0;
    t_middle_middle_tile_0_0_product_1_s9 = 43'h0;
    t_middle_xs_25_0_s9 = 26'h0;
    t_middle_ys_50_34_s9_way = 51'h0;
    t_middle_middle_tile_1_0_product_0_s9_way = 86'h0;
    t_middle_middle_tile_1_0_product_1_s9 = 43'h0;
    t_middle_xs_51_26_s9 = 26'h0;
    t_middle_middle_tile_2_0_product_0_s9_way = 60'h0;
    t_middle_middle_tile_2_0_product_1_s9 = 30'h0;
    t_middle_xs_64_52_s9 = 13'h0;
    t_low_low = 128'h0;
    t_low_high = 126'h0;
    t_low_middle_column_0_sum_s10 = 66'h0;
    t_low_middle_column_1_sum_s10 = 65'h0;
    t_low_middle_tile_2_0_77_76_s10 = 2'h0;
    t_high_low = 128'h0;
    t_high_high = 126'h0;
    t_high_middle_column_0_sum_s10 = 66'h0;
    t_high_middle_column_1_sum_s10 = 65'h0;
    t_high_middle_tile_2_0_77_76_s10 = 2'h0;
    t_middle_low_column_0_sum_s10 = 66'h0;
    t_middle_low_column_1_sum_s10 = 64'h0;
    t_middle_high_column_0_sum_s10 = 66'h0;
    t_middle_high_column_1_sum_s10 = 64'h0;
    t_middle_middle_tile_0_0_sum_0_s10 = 43'h0;
    t_middle_middle_tile_0_0_product_2_s10 = 43'h0;
    t_middle_xs_25_0_s10 = 26'h0;
    t_middle_ys_64_51_s10_way = 56'h0;
    t_middle_middle_tile_1_0_sum_0_s10 = 43'h0;
    t_middle_middle_tile_1_0_product_2_s10 = 43'h0;
    t_middle_xs_51_26_s10 = 26'h0;
    t_middle_middle_tile_2_0_sum_0_s10 = 30'h0;
    t_middle_middle_tile_2_0_product_2_s10 = 30'h0;
    t_middle_xs_64_52_s10 = 13'h0;
    t_low_middle_settled_sum_0_s11 = 65'h0;
    t_high_middle_settled_sum_0_s11 = 65'h0;
    t_middle_middle_tile_0_0_sum_1_s11 = 43'h0;
    t_middle_middle_tile_0_0_product_3_s11 = 40'h0;
    t_middle_middle_tile_1_0_sum_1_s11 = 43'h0;
    t_middle_middle_tile_1_0_product_3_s11 = 40'h0;
    t_middle_middle_tile_2_0_sum_1_s11 = 30'h0;
    t_middle_middle_tile_2_0_product_3_s11 = 27'h0;
    t_low_middle_column_0_sum_s10_63_0_s12_way = 128'h0;
    t_low_middle_settled_sum_0_s11_63_0_s12 = 64'h0;
    t_low_middle_settled_sum_0_s11_64_s12 = 1'h0;
    t_low_middle_settled_sum_1_s12_way = 4'h0;
    t_high_middle_column_0_sum_s10_63_0_s12_way = 128'h0;
    t_high_middle_settled_sum_0_s11_63_0_s12 = 64'h0;
    t_high_middle_settled_sum_0_s11_64_s12 = 1'h0;
    t_high_middle_settled_sum_1_s12_way = 4'h0;
    t_middle_low_column_0_sum_s10_63_0_s12_way = 128'h0;
    t_middle_low_settled_sum_s12_way = 128'h0;
    t_middle_high_column_0_sum_s10_63_0_s12_way = 128'h0;
    t_middle_high_settled_sum_s12_way = 128'h0;
    t_middle_middle_tile_0_0_sum_2_s12 = 40'h0;
    t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way = 51'h0;
    t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way = 34'h0;
    t_middle_middle_tile_0_0_sum_1_s11_16_0_s12 = 17'h0;
    t_middle_middle_tile_1_0_sum_2_s12 = 40'h0;
    t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way = 51'h0;
    t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way = 34'h0;
    t_middle_middle_tile_1_0_sum_1_s11_16_0_s12 = 17'h0;
    t_middle_middle_tile_2_0_sum_2_s12 = 27'h0;
    t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way = 51'h0;
    t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way = 34'h0;
    t_middle_middle_tile_2_0_sum_1_s11_16_0_s12 = 17'h0;
    t_low_middle = 130'h0;
    not_t_low_high_63_0_s13_way = 192'h0;
    not_t_low_high_125_64_s13_way = 186'h0;
    t_low_high_125_64_s13_way = 186'h0;
    t_high_middle = 130'h0;
    not_t_high_high_63_0_s13_way = 192'h0;
    not_t_high_high_125_64_s13_way = 186'h0;
    t_high_high_125_64_s13_way = 186'h0;
    t_middle_low = 128'h0;
    t_middle_high = 128'h0;
    t_middle_middle_column_0_sum_s13 = 66'h0;
    t_middle_middle_column_1_sum_s13 = 65'h0;
    t_middle_middle_tile_2_0_77_76_s13 = 2'h0;
    t_low_column_1_sum_1_s14 = 65'h0;
    t_low_column_1_sum_0_s14_way = 264'h0;
    t_low_column_2_sum_1_s14 = 65'h0;
    t_low_column_2_sum_0_s14_way = 264'h0;
    t_high_column_1_sum_1_s14 = 65'h0;
    t_high_column_1_sum_0_s14_way = 264'h0;
    t_high_column_2_sum_1_s14 = 65'h0;
    t_high_column_2_sum_0_s14_way = 264'h0;
    t_middle_middle_settled_sum_0_s14 = 65'h0;
    t_low_column_1_sum_2_s15 = 66'h0;
    t_low_column_2_sum_2_s15 = 66'h0;
    t_low_column_3_sum_s15_way = 124'h0;
    t_high_column_1_sum_2_s15 = 66'h0;
    t_high_column_2_sum_2_s15 = 66'h0;
    t_high_column_3_sum_s15_way = 124'h0;
    t_middle_middle_column_0_sum_s13_63_0_s15_way = 128'h0;
    t_middle_middle_settled_sum_0_s14_63_0_s15 = 64'h0;
    t_middle_middle_settled_sum_0_s14_64_s15 = 1'h0;
    t_middle_middle_settled_sum_1_s15_way = 4'h0;
    t_low_settled_sum_0_s16 = 65'h0;
    t_high_settled_sum_0_s16 = 65'h0;
    t_middle_middle = 130'h0;
    not_t_middle_high_63_0_s16_way = 192'h0;
    t_middle_column_2_sum_0_s16_way = 198'h0;
    t_middle_high_127_64_s16_way = 192'h0;
    t_low_low_63_0_s17_way = 448'h0;
    t_low_column_1_sum_2_s15_63_0_s17_way = 128'h0;
    t_low_settled_sum_0_s16_63_0_s17 = 64'h0;
    t_low_settled_sum_0_s16_64_s17 = 1'h0;
    t_low_settled_sum_1_s17_way = 124'h0;
    t_high_low_63_0_s17_way = 448'h0;
    t_high_column_1_sum_2_s15_63_0_s17_way = 128'h0;
    t_high_settled_sum_0_s16_63_0_s17 = 64'h0;
    t_high_settled_sum_0_s16_64_s17 = 1'h0;
    t_high_settled_sum_1_s17_way = 124'h0;
    t_middle_column_1_sum_1_s17 = 65'h0;
    t_middle_column_1_sum_0_s17_way = 264'h0;
    t_middle_column_2_sum_1_s17 = 66'h0;
    t_middle_column_3_sum_s17 = 64'h0;
    t_low = 254'h0;
    t_high = 254'h0;
    t_middle_column_1_sum_2_s18 = 66'h0;
    t_middle_column_2_sum_1_s17_63_0_s18 = 64'h0;
    t_middle_settled_sum_0_s19 = 65'h0;
    t_column_6_sum_s19 = 65'h0;
    t_column_7_sum_s19 = 60'h0;
    t_middle_low_63_0_s20_way = 448'h0;
    t_middle_column_1_sum_2_s18_63_0_s20_way = 128'h0;
    t_middle_settled_sum_0_s19_63_0_s20 = 64'h0;
    t_middle_settled_sum_0_s19_64_s20 = 1'h0;
    t_middle_settled_sum_1_s20_way = 192'h0;
    t_middle = 256'h0;
    t_column_1_sum_0_s21_way = 195'h0;
    not_t_high_64_1_s21_way = 192'h0;
    t_column_3_sum_0_s21_way = 198'h0;
    t_column_4_sum_0_s21_way = 198'h0;
    not_t_high_253_193_s21_way = 183'h0;
    t_column_1_sum_1_s22 = 66'h0;
    t_column_2_sum_1_s22 = 65'h0;
    t_column_2_sum_0_s22_way = 260'h0;
    t_column_3_sum_1_s22 = 66'h0;
    t_column_4_sum_1_s22 = 66'h0;
    t_column_5_sum_1_s22 = 64'h0;
    t_column_5_sum_0_s22_way = 260'h0;
    t_column_2_sum_2_s23 = 66'h0;
    t_column_5_sum_2_s23 = 66'h0;
    t_column_1_sum_1_s22_65_64_s23 = 2'h0;
    t_column_3_sum_1_s22_63_0_s23 = 64'h0;
    t_settled_sum_2_s23 = 65'h0;
    t_column_4_sum_1_s22_65_64_s23 = 2'h0;
    t_column_6_sum_s19_63_0_s23_way = 256'h0;
    t_settled_sum_0_s24 = 65'h0;
    t_settled_sum_1_s24 = 65'h0;
    t_settled_sum_3_s24 = 65'h0;
    t_settled_sum_4_s24 = 65'h0;
    t_low_63_0_s25_way = 448'h0;
    t_column_1_sum_1_s22_63_0_s25_way = 192'h0;
    t_settled_sum_0_s24_63_0_s25 = 64'h0;
    t_settled_sum_0_s24_64_s25 = 1'h0;
    t_settled_sum_1_s24_63_0_s25 = 64'h0;
    t_settled_sum_1_s24_64_s25 = 1'h0;
    t_carry_all_bits_0_s25 = 1'h0;
    t_settled_sum_2_s23_63_0_s25_way = 128'h0;
    t_settled_sum_2_s23_64_s25_way = 2'h0;
    t_carry_all_bits_1_s25_way = 2'h0;
    t_settled_sum_3_s24_63_0_s25 = 64'h0;
    t_settled_sum_3_s24_64_s25 = 1'h0;
    t_carry_all_bits_2_s25 = 1'h0;
    t_settled_sum_4_s24_63_0_s25 = 64'h0;
    t_settled_sum_4_s24_64_s25 = 1'h0;
    t_carry_all_bits_3_s25 = 1'h0;
    t_settled_sum_5_s25_way = 360'h0;
    t = 508'h0;
    m_column_0_sum_0_s27 = 66'h0;
    m_column_0_sum_1_s27 = 32'h0;
    m_column_0_sum_2_s27 = 25'h0;
    m_column_0_sum_3_s27 = 13'h0;
    m_column_0_joined_9_s27 = 11'h0;
    m_column_1_sum_0_s27 = 66'h0;
    m_column_1_sum_1_s27 = 66'h0;
    m_column_1_sum_2_s27 = 66'h0;
    m_column_1_sum_3_s27 = 66'h0;
    m_column_1_sum_4_s27 = 66'h0;
    m_column_1_sum_5_s27 = 60'h0;
    m_column_1_sum_6_s27 = 50'h0;
    m_column_1_sum_7_s27 = 43'h0;
    m_column_1_sum_8_s27 = 36'h0;
    m_column_1_sum_9_s27 = 30'h0;
    m_column_1_sum_10_s27 = 23'h0;
    m_column_1_sum_11_s27 = 15'h0;
    m_column_1_sum_12_s27 = 7'h0;
    m_column_2_sum_0_s27 = 66'h0;
    m_column_2_sum_1_s27 = 66'h0;
    m_column_2_sum_2_s27 = 66'h0;
    m_column_2_sum_3_s27 = 66'h0;
    m_column_2_sum_4_s27 = 66'h0;
    m_column_2_sum_5_s27 = 66'h0;
    m_column_2_sum_6_s27 = 66'h0;
    m_column_2_sum_7_s27 = 66'h0;
    m_column_2_sum_8_s27 = 66'h0;
    m_column_2_sum_9_s27 = 66'h0;
    m_column_2_sum_10_s27 = 66'h0;
    m_column_2_sum_11_s27 = 66'h0;
    m_column_2_sum_12_s27 = 66'h0;
    m_column_2_sum_13_s27 = 65'h0;
    m_column_2_sum_14_s27 = 56'h0;
    m_column_2_sum_15_s27 = 47'h0;
    m_column_2_sum_16_s27 = 37'h0;
    m_column_2_sum_17_s27 = 29'h0;
    m_column_2_sum_18_s27 = 19'h0;
    m_column_2_sum_19_s27 = 13'h0;
    m_column_2_joined_18_s27 = 17'h0;
    m_column_3_sum_0_s27 = 64'h0;
    m_column_3_sum_1_s27 = 64'h0;
    m_column_3_sum_2_s27 = 64'h0;
    m_column_3_sum_3_s27 = 64'h0;
    m_column_3_sum_4_s27 = 64'h0;
    m_column_3_sum_5_s27 = 64'h0;
    m_column_3_sum_6_s27 = 64'h0;
    m_column_3_sum_7_s27 = 64'h0;
    m_column_3_sum_8_s27 = 64'h0;
    m_column_3_sum_9_s27 = 64'h0;
    m_column_3_sum_10_s27 = 64'h0;
    m_column_3_sum_11_s27 = 64'h0;
    m_column_3_sum_12_s27 = 64'h0;
    m_column_3_sum_13_s27 = 64'h0;
    m_column_3_sum_14_s27 = 64'h0;
    m_column_3_sum_15_s27 = 64'h0;
    m_column_3_sum_16_s27 = 64'h0;
    m_column_3_sum_17_s27 = 64'h0;
    m_column_3_sum_18_s27 = 64'h0;
    m_column_3_sum_19_s27 = 64'h0;
    m_column_3_sum_20_s27 = 64'h0;
    m_column_3_sum_21_s27 = 60'h0;
    m_column_3_sum_22_s27 = 50'h0;
    m_column_3_sum_23_s27 = 41'h0;
    m_column_3_sum_24_s27 = 32'h0;
    m_column_3_sum_25_s27 = 24'h0;
    m_column_3_sum_26_s27 = 13'h0;
    m_column_0_sum_4_s28 = 68'h0;
    m_column_0_sum_5_s28 = 13'h0;
    m_column_1_sum_13_s28 = 68'h0;
    m_column_1_sum_14_s28 = 68'h0;
    m_column_1_sum_15_s28 = 52'h0;
    m_column_1_sum_16_s28 = 32'h0;
    m_column_1_joined_24_s28 = 30'h0;
    m_column_2_sum_20_s28 = 68'h0;
    m_column_2_sum_21_s28 = 68'h0;
    m_column_2_sum_22_s28 = 68'h0;
    m_column_2_sum_23_s28 = 68'h0;
    m_column_2_sum_24_s28 = 68'h0;
    m_column_2_sum_25_s28 = 49'h0;
    m_column_2_sum_26_s28 = 20'h0;
    m_column_3_sum_27_s28 = 64'h0;
    m_column_3_sum_28_s28 = 64'h0;
    m_column_3_sum_29_s28 = 64'h0;
    m_column_3_sum_30_s28 = 64'h0;
    m_column_3_sum_31_s28 = 64'h0;
    m_column_3_sum_32_s28 = 64'h0;
    m_column_3_sum_33_s28 = 64'h0;
    m_column_3_sum_34_s28 = 60'h0;
    m_column_3_sum_35_s28 = 32'h0;
    m_column_0_sum_6_s29 = 68'h0;
    m_column_1_sum_17_s29 = 69'h0;
    m_column_1_sum_18_s29 = 32'h0;
    m_column_2_sum_27_s29 = 69'h0;
    m_column_2_sum_28_s29 = 69'h0;
    m_column_2_joined_20_s29 = 67'h0;
    m_column_3_sum_36_s29 = 64'h0;
    m_column_3_sum_37_s29 = 64'h0;
    m_column_3_sum_38_s29 = 64'h0;
    m_column_1_sum_19_s30 = 70'h0;
    m_column_2_sum_29_s30 = 70'h0;
    m_column_3_sum_39_s30 = 64'h0;
    m_column_3_joined_17_s30_way = 256'h0;
    m_column_0_sum_6_s29_67_64_s30 = 4'h0;
    m_column_3_sum_40_s31 = 64'h0;
    m_settled_sum_0_s31 = 65'h0;
    m_settled_sum_1_s31 = 65'h0;
    m_column_2_sum_29_s30_69_64_s31 = 6'h0;
    m_column_0_sum_6_s29_63_0_s33_way = 256'h0;
    m_settled_sum_0_s31_63_0_s33_way = 128'h0;
    m_settled_sum_0_s31_64_s33_way = 2'h0;
    m_settled_sum_1_s31_63_0_s33_way = 128'h0;
    m_settled_sum_1_s31_64_s33_way = 2'h0;
    m_carry_all_bits_s33_way = 2'h0;
    m_settled_sum_2_s33_way = 128'h0;
    m = 256'h0;
    u_column_0_joined_0_s34_way = 512'h0;
    t_373_310_s34_way = 512'h0;
    t_437_374_s34_way = 512'h0;
    t_501_438_s34_way = 512'h0;
    t_507_502_s34_way = 48'h0;
    u_column_0_sum_0_s35 = 65'h0;
    u_column_0_sum_1_s35 = 47'h0;
    u_column_0_sum_2_s35 = 54'h0;
    u_column_0_sum_3_s35 = 65'h0;
    u_column_0_sum_4_s35 = 66'h0;
    u_column_0_sum_5_s35 = 66'h0;
    u_column_0_sum_6_s35 = 66'h0;
    u_column_0_sum_7_s35 = 66'h0;
    u_column_0_sum_8_s35 = 66'h0;
    u_column_0_sum_9_s35 = 66'h0;
    u_column_0_sum_10_s35 = 66'h0;
    u_column_0_sum_11_s35 = 66'h0;
    u_column_0_sum_12_s35 = 66'h0;
    u_column_0_sum_13_s35 = 66'h0;
    u_column_0_sum_14_s35 = 66'h0;
    u_column_0_sum_15_s35 = 66'h0;
    u_column_0_sum_16_s35 = 66'h0;
    u_column_0_sum_17_s35 = 66'h0;
    u_column_0_sum_18_s35 = 66'h0;
    u_column_0_sum_19_s35 = 66'h0;
    u_column_0_sum_20_s35 = 66'h0;
    u_column_0_sum_21_s35 = 66'h0;
    u_column_0_sum_22_s35 = 66'h0;
    u_column_0_sum_23_s35 = 66'h0;
    u_column_0_sum_24_s35 = 66'h0;
    u_column_0_joined_3_s35 = 64'h0;
    u_column_1_sum_0_s35 = 65'h0;
    u_column_1_sum_1_s35 = 15'h0;
    u_column_1_sum_2_s35 = 26'h0;
    u_column_1_sum_3_s35 = 33'h0;
    u_column_1_sum_4_s35 = 42'h0;
    u_column_1_sum_5_s35 = 54'h0;
    u_column_1_sum_6_s35 = 63'h0;
    u_column_1_sum_7_s35 = 66'h0;
    u_column_1_sum_8_s35 = 66'h0;
    u_column_1_sum_9_s35 = 66'h0;
    u_column_1_sum_10_s35 = 66'h0;
    u_column_1_sum_11_s35 = 66'h0;
    u_column_1_sum_12_s35 = 66'h0;
    u_column_1_sum_13_s35 = 66'h0;
    u_column_1_sum_14_s35 = 66'h0;
    u_column_1_sum_15_s35 = 66'h0;
    u_column_1_sum_16_s35 = 66'h0;
    u_column_1_sum_17_s35 = 66'h0;
    u_column_1_sum_18_s35 = 66'h0;
    u_column_1_sum_19_s35 = 66'h0;
    u_column_1_sum_20_s35 = 66'h0;
    u_column_1_sum_21_s35 = 66'h0;
    m_119_56_s35 = 64'h0;
    u_column_2_sum_0_s35 = 65'h0;
    u_column_2_sum_1_s35 = 13'h0;
    u_column_2_sum_2_s35 = 22'h0;
    u_column_2_sum_3_s35 = 28'h0;
    u_column_2_sum_4_s35 = 42'h0;
    u_column_2_sum_5_s35 = 49'h0;
    u_column_2_sum_6_s35 = 57'h0;
    u_column_2_sum_7_s35 = 66'h0;
    u_column_2_sum_8_s35 = 66'h0;
    u_column_2_sum_9_s35 = 66'h0;
    u_column_2_sum_10_s35 = 66'h0;
    u_column_2_sum_11_s35 = 66'h0;
    u_column_2_sum_12_s35 = 66'h0;
    u_column_2_sum_13_s35 = 66'h0;
    u_column_2_sum_14_s35 = 66'h0;
    u_column_3_sum_0_s35 = 65'h0;
    u_column_3_sum_1_s35 = 14'h0;
    u_column_3_sum_2_s35 = 26'h0;
    u_column_3_sum_3_s35 = 33'h0;
    u_column_3_sum_4_s35 = 43'h0;
    u_column_3_sum_5_s35 = 50'h0;
    u_column_3_sum_6_s35 = 57'h0;
    u_column_3_sum_7_s35 = 65'h0;
    u_column_3_sum_8_s35 = 65'h0;
    u_column_4_sum_0_s35 = 9'h0;
    u_column_4_sum_1_s35 = 9'h0;
    u_column_0_sum_25_s36 = 65'h0;
    u_column_0_sum_26_s36 = 67'h0;
    u_column_0_sum_27_s36 = 68'h0;
    u_column_0_sum_28_s36 = 68'h0;
    u_column_0_sum_29_s36 = 68'h0;
    u_column_0_sum_30_s36 = 68'h0;
    u_column_0_sum_31_s36 = 68'h0;
    u_column_0_sum_32_s36 = 68'h0;
    u_column_0_sum_33_s36 = 66'h0;
    u_column_1_sum_22_s36 = 65'h0;
    u_column_1_sum_23_s36 = 54'h0;
    u_column_1_sum_24_s36 = 67'h0;
    u_column_1_sum_25_s36 = 68'h0;
    u_column_1_sum_26_s36 = 68'h0;
    u_column_1_sum_27_s36 = 68'h0;
    u_column_1_sum_28_s36 = 68'h0;
    u_column_1_sum_29_s36 = 66'h0;
    u_column_2_sum_16_s36 = 65'h0;
    u_column_2_sum_17_s36 = 49'h0;
    u_column_2_sum_18_s36 = 67'h0;
    u_column_2_sum_19_s36 = 68'h0;
    u_column_2_sum_20_s36 = 68'h0;
    u_column_2_sum_15_s36_way = 130'h0;
    u_column_3_sum_9_s36 = 65'h0;
    u_column_3_sum_10_s36 = 50'h0;
    u_column_3_sum_11_s36 = 66'h0;
    u_column_0_sum_34_s37 = 69'h0;
    u_column_0_sum_35_s37 = 69'h0;
    u_column_0_sum_36_s37 = 69'h0;
    u_column_1_sum_30_s37 = 68'h0;
    u_column_1_sum_31_s37 = 69'h0;
    u_column_1_sum_32_s37 = 68'h0;
    u_column_2_sum_21_s37 = 67'h0;
    u_column_2_sum_22_s37 = 69'h0;
    u_column_3_sum_12_s37 = 67'h0;
    u_column_4_sum_2_s37_way = 18'h0;
    u_column_0_sum_37_s38 = 71'h0;
    u_column_1_sum_33_s38 = 70'h0;
    u_column_2_sum_23_s38 = 69'h0;
    u_column_3_sum_12_s37_63_0_s38 = 64'h0;
    u_settled_sum_0_s39 = 65'h0;
    u_settled_sum_1_s39 = 65'h0;
    u_settled_sum_2_s39 = 65'h0;
    u_column_0_sum_37_s38_63_0_s40_way = 128'h0;
    u_settled_sum_0_s39_63_0_s40 = 64'h0;
    u_settled_sum_0_s39_64_s40 = 1'h0;
    u_settled_sum_1_s39_63_0_s40 = 64'h0;
    u_settled_sum_1_s39_64_s40 = 1'h0;
    u_carry_all_bits_0_s40 = 1'h0;
    u_settled_sum_2_s39_63_0_s40 = 64'h0;
    u_settled_sum_2_s39_64_s40 = 1'h0;
    u_carry_all_bits_1_s40 = 1'h0;
    u_settled_sum_3_s40_way = 27'h0;
    u_carry_joined_s41 = 265'h0;
    result_less_column_0_sum_s42 = 65'h0;
    result_less_column_1_sum_s42 = 65'h0;
    result_less_column_2_sum_s42 = 65'h0;
    result_less_column_0_sum_s42_63_0_s43 = 64'h0;
    result_less_column_0_sum_s42_64_s43 = 1'h0;
    result_less_column_1_sum_s42_63_0_s43 = 64'h0;
    result_less_column_1_sum_s42_64_s43 = 1'h0;
    result_less_carry_all_bits_0_s43 = 1'h0;
    result_less_column_2_sum_s42_63_0_s43 = 64'h0;
    result_less_column_2_sum_s42_64_s43 = 1'h0;
    result_less_carry_all_bits_1_s43 = 1'h0;
    result_less_column_3_sum_s43_way = 128'h0;
    result_less = 256'h0;
    u_carry_joined_s41_263_10_s44_way = 762'h0;
    result_chosen_s45 = 254'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    t_xs_column_0_sum_s1 <= t_xs_column_0_sum;
    t_ys_column_0_sum_s1 <= t_ys_column_0_sum;
    t_low_xs_column_0_sum_s1 <= t_low_xs_column_0_sum;
    t_low_ys_column_0_sum_s1 <= t_low_ys_column_0_sum;
    a_25_0_s1 <= a_25_0;
    b_16_0_s1 <= b_16_0;
    a_51_26_s1 <= a_51_26;
    a_63_52_s1 <= a_63_52;
    a_89_64_s1 <= a_89_64;
    b_80_64_s1 <= b_80_64;
    a_115_90_s1 <= a_115_90;
    a_126_116_s1 <= a_126_116;
    t_high_xs_column_0_sum_s1 <= t_high_xs_column_0_sum;
    t_high_ys_column_0_sum_s1 <= t_high_ys_column_0_sum;
    a_152_127_s1 <= a_152_127;
    b_143_127_s1 <= b_143_127;
    a_178_153_s1 <= a_178_153;
    a_190_179_s1 <= a_190_179;
    a_216_191_s1 <= a_216_191;
    b_207_191_s1 <= b_207_191;
    a_242_217_s1 <= a_242_217;
    a_253_243_s1 <= a_253_243;
    // into stage 2
    t_xs_column_0_sum_s1_63_0_s2 <= t_xs_column_0_sum_s1_63_0;
    t_xs_column_0_sum_s1_64_s2 <= t_xs_column_0_sum_s1_64;
    t_xs_column_1_sum_s2_way <= {t_xs_column_1_sum_s2_way[63:0], t_xs_column_1_sum};
    t_ys_column_0_sum_s1_63_0_s2 <= t_ys_column_0_sum_s1_63_0;
    t_ys_column_0_sum_s1_64_s2 <= t_ys_column_0_sum_s1_64;
    t_ys_column_1_sum_s2_way <= {t_ys_column_1_sum_s2_way[63:0], t_ys_column_1_sum};
    t_low_xs_column_0_sum_s1_63_0_s2 <= t_low_xs_column_0_sum_s1_63_0;
    t_low_xs_column_0_sum_s1_64_s2 <= t_low_xs_column_0_sum_s1_64;
    t_low_ys_column_0_sum_s1_63_0_s2 <= t_low_ys_column_0_sum_s1_63_0;
    t_low_ys_column_0_sum_s1_64_s2 <= t_low_ys_column_0_sum_s1_64;
    a_25_0_s2 <= a_25_0_s1;
    b_33_17_s2_way <= {b_33_17_s2_way[16:0], b_33_17};
    a_51_26_s2 <= a_51_26_s1;
    a_63_52_s2 <= a_63_52_s1;
    a_89_64_s2 <= a_89_64_s1;
    b_97_81_s2_way <= {b_97_81_s2_way[16:0], b_97_81};
    a_115_90_s2 <= a_115_90_s1;
    a_126_116_s2 <= a_126_116_s1;
    t_high_xs_column_0_sum_s1_63_0_s2 <= t_high_xs_column_0_sum_s1_63_0;
    t_high_xs_column_0_sum_s1_64_s2 <= t_high_xs_column_0_sum_s1_64;
    t_high_ys_column_0_sum_s1_63_0_s2 <= t_high_ys_column_0_sum_s1_63_0;
    t_high_ys_column_0_sum_s1_64_s2 <= t_high_ys_column_0_sum_s1_64;
    a_152_127_s2 <= a_152_127_s1;
    b_160_144_s2_way <= {b_160_144_s2_way[16:0], b_160_144};
    a_178_153_s2 <= a_178_153_s1;
    a_190_179_s2 <= a_190_179_s1;
    a_216_191_s2 <= a_216_191_s1;
    b_224_208_s2_way <= {b_224_208_s2_way[16:0], b_224_208};
    a_242_217_s2 <= a_242_217_s1;
    a_253_243_s2 <= a_253_243_s1;
    // into stage 3
    t_xs <= t_xs_carry_joined;
    t_ys <= t_ys_carry_joined;
    t_low_xs <= t_low_xs_carry_joined;
    t_low_ys <= t_low_ys_carry_joined;
    t_low_low_tile_0_0_product_0_s3_way <= {t_low_low_tile_0_0_product_0_s3_way[42:0], t_low_low_tile_0_0_product_0};
    t_low_low_tile_0_0_product_1_s3 <= t_low_low_tile_0_0_product_1;
    a_25_0_s3 <= a_25_0_s2;
    b_50_34_s3_way <= {b_50_34_s3_way[33:0], b_50_34};
    t_low_low_tile_1_0_product_0_s3_way <= {t_low_low_tile_1_0_product_0_s3_way[42:0], t_low_low_tile_1_0_product_0};
    t_low_low_tile_1_0_product_1_s3 <= t_low_low_tile_1_0_product_1;
    a_51_26_s3 <= a_51_26_s2;
    t_low_low_tile_2_0_product_0_s3_way <= {t_low_low_tile_2_0_product_0_s3_way[28:0], t_low_low_tile_2_0_product_0};
    t_low_low_tile_2_0_product_1_s3 <= t_low_low_tile_2_0_product_1;
    a_63_52_s3 <= a_63_52_s2;
    t_low_high_tile_0_0_product_0_s3_way <= {t_low_high_tile_0_0_product_0_s3_way[42:0], t_low_high_tile_0_0_product_0};
    t_low_high_tile_0_0_product_1_s3 <= t_low_high_tile_0_0_product_1;
    a_89_64_s3 <= a_89_64_s2;
    b_114_98_s3_way <= {b_114_98_s3_way[33:0], b_114_98};
    t_low_high_tile_1_0_product_0_s3_way <= {t_low_high_tile_1_0_product_0_s3_way[42:0], t_low_high_tile_1_0_product_0};
    t_low_high_tile_1_0_product_1_s3 <= t_low_high_tile_1_0_product_1;
    a_115_90_s3 <= a_115_90_s2;
    t_low_high_tile_2_0_product_0_s3_way <= {t_low_high_tile_2_0_product_0_s3_way[27:0], t_low_high_tile_2_0_product_0};
    t_low_high_tile_2_0_product_1_s3 <= t_low_high_tile_2_0_product_1;
    a_126_116_s3 <= a_126_116_s2;
    t_high_xs <= t_high_xs_carry_joined;
    t_high_ys <= t_high_ys_carry_joined;
    t_high_low_tile_0_0_product_0_s3_way <= {t_high_low_tile_0_0_product_0_s3_way[42:0], t_high_low_tile_0_0_product_0};
    t_high_low_tile_0_0_product_1_s3 <= t_high_low_tile_0_0_product_1;
    a_152_127_s3 <= a_152_127_s2;
    b_177_161_s3_way <= {b_177_161_s3_way[33:0], b_177_161};
    t_high_low_tile_1_0_product_0_s3_way <= {t_high_low_tile_1_0_product_0_s3_way[42:0], t_high_low_tile_1_0_product_0};
    t_high_low_tile_1_0_product_1_s3 <= t_high_low_tile_1_0_product_1;
    a_178_153_s3 <= a_178_153_s2;
    t_high_low_tile_2_0_product_0_s3_way <= {t_high_low_tile_2_0_product_0_s3_way[28:0], t_high_low_tile_2_0_product_0};
    t_high_low_tile_2_0_product_1_s3 <= t_high_low_tile_2_0_product_1;
    a_190_179_s3 <= a_190_179_s2;
    t_high_high_tile_0_0_product_0_s3_way <= {t_high_high_tile_0_0_product_0_s3_way[42:0], t_high_high_tile_0_0_product_0};
    t_high_high_tile_0_0_product_1_s3 <= t_high_high_tile_0_0_product_1;
    a_216_191_s3 <= a_216_191_s2;
    b_241_225_s3_way <= {b_241_225_s3_way[33:0], b_241_225};
    t_high_high_tile_1_0_product_0_s3_way <= {t_high_high_tile_1_0_product_0_s3_way[42:0], t_high_high_tile_1_0_product_0};
    t_high_high_tile_1_0_product_1_s3 <= t_high_high_tile_1_0_product_1;
    a_242_217_s3 <= a_242_217_s2;
    t_high_high_tile_2_0_product_0_s3_way <= {t_high_high_tile_2_0_product_0_s3_way[27:0], t_high_high_tile_2_0_product_0};
    t_high_high_tile_2_0_product_1_s3 <= t_high_high_tile_2_0_product_1;
    a_253_243_s3 <= a_253_243_s2;
    // into stage 4
    t_low_low_tile_0_0_sum_0_s4 <= t_low_low_tile_0_0_sum_0;
    t_low_low_tile_0_0_product_2_s4 <= t_low_low_tile_0_0_product_2;
    a_25_0_s4 <= a_25_0_s3;
    b_63_51_s4_way <= {b_63_51_s4_way[38:0], b_63_51};
    t_low_low_tile_1_0_sum_0_s4 <= t_low_low_tile_1_0_sum_0;
    t_low_low_tile_1_0_product_2_s4 <= t_low_low_tile_1_0_product_2;
    a_51_26_s4 <= a_51_26_s3;
    t_low_low_tile_2_0_sum_0_s4 <= t_low_low_tile_2_0_sum_0;
    t_low_low_tile_2_0_product_2_s4 <= t_low_low_tile_2_0_product_2;
    a_63_52_s4 <= a_63_52_s3;
    t_low_high_tile_0_0_sum_0_s4 <= t_low_high_tile_0_0_sum_0;
    t_low_high_tile_0_0_product_2_s4 <= t_low_high_tile_0_0_product_2;
    a_89_64_s4 <= a_89_64_s3;
    b_126_115_s4_way <= {b_126_115_s4_way[35:0], b_126_115};
    t_low_high_tile_1_0_sum_0_s4 <= t_low_high_tile_1_0_sum_0;
    t_low_high_tile_1_0_product_2_s4 <= t_low_high_tile_1_0_product_2;
    a_115_90_s4 <= a_115_90_s3;
    t_low_high_tile_2_0_sum_0_s4 <= t_low_high_tile_2_0_sum_0;
    t_low_high_tile_2_0_product_2_s4 <= t_low_high_tile_2_0_product_2;
    a_126_116_s4 <= a_126_116_s3;
    t_low_xs_25_0_s4 <= t_low_xs_25_0;
    t_low_ys_16_0_s4 <= t_low_ys_16_0;
    t_low_xs_51_26_s4 <= t_low_xs_51_26;
    t_low_xs_64_52_s4 <= t_low_xs_64_52;
    t_high_low_tile_0_0_sum_0_s4 <= t_high_low_tile_0_0_sum_0;
    t_high_low_tile_0_0_product_2_s4 <= t_high_low_tile_0_0_product_2;
    a_152_127_s4 <= a_152_127_s3;
    b_190_178_s4_way <= {b_190_178_s4_way[38:0], b_190_178};
    t_high_low_tile_1_0_sum_0_s4 <= t_high_low_tile_1_0_sum_0;
    t_high_low_tile_1_0_product_2_s4 <= t_high_low_tile_1_0_product_2;
    a_178_153_s4 <= a_178_153_s3;
    t_high_low_tile_2_0_sum_0_s4 <= t_high_low_tile_2_0_sum_0;
    t_high_low_tile_2_0_product_2_s4 <= t_high_low_tile_2_0_product_2;
    a_190_179_s4 <= a_190_179_s3;
    t_high_high_tile_0_0_sum_0_s4 <= t_high_high_tile_0_0_sum_0;
    t_high_high_tile_0_0_product_2_s4 <= t_high_high_tile_0_0_product_2;
    a_216_191_s4 <= a_216_191_s3;
    b_253_242_s4_way <= {b_253_242_s4_way[35:0], b_253_242};
    t_high_high_tile_1_0_sum_0_s4 <= t_high_high_tile_1_0_sum_0;
    t_high_high_tile_1_0_product_2_s4 <= t_high_high_tile_1_0_product_2;
    a_242_217_s4 <= a_242_217_s3;
    t_high_high_tile_2_0_sum_0_s4 <= t_high_high_tile_2_0_sum_0;
    t_high_high_tile_2_0_product_2_s4 <= t_high_high_tile_2_0_product_2;
    a_253_243_s4 <= a_253_243_s3;
    t_high_xs_25_0_s4 <= t_high_xs_25_0;
    t_high_ys_16_0_s4 <= t_high_ys_16_0;
    t_high_xs_51_26_s4 <= t_high_xs_51_26;
    t_high_xs_64_52_s4 <= t_high_xs_64_52;
    t_middle_xs_column_0_sum_s4 <= t_middle_xs_column_0_sum;
    t_middle_ys_column_0_sum_s4 <= t_middle_ys_column_0_sum;
    t_xs_25_0_s4 <= t_xs_25_0;
    t_ys_16_0_s4 <= t_ys_16_0;
    t_xs_51_26_s4 <= t_xs_51_26;
    t_xs_63_52_s4 <= t_xs_63_52;
    t_xs_89_64_s4 <= t_xs_89_64;
    t_ys_80_64_s4 <= t_ys_80_64;
    t_xs_115_90_s4 <= t_xs_115_90;
    t_xs_127_116_s4 <= t_xs_127_116;
    // into stage 5
    t_low_low_tile_0_0_sum_1_s5 <= t_low_low_tile_0_0_sum_1;
    t_low_low_tile_0_0_product_3_s5 <= t_low_low_tile_0_0_product_3;
    t_low_low_tile_1_0_sum_1_s5 <= t_low_low_tile_1_0_sum_1;
    t_low_low_tile_1_0_product_3_s5 <= t_low_low_tile_1_0_product_3;
    t_low_low_tile_2_0_sum_1_s5 <= t_low_low_tile_2_0_sum_1;
    t_low_low_tile_2_0_product_3_s5 <= t_low_low_tile_2_0_product_3;
    t_low_high_tile_0_0_sum_1_s5 <= t_low_high_tile_0_0_sum_1;
    t_low_high_tile_0_0_product_3_s5 <= t_low_high_tile_0_0_product_3;
    t_low_high_tile_1_0_sum_1_s5 <= t_low_high_tile_1_0_sum_1;
    t_low_high_tile_1_0_product_3_s5 <= t_low_high_tile_1_0_product_3;
    t_low_high_tile_2_0_sum_1_s5 <= t_low_high_tile_2_0_sum_1;
    t_low_high_tile_2_0_product_3_s5 <= t_low_high_tile_2_0_product_3;
    t_low_xs_25_0_s5 <= t_low_xs_25_0_s4;
    t_low_ys_33_17_s5_way <= {t_low_ys_33_17_s5_way[16:0], t_low_ys_33_17};
    t_low_xs_51_26_s5 <= t_low_xs_51_26_s4;
    t_low_xs_64_52_s5 <= t_low_xs_64_52_s4;
    t_high_low_tile_0_0_sum_1_s5 <= t_high_low_tile_0_0_sum_1;
    t_high_low_tile_0_0_product_3_s5 <= t_high_low_tile_0_0_product_3;
    t_high_low_tile_1_0_sum_1_s5 <= t_high_low_tile_1_0_sum_1;
    t_high_low_tile_1_0_product_3_s5 <= t_high_low_tile_1_0_product_3;
    t_high_low_tile_2_0_sum_1_s5 <= t_high_low_tile_2_0_sum_1;
    t_high_low_tile_2_0_product_3_s5 <= t_high_low_tile_2_0_product_3;
    t_high_high_tile_0_0_sum_1_s5 <= t_high_high_tile_0_0_sum_1;
    t_high_high_tile_0_0_product_3_s5 <= t_high_high_tile_0_0_product_3;
    t_high_high_tile_1_0_sum_1_s5 <= t_high_high_tile_1_0_sum_1;
    t_high_high_tile_1_0_product_3_s5 <= t_high_high_tile_1_0_product_3;
    t_high_high_tile_2_0_sum_1_s5 <= t_high_high_tile_2_0_sum_1;
    t_high_high_tile_2_0_product_3_s5 <= t_high_high_tile_2_0_product_3;
    t_high_xs_25_0_s5 <= t_high_xs_25_0_s4;
    t_high_ys_33_17_s5_way <= {t_high_ys_33_17_s5_way[16:0], t_high_ys_33_17};
    t_high_xs_51_26_s5 <= t_high_xs_51_26_s4;
    t_high_xs_64_52_s5 <= t_high_xs_64_52_s4;
    t_middle_xs_column_0_sum_s4_63_0_s5 <= t_middle_xs_column_0_sum_s4_63_0;
    t_middle_xs_column_0_sum_s4_64_s5 <= t_middle_xs_column_0_sum_s4_64;
    t_middle_ys_column_0_sum_s4_63_0_s5 <= t_middle_ys_column_0_sum_s4_63_0;
    t_middle_ys_column_0_sum_s4_64_s5 <= t_middle_ys_column_0_sum_s4_64;
    t_xs_25_0_s5 <= t_xs_25_0_s4;
    t_ys_33_17_s5_way <= {t_ys_33_17_s5_way[16:0], t_ys_33_17};
    t_xs_51_26_s5 <= t_xs_51_26_s4;
    t_xs_63_52_s5 <= t_xs_63_52_s4;
    t_xs_89_64_s5 <= t_xs_89_64_s4;
    t_ys_97_81_s5_way <= {t_ys_97_81_s5_way[16:0], t_ys_97_81};
    t_xs_115_90_s5 <= t_xs_115_90_s4;
    t_xs_127_116_s5 <= t_xs_127_116_s4;
    // into stage 6
    t_low_low_tile_0_0_sum_2_s6 <= t_low_low_tile_0_0_sum_2;
    t_low_low_tile_0_0_product_0_s3_16_0_s6_way <= {t_low_low_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_low_low_tile_0_0_product_0_s3_16_0};
    t_low_low_tile_0_0_sum_0_s4_16_0_s6_way <= {t_low_low_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_low_low_tile_0_0_sum_0_s4_16_0};
    t_low_low_tile_0_0_sum_1_s5_16_0_s6 <= t_low_low_tile_0_0_sum_1_s5_16_0;
    t_low_low_tile_1_0_sum_2_s6 <= t_low_low_tile_1_0_sum_2;
    t_low_low_tile_1_0_product_0_s3_16_0_s6_way <= {t_low_low_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_low_low_tile_1_0_product_0_s3_16_0};
    t_low_low_tile_1_0_sum_0_s4_16_0_s6_way <= {t_low_low_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_low_low_tile_1_0_sum_0_s4_16_0};
    t_low_low_tile_1_0_sum_1_s5_16_0_s6 <= t_low_low_tile_1_0_sum_1_s5_16_0;
    t_low_low_tile_2_0_sum_2_s6 <= t_low_low_tile_2_0_sum_2;
    t_low_low_tile_2_0_product_0_s3_16_0_s6_way <= {t_low_low_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_low_low_tile_2_0_product_0_s3_16_0};
    t_low_low_tile_2_0_sum_0_s4_16_0_s6_way <= {t_low_low_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_low_low_tile_2_0_sum_0_s4_16_0};
    t_low_low_tile_2_0_sum_1_s5_16_0_s6 <= t_low_low_tile_2_0_sum_1_s5_16_0;
    t_low_high_tile_0_0_sum_2_s6 <= t_low_high_tile_0_0_sum_2;
    t_low_high_tile_0_0_product_0_s3_16_0_s6_way <= {t_low_high_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_low_high_tile_0_0_product_0_s3_16_0};
    t_low_high_tile_0_0_sum_0_s4_16_0_s6_way <= {t_low_high_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_low_high_tile_0_0_sum_0_s4_16_0};
    t_low_high_tile_0_0_sum_1_s5_16_0_s6 <= t_low_high_tile_0_0_sum_1_s5_16_0;
    t_low_high_tile_1_0_sum_2_s6 <= t_low_high_tile_1_0_sum_2;
    t_low_high_tile_1_0_product_0_s3_16_0_s6_way <= {t_low_high_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_low_high_tile_1_0_product_0_s3_16_0};
    t_low_high_tile_1_0_sum_0_s4_16_0_s6_way <= {t_low_high_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_low_high_tile_1_0_sum_0_s4_16_0};
    t_low_high_tile_1_0_sum_1_s5_16_0_s6 <= t_low_high_tile_1_0_sum_1_s5_16_0;
    t_low_high_tile_2_0_sum_2_s6 <= t_low_high_tile_2_0_sum_2;
    t_low_high_tile_2_0_product_0_s3_16_0_s6_way <= {t_low_high_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_low_high_tile_2_0_product_0_s3_16_0};
    t_low_high_tile_2_0_sum_0_s4_16_0_s6_way <= {t_low_high_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_low_high_tile_2_0_sum_0_s4_16_0};
    t_low_high_tile_2_0_sum_1_s5_16_0_s6 <= t_low_high_tile_2_0_sum_1_s5_16_0;
    t_low_middle_tile_0_0_product_0_s6_way <= {t_low_middle_tile_0_0_product_0_s6_way[42:0], t_low_middle_tile_0_0_product_0};
    t_low_middle_tile_0_0_product_1_s6 <= t_low_middle_tile_0_0_product_1;
    t_low_xs_25_0_s6 <= t_low_xs_25_0_s5;
    t_low_ys_50_34_s6_way <= {t_low_ys_50_34_s6_way[33:0], t_low_ys_50_34};
    t_low_middle_tile_1_0_product_0_s6_way <= {t_low_middle_tile_1_0_product_0_s6_way[42:0], t_low_middle_tile_1_0_product_0};
    t_low_middle_tile_1_0_product_1_s6 <= t_low_middle_tile_1_0_product_1;
    t_low_xs_51_26_s6 <= t_low_xs_51_26_s5;
    t_low_middle_tile_2_0_product_0_s6_way <= {t_low_middle_tile_2_0_product_0_s6_way[29:0], t_low_middle_tile_2_0_product_0};
    t_low_middle_tile_2_0_product_1_s6 <= t_low_middle_tile_2_0_product_1;
    t_low_xs_64_52_s6 <= t_low_xs_64_52_s5;
    t_high_low_tile_0_0_sum_2_s6 <= t_high_low_tile_0_0_sum_2;
    t_high_low_tile_0_0_product_0_s3_16_0_s6_way <= {t_high_low_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_high_low_tile_0_0_product_0_s3_16_0};
    t_high_low_tile_0_0_sum_0_s4_16_0_s6_way <= {t_high_low_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_high_low_tile_0_0_sum_0_s4_16_0};
    t_high_low_tile_0_0_sum_1_s5_16_0_s6 <= t_high_low_tile_0_0_sum_1_s5_16_0;
    t_high_low_tile_1_0_sum_2_s6 <= t_high_low_tile_1_0_sum_2;
    t_high_low_tile_1_0_product_0_s3_16_0_s6_way <= {t_high_low_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_high_low_tile_1_0_product_0_s3_16_0};
    t_high_low_tile_1_0_sum_0_s4_16_0_s6_way <= {t_high_low_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_high_low_tile_1_0_sum_0_s4_16_0};
    t_high_low_tile_1_0_sum_1_s5_16_0_s6 <= t_high_low_tile_1_0_sum_1_s5_16_0;
    t_high_low_tile_2_0_sum_2_s6 <= t_high_low_tile_2_0_sum_2;
    t_high_low_tile_2_0_product_0_s3_16_0_s6_way <= {t_high_low_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_high_low_tile_2_0_product_0_s3_16_0};
    t_high_low_tile_2_0_sum_0_s4_16_0_s6_way <= {t_high_low_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_high_low_tile_2_0_sum_0_s4_16_0};
    t_high_low_tile_2_0_sum_1_s5_16_0_s6 <= t_high_low_tile_2_0_sum_1_s5_16_0;
    t_high_high_tile_0_0_sum_2_s6 <= t_high_high_tile_0_0_sum_2;
    t_high_high_tile_0_0_product_0_s3_16_0_s6_way <= {t_high_high_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_high_high_tile_0_0_product_0_s3_16_0};
    t_high_high_tile_0_0_sum_0_s4_16_0_s6_way <= {t_high_high_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_high_high_tile_0_0_sum_0_s4_16_0};
    t_high_high_tile_0_0_sum_1_s5_16_0_s6 <= t_high_high_tile_0_0_sum_1_s5_16_0;
    t_high_high_tile_1_0_sum_2_s6 <= t_high_high_tile_1_0_sum_2;
    t_high_high_tile_1_0_product_0_s3_16_0_s6_way <= {t_high_high_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_high_high_tile_1_0_product_0_s3_16_0};
    t_high_high_tile_1_0_sum_0_s4_16_0_s6_way <= {t_high_high_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_high_high_tile_1_0_sum_0_s4_16_0};
    t_high_high_tile_1_0_sum_1_s5_16_0_s6 <= t_high_high_tile_1_0_sum_1_s5_16_0;
    t_high_high_tile_2_0_sum_2_s6 <= t_high_high_tile_2_0_sum_2;
    t_high_high_tile_2_0_product_0_s3_16_0_s6_way <= {t_high_high_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_high_high_tile_2_0_product_0_s3_16_0};
    t_high_high_tile_2_0_sum_0_s4_16_0_s6_way <= {t_high_high_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_high_high_tile_2_0_sum_0_s4_16_0};
    t_high_high_tile_2_0_sum_1_s5_16_0_s6 <= t_high_high_tile_2_0_sum_1_s5_16_0;
    t_high_middle_tile_0_0_product_0_s6_way <= {t_high_middle_tile_0_0_product_0_s6_way[42:0], t_high_middle_tile_0_0_product_0};
    t_high_middle_tile_0_0_product_1_s6 <= t_high_middle_tile_0_0_product_1;
    t_high_xs_25_0_s6 <= t_high_xs_25_0_s5;
    t_high_ys_50_34_s6_way <= {t_high_ys_50_34_s6_way[33:0], t_high_ys_50_34};
    t_high_middle_tile_1_0_product_0_s6_way <= {t_high_middle_tile_1_0_product_0_s6_way[42:0], t_high_middle_tile_1_0_product_0};
    t_high_middle_tile_1_0_product_1_s6 <= t_high_middle_tile_1_0_product_1;
    t_high_xs_51_26_s6 <= t_high_xs_51_26_s5;
    t_high_middle_tile_2_0_product_0_s6_way <= {t_high_middle_tile_2_0_product_0_s6_way[29:0], t_high_middle_tile_2_0_product_0};
    t_high_middle_tile_2_0_product_1_s6 <= t_high_middle_tile_2_0_product_1;
    t_high_xs_64_52_s6 <= t_high_xs_64_52_s5;
    t_middle_xs <= t_middle_xs_carry_joined;
    t_middle_ys <= t_middle_ys_carry_joined;
    t_middle_low_tile_0_0_product_0_s6_way <= {t_middle_low_tile_0_0_product_0_s6_way[42:0], t_middle_low_tile_0_0_product_0};
    t_middle_low_tile_0_0_product_1_s6 <= t_middle_low_tile_0_0_product_1;
    t_xs_25_0_s6 <= t_xs_25_0_s5;
    t_ys_50_34_s6_way <= {t_ys_50_34_s6_way[33:0], t_ys_50_34};
    t_middle_low_tile_1_0_product_0_s6_way <= {t_middle_low_tile_1_0_product_0_s6_way[42:0], t_middle_low_tile_1_0_product_0};
    t_middle_low_tile_1_0_product_1_s6 <= t_middle_low_tile_1_0_product_1;
    t_xs_51_26_s6 <= t_xs_51_26_s5;
    t_middle_low_tile_2_0_product_0_s6_way <= {t_middle_low_tile_2_0_product_0_s6_way[28:0], t_middle_low_tile_2_0_product_0};
    t_middle_low_tile_2_0_product_1_s6 <= t_middle_low_tile_2_0_product_1;
    t_xs_63_52_s6 <= t_xs_63_52_s5;
    t_middle_high_tile_0_0_product_0_s6_way <= {t_middle_high_tile_0_0_product_0_s6_way[42:0], t_middle_high_tile_0_0_product_0};
    t_middle_high_tile_0_0_product_1_s6 <= t_middle_high_tile_0_0_product_1;
    t_xs_89_64_s6 <= t_xs_89_64_s5;
    t_ys_114_98_s6_way <= {t_ys_114_98_s6_way[33:0], t_ys_114_98};
    t_middle_high_tile_1_0_product_0_s6_way <= {t_middle_high_tile_1_0_product_0_s6_way[42:0], t_middle_high_tile_1_0_product_0};
    t_middle_high_tile_1_0_product_1_s6 <= t_middle_high_tile_1_0_product_1;
    t_xs_115_90_s6 <= t_xs_115_90_s5;
    t_middle_high_tile_2_0_product_0_s6_way <= {t_middle_high_tile_2_0_product_0_s6_way[28:0], t_middle_high_tile_2_0_product_0};
    t_middle_high_tile_2_0_product_1_s6 <= t_middle_high_tile_2_0_product_1;
    t_xs_127_116_s6 <= t_xs_127_116_s5;
    // into stage 7
    t_low_low_column_0_sum_s7 <= t_low_low_column_0_sum;
    t_low_low_column_1_sum_s7 <= t_low_low_column_1_sum;
    t_low_high_column_0_sum_s7 <= t_low_high_column_0_sum;
    t_low_high_column_1_sum_s7 <= t_low_high_column_1_sum;
    t_low_middle_tile_0_0_sum_0_s7 <= t_low_middle_tile_0_0_sum_0;
    t_low_middle_tile_0_0_product_2_s7 <= t_low_middle_tile_0_0_product_2;
    t_low_xs_25_0_s7 <= t_low_xs_25_0_s6;
    t_low_ys_64_51_s7_way <= {t_low_ys_64_51_s7_way[41:0], t_low_ys_64_51};
    t_low_middle_tile_1_0_sum_0_s7 <= t_low_middle_tile_1_0_sum_0;
    t_low_middle_tile_1_0_product_2_s7 <= t_low_middle_tile_1_0_product_2;
    t_low_xs_51_26_s7 <= t_low_xs_51_26_s6;
    t_low_middle_tile_2_0_sum_0_s7 <= t_low_middle_tile_2_0_sum_0;
    t_low_middle_tile_2_0_product_2_s7 <= t_low_middle_tile_2_0_product_2;
    t_low_xs_64_52_s7 <= t_low_xs_64_52_s6;
    t_high_low_column_0_sum_s7 <= t_high_low_column_0_sum;
    t_high_low_column_1_sum_s7 <= t_high_low_column_1_sum;
    t_high_high_column_0_sum_s7 <= t_high_high_column_0_sum;
    t_high_high_column_1_sum_s7 <= t_high_high_column_1_sum;
    t_high_middle_tile_0_0_sum_0_s7 <= t_high_middle_tile_0_0_sum_0;
    t_high_middle_tile_0_0_product_2_s7 <= t_high_middle_tile_0_0_product_2;
    t_high_xs_25_0_s7 <= t_high_xs_25_0_s6;
    t_high_ys_64_51_s7_way <= {t_high_ys_64_51_s7_way[41:0], t_high_ys_64_51};
    t_high_middle_tile_1_0_sum_0_s7 <= t_high_middle_tile_1_0_sum_0;
    t_high_middle_tile_1_0_product_2_s7 <= t_high_middle_tile_1_0_product_2;
    t_high_xs_51_26_s7 <= t_high_xs_51_26_s6;
    t_high_middle_tile_2_0_sum_0_s7 <= t_high_middle_tile_2_0_sum_0;
    t_high_middle_tile_2_0_product_2_s7 <= t_high_middle_tile_2_0_product_2;
    t_high_xs_64_52_s7 <= t_high_xs_64_52_s6;
    t_middle_low_tile_0_0_sum_0_s7 <= t_middle_low_tile_0_0_sum_0;
    t_middle_low_tile_0_0_product_2_s7 <= t_middle_low_tile_0_0_product_2;
    t_xs_25_0_s7 <= t_xs_25_0_s6;
    t_ys_63_51_s7_way <= {t_ys_63_51_s7_way[38:0], t_ys_63_51};
    t_middle_low_tile_1_0_sum_0_s7 <= t_middle_low_tile_1_0_sum_0;
    t_middle_low_tile_1_0_product_2_s7 <= t_middle_low_tile_1_0_product_2;
    t_xs_51_26_s7 <= t_xs_51_26_s6;
    t_middle_low_tile_2_0_sum_0_s7 <= t_middle_low_tile_2_0_sum_0;
    t_middle_low_tile_2_0_product_2_s7 <= t_middle_low_tile_2_0_product_2;
    t_xs_63_52_s7 <= t_xs_63_52_s6;
    t_middle_high_tile_0_0_sum_0_s7 <= t_middle_high_tile_0_0_sum_0;
    t_middle_high_tile_0_0_product_2_s7 <= t_middle_high_tile_0_0_product_2;
    t_xs_89_64_s7 <= t_xs_89_64_s6;
    t_ys_127_115_s7_way <= {t_ys_127_115_s7_way[38:0], t_ys_127_115};
    t_middle_high_tile_1_0_sum_0_s7 <= t_middle_high_tile_1_0_sum_0;
    t_middle_high_tile_1_0_product_2_s7 <= t_middle_high_tile_1_0_product_2;
    t_xs_115_90_s7 <= t_xs_115_90_s6;
    t_middle_high_tile_2_0_sum_0_s7 <= t_middle_high_tile_2_0_sum_0;
    t_middle_high_tile_2_0_product_2_s7 <= t_middle_high_tile_2_0_product_2;
    t_xs_127_116_s7 <= t_xs_127_116_s6;
    t_middle_xs_25_0_s7 <= t_middle_xs_25_0;
    t_middle_ys_16_0_s7 <= t_middle_ys_16_0;
    t_middle_xs_51_26_s7 <= t_middle_xs_51_26;
    t_middle_xs_64_52_s7 <= t_middle_xs_64_52;
    // into stage 8
    t_low_middle_tile_0_0_sum_1_s8 <= t_low_middle_tile_0_0_sum_1;
    t_low_middle_tile_0_0_product_3_s8 <= t_low_middle_tile_0_0_product_3;
    t_low_middle_tile_1_0_sum_1_s8 <= t_low_middle_tile_1_0_sum_1;
    t_low_middle_tile_1_0_product_3_s8 <= t_low_middle_tile_1_0_product_3;
    t_low_middle_tile_2_0_sum_1_s8 <= t_low_middle_tile_2_0_sum_1;
    t_low_middle_tile_2_0_product_3_s8 <= t_low_middle_tile_2_0_product_3;
    t_high_middle_tile_0_0_sum_1_s8 <= t_high_middle_tile_0_0_sum_1;
    t_high_middle_tile_0_0_product_3_s8 <= t_high_middle_tile_0_0_product_3;
    t_high_middle_tile_1_0_sum_1_s8 <= t_high_middle_tile_1_0_sum_1;
    t_high_middle_tile_1_0_product_3_s8 <= t_high_middle_tile_1_0_product_3;
    t_high_middle_tile_2_0_sum_1_s8 <= t_high_middle_tile_2_0_sum_1;
    t_high_middle_tile_2_0_product_3_s8 <= t_high_middle_tile_2_0_product_3;
    t_middle_low_tile_0_0_sum_1_s8 <= t_middle_low_tile_0_0_sum_1;
    t_middle_low_tile_0_0_product_3_s8 <= t_middle_low_tile_0_0_product_3;
    t_middle_low_tile_1_0_sum_1_s8 <= t_middle_low_tile_1_0_sum_1;
    t_middle_low_tile_1_0_product_3_s8 <= t_middle_low_tile_1_0_product_3;
    t_middle_low_tile_2_0_sum_1_s8 <= t_middle_low_tile_2_0_sum_1;
    t_middle_low_tile_2_0_product_3_s8 <= t_middle_low_tile_2_0_product_3;
    t_middle_high_tile_0_0_sum_1_s8 <= t_middle_high_tile_0_0_sum_1;
    t_middle_high_tile_0_0_product_3_s8 <= t_middle_high_tile_0_0_product_3;
    t_middle_high_tile_1_0_sum_1_s8 <= t_middle_high_tile_1_0_sum_1;
    t_middle_high_tile_1_0_product_3_s8 <= t_middle_high_tile_1_0_product_3;
    t_middle_high_tile_2_0_sum_1_s8 <= t_middle_high_tile_2_0_sum_1;
    t_middle_high_tile_2_0_product_3_s8 <= t_middle_high_tile_2_0_product_3;
    t_middle_xs_25_0_s8 <= t_middle_xs_25_0_s7;
    t_middle_ys_33_17_s8_way <= {t_middle_ys_33_17_s8_way[16:0], t_middle_ys_33_17};
    t_middle_xs_51_26_s8 <= t_middle_xs_51_26_s7;
    t_middle_xs_64_52_s8 <= t_middle_xs_64_52_s7;
    // into stage 9
    t_low_low_column_0_sum_s7_63_0_s9_way <= {t_low_low_column_0_sum_s7_63_0_s9_way[63:0], t_low_low_column_0_sum_s7_63_0};
    t_low_low_settled_sum_s9_way <= {t_low_low_settled_sum_s9_way[63:0], t_low_low_settled_sum};
    t_low_high_column_0_sum_s7_63_0_s9_way <= {t_low_high_column_0_sum_s7_63_0_s9_way[63:0], t_low_high_column_0_sum_s7_63_0};
    t_low_high_settled_sum_s9_way <= {t_low_high_settled_sum_s9_way[61:0], t_low_high_settled_sum};
    t_low_middle_tile_0_0_sum_2_s9 <= t_low_middle_tile_0_0_sum_2;
    t_low_middle_tile_0_0_product_0_s6_16_0_s9_way <= {t_low_middle_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_low_middle_tile_0_0_product_0_s6_16_0};
    t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way <= {t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_low_middle_tile_0_0_sum_0_s7_16_0};
    t_low_middle_tile_0_0_sum_1_s8_16_0_s9 <= t_low_middle_tile_0_0_sum_1_s8_16_0;
    t_low_middle_tile_1_0_sum_2_s9 <= t_low_middle_tile_1_0_sum_2;
    t_low_middle_tile_1_0_product_0_s6_16_0_s9_way <= {t_low_middle_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_low_middle_tile_1_0_product_0_s6_16_0};
    t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way <= {t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_low_middle_tile_1_0_sum_0_s7_16_0};
    t_low_middle_tile_1_0_sum_1_s8_16_0_s9 <= t_low_middle_tile_1_0_sum_1_s8_16_0;
    t_low_middle_tile_2_0_sum_2_s9 <= t_low_middle_tile_2_0_sum_2;
    t_low_middle_tile_2_0_product_0_s6_16_0_s9_way <= {t_low_middle_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_low_middle_tile_2_0_product_0_s6_16_0};
    t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way <= {t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_low_middle_tile_2_0_sum_0_s7_16_0};
    t_low_middle_tile_2_0_sum_1_s8_16_0_s9 <= t_low_middle_tile_2_0_sum_1_s8_16_0;
    t_high_low_column_0_sum_s7_63_0_s9_way <= {t_high_low_column_0_sum_s7_63_0_s9_way[63:0], t_high_low_column_0_sum_s7_63_0};
    t_high_low_settled_sum_s9_way <= {t_high_low_settled_sum_s9_way[63:0], t_high_low_settled_sum};
    t_high_high_column_0_sum_s7_63_0_s9_way <= {t_high_high_column_0_sum_s7_63_0_s9_way[63:0], t_high_high_column_0_sum_s7_63_0};
    t_high_high_settled_sum_s9_way <= {t_high_high_settled_sum_s9_way[61:0], t_high_high_settled_sum};
    t_high_middle_tile_0_0_sum_2_s9 <= t_high_middle_tile_0_0_sum_2;
    t_high_middle_tile_0_0_product_0_s6_16_0_s9_way <= {t_high_middle_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_high_middle_tile_0_0_product_0_s6_16_0};
    t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way <= {t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_high_middle_tile_0_0_sum_0_s7_16_0};
    t_high_middle_tile_0_0_sum_1_s8_16_0_s9 <= t_high_middle_tile_0_0_sum_1_s8_16_0;
    t_high_middle_tile_1_0_sum_2_s9 <= t_high_middle_tile_1_0_sum_2;
    t_high_middle_tile_1_0_product_0_s6_16_0_s9_way <= {t_high_middle_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_high_middle_tile_1_0_product_0_s6_16_0};
    t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way <= {t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_high_middle_tile_1_0_sum_0_s7_16_0};
    t_high_middle_tile_1_0_sum_1_s8_16_0_s9 <= t_high_middle_tile_1_0_sum_1_s8_16_0;
    t_high_middle_tile_2_0_sum_2_s9 <= t_high_middle_tile_2_0_sum_2;
    t_high_middle_tile_2_0_product_0_s6_16_0_s9_way <= {t_high_middle_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_high_middle_tile_2_0_product_0_s6_16_0};
    t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way <= {t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_high_middle_tile_2_0_sum_0_s7_16_0};
    t_high_middle_tile_2_0_sum_1_s8_16_0_s9 <= t_high_middle_tile_2_0_sum_1_s8_16_0;
    t_middle_low_tile_0_0_sum_2_s9 <= t_middle_low_tile_0_0_sum_2;
    t_middle_low_tile_0_0_product_0_s6_16_0_s9_way <= {t_middle_low_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_middle_low_tile_0_0_product_0_s6_16_0};
    t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way <= {t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_middle_low_tile_0_0_sum_0_s7_16_0};
    t_middle_low_tile_0_0_sum_1_s8_16_0_s9 <= t_middle_low_tile_0_0_sum_1_s8_16_0;
    t_middle_low_tile_1_0_sum_2_s9 <= t_middle_low_tile_1_0_sum_2;
    t_middle_low_tile_1_0_product_0_s6_16_0_s9_way <= {t_middle_low_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_middle_low_tile_1_0_product_0_s6_16_0};
    t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way <= {t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_middle_low_tile_1_0_sum_0_s7_16_0};
    t_middle_low_tile_1_0_sum_1_s8_16_0_s9 <= t_middle_low_tile_1_0_sum_1_s8_16_0;
    t_middle_low_tile_2_0_sum_2_s9 <= t_middle_low_tile_2_0_sum_2;
    t_middle_low_tile_2_0_product_0_s6_16_0_s9_way <= {t_middle_low_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_middle_low_tile_2_0_product_0_s6_16_0};
    t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way <= {t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_middle_low_tile_2_0_sum_0_s7_16_0};
    t_middle_low_tile_2_0_sum_1_s8_16_0_s9 <= t_middle_low_tile_2_0_sum_1_s8_16_0;
    t_middle_high_tile_0_0_sum_2_s9 <= t_middle_high_tile_0_0_sum_2;
    t_middle_high_tile_0_0_product_0_s6_16_0_s9_way <= {t_middle_high_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_middle_high_tile_0_0_product_0_s6_16_0};
    t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way <= {t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_middle_high_tile_0_0_sum_0_s7_16_0};
    t_middle_high_tile_0_0_sum_1_s8_16_0_s9 <= t_middle_high_tile_0_0_sum_1_s8_16_0;
    t_middle_high_tile_1_0_sum_2_s9 <= t_middle_high_tile_1_0_sum_2;
    t_middle_high_tile_1_0_product_0_s6_16_0_s9_way <= {t_middle_high_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_middle_high_tile_1_0_product_0_s6_16_0};
    t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way <= {t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_middle_high_tile_1_0_sum_0_s7_16_0};
    t_middle_high_tile_1_0_sum_1_s8_16_0_s9 <= t_middle_high_tile_1_0_sum_1_s8_16_0;
    t_middle_high_tile_2_0_sum_2_s9 <= t_middle_high_tile_2_0_sum_2;
    t_middle_high_tile_2_0_product_0_s6_16_0_s9_way <= {t_middle_high_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_middle_high_tile_2_0_product_0_s6_16_0};
    t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way <= {t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_middle_high_tile_2_0_sum_0_s7_16_0};
    t_middle_high_tile_2_0_sum_1_s8_16_0_s9 <= t_middle_high_tile_2_0_sum_1_s8_16_0;
    t_middle_middle_tile_0_0_product_0_s9_way <= {t_middle_middle_tile_0_0_product_0_s9_way[42:0], t_middle_middle_tile_0_0_product_0};
    t_middle_middle_tile_0_0_product_1_s9 <= t_middle_middle_tile_0_0_product_1;
    t_middle_xs_25_0_s9 <= t_middle_xs_25_0_s8;
    t_middle_ys_50_34_s9_way <= {t_middle_ys_50_34_s9_way[33:0], t_middle_ys_50_34};
    t_middle_middle_tile_1_0_product_0_s9_way <= {t_middle_middle_tile_1_0_product_0_s9_way[42:0], t_middle_middle_tile_1_0_product_0};
    t_middle_middle_tile_1_0_product_1_s9 <= t_middle_middle_tile_1_0_product_1;
    t_middle_xs_51_26_s9 <= t_middle_xs_51_26_s8;
    t_middle_middle_tile_2_0_product_0_s9_way <= {t_middle_middle_tile_2_0_product_0_s9_way[29:0], t_middle_middle_tile_2_0_product_0};
    t_middle_middle_tile_2_0_product_1_s9 <= t_middle_middle_tile_2_0_product_1;
    t_middle_xs_64_52_s9 <= t_middle_xs_64_52_s8;
    // into stage 10
    t_low_low <= t_low_low_carry_joined;
    t_low_high <= t_low_high_carry_joined;
    t_low_middle_column_0_sum_s10 <= t_low_middle_column_0_sum;
    t_low_middle_column_1_sum_s10 <= t_low_middle_column_1_sum;
    t_low_middle_tile_2_0_77_76_s10 <= t_low_middle_tile_2_0_77_76;
    t_high_low <= t_high_low_carry_joined;
    t_high_high <= t_high_high_carry_joined;
    t_high_middle_column_0_sum_s10 <= t_high_middle_column_0_sum;
    t_high_middle_column_1_sum_s10 <= t_high_middle_column_1_sum;
    t_high_middle_tile_2_0_77_76_s10 <= t_high_middle_tile_2_0_77_76;
    t_middle_low_column_0_sum_s10 <= t_middle_low_column_0_sum;
    t_middle_low_column_1_sum_s10 <= t_middle_low_column_1_sum;
    t_middle_high_column_0_sum_s10 <= t_middle_high_column_0_sum;
    t_middle_high_column_1_sum_s10 <= t_middle_high_column_1_sum;
    t_middle_middle_tile_0_0_sum_0_s10 <= t_middle_middle_tile_0_0_sum_0;
    t_middle_middle_tile_0_0_product_2_s10 <= t_middle_middle_tile_0_0_product_2;
    t_middle_xs_25_0_s10 <= t_middle_xs_25_0_s9;
    t_middle_ys_64_51_s10_way <= {t_middle_ys_64_51_s10_way[41:0], t_middle_ys_64_51};
    t_middle_middle_tile_1_0_sum_0_s10 <= t_middle_middle_tile_1_0_sum_0;
    t_middle_middle_tile_1_0_product_2_s10 <= t_middle_middle_tile_1_0_product_2;
    t_middle_xs_51_26_s10 <= t_middle_xs_51_26_s9;
    t_middle_middle_tile_2_0_sum_0_s10 <= t_middle_middle_tile_2_0_sum_0;
    t_middle_middle_tile_2_0_product_2_s10 <= t_middle_middle_tile_2_0_product_2;
    t_middle_xs_64_52_s10 <= t_middle_xs_64_52_s9;
    // into stage 11
    t_low_middle_settled_sum_0_s11 <= t_low_middle_settled_sum_0;
    t_high_middle_settled_sum_0_s11 <= t_high_middle_settled_sum_0;
    t_middle_middle_tile_0_0_sum_1_s11 <= t_middle_middle_tile_0_0_sum_1;
    t_middle_middle_tile_0_0_product_3_s11 <= t_middle_middle_tile_0_0_product_3;
    t_middle_middle_tile_1_0_sum_1_s11 <= t_middle_middle_tile_1_0_sum_1;
    t_middle_middle_tile_1_0_product_3_s11 <= t_middle_middle_tile_1_0_product_3;
    t_middle_middle_tile_2_0_sum_1_s11 <= t_middle_middle_tile_2_0_sum_1;
    t_middle_middle_tile_2_0_product_3_s11 <= t_middle_middle_tile_2_0_product_3;
    // into stage 12
    t_low_middle_column_0_sum_s10_63_0_s12_way <= {t_low_middle_column_0_sum_s10_63_0_s12_way[63:0], t_low_middle_column_0_sum_s10_63_0};
    t_low_middle_settled_sum_0_s11_63_0_s12 <= t_low_middle_settled_sum_0_s11_63_0;
    t_low_middle_settled_sum_0_s11_64_s12 <= t_low_middle_settled_sum_0_s11_64;
    t_low_middle_settled_sum_1_s12_way <= {t_low_middle_settled_sum_1_s12_way[1:0], t_low_middle_settled_sum_1};
    t_high_middle_column_0_sum_s10_63_0_s12_way <= {t_high_middle_column_0_sum_s10_63_0_s12_way[63:0], t_high_middle_column_0_sum_s10_63_0};
    t_high_middle_settled_sum_0_s11_63_0_s12 <= t_high_middle_settled_sum_0_s11_63_0;
    t_high_middle_settled_sum_0_s11_64_s12 <= t_high_middle_settled_sum_0_s11_64;
    t_high_middle_settled_sum_1_s12_way <= {t_high_middle_settled_sum_1_s12_way[1:0], t_high_middle_settled_sum_1};
    t_middle_low_column_0_sum_s10_63_0_s12_way <= {t_middle_low_column_0_sum_s10_63_0_s12_way[63:0], t_middle_low_column_0_sum_s10_63_0};
    t_middle_low_settled_sum_s12_way <= {t_middle_low_settled_sum_s12_way[63:0], t_middle_low_settled_sum};
    t_middle_high_column_0_sum_s10_63_0_s12_way <= {t_middle_high_column_0_sum_s10_63_0_s12_way[63:0], t_middle_high_column_0_sum_s10_63_0};
    t_middle_high_settled_sum_s12_way <= {t_middle_high_settled_sum_s12_way[63:0], t_middle_high_settled_sum};
    t_middle_middle_tile_0_0_sum_2_s12 <= t_middle_middle_tile_0_0_sum_2;
    t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way <= {t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way[33:0], t_middle_middle_tile_0_0_product_0_s9_16_0};
    t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way <= {t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way[16:0], t_middle_middle_tile_0_0_sum_0_s10_16_0};
    t_middle_middle_tile_0_0_sum_1_s11_16_0_s12 <= t_middle_middle_tile_0_0_sum_1_s11_16_0;
    t_middle_middle_tile_1_0_sum_2_s12 <= t_middle_middle_tile_1_0_sum_2;
    t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way <= {t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way[33:0], t_middle_middle_tile_1_0_product_0_s9_16_0};
    t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way <= {t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way[16:0], t_middle_middle_tile_1_0_sum_0_s10_16_0};
    t_middle_middle_tile_1_0_sum_1_s11_16_0_s12 <= t_middle_middle_tile_1_0_sum_1_s11_16_0;
    t_middle_middle_tile_2_0_sum_2_s12 <= t_middle_middle_tile_2_0_sum_2;
    t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way <= {t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way[33:0], t_middle_middle_tile_2_0_product_0_s9_16_0};
    t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way <= {t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way[16:0], t_middle_middle_tile_2_0_sum_0_s10_16_0};
    t_middle_middle_tile_2_0_sum_1_s11_16_0_s12 <= t_middle_middle_tile_2_0_sum_1_s11_16_0;
    // into stage 13
    t_low_middle <= t_low_middle_carry_joined;
    not_t_low_high_63_0_s13_way <= {not_t_low_high_63_0_s13_way[127:0], not_t_low_high_63_0};
    not_t_low_high_125_64_s13_way <= {not_t_low_high_125_64_s13_way[123:0], not_t_low_high_125_64};
    t_low_high_125_64_s13_way <= {t_low_high_125_64_s13_way[123:0], t_low_high_125_64};
    t_high_middle <= t_high_middle_carry_joined;
    not_t_high_high_63_0_s13_way <= {not_t_high_high_63_0_s13_way[127:0], not_t_high_high_63_0};
    not_t_high_high_125_64_s13_way <= {not_t_high_high_125_64_s13_way[123:0], not_t_high_high_125_64};
    t_high_high_125_64_s13_way <= {t_high_high_125_64_s13_way[123:0], t_high_high_125_64};
    t_middle_low <= t_middle_low_carry_joined;
    t_middle_high <= t_middle_high_carry_joined;
    t_middle_middle_column_0_sum_s13 <= t_middle_middle_column_0_sum;
    t_middle_middle_column_1_sum_s13 <= t_middle_middle_column_1_sum;
    t_middle_middle_tile_2_0_77_76_s13 <= t_middle_middle_tile_2_0_77_76;
    // into stage 14
    t_low_column_1_sum_1_s14 <= t_low_column_1_sum_1;
    t_low_column_1_sum_0_s14_way <= {t_low_column_1_sum_0_s14_way[197:0], t_low_column_1_sum_0};
    t_low_column_2_sum_1_s14 <= t_low_column_2_sum_1;
    t_low_column_2_sum_0_s14_way <= {t_low_column_2_sum_0_s14_way[197:0], t_low_column_2_sum_0};
    t_high_column_1_sum_1_s14 <= t_high_column_1_sum_1;
    t_high_column_1_sum_0_s14_way <= {t_high_column_1_sum_0_s14_way[197:0], t_high_column_1_sum_0};
    t_high_column_2_sum_1_s14 <= t_high_column_2_sum_1;
    t_high_column_2_sum_0_s14_way <= {t_high_column_2_sum_0_s14_way[197:0], t_high_column_2_sum_0};
    t_middle_middle_settled_sum_0_s14 <= t_middle_middle_settled_sum_0;
    // into stage 15
    t_low_column_1_sum_2_s15 <= t_low_column_1_sum_2;
    t_low_column_2_sum_2_s15 <= t_low_column_2_sum_2;
    t_low_column_3_sum_s15_way <= {t_low_column_3_sum_s15_way[61:0], t_low_column_3_sum};
    t_high_column_1_sum_2_s15 <= t_high_column_1_sum_2;
    t_high_column_2_sum_2_s15 <= t_high_column_2_sum_2;
    t_high_column_3_sum_s15_way <= {t_high_column_3_sum_s15_way[61:0], t_high_column_3_sum};
    t_middle_middle_column_0_sum_s13_63_0_s15_way <= {t_middle_middle_column_0_sum_s13_63_0_s15_way[63:0], t_middle_middle_column_0_sum_s13_63_0};
    t_middle_middle_settled_sum_0_s14_63_0_s15 <= t_middle_middle_settled_sum_0_s14_63_0;
    t_middle_middle_settled_sum_0_s14_64_s15 <= t_middle_middle_settled_sum_0_s14_64;
    t_middle_middle_settled_sum_1_s15_way <= {t_middle_middle_settled_sum_1_s15_way[1:0], t_middle_middle_settled_sum_1};
    // into stage 16
    t_low_settled_sum_0_s16 <= t_low_settled_sum_0;
    t_high_settled_sum_0_s16 <= t_high_settled_sum_0;
    t_middle_middle <= t_middle_middle_carry_joined;
    not_t_middle_high_63_0_s16_way <= {not_t_middle_high_63_0_s16_way[127:0], not_t_middle_high_63_0};
    t_middle_column_2_sum_0_s16_way <= {t_middle_column_2_sum_0_s16_way[131:0], t_middle_column_2_sum_0};
    t_middle_high_127_64_s16_way <= {t_middle_high_127_64_s16_way[127:0], t_middle_high_127_64};
    // into stage 17
    t_low_low_63_0_s17_way <= {t_low_low_63_0_s17_way[383:0], t_low_low_63_0};
    t_low_column_1_sum_2_s15_63_0_s17_way <= {t_low_column_1_sum_2_s15_63_0_s17_way[63:0], t_low_column_1_sum_2_s15_63_0};
    t_low_settled_sum_0_s16_63_0_s17 <= t_low_settled_sum_0_s16_63_0;
    t_low_settled_sum_0_s16_64_s17 <= t_low_settled_sum_0_s16_64;
    t_low_settled_sum_1_s17_way <= {t_low_settled_sum_1_s17_way[61:0], t_low_settled_sum_1};
    t_high_low_63_0_s17_way <= {t_high_low_63_0_s17_way[383:0], t_high_low_63_0};
    t_high_column_1_sum_2_s15_63_0_s17_way <= {t_high_column_1_sum_2_s15_63_0_s17_way[63:0], t_high_column_1_sum_2_s15_63_0};
    t_high_settled_sum_0_s16_63_0_s17 <= t_high_settled_sum_0_s16_63_0;
    t_high_settled_sum_0_s16_64_s17 <= t_high_settled_sum_0_s16_64;
    t_high_settled_sum_1_s17_way <= {t_high_settled_sum_1_s17_way[61:0], t_high_settled_sum_1};
    t_middle_column_1_sum_1_s17 <= t_middle_column_1_sum_1;
    t_middle_column_1_sum_0_s17_way <= {t_middle_column_1_sum_0_s17_way[197:0], t_middle_column_1_sum_0};
    t_middle_column_2_sum_1_s17 <= t_middle_column_2_sum_1;
    t_middle_column_3_sum_s17 <= t_middle_column_3_sum;
    // into stage 18
    t_low <= t_low_carry_joined;
    t_high <= t_high_carry_joined;
    t_middle_column_1_sum_2_s18 <= t_middle_column_1_sum_2;
    t_middle_column_2_sum_1_s17_63_0_s18 <= t_middle_column_2_sum_1_s17_63_0;
    // into stage 19
    t_middle_settled_sum_0_s19 <= t_middle_settled_sum_0;
    t_column_6_sum_s19 <= t_column_6_sum;
    t_column_7_sum_s19 <= t_column_7_sum;
    // into stage 20
    t_middle_low_63_0_s20_way <= {t_middle_low_63_0_s20_way[383:0], t_middle_low_63_0};
    t_middle_column_1_sum_2_s18_63_0_s20_way <= {t_middle_column_1_sum_2_s18_63_0_s20_way[63:0], t_middle_column_1_sum_2_s18_63_0};
    t_middle_settled_sum_0_s19_63_0_s20 <= t_middle_settled_sum_0_s19_63_0;
    t_middle_settled_sum_0_s19_64_s20 <= t_middle_settled_sum_0_s19_64;
    t_middle_settled_sum_1_s20_way <= {t_middle_settled_sum_1_s20_way[127:0], t_middle_settled_sum_1};
    // into stage 21
    t_middle <= t_middle_carry_joined;
    t_column_1_sum_0_s21_way <= {t_column_1_sum_0_s21_way[129:0], t_column_1_sum_0};
    not_t_high_64_1_s21_way <= {not_t_high_64_1_s21_way[127:0], not_t_high_64_1};
    t_column_3_sum_0_s21_way <= {t_column_3_sum_0_s21_way[131:0], t_column_3_sum_0};
    t_column_4_sum_0_s21_way <= {t_column_4_sum_0_s21_way[131:0], t_column_4_sum_0};
    not_t_high_253_193_s21_way <= {not_t_high_253_193_s21_way[121:0], not_t_high_253_193};
    // into stage 22
    t_column_1_sum_1_s22 <= t_column_1_sum_1;
    t_column_2_sum_1_s22 <= t_column_2_sum_1;
    t_column_2_sum_0_s22_way <= {t_column_2_sum_0_s22_way[194:0], t_column_2_sum_0};
    t_column_3_sum_1_s22 <= t_column_3_sum_1;
    t_column_4_sum_1_s22 <= t_column_4_sum_1;
    t_column_5_sum_1_s22 <= t_column_5_sum_1;
    t_column_5_sum_0_s22_way <= {t_column_5_sum_0_s22_way[194:0], t_column_5_sum_0};
    // into stage 23
    t_column_2_sum_2_s23 <= t_column_2_sum_2;
    t_column_5_sum_2_s23 <= t_column_5_sum_2;
    t_column_1_sum_1_s22_65_64_s23 <= t_column_1_sum_1_s22_65_64;
    t_column_3_sum_1_s22_63_0_s23 <= t_column_3_sum_1_s22_63_0;
    t_settled_sum_2_s23 <= t_settled_sum_2;
    t_column_4_sum_1_s22_65_64_s23 <= t_column_4_sum_1_s22_65_64;
    t_column_6_sum_s19_63_0_s23_way <= {t_column_6_sum_s19_63_0_s23_way[191:0], t_column_6_sum_s19_63_0};
    // into stage 24
    t_settled_sum_0_s24 <= t_settled_sum_0;
    t_settled_sum_1_s24 <= t_settled_sum_1;
    t_settled_sum_3_s24 <= t_settled_sum_3;
    t_settled_sum_4_s24 <= t_settled_sum_4;
    // into stage 25
    t_low_63_0_s25_way <= {t_low_63_0_s25_way[383:0], t_low_63_0};
    t_column_1_sum_1_s22_63_0_s25_way <= {t_column_1_sum_1_s22_63_0_s25_way[127:0], t_column_1_sum_1_s22_63_0};
    t_settled_sum_0_s24_63_0_s25 <= t_settled_sum_0_s24_63_0;
    t_settled_sum_0_s24_64_s25 <= t_settled_sum_0_s24_64;
    t_settled_sum_1_s24_63_0_s25 <= t_settled_sum_1_s24_63_0;
    t_settled_sum_1_s24_64_s25 <= t_settled_sum_1_s24_64;
    t_carry_all_bits_0_s25 <= t_carry_all_bits_0;
    t_settled_sum_2_s23_63_0_s25_way <= {t_settled_sum_2_s23_63_0_s25_way[63:0], t_settled_sum_2_s23_63_0};
    t_settled_sum_2_s23_64_s25_way <= {t_settled_sum_2_s23_64_s25_way[0:0], t_settled_sum_2_s23_64};
    t_carry_all_bits_1_s25_way <= {t_carry_all_bits_1_s25_way[0:0], t_carry_all_bits_1};
    t_settled_sum_3_s24_63_0_s25 <= t_settled_sum_3_s24_63_0;
    t_settled_sum_3_s24_64_s25 <= t_settled_sum_3_s24_64;
    t_carry_all_bits_2_s25 <= t_carry_all_bits_2;
    t_settled_sum_4_s24_63_0_s25 <= t_settled_sum_4_s24_63_0;
    t_settled_sum_4_s24_64_s25 <= t_settled_sum_4_s24_64;
    t_carry_all_bits_3_s25 <= t_carry_all_bits_3;
    t_settled_sum_5_s25_way <= {t_settled_sum_5_s25_way[299:0], t_settled_sum_5};
    // into stage 26
    t <= t_carry_joined;
    // into stage 27
    m_column_0_sum_0_s27 <= m_column_0_sum_0;
    m_column_0_sum_1_s27 <= m_column_0_sum_1;
    m_column_0_sum_2_s27 <= m_column_0_sum_2;
    m_column_0_sum_3_s27 <= m_column_0_sum_3;
    m_column_0_joined_9_s27 <= m_column_0_joined_9;
    m_column_1_sum_0_s27 <= m_column_1_sum_0;
    m_column_1_sum_1_s27 <= m_column_1_sum_1;
    m_column_1_sum_2_s27 <= m_column_1_sum_2;
    m_column_1_sum_3_s27 <= m_column_1_sum_3;
    m_column_1_sum_4_s27 <= m_column_1_sum_4;
    m_column_1_sum_5_s27 <= m_column_1_sum_5;
    m_column_1_sum_6_s27 <= m_column_1_sum_6;
    m_column_1_sum_7_s27 <= m_column_1_sum_7;
    m_column_1_sum_8_s27 <= m_column_1_sum_8;
    m_column_1_sum_9_s27 <= m_column_1_sum_9;
    m_column_1_sum_10_s27 <= m_column_1_sum_10;
    m_column_1_sum_11_s27 <= m_column_1_sum_11;
    m_column_1_sum_12_s27 <= m_column_1_sum_12;
    m_column_2_sum_0_s27 <= m_column_2_sum_0;
    m_column_2_sum_1_s27 <= m_column_2_sum_1;
    m_column_2_sum_2_s27 <= m_column_2_sum_2;
    m_column_2_sum_3_s27 <= m_column_2_sum_3;
    m_column_2_sum_4_s27 <= m_column_2_sum_4;
    m_column_2_sum_5_s27 <= m_column_2_sum_5;
    m_column_2_sum_6_s27 <= m_column_2_sum_6;
    m_column_2_sum_7_s27 <= m_column_2_sum_7;
    m_column_2_sum_8_s27 <= m_column_2_sum_8;
    m_column_2_sum_9_s27 <= m_column_2_sum_9;
    m_column_2_sum_10_s27 <= m_column_2_sum_10;
    m_column_2_sum_11_s27 <= m_column_2_sum_11;
    m_column_2_sum_12_s27 <= m_column_2_sum_12;
    m_column_2_sum_13_s27 <= m_column_2_sum_13;
    m_column_2_sum_14_s27 <= m_column_2_sum_14;
    m_column_2_sum_15_s27 <= m_column_2_sum_15;
    m_column_2_sum_16_s27 <= m_column_2_sum_16;
    m_column_2_sum_17_s27 <= m_column_2_sum_17;
    m_column_2_sum_18_s27 <= m_column_2_sum_18;
    m_column_2_sum_19_s27 <= m_column_2_sum_19;
    m_column_2_joined_18_s27 <= m_column_2_joined_18;
    m_column_3_sum_0_s27 <= m_column_3_sum_0;
    m_column_3_sum_1_s27 <= m_column_3_sum_1;
    m_column_3_sum_2_s27 <= m_column_3_sum_2;
    m_column_3_sum_3_s27 <= m_column_3_sum_3;
    m_column_3_sum_4_s27 <= m_column_3_sum_4;
    m_column_3_sum_5_s27 <= m_column_3_sum_5;
    m_column_3_sum_6_s27 <= m_column_3_sum_6;
    m_column_3_sum_7_s27 <= m_column_3_sum_7;
    m_column_3_sum_8_s27 <= m_column_3_sum_8;
    m_column_3_sum_9_s27 <= m_column_3_sum_9;
    m_column_3_sum_10_s27 <= m_column_3_sum_10;
    m_column_3_sum_11_s27 <= m_column_3_sum_11;
    m_column_3_sum_12_s27 <= m_column_3_sum_12;
    m_column_3_sum_13_s27 <= m_column_3_sum_13;
    m_column_3_sum_14_s27 <= m_column_3_sum_14;
    m_column_3_sum_15_s27 <= m_column_3_sum_15;
    m_column_3_sum_16_s27 <= m_column_3_sum_16;
    m_column_3_sum_17_s27 <= m_column_3_sum_17;
    m_column_3_sum_18_s27 <= m_column_3_sum_18;
    m_column_3_sum_19_s27 <= m_column_3_sum_19;
    m_column_3_sum_20_s27 <= m_column_3_sum_20;
    m_column_3_sum_21_s27 <= m_column_3_sum_21;
    m_column_3_sum_22_s27 <= m_column_3_sum_22;
    m_column_3_sum_23_s27 <= m_column_3_sum_23;
    m_column_3_sum_24_s27 <= m_column_3_sum_24;
    m_column_3_sum_25_s27 <= m_column_3_sum_25;
    m_column_3_sum_26_s27 <= m_column_3_sum_26;
    // into stage 28
    m_column_0_sum_4_s28 <= m_column_0_sum_4;
    m_column_0_sum_5_s28 <= m_column_0_sum_5;
    m_column_1_sum_13_s28 <= m_column_1_sum_13;
    m_column_1_sum_14_s28 <= m_column_1_sum_14;
    m_column_1_sum_15_s28 <= m_column_1_sum_15;
    m_column_1_sum_16_s28 <= m_column_1_sum_16;
    m_column_1_joined_24_s28 <= m_column_1_joined_24;
    m_column_2_sum_20_s28 <= m_column_2_sum_20;
    m_column_2_sum_21_s28 <= m_column_2_sum_21;
    m_column_2_sum_22_s28 <= m_column_2_sum_22;
    m_column_2_sum_23_s28 <= m_column_2_sum_23;
    m_column_2_sum_24_s28 <= m_column_2_sum_24;
    m_column_2_sum_25_s28 <= m_column_2_sum_25;
    m_column_2_sum_26_s28 <= m_column_2_sum_26;
    m_column_3_sum_27_s28 <= m_column_3_sum_27;
    m_column_3_sum_28_s28 <= m_column_3_sum_28;
    m_column_3_sum_29_s28 <= m_column_3_sum_29;
    m_column_3_sum_30_s28 <= m_column_3_sum_30;
    m_column_3_sum_31_s28 <= m_column_3_sum_31;
    m_column_3_sum_32_s28 <= m_column_3_sum_32;
    m_column_3_sum_33_s28 <= m_column_3_sum_33;
    m_column_3_sum_34_s28 <= m_column_3_sum_34;
    m_column_3_sum_35_s28 <= m_column_3_sum_35;
    // into stage 29
    m_column_0_sum_6_s29 <= m_column_0_sum_6;
    m_column_1_sum_17_s29 <= m_column_1_sum_17;
    m_column_1_sum_18_s29 <= m_column_1_sum_18;
    m_column_2_sum_27_s29 <= m_column_2_sum_27;
    m_column_2_sum_28_s29 <= m_column_2_sum_28;
    m_column_2_joined_20_s29 <= m_column_2_joined_20;
    m_column_3_sum_36_s29 <= m_column_3_sum_36;
    m_column_3_sum_37_s29 <= m_column_3_sum_37;
    m_column_3_sum_38_s29 <= m_column_3_sum_38;
    // into stage 30
    m_column_1_sum_19_s30 <= m_column_1_sum_19;
    m_column_2_sum_29_s30 <= m_column_2_sum_29;
    m_column_3_sum_39_s30 <= m_column_3_sum_39;
    m_column_3_joined_17_s30_way <= {m_column_3_joined_17_s30_way[191:0], m_column_3_joined_17};
    m_column_0_sum_6_s29_67_64_s30 <= m_column_0_sum_6_s29_67_64;
    // into stage 31
    m_column_3_sum_40_s31 <= m_column_3_sum_40;
    m_settled_sum_0_s31 <= m_settled_sum_0;
    m_settled_sum_1_s31 <= m_settled_sum_1;
    m_column_2_sum_29_s30_69_64_s31 <= m_column_2_sum_29_s30_69_64;
    // into stage 33
    m_column_0_sum_6_s29_63_0_s33_way <= {m_column_0_sum_6_s29_63_0_s33_way[191:0], m_column_0_sum_6_s29_63_0};
    m_settled_sum_0_s31_63_0_s33_way <= {m_settled_sum_0_s31_63_0_s33_way[63:0], m_settled_sum_0_s31_63_0};
    m_settled_sum_0_s31_64_s33_way <= {m_settled_sum_0_s31_64_s33_way[0:0], m_settled_sum_0_s31_64};
    m_settled_sum_1_s31_63_0_s33_way <= {m_settled_sum_1_s31_63_0_s33_way[63:0], m_settled_sum_1_s31_63_0};
    m_settled_sum_1_s31_64_s33_way <= {m_settled_sum_1_s31_64_s33_way[0:0], m_settled_sum_1_s31_64};
    m_carry_all_bits_s33_way <= {m_carry_all_bits_s33_way[0:0], m_carry_all_bits};
    m_settled_sum_2_s33_way <= {m_settled_sum_2_s33_way[63:0], m_settled_sum_2};
    // into stage 34
    m <= m_carry_joined;
    u_column_0_joined_0_s34_way <= {u_column_0_joined_0_s34_way[447:0], u_column_0_joined_0};
    t_373_310_s34_way <= {t_373_310_s34_way[447:0], t_373_310};
    t_437_374_s34_way <= {t_437_374_s34_way[447:0], t_437_374};
    t_501_438_s34_way <= {t_501_438_s34_way[447:0], t_501_438};
    t_507_502_s34_way <= {t_507_502_s34_way[41:0], t_507_502};
    // into stage 35
    u_column_0_sum_0_s35 <= u_column_0_sum_0;
    u_column_0_sum_1_s35 <= u_column_0_sum_1;
    u_column_0_sum_2_s35 <= u_column_0_sum_2;
    u_column_0_sum_3_s35 <= u_column_0_sum_3;
    u_column_0_sum_4_s35 <= u_column_0_sum_4;
    u_column_0_sum_5_s35 <= u_column_0_sum_5;
    u_column_0_sum_6_s35 <= u_column_0_sum_6;
    u_column_0_sum_7_s35 <= u_column_0_sum_7;
    u_column_0_sum_8_s35 <= u_column_0_sum_8;
    u_column_0_sum_9_s35 <= u_column_0_sum_9;
    u_column_0_sum_10_s35 <= u_column_0_sum_10;
    u_column_0_sum_11_s35 <= u_column_0_sum_11;
    u_column_0_sum_12_s35 <= u_column_0_sum_12;
    u_column_0_sum_13_s35 <= u_column_0_sum_13;
    u_column_0_sum_14_s35 <= u_column_0_sum_14;
    u_column_0_sum_15_s35 <= u_column_0_sum_15;
    u_column_0_sum_16_s35 <= u_column_0_sum_16;
    u_column_0_sum_17_s35 <= u_column_0_sum_17;
    u_column_0_sum_18_s35 <= u_column_0_sum_18;
    u_column_0_sum_19_s35 <= u_column_0_sum_19;
    u_column_0_sum_20_s35 <= u_column_0_sum_20;
    u_column_0_sum_21_s35 <= u_column_0_sum_21;
    u_column_0_sum_22_s35 <= u_column_0_sum_22;
    u_column_0_sum_23_s35 <= u_column_0_sum_23;
    u_column_0_sum_24_s35 <= u_column_0_sum_24;
    u_column_0_joined_3_s35 <= u_column_0_joined_3;
    u_column_1_sum_0_s35 <= u_column_1_sum_0;
    u_column_1_sum_1_s35 <= u_column_1_sum_1;
    u_column_1_sum_2_s35 <= u_column_1_sum_2;
    u_column_1_sum_3_s35 <= u_column_1_sum_3;
    u_column_1_sum_4_s35 <= u_column_1_sum_4;
    u_column_1_sum_5_s35 <= u_column_1_sum_5;
    u_column_1_sum_6_s35 <= u_column_1_sum_6;
    u_column_1_sum_7_s35 <= u_column_1_sum_7;
    u_column_1_sum_8_s35 <= u_column_1_sum_8;
    u_column_1_sum_9_s35 <= u_column_1_sum_9;
    u_column_1_sum_10_s35 <= u_column_1_sum_10;
    u_column_1_sum_11_s35 <= u_column_1_sum_11;
    u_column_1_sum_12_s35 <= u_column_1_sum_12;
    u_column_1_sum_13_s35 <= u_column_1_sum_13;
    u_column_1_sum_14_s35 <= u_column_1_sum_14;
    u_column_1_sum_15_s35 <= u_column_1_sum_15;
    u_column_1_sum_16_s35 <= u_column_1_sum_16;
    u_column_1_sum_17_s35 <= u_column_1_sum_17;
    u_column_1_sum_18_s35 <= u_column_1_sum_18;
    u_column_1_sum_19_s35 <= u_column_1_sum_19;
    u_column_1_sum_20_s35 <= u_column_1_sum_20;
    u_column_1_sum_21_s35 <= u_column_1_sum_21;
    m_119_56_s35 <= m_119_56;
    u_column_2_sum_0_s35 <= u_column_2_sum_0;
    u_column_2_sum_1_s35 <= u_column_2_sum_1;
    u_column_2_sum_2_s35 <= u_column_2_sum_2;
    u_column_2_sum_3_s35 <= u_column_2_sum_3;
    u_column_2_sum_4_s35 <= u_column_2_sum_4;
    u_column_2_sum_5_s35 <= u_column_2_sum_5;
    u_column_2_sum_6_s35 <= u_column_2_sum_6;
    u_column_2_sum_7_s35 <= u_column_2_sum_7;
    u_column_2_sum_8_s35 <= u_column_2_sum_8;
    u_column_2_sum_9_s35 <= u_column_2_sum_9;
    u_column_2_sum_10_s35 <= u_column_2_sum_10;
    u_column_2_sum_11_s35 <= u_column_2_sum_11;
    u_column_2_sum_12_s35 <= u_column_2_sum_12;
    u_column_2_sum_13_s35 <= u_column_2_sum_13;
    u_column_2_sum_14_s35 <= u_column_2_sum_14;
    u_column_3_sum_0_s35 <= u_column_3_sum_0;
    u_column_3_sum_1_s35 <= u_column_3_sum_1;
    u_column_3_sum_2_s35 <= u_column_3_sum_2;
    u_column_3_sum_3_s35 <= u_column_3_sum_3;
    u_column_3_sum_4_s35 <= u_column_3_sum_4;
    u_column_3_sum_5_s35 <= u_column_3_sum_5;
    u_column_3_sum_6_s35 <= u_column_3_sum_6;
    u_column_3_sum_7_s35 <= u_column_3_sum_7;
    u_column_3_sum_8_s35 <= u_column_3_sum_8;
    u_column_4_sum_0_s35 <= u_column_4_sum_0;
    u_column_4_sum_1_s35 <= u_column_4_sum_1;
    // into stage 36
    u_column_0_sum_25_s36 <= u_column_0_sum_25;
    u_column_0_sum_26_s36 <= u_column_0_sum_26;
    u_column_0_sum_27_s36 <= u_column_0_sum_27;
    u_column_0_sum_28_s36 <= u_column_0_sum_28;
    u_column_0_sum_29_s36 <= u_column_0_sum_29;
    u_column_0_sum_30_s36 <= u_column_0_sum_30;
    u_column_0_sum_31_s36 <= u_column_0_sum_31;
    u_column_0_sum_32_s36 <= u_column_0_sum_32;
    u_column_0_sum_33_s36 <= u_column_0_sum_33;
    u_column_1_sum_22_s36 <= u_column_1_sum_22;
    u_column_1_sum_23_s36 <= u_column_1_sum_23;
    u_column_1_sum_24_s36 <= u_column_1_sum_24;
    u_column_1_sum_25_s36 <= u_column_1_sum_25;
    u_column_1_sum_26_s36 <= u_column_1_sum_26;
    u_column_1_sum_27_s36 <= u_column_1_sum_27;
    u_column_1_sum_28_s36 <= u_column_1_sum_28;
    u_column_1_sum_29_s36 <= u_column_1_sum_29;
    u_column_2_sum_16_s36 <= u_column_2_sum_16;
    u_column_2_sum_17_s36 <= u_column_2_sum_17;
    u_column_2_sum_18_s36 <= u_column_2_sum_18;
    u_column_2_sum_19_s36 <= u_column_2_sum_19;
    u_column_2_sum_20_s36 <= u_column_2_sum_20;
    u_column_2_sum_15_s36_way <= {u_column_2_sum_15_s36_way[64:0], u_column_2_sum_15};
    u_column_3_sum_9_s36 <= u_column_3_sum_9;
    u_column_3_sum_10_s36 <= u_column_3_sum_10;
    u_column_3_sum_11_s36 <= u_column_3_sum_11;
    // into stage 37
    u_column_0_sum_34_s37 <= u_column_0_sum_34;
    u_column_0_sum_35_s37 <= u_column_0_sum_35;
    u_column_0_sum_36_s37 <= u_column_0_sum_36;
    u_column_1_sum_30_s37 <= u_column_1_sum_30;
    u_column_1_sum_31_s37 <= u_column_1_sum_31;
    u_column_1_sum_32_s37 <= u_column_1_sum_32;
    u_column_2_sum_21_s37 <= u_column_2_sum_21;
    u_column_2_sum_22_s37 <= u_column_2_sum_22;
    u_column_3_sum_12_s37 <= u_column_3_sum_12;
    u_column_4_sum_2_s37_way <= {u_column_4_sum_2_s37_way[8:0], u_column_4_sum_2};
    // into stage 38
    u_column_0_sum_37_s38 <= u_column_0_sum_37;
    u_column_1_sum_33_s38 <= u_column_1_sum_33;
    u_column_2_sum_23_s38 <= u_column_2_sum_23;
    u_column_3_sum_12_s37_63_0_s38 <= u_column_3_sum_12_s37_63_0;
    // into stage 39
    u_settled_sum_0_s39 <= u_settled_sum_0;
    u_settled_sum_1_s39 <= u_settled_sum_1;
    u_settled_sum_2_s39 <= u_settled_sum_2;
    // into stage 40
    u_column_0_sum_37_s38_63_0_s40_way <= {u_column_0_sum_37_s38_63_0_s40_way[63:0], u_column_0_sum_37_s38_63_0};
    u_settled_sum_0_s39_63_0_s40 <= u_settled_sum_0_s39_63_0;
    u_settled_sum_0_s39_64_s40 <= u_settled_sum_0_s39_64;
    u_settled_sum_1_s39_63_0_s40 <= u_settled_sum_1_s39_63_0;
    u_settled_sum_1_s39_64_s40 <= u_settled_sum_1_s39_64;
    u_carry_all_bits_0_s40 <= u_carry_all_bits_0;
    u_settled_sum_2_s39_63_0_s40 <= u_settled_sum_2_s39_63_0;
    u_settled_sum_2_s39_64_s40 <= u_settled_sum_2_s39_64;
    u_carry_all_bits_1_s40 <= u_carry_all_bits_1;
    u_settled_sum_3_s40_way <= {u_settled_sum_3_s40_way[17:0], u_settled_sum_3};
    // into stage 41
    u_carry_joined_s41 <= u_carry_joined;
    // into stage 42
    result_less_column_0_sum_s42 <= result_less_column_0_sum;
    result_less_column_1_sum_s42 <= result_less_column_1_sum;
    result_less_column_2_sum_s42 <= result_less_column_2_sum;
    // into stage 43
    result_less_column_0_sum_s42_63_0_s43 <= result_less_column_0_sum_s42_63_0;
    result_less_column_0_sum_s42_64_s43 <= result_less_column_0_sum_s42_64;
    result_less_column_1_sum_s42_63_0_s43 <= result_less_column_1_sum_s42_63_0;
    result_less_column_1_sum_s42_64_s43 <= result_less_column_1_sum_s42_64;
    result_less_carry_all_bits_0_s43 <= result_less_carry_all_bits_0;
    result_less_column_2_sum_s42_63_0_s43 <= result_less_column_2_sum_s42_63_0;
    result_less_column_2_sum_s42_64_s43 <= result_less_column_2_sum_s42_64;
    result_less_carry_all_bits_1_s43 <= result_less_carry_all_bits_1;
    result_less_column_3_sum_s43_way <= {result_less_column_3_sum_s43_way[63:0], result_less_column_3_sum};
    // into stage 44
    result_less <= result_less_carry_joined;
    u_carry_joined_s41_263_10_s44_way <= {u_carry_joined_s41_263_10_s44_way[507:0], u_carry_joined_s41_263_10};
    // into stage 45
    result_chosen_s45 <= result_chosen;
  end
  wire unused = &{1'b0, u_carry_joined_s41[9:0], result_less[254]};
endmodule

// fold_terms_fr_k2_c4_w64_a_fr_k2_c4_w64_a: one result a clock, 96 clocks after its operands.
(* pipeline_stages = 96 *)
module fold_terms_fr_k2_c4_w64_a_fr_k2_c4_w64_a (
  input wire clock,
  input wire [253:0] p_near,
  input wire [253:0] p_far,
  input wire [253:0] q_near,
  input wire [253:0] q_far,
  input wire [253:0] weight,
  input wire difference,
  output wire [253:0] term
);
  wire [253:0] p_minuend = difference ? p_far : p_near;
  wire [253:0] p_subtrahend = difference ? p_near : 254'h0;
  wire [253:0] q_minuend = difference ? q_far : q_near;
  wire [253:0] q_subtrahend = difference ? q_near : 254'h0;
  // stage 1
  reg [253:0] p_minuend_s1;
  reg [253:0] p_subtrahend_s1;
  reg [253:0] q_minuend_s1;
  reg [253:0] q_subtrahend_s1;
  // stage 6
  wire [253:0] p;
  subtract_fr_w64 p_subtract_fr_w64 (.clock(clock), .a(p_minuend_s1), .b(p_subtrahend_s1), .difference(p));
  wire [253:0] q;
  subtract_fr_w64 q_subtract_fr_w64 (.clock(clock), .a(q_minuend_s1), .b(q_subtrahend_s1), .difference(q));
  reg [1523:0] weight_s6_way;
  wire [253:0] weight_s6 = weight_s6_way[1523:1270];
  // stage 51
  wire [253:0] weighted;
  montgomery_fr_k2_c4_w64_a weighted_montgomery_fr_k2_c4_w64_a (.clock(clock), .a(q), .b(weight_s6), .product(weighted));
  reg [11429:0] p_s51_way;
  wire [253:0] p_s51 = p_s51_way[11429:11176];
  // stage 96
  wire [253:0] weighted_p_montgomery_fr_k2_c4_w64_a_product;
  montgomery_fr_k2_c4_w64_a weighted_p_montgomery_fr_k2_c4_w64_a (.clock(clock), .a(weighted), .b(p_s51), .product(weighted_p_montgomery_fr_k2_c4_w64_a_product));
  assign term = weighted_p_montgomery_fr_k2_c4_w64_a_product;
  initial begin
    p_minuend_s1 = 254'h0;
    p_subtrahend_s1 = 254'h0;
    q_minuend_s1 = 254'h0;
    q_subtrahend_s1 = 254'h0;
    weight_s6_way = 1524'h0;
    p_s51_way = 11430'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    p_minuend_s1 <= p_minuend;
    p_subtrahend_s1 <= p_subtrahend;
    q_minuend_s1 <= q_minuend;
    q_subtrahend_s1 <= q_subtrahend;
    // into stage 6
    weight_s6_way <= {weight_s6_way[1269:0], weight};
    // into stage 51
    p_s51_way <= {p_s51_way[11175:0], p};
    // into stage 96
  end
endmodule
