// zkfabric card_ntt_pass logsize=5
// card kernel: a pass of an NTT larger than the engine; cycles are those of a first pass over two tiles and a memory that answers at once
// latency 542 cycles, interval 542 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/ntt/card_pass/theory_of_operation.md
// generated: cargo xtask rtl --write

module card_ntt_pass_5_frame_control (
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
    input wire [31:0] failed
);
    localparam [9:0] failed_place = 10'h19;
    localparam [9:0] high_places_0 = 10'h5;
    localparam [9:0] high_places_1 = 10'h8;
    localparam [9:0] high_places_2 = 10'hb;
    localparam [9:0] high_places_3 = 10'he;
    localparam [9:0] high_places_4 = 10'h11;
    localparam [9:0] high_places_5 = 10'h14;
    localparam [9:0] high_places_6 = 10'h17;
    localparam [9:0] low_places_0 = 10'h4;
    localparam [9:0] low_places_1 = 10'h7;
    localparam [9:0] low_places_2 = 10'ha;
    localparam [9:0] low_places_3 = 10'hd;
    localparam [9:0] low_places_4 = 10'h10;
    localparam [9:0] low_places_5 = 10'h13;
    localparam [9:0] low_places_6 = 10'h16;
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
        end
    wire unused = &{1'b0, bus_araddr[1:0], bus_arprot, bus_awaddr[1:0], bus_awprot};
endmodule

module card_ntt_pass_5_frame (
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
    card_ntt_pass_5_frame_control control (
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
        .failed(flags)
    );
endmodule

module card_ntt_pass_5_reader_bursts_offers (
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

module card_ntt_pass_5_reader_bursts (
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
    card_ntt_pass_5_reader_bursts_offers offers (
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

module card_ntt_pass_5_reader_buffer_memory (
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

module card_ntt_pass_5_reader_buffer (
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
    card_ntt_pass_5_reader_buffer_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module card_ntt_pass_5_reader (
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
    card_ntt_pass_5_reader_bursts bursts (
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
    card_ntt_pass_5_reader_buffer buffer (
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

module card_ntt_pass_5_interleaver_addresses (
    input wire clock,
    input wire reset,
    input wire [71:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [71:0] o_data,
    output wire o_valid,
    input wire o_ready
);
    reg [71:0] data_q;
    reg valid_q;
    reg [71:0] spare_q;
    reg spare_valid_q;
    assign i_ready = ~spare_valid_q;
    assign o_data = data_q;
    assign o_valid = valid_q;
    wire t1 = ~valid_q | o_ready;
    wire [71:0] data_d = t1 ? (spare_valid_q ? spare_q : i_data) :
        data_q;
    wire take = i_valid & i_ready;
    wire valid_d = t1 ? (take | spare_valid_q) :
        valid_q;
    wire [71:0] spare_d = t1 ? spare_q :
        take ? i_data :
        spare_q;
    wire spare_valid_d = t1 ? 1'h0 :
        take ? 1'h1 :
        spare_valid_q;
    initial begin
        data_q = 72'h0;
        valid_q = 1'h0;
        spare_q = 72'h0;
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

module card_ntt_pass_5_interleaver (
    input wire clock,
    input wire reset,
    input wire forget,
    input wire start,
    input wire [31:0] beats_0,
    input wire [31:0] beats_1,
    input wire first_arid,
    input wire [63:0] first_araddr,
    input wire [7:0] first_arlen,
    input wire [2:0] first_arsize,
    input wire [1:0] first_arburst,
    input wire first_arvalid,
    input wire first_rready,
    output wire first_arready,
    output wire first_rid,
    output wire [511:0] first_rdata,
    output wire [1:0] first_rresp,
    output wire first_rlast,
    output wire first_rvalid,
    input wire second_arid,
    input wire [63:0] second_araddr,
    input wire [7:0] second_arlen,
    input wire [2:0] second_arsize,
    input wire [1:0] second_arburst,
    input wire second_arvalid,
    input wire second_rready,
    output wire second_arready,
    output wire second_rid,
    output wire [511:0] second_rdata,
    output wire [1:0] second_rresp,
    output wire second_rlast,
    output wire second_rvalid,
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
    output wire failed
);
    localparam [6:0] limit = 7'h10;
    reg [31:0] less_0_q;
    reg [31:0] less_1_q;
    reg both_q;
    reg asks_q;
    reg [31:0] to_ask_q;
    reg answers_q;
    reg [31:0] to_answer_q;
    reg [6:0] under_way_q;
    reg wrong_q;
    wire addresses_i_ready;
    wire [71:0] addresses_o_data;
    wire addresses_o_valid;
    wire t1 = under_way_q != limit;
    wire room = addresses_i_ready & t1;
    assign first_arready = room & ~asks_q;
    assign first_rid = m_axi_rid;
    assign first_rdata = m_axi_rdata;
    assign first_rresp = m_axi_rresp;
    assign first_rlast = m_axi_rlast;
    assign first_rvalid = m_axi_rvalid & ~answers_q;
    assign second_arready = room & asks_q;
    assign second_rid = m_axi_rid;
    assign second_rdata = m_axi_rdata;
    assign second_rresp = m_axi_rresp;
    assign second_rlast = m_axi_rlast;
    assign second_rvalid = m_axi_rvalid & answers_q;
    assign m_axi_arid = 1'h0;
    assign m_axi_araddr = addresses_o_data[71:8];
    assign m_axi_arlen = addresses_o_data[7:0];
    assign m_axi_arsize = 3'h6;
    assign m_axi_arburst = 2'h1;
    assign m_axi_arvalid = addresses_o_valid & ~reset;
    assign m_axi_rready = answers_q ? second_rready :
        first_rready;
    assign failed = wrong_q;
    wire [31:0] t2 = beats_0 - 32'h1;
    wire [31:0] less_0_d = start ? t2 :
        less_0_q;
    wire [31:0] less_1_d = start ? (beats_1 - 32'h1) :
        less_1_q;
    wire both_d = start ? (|beats_1) :
        both_q;
    wire [7:0] length = asks_q ? second_arlen :
        first_arlen;
    wire [31:0] t4 = {24'h0, length};
    wire t3 = to_ask_q == t4;
    wire offered = asks_q ? second_arvalid :
        first_arvalid;
    wire asked = offered & room;
    wire t5 = both_q & ~asks_q;
    wire asks_d = start ? 1'h0 :
        (asked & t3) ? t5 :
        asks_q;
    wire [31:0] to_ask_d = start ? t2 :
        asked ? (t3 ? (t5 ? less_1_q : less_0_q) : ((to_ask_q - t4) - 32'h1)) :
        to_ask_q;
    wire t6 = ~(|to_answer_q);
    wire answered = m_axi_rvalid & m_axi_rready;
    wire t7 = both_q & ~answers_q;
    wire answers_d = start ? 1'h0 :
        (answered & t6) ? t7 :
        answers_q;
    wire [31:0] to_answer_d = start ? t2 :
        answered ? (t6 ? (t7 ? less_1_q : less_0_q) : (to_answer_q - 32'h1)) :
        to_answer_q;
    wire finished = answered & m_axi_rlast;
    wire [6:0] under_way_d = (~asked & finished) ? (under_way_q - 7'h1) :
        (asked & ~finished) ? (under_way_q + 7'h1) :
        under_way_q;
    wire wrong_d = start ? 1'h0 :
        (answered & (m_axi_rresp != 2'h0)) ? 1'h1 :
        wrong_q;
    wire [63:0] address = asks_q ? second_araddr :
        first_araddr;
    wire [71:0] addresses_i_data = ({8'h0, address} << 8) | {64'h0, length};
    wire addresses_i_valid = offered & t1;
    wire addresses_o_ready = m_axi_arready & ~reset;
    initial begin
        less_0_q = 32'h0;
        less_1_q = 32'h0;
        both_q = 1'h0;
        asks_q = 1'h0;
        to_ask_q = 32'h0;
        answers_q = 1'h0;
        to_answer_q = 32'h0;
        under_way_q = 7'h0;
        wrong_q = 1'h0;
    end
    always @(posedge clock)
        if (forget) begin
            less_0_q <= 32'h0;
            less_1_q <= 32'h0;
            both_q <= 1'h0;
            answers_q <= 1'h0;
            to_answer_q <= 32'h0;
            under_way_q <= 7'h0;
        end else begin
            less_0_q <= less_0_d;
            less_1_q <= less_1_d;
            both_q <= both_d;
            answers_q <= answers_d;
            to_answer_q <= to_answer_d;
            under_way_q <= under_way_d;
        end
    always @(posedge clock)
        if (reset) begin
            asks_q <= 1'h0;
            to_ask_q <= 32'h0;
            wrong_q <= 1'h0;
        end else begin
            asks_q <= asks_d;
            to_ask_q <= to_ask_d;
            wrong_q <= wrong_d;
        end
    card_ntt_pass_5_interleaver_addresses addresses (
        .clock(clock),
        .reset(forget),
        .i_data(addresses_i_data),
        .i_valid(addresses_i_valid),
        .i_ready(addresses_i_ready),
        .o_data(addresses_o_data),
        .o_valid(addresses_o_valid),
        .o_ready(addresses_o_ready)
    );
    wire unused = &{1'b0, first_arburst, first_arid, first_arsize, second_arburst, second_arid, second_arsize};
endmodule

module card_ntt_pass_5_writer_skid (
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

module card_ntt_pass_5_writer (
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
    card_ntt_pass_5_reader_bursts bursts (
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
    card_ntt_pass_5_writer_skid skid (
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

module card_ntt_pass_5_values_memory (
    input wire clock,
    input wire read_enable,
    input wire [3:0] read_address,
    output reg [511:0] read_data,
    input wire write_enable,
    input wire [3:0] write_address,
    input wire [511:0] write_data
);
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

module card_ntt_pass_5_values (
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
    card_ntt_pass_5_values_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module card_ntt_pass_5_engine_incoming (
    input wire clock,
    input wire reset,
    input wire inverse,
    input wire coset,
    input wire scaled,
    input wire streamed,
    input wire [4:0] skip,
    input wire [1:0] order,
    input wire store,
    input wire starts,
    output wire [19:0] row,
    output wire last,
    output wire from_w,
    output wire multiplied,
    output wire is_inverse,
    output wire on_coset,
    output wire is_streamed,
    output wire [4:0] skipped,
    output wire [1:0] ordered
);
    localparam has_cosets = 1'h0;
    localparam [19:0] last_row = 20'hf;
    reg [19:0] row_in_q;
    reg inverse_in_q;
    reg coset_in_q;
    reg scaled_in_q;
    reg streamed_in_q;
    reg [4:0] skip_in_q;
    reg [1:0] order_in_q;
    assign row = row_in_q;
    assign last = store & (row_in_q == last_row);
    wire first_row = ~(|row_in_q);
    assign from_w = first_row ? scaled :
        scaled_in_q;
    wire by_table = first_row ? (coset & ~inverse & has_cosets) :
        coset_in_q & ~inverse_in_q;
    assign multiplied = by_table | from_w;
    assign is_inverse = inverse_in_q;
    assign on_coset = coset_in_q;
    assign is_streamed = streamed_in_q;
    assign skipped = skip_in_q;
    assign ordered = order_in_q;
    wire [19:0] row_in_d = starts ? 20'h0 :
        store ? (row_in_q + 20'h1) :
        row_in_q;
    wire t1 = store & first_row;
    wire inverse_in_d = t1 ? inverse :
        inverse_in_q;
    wire coset_in_d = t1 ? (coset & has_cosets) :
        coset_in_q;
    wire scaled_in_d = t1 ? scaled :
        scaled_in_q;
    wire streamed_in_d = t1 ? streamed :
        streamed_in_q;
    wire [4:0] skip_in_d = t1 ? skip :
        skip_in_q;
    wire [1:0] order_in_d = t1 ? order :
        order_in_q;
    initial begin
        row_in_q = 20'h0;
        inverse_in_q = 1'h0;
        coset_in_q = 1'h0;
        scaled_in_q = 1'h0;
        streamed_in_q = 1'h0;
        skip_in_q = 5'h0;
        order_in_q = 2'h0;
    end
    always @(posedge clock)
        if (reset) begin
            row_in_q <= 20'h0;
            inverse_in_q <= 1'h0;
            coset_in_q <= 1'h0;
            scaled_in_q <= 1'h0;
            streamed_in_q <= 1'h0;
            skip_in_q <= 5'h0;
            order_in_q <= 2'h0;
        end else begin
            row_in_q <= row_in_d;
            inverse_in_q <= inverse_in_d;
            coset_in_q <= coset_in_d;
            scaled_in_q <= scaled_in_d;
            streamed_in_q <= streamed_in_d;
            skip_in_q <= skip_in_d;
            order_in_q <= order_in_d;
        end
endmodule

module card_ntt_pass_5_engine_read_order (
    input wire [19:0] step,
    input wire unload,
    input wire [1:0] order,
    input wire [4:0] skip,
    output wire [19:0] row
);
    localparam [19:0] every = 20'hfffff;
    localparam [4:0] log_rows = 5'h4;
    wire [19:0] reversed = ((((((((((((((((((((((((((((((((((((((((20'h0 & ~(20'h1 << 19)) | ({19'h0, step[0]} << 19)) & ~(20'h1 << 18)) | ({19'h0, step[1]} << 18)) & ~(20'h1 << 17)) | ({19'h0, step[2]} << 17)) & ~(20'h1 << 16)) | ({19'h0, step[3]} << 16)) & ~(20'h1 << 15)) | ({19'h0, step[4]} << 15)) & ~(20'h1 << 14)) | ({19'h0, step[5]} << 14)) & ~(20'h1 << 13)) | ({19'h0, step[6]} << 13)) & ~(20'h1 << 12)) | ({19'h0, step[7]} << 12)) & ~(20'h1 << 11)) | ({19'h0, step[8]} << 11)) & ~(20'h1 << 10)) | ({19'h0, step[9]} << 10)) & ~(20'h1 << 9)) | ({19'h0, step[10]} << 9)) & ~(20'h1 << 8)) | ({19'h0, step[11]} << 8)) & ~(20'h1 << 7)) | ({19'h0, step[12]} << 7)) & ~(20'h1 << 6)) | ({19'h0, step[13]} << 6)) & ~(20'h1 << 5)) | ({19'h0, step[14]} << 5)) & ~(20'h1 << 4)) | ({19'h0, step[15]} << 4)) & ~(20'h1 << 3)) | ({19'h0, step[16]} << 3)) & ~(20'h1 << 2)) | ({19'h0, step[17]} << 2)) & ~(20'h1 << 1)) | ({19'h0, step[18]} << 1)) & 20'hffffe) | {19'h0, step[19]}) >> 16;
    wire [4:0] k_bits = log_rows - skip;
    wire [19:0] t1 = every << k_bits;
    assign row = unload ? ((order == 2'h1) ? ((step & t1) | (reversed >> skip)) : ((order == 2'h2) ? (((step & ~(every << skip)) << k_bits) | (reversed & ~t1)) : step)) :
        step;
endmodule

module card_ntt_pass_5_engine_banks_bank00 (
    input wire clock,
    input wire read_enable,
    input wire [2:0] read_address,
    output reg [511:0] read_data,
    input wire write_enable,
    input wire [2:0] write_address,
    input wire [511:0] write_data
);
    reg [511:0] mem [0:7];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 7; i = i + 1) mem[i] = 512'h0;
    `endif
    initial read_data = 512'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module card_ntt_pass_5_engine_banks (
    input wire clock,
    input wire memory,
    input wire [19:0] row,
    input wire pair,
    output wire [511:0] first,
    output wire [511:0] second,
    output wire source,
    input wire back_pair,
    input wire back_one,
    input wire [19:0] back_row,
    input wire back_source,
    input wire [511:0] back_first,
    input wire [511:0] back_second,
    input wire stored,
    input wire [19:0] stored_row,
    input wire [511:0] taken
);
    localparam [19:0] half = 20'h8;
    localparam [19:0] quarter = 20'h4;
    wire [511:0] bank00_read_data;
    wire [511:0] bank01_read_data;
    wire [511:0] bank10_read_data;
    wire [511:0] bank11_read_data;
    reg read_from_q;
    reg crossed_q;
    wire [511:0] read1 = read_from_q ? bank11_read_data :
        bank01_read_data;
    wire [511:0] read0 = read_from_q ? bank10_read_data :
        bank00_read_data;
    assign first = crossed_q ? read1 :
        read0;
    assign second = crossed_q ? read0 :
        read1;
    assign source = read_from_q;
    wire is_odd = row[0];
    wire [19:0] t2 = row >> 1;
    wire [19:0] t1 = t2 | quarter;
    wire [19:0] half_row = (pair & is_odd) ? t1 :
        t2;
    wire [2:0] bank00_read_address = half_row[2:0];
    wire t3 = stored & read_from_q;
    wire stored_bank = stored_row[0] ^ (|(stored_row & half));
    wire t4 = ~stored_bank;
    wire back_bank = back_row[0] ^ (|(back_row & half));
    wire write0 = back_pair | (back_one & ~back_bank);
    wire bank00_write_enable = t3 ? t4 :
        write0 & back_source;
    wire [19:0] t6 = stored_row >> 1;
    wire [2:0] t5 = t6[2:0];
    wire [19:0] write_address = back_pair ? back_row :
        back_row >> 1;
    wire [2:0] bank00_write_address = t3 ? t5 :
        write_address[2:0];
    wire [511:0] bank00_write_data = t3 ? taken :
        back_first;
    wire [19:0] partner = pair ? (is_odd ? t2 : t1) :
        t2;
    wire [2:0] bank01_read_address = partner[2:0];
    wire write1 = back_pair | (back_one & back_bank);
    wire bank01_write_enable = t3 ? stored_bank :
        write1 & back_source;
    wire [511:0] bank01_write_data = t3 ? taken :
        back_second;
    wire t7 = write0 & ~back_source;
    wire bank10_write_enable = stored ? (read_from_q ? t7 : t4) :
        t7;
    wire [2:0] bank10_write_address = stored ? (read_from_q ? write_address[2:0] : t5) :
        write_address[2:0];
    wire [511:0] bank10_write_data = stored ? (read_from_q ? back_first : taken) :
        back_first;
    wire t8 = write1 & ~back_source;
    wire bank11_write_enable = stored ? (read_from_q ? t8 : stored_bank) :
        t8;
    wire [511:0] bank11_write_data = stored ? (read_from_q ? back_second : taken) :
        back_second;
    wire is_upper = (|(row & half));
    wire crossed_d = is_odd ^ is_upper;
    initial begin
        read_from_q = 1'h0;
        crossed_q = 1'h0;
    end
    always @(posedge clock) begin
        read_from_q <= memory;
        crossed_q <= crossed_d;
    end
    card_ntt_pass_5_engine_banks_bank00 bank00 (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(bank00_read_address),
        .read_data(bank00_read_data),
        .write_enable(bank00_write_enable),
        .write_address(bank00_write_address),
        .write_data(bank00_write_data)
    );
    card_ntt_pass_5_engine_banks_bank00 bank01 (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(bank01_read_address),
        .read_data(bank01_read_data),
        .write_enable(bank01_write_enable),
        .write_address(bank00_write_address),
        .write_data(bank01_write_data)
    );
    card_ntt_pass_5_engine_banks_bank00 bank10 (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(bank00_read_address),
        .read_data(bank10_read_data),
        .write_enable(bank10_write_enable),
        .write_address(bank10_write_address),
        .write_data(bank10_write_data)
    );
    card_ntt_pass_5_engine_banks_bank00 bank11 (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(bank01_read_address),
        .read_data(bank11_read_data),
        .write_enable(bank11_write_enable),
        .write_address(bank10_write_address),
        .write_data(bank11_write_data)
    );
    wire unused = &{1'b0, half_row[19:3], partner[19:3], t6[19:3], write_address[19:3]};
endmodule

module card_ntt_pass_5_engine_own_factors_twiddles (
    input wire clock,
    input wire enable,
    input wire [3:0] address,
    output reg [511:0] data
);
    reg [511:0] mem [0:15];
    initial begin
        mem[0] = 512'h2b81fb59dc176d03e57584a8b0ad75cd28f9232ff7317df22214f7b1bf574c640e0a77c19a07df2f666ea36f7879462e36fc76959f60cd29ac96341c4ffffffb;
        mem[1] = 512'h15c2087ee1f911b7b8581e4870faaa61dc3390557a115a15da48ceb3d15f7f3c167c2951d2b63cfe8ce5bcef1bfb576a681b2ddc63d068ccf4b67d7c742f8f03;
        mem[2] = 512'h1e6b47bf2a30c91b9f18932d1706fed7a3fa2ac3fc35e7f3c3b1858777787d3824407ce73f9ad9a9d976fd2b5d9429f72d60c6ff83cb85bef8ad4ae2b5ad7c3f;
        mem[3] = 512'h1e6b62e0d50f76434e60e34b34e8faa9da7ff5282752e56132a90d93ec34858c2c39d29e3c2ea1a549c6df3cdeea9bf98b2640987a4fa0a38042a523e9165b90;
        mem[4] = 512'h2686a41d01504a4dcc68c6a05b8040a053082d40fbe9b5edff139de27e6f742d2b377b3539c108cf8db1627974096c6e5f3f172cb14791207f753d979edcef8b;
        mem[5] = 512'h1ad7d437327dcc458f5037e6b85d1d74a232d5967d30c7a92afb6941f18fe85d0485ca17a6c5fc2022826e205605077f79381f8b9d27e646c3220f743d3d77b3;
        mem[6] = 512'h147e8408d6e52a019a86d958c3bf6d1489bee2ed6f0c3c4455a5c60588a17b2e1dbb3113ae748ed27ad23dd6d1277a24b069b2a25389b19511da29b6125d6166;
        mem[7] = 512'h56026205b8a39aec8d0d0a87701393224915f47b047d671ba70e82efe0304d25893c6a9028fecb68ea8502af4b6d21a76756f8c47939da13b24e0c4a2d49f3;
        mem[8] = 512'h300e4c10db78fc8ecbc338abfa1144ca05ead253feb4f32a283ae711001fcfb40e0a77c19a07df2f666ea36f7879462e36fc76959f60cd29ac96341c4ffffffb;
        mem[9] = 512'h1be5ca6a0a4c76281dc96c5dbdc1eb489e75055b0aad344cee3c2f8e675e84d30adb12085108a15e4f65c0b3d235eb3b80cc914fb54036b7302fa787a5d2b60e;
        mem[10] = 512'h158c7a3baeb3d3e429000dcfc9243ae8860112b1fc88a8e818e68c51fe7017a412a91d5f32bd11573d7e07dfb059de3877ca35a6262fbefc3207cbdddda29e9b;
        mem[11] = 512'h9ddaa55dfe155dbebe77f16260117bcd52bbb077dcfbaa344ce57b171908bd42bde845b3a6ba40995cdd7962b7c50ddaefbc8bcdc918a4a80bfe61fb2c2884e;
        mem[12] = 512'h11f8eb920c2229e669ef626b4c985db34db3f32052668b301138e80003cb7a75052cd33da770975a2a9ee33d0d77ebeec8f4d11bc871df70c46cb7fc51231076;
        mem[13] = 512'h11f906b3b700d70e1937b2896a7a59858439bd847d83889d8030700c788782c9042a7bd4a502fe846e896679a296bc639d0da7afff69cfedc39f507006e9a471;
        mem[14] = 512'h1aa245f3ff388e71fff8276e1086adfb4c0057f2ffa8167b699926e01ea080c50c23d18ba196c67fded9488b23ed2e65fad32148f5edead24b34aab13a5283c2;
        mem[15] = 512'h4e25319051a3325d2dac10dd0d3e28fff3ac5188287f29f21ccfde230a8b39d19e825210e7b632b2b6a88c7658600f2c018ba6c15e907c44f2b78177bd070fe;
    end
    initial data = 512'h0;
    always @(posedge clock)
        if (enable) data <= mem[address];
endmodule

module card_ntt_pass_5_engine_own_factors_powers (
    input wire clock,
    input wire enable,
    input wire address,
    output reg [511:0] data
);
    reg [511:0] mem [0:1];
    integer i;
    initial begin
    `ifndef SYNTHESIS
        for (i = 0; i <= 1; i = i + 1) mem[i] = 512'h0;
    `endif
        mem[0] = 512'h800000000000000000000000000000000000000000000000000000000000000;
    end
    initial data = 512'h0;
    always @(posedge clock)
        if (enable) data <= mem[address];
endmodule

module card_ntt_pass_5_engine_own_factors (
    input wire clock,
    input wire fly,
    input wire [4:0] stage,
    input wire load,
    input wire [19:0] row_in,
    input wire unload,
    input wire [19:0] row,
    input wire inverse,
    input wire by_rows,
    input wire streamed,
    output wire [511:0] data,
    output wire [1:0] select
);
    localparam [19:0] all_rows = 20'h10;
    localparam [19:0] every = 20'hfffff;
    localparam [19:0] half = 20'h8;
    localparam [4:0] log_lanes = 5'h1;
    wire [511:0] twiddles_data;
    wire [511:0] powers_data;
    reg [1:0] selected_q;
    reg from_powers_q;
    assign data = from_powers_q ? powers_data :
        twiddles_data;
    assign select = selected_q;
    wire [4:0] shift = (log_lanes < stage) ? (stage - log_lanes) :
        5'h0;
    wire [19:0] t1 = row & (every << shift);
    wire [19:0] exponent_row = fly ? (inverse ? (t1 | half) : t1) :
        20'h0;
    wire [3:0] twiddles_address = exponent_row[3:0];
    wire t2 = unload & by_rows;
    wire [19:0] powers_row = load ? row_in :
        t2 ? (row | all_rows) :
        all_rows;
    wire powers_address = powers_row[0];
    wire [1:0] chosen = (load | t2) ? 2'h0 :
        (fly & (stage < 5'h2)) ? stage[1:0] :
        2'h2;
    wire from_powers_d = load | (unload & inverse & ~streamed);
    initial begin
        selected_q = 2'h0;
        from_powers_q = 1'h0;
    end
    always @(posedge clock) begin
        selected_q <= chosen;
        from_powers_q <= from_powers_d;
    end
    card_ntt_pass_5_engine_own_factors_twiddles twiddles (
        .clock(clock),
        .enable(1'h1),
        .address(twiddles_address),
        .data(twiddles_data)
    );
    card_ntt_pass_5_engine_own_factors_powers powers (
        .clock(clock),
        .enable(1'h1),
        .address(powers_address),
        .data(powers_data)
    );
    wire unused = &{1'b0, exponent_row[19:4], powers_row[19:1]};
endmodule

module card_ntt_pass_5_engine_operands_lanes (
    input wire clock,
    input wire [511:0] a,
    input wire [511:0] b,
    input wire [511:0] factors,
    input wire [1:0] select,
    input wire scale,
    input wire swap,
    input wire [23:0] tag,
    output wire [511:0] first,
    output wire [511:0] second,
    output wire [23:0] tag_out
);
    ntt_lanes2_fr_k2_c4_w64_t pipeline (
      .clock(clock),
      .a(a),
      .b(b),
      .factors(factors),
      .select(select),
      .scale(scale),
      .swap(swap),
      .tag(tag),
      .first(first),
      .second(second),
      .tag_out(tag_out)
    );
endmodule

module card_ntt_pass_5_engine_operands (
    input wire clock,
    input wire reset,
    input wire store,
    input wire load,
    input wire [19:0] row_in,
    input wire [511:0] data,
    input wire fly,
    input wire unload,
    input wire pass,
    input wire [19:0] step,
    input wire from_w,
    input wire [511:0] w,
    input wire [511:0] first,
    input wire [511:0] second,
    input wire source,
    input wire [511:0] factors,
    input wire [1:0] select,
    output wire stored,
    output wire [19:0] stored_row,
    output wire [511:0] taken,
    output wire passed,
    output wire back_one,
    output wire back_pair,
    output wire back_result,
    output wire [19:0] back_row,
    output wire back_source,
    output wire [511:0] back_first,
    output wire [511:0] back_second
);
    localparam [511:0] nothing = 512'h0;
    localparam [19:0] quarter = 20'h4;
    reg was_stored_q;
    reg loaded_q;
    reg flown_q;
    reg unloaded_q;
    reg was_passed_q;
    reg [19:0] row_q;
    reg [19:0] row_taken_q;
    reg swap_q;
    reg from_stream_q;
    reg [511:0] data_taken_q;
    reg [511:0] factor_q;
    wire [511:0] lanes_first;
    wire [511:0] lanes_second;
    wire [23:0] lanes_tag_out;
    assign stored = was_stored_q;
    assign stored_row = row_taken_q;
    assign taken = data_taken_q;
    assign passed = was_passed_q;
    assign back_one = lanes_tag_out[20];
    assign back_pair = lanes_tag_out[21];
    assign back_result = lanes_tag_out[22];
    assign back_row = lanes_tag_out[19:0];
    assign back_source = lanes_tag_out[23];
    assign back_first = lanes_first;
    assign back_second = lanes_second;
    wire [19:0] row_d = load ? row_in :
        step;
    wire swap_d = (|(step & quarter));
    wire [511:0] lanes_a = loaded_q ? data_taken_q :
        first;
    wire [511:0] lanes_b = flown_q ? second :
        nothing;
    wire [511:0] lanes_factors = from_stream_q ? factor_q :
        factors;
    wire lanes_scale = ~flown_q;
    wire [23:0] lanes_tag = {4'h0, row_q} | ({23'h0, loaded_q} << 20) | ({23'h0, flown_q} << 21) | ({23'h0, unloaded_q} << 22) | ({23'h0, source} << 23);
    initial begin
        was_stored_q = 1'h0;
        loaded_q = 1'h0;
        flown_q = 1'h0;
        unloaded_q = 1'h0;
        was_passed_q = 1'h0;
        row_q = 20'h0;
        row_taken_q = 20'h0;
        swap_q = 1'h0;
        from_stream_q = 1'h0;
        data_taken_q = 512'h0;
        factor_q = 512'h0;
    end
    always @(posedge clock) begin
        row_q <= row_d;
        row_taken_q <= row_in;
        swap_q <= swap_d;
        from_stream_q <= from_w;
        data_taken_q <= data;
        factor_q <= w;
    end
    always @(posedge clock)
        if (reset) begin
            was_stored_q <= 1'h0;
            loaded_q <= 1'h0;
            flown_q <= 1'h0;
            unloaded_q <= 1'h0;
            was_passed_q <= 1'h0;
        end else begin
            was_stored_q <= store;
            loaded_q <= load;
            flown_q <= fly;
            unloaded_q <= unload;
            was_passed_q <= pass;
        end
    card_ntt_pass_5_engine_operands_lanes lanes (
        .clock(clock),
        .a(lanes_a),
        .b(lanes_b),
        .factors(lanes_factors),
        .select(select),
        .scale(lanes_scale),
        .swap(swap_q),
        .tag(lanes_tag),
        .first(lanes_first),
        .second(lanes_second),
        .tag_out(lanes_tag_out)
    );
endmodule

module card_ntt_pass_5_engine_results_rows_memory (
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

module card_ntt_pass_5_engine_results_rows (
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
    card_ntt_pass_5_engine_results_rows_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module card_ntt_pass_5_engine_results (
    input wire clock,
    input wire reset,
    input wire unload,
    output wire room,
    input wire arrives,
    input wire [511:0] data,
    output wire [511:0] o_data,
    output wire o_last,
    output wire o_valid,
    input wire o_ready
);
    localparam [19:0] last_row = 20'hf;
    wire rows_i_ready;
    wire [511:0] rows_o_data;
    wire rows_o_valid;
    wire [7:0] rows_count;
    reg [7:0] open_q;
    reg [19:0] given_q;
    assign room = ~open_q[7];
    assign o_data = rows_o_data;
    assign o_last = given_q == last_row;
    assign o_valid = rows_o_valid;
    wire give = rows_o_valid & o_ready;
    wire [7:0] open_d = (open_q + {7'h0, unload}) - {7'h0, give};
    wire [19:0] given_d = give ? (o_last ? 20'h0 : (given_q + 20'h1)) :
        given_q;
    initial begin
        open_q = 8'h0;
        given_q = 20'h0;
    end
    always @(posedge clock)
        if (reset) begin
            open_q <= 8'h0;
            given_q <= 20'h0;
        end else begin
            open_q <= open_d;
            given_q <= given_d;
        end
    card_ntt_pass_5_engine_results_rows rows (
        .clock(clock),
        .reset(reset),
        .i_data(data),
        .i_valid(arrives),
        .i_ready(rows_i_ready),
        .o_data(rows_o_data),
        .o_valid(rows_o_valid),
        .o_ready(o_ready),
        .count(rows_count)
    );
    wire unused = &{1'b0, rows_count, rows_i_ready};
endmodule

module card_ntt_pass_5_engine (
    input wire clock,
    input wire reset,
    input wire [511:0] i_data,
    input wire i_inverse,
    input wire i_coset,
    input wire i_scaled,
    input wire i_streamed,
    input wire [4:0] i_skip,
    input wire [1:0] i_order,
    input wire i_valid,
    output wire i_ready,
    input wire [511:0] w_data,
    input wire w_valid,
    output wire w_ready,
    output wire [511:0] o_data,
    output wire o_last,
    output wire o_valid,
    input wire o_ready
);
    localparam State_Exchange = 1'h0;
    localparam State_Stages = 1'h1;
    localparam [19:0] inner_start = 20'hfffc5;
    localparam [19:0] last_pair = 20'h7;
    localparam [19:0] last_row = 20'hf;
    localparam [4:0] last_stage = 5'h4;
    localparam [19:0] ordered_start = 20'hfffc1;
    localparam [19:0] outer_start = 20'hfffc9;
    reg state_q;
    reg [19:0] step_q;
    reg [4:0] stage_q;
    reg memory_q;
    reg holding_q;
    reg inverse_q;
    reg coset_q;
    reg streamed_q;
    reg [4:0] skip_q;
    reg [1:0] order_q;
    reg full_q;
    wire [19:0] incoming_row;
    wire incoming_last;
    wire incoming_from_w;
    wire incoming_multiplied;
    wire incoming_is_inverse;
    wire incoming_on_coset;
    wire incoming_is_streamed;
    wire [4:0] incoming_skipped;
    wire [1:0] incoming_ordered;
    wire [19:0] read_order_row;
    wire [511:0] banks_first;
    wire [511:0] banks_second;
    wire banks_source;
    wire [511:0] own_factors_data;
    wire [1:0] own_factors_select;
    wire operands_stored;
    wire [19:0] operands_stored_row;
    wire [511:0] operands_taken;
    wire operands_passed;
    wire operands_back_one;
    wire operands_back_pair;
    wire operands_back_result;
    wire [19:0] operands_back_row;
    wire operands_back_source;
    wire [511:0] operands_back_first;
    wire [511:0] operands_back_second;
    wire results_room;
    wire [511:0] results_o_data;
    wire results_o_last;
    wire results_o_valid;
    wire t1 = ~incoming_from_w | w_valid;
    wire multiplied_out = inverse_q | streamed_q;
    wire waiting = step_q[19];
    wire t2 = state_q == State_Exchange;
    wire open_in = t2 & ~full_q & (holding_q | ~waiting) & ~(incoming_multiplied & holding_q & multiplied_out);
    assign i_ready = open_in & t1;
    wire room = t2 & holding_q & ~waiting & results_room;
    assign w_ready = (room & streamed_q) | (open_in & incoming_from_w & i_valid);
    assign o_data = results_o_data;
    assign o_last = results_o_last;
    assign o_valid = results_o_valid;
    wire unload = room & (~streamed_q | w_valid);
    wire last_out = unload & (step_q == last_row);
    wire starts = t2 & (full_q | incoming_last) & (~holding_q | last_out);
    wire t4 = last_stage <= stage_q;
    wire fly = (state_q == State_Stages) & ~waiting;
    wire t5 = fly & (step_q == last_pair);
    wire t3 = t5 & t4;
    wire state_d = t2 ? (starts ? State_Stages : state_q) :
        t3 ? State_Exchange :
        state_q;
    wire [19:0] t6 = (waiting | fly | unload) ? (step_q + 20'h1) :
        step_q;
    wire [19:0] step_d = t2 ? (starts ? (incoming_multiplied ? outer_start : 20'h0) : (last_out ? 20'h0 : t6)) :
        t5 ? (t4 ? ((|order_q) ? ordered_start : outer_start) : inner_start) :
        t6;
    wire [4:0] stage_d = t2 ? (starts ? incoming_skipped : stage_q) :
        t5 ? (stage_q + 5'h1) :
        stage_q;
    wire memory_d = t2 ? (starts ? ~memory_q : memory_q) :
        t5 ? ~memory_q :
        memory_q;
    wire holding_d = t2 ? (last_out ? 1'h0 : holding_q) :
        t3 ? 1'h1 :
        holding_q;
    wire t7 = t2 & starts;
    wire inverse_d = t7 ? incoming_is_inverse :
        inverse_q;
    wire coset_d = t7 ? incoming_on_coset :
        coset_q;
    wire streamed_d = t7 ? incoming_is_streamed :
        streamed_q;
    wire [4:0] skip_d = t7 ? incoming_skipped :
        skip_q;
    wire [1:0] order_d = t7 ? incoming_ordered :
        order_q;
    wire full_d = t2 ? (starts ? 1'h0 : (incoming_last ? 1'h1 : full_q)) :
        full_q;
    wire store = i_valid & open_in & t1;
    wire load = store & incoming_multiplied;
    wire own_factors_by_rows = coset_q | streamed_q;
    wire operands_store = store & ~incoming_multiplied;
    wire operands_unload = unload & multiplied_out;
    wire operands_pass = unload & ~multiplied_out;
    wire operands_from_w = (unload & streamed_q) | (load & incoming_from_w);
    wire flushing = t2 & waiting & ~holding_q;
    wire results_arrives = operands_passed | (operands_back_result & ~flushing);
    wire [511:0] results_data = operands_passed ? banks_first :
        operands_back_first;
    initial begin
        state_q = 1'h0;
        step_q = 20'hfffc1;
        stage_q = 5'h0;
        memory_q = 1'h0;
        holding_q = 1'h0;
        inverse_q = 1'h0;
        coset_q = 1'h0;
        streamed_q = 1'h0;
        skip_q = 5'h0;
        order_q = 2'h0;
        full_q = 1'h0;
    end
    always @(posedge clock)
        if (reset) begin
            state_q <= 1'h0;
            step_q <= 20'hfffc1;
            stage_q <= 5'h0;
            memory_q <= 1'h0;
            holding_q <= 1'h0;
            inverse_q <= 1'h0;
            coset_q <= 1'h0;
            streamed_q <= 1'h0;
            skip_q <= 5'h0;
            order_q <= 2'h0;
            full_q <= 1'h0;
        end else begin
            state_q <= state_d;
            step_q <= step_d;
            stage_q <= stage_d;
            memory_q <= memory_d;
            holding_q <= holding_d;
            inverse_q <= inverse_d;
            coset_q <= coset_d;
            streamed_q <= streamed_d;
            skip_q <= skip_d;
            order_q <= order_d;
            full_q <= full_d;
        end
    card_ntt_pass_5_engine_incoming incoming (
        .clock(clock),
        .reset(reset),
        .inverse(i_inverse),
        .coset(i_coset),
        .scaled(i_scaled),
        .streamed(i_streamed),
        .skip(i_skip),
        .order(i_order),
        .store(store),
        .starts(starts),
        .row(incoming_row),
        .last(incoming_last),
        .from_w(incoming_from_w),
        .multiplied(incoming_multiplied),
        .is_inverse(incoming_is_inverse),
        .on_coset(incoming_on_coset),
        .is_streamed(incoming_is_streamed),
        .skipped(incoming_skipped),
        .ordered(incoming_ordered)
    );
    card_ntt_pass_5_engine_read_order read_order (
        .step(step_q),
        .unload(unload),
        .order(order_q),
        .skip(skip_q),
        .row(read_order_row)
    );
    card_ntt_pass_5_engine_banks banks (
        .clock(clock),
        .memory(memory_q),
        .row(read_order_row),
        .pair(fly),
        .first(banks_first),
        .second(banks_second),
        .source(banks_source),
        .back_pair(operands_back_pair),
        .back_one(operands_back_one),
        .back_row(operands_back_row),
        .back_source(operands_back_source),
        .back_first(operands_back_first),
        .back_second(operands_back_second),
        .stored(operands_stored),
        .stored_row(operands_stored_row),
        .taken(operands_taken)
    );
    card_ntt_pass_5_engine_own_factors own_factors (
        .clock(clock),
        .fly(fly),
        .stage(stage_q),
        .load(load),
        .row_in(incoming_row),
        .unload(unload),
        .row(read_order_row),
        .inverse(inverse_q),
        .by_rows(own_factors_by_rows),
        .streamed(streamed_q),
        .data(own_factors_data),
        .select(own_factors_select)
    );
    card_ntt_pass_5_engine_operands operands (
        .clock(clock),
        .reset(reset),
        .store(operands_store),
        .load(load),
        .row_in(incoming_row),
        .data(i_data),
        .fly(fly),
        .unload(operands_unload),
        .pass(operands_pass),
        .step(step_q),
        .from_w(operands_from_w),
        .w(w_data),
        .first(banks_first),
        .second(banks_second),
        .source(banks_source),
        .factors(own_factors_data),
        .select(own_factors_select),
        .stored(operands_stored),
        .stored_row(operands_stored_row),
        .taken(operands_taken),
        .passed(operands_passed),
        .back_one(operands_back_one),
        .back_pair(operands_back_pair),
        .back_result(operands_back_result),
        .back_row(operands_back_row),
        .back_source(operands_back_source),
        .back_first(operands_back_first),
        .back_second(operands_back_second)
    );
    card_ntt_pass_5_engine_results results (
        .clock(clock),
        .reset(reset),
        .unload(unload),
        .room(results_room),
        .arrives(results_arrives),
        .data(results_data),
        .o_data(results_o_data),
        .o_last(results_o_last),
        .o_valid(results_o_valid),
        .o_ready(o_ready)
    );
endmodule

module card_ntt_pass_5_turn (
    input wire clock,
    input wire reset,
    input wire [3:0] log_group,
    input wire [511:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [511:0] o_data,
    output wire o_valid,
    input wire o_ready
);
    localparam [7:0] ones = 8'hff;
    localparam [6:0] upper = 7'h40;
    wire [511:0] even_read_data;
    wire [511:0] odd_read_data;
    reg [7:0] write_q;
    reg write_upper_q;
    reg [7:0] read_q;
    reg read_upper_q;
    reg lower_full_q;
    reg upper_full_q;
    reg valid_q;
    reg second_q;
    assign i_ready = write_upper_q ? ~upper_full_q :
        ~lower_full_q;
    assign o_data = second_q ? ({256'h0, even_read_data[511:256]} | ({256'h0, odd_read_data[511:256]} << 256)) :
        {256'h0, even_read_data[255:0]} | ({256'h0, odd_read_data[255:0]} << 256);
    assign o_valid = valid_q;
    wire t1 = ~valid_q | o_ready;
    wire full = read_upper_q ? upper_full_q :
        lower_full_q;
    wire give = full & t1;
    wire [7:0] last = ~(ones << log_group);
    wire [7:0] pairs = last >> 1;
    wire [7:0] t3 = read_q & pairs;
    wire [6:0] t2 = t3[6:0];
    wire [6:0] even_read_address = read_upper_q ? (t2 | upper) :
        t2;
    wire take = i_valid & i_ready;
    wire even_write_enable = take & ~write_q[0];
    wire [7:0] t5 = write_q >> 1;
    wire [6:0] t4 = t5[6:0];
    wire [6:0] even_write_address = write_upper_q ? (t4 | upper) :
        t4;
    wire odd_write_enable = take & write_q[0];
    wire filled = take & (write_q == last);
    wire [7:0] write_d = filled ? 8'h0 :
        take ? (write_q + 8'h1) :
        write_q;
    wire write_upper_d = filled ? ~write_upper_q :
        write_upper_q;
    wire emptied = give & (read_q == last);
    wire [7:0] read_d = emptied ? 8'h0 :
        give ? (read_q + 8'h1) :
        read_q;
    wire read_upper_d = emptied ? ~read_upper_q :
        read_upper_q;
    wire lower_full_d = (filled & ~write_upper_q) ? 1'h1 :
        (emptied & ~read_upper_q) ? 1'h0 :
        lower_full_q;
    wire upper_full_d = (filled & write_upper_q) ? 1'h1 :
        (emptied & read_upper_q) ? 1'h0 :
        upper_full_q;
    wire valid_d = t1 ? give :
        valid_q;
    wire second_d = give ? (pairs < read_q) :
        second_q;
    initial begin
        write_q = 8'h0;
        write_upper_q = 1'h0;
        read_q = 8'h0;
        read_upper_q = 1'h0;
        lower_full_q = 1'h0;
        upper_full_q = 1'h0;
        valid_q = 1'h0;
        second_q = 1'h0;
    end
    always @(posedge clock)
        if (reset) begin
            write_q <= 8'h0;
            write_upper_q <= 1'h0;
            read_q <= 8'h0;
            read_upper_q <= 1'h0;
            lower_full_q <= 1'h0;
            upper_full_q <= 1'h0;
            valid_q <= 1'h0;
            second_q <= 1'h0;
        end else begin
            write_q <= write_d;
            write_upper_q <= write_upper_d;
            read_q <= read_d;
            read_upper_q <= read_upper_d;
            lower_full_q <= lower_full_d;
            upper_full_q <= upper_full_d;
            valid_q <= valid_d;
            second_q <= second_d;
        end
    card_ntt_pass_5_engine_results_rows_memory even (
        .clock(clock),
        .read_enable(give),
        .read_address(even_read_address),
        .read_data(even_read_data),
        .write_enable(even_write_enable),
        .write_address(even_write_address),
        .write_data(i_data)
    );
    card_ntt_pass_5_engine_results_rows_memory odd (
        .clock(clock),
        .read_enable(give),
        .read_address(even_read_address),
        .read_data(odd_read_data),
        .write_enable(odd_write_enable),
        .write_address(even_write_address),
        .write_data(i_data)
    );
    wire unused = &{1'b0, t3[7], t5[7]};
endmodule

module card_ntt_pass_5_geometry (
    input wire clock,
    input wire [63:0] pointers_0,
    input wire [63:0] pointers_1,
    input wire [63:0] pointers_2,
    input wire [31:0] log_size,
    input wire [31:0] first_tile,
    input wire [31:0] tiles,
    input wire [4:0] skip,
    input wire second,
    input wire scaled,
    input wire streamed,
    output wire valid,
    output wire [4:0] group,
    output wire [63:0] addresses_0,
    output wire [63:0] addresses_1,
    output wire [63:0] addresses_2,
    output wire [31:0] read_beats,
    output wire [31:0] read_rows,
    output wire [63:0] row_bytes,
    output wire [63:0] tile_bytes,
    output wire [31:0] write_beats,
    output wire [31:0] write_counts_0,
    output wire [31:0] write_counts_1,
    output wire [63:0] write_strides_0,
    output wire [63:0] write_strides_1,
    output wire [63:0] write_strides_2,
    output wire [31:0] factor_beats
);
    localparam [63:0] half_value = 64'h10;
    localparam [4:0] log_engine = 5'h5;
    localparam [4:0] most_group = 5'h7;
    localparam [4:0] most_skip = 5'h3;
    localparam [31:0] one = 32'h1;
    localparam [32:0] one_tile = 33'h1;
    localparam [4:0] row_bits = 5'h4;
    localparam [31:0] rows = 32'h10;
    localparam [63:0] value = 64'h20;
    reg [4:0] transform_bits_q;
    reg [4:0] column_bits_q;
    reg [4:0] group_bits_q;
    reg [4:0] skip_bits_q;
    reg [31:0] beats_of_row_q;
    reg [31:0] rows_of_tile_q;
    reg [63:0] bytes_of_row_q;
    reg [63:0] bytes_of_tile_q;
    reg [31:0] beats_of_write_q;
    reg [31:0] counts_0_q;
    reg [31:0] counts_1_q;
    reg [63:0] offsets_0_q;
    reg [63:0] offsets_1_q;
    reg [63:0] offsets_2_q;
    reg [63:0] places_0_q;
    reg [63:0] places_1_q;
    reg [63:0] places_2_q;
    reg [63:0] strides_0_q;
    reg [63:0] strides_1_q;
    reg [63:0] strides_2_q;
    reg [31:0] beats_of_factors_q;
    reg [32:0] all_tiles_q;
    reg [32:0] end_tile_q;
    reg fits_q;
    reg all_fit_q;
    assign valid = all_fit_q;
    assign group = group_bits_q;
    assign addresses_0 = places_0_q;
    assign addresses_1 = places_1_q;
    assign addresses_2 = places_2_q;
    assign read_beats = beats_of_row_q;
    assign read_rows = rows_of_tile_q;
    assign row_bytes = bytes_of_row_q;
    assign tile_bytes = bytes_of_tile_q;
    assign write_beats = beats_of_write_q;
    assign write_counts_0 = counts_0_q;
    assign write_counts_1 = counts_1_q;
    assign write_strides_0 = strides_0_q;
    assign write_strides_1 = strides_1_q;
    assign write_strides_2 = strides_2_q;
    assign factor_beats = beats_of_factors_q;
    wire [4:0] transform_bits_d = log_engine - skip;
    wire [4:0] size = log_size[4:0];
    wire [4:0] column_bits_d = (size + skip) - log_engine;
    wire [4:0] group_bits_d = ~second ? ((most_group < transform_bits_d) ? most_group : (transform_bits_d - 5'h1)) :
        skip;
    wire [31:0] beats_of_row_d = one << (skip_bits_q - 5'h1);
    wire [31:0] rows_of_tile_d = one << transform_bits_q;
    wire [63:0] bytes_of_row_d = value << column_bits_q;
    wire [63:0] bytes_of_tile_d = value << skip_bits_q;
    wire [31:0] beats_of_write_d = one << (group_bits_q - 5'h1);
    wire [4:0] half_bits = transform_bits_q - 5'h1;
    wire [31:0] counts_0_d = second ? (one << half_bits) :
        one << (half_bits - group_bits_q);
    wire [31:0] counts_1_d = second ? tiles :
        tiles << skip_bits_q;
    wire [63:0] offsets_0_d = ({32'h0, first_tile} << skip_bits_q) << 5;
    wire [63:0] offsets_1_d = second ? offsets_0_d :
        ({32'h0, first_tile} << 5) << 5;
    wire t1 = scaled & streamed;
    wire [63:0] offsets_2_d = t1 ? ({32'h0, first_tile} << (row_bits + 5'h1)) :
        {32'h0, first_tile} << 4;
    wire [63:0] places_0_d = offsets_0_q + pointers_0;
    wire [63:0] places_1_d = offsets_1_q + pointers_1;
    wire [63:0] places_2_d = (offsets_2_q << 6) + pointers_2;
    wire [63:0] strides_0_d = second ? (half_value << size) :
        value << half_bits;
    wire [63:0] strides_1_d = second ? bytes_of_row_d :
        value << group_bits_q;
    wire [63:0] strides_2_d = second ? bytes_of_tile_d :
        value << transform_bits_q;
    wire [31:0] beats_of_factors_d = t1 ? (rows << 1) :
        (scaled | streamed) ? rows :
        32'h0;
    wire [32:0] all_tiles_d = one_tile << (size - log_engine);
    wire [32:0] end_tile_d = {1'h0, first_tile} + {1'h0, tiles};
    wire fits_d = (|skip) & (skip <= most_skip) & (32'h5 <= log_size) & (log_size <= 32'h8);
    wire all_fit_d = fits_q & (|tiles) & (end_tile_q <= all_tiles_q);
    initial begin
        transform_bits_q = 5'h0;
        column_bits_q = 5'h0;
        group_bits_q = 5'h0;
        skip_bits_q = 5'h0;
        beats_of_row_q = 32'h0;
        rows_of_tile_q = 32'h0;
        bytes_of_row_q = 64'h0;
        bytes_of_tile_q = 64'h0;
        beats_of_write_q = 32'h0;
        counts_0_q = 32'h0;
        counts_1_q = 32'h0;
        offsets_0_q = 64'h0;
        offsets_1_q = 64'h0;
        offsets_2_q = 64'h0;
        places_0_q = 64'h0;
        places_1_q = 64'h0;
        places_2_q = 64'h0;
        strides_0_q = 64'h0;
        strides_1_q = 64'h0;
        strides_2_q = 64'h0;
        beats_of_factors_q = 32'h0;
        all_tiles_q = 33'h0;
        end_tile_q = 33'h0;
        fits_q = 1'h0;
        all_fit_q = 1'h0;
    end
    always @(posedge clock) begin
        transform_bits_q <= transform_bits_d;
        column_bits_q <= column_bits_d;
        group_bits_q <= group_bits_d;
        skip_bits_q <= skip;
        beats_of_row_q <= beats_of_row_d;
        rows_of_tile_q <= rows_of_tile_d;
        bytes_of_row_q <= bytes_of_row_d;
        bytes_of_tile_q <= bytes_of_tile_d;
        beats_of_write_q <= beats_of_write_d;
        counts_0_q <= counts_0_d;
        counts_1_q <= counts_1_d;
        offsets_0_q <= offsets_0_d;
        offsets_1_q <= offsets_1_d;
        offsets_2_q <= offsets_2_d;
        places_0_q <= places_0_d;
        places_1_q <= places_1_d;
        places_2_q <= places_2_d;
        strides_0_q <= strides_0_d;
        strides_1_q <= strides_1_d;
        strides_2_q <= strides_2_d;
        beats_of_factors_q <= beats_of_factors_d;
        all_tiles_q <= all_tiles_d;
        end_tile_q <= end_tile_d;
        fits_q <= fits_d;
        all_fit_q <= all_fit_d;
    end
endmodule

module card_ntt_pass_5 (
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
    localparam [31:0] one = 32'h1;
    localparam [31:0] rows = 32'h10;
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
    wire factor_reader_idle;
    wire factor_reader_failed;
    wire factor_reader_drained;
    wire factor_reader_m_axi_arid;
    wire [63:0] factor_reader_m_axi_araddr;
    wire [7:0] factor_reader_m_axi_arlen;
    wire [2:0] factor_reader_m_axi_arsize;
    wire [1:0] factor_reader_m_axi_arburst;
    wire factor_reader_m_axi_arvalid;
    wire factor_reader_m_axi_rready;
    wire [511:0] factor_reader_o_data;
    wire factor_reader_o_valid;
    wire interleaver_first_arready;
    wire interleaver_first_rid;
    wire [511:0] interleaver_first_rdata;
    wire [1:0] interleaver_first_rresp;
    wire interleaver_first_rlast;
    wire interleaver_first_rvalid;
    wire interleaver_second_arready;
    wire interleaver_second_rid;
    wire [511:0] interleaver_second_rdata;
    wire [1:0] interleaver_second_rresp;
    wire interleaver_second_rlast;
    wire interleaver_second_rvalid;
    wire interleaver_m_axi_arid;
    wire [63:0] interleaver_m_axi_araddr;
    wire [7:0] interleaver_m_axi_arlen;
    wire [2:0] interleaver_m_axi_arsize;
    wire [1:0] interleaver_m_axi_arburst;
    wire interleaver_m_axi_arvalid;
    wire interleaver_m_axi_rready;
    wire interleaver_failed;
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
    wire values_i_ready;
    wire [511:0] values_o_data;
    wire values_o_valid;
    wire [4:0] values_count;
    wire factors_i_ready;
    wire [511:0] factors_o_data;
    wire factors_o_valid;
    wire [4:0] factors_count;
    wire engine_i_ready;
    wire engine_w_ready;
    wire [511:0] engine_o_data;
    wire engine_o_last;
    wire engine_o_valid;
    wire turn_i_ready;
    wire [511:0] turn_o_data;
    wire turn_o_valid;
    wire results_i_ready;
    wire [511:0] results_o_data;
    wire results_o_valid;
    wire [4:0] results_count;
    wire geometry_valid;
    wire [4:0] geometry_group;
    wire [63:0] geometry_addresses_0;
    wire [63:0] geometry_addresses_1;
    wire [63:0] geometry_addresses_2;
    wire [31:0] geometry_read_beats;
    wire [31:0] geometry_read_rows;
    wire [63:0] geometry_row_bytes;
    wire [63:0] geometry_tile_bytes;
    wire [31:0] geometry_write_beats;
    wire [31:0] geometry_write_counts_0;
    wire [31:0] geometry_write_counts_1;
    wire [63:0] geometry_write_strides_0;
    wire [63:0] geometry_write_strides_1;
    wire [63:0] geometry_write_strides_2;
    wire [31:0] geometry_factor_beats;
    reg inverse_q;
    reg scaled_q;
    reg streamed_q;
    reg by_columns_q;
    reg [4:0] taken_skip_q;
    reg [4:0] taken_group_q;
    assign s_axi_control_awready = frame_bus_awready;
    assign s_axi_control_wready = frame_bus_wready;
    assign s_axi_control_bresp = frame_bus_bresp;
    assign s_axi_control_bvalid = frame_bus_bvalid;
    assign s_axi_control_arready = frame_bus_arready;
    assign s_axi_control_rdata = frame_bus_rdata;
    assign s_axi_control_rresp = frame_bus_rresp;
    assign s_axi_control_rvalid = frame_bus_rvalid;
    assign m_axi_in_arid = interleaver_m_axi_arid;
    assign m_axi_in_araddr = interleaver_m_axi_araddr;
    assign m_axi_in_arlen = interleaver_m_axi_arlen;
    assign m_axi_in_arsize = interleaver_m_axi_arsize;
    assign m_axi_in_arburst = interleaver_m_axi_arburst;
    assign m_axi_in_arvalid = interleaver_m_axi_arvalid;
    assign m_axi_in_rready = interleaver_m_axi_rready;
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
    wire frame_finished = reader_idle & factor_reader_idle & writer_idle;
    wire frame_drained = reader_drained & factor_reader_drained & writer_drained;
    wire [31:0] tiles = frame_arguments_5[31:0];
    wire [63:0] factor_reader_stride_0 = {32'h0, geometry_factor_beats} << 6;
    wire [31:0] writer_count_0 = one << 1;
    wire [1:0] engine_i_order = by_columns_q ? 2'h2 :
        2'h1;
    wire [3:0] turn_log_group = taken_group_q[3:0];
    wire [31:0] geometry_log_size = frame_arguments_3[31:0];
    wire [31:0] geometry_first_tile = frame_arguments_4[31:0];
    wire [4:0] skip = frame_arguments_6[12:8];
    wire second = frame_arguments_6[1];
    wire scaled_in = frame_arguments_6[2];
    wire streamed_in = frame_arguments_6[3];
    wire inverse_d = frame_go ? frame_arguments_6[0] :
        inverse_q;
    wire scaled_d = frame_go ? scaled_in :
        scaled_q;
    wire streamed_d = frame_go ? streamed_in :
        streamed_q;
    wire by_columns_d = frame_go ? second :
        by_columns_q;
    wire [4:0] taken_skip_d = frame_go ? skip :
        taken_skip_q;
    wire [4:0] taken_group_d = frame_go ? geometry_group :
        taken_group_q;
    initial begin
        inverse_q = 1'h0;
        scaled_q = 1'h0;
        streamed_q = 1'h0;
        by_columns_q = 1'h0;
        taken_skip_q = 5'h0;
        taken_group_q = 5'h0;
    end
    always @(posedge clock)
        if (reset) begin
            inverse_q <= 1'h0;
            scaled_q <= 1'h0;
            streamed_q <= 1'h0;
            by_columns_q <= 1'h0;
            taken_skip_q <= 5'h0;
            taken_group_q <= 5'h0;
        end else begin
            inverse_q <= inverse_d;
            scaled_q <= scaled_d;
            streamed_q <= streamed_d;
            by_columns_q <= by_columns_d;
            taken_skip_q <= taken_skip_d;
            taken_group_q <= taken_group_d;
        end
    card_ntt_pass_5_frame frame (
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
        .go(frame_go),
        .decides(frame_go),
        .valid(geometry_valid),
        .accept(frame_accept),
        .finished(frame_finished),
        .drained(frame_drained),
        .failed_0(interleaver_failed),
        .failed_1(writer_failed)
    );
    card_ntt_pass_5_reader reader (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(frame_accept),
        .address(geometry_addresses_0),
        .beats(geometry_read_beats),
        .count_0(geometry_read_rows),
        .count_1(tiles),
        .count_2(one),
        .stride_0(geometry_row_bytes),
        .stride_1(geometry_tile_bytes),
        .stride_2(64'h0),
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
        .m_axi_arready(interleaver_first_arready),
        .m_axi_rid(interleaver_first_rid),
        .m_axi_rdata(interleaver_first_rdata),
        .m_axi_rresp(interleaver_first_rresp),
        .m_axi_rlast(interleaver_first_rlast),
        .m_axi_rvalid(interleaver_first_rvalid),
        .o_data(reader_o_data),
        .o_valid(reader_o_valid),
        .o_ready(values_i_ready)
    );
    card_ntt_pass_5_reader factor_reader (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(frame_accept),
        .address(geometry_addresses_2),
        .beats(geometry_factor_beats),
        .count_0(tiles),
        .count_1(one),
        .count_2(one),
        .stride_0(factor_reader_stride_0),
        .stride_1(64'h0),
        .stride_2(64'h0),
        .idle(factor_reader_idle),
        .failed(factor_reader_failed),
        .drained(factor_reader_drained),
        .m_axi_arid(factor_reader_m_axi_arid),
        .m_axi_araddr(factor_reader_m_axi_araddr),
        .m_axi_arlen(factor_reader_m_axi_arlen),
        .m_axi_arsize(factor_reader_m_axi_arsize),
        .m_axi_arburst(factor_reader_m_axi_arburst),
        .m_axi_arvalid(factor_reader_m_axi_arvalid),
        .m_axi_rready(factor_reader_m_axi_rready),
        .m_axi_arready(interleaver_second_arready),
        .m_axi_rid(interleaver_second_rid),
        .m_axi_rdata(interleaver_second_rdata),
        .m_axi_rresp(interleaver_second_rresp),
        .m_axi_rlast(interleaver_second_rlast),
        .m_axi_rvalid(interleaver_second_rvalid),
        .o_data(factor_reader_o_data),
        .o_valid(factor_reader_o_valid),
        .o_ready(factors_i_ready)
    );
    card_ntt_pass_5_interleaver interleaver (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(frame_accept),
        .beats_0(rows),
        .beats_1(geometry_factor_beats),
        .first_arid(reader_m_axi_arid),
        .first_araddr(reader_m_axi_araddr),
        .first_arlen(reader_m_axi_arlen),
        .first_arsize(reader_m_axi_arsize),
        .first_arburst(reader_m_axi_arburst),
        .first_arvalid(reader_m_axi_arvalid),
        .first_rready(reader_m_axi_rready),
        .first_arready(interleaver_first_arready),
        .first_rid(interleaver_first_rid),
        .first_rdata(interleaver_first_rdata),
        .first_rresp(interleaver_first_rresp),
        .first_rlast(interleaver_first_rlast),
        .first_rvalid(interleaver_first_rvalid),
        .second_arid(factor_reader_m_axi_arid),
        .second_araddr(factor_reader_m_axi_araddr),
        .second_arlen(factor_reader_m_axi_arlen),
        .second_arsize(factor_reader_m_axi_arsize),
        .second_arburst(factor_reader_m_axi_arburst),
        .second_arvalid(factor_reader_m_axi_arvalid),
        .second_rready(factor_reader_m_axi_rready),
        .second_arready(interleaver_second_arready),
        .second_rid(interleaver_second_rid),
        .second_rdata(interleaver_second_rdata),
        .second_rresp(interleaver_second_rresp),
        .second_rlast(interleaver_second_rlast),
        .second_rvalid(interleaver_second_rvalid),
        .m_axi_arid(interleaver_m_axi_arid),
        .m_axi_araddr(interleaver_m_axi_araddr),
        .m_axi_arlen(interleaver_m_axi_arlen),
        .m_axi_arsize(interleaver_m_axi_arsize),
        .m_axi_arburst(interleaver_m_axi_arburst),
        .m_axi_arvalid(interleaver_m_axi_arvalid),
        .m_axi_rready(interleaver_m_axi_rready),
        .m_axi_arready(m_axi_in_arready),
        .m_axi_rid(m_axi_in_rid),
        .m_axi_rdata(m_axi_in_rdata),
        .m_axi_rresp(m_axi_in_rresp),
        .m_axi_rlast(m_axi_in_rlast),
        .m_axi_rvalid(m_axi_in_rvalid),
        .failed(interleaver_failed)
    );
    card_ntt_pass_5_writer writer (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(frame_accept),
        .address(geometry_addresses_1),
        .beats(geometry_write_beats),
        .count_0(writer_count_0),
        .count_1(geometry_write_counts_0),
        .count_2(geometry_write_counts_1),
        .stride_0(geometry_write_strides_0),
        .stride_1(geometry_write_strides_1),
        .stride_2(geometry_write_strides_2),
        .idle(writer_idle),
        .failed(writer_failed),
        .drained(writer_drained),
        .i_data(results_o_data),
        .i_valid(results_o_valid),
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
    card_ntt_pass_5_values values (
        .clock(clock),
        .reset(reset),
        .i_data(reader_o_data),
        .i_valid(reader_o_valid),
        .i_ready(values_i_ready),
        .o_data(values_o_data),
        .o_valid(values_o_valid),
        .o_ready(engine_i_ready),
        .count(values_count)
    );
    card_ntt_pass_5_values factors (
        .clock(clock),
        .reset(reset),
        .i_data(factor_reader_o_data),
        .i_valid(factor_reader_o_valid),
        .i_ready(factors_i_ready),
        .o_data(factors_o_data),
        .o_valid(factors_o_valid),
        .o_ready(engine_w_ready),
        .count(factors_count)
    );
    card_ntt_pass_5_engine engine (
        .clock(clock),
        .reset(reset),
        .i_data(values_o_data),
        .i_inverse(inverse_q),
        .i_coset(1'h0),
        .i_scaled(scaled_q),
        .i_streamed(streamed_q),
        .i_skip(taken_skip_q),
        .i_order(engine_i_order),
        .i_valid(values_o_valid),
        .i_ready(engine_i_ready),
        .w_data(factors_o_data),
        .w_valid(factors_o_valid),
        .w_ready(engine_w_ready),
        .o_data(engine_o_data),
        .o_last(engine_o_last),
        .o_valid(engine_o_valid),
        .o_ready(turn_i_ready)
    );
    card_ntt_pass_5_turn turn (
        .clock(clock),
        .reset(reset),
        .log_group(turn_log_group),
        .i_data(engine_o_data),
        .i_valid(engine_o_valid),
        .i_ready(turn_i_ready),
        .o_data(turn_o_data),
        .o_valid(turn_o_valid),
        .o_ready(results_i_ready)
    );
    card_ntt_pass_5_values results (
        .clock(clock),
        .reset(reset),
        .i_data(turn_o_data),
        .i_valid(turn_o_valid),
        .i_ready(results_i_ready),
        .o_data(results_o_data),
        .o_valid(results_o_valid),
        .o_ready(writer_i_ready),
        .count(results_count)
    );
    card_ntt_pass_5_geometry geometry (
        .clock(clock),
        .pointers_0(frame_arguments_0),
        .pointers_1(frame_arguments_1),
        .pointers_2(frame_arguments_2),
        .log_size(geometry_log_size),
        .first_tile(geometry_first_tile),
        .tiles(tiles),
        .skip(skip),
        .second(second),
        .scaled(scaled_in),
        .streamed(streamed_in),
        .valid(geometry_valid),
        .group(geometry_group),
        .addresses_0(geometry_addresses_0),
        .addresses_1(geometry_addresses_1),
        .addresses_2(geometry_addresses_2),
        .read_beats(geometry_read_beats),
        .read_rows(geometry_read_rows),
        .row_bytes(geometry_row_bytes),
        .tile_bytes(geometry_tile_bytes),
        .write_beats(geometry_write_beats),
        .write_counts_0(geometry_write_counts_0),
        .write_counts_1(geometry_write_counts_1),
        .write_strides_0(geometry_write_strides_0),
        .write_strides_1(geometry_write_strides_1),
        .write_strides_2(geometry_write_strides_2),
        .factor_beats(geometry_factor_beats)
    );
    wire unused = &{1'b0, engine_o_last, factor_reader_failed, factors_count, frame_arguments_3[63:32], frame_arguments_4[63:32], frame_arguments_5[63:32], frame_arguments_6[7:4], frame_arguments_6[63:13], reader_failed, results_count, values_count};
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

// butterfly_frequency_fr_k2_c4_w64_t: one result a clock, 59 clocks after its operands.
(* pipeline_stages = 59 *)
module butterfly_frequency_fr_k2_c4_w64_t (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  input wire [253:0] w,
  output wire [253:0] x,
  output wire [253:0] y
);
  // stage 5
  wire [253:0] difference;
  subtract_fr_w64 difference_subtract_fr_w64 (.clock(clock), .a(a), .b(b), .difference(difference));
  wire [253:0] sum;
  add_fr_w64 sum_add_fr_w64 (.clock(clock), .a(a), .b(b), .sum(sum));
  reg [1269:0] w_s5_way;
  wire [253:0] w_s5 = w_s5_way[1269:1016];
  // stage 59
  wire [253:0] product;
  montgomery_fr_k2_c4_w64_t product_montgomery_fr_k2_c4_w64_t (.clock(clock), .a(difference), .b(w_s5), .product(product));
  reg [13715:0] sum_s59_way;
  wire [253:0] sum_s59 = sum_s59_way[13715:13462];
  assign x = sum_s59;
  assign y = product;
  initial begin
    w_s5_way = 1270'h0;
    sum_s59_way = 13716'h0;
  end
  always @(posedge clock) begin
    // into stage 5
    w_s5_way <= {w_s5_way[1015:0], w};
    // into stage 59
    sum_s59_way <= {sum_s59_way[13461:0], sum};
  end
endmodule

// ntt_lanes2_fr_k2_c4_w64_t: one result a clock, 61 clocks after its operands.
(* pipeline_stages = 61 *)
module ntt_lanes2_fr_k2_c4_w64_t (
  input wire clock,
  input wire [511:0] a,
  input wire [511:0] b,
  input wire [511:0] factors,
  input wire [1:0] select,
  input wire scale,
  input wire swap,
  input wire [23:0] tag,
  output wire [511:0] first,
  output wire [511:0] second,
  output wire [23:0] tag_out
);
  wire [253:0] lane_0_w = factors[253:0];
  wire equal = select == 2'h0;
  wire [253:0] a_253_0 = a[253:0];
  wire [253:0] b_253_0 = b[253:0];
  wire [253:0] factors_509_256 = factors[509:256];
  wire [253:0] lane_1_w = equal ? factors_509_256 : lane_0_w;
  wire [253:0] a_509_256 = a[509:256];
  wire [253:0] b_509_256 = b[509:256];
  // stage 1
  reg [253:0] a_253_0_s1;
  reg [253:0] b_253_0_s1;
  reg [253:0] lane_0_w_s1;
  reg [253:0] a_509_256_s1;
  reg [253:0] b_509_256_s1;
  reg [253:0] lane_1_w_s1;
  // stage 60
  wire [253:0] lane_0_butterfly_frequency_fr_k2_c4_w64_t_x;
  wire [253:0] lane_0_butterfly_frequency_fr_k2_c4_w64_t_y;
  butterfly_frequency_fr_k2_c4_w64_t lane_0_butterfly_frequency_fr_k2_c4_w64_t (.clock(clock), .a(a_253_0_s1), .b(b_253_0_s1), .w(lane_0_w_s1), .x(lane_0_butterfly_frequency_fr_k2_c4_w64_t_x), .y(lane_0_butterfly_frequency_fr_k2_c4_w64_t_y));
  wire [253:0] lane_1_butterfly_frequency_fr_k2_c4_w64_t_x;
  wire [253:0] lane_1_butterfly_frequency_fr_k2_c4_w64_t_y;
  butterfly_frequency_fr_k2_c4_w64_t lane_1_butterfly_frequency_fr_k2_c4_w64_t (.clock(clock), .a(a_509_256_s1), .b(b_509_256_s1), .w(lane_1_w_s1), .x(lane_1_butterfly_frequency_fr_k2_c4_w64_t_x), .y(lane_1_butterfly_frequency_fr_k2_c4_w64_t_y));
  wire [511:0] joined_0 = {2'h0, lane_0_butterfly_frequency_fr_k2_c4_w64_t_y, 2'h0, lane_0_butterfly_frequency_fr_k2_c4_w64_t_x};
  wire [511:0] joined_1 = {2'h0, lane_1_butterfly_frequency_fr_k2_c4_w64_t_y, 2'h0, lane_1_butterfly_frequency_fr_k2_c4_w64_t_x};
  wire [511:0] joined_2 = {2'h0, lane_1_butterfly_frequency_fr_k2_c4_w64_t_y, 2'h0, lane_0_butterfly_frequency_fr_k2_c4_w64_t_y};
  reg [59:0] swap_s60_way;
  wire swap_s60 = swap_s60_way[59];
  wire [511:0] straight = swap_s60 ? joined_1 : joined_0;
  wire [511:0] crossed = swap_s60 ? joined_0 : joined_1;
  reg [59:0] scale_s60_way;
  wire scale_s60 = scale_s60_way[59];
  wire [511:0] chosen_0 = scale_s60 ? joined_2 : straight;
  wire [511:0] chosen_1 = scale_s60 ? joined_2 : crossed;
  // stage 61
  reg [511:0] chosen_0_s61;
  reg [511:0] chosen_1_s61;
  reg [1463:0] tag_s61_way;
  wire [23:0] tag_s61 = tag_s61_way[1463:1440];
  assign first = chosen_0_s61;
  assign second = chosen_1_s61;
  assign tag_out = tag_s61;
  initial begin
    a_253_0_s1 = 254'h0;
    b_253_0_s1 = 254'h0;
    lane_0_w_s1 = 254'h0;
    a_509_256_s1 = 254'h0;
    b_509_256_s1 = 254'h0;
    lane_1_w_s1 = 254'h0;
    swap_s60_way = 60'h0;
    scale_s60_way = 60'h0;
    chosen_0_s61 = 512'h0;
    chosen_1_s61 = 512'h0;
    tag_s61_way = 1464'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    a_253_0_s1 <= a_253_0;
    b_253_0_s1 <= b_253_0;
    lane_0_w_s1 <= lane_0_w;
    a_509_256_s1 <= a_509_256;
    b_509_256_s1 <= b_509_256;
    lane_1_w_s1 <= lane_1_w;
    // into stage 60
    swap_s60_way <= {swap_s60_way[58:0], swap};
    scale_s60_way <= {scale_s60_way[58:0], scale};
    // into stage 61
    chosen_0_s61 <= chosen_0;
    chosen_1_s61 <= chosen_1;
    tag_s61_way <= {tag_s61_way[1439:0], tag};
  end
  wire unused = &{1'b0, a[255:254], a[511:510], b[255:254], b[511:510], factors[255:254], factors[511:510]};
endmodule
