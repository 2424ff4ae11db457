// zkfabric card_msm windows=64 adder=projective
// card kernel: sums of a multi-scalar multiplication; cycles are those of one point times 1 and a memory that answers at once
// latency 1793 cycles, interval 1793 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/msm/card/theory_of_operation.md
// generated: cargo xtask rtl --write

module card_msm_64_frame_control (
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
    input wire [31:0] failed,
    input wire [31:0] status_0,
    input wire [31:0] status_1,
    input wire [31:0] status_2
);
    localparam [9:0] failed_place = 10'h13;
    localparam [9:0] high_places_0 = 10'h5;
    localparam [9:0] high_places_1 = 10'h8;
    localparam [9:0] high_places_2 = 10'hb;
    localparam [9:0] high_places_3 = 10'he;
    localparam [9:0] high_places_4 = 10'h11;
    localparam [9:0] low_places_0 = 10'h4;
    localparam [9:0] low_places_1 = 10'h7;
    localparam [9:0] low_places_2 = 10'ha;
    localparam [9:0] low_places_3 = 10'hd;
    localparam [9:0] low_places_4 = 10'h10;
    localparam [31:0] ones = 32'hff;
    localparam [9:0] status_places_0 = 10'h14;
    localparam [9:0] status_places_1 = 10'h15;
    localparam [9:0] status_places_2 = 10'h16;
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
    wire [31:0] value = (read_place == status_places_2) ? status_2 :
        (read_place == status_places_1) ? status_1 :
        (read_place == status_places_0) ? status_0 :
        (read_place == failed_place) ? failed :
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
        end
    wire unused = &{1'b0, bus_araddr[1:0], bus_arprot, bus_awaddr[1:0], bus_awprot};
endmodule

module card_msm_64_frame (
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
    output wire go,
    input wire decides,
    input wire valid,
    output wire accept,
    input wire finished,
    input wire drained,
    input wire failed_0,
    input wire failed_1,
    input wire failed_2,
    input wire [31:0] status_0,
    input wire [31:0] status_1,
    input wire [31:0] status_2
);
    localparam [31:0] refusal = 32'h8;
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
    assign go = control_go;
    assign accept = decides & valid;
    wire [31:0] flags = refused_q ? refusal :
        (((((32'h0 & 32'hfffffffe) | {31'h0, failed_0}) & ~(32'h1 << 1)) | ({31'h0, failed_1} << 1)) & ~(32'h1 << 2)) | ({31'h0, failed_2} << 2);
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
    card_msm_64_frame_control control (
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
        .failed(flags),
        .status_0(status_0),
        .status_1(status_1),
        .status_2(status_2)
    );
endmodule

module card_msm_64_points_runs_bursts_offers (
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

module card_msm_64_points_runs_bursts (
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
    card_msm_64_points_runs_bursts_offers offers (
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

module card_msm_64_points_runs_buffer_memory (
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

module card_msm_64_points_runs_buffer (
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
    card_msm_64_points_runs_buffer_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module card_msm_64_points_runs (
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
    card_msm_64_points_runs_bursts bursts (
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
    card_msm_64_points_runs_buffer buffer (
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

module card_msm_64_points (
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
    card_msm_64_points_runs runs (
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

module card_msm_64_sums_runs_skid (
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

module card_msm_64_sums_runs (
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
    card_msm_64_points_runs_bursts bursts (
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
    card_msm_64_sums_runs_skid skid (
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

module card_msm_64_sums (
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
    card_msm_64_sums_runs runs (
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

module card_msm_64_engine_recoder (
    input wire clock,
    input wire [253:0] scalar,
    input wire [253:0] x,
    input wire [253:0] y,
    input wire [3:0] part,
    input wire valid,
    output wire [63:0] pending,
    output wire [254:0] digits,
    output wire [253:0] x_out,
    output wire [253:0] y_out,
    output wire valid_out
);
    msm_recoder_64 pipeline (
      .clock(clock),
      .scalar(scalar),
      .x(x),
      .y(y),
      .part(part),
      .valid(valid),
      .pending(pending),
      .digits(digits),
      .x_out(x_out),
      .y_out(y_out),
      .valid_out(valid_out)
    );
endmodule

module card_msm_64_engine_points_memory (
    input wire clock,
    input wire read_enable,
    input wire [4:0] read_address,
    output reg [826:0] read_data,
    input wire write_enable,
    input wire [4:0] write_address,
    input wire [826:0] write_data
);
    reg [826:0] mem [0:31];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 31; i = i + 1) mem[i] = 827'h0;
    `endif
    initial read_data = 827'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module card_msm_64_engine_points (
    input wire clock,
    input wire reset,
    input wire [826:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [826:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [5:0] count
);
    localparam [5:0] full = 6'h20;
    wire [826:0] memory_read_data;
    reg [4:0] read_q;
    reg [4:0] write_q;
    reg [5:0] held_q;
    reg valid_q;
    assign i_ready = held_q != full;
    assign o_data = memory_read_data;
    assign o_valid = valid_q;
    assign count = held_q + {5'h0, valid_q};
    wire t1 = ~valid_q | o_ready;
    wire give = t1 & (held_q != 6'h0);
    wire take = i_valid & i_ready;
    wire [4:0] read_d = give ? (read_q + 5'h1) :
        read_q;
    wire [4:0] write_d = take ? (write_q + 5'h1) :
        write_q;
    wire [5:0] held_d = (take & ~give) ? (held_q + 6'h1) :
        (~take & give) ? (held_q - 6'h1) :
        held_q;
    wire valid_d = t1 ? give :
        valid_q;
    initial begin
        read_q = 5'h0;
        write_q = 5'h0;
        held_q = 6'h0;
        valid_q = 1'h0;
    end
    always @(posedge clock)
        if (reset) begin
            read_q <= 5'h0;
            write_q <= 5'h0;
            held_q <= 6'h0;
            valid_q <= 1'h0;
        end else begin
            read_q <= read_d;
            write_q <= write_d;
            held_q <= held_d;
            valid_q <= valid_d;
        end
    card_msm_64_engine_points_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module card_msm_64_engine_selector (
    input wire clock,
    input wire [63:0] window,
    input wire [254:0] digits,
    output wire [19:0] address,
    output wire negative
);
    msm_selector_64 pipeline (
      .clock(clock),
      .window(window),
      .digits(digits),
      .address(address),
      .negative(negative)
    );
endmodule

module card_msm_64_engine_accumulator_waiting_memory (
    input wire clock,
    input wire read_enable,
    input wire [2:0] read_address,
    output reg [544:0] read_data,
    input wire write_enable,
    input wire [2:0] write_address,
    input wire [544:0] write_data
);
    reg [544:0] mem [0:7];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 7; i = i + 1) mem[i] = 545'h0;
    `endif
    initial read_data = 545'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module card_msm_64_engine_accumulator_waiting (
    input wire clock,
    input wire reset,
    input wire [544:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [544:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [3:0] count
);
    localparam [3:0] full = 4'h8;
    wire [544:0] memory_read_data;
    reg [2:0] read_q;
    reg [2:0] write_q;
    reg [3:0] held_q;
    reg valid_q;
    assign i_ready = held_q != full;
    assign o_data = memory_read_data;
    assign o_valid = valid_q;
    assign count = held_q + {3'h0, valid_q};
    wire t1 = ~valid_q | o_ready;
    wire give = t1 & (held_q != 4'h0);
    wire take = i_valid & i_ready;
    wire [2:0] read_d = give ? (read_q + 3'h1) :
        read_q;
    wire [2:0] write_d = take ? (write_q + 3'h1) :
        write_q;
    wire [3:0] held_d = (take & ~give) ? (held_q + 4'h1) :
        (~take & give) ? (held_q - 4'h1) :
        held_q;
    wire valid_d = t1 ? give :
        valid_q;
    initial begin
        read_q = 3'h0;
        write_q = 3'h0;
        held_q = 4'h0;
        valid_q = 1'h0;
    end
    always @(posedge clock)
        if (reset) begin
            read_q <= 3'h0;
            write_q <= 3'h0;
            held_q <= 4'h0;
            valid_q <= 1'h0;
        end else begin
            read_q <= read_d;
            write_q <= write_d;
            held_q <= held_d;
            valid_q <= valid_d;
        end
    card_msm_64_engine_accumulator_waiting_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module card_msm_64_engine_accumulator_conflicts_issued_bits (
    input wire clock,
    input wire read_enable,
    input wire [8:0] read_address,
    output reg read_data,
    input wire write_enable,
    input wire [8:0] write_address,
    input wire write_data
);
    reg mem [0:507];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 507; i = i + 1) mem[i] = 1'h0;
    `endif
    initial read_data = 1'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module card_msm_64_engine_accumulator_conflicts (
    input wire clock,
    input wire reset,
    input wire [19:0] address,
    input wire valid,
    input wire [19:0] bucket,
    output wire issue,
    output wire defer,
    output wire flipped,
    input wire written,
    input wire [19:0] written_bucket,
    input wire written_bit,
    input wire clear,
    input wire [8:0] cleared
);
    wire issued_bits_read_data;
    wire written_bits_read_data;
    reg previous_valid_q;
    reg [19:0] previous_q;
    wire busy = (issued_bits_read_data != written_bits_read_data) | (previous_valid_q & (previous_q == bucket));
    assign issue = valid & ~busy;
    assign defer = valid & busy;
    assign flipped = ~issued_bits_read_data;
    wire [8:0] issued_bits_read_address = address[8:0];
    wire issued_bits_write_enable = clear ? 1'h1 :
        issue;
    wire [8:0] issued_bits_write_address = clear ? cleared :
        bucket[8:0];
    wire issued_bits_write_data = clear ? 1'h0 :
        flipped;
    wire written_bits_write_enable = clear ? 1'h1 :
        written;
    wire [8:0] written_bits_write_address = clear ? cleared :
        written_bucket[8:0];
    wire written_bits_write_data = clear ? 1'h0 :
        written_bit;
    initial begin
        previous_valid_q = 1'h0;
        previous_q = 20'h0;
    end
    always @(posedge clock) begin
        previous_q <= bucket;
    end
    always @(posedge clock)
        if (reset) begin
            previous_valid_q <= 1'h0;
        end else begin
            previous_valid_q <= issue;
        end
    card_msm_64_engine_accumulator_conflicts_issued_bits issued_bits (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(issued_bits_read_address),
        .read_data(issued_bits_read_data),
        .write_enable(issued_bits_write_enable),
        .write_address(issued_bits_write_address),
        .write_data(issued_bits_write_data)
    );
    card_msm_64_engine_accumulator_conflicts_issued_bits written_bits (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(issued_bits_read_address),
        .read_data(written_bits_read_data),
        .write_enable(written_bits_write_enable),
        .write_address(written_bits_write_address),
        .write_data(written_bits_write_data)
    );
    wire unused = &{1'b0, address[19:9], written_bucket[19:9]};
endmodule

module card_msm_64_engine_accumulator_buckets (
    input wire clock,
    input wire read_enable,
    input wire [8:0] read_address,
    input wire [8:0] pair_address,
    output reg [762:0] read_data,
    output reg [762:0] pair_data,
    input wire write_enable,
    input wire [8:0] write_address,
    input wire [762:0] write_data
);
    reg [762:0] even [0:253];
    reg [762:0] odd [0:253];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 253; i = i + 1) begin
            even[i] = 763'h0;
            odd[i] = 763'h0;
        end
    `endif
    // The bank of an address is its parity, its place there the other bits.
    wire read_odd = ^read_address;
    wire write_odd = ^write_address;
    wire [7:0] even_address = read_odd ? pair_address[8:1] : read_address[8:1];
    wire [7:0] odd_address = read_odd ? read_address[8:1] : pair_address[8:1];
    wire enabled = read_enable;
    wire odd_first = read_odd;
    wire [7:0] even_place = even_address;
    wire [7:0] odd_place = odd_address;
    wire even_written = write_enable & ~write_odd;
    wire odd_written = write_enable & write_odd;
    wire [7:0] written_place = write_address[8:1];
    wire [762:0] written = write_data;
    reg [762:0] even_data;
    reg [762:0] odd_data;
    initial even_data = 763'h0;
    initial odd_data = 763'h0;
    (* keep = "true" *) reg swapped_copy_0;
    initial swapped_copy_0 = 1'h0;
    (* keep = "true" *) reg swapped_copy_1;
    initial swapped_copy_1 = 1'h0;
    (* keep = "true" *) reg swapped_copy_2;
    initial swapped_copy_2 = 1'h0;
    (* keep = "true" *) reg swapped_copy_3;
    initial swapped_copy_3 = 1'h0;
    (* keep = "true" *) reg swapped_copy_4;
    initial swapped_copy_4 = 1'h0;
    (* keep = "true" *) reg swapped_copy_5;
    initial swapped_copy_5 = 1'h0;
    always @(posedge clock) begin
        if (enabled) even_data <= even[even_place];
        if (enabled) odd_data <= odd[odd_place];
        if (even_written) even[written_place] <= written;
        if (odd_written) odd[written_place] <= written;
        if (enabled) swapped_copy_0 <= odd_first;
        if (enabled) swapped_copy_1 <= odd_first;
        if (enabled) swapped_copy_2 <= odd_first;
        if (enabled) swapped_copy_3 <= odd_first;
        if (enabled) swapped_copy_4 <= odd_first;
        if (enabled) swapped_copy_5 <= odd_first;
    end
    always @* begin
        read_data[0 +: 128] = swapped_copy_0 ? odd_data[0 +: 128] : even_data[0 +: 128];
        read_data[128 +: 128] = swapped_copy_1 ? odd_data[128 +: 128] : even_data[128 +: 128];
        read_data[256 +: 128] = swapped_copy_2 ? odd_data[256 +: 128] : even_data[256 +: 128];
        read_data[384 +: 128] = swapped_copy_3 ? odd_data[384 +: 128] : even_data[384 +: 128];
        read_data[512 +: 128] = swapped_copy_4 ? odd_data[512 +: 128] : even_data[512 +: 128];
        read_data[640 +: 123] = swapped_copy_5 ? odd_data[640 +: 123] : even_data[640 +: 123];
        pair_data[0 +: 128] = swapped_copy_0 ? even_data[0 +: 128] : odd_data[0 +: 128];
        pair_data[128 +: 128] = swapped_copy_1 ? even_data[128 +: 128] : odd_data[128 +: 128];
        pair_data[256 +: 128] = swapped_copy_2 ? even_data[256 +: 128] : odd_data[256 +: 128];
        pair_data[384 +: 128] = swapped_copy_3 ? even_data[384 +: 128] : odd_data[384 +: 128];
        pair_data[512 +: 128] = swapped_copy_4 ? even_data[512 +: 128] : odd_data[512 +: 128];
        pair_data[640 +: 123] = swapped_copy_5 ? even_data[640 +: 123] : odd_data[640 +: 123];
    end
    wire unused = &{1'b0, pair_address[0]};
endmodule

module card_msm_64_engine_accumulator_addition_way (
    input wire clock,
    input wire [544:0] d,
    output wire [544:0] q
);
    assign q = d;
    wire unused = &{1'b0, clock};
endmodule

module card_msm_64_engine_accumulator_addition_bucket_crossing (
    input wire clock,
    input wire [762:0] d,
    output wire [762:0] q
);
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [762:0] stage_1;
    initial stage_1 = 763'h0;
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [762:0] stage_2;
    initial stage_2 = 763'h0;
    always @(posedge clock) begin
        stage_1 <= d;
        stage_2 <= stage_1;
    end
    assign q = stage_2;
endmodule

module card_msm_64_engine_accumulator_addition_beside_crossing (
    input wire clock,
    input wire [22:0] d,
    output wire [22:0] q
);
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [22:0] stage_1;
    initial stage_1 = 23'h0;
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [22:0] stage_2;
    initial stage_2 = 23'h0;
    always @(posedge clock) begin
        stage_1 <= d;
        stage_2 <= stage_1;
    end
    assign q = stage_2;
endmodule

module card_msm_64_engine_accumulator_addition_adder_pipeline (
    input wire clock,
    input wire [762:0] bucket,
    input wire [762:0] other,
    input wire negative,
    input wire [21:0] tag,
    output wire [762:0] sum,
    output wire [21:0] tag_out
);
    msm_bucket_adder pipeline (
      .clock(clock),
      .bucket(bucket),
      .other(other),
      .negative(negative),
      .tag(tag),
      .sum(sum),
      .tag_out(tag_out)
    );
endmodule

module card_msm_64_engine_accumulator_addition_adder (
    input wire clock,
    input wire [762:0] bucket,
    input wire [762:0] other,
    input wire negative,
    input wire [21:0] tag,
    output wire [762:0] sum,
    output wire [21:0] tag_out,
    input wire [762:0] read,
    output wire [761:0] coordinates
);
    wire [762:0] pipeline_sum;
    wire [21:0] pipeline_tag_out;
    assign sum = pipeline_sum;
    assign tag_out = pipeline_tag_out;
    assign coordinates = read[761:0];
    card_msm_64_engine_accumulator_addition_adder_pipeline pipeline (
        .clock(clock),
        .bucket(bucket),
        .other(other),
        .negative(negative),
        .tag(tag),
        .sum(pipeline_sum),
        .tag_out(pipeline_tag_out)
    );
    wire unused = &{1'b0, read[762]};
endmodule

module card_msm_64_engine_accumulator_addition_tag_crossing (
    input wire clock,
    input wire [21:0] d,
    output wire [21:0] q
);
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [21:0] stage_1;
    initial stage_1 = 22'h0;
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [21:0] stage_2;
    initial stage_2 = 22'h0;
    always @(posedge clock) begin
        stage_1 <= d;
        stage_2 <= stage_1;
    end
    assign q = stage_2;
endmodule

module card_msm_64_engine_accumulator_addition (
    input wire clock,
    input wire reset,
    input wire [544:0] slot,
    input wire reads,
    input wire issue,
    input wire pair,
    input wire flipped,
    input wire [762:0] bucket,
    input wire [762:0] other,
    output wire [762:0] sum,
    output wire [21:0] tag,
    output wire [761:0] coordinates
);
    localparam [762:0] of_point = 763'h4e0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    wire [544:0] way_q;
    reg operand_valid_q;
    reg [20:0] operand_q;
    reg operand_flipped_q;
    reg [762:0] operand_bucket_q;
    reg [762:0] operand_other_q;
    wire [762:0] bucket_crossing_q;
    wire [762:0] other_crossing_q;
    wire [22:0] beside_crossing_q;
    wire [762:0] adder_sum;
    wire [21:0] adder_tag_out;
    wire [761:0] adder_coordinates;
    wire [762:0] sum_crossing_q;
    wire [21:0] tag_crossing_q;
    assign sum = sum_crossing_q;
    assign tag = tag_crossing_q;
    assign coordinates = adder_coordinates;
    wire [544:0] way_d = {16'h0, slot[528:0]} | ({544'h0, reads} << 529) | ({544'h0, issue | pair} << 530) | ({544'h0, flipped} << 531) | ({544'h0, pair} << 532);
    wire operand_valid_d = way_q[530];
    wire coming_pair = way_q[532];
    wire [20:0] operand_d = coming_pair ? ({1'h0, way_q[528:509]} << 1) :
        way_q[528:508];
    wire operand_flipped_d = way_q[531];
    wire [762:0] operand_bucket_d = way_q[529] ? bucket :
        operand_bucket_q;
    wire [762:0] operand_other_d = coming_pair ? other :
        {255'h0, way_q[507:0]} | of_point;
    wire [22:0] beside_crossing_d = ({22'h0, operand_flipped_q} << 22) | ({22'h0, operand_valid_q} << 21) | {2'h0, operand_q};
    wire adder_negative = beside_crossing_q[0];
    wire [21:0] adder_tag = beside_crossing_q[22:1];
    initial begin
        operand_valid_q = 1'h0;
        operand_q = 21'h0;
        operand_flipped_q = 1'h0;
        operand_bucket_q = 763'h0;
        operand_other_q = 763'h0;
    end
    always @(posedge clock) begin
        operand_q <= operand_d;
        operand_flipped_q <= operand_flipped_d;
        operand_bucket_q <= operand_bucket_d;
        operand_other_q <= operand_other_d;
    end
    always @(posedge clock)
        if (reset) begin
            operand_valid_q <= 1'h0;
        end else begin
            operand_valid_q <= operand_valid_d;
        end
    card_msm_64_engine_accumulator_addition_way way (
        .clock(clock),
        .d(way_d),
        .q(way_q)
    );
    card_msm_64_engine_accumulator_addition_bucket_crossing bucket_crossing (
        .clock(clock),
        .d(operand_bucket_q),
        .q(bucket_crossing_q)
    );
    card_msm_64_engine_accumulator_addition_bucket_crossing other_crossing (
        .clock(clock),
        .d(operand_other_q),
        .q(other_crossing_q)
    );
    card_msm_64_engine_accumulator_addition_beside_crossing beside_crossing (
        .clock(clock),
        .d(beside_crossing_d),
        .q(beside_crossing_q)
    );
    card_msm_64_engine_accumulator_addition_adder adder (
        .clock(clock),
        .bucket(bucket_crossing_q),
        .other(other_crossing_q),
        .negative(adder_negative),
        .tag(adder_tag),
        .sum(adder_sum),
        .tag_out(adder_tag_out),
        .read(bucket),
        .coordinates(adder_coordinates)
    );
    card_msm_64_engine_accumulator_addition_bucket_crossing sum_crossing (
        .clock(clock),
        .d(adder_sum),
        .q(sum_crossing_q)
    );
    card_msm_64_engine_accumulator_addition_tag_crossing tag_crossing (
        .clock(clock),
        .d(adder_tag_out),
        .q(tag_crossing_q)
    );
    wire unused = &{1'b0, slot[544:529], way_q[544:533]};
endmodule

module card_msm_64_engine_accumulator_pairs (
    input wire clock,
    input wire reset,
    input wire start,
    input wire empty,
    input wire [8:0] mask,
    input wire [8:0] kept,
    input wire [8:0] wide_last,
    input wire [8:0] last,
    output wire valid,
    output wire [8:0] first,
    output wire [8:0] second,
    output wire done
);
    reg waiting_q;
    reg running_q;
    reg finished_q;
    reg [8:0] half_q;
    reg [8:0] below_q;
    reg [8:0] target_q;
    reg [8:0] base_q;
    reg [8:0] window_q;
    reg [8:0] window_kept_q;
    reg [8:0] region_q;
    reg [8:0] low_q;
    reg given_q;
    reg [8:0] first_address_q;
    reg [8:0] second_address_q;
    assign valid = given_q;
    assign first = first_address_q;
    assign second = second_address_q;
    assign done = finished_q;
    wire [8:0] window_last = base_q | window_q;
    wire [8:0] next_region = ~(|region_q) ? (half_q << 1) :
        region_q << 1;
    wire low_ends = low_q == below_q;
    wire region_ends = low_ends & ~(|(next_region & window_kept_q));
    wire level_ends = region_ends & (window_last == target_q);
    wire t1 = running_q & level_ends;
    wire begin_2 = waiting_q & empty;
    wire waiting_d = start ? 1'h1 :
        t1 ? ~half_q[0] :
        begin_2 ? 1'h0 :
        waiting_q;
    wire running_d = t1 ? 1'h0 :
        begin_2 ? 1'h1 :
        running_q;
    wire finished_d = start ? 1'h0 :
        t1 ? half_q[0] :
        finished_q;
    wire [8:0] t2 = mask >> 1;
    wire [8:0] half_d = start ? (mask & ~t2) :
        t1 ? (half_q >> 1) :
        half_q;
    wire [8:0] below_d = start ? t2 :
        t1 ? (below_q >> 1) :
        below_q;
    wire [8:0] target_d = start ? wide_last :
        t1 ? last :
        target_q;
    wire [8:0] base_d = start ? 9'h0 :
        running_q ? (level_ends ? 9'h0 : (region_ends ? (window_last + 9'h1) : base_q)) :
        base_q;
    wire t3 = region_ends & (window_last == wide_last);
    wire [8:0] window_d = start ? mask :
        running_q ? (level_ends ? mask : (t3 ? (window_q >> 1) : window_q)) :
        window_q;
    wire [8:0] window_kept_d = start ? kept :
        running_q ? (level_ends ? kept : (t3 ? (window_kept_q >> 1) : window_kept_q)) :
        window_kept_q;
    wire [8:0] region_d = start ? 9'h0 :
        running_q ? (region_ends ? 9'h0 : (low_ends ? next_region : region_q)) :
        region_q;
    wire [8:0] low_d = start ? 9'h0 :
        running_q ? (low_ends ? 9'h0 : (low_q + 9'h1)) :
        low_q;
    wire [8:0] address = base_q | region_q | low_q;
    wire [8:0] second_address_d = address | half_q;
    initial begin
        waiting_q = 1'h0;
        running_q = 1'h0;
        finished_q = 1'h0;
        half_q = 9'h0;
        below_q = 9'h0;
        target_q = 9'h0;
        base_q = 9'h0;
        window_q = 9'h0;
        window_kept_q = 9'h0;
        region_q = 9'h0;
        low_q = 9'h0;
        given_q = 1'h0;
        first_address_q = 9'h0;
        second_address_q = 9'h0;
    end
    always @(posedge clock) begin
        half_q <= half_d;
        below_q <= below_d;
        target_q <= target_d;
        base_q <= base_d;
        window_q <= window_d;
        window_kept_q <= window_kept_d;
        region_q <= region_d;
        low_q <= low_d;
        first_address_q <= address;
        second_address_q <= second_address_d;
    end
    always @(posedge clock)
        if (reset) begin
            waiting_q <= 1'h0;
            running_q <= 1'h0;
            finished_q <= 1'h0;
            given_q <= 1'h0;
        end else begin
            waiting_q <= waiting_d;
            running_q <= running_d;
            finished_q <= finished_d;
            given_q <= running_q;
        end
endmodule

module card_msm_64_engine_accumulator_readout_sum_way (
    input wire clock,
    input wire [1:0] d,
    output wire [1:0] q
);
    assign q = d;
    wire unused = &{1'b0, clock};
endmodule

module card_msm_64_engine_accumulator_readout_results_memory (
    input wire clock,
    input wire read_enable,
    input wire [3:0] read_address,
    output reg [762:0] read_data,
    input wire write_enable,
    input wire [3:0] write_address,
    input wire [762:0] write_data
);
    reg [762:0] mem [0:15];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 15; i = i + 1) mem[i] = 763'h0;
    `endif
    initial read_data = 763'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module card_msm_64_engine_accumulator_readout_results (
    input wire clock,
    input wire reset,
    input wire [762:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [762:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [4:0] count
);
    localparam [4:0] full = 5'h10;
    wire [762:0] memory_read_data;
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
    card_msm_64_engine_accumulator_readout_results_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module card_msm_64_engine_accumulator_readout (
    input wire clock,
    input wire reset,
    input wire first,
    input wire [8:0] mask,
    input wire [8:0] kept,
    input wire [8:0] wide_last,
    input wire [8:0] last,
    input wire wanted,
    input wire [8:0] address,
    output wire read,
    output wire finished,
    output wire reading,
    output wire [8:0] reading_address,
    input wire drop,
    input wire [761:0] coordinates,
    output wire [762:0] o_data,
    output wire o_valid,
    input wire o_ready
);
    localparam [762:0] last_result = 763'h40000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    localparam [4:0] most_results = 5'hd;
    reg [8:0] window_q;
    reg [8:0] window_kept_q;
    reg taken_q;
    reg taken_sum_q;
    reg taken_final_q;
    reg [8:0] taken_address_q;
    wire [1:0] sum_way_q;
    wire results_i_ready;
    wire [762:0] results_o_data;
    wire results_o_valid;
    wire [4:0] results_count;
    assign read = wanted & (results_count <= most_results);
    assign finished = read & (address == last);
    assign reading = taken_q;
    assign reading_address = taken_address_q;
    assign o_data = results_o_data;
    assign o_valid = results_o_valid;
    wire t1 = read & (address == wide_last);
    wire [8:0] window_d = first ? mask :
        t1 ? (window_q >> 1) :
        window_q;
    wire [8:0] t2 = window_kept_q >> 1;
    wire [8:0] window_kept_d = first ? kept :
        t1 ? t2 :
        window_kept_q;
    wire [8:0] place = address & window_q;
    wire is_sum = ~(|(place & (place - 9'h1))) & ~(|(place & ~window_kept_q));
    wire taken_final_d = ((address | window_q) == last) & (place == (window_kept_q & ~t2));
    wire [1:0] sum_way_d = {1'h0, taken_q & taken_sum_q} | ({1'h0, taken_final_q} << 1);
    wire [762:0] results_i_data = sum_way_q[1] ? ({1'h0, coordinates} | last_result) :
        {1'h0, coordinates};
    wire results_i_valid = sum_way_q[0] & ~drop;
    initial begin
        window_q = 9'h0;
        window_kept_q = 9'h0;
        taken_q = 1'h0;
        taken_sum_q = 1'h0;
        taken_final_q = 1'h0;
        taken_address_q = 9'h0;
    end
    always @(posedge clock) begin
        window_q <= window_d;
        window_kept_q <= window_kept_d;
        taken_sum_q <= is_sum;
        taken_final_q <= taken_final_d;
        taken_address_q <= address;
    end
    always @(posedge clock)
        if (reset) begin
            taken_q <= 1'h0;
        end else begin
            taken_q <= read;
        end
    card_msm_64_engine_accumulator_readout_sum_way sum_way (
        .clock(clock),
        .d(sum_way_d),
        .q(sum_way_q)
    );
    card_msm_64_engine_accumulator_readout_results results (
        .clock(clock),
        .reset(reset),
        .i_data(results_i_data),
        .i_valid(results_i_valid),
        .i_ready(results_i_ready),
        .o_data(results_o_data),
        .o_valid(results_o_valid),
        .o_ready(o_ready),
        .count(results_count)
    );
    wire unused = &{1'b0, results_i_ready};
endmodule

module card_msm_64_engine_accumulator_counters (
    input wire clock,
    input wire reset,
    input wire issue,
    input wire defer,
    input wire busy,
    output wire [47:0] issued,
    output wire [47:0] deferred,
    output wire [47:0] active
);
    reg [47:0] issued_count_q;
    reg [47:0] deferred_count_q;
    reg [47:0] active_count_q;
    assign issued = issued_count_q;
    assign deferred = deferred_count_q;
    assign active = active_count_q;
    wire [47:0] issued_count_d = issue ? (issued_count_q + 48'h1) :
        issued_count_q;
    wire [47:0] deferred_count_d = defer ? (deferred_count_q + 48'h1) :
        deferred_count_q;
    wire [47:0] active_count_d = busy ? (active_count_q + 48'h1) :
        active_count_q;
    initial begin
        issued_count_q = 48'h0;
        deferred_count_q = 48'h0;
        active_count_q = 48'h0;
    end
    always @(posedge clock)
        if (reset) begin
            issued_count_q <= 48'h0;
            deferred_count_q <= 48'h0;
            active_count_q <= 48'h0;
        end else begin
            issued_count_q <= issued_count_d;
            deferred_count_q <= deferred_count_d;
            active_count_q <= active_count_d;
        end
endmodule

module card_msm_64_engine_accumulator (
    input wire clock,
    input wire reset,
    input wire offered,
    input wire [507:0] point,
    output wire granted,
    input wire [19:0] bucket,
    input wire negative,
    input wire finish,
    input wire [8:0] last,
    input wire [8:0] wide_last,
    input wire [8:0] mask,
    input wire [8:0] kept,
    output wire running,
    output wire finished,
    output wire [762:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [47:0] issued,
    output wire [47:0] deferred,
    output wire [47:0] active
);
    localparam [1:0] State_Clear = 2'h0;
    localparam [1:0] State_Fold = 2'h2;
    localparam [1:0] State_Read = 2'h3;
    localparam [1:0] State_Run = 2'h1;
    localparam [8:0] last_word = 9'h1fb;
    localparam [762:0] nothing = 763'h0;
    localparam [3:0] room = 4'h8;
    localparam [15:0] wait_2 = 16'h8b;
    reg [1:0] state_q;
    reg [8:0] counter_q;
    wire waiting_i_ready;
    wire [544:0] waiting_o_data;
    wire waiting_o_valid;
    wire [3:0] waiting_count;
    reg [3:0] open_q;
    reg [15:0] now_q;
    reg first_valid_q;
    reg first_waited_q;
    reg [544:0] first_q;
    reg second_valid_q;
    reg [544:0] second_q;
    wire conflicts_issue;
    wire conflicts_defer;
    wire conflicts_flipped;
    wire [762:0] buckets_read_data;
    wire [762:0] buckets_pair_data;
    wire [762:0] addition_sum;
    wire [21:0] addition_tag;
    wire [761:0] addition_coordinates;
    reg [11:0] adding_q;
    wire pairs_valid;
    wire [8:0] pairs_first;
    wire [8:0] pairs_second;
    wire pairs_done;
    reg pair_valid_q;
    wire readout_read;
    wire readout_finished;
    wire readout_reading;
    wire [8:0] readout_reading_address;
    wire [762:0] readout_o_data;
    wire readout_o_valid;
    wire [47:0] counters_issued;
    wire [47:0] counters_deferred;
    wire [47:0] counters_active;
    wire [15:0] late = now_q - waiting_o_data[544:529];
    wire grant_waiting = waiting_o_valid & ~late[15];
    assign granted = offered & ~grant_waiting & (open_q != room);
    assign running = state_q == State_Run;
    assign finished = readout_finished;
    assign o_data = readout_o_data;
    assign o_valid = readout_o_valid;
    assign issued = counters_issued;
    assign deferred = counters_deferred;
    assign active = counters_active;
    wire conflicts_clear = state_q == State_Clear;
    wire t2 = (|adding_q);
    wire t1 = ~t2;
    wire finish_run = running & finish & (open_q == 4'h0) & t1;
    wire folding = state_q == State_Fold;
    wire no_pair = ~pairs_valid & ~pair_valid_q & t1;
    wire [1:0] state_d = conflicts_clear ? ((counter_q == last_word) ? State_Run : state_q) :
        running ? (finish_run ? State_Fold : state_q) :
        folding ? ((pairs_done & no_pair) ? State_Read : state_q) :
        (~finish & ~readout_reading) ? State_Run :
        state_q;
    wire [8:0] t3 = counter_q + 9'h1;
    wire [8:0] counter_d = conflicts_clear ? t3 :
        running ? 9'h0 :
        folding ? counter_q :
        readout_finished ? 9'h0 :
        readout_read ? t3 :
        counter_q;
    wire [544:0] waiting_i_data = ({529'h0, now_q + wait_2} << 529) | {16'h0, second_q[528:0]};
    wire [3:0] open_d = (open_q + {3'h0, granted}) - {3'h0, conflicts_issue};
    wire [15:0] now_d = now_q + 16'h1;
    wire first_valid_d = grant_waiting | granted;
    wire [544:0] first_d = grant_waiting ? waiting_o_data :
        {37'h0, point};
    wire sign = first_waited_q ? first_q[508] :
        negative;
    wire [19:0] address = folding ? {11'h0, pairs_first} :
        first_waited_q ? first_q[528:509] :
        bucket;
    wire [544:0] second_d = ({525'h0, address} << 509) | ({544'h0, sign} << 508) | {37'h0, first_q[507:0]};
    wire [19:0] second_address = second_q[528:509];
    wire t4 = running | folding;
    wire written = addition_tag[20] & t4;
    wire conflicts_written = written & running;
    wire [19:0] conflicts_written_bucket = addition_tag[19:0];
    wire conflicts_written_bit = addition_tag[21];
    wire [8:0] buckets_read_address = (conflicts_clear | t4) ? address[8:0] :
        counter_q;
    wire buckets_write_enable = conflicts_clear ? 1'h1 :
        t4 ? written :
        readout_reading;
    wire [8:0] buckets_write_address = conflicts_clear ? counter_q :
        t4 ? addition_tag[8:0] :
        readout_reading_address;
    wire [762:0] buckets_write_data = conflicts_clear ? nothing :
        t4 ? addition_sum :
        nothing;
    wire addition_reads = second_valid_q | pair_valid_q;
    wire [11:0] adding_d = (adding_q + {11'h0, conflicts_issue | pair_valid_q}) - {11'h0, written};
    wire readout_wanted = (state_q == State_Read) & finish;
    wire counters_busy = running & (granted | (open_q != 4'h0) | t2);
    initial begin
        state_q = 2'h0;
        counter_q = 9'h0;
        open_q = 4'h0;
        now_q = 16'h0;
        first_valid_q = 1'h0;
        first_waited_q = 1'h0;
        first_q = 545'h0;
        second_valid_q = 1'h0;
        second_q = 545'h0;
        adding_q = 12'h0;
        pair_valid_q = 1'h0;
    end
    always @(posedge clock) begin
        first_q <= first_d;
        second_q <= second_d;
    end
    always @(posedge clock)
        if (reset) begin
            state_q <= 2'h0;
            counter_q <= 9'h0;
            open_q <= 4'h0;
            now_q <= 16'h0;
            first_valid_q <= 1'h0;
            first_waited_q <= 1'h0;
            second_valid_q <= 1'h0;
            adding_q <= 12'h0;
            pair_valid_q <= 1'h0;
        end else begin
            state_q <= state_d;
            counter_q <= counter_d;
            open_q <= open_d;
            now_q <= now_d;
            first_valid_q <= first_valid_d;
            first_waited_q <= grant_waiting;
            second_valid_q <= first_valid_q;
            adding_q <= adding_d;
            pair_valid_q <= pairs_valid;
        end
    card_msm_64_engine_accumulator_waiting waiting (
        .clock(clock),
        .reset(reset),
        .i_data(waiting_i_data),
        .i_valid(conflicts_defer),
        .i_ready(waiting_i_ready),
        .o_data(waiting_o_data),
        .o_valid(waiting_o_valid),
        .o_ready(grant_waiting),
        .count(waiting_count)
    );
    card_msm_64_engine_accumulator_conflicts conflicts (
        .clock(clock),
        .reset(reset),
        .address(address),
        .valid(second_valid_q),
        .bucket(second_address),
        .issue(conflicts_issue),
        .defer(conflicts_defer),
        .flipped(conflicts_flipped),
        .written(conflicts_written),
        .written_bucket(conflicts_written_bucket),
        .written_bit(conflicts_written_bit),
        .clear(conflicts_clear),
        .cleared(counter_q)
    );
    card_msm_64_engine_accumulator_buckets buckets (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(buckets_read_address),
        .pair_address(pairs_second),
        .read_data(buckets_read_data),
        .pair_data(buckets_pair_data),
        .write_enable(buckets_write_enable),
        .write_address(buckets_write_address),
        .write_data(buckets_write_data)
    );
    card_msm_64_engine_accumulator_addition addition (
        .clock(clock),
        .reset(reset),
        .slot(second_q),
        .reads(addition_reads),
        .issue(conflicts_issue),
        .pair(pair_valid_q),
        .flipped(conflicts_flipped),
        .bucket(buckets_read_data),
        .other(buckets_pair_data),
        .sum(addition_sum),
        .tag(addition_tag),
        .coordinates(addition_coordinates)
    );
    card_msm_64_engine_accumulator_pairs pairs (
        .clock(clock),
        .reset(reset),
        .start(finish_run),
        .empty(no_pair),
        .mask(mask),
        .kept(kept),
        .wide_last(wide_last),
        .last(last),
        .valid(pairs_valid),
        .first(pairs_first),
        .second(pairs_second),
        .done(pairs_done)
    );
    card_msm_64_engine_accumulator_readout readout (
        .clock(clock),
        .reset(reset),
        .first(running),
        .mask(mask),
        .kept(kept),
        .wide_last(wide_last),
        .last(last),
        .wanted(readout_wanted),
        .address(counter_q),
        .read(readout_read),
        .finished(readout_finished),
        .reading(readout_reading),
        .reading_address(readout_reading_address),
        .drop(conflicts_clear),
        .coordinates(addition_coordinates),
        .o_data(readout_o_data),
        .o_valid(readout_o_valid),
        .o_ready(o_ready)
    );
    card_msm_64_engine_accumulator_counters counters (
        .clock(clock),
        .reset(reset),
        .issue(conflicts_issue),
        .defer(conflicts_defer),
        .busy(counters_busy),
        .issued(counters_issued),
        .deferred(counters_deferred),
        .active(counters_active)
    );
    wire unused = &{1'b0, first_q[544:529], late[14:0], waiting_count, waiting_i_ready};
endmodule

module card_msm_64_engine (
    input wire clock,
    input wire reset,
    input wire [3:0] part,
    input wire [762:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [762:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [47:0] issued,
    output wire [47:0] deferred,
    output wire [47:0] active
);
    localparam [8:0] last_bucket = 9'h1fb;
    localparam [8:0] last_wide_bucket = 9'h1f7;
    localparam [8:0] window_mask = 9'h7;
    reg ending_q;
    wire [63:0] recoder_pending;
    wire [254:0] recoder_digits;
    wire [253:0] recoder_x_out;
    wire [253:0] recoder_y_out;
    wire recoder_valid_out;
    wire points_i_ready;
    wire [826:0] points_o_data;
    wire points_o_valid;
    wire [5:0] points_count;
    reg [5:0] inside_q;
    reg [63:0] granted_q;
    wire [19:0] selector_address;
    wire selector_negative;
    wire accumulator_granted;
    wire accumulator_running;
    wire accumulator_finished;
    wire [762:0] accumulator_o_data;
    wire accumulator_o_valid;
    wire [47:0] accumulator_issued;
    wire [47:0] accumulator_deferred;
    wire [47:0] accumulator_active;
    assign i_ready = accumulator_running & ~ending_q & ~inside_q[5];
    assign o_data = accumulator_o_data;
    assign o_valid = accumulator_o_valid;
    assign issued = accumulator_issued;
    assign deferred = accumulator_deferred;
    assign active = accumulator_active;
    wire accept = i_valid & i_ready;
    wire ending_d = accept ? i_data[762] :
        accumulator_finished ? 1'h0 :
        ending_q;
    wire [253:0] recoder_scalar = i_data[253:0];
    wire [253:0] recoder_x = i_data[507:254];
    wire [253:0] recoder_y = i_data[761:508];
    wire [826:0] points_i_data = ({573'h0, recoder_y_out} << 573) | ({573'h0, recoder_x_out} << 319) | ({572'h0, recoder_digits} << 64) | {763'h0, recoder_pending};
    wire t1 = (|recoder_pending);
    wire recoded = recoder_valid_out & accumulator_running;
    wire points_i_valid = recoded & t1;
    wire [63:0] remaining = points_o_data[63:0] & ~granted_q;
    wire [63:0] window = remaining & (~remaining + 64'h1);
    wire [63:0] rest = remaining & ~window;
    wire finish_point = accumulator_granted & ~(|rest);
    wire dropped = recoded & ~t1;
    wire [5:0] inside_d = ((inside_q + {5'h0, accept}) - {5'h0, finish_point}) - {5'h0, dropped};
    wire [63:0] granted_d = finish_point ? 64'h0 :
        accumulator_granted ? (granted_q | window) :
        granted_q;
    wire [254:0] selector_digits = points_o_data[318:64];
    wire [507:0] accumulator_point = points_o_data[826:319];
    wire accumulator_finish = ending_q & ~(|inside_q);
    initial begin
        ending_q = 1'h0;
        inside_q = 6'h0;
        granted_q = 64'h0;
    end
    always @(posedge clock)
        if (reset) begin
            ending_q <= 1'h0;
            inside_q <= 6'h0;
            granted_q <= 64'h0;
        end else begin
            ending_q <= ending_d;
            inside_q <= inside_d;
            granted_q <= granted_d;
        end
    card_msm_64_engine_recoder recoder (
        .clock(clock),
        .scalar(recoder_scalar),
        .x(recoder_x),
        .y(recoder_y),
        .part(part),
        .valid(accept),
        .pending(recoder_pending),
        .digits(recoder_digits),
        .x_out(recoder_x_out),
        .y_out(recoder_y_out),
        .valid_out(recoder_valid_out)
    );
    card_msm_64_engine_points points (
        .clock(clock),
        .reset(reset),
        .i_data(points_i_data),
        .i_valid(points_i_valid),
        .i_ready(points_i_ready),
        .o_data(points_o_data),
        .o_valid(points_o_valid),
        .o_ready(finish_point),
        .count(points_count)
    );
    card_msm_64_engine_selector selector (
        .clock(clock),
        .window(window),
        .digits(selector_digits),
        .address(selector_address),
        .negative(selector_negative)
    );
    card_msm_64_engine_accumulator accumulator (
        .clock(clock),
        .reset(reset),
        .offered(points_o_valid),
        .point(accumulator_point),
        .granted(accumulator_granted),
        .bucket(selector_address),
        .negative(selector_negative),
        .finish(accumulator_finish),
        .last(last_bucket),
        .wide_last(last_wide_bucket),
        .mask(window_mask),
        .kept(window_mask),
        .running(accumulator_running),
        .finished(accumulator_finished),
        .o_data(accumulator_o_data),
        .o_valid(accumulator_o_valid),
        .o_ready(o_ready),
        .issued(accumulator_issued),
        .deferred(accumulator_deferred),
        .active(accumulator_active)
    );
    wire unused = &{1'b0, points_count, points_i_ready};
endmodule

module card_msm_64 (
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
    output wire m_axi_points_arid,
    output wire [63:0] m_axi_points_araddr,
    output wire [7:0] m_axi_points_arlen,
    output wire [2:0] m_axi_points_arsize,
    output wire [1:0] m_axi_points_arburst,
    output wire m_axi_points_arvalid,
    output wire m_axi_points_rready,
    input wire m_axi_points_arready,
    input wire m_axi_points_rid,
    input wire [511:0] m_axi_points_rdata,
    input wire [1:0] m_axi_points_rresp,
    input wire m_axi_points_rlast,
    input wire m_axi_points_rvalid,
    output wire m_axi_scalars_arid,
    output wire [63:0] m_axi_scalars_araddr,
    output wire [7:0] m_axi_scalars_arlen,
    output wire [2:0] m_axi_scalars_arsize,
    output wire [1:0] m_axi_scalars_arburst,
    output wire m_axi_scalars_arvalid,
    output wire m_axi_scalars_rready,
    input wire m_axi_scalars_arready,
    input wire m_axi_scalars_rid,
    input wire [511:0] m_axi_scalars_rdata,
    input wire [1:0] m_axi_scalars_rresp,
    input wire m_axi_scalars_rlast,
    input wire m_axi_scalars_rvalid,
    output wire m_axi_sums_awid,
    output wire [63:0] m_axi_sums_awaddr,
    output wire [7:0] m_axi_sums_awlen,
    output wire [2:0] m_axi_sums_awsize,
    output wire [1:0] m_axi_sums_awburst,
    output wire m_axi_sums_awvalid,
    output wire [511:0] m_axi_sums_wdata,
    output wire [63:0] m_axi_sums_wstrb,
    output wire m_axi_sums_wlast,
    output wire m_axi_sums_wvalid,
    output wire m_axi_sums_bready,
    input wire m_axi_sums_awready,
    input wire m_axi_sums_wready,
    input wire m_axi_sums_bid,
    input wire [1:0] m_axi_sums_bresp,
    input wire m_axi_sums_bvalid,
    output wire irq
);
    localparam [31:0] beats = 32'h1fe;
    localparam [762:0] mark = 763'h40000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
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
    wire frame_go;
    wire frame_accept;
    wire points_idle;
    wire points_failed;
    wire points_drained;
    wire points_m_axi_arid;
    wire [63:0] points_m_axi_araddr;
    wire [7:0] points_m_axi_arlen;
    wire [2:0] points_m_axi_arsize;
    wire [1:0] points_m_axi_arburst;
    wire points_m_axi_arvalid;
    wire points_m_axi_rready;
    wire [511:0] points_o_data;
    wire points_o_valid;
    wire scalars_idle;
    wire scalars_failed;
    wire scalars_drained;
    wire scalars_m_axi_arid;
    wire [63:0] scalars_m_axi_araddr;
    wire [7:0] scalars_m_axi_arlen;
    wire [2:0] scalars_m_axi_arsize;
    wire [1:0] scalars_m_axi_arburst;
    wire scalars_m_axi_arvalid;
    wire scalars_m_axi_rready;
    wire [511:0] scalars_o_data;
    wire scalars_o_valid;
    wire sums_idle;
    wire sums_failed;
    wire sums_drained;
    wire sums_i_ready;
    wire sums_m_axi_awid;
    wire [63:0] sums_m_axi_awaddr;
    wire [7:0] sums_m_axi_awlen;
    wire [2:0] sums_m_axi_awsize;
    wire [1:0] sums_m_axi_awburst;
    wire sums_m_axi_awvalid;
    wire [511:0] sums_m_axi_wdata;
    wire [63:0] sums_m_axi_wstrb;
    wire sums_m_axi_wlast;
    wire sums_m_axi_wvalid;
    wire sums_m_axi_bready;
    wire engine_i_ready;
    wire [762:0] engine_o_data;
    wire engine_o_valid;
    wire [47:0] engine_issued;
    wire [47:0] engine_deferred;
    wire [47:0] engine_active;
    reg [3:0] part_q;
    reg [31:0] left_q;
    reg upper_q;
    reg second_q;
    assign s_axi_control_awready = frame_bus_awready;
    assign s_axi_control_wready = frame_bus_wready;
    assign s_axi_control_bresp = frame_bus_bresp;
    assign s_axi_control_bvalid = frame_bus_bvalid;
    assign s_axi_control_arready = frame_bus_arready;
    assign s_axi_control_rdata = frame_bus_rdata;
    assign s_axi_control_rresp = frame_bus_rresp;
    assign s_axi_control_rvalid = frame_bus_rvalid;
    assign m_axi_points_arid = points_m_axi_arid;
    assign m_axi_points_araddr = points_m_axi_araddr;
    assign m_axi_points_arlen = points_m_axi_arlen;
    assign m_axi_points_arsize = points_m_axi_arsize;
    assign m_axi_points_arburst = points_m_axi_arburst;
    assign m_axi_points_arvalid = points_m_axi_arvalid;
    assign m_axi_points_rready = points_m_axi_rready;
    assign m_axi_scalars_arid = scalars_m_axi_arid;
    assign m_axi_scalars_araddr = scalars_m_axi_araddr;
    assign m_axi_scalars_arlen = scalars_m_axi_arlen;
    assign m_axi_scalars_arsize = scalars_m_axi_arsize;
    assign m_axi_scalars_arburst = scalars_m_axi_arburst;
    assign m_axi_scalars_arvalid = scalars_m_axi_arvalid;
    assign m_axi_scalars_rready = scalars_m_axi_rready;
    assign m_axi_sums_awid = sums_m_axi_awid;
    assign m_axi_sums_awaddr = sums_m_axi_awaddr;
    assign m_axi_sums_awlen = sums_m_axi_awlen;
    assign m_axi_sums_awsize = sums_m_axi_awsize;
    assign m_axi_sums_awburst = sums_m_axi_awburst;
    assign m_axi_sums_awvalid = sums_m_axi_awvalid;
    assign m_axi_sums_wdata = sums_m_axi_wdata;
    assign m_axi_sums_wstrb = sums_m_axi_wstrb;
    assign m_axi_sums_wlast = sums_m_axi_wlast;
    assign m_axi_sums_wvalid = sums_m_axi_wvalid;
    assign m_axi_sums_bready = sums_m_axi_bready;
    assign irq = frame_irq;
    wire frame_finished = points_idle & scalars_idle & sums_idle;
    wire frame_drained = points_drained & scalars_drained & sums_drained;
    wire [31:0] frame_status_0 = engine_issued[31:0];
    wire [31:0] frame_status_1 = engine_deferred[31:0];
    wire [31:0] frame_status_2 = engine_active[31:0];
    wire [31:0] count = frame_arguments_3[31:0];
    wire engine_i_valid = points_o_valid & scalars_o_valid;
    wire taken = engine_i_valid & engine_i_ready;
    wire [31:0] scalars_beats = (count >> 1) + {31'h0, frame_arguments_3[0]};
    wire last = left_q == 32'h1;
    wire scalars_o_ready = taken & (upper_q | last);
    wire [31:0] sums_beats = (|count) ? beats :
        32'h0;
    wire [511:0] sums_i_data = second_q ? {258'h0, engine_o_data[761:508]} :
        {258'h0, engine_o_data[253:0]} | ({258'h0, engine_o_data[507:254]} << 256);
    wire [253:0] scalar = upper_q ? scalars_o_data[509:256] :
        scalars_o_data[253:0];
    wire [762:0] t1 = {509'h0, scalar} | ({509'h0, points_o_data[253:0]} << 254) | ({509'h0, points_o_data[509:256]} << 508);
    wire [762:0] engine_i_data = last ? (t1 | mark) :
        t1;
    wire engine_o_ready = sums_i_ready & second_q;
    wire [3:0] part_d = frame_accept ? frame_arguments_4[3:0] :
        part_q;
    wire [31:0] left_d = frame_accept ? count :
        taken ? (left_q - 32'h1) :
        left_q;
    wire upper_d = taken ? (~upper_q & ~last) :
        upper_q;
    wire second_d = (engine_o_valid & sums_i_ready) ? ~second_q :
        second_q;
    initial begin
        part_q = 4'h0;
        left_q = 32'h0;
        upper_q = 1'h0;
        second_q = 1'h0;
    end
    always @(posedge clock)
        if (reset) begin
            part_q <= 4'h0;
            left_q <= 32'h0;
            upper_q <= 1'h0;
            second_q <= 1'h0;
        end else begin
            part_q <= part_d;
            left_q <= left_d;
            upper_q <= upper_d;
            second_q <= second_d;
        end
    card_msm_64_frame frame (
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
        .go(frame_go),
        .decides(frame_go),
        .valid(1'h1),
        .accept(frame_accept),
        .finished(frame_finished),
        .drained(frame_drained),
        .failed_0(points_failed),
        .failed_1(scalars_failed),
        .failed_2(sums_failed),
        .status_0(frame_status_0),
        .status_1(frame_status_1),
        .status_2(frame_status_2)
    );
    card_msm_64_points points (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(frame_accept),
        .address(frame_arguments_0),
        .beats(count),
        .idle(points_idle),
        .failed(points_failed),
        .drained(points_drained),
        .m_axi_arid(points_m_axi_arid),
        .m_axi_araddr(points_m_axi_araddr),
        .m_axi_arlen(points_m_axi_arlen),
        .m_axi_arsize(points_m_axi_arsize),
        .m_axi_arburst(points_m_axi_arburst),
        .m_axi_arvalid(points_m_axi_arvalid),
        .m_axi_rready(points_m_axi_rready),
        .m_axi_arready(m_axi_points_arready),
        .m_axi_rid(m_axi_points_rid),
        .m_axi_rdata(m_axi_points_rdata),
        .m_axi_rresp(m_axi_points_rresp),
        .m_axi_rlast(m_axi_points_rlast),
        .m_axi_rvalid(m_axi_points_rvalid),
        .o_data(points_o_data),
        .o_valid(points_o_valid),
        .o_ready(taken)
    );
    card_msm_64_points scalars (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(frame_accept),
        .address(frame_arguments_1),
        .beats(scalars_beats),
        .idle(scalars_idle),
        .failed(scalars_failed),
        .drained(scalars_drained),
        .m_axi_arid(scalars_m_axi_arid),
        .m_axi_araddr(scalars_m_axi_araddr),
        .m_axi_arlen(scalars_m_axi_arlen),
        .m_axi_arsize(scalars_m_axi_arsize),
        .m_axi_arburst(scalars_m_axi_arburst),
        .m_axi_arvalid(scalars_m_axi_arvalid),
        .m_axi_rready(scalars_m_axi_rready),
        .m_axi_arready(m_axi_scalars_arready),
        .m_axi_rid(m_axi_scalars_rid),
        .m_axi_rdata(m_axi_scalars_rdata),
        .m_axi_rresp(m_axi_scalars_rresp),
        .m_axi_rlast(m_axi_scalars_rlast),
        .m_axi_rvalid(m_axi_scalars_rvalid),
        .o_data(scalars_o_data),
        .o_valid(scalars_o_valid),
        .o_ready(scalars_o_ready)
    );
    card_msm_64_sums sums (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(frame_accept),
        .address(frame_arguments_2),
        .beats(sums_beats),
        .idle(sums_idle),
        .failed(sums_failed),
        .drained(sums_drained),
        .i_data(sums_i_data),
        .i_valid(engine_o_valid),
        .i_ready(sums_i_ready),
        .m_axi_awid(sums_m_axi_awid),
        .m_axi_awaddr(sums_m_axi_awaddr),
        .m_axi_awlen(sums_m_axi_awlen),
        .m_axi_awsize(sums_m_axi_awsize),
        .m_axi_awburst(sums_m_axi_awburst),
        .m_axi_awvalid(sums_m_axi_awvalid),
        .m_axi_wdata(sums_m_axi_wdata),
        .m_axi_wstrb(sums_m_axi_wstrb),
        .m_axi_wlast(sums_m_axi_wlast),
        .m_axi_wvalid(sums_m_axi_wvalid),
        .m_axi_bready(sums_m_axi_bready),
        .m_axi_awready(m_axi_sums_awready),
        .m_axi_wready(m_axi_sums_wready),
        .m_axi_bid(m_axi_sums_bid),
        .m_axi_bresp(m_axi_sums_bresp),
        .m_axi_bvalid(m_axi_sums_bvalid)
    );
    card_msm_64_engine engine (
        .clock(clock),
        .reset(reset),
        .part(part_q),
        .i_data(engine_i_data),
        .i_valid(engine_i_valid),
        .i_ready(engine_i_ready),
        .o_data(engine_o_data),
        .o_valid(engine_o_valid),
        .o_ready(engine_o_ready),
        .issued(engine_issued),
        .deferred(engine_deferred),
        .active(engine_active)
    );
    wire unused = &{1'b0, engine_active[47:32], engine_deferred[47:32], engine_issued[47:32], engine_o_data[762], frame_arguments_3[63:32], frame_arguments_4[63:4], points_o_data[255:254], points_o_data[511:510], scalars_o_data[255:254], scalars_o_data[511:510]};
endmodule

// msm_recoder_64: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module msm_recoder_64 (
  input wire clock,
  input wire [253:0] scalar,
  input wire [253:0] x,
  input wire [253:0] y,
  input wire [3:0] part,
  input wire valid,
  output wire [63:0] pending,
  output wire [254:0] digits,
  output wire [253:0] x_out,
  output wire [253:0] y_out,
  output wire valid_out
);
  wire [507:0] finite_joined_0 = {y, x};
  wire [35:0] finite_joined_0_35_0 = finite_joined_0[35:0];
  wire finite_any_bit_0 = |finite_joined_0_35_0;
  wire [35:0] finite_joined_0_71_36 = finite_joined_0[71:36];
  wire finite_any_bit_1 = |finite_joined_0_71_36;
  wire [35:0] finite_joined_0_107_72 = finite_joined_0[107:72];
  wire finite_any_bit_2 = |finite_joined_0_107_72;
  wire [35:0] finite_joined_0_143_108 = finite_joined_0[143:108];
  wire finite_any_bit_3 = |finite_joined_0_143_108;
  wire [35:0] finite_joined_0_179_144 = finite_joined_0[179:144];
  wire finite_any_bit_4 = |finite_joined_0_179_144;
  wire [35:0] finite_joined_0_215_180 = finite_joined_0[215:180];
  wire finite_any_bit_5 = |finite_joined_0_215_180;
  wire [35:0] finite_joined_0_251_216 = finite_joined_0[251:216];
  wire finite_any_bit_6 = |finite_joined_0_251_216;
  wire [35:0] finite_joined_0_287_252 = finite_joined_0[287:252];
  wire finite_any_bit_7 = |finite_joined_0_287_252;
  wire [35:0] finite_joined_0_323_288 = finite_joined_0[323:288];
  wire finite_any_bit_8 = |finite_joined_0_323_288;
  wire [35:0] finite_joined_0_359_324 = finite_joined_0[359:324];
  wire finite_any_bit_9 = |finite_joined_0_359_324;
  wire [35:0] finite_joined_0_395_360 = finite_joined_0[395:360];
  wire finite_any_bit_10 = |finite_joined_0_395_360;
  wire [35:0] finite_joined_0_431_396 = finite_joined_0[431:396];
  wire finite_any_bit_11 = |finite_joined_0_431_396;
  wire [35:0] finite_joined_0_467_432 = finite_joined_0[467:432];
  wire finite_any_bit_12 = |finite_joined_0_467_432;
  wire [35:0] finite_joined_0_503_468 = finite_joined_0[503:468];
  wire finite_any_bit_13 = |finite_joined_0_503_468;
  wire [3:0] finite_joined_0_507_504 = finite_joined_0[507:504];
  wire finite_any_bit_14 = |finite_joined_0_507_504;
  wire [63:0] scalar_63_0 = scalar[63:0];
  wire [64:0] biased_column_0_sum = 65'h8888888888888888 + {1'h0, scalar_63_0};
  wire [63:0] scalar_127_64 = scalar[127:64];
  wire [64:0] biased_column_1_sum = 65'h8888888888888888 + {1'h0, scalar_127_64};
  wire [63:0] scalar_191_128 = scalar[191:128];
  wire [64:0] biased_column_2_sum = 65'h8888888888888888 + {1'h0, scalar_191_128};
  wire [61:0] scalar_253_192 = scalar[253:192];
  wire [62:0] biased_column_3_sum = 63'h4888888888888888 + {1'h0, scalar_253_192};
  wire is_part = part == 4'h0;
  // stage 1
  reg finite_any_bit_0_s1;
  reg finite_any_bit_1_s1;
  reg finite_any_bit_2_s1;
  reg finite_any_bit_3_s1;
  reg finite_any_bit_4_s1;
  reg finite_any_bit_5_s1;
  reg finite_any_bit_6_s1;
  reg finite_any_bit_7_s1;
  reg finite_any_bit_8_s1;
  reg finite_any_bit_9_s1;
  reg finite_any_bit_10_s1;
  reg finite_any_bit_11_s1;
  reg finite_any_bit_12_s1;
  reg finite_any_bit_13_s1;
  reg finite_any_bit_14_s1;
  wire [14:0] finite_joined_1 = {finite_any_bit_14_s1, finite_any_bit_13_s1, finite_any_bit_12_s1, finite_any_bit_11_s1, finite_any_bit_10_s1, finite_any_bit_9_s1, finite_any_bit_8_s1, finite_any_bit_7_s1, finite_any_bit_6_s1, finite_any_bit_5_s1, finite_any_bit_4_s1, finite_any_bit_3_s1, finite_any_bit_2_s1, finite_any_bit_1_s1, finite_any_bit_0_s1};
  wire finite_any_bit_15 = |finite_joined_1;
  reg [64:0] biased_column_0_sum_s1;
  reg [64:0] biased_column_1_sum_s1;
  reg [64:0] biased_column_2_sum_s1;
  wire [63:0] biased_column_0_sum_s1_63_0 = biased_column_0_sum_s1[63:0];
  wire biased_column_0_sum_s1_64 = biased_column_0_sum_s1[64];
  wire [63:0] biased_column_1_sum_s1_63_0 = biased_column_1_sum_s1[63:0];
  wire biased_column_1_sum_s1_64 = biased_column_1_sum_s1[64];
  wire biased_carry_all_bits_0 = &biased_column_1_sum_s1_63_0;
  wire [63:0] biased_column_2_sum_s1_63_0 = biased_column_2_sum_s1[63:0];
  wire biased_column_2_sum_s1_64 = biased_column_2_sum_s1[64];
  wire biased_carry_all_bits_1 = &biased_column_2_sum_s1_63_0;
  // stage 2
  reg finite;
  reg [63:0] biased_column_0_sum_s1_63_0_s2;
  reg biased_column_0_sum_s1_64_s2;
  reg [63:0] biased_column_1_sum_s1_63_0_s2;
  wire [63:0] biased_carry_sum_0 = biased_column_1_sum_s1_63_0_s2 + {63'h0, biased_column_0_sum_s1_64_s2};
  reg biased_column_1_sum_s1_64_s2;
  reg biased_carry_all_bits_0_s2;
  wire biased_carry_both_0 = biased_carry_all_bits_0_s2 & biased_column_0_sum_s1_64_s2;
  wire biased_carry_either_0 = biased_column_1_sum_s1_64_s2 | biased_carry_both_0;
  reg [63:0] biased_column_2_sum_s1_63_0_s2;
  wire [63:0] biased_carry_sum_1 = biased_column_2_sum_s1_63_0_s2 + {63'h0, biased_carry_either_0};
  reg biased_column_2_sum_s1_64_s2;
  reg biased_carry_all_bits_1_s2;
  wire biased_carry_both_1 = biased_carry_all_bits_1_s2 & biased_carry_either_0;
  wire biased_carry_either_1 = biased_column_2_sum_s1_64_s2 | biased_carry_both_1;
  reg [125:0] biased_column_3_sum_s2_way;
  wire [62:0] biased_column_3_sum_s2 = biased_column_3_sum_s2_way[125:63];
  wire [62:0] biased_carry_sum_2 = biased_column_3_sum_s2 + {62'h0, biased_carry_either_1};
  wire [254:0] biased_carry_joined = {biased_carry_sum_2, biased_carry_sum_1, biased_carry_sum_0, biased_column_0_sum_s1_63_0_s2};
  reg [1:0] is_part_s2_way;
  wire is_part_s2 = is_part_s2_way[1];
  wire both_0 = is_part_s2 & finite;
  // stage 3
  reg [254:0] biased;
  reg both_0_s3;
  wire [2:0] biased_2_0 = biased[2:0];
  wire biased_3 = biased[3];
  wire [2:0] positive_0 = biased_2_0 - 3'h1;
  wire [2:0] not_biased_2_0 = ~biased_2_0;
  wire [2:0] magnitude_0 = biased_3 ? positive_0 : not_biased_2_0;
  wire not_biased_3 = ~biased_3;
  wire any_bit_0 = |biased_2_0;
  wire either_0 = any_bit_0 | not_biased_3;
  wire both_1 = either_0 & both_0_s3;
  wire [2:0] biased_6_4 = biased[6:4];
  wire biased_7 = biased[7];
  wire [2:0] positive_1 = biased_6_4 - 3'h1;
  wire [2:0] not_biased_6_4 = ~biased_6_4;
  wire [2:0] magnitude_1 = biased_7 ? positive_1 : not_biased_6_4;
  wire not_biased_7 = ~biased_7;
  wire any_bit_1 = |biased_6_4;
  wire either_1 = any_bit_1 | not_biased_7;
  wire both_2 = either_1 & both_0_s3;
  wire [2:0] biased_10_8 = biased[10:8];
  wire biased_11 = biased[11];
  wire [2:0] positive_2 = biased_10_8 - 3'h1;
  wire [2:0] not_biased_10_8 = ~biased_10_8;
  wire [2:0] magnitude_2 = biased_11 ? positive_2 : not_biased_10_8;
  wire not_biased_11 = ~biased_11;
  wire any_bit_2 = |biased_10_8;
  wire either_2 = any_bit_2 | not_biased_11;
  wire both_3 = either_2 & both_0_s3;
  wire [2:0] biased_14_12 = biased[14:12];
  wire biased_15 = biased[15];
  wire [2:0] positive_3 = biased_14_12 - 3'h1;
  wire [2:0] not_biased_14_12 = ~biased_14_12;
  wire [2:0] magnitude_3 = biased_15 ? positive_3 : not_biased_14_12;
  wire not_biased_15 = ~biased_15;
  wire any_bit_3 = |biased_14_12;
  wire either_3 = any_bit_3 | not_biased_15;
  wire both_4 = either_3 & both_0_s3;
  wire [2:0] biased_18_16 = biased[18:16];
  wire biased_19 = biased[19];
  wire [2:0] positive_4 = biased_18_16 - 3'h1;
  wire [2:0] not_biased_18_16 = ~biased_18_16;
  wire [2:0] magnitude_4 = biased_19 ? positive_4 : not_biased_18_16;
  wire not_biased_19 = ~biased_19;
  wire any_bit_4 = |biased_18_16;
  wire either_4 = any_bit_4 | not_biased_19;
  wire both_5 = either_4 & both_0_s3;
  wire [2:0] biased_22_20 = biased[22:20];
  wire biased_23 = biased[23];
  wire [2:0] positive_5 = biased_22_20 - 3'h1;
  wire [2:0] not_biased_22_20 = ~biased_22_20;
  wire [2:0] magnitude_5 = biased_23 ? positive_5 : not_biased_22_20;
  wire not_biased_23 = ~biased_23;
  wire any_bit_5 = |biased_22_20;
  wire either_5 = any_bit_5 | not_biased_23;
  wire both_6 = either_5 & both_0_s3;
  wire [2:0] biased_26_24 = biased[26:24];
  wire biased_27 = biased[27];
  wire [2:0] positive_6 = biased_26_24 - 3'h1;
  wire [2:0] not_biased_26_24 = ~biased_26_24;
  wire [2:0] magnitude_6 = biased_27 ? positive_6 : not_biased_26_24;
  wire not_biased_27 = ~biased_27;
  wire any_bit_6 = |biased_26_24;
  wire either_6 = any_bit_6 | not_biased_27;
  wire both_7 = either_6 & both_0_s3;
  wire [2:0] biased_30_28 = biased[30:28];
  wire biased_31 = biased[31];
  wire [2:0] positive_7 = biased_30_28 - 3'h1;
  wire [2:0] not_biased_30_28 = ~biased_30_28;
  wire [2:0] magnitude_7 = biased_31 ? positive_7 : not_biased_30_28;
  wire not_biased_31 = ~biased_31;
  wire any_bit_7 = |biased_30_28;
  wire either_7 = any_bit_7 | not_biased_31;
  wire both_8 = either_7 & both_0_s3;
  wire [2:0] biased_34_32 = biased[34:32];
  wire biased_35 = biased[35];
  wire [2:0] positive_8 = biased_34_32 - 3'h1;
  wire [2:0] not_biased_34_32 = ~biased_34_32;
  wire [2:0] magnitude_8 = biased_35 ? positive_8 : not_biased_34_32;
  wire not_biased_35 = ~biased_35;
  wire any_bit_8 = |biased_34_32;
  wire either_8 = any_bit_8 | not_biased_35;
  wire both_9 = either_8 & both_0_s3;
  wire [2:0] biased_38_36 = biased[38:36];
  wire biased_39 = biased[39];
  wire [2:0] positive_9 = biased_38_36 - 3'h1;
  wire [2:0] not_biased_38_36 = ~biased_38_36;
  wire [2:0] magnitude_9 = biased_39 ? positive_9 : not_biased_38_36;
  wire not_biased_39 = ~biased_39;
  wire any_bit_9 = |biased_38_36;
  wire either_9 = any_bit_9 | not_biased_39;
  wire both_10 = either_9 & both_0_s3;
  wire [2:0] biased_42_40 = biased[42:40];
  wire biased_43 = biased[43];
  wire [2:0] positive_10 = biased_42_40 - 3'h1;
  wire [2:0] not_biased_42_40 = ~biased_42_40;
  wire [2:0] magnitude_10 = biased_43 ? positive_10 : not_biased_42_40;
  wire not_biased_43 = ~biased_43;
  wire any_bit_10 = |biased_42_40;
  wire either_10 = any_bit_10 | not_biased_43;
  wire both_11 = either_10 & both_0_s3;
  wire [2:0] biased_46_44 = biased[46:44];
  wire biased_47 = biased[47];
  wire [2:0] positive_11 = biased_46_44 - 3'h1;
  wire [2:0] not_biased_46_44 = ~biased_46_44;
  wire [2:0] magnitude_11 = biased_47 ? positive_11 : not_biased_46_44;
  wire not_biased_47 = ~biased_47;
  wire any_bit_11 = |biased_46_44;
  wire either_11 = any_bit_11 | not_biased_47;
  wire both_12 = either_11 & both_0_s3;
  wire [2:0] biased_50_48 = biased[50:48];
  wire biased_51 = biased[51];
  wire [2:0] positive_12 = biased_50_48 - 3'h1;
  wire [2:0] not_biased_50_48 = ~biased_50_48;
  wire [2:0] magnitude_12 = biased_51 ? positive_12 : not_biased_50_48;
  wire not_biased_51 = ~biased_51;
  wire any_bit_12 = |biased_50_48;
  wire either_12 = any_bit_12 | not_biased_51;
  wire both_13 = either_12 & both_0_s3;
  wire [2:0] biased_54_52 = biased[54:52];
  wire biased_55 = biased[55];
  wire [2:0] positive_13 = biased_54_52 - 3'h1;
  wire [2:0] not_biased_54_52 = ~biased_54_52;
  wire [2:0] magnitude_13 = biased_55 ? positive_13 : not_biased_54_52;
  wire not_biased_55 = ~biased_55;
  wire any_bit_13 = |biased_54_52;
  wire either_13 = any_bit_13 | not_biased_55;
  wire both_14 = either_13 & both_0_s3;
  wire [2:0] biased_58_56 = biased[58:56];
  wire biased_59 = biased[59];
  wire [2:0] positive_14 = biased_58_56 - 3'h1;
  wire [2:0] not_biased_58_56 = ~biased_58_56;
  wire [2:0] magnitude_14 = biased_59 ? positive_14 : not_biased_58_56;
  wire not_biased_59 = ~biased_59;
  wire any_bit_14 = |biased_58_56;
  wire either_14 = any_bit_14 | not_biased_59;
  wire both_15 = either_14 & both_0_s3;
  wire [2:0] biased_62_60 = biased[62:60];
  wire biased_63 = biased[63];
  wire [2:0] positive_15 = biased_62_60 - 3'h1;
  wire [2:0] not_biased_62_60 = ~biased_62_60;
  wire [2:0] magnitude_15 = biased_63 ? positive_15 : not_biased_62_60;
  wire not_biased_63 = ~biased_63;
  wire any_bit_15 = |biased_62_60;
  wire either_15 = any_bit_15 | not_biased_63;
  wire both_16 = either_15 & both_0_s3;
  wire [2:0] biased_66_64 = biased[66:64];
  wire biased_67 = biased[67];
  wire [2:0] positive_16 = biased_66_64 - 3'h1;
  wire [2:0] not_biased_66_64 = ~biased_66_64;
  wire [2:0] magnitude_16 = biased_67 ? positive_16 : not_biased_66_64;
  wire not_biased_67 = ~biased_67;
  wire any_bit_16 = |biased_66_64;
  wire either_16 = any_bit_16 | not_biased_67;
  wire both_17 = either_16 & both_0_s3;
  wire [2:0] biased_70_68 = biased[70:68];
  wire biased_71 = biased[71];
  wire [2:0] positive_17 = biased_70_68 - 3'h1;
  wire [2:0] not_biased_70_68 = ~biased_70_68;
  wire [2:0] magnitude_17 = biased_71 ? positive_17 : not_biased_70_68;
  wire not_biased_71 = ~biased_71;
  wire any_bit_17 = |biased_70_68;
  wire either_17 = any_bit_17 | not_biased_71;
  wire both_18 = either_17 & both_0_s3;
  wire [2:0] biased_74_72 = biased[74:72];
  wire biased_75 = biased[75];
  wire [2:0] positive_18 = biased_74_72 - 3'h1;
  wire [2:0] not_biased_74_72 = ~biased_74_72;
  wire [2:0] magnitude_18 = biased_75 ? positive_18 : not_biased_74_72;
  wire not_biased_75 = ~biased_75;
  wire any_bit_18 = |biased_74_72;
  wire either_18 = any_bit_18 | not_biased_75;
  wire both_19 = either_18 & both_0_s3;
  wire [2:0] biased_78_76 = biased[78:76];
  wire biased_79 = biased[79];
  wire [2:0] positive_19 = biased_78_76 - 3'h1;
  wire [2:0] not_biased_78_76 = ~biased_78_76;
  wire [2:0] magnitude_19 = biased_79 ? positive_19 : not_biased_78_76;
  wire not_biased_79 = ~biased_79;
  wire any_bit_19 = |biased_78_76;
  wire either_19 = any_bit_19 | not_biased_79;
  wire both_20 = either_19 & both_0_s3;
  wire [2:0] biased_82_80 = biased[82:80];
  wire biased_83 = biased[83];
  wire [2:0] positive_20 = biased_82_80 - 3'h1;
  wire [2:0] not_biased_82_80 = ~biased_82_80;
  wire [2:0] magnitude_20 = biased_83 ? positive_20 : not_biased_82_80;
  wire not_biased_83 = ~biased_83;
  wire any_bit_20 = |biased_82_80;
  wire either_20 = any_bit_20 | not_biased_83;
  wire both_21 = either_20 & both_0_s3;
  wire [2:0] biased_86_84 = biased[86:84];
  wire biased_87 = biased[87];
  wire [2:0] positive_21 = biased_86_84 - 3'h1;
  wire [2:0] not_biased_86_84 = ~biased_86_84;
  wire [2:0] magnitude_21 = biased_87 ? positive_21 : not_biased_86_84;
  wire not_biased_87 = ~biased_87;
  wire any_bit_21 = |biased_86_84;
  wire either_21 = any_bit_21 | not_biased_87;
  wire both_22 = either_21 & both_0_s3;
  wire [2:0] biased_90_88 = biased[90:88];
  wire biased_91 = biased[91];
  wire [2:0] positive_22 = biased_90_88 - 3'h1;
  wire [2:0] not_biased_90_88 = ~biased_90_88;
  wire [2:0] magnitude_22 = biased_91 ? positive_22 : not_biased_90_88;
  wire not_biased_91 = ~biased_91;
  wire any_bit_22 = |biased_90_88;
  wire either_22 = any_bit_22 | not_biased_91;
  wire both_23 = either_22 & both_0_s3;
  wire [2:0] biased_94_92 = biased[94:92];
  wire biased_95 = biased[95];
  wire [2:0] positive_23 = biased_94_92 - 3'h1;
  wire [2:0] not_biased_94_92 = ~biased_94_92;
  wire [2:0] magnitude_23 = biased_95 ? positive_23 : not_biased_94_92;
  wire not_biased_95 = ~biased_95;
  wire any_bit_23 = |biased_94_92;
  wire either_23 = any_bit_23 | not_biased_95;
  wire both_24 = either_23 & both_0_s3;
  wire [2:0] biased_98_96 = biased[98:96];
  wire biased_99 = biased[99];
  wire [2:0] positive_24 = biased_98_96 - 3'h1;
  wire [2:0] not_biased_98_96 = ~biased_98_96;
  wire [2:0] magnitude_24 = biased_99 ? positive_24 : not_biased_98_96;
  wire not_biased_99 = ~biased_99;
  wire any_bit_24 = |biased_98_96;
  wire either_24 = any_bit_24 | not_biased_99;
  wire both_25 = either_24 & both_0_s3;
  wire [2:0] biased_102_100 = biased[102:100];
  wire biased_103 = biased[103];
  wire [2:0] positive_25 = biased_102_100 - 3'h1;
  wire [2:0] not_biased_102_100 = ~biased_102_100;
  wire [2:0] magnitude_25 = biased_103 ? positive_25 : not_biased_102_100;
  wire not_biased_103 = ~biased_103;
  wire any_bit_25 = |biased_102_100;
  wire either_25 = any_bit_25 | not_biased_103;
  wire both_26 = either_25 & both_0_s3;
  wire [2:0] biased_106_104 = biased[106:104];
  wire biased_107 = biased[107];
  wire [2:0] positive_26 = biased_106_104 - 3'h1;
  wire [2:0] not_biased_106_104 = ~biased_106_104;
  wire [2:0] magnitude_26 = biased_107 ? positive_26 : not_biased_106_104;
  wire not_biased_107 = ~biased_107;
  wire any_bit_26 = |biased_106_104;
  wire either_26 = any_bit_26 | not_biased_107;
  wire both_27 = either_26 & both_0_s3;
  wire [2:0] biased_110_108 = biased[110:108];
  wire biased_111 = biased[111];
  wire [2:0] positive_27 = biased_110_108 - 3'h1;
  wire [2:0] not_biased_110_108 = ~biased_110_108;
  wire [2:0] magnitude_27 = biased_111 ? positive_27 : not_biased_110_108;
  wire not_biased_111 = ~biased_111;
  wire any_bit_27 = |biased_110_108;
  wire either_27 = any_bit_27 | not_biased_111;
  wire both_28 = either_27 & both_0_s3;
  wire [2:0] biased_114_112 = biased[114:112];
  wire biased_115 = biased[115];
  wire [2:0] positive_28 = biased_114_112 - 3'h1;
  wire [2:0] not_biased_114_112 = ~biased_114_112;
  wire [2:0] magnitude_28 = biased_115 ? positive_28 : not_biased_114_112;
  wire not_biased_115 = ~biased_115;
  wire any_bit_28 = |biased_114_112;
  wire either_28 = any_bit_28 | not_biased_115;
  wire both_29 = either_28 & both_0_s3;
  wire [2:0] biased_118_116 = biased[118:116];
  wire biased_119 = biased[119];
  wire [2:0] positive_29 = biased_118_116 - 3'h1;
  wire [2:0] not_biased_118_116 = ~biased_118_116;
  wire [2:0] magnitude_29 = biased_119 ? positive_29 : not_biased_118_116;
  wire not_biased_119 = ~biased_119;
  wire any_bit_29 = |biased_118_116;
  wire either_29 = any_bit_29 | not_biased_119;
  wire both_30 = either_29 & both_0_s3;
  wire [2:0] biased_122_120 = biased[122:120];
  wire biased_123 = biased[123];
  wire [2:0] positive_30 = biased_122_120 - 3'h1;
  wire [2:0] not_biased_122_120 = ~biased_122_120;
  wire [2:0] magnitude_30 = biased_123 ? positive_30 : not_biased_122_120;
  wire not_biased_123 = ~biased_123;
  wire any_bit_30 = |biased_122_120;
  wire either_30 = any_bit_30 | not_biased_123;
  wire both_31 = either_30 & both_0_s3;
  wire [2:0] biased_126_124 = biased[126:124];
  wire biased_127 = biased[127];
  wire [2:0] positive_31 = biased_126_124 - 3'h1;
  wire [2:0] not_biased_126_124 = ~biased_126_124;
  wire [2:0] magnitude_31 = biased_127 ? positive_31 : not_biased_126_124;
  wire not_biased_127 = ~biased_127;
  wire any_bit_31 = |biased_126_124;
  wire either_31 = any_bit_31 | not_biased_127;
  wire both_32 = either_31 & both_0_s3;
  wire [2:0] biased_130_128 = biased[130:128];
  wire biased_131 = biased[131];
  wire [2:0] positive_32 = biased_130_128 - 3'h1;
  wire [2:0] not_biased_130_128 = ~biased_130_128;
  wire [2:0] magnitude_32 = biased_131 ? positive_32 : not_biased_130_128;
  wire not_biased_131 = ~biased_131;
  wire any_bit_32 = |biased_130_128;
  wire either_32 = any_bit_32 | not_biased_131;
  wire both_33 = either_32 & both_0_s3;
  wire [2:0] biased_134_132 = biased[134:132];
  wire biased_135 = biased[135];
  wire [2:0] positive_33 = biased_134_132 - 3'h1;
  wire [2:0] not_biased_134_132 = ~biased_134_132;
  wire [2:0] magnitude_33 = biased_135 ? positive_33 : not_biased_134_132;
  wire not_biased_135 = ~biased_135;
  wire any_bit_33 = |biased_134_132;
  wire either_33 = any_bit_33 | not_biased_135;
  wire both_34 = either_33 & both_0_s3;
  wire [2:0] biased_138_136 = biased[138:136];
  wire biased_139 = biased[139];
  wire [2:0] positive_34 = biased_138_136 - 3'h1;
  wire [2:0] not_biased_138_136 = ~biased_138_136;
  wire [2:0] magnitude_34 = biased_139 ? positive_34 : not_biased_138_136;
  wire not_biased_139 = ~biased_139;
  wire any_bit_34 = |biased_138_136;
  wire either_34 = any_bit_34 | not_biased_139;
  wire both_35 = either_34 & both_0_s3;
  wire [2:0] biased_142_140 = biased[142:140];
  wire biased_143 = biased[143];
  wire [2:0] positive_35 = biased_142_140 - 3'h1;
  wire [2:0] not_biased_142_140 = ~biased_142_140;
  wire [2:0] magnitude_35 = biased_143 ? positive_35 : not_biased_142_140;
  wire not_biased_143 = ~biased_143;
  wire any_bit_35 = |biased_142_140;
  wire either_35 = any_bit_35 | not_biased_143;
  wire both_36 = either_35 & both_0_s3;
  wire [2:0] biased_146_144 = biased[146:144];
  wire biased_147 = biased[147];
  wire [2:0] positive_36 = biased_146_144 - 3'h1;
  wire [2:0] not_biased_146_144 = ~biased_146_144;
  wire [2:0] magnitude_36 = biased_147 ? positive_36 : not_biased_146_144;
  wire not_biased_147 = ~biased_147;
  wire any_bit_36 = |biased_146_144;
  wire either_36 = any_bit_36 | not_biased_147;
  wire both_37 = either_36 & both_0_s3;
  wire [2:0] biased_150_148 = biased[150:148];
  wire biased_151 = biased[151];
  wire [2:0] positive_37 = biased_150_148 - 3'h1;
  wire [2:0] not_biased_150_148 = ~biased_150_148;
  wire [2:0] magnitude_37 = biased_151 ? positive_37 : not_biased_150_148;
  wire not_biased_151 = ~biased_151;
  wire any_bit_37 = |biased_150_148;
  wire either_37 = any_bit_37 | not_biased_151;
  wire both_38 = either_37 & both_0_s3;
  wire [2:0] biased_154_152 = biased[154:152];
  wire biased_155 = biased[155];
  wire [2:0] positive_38 = biased_154_152 - 3'h1;
  wire [2:0] not_biased_154_152 = ~biased_154_152;
  wire [2:0] magnitude_38 = biased_155 ? positive_38 : not_biased_154_152;
  wire not_biased_155 = ~biased_155;
  wire any_bit_38 = |biased_154_152;
  wire either_38 = any_bit_38 | not_biased_155;
  wire both_39 = either_38 & both_0_s3;
  wire [2:0] biased_158_156 = biased[158:156];
  wire biased_159 = biased[159];
  wire [2:0] positive_39 = biased_158_156 - 3'h1;
  wire [2:0] not_biased_158_156 = ~biased_158_156;
  wire [2:0] magnitude_39 = biased_159 ? positive_39 : not_biased_158_156;
  wire not_biased_159 = ~biased_159;
  wire any_bit_39 = |biased_158_156;
  wire either_39 = any_bit_39 | not_biased_159;
  wire both_40 = either_39 & both_0_s3;
  wire [2:0] biased_162_160 = biased[162:160];
  wire biased_163 = biased[163];
  wire [2:0] positive_40 = biased_162_160 - 3'h1;
  wire [2:0] not_biased_162_160 = ~biased_162_160;
  wire [2:0] magnitude_40 = biased_163 ? positive_40 : not_biased_162_160;
  wire not_biased_163 = ~biased_163;
  wire any_bit_40 = |biased_162_160;
  wire either_40 = any_bit_40 | not_biased_163;
  wire both_41 = either_40 & both_0_s3;
  wire [2:0] biased_166_164 = biased[166:164];
  wire biased_167 = biased[167];
  wire [2:0] positive_41 = biased_166_164 - 3'h1;
  wire [2:0] not_biased_166_164 = ~biased_166_164;
  wire [2:0] magnitude_41 = biased_167 ? positive_41 : not_biased_166_164;
  wire not_biased_167 = ~biased_167;
  wire any_bit_41 = |biased_166_164;
  wire either_41 = any_bit_41 | not_biased_167;
  wire both_42 = either_41 & both_0_s3;
  wire [2:0] biased_170_168 = biased[170:168];
  wire biased_171 = biased[171];
  wire [2:0] positive_42 = biased_170_168 - 3'h1;
  wire [2:0] not_biased_170_168 = ~biased_170_168;
  wire [2:0] magnitude_42 = biased_171 ? positive_42 : not_biased_170_168;
  wire not_biased_171 = ~biased_171;
  wire any_bit_42 = |biased_170_168;
  wire either_42 = any_bit_42 | not_biased_171;
  wire both_43 = either_42 & both_0_s3;
  wire [2:0] biased_174_172 = biased[174:172];
  wire biased_175 = biased[175];
  wire [2:0] positive_43 = biased_174_172 - 3'h1;
  wire [2:0] not_biased_174_172 = ~biased_174_172;
  wire [2:0] magnitude_43 = biased_175 ? positive_43 : not_biased_174_172;
  wire not_biased_175 = ~biased_175;
  wire any_bit_43 = |biased_174_172;
  wire either_43 = any_bit_43 | not_biased_175;
  wire both_44 = either_43 & both_0_s3;
  wire [2:0] biased_178_176 = biased[178:176];
  wire biased_179 = biased[179];
  wire [2:0] positive_44 = biased_178_176 - 3'h1;
  wire [2:0] not_biased_178_176 = ~biased_178_176;
  wire [2:0] magnitude_44 = biased_179 ? positive_44 : not_biased_178_176;
  wire not_biased_179 = ~biased_179;
  wire any_bit_44 = |biased_178_176;
  wire either_44 = any_bit_44 | not_biased_179;
  wire both_45 = either_44 & both_0_s3;
  wire [2:0] biased_182_180 = biased[182:180];
  wire biased_183 = biased[183];
  wire [2:0] positive_45 = biased_182_180 - 3'h1;
  wire [2:0] not_biased_182_180 = ~biased_182_180;
  wire [2:0] magnitude_45 = biased_183 ? positive_45 : not_biased_182_180;
  wire not_biased_183 = ~biased_183;
  wire any_bit_45 = |biased_182_180;
  wire either_45 = any_bit_45 | not_biased_183;
  wire both_46 = either_45 & both_0_s3;
  wire [2:0] biased_186_184 = biased[186:184];
  wire biased_187 = biased[187];
  wire [2:0] positive_46 = biased_186_184 - 3'h1;
  wire [2:0] not_biased_186_184 = ~biased_186_184;
  wire [2:0] magnitude_46 = biased_187 ? positive_46 : not_biased_186_184;
  wire not_biased_187 = ~biased_187;
  wire any_bit_46 = |biased_186_184;
  wire either_46 = any_bit_46 | not_biased_187;
  wire both_47 = either_46 & both_0_s3;
  wire [2:0] biased_190_188 = biased[190:188];
  wire biased_191 = biased[191];
  wire [2:0] positive_47 = biased_190_188 - 3'h1;
  wire [2:0] not_biased_190_188 = ~biased_190_188;
  wire [2:0] magnitude_47 = biased_191 ? positive_47 : not_biased_190_188;
  wire not_biased_191 = ~biased_191;
  wire any_bit_47 = |biased_190_188;
  wire either_47 = any_bit_47 | not_biased_191;
  wire both_48 = either_47 & both_0_s3;
  wire [2:0] biased_194_192 = biased[194:192];
  wire biased_195 = biased[195];
  wire [2:0] positive_48 = biased_194_192 - 3'h1;
  wire [2:0] not_biased_194_192 = ~biased_194_192;
  wire [2:0] magnitude_48 = biased_195 ? positive_48 : not_biased_194_192;
  wire not_biased_195 = ~biased_195;
  wire any_bit_48 = |biased_194_192;
  wire either_48 = any_bit_48 | not_biased_195;
  wire both_49 = either_48 & both_0_s3;
  wire [2:0] biased_198_196 = biased[198:196];
  wire biased_199 = biased[199];
  wire [2:0] positive_49 = biased_198_196 - 3'h1;
  wire [2:0] not_biased_198_196 = ~biased_198_196;
  wire [2:0] magnitude_49 = biased_199 ? positive_49 : not_biased_198_196;
  wire not_biased_199 = ~biased_199;
  wire any_bit_49 = |biased_198_196;
  wire either_49 = any_bit_49 | not_biased_199;
  wire both_50 = either_49 & both_0_s3;
  wire [2:0] biased_202_200 = biased[202:200];
  wire biased_203 = biased[203];
  wire [2:0] positive_50 = biased_202_200 - 3'h1;
  wire [2:0] not_biased_202_200 = ~biased_202_200;
  wire [2:0] magnitude_50 = biased_203 ? positive_50 : not_biased_202_200;
  wire not_biased_203 = ~biased_203;
  wire any_bit_50 = |biased_202_200;
  wire either_50 = any_bit_50 | not_biased_203;
  wire both_51 = either_50 & both_0_s3;
  wire [2:0] biased_206_204 = biased[206:204];
  wire biased_207 = biased[207];
  wire [2:0] positive_51 = biased_206_204 - 3'h1;
  wire [2:0] not_biased_206_204 = ~biased_206_204;
  wire [2:0] magnitude_51 = biased_207 ? positive_51 : not_biased_206_204;
  wire not_biased_207 = ~biased_207;
  wire any_bit_51 = |biased_206_204;
  wire either_51 = any_bit_51 | not_biased_207;
  wire both_52 = either_51 & both_0_s3;
  wire [2:0] biased_210_208 = biased[210:208];
  wire biased_211 = biased[211];
  wire [2:0] positive_52 = biased_210_208 - 3'h1;
  wire [2:0] not_biased_210_208 = ~biased_210_208;
  wire [2:0] magnitude_52 = biased_211 ? positive_52 : not_biased_210_208;
  wire not_biased_211 = ~biased_211;
  wire any_bit_52 = |biased_210_208;
  wire either_52 = any_bit_52 | not_biased_211;
  wire both_53 = either_52 & both_0_s3;
  wire [2:0] biased_214_212 = biased[214:212];
  wire biased_215 = biased[215];
  wire [2:0] positive_53 = biased_214_212 - 3'h1;
  wire [2:0] not_biased_214_212 = ~biased_214_212;
  wire [2:0] magnitude_53 = biased_215 ? positive_53 : not_biased_214_212;
  wire not_biased_215 = ~biased_215;
  wire any_bit_53 = |biased_214_212;
  wire either_53 = any_bit_53 | not_biased_215;
  wire both_54 = either_53 & both_0_s3;
  wire [2:0] biased_218_216 = biased[218:216];
  wire biased_219 = biased[219];
  wire [2:0] positive_54 = biased_218_216 - 3'h1;
  wire [2:0] not_biased_218_216 = ~biased_218_216;
  wire [2:0] magnitude_54 = biased_219 ? positive_54 : not_biased_218_216;
  wire not_biased_219 = ~biased_219;
  wire any_bit_54 = |biased_218_216;
  wire either_54 = any_bit_54 | not_biased_219;
  wire both_55 = either_54 & both_0_s3;
  wire [2:0] biased_222_220 = biased[222:220];
  wire biased_223 = biased[223];
  wire [2:0] positive_55 = biased_222_220 - 3'h1;
  wire [2:0] not_biased_222_220 = ~biased_222_220;
  wire [2:0] magnitude_55 = biased_223 ? positive_55 : not_biased_222_220;
  wire not_biased_223 = ~biased_223;
  wire any_bit_55 = |biased_222_220;
  wire either_55 = any_bit_55 | not_biased_223;
  wire both_56 = either_55 & both_0_s3;
  wire [2:0] biased_226_224 = biased[226:224];
  wire biased_227 = biased[227];
  wire [2:0] positive_56 = biased_226_224 - 3'h1;
  wire [2:0] not_biased_226_224 = ~biased_226_224;
  wire [2:0] magnitude_56 = biased_227 ? positive_56 : not_biased_226_224;
  wire not_biased_227 = ~biased_227;
  wire any_bit_56 = |biased_226_224;
  wire either_56 = any_bit_56 | not_biased_227;
  wire both_57 = either_56 & both_0_s3;
  wire [2:0] biased_230_228 = biased[230:228];
  wire biased_231 = biased[231];
  wire [2:0] positive_57 = biased_230_228 - 3'h1;
  wire [2:0] not_biased_230_228 = ~biased_230_228;
  wire [2:0] magnitude_57 = biased_231 ? positive_57 : not_biased_230_228;
  wire not_biased_231 = ~biased_231;
  wire any_bit_57 = |biased_230_228;
  wire either_57 = any_bit_57 | not_biased_231;
  wire both_58 = either_57 & both_0_s3;
  wire [2:0] biased_234_232 = biased[234:232];
  wire biased_235 = biased[235];
  wire [2:0] positive_58 = biased_234_232 - 3'h1;
  wire [2:0] not_biased_234_232 = ~biased_234_232;
  wire [2:0] magnitude_58 = biased_235 ? positive_58 : not_biased_234_232;
  wire not_biased_235 = ~biased_235;
  wire any_bit_58 = |biased_234_232;
  wire either_58 = any_bit_58 | not_biased_235;
  wire both_59 = either_58 & both_0_s3;
  wire [2:0] biased_238_236 = biased[238:236];
  wire biased_239 = biased[239];
  wire [2:0] positive_59 = biased_238_236 - 3'h1;
  wire [2:0] not_biased_238_236 = ~biased_238_236;
  wire [2:0] magnitude_59 = biased_239 ? positive_59 : not_biased_238_236;
  wire not_biased_239 = ~biased_239;
  wire any_bit_59 = |biased_238_236;
  wire either_59 = any_bit_59 | not_biased_239;
  wire both_60 = either_59 & both_0_s3;
  wire [2:0] biased_242_240 = biased[242:240];
  wire biased_243 = biased[243];
  wire [2:0] positive_60 = biased_242_240 - 3'h1;
  wire [2:0] not_biased_242_240 = ~biased_242_240;
  wire [2:0] magnitude_60 = biased_243 ? positive_60 : not_biased_242_240;
  wire not_biased_243 = ~biased_243;
  wire any_bit_60 = |biased_242_240;
  wire either_60 = any_bit_60 | not_biased_243;
  wire both_61 = either_60 & both_0_s3;
  wire [2:0] biased_246_244 = biased[246:244];
  wire biased_247 = biased[247];
  wire [2:0] positive_61 = biased_246_244 - 3'h1;
  wire [2:0] not_biased_246_244 = ~biased_246_244;
  wire [2:0] magnitude_61 = biased_247 ? positive_61 : not_biased_246_244;
  wire not_biased_247 = ~biased_247;
  wire any_bit_61 = |biased_246_244;
  wire either_61 = any_bit_61 | not_biased_247;
  wire both_62 = either_61 & both_0_s3;
  wire [2:0] biased_250_248 = biased[250:248];
  wire biased_251 = biased[251];
  wire [2:0] positive_62 = biased_250_248 - 3'h1;
  wire [2:0] not_biased_250_248 = ~biased_250_248;
  wire [2:0] magnitude_62 = biased_251 ? positive_62 : not_biased_250_248;
  wire not_biased_251 = ~biased_251;
  wire any_bit_62 = |biased_250_248;
  wire either_62 = any_bit_62 | not_biased_251;
  wire both_63 = either_62 & both_0_s3;
  wire [1:0] biased_253_252 = biased[253:252];
  wire biased_254 = biased[254];
  wire [1:0] positive_63 = biased_253_252 - 2'h1;
  wire [1:0] not_biased_253_252 = ~biased_253_252;
  wire [1:0] magnitude_63 = biased_254 ? positive_63 : not_biased_253_252;
  wire not_biased_254 = ~biased_254;
  wire any_bit_63 = |biased_253_252;
  wire either_63 = any_bit_63 | not_biased_254;
  wire both_64 = either_63 & both_0_s3;
  // stage 4
  reg [2:0] magnitude_0_s4;
  reg not_biased_3_s4;
  reg both_1_s4;
  reg [2:0] magnitude_1_s4;
  reg not_biased_7_s4;
  reg both_2_s4;
  reg [2:0] magnitude_2_s4;
  reg not_biased_11_s4;
  reg both_3_s4;
  reg [2:0] magnitude_3_s4;
  reg not_biased_15_s4;
  reg both_4_s4;
  reg [2:0] magnitude_4_s4;
  reg not_biased_19_s4;
  reg both_5_s4;
  reg [2:0] magnitude_5_s4;
  reg not_biased_23_s4;
  reg both_6_s4;
  reg [2:0] magnitude_6_s4;
  reg not_biased_27_s4;
  reg both_7_s4;
  reg [2:0] magnitude_7_s4;
  reg not_biased_31_s4;
  reg both_8_s4;
  reg [2:0] magnitude_8_s4;
  reg not_biased_35_s4;
  reg both_9_s4;
  reg [2:0] magnitude_9_s4;
  reg not_biased_39_s4;
  reg both_10_s4;
  reg [2:0] magnitude_10_s4;
  reg not_biased_43_s4;
  reg both_11_s4;
  reg [2:0] magnitude_11_s4;
  reg not_biased_47_s4;
  reg both_12_s4;
  reg [2:0] magnitude_12_s4;
  reg not_biased_51_s4;
  reg both_13_s4;
  reg [2:0] magnitude_13_s4;
  reg not_biased_55_s4;
  reg both_14_s4;
  reg [2:0] magnitude_14_s4;
  reg not_biased_59_s4;
  reg both_15_s4;
  reg [2:0] magnitude_15_s4;
  reg not_biased_63_s4;
  reg both_16_s4;
  reg [2:0] magnitude_16_s4;
  reg not_biased_67_s4;
  reg both_17_s4;
  reg [2:0] magnitude_17_s4;
  reg not_biased_71_s4;
  reg both_18_s4;
  reg [2:0] magnitude_18_s4;
  reg not_biased_75_s4;
  reg both_19_s4;
  reg [2:0] magnitude_19_s4;
  reg not_biased_79_s4;
  reg both_20_s4;
  reg [2:0] magnitude_20_s4;
  reg not_biased_83_s4;
  reg both_21_s4;
  reg [2:0] magnitude_21_s4;
  reg not_biased_87_s4;
  reg both_22_s4;
  reg [2:0] magnitude_22_s4;
  reg not_biased_91_s4;
  reg both_23_s4;
  reg [2:0] magnitude_23_s4;
  reg not_biased_95_s4;
  reg both_24_s4;
  reg [2:0] magnitude_24_s4;
  reg not_biased_99_s4;
  reg both_25_s4;
  reg [2:0] magnitude_25_s4;
  reg not_biased_103_s4;
  reg both_26_s4;
  reg [2:0] magnitude_26_s4;
  reg not_biased_107_s4;
  reg both_27_s4;
  reg [2:0] magnitude_27_s4;
  reg not_biased_111_s4;
  reg both_28_s4;
  reg [2:0] magnitude_28_s4;
  reg not_biased_115_s4;
  reg both_29_s4;
  reg [2:0] magnitude_29_s4;
  reg not_biased_119_s4;
  reg both_30_s4;
  reg [2:0] magnitude_30_s4;
  reg not_biased_123_s4;
  reg both_31_s4;
  reg [2:0] magnitude_31_s4;
  reg not_biased_127_s4;
  reg both_32_s4;
  reg [2:0] magnitude_32_s4;
  reg not_biased_131_s4;
  reg both_33_s4;
  reg [2:0] magnitude_33_s4;
  reg not_biased_135_s4;
  reg both_34_s4;
  reg [2:0] magnitude_34_s4;
  reg not_biased_139_s4;
  reg both_35_s4;
  reg [2:0] magnitude_35_s4;
  reg not_biased_143_s4;
  reg both_36_s4;
  reg [2:0] magnitude_36_s4;
  reg not_biased_147_s4;
  reg both_37_s4;
  reg [2:0] magnitude_37_s4;
  reg not_biased_151_s4;
  reg both_38_s4;
  reg [2:0] magnitude_38_s4;
  reg not_biased_155_s4;
  reg both_39_s4;
  reg [2:0] magnitude_39_s4;
  reg not_biased_159_s4;
  reg both_40_s4;
  reg [2:0] magnitude_40_s4;
  reg not_biased_163_s4;
  reg both_41_s4;
  reg [2:0] magnitude_41_s4;
  reg not_biased_167_s4;
  reg both_42_s4;
  reg [2:0] magnitude_42_s4;
  reg not_biased_171_s4;
  reg both_43_s4;
  reg [2:0] magnitude_43_s4;
  reg not_biased_175_s4;
  reg both_44_s4;
  reg [2:0] magnitude_44_s4;
  reg not_biased_179_s4;
  reg both_45_s4;
  reg [2:0] magnitude_45_s4;
  reg not_biased_183_s4;
  reg both_46_s4;
  reg [2:0] magnitude_46_s4;
  reg not_biased_187_s4;
  reg both_47_s4;
  reg [2:0] magnitude_47_s4;
  reg not_biased_191_s4;
  reg both_48_s4;
  reg [2:0] magnitude_48_s4;
  reg not_biased_195_s4;
  reg both_49_s4;
  reg [2:0] magnitude_49_s4;
  reg not_biased_199_s4;
  reg both_50_s4;
  reg [2:0] magnitude_50_s4;
  reg not_biased_203_s4;
  reg both_51_s4;
  reg [2:0] magnitude_51_s4;
  reg not_biased_207_s4;
  reg both_52_s4;
  reg [2:0] magnitude_52_s4;
  reg not_biased_211_s4;
  reg both_53_s4;
  reg [2:0] magnitude_53_s4;
  reg not_biased_215_s4;
  reg both_54_s4;
  reg [2:0] magnitude_54_s4;
  reg not_biased_219_s4;
  reg both_55_s4;
  reg [2:0] magnitude_55_s4;
  reg not_biased_223_s4;
  reg both_56_s4;
  reg [2:0] magnitude_56_s4;
  reg not_biased_227_s4;
  reg both_57_s4;
  reg [2:0] magnitude_57_s4;
  reg not_biased_231_s4;
  reg both_58_s4;
  reg [2:0] magnitude_58_s4;
  reg not_biased_235_s4;
  reg both_59_s4;
  reg [2:0] magnitude_59_s4;
  reg not_biased_239_s4;
  reg both_60_s4;
  reg [2:0] magnitude_60_s4;
  reg not_biased_243_s4;
  reg both_61_s4;
  reg [2:0] magnitude_61_s4;
  reg not_biased_247_s4;
  reg both_62_s4;
  reg [2:0] magnitude_62_s4;
  reg not_biased_251_s4;
  reg both_63_s4;
  reg [1:0] magnitude_63_s4;
  reg not_biased_254_s4;
  reg both_64_s4;
  wire [254:0] joined_0 = {not_biased_254_s4, magnitude_63_s4, not_biased_251_s4, magnitude_62_s4, not_biased_247_s4, magnitude_61_s4, not_biased_243_s4, magnitude_60_s4, not_biased_239_s4, magnitude_59_s4, not_biased_235_s4, magnitude_58_s4, not_biased_231_s4, magnitude_57_s4, not_biased_227_s4, magnitude_56_s4, not_biased_223_s4, magnitude_55_s4, not_biased_219_s4, magnitude_54_s4, not_biased_215_s4, magnitude_53_s4, not_biased_211_s4, magnitude_52_s4, not_biased_207_s4, magnitude_51_s4, not_biased_203_s4, magnitude_50_s4, not_biased_199_s4, magnitude_49_s4, not_biased_195_s4, magnitude_48_s4, not_biased_191_s4, magnitude_47_s4, not_biased_187_s4, magnitude_46_s4, not_biased_183_s4, magnitude_45_s4, not_biased_179_s4, magnitude_44_s4, not_biased_175_s4, magnitude_43_s4, not_biased_171_s4, magnitude_42_s4, not_biased_167_s4, magnitude_41_s4, not_biased_163_s4, magnitude_40_s4, not_biased_159_s4, magnitude_39_s4, not_biased_155_s4, magnitude_38_s4, not_biased_151_s4, magnitude_37_s4, not_biased_147_s4, magnitude_36_s4, not_biased_143_s4, magnitude_35_s4, not_biased_139_s4, magnitude_34_s4, not_biased_135_s4, magnitude_33_s4, not_biased_131_s4, magnitude_32_s4, not_biased_127_s4, magnitude_31_s4, not_biased_123_s4, magnitude_30_s4, not_biased_119_s4, magnitude_29_s4, not_biased_115_s4, magnitude_28_s4, not_biased_111_s4, magnitude_27_s4, not_biased_107_s4, magnitude_26_s4, not_biased_103_s4, magnitude_25_s4, not_biased_99_s4, magnitude_24_s4, not_biased_95_s4, magnitude_23_s4, not_biased_91_s4, magnitude_22_s4, not_biased_87_s4, magnitude_21_s4, not_biased_83_s4, magnitude_20_s4, not_biased_79_s4, magnitude_19_s4, not_biased_75_s4, magnitude_18_s4, not_biased_71_s4, magnitude_17_s4, not_biased_67_s4, magnitude_16_s4, not_biased_63_s4, magnitude_15_s4, not_biased_59_s4, magnitude_14_s4, not_biased_55_s4, magnitude_13_s4, not_biased_51_s4, magnitude_12_s4, not_biased_47_s4, magnitude_11_s4, not_biased_43_s4, magnitude_10_s4, not_biased_39_s4, magnitude_9_s4, not_biased_35_s4, magnitude_8_s4, not_biased_31_s4, magnitude_7_s4, not_biased_27_s4, magnitude_6_s4, not_biased_23_s4, magnitude_5_s4, not_biased_19_s4, magnitude_4_s4, not_biased_15_s4, magnitude_3_s4, not_biased_11_s4, magnitude_2_s4, not_biased_7_s4, magnitude_1_s4, not_biased_3_s4, magnitude_0_s4};
  wire [63:0] joined_1 = {both_64_s4, both_63_s4, both_62_s4, both_61_s4, both_60_s4, both_59_s4, both_58_s4, both_57_s4, both_56_s4, both_55_s4, both_54_s4, both_53_s4, both_52_s4, both_51_s4, both_50_s4, both_49_s4, both_48_s4, both_47_s4, both_46_s4, both_45_s4, both_44_s4, both_43_s4, both_42_s4, both_41_s4, both_40_s4, both_39_s4, both_38_s4, both_37_s4, both_36_s4, both_35_s4, both_34_s4, both_33_s4, both_32_s4, both_31_s4, both_30_s4, both_29_s4, both_28_s4, both_27_s4, both_26_s4, both_25_s4, both_24_s4, both_23_s4, both_22_s4, both_21_s4, both_20_s4, both_19_s4, both_18_s4, both_17_s4, both_16_s4, both_15_s4, both_14_s4, both_13_s4, both_12_s4, both_11_s4, both_10_s4, both_9_s4, both_8_s4, both_7_s4, both_6_s4, both_5_s4, both_4_s4, both_3_s4, both_2_s4, both_1_s4};
  // stage 5
  reg [63:0] joined_1_s5;
  reg [254:0] joined_0_s5;
  reg [1269:0] x_s5_way;
  wire [253:0] x_s5 = x_s5_way[1269:1016];
  reg [1269:0] y_s5_way;
  wire [253:0] y_s5 = y_s5_way[1269:1016];
  reg [4:0] valid_s5_way;
  wire valid_s5 = valid_s5_way[4];
  assign pending = joined_1_s5;
  assign digits = joined_0_s5;
  assign x_out = x_s5;
  assign y_out = y_s5;
  assign valid_out = valid_s5;
  initial begin
    finite_any_bit_0_s1 = 1'h0;
    finite_any_bit_1_s1 = 1'h0;
    finite_any_bit_2_s1 = 1'h0;
    finite_any_bit_3_s1 = 1'h0;
    finite_any_bit_4_s1 = 1'h0;
    finite_any_bit_5_s1 = 1'h0;
    finite_any_bit_6_s1 = 1'h0;
    finite_any_bit_7_s1 = 1'h0;
    finite_any_bit_8_s1 = 1'h0;
    finite_any_bit_9_s1 = 1'h0;
    finite_any_bit_10_s1 = 1'h0;
    finite_any_bit_11_s1 = 1'h0;
    finite_any_bit_12_s1 = 1'h0;
    finite_any_bit_13_s1 = 1'h0;
    finite_any_bit_14_s1 = 1'h0;
    biased_column_0_sum_s1 = 65'h0;
    biased_column_1_sum_s1 = 65'h0;
    biased_column_2_sum_s1 = 65'h0;
    finite = 1'h0;
    biased_column_0_sum_s1_63_0_s2 = 64'h0;
    biased_column_0_sum_s1_64_s2 = 1'h0;
    biased_column_1_sum_s1_63_0_s2 = 64'h0;
    biased_column_1_sum_s1_64_s2 = 1'h0;
    biased_carry_all_bits_0_s2 = 1'h0;
    biased_column_2_sum_s1_63_0_s2 = 64'h0;
    biased_column_2_sum_s1_64_s2 = 1'h0;
    biased_carry_all_bits_1_s2 = 1'h0;
    biased_column_3_sum_s2_way = 126'h0;
    is_part_s2_way = 2'h0;
    biased = 255'h0;
    both_0_s3 = 1'h0;
    magnitude_0_s4 = 3'h0;
    not_biased_3_s4 = 1'h0;
    both_1_s4 = 1'h0;
    magnitude_1_s4 = 3'h0;
    not_biased_7_s4 = 1'h0;
    both_2_s4 = 1'h0;
    magnitude_2_s4 = 3'h0;
    not_biased_11_s4 = 1'h0;
    both_3_s4 = 1'h0;
    magnitude_3_s4 = 3'h0;
    not_biased_15_s4 = 1'h0;
    both_4_s4 = 1'h0;
    magnitude_4_s4 = 3'h0;
    not_biased_19_s4 = 1'h0;
    both_5_s4 = 1'h0;
    magnitude_5_s4 = 3'h0;
    not_biased_23_s4 = 1'h0;
    both_6_s4 = 1'h0;
    magnitude_6_s4 = 3'h0;
    not_biased_27_s4 = 1'h0;
    both_7_s4 = 1'h0;
    magnitude_7_s4 = 3'h0;
    not_biased_31_s4 = 1'h0;
    both_8_s4 = 1'h0;
    magnitude_8_s4 = 3'h0;
    not_biased_35_s4 = 1'h0;
    both_9_s4 = 1'h0;
    magnitude_9_s4 = 3'h0;
    not_biased_39_s4 = 1'h0;
    both_10_s4 = 1'h0;
    magnitude_10_s4 = 3'h0;
    not_biased_43_s4 = 1'h0;
    both_11_s4 = 1'h0;
    magnitude_11_s4 = 3'h0;
    not_biased_47_s4 = 1'h0;
    both_12_s4 = 1'h0;
    magnitude_12_s4 = 3'h0;
    not_biased_51_s4 = 1'h0;
    both_13_s4 = 1'h0;
    magnitude_13_s4 = 3'h0;
    not_biased_55_s4 = 1'h0;
    both_14_s4 = 1'h0;
    magnitude_14_s4 = 3'h0;
    not_biased_59_s4 = 1'h0;
    both_15_s4 = 1'h0;
    magnitude_15_s4 = 3'h0;
    not_biased_63_s4 = 1'h0;
    both_16_s4 = 1'h0;
    magnitude_16_s4 = 3'h0;
    not_biased_67_s4 = 1'h0;
    both_17_s4 = 1'h0;
    magnitude_17_s4 = 3'h0;
    not_biased_71_s4 = 1'h0;
    both_18_s4 = 1'h0;
    magnitude_18_s4 = 3'h0;
    not_biased_75_s4 = 1'h0;
    both_19_s4 = 1'h0;
    magnitude_19_s4 = 3'h0;
    not_biased_79_s4 = 1'h0;
    both_20_s4 = 1'h0;
    magnitude_20_s4 = 3'h0;
    not_biased_83_s4 = 1'h0;
    both_21_s4 = 1'h0;
    magnitude_21_s4 = 3'h0;
    not_biased_87_s4 = 1'h0;
    both_22_s4 = 1'h0;
    magnitude_22_s4 = 3'h0;
    not_biased_91_s4 = 1'h0;
    both_23_s4 = 1'h0;
    magnitude_23_s4 = 3'h0;
    not_biased_95_s4 = 1'h0;
    both_24_s4 = 1'h0;
    magnitude_24_s4 = 3'h0;
    not_biased_99_s4 = 1'h0;
    both_25_s4 = 1'h0;
    magnitude_25_s4 = 3'h0;
    not_biased_103_s4 = 1'h0;
    both_26_s4 = 1'h0;
    magnitude_26_s4 = 3'h0;
    not_biased_107_s4 = 1'h0;
    both_27_s4 = 1'h0;
    magnitude_27_s4 = 3'h0;
    not_biased_111_s4 = 1'h0;
    both_28_s4 = 1'h0;
    magnitude_28_s4 = 3'h0;
    not_biased_115_s4 = 1'h0;
    both_29_s4 = 1'h0;
    magnitude_29_s4 = 3'h0;
    not_biased_119_s4 = 1'h0;
    both_30_s4 = 1'h0;
    magnitude_30_s4 = 3'h0;
    not_biased_123_s4 = 1'h0;
    both_31_s4 = 1'h0;
    magnitude_31_s4 = 3'h0;
    not_biased_127_s4 = 1'h0;
    both_32_s4 = 1'h0;
    magnitude_32_s4 = 3'h0;
    not_biased_131_s4 = 1'h0;
    both_33_s4 = 1'h0;
    magnitude_33_s4 = 3'h0;
    not_biased_135_s4 = 1'h0;
    both_34_s4 = 1'h0;
    magnitude_34_s4 = 3'h0;
    not_biased_139_s4 = 1'h0;
    both_35_s4 = 1'h0;
    magnitude_35_s4 = 3'h0;
    not_biased_143_s4 = 1'h0;
    both_36_s4 = 1'h0;
    magnitude_36_s4 = 3'h0;
    not_biased_147_s4 = 1'h0;
    both_37_s4 = 1'h0;
    magnitude_37_s4 = 3'h0;
    not_biased_151_s4 = 1'h0;
    both_38_s4 = 1'h0;
    magnitude_38_s4 = 3'h0;
    not_biased_155_s4 = 1'h0;
    both_39_s4 = 1'h0;
    magnitude_39_s4 = 3'h0;
    not_biased_159_s4 = 1'h0;
    both_40_s4 = 1'h0;
    magnitude_40_s4 = 3'h0;
    not_biased_163_s4 = 1'h0;
    both_41_s4 = 1'h0;
    magnitude_41_s4 = 3'h0;
    not_biased_167_s4 = 1'h0;
    both_42_s4 = 1'h0;
    magnitude_42_s4 = 3'h0;
    not_biased_171_s4 = 1'h0;
    both_43_s4 = 1'h0;
    magnitude_43_s4 = 3'h0;
    not_biased_175_s4 = 1'h0;
    both_44_s4 = 1'h0;
    magnitude_44_s4 = 3'h0;
    not_biased_179_s4 = 1'h0;
    both_45_s4 = 1'h0;
    magnitude_45_s4 = 3'h0;
    not_biased_183_s4 = 1'h0;
    both_46_s4 = 1'h0;
    magnitude_46_s4 = 3'h0;
    not_biased_187_s4 = 1'h0;
    both_47_s4 = 1'h0;
    magnitude_47_s4 = 3'h0;
    not_biased_191_s4 = 1'h0;
    both_48_s4 = 1'h0;
    magnitude_48_s4 = 3'h0;
    not_biased_195_s4 = 1'h0;
    both_49_s4 = 1'h0;
    magnitude_49_s4 = 3'h0;
    not_biased_199_s4 = 1'h0;
    both_50_s4 = 1'h0;
    magnitude_50_s4 = 3'h0;
    not_biased_203_s4 = 1'h0;
    both_51_s4 = 1'h0;
    magnitude_51_s4 = 3'h0;
    not_biased_207_s4 = 1'h0;
    both_52_s4 = 1'h0;
    magnitude_52_s4 = 3'h0;
    not_biased_211_s4 = 1'h0;
    both_53_s4 = 1'h0;
    magnitude_53_s4 = 3'h0;
    not_biased_215_s4 = 1'h0;
    both_54_s4 = 1'h0;
    magnitude_54_s4 = 3'h0;
    not_biased_219_s4 = 1'h0;
    both_55_s4 = 1'h0;
    magnitude_55_s4 = 3'h0;
    not_biased_223_s4 = 1'h0;
    both_56_s4 = 1'h0;
    magnitude_56_s4 = 3'h0;
    not_biased_227_s4 = 1'h0;
    both_57_s4 = 1'h0;
    magnitude_57_s4 = 3'h0;
    not_biased_231_s4 = 1'h0;
    both_58_s4 = 1'h0;
    magnitude_58_s4 = 3'h0;
    not_biased_235_s4 = 1'h0;
    both_59_s4 = 1'h0;
    magnitude_59_s4 = 3'h0;
    not_biased_239_s4 = 1'h0;
    both_60_s4 = 1'h0;
    magnitude_60_s4 = 3'h0;
    not_biased_243_s4 = 1'h0;
    both_61_s4 = 1'h0;
    magnitude_61_s4 = 3'h0;
    not_biased_247_s4 = 1'h0;
    both_62_s4 = 1'h0;
    magnitude_62_s4 = 3'h0;
    not_biased_251_s4 = 1'h0;
    both_63_s4 = 1'h0;
    magnitude_63_s4 = 2'h0;
    not_biased_254_s4 = 1'h0;
    both_64_s4 = 1'h0;
    joined_1_s5 = 64'h0;
    joined_0_s5 = 255'h0;
    x_s5_way = 1270'h0;
    y_s5_way = 1270'h0;
    valid_s5_way = 5'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    finite_any_bit_0_s1 <= finite_any_bit_0;
    finite_any_bit_1_s1 <= finite_any_bit_1;
    finite_any_bit_2_s1 <= finite_any_bit_2;
    finite_any_bit_3_s1 <= finite_any_bit_3;
    finite_any_bit_4_s1 <= finite_any_bit_4;
    finite_any_bit_5_s1 <= finite_any_bit_5;
    finite_any_bit_6_s1 <= finite_any_bit_6;
    finite_any_bit_7_s1 <= finite_any_bit_7;
    finite_any_bit_8_s1 <= finite_any_bit_8;
    finite_any_bit_9_s1 <= finite_any_bit_9;
    finite_any_bit_10_s1 <= finite_any_bit_10;
    finite_any_bit_11_s1 <= finite_any_bit_11;
    finite_any_bit_12_s1 <= finite_any_bit_12;
    finite_any_bit_13_s1 <= finite_any_bit_13;
    finite_any_bit_14_s1 <= finite_any_bit_14;
    biased_column_0_sum_s1 <= biased_column_0_sum;
    biased_column_1_sum_s1 <= biased_column_1_sum;
    biased_column_2_sum_s1 <= biased_column_2_sum;
    // into stage 2
    finite <= finite_any_bit_15;
    biased_column_0_sum_s1_63_0_s2 <= biased_column_0_sum_s1_63_0;
    biased_column_0_sum_s1_64_s2 <= biased_column_0_sum_s1_64;
    biased_column_1_sum_s1_63_0_s2 <= biased_column_1_sum_s1_63_0;
    biased_column_1_sum_s1_64_s2 <= biased_column_1_sum_s1_64;
    biased_carry_all_bits_0_s2 <= biased_carry_all_bits_0;
    biased_column_2_sum_s1_63_0_s2 <= biased_column_2_sum_s1_63_0;
    biased_column_2_sum_s1_64_s2 <= biased_column_2_sum_s1_64;
    biased_carry_all_bits_1_s2 <= biased_carry_all_bits_1;
    biased_column_3_sum_s2_way <= {biased_column_3_sum_s2_way[62:0], biased_column_3_sum};
    is_part_s2_way <= {is_part_s2_way[0:0], is_part};
    // into stage 3
    biased <= biased_carry_joined;
    both_0_s3 <= both_0;
    // into stage 4
    magnitude_0_s4 <= magnitude_0;
    not_biased_3_s4 <= not_biased_3;
    both_1_s4 <= both_1;
    magnitude_1_s4 <= magnitude_1;
    not_biased_7_s4 <= not_biased_7;
    both_2_s4 <= both_2;
    magnitude_2_s4 <= magnitude_2;
    not_biased_11_s4 <= not_biased_11;
    both_3_s4 <= both_3;
    magnitude_3_s4 <= magnitude_3;
    not_biased_15_s4 <= not_biased_15;
    both_4_s4 <= both_4;
    magnitude_4_s4 <= magnitude_4;
    not_biased_19_s4 <= not_biased_19;
    both_5_s4 <= both_5;
    magnitude_5_s4 <= magnitude_5;
    not_biased_23_s4 <= not_biased_23;
    both_6_s4 <= both_6;
    magnitude_6_s4 <= magnitude_6;
    not_biased_27_s4 <= not_biased_27;
    both_7_s4 <= both_7;
    magnitude_7_s4 <= magnitude_7;
    not_biased_31_s4 <= not_biased_31;
    both_8_s4 <= both_8;
    magnitude_8_s4 <= magnitude_8;
    not_biased_35_s4 <= not_biased_35;
    both_9_s4 <= both_9;
    magnitude_9_s4 <= magnitude_9;
    not_biased_39_s4 <= not_biased_39;
    both_10_s4 <= both_10;
    magnitude_10_s4 <= magnitude_10;
    not_biased_43_s4 <= not_biased_43;
    both_11_s4 <= both_11;
    magnitude_11_s4 <= magnitude_11;
    not_biased_47_s4 <= not_biased_47;
    both_12_s4 <= both_12;
    magnitude_12_s4 <= magnitude_12;
    not_biased_51_s4 <= not_biased_51;
    both_13_s4 <= both_13;
    magnitude_13_s4 <= magnitude_13;
    not_biased_55_s4 <= not_biased_55;
    both_14_s4 <= both_14;
    magnitude_14_s4 <= magnitude_14;
    not_biased_59_s4 <= not_biased_59;
    both_15_s4 <= both_15;
    magnitude_15_s4 <= magnitude_15;
    not_biased_63_s4 <= not_biased_63;
    both_16_s4 <= both_16;
    magnitude_16_s4 <= magnitude_16;
    not_biased_67_s4 <= not_biased_67;
    both_17_s4 <= both_17;
    magnitude_17_s4 <= magnitude_17;
    not_biased_71_s4 <= not_biased_71;
    both_18_s4 <= both_18;
    magnitude_18_s4 <= magnitude_18;
    not_biased_75_s4 <= not_biased_75;
    both_19_s4 <= both_19;
    magnitude_19_s4 <= magnitude_19;
    not_biased_79_s4 <= not_biased_79;
    both_20_s4 <= both_20;
    magnitude_20_s4 <= magnitude_20;
    not_biased_83_s4 <= not_biased_83;
    both_21_s4 <= both_21;
    magnitude_21_s4 <= magnitude_21;
    not_biased_87_s4 <= not_biased_87;
    both_22_s4 <= both_22;
    magnitude_22_s4 <= magnitude_22;
    not_biased_91_s4 <= not_biased_91;
    both_23_s4 <= both_23;
    magnitude_23_s4 <= magnitude_23;
    not_biased_95_s4 <= not_biased_95;
    both_24_s4 <= both_24;
    magnitude_24_s4 <= magnitude_24;
    not_biased_99_s4 <= not_biased_99;
    both_25_s4 <= both_25;
    magnitude_25_s4 <= magnitude_25;
    not_biased_103_s4 <= not_biased_103;
    both_26_s4 <= both_26;
    magnitude_26_s4 <= magnitude_26;
    not_biased_107_s4 <= not_biased_107;
    both_27_s4 <= both_27;
    magnitude_27_s4 <= magnitude_27;
    not_biased_111_s4 <= not_biased_111;
    both_28_s4 <= both_28;
    magnitude_28_s4 <= magnitude_28;
    not_biased_115_s4 <= not_biased_115;
    both_29_s4 <= both_29;
    magnitude_29_s4 <= magnitude_29;
    not_biased_119_s4 <= not_biased_119;
    both_30_s4 <= both_30;
    magnitude_30_s4 <= magnitude_30;
    not_biased_123_s4 <= not_biased_123;
    both_31_s4 <= both_31;
    magnitude_31_s4 <= magnitude_31;
    not_biased_127_s4 <= not_biased_127;
    both_32_s4 <= both_32;
    magnitude_32_s4 <= magnitude_32;
    not_biased_131_s4 <= not_biased_131;
    both_33_s4 <= both_33;
    magnitude_33_s4 <= magnitude_33;
    not_biased_135_s4 <= not_biased_135;
    both_34_s4 <= both_34;
    magnitude_34_s4 <= magnitude_34;
    not_biased_139_s4 <= not_biased_139;
    both_35_s4 <= both_35;
    magnitude_35_s4 <= magnitude_35;
    not_biased_143_s4 <= not_biased_143;
    both_36_s4 <= both_36;
    magnitude_36_s4 <= magnitude_36;
    not_biased_147_s4 <= not_biased_147;
    both_37_s4 <= both_37;
    magnitude_37_s4 <= magnitude_37;
    not_biased_151_s4 <= not_biased_151;
    both_38_s4 <= both_38;
    magnitude_38_s4 <= magnitude_38;
    not_biased_155_s4 <= not_biased_155;
    both_39_s4 <= both_39;
    magnitude_39_s4 <= magnitude_39;
    not_biased_159_s4 <= not_biased_159;
    both_40_s4 <= both_40;
    magnitude_40_s4 <= magnitude_40;
    not_biased_163_s4 <= not_biased_163;
    both_41_s4 <= both_41;
    magnitude_41_s4 <= magnitude_41;
    not_biased_167_s4 <= not_biased_167;
    both_42_s4 <= both_42;
    magnitude_42_s4 <= magnitude_42;
    not_biased_171_s4 <= not_biased_171;
    both_43_s4 <= both_43;
    magnitude_43_s4 <= magnitude_43;
    not_biased_175_s4 <= not_biased_175;
    both_44_s4 <= both_44;
    magnitude_44_s4 <= magnitude_44;
    not_biased_179_s4 <= not_biased_179;
    both_45_s4 <= both_45;
    magnitude_45_s4 <= magnitude_45;
    not_biased_183_s4 <= not_biased_183;
    both_46_s4 <= both_46;
    magnitude_46_s4 <= magnitude_46;
    not_biased_187_s4 <= not_biased_187;
    both_47_s4 <= both_47;
    magnitude_47_s4 <= magnitude_47;
    not_biased_191_s4 <= not_biased_191;
    both_48_s4 <= both_48;
    magnitude_48_s4 <= magnitude_48;
    not_biased_195_s4 <= not_biased_195;
    both_49_s4 <= both_49;
    magnitude_49_s4 <= magnitude_49;
    not_biased_199_s4 <= not_biased_199;
    both_50_s4 <= both_50;
    magnitude_50_s4 <= magnitude_50;
    not_biased_203_s4 <= not_biased_203;
    both_51_s4 <= both_51;
    magnitude_51_s4 <= magnitude_51;
    not_biased_207_s4 <= not_biased_207;
    both_52_s4 <= both_52;
    magnitude_52_s4 <= magnitude_52;
    not_biased_211_s4 <= not_biased_211;
    both_53_s4 <= both_53;
    magnitude_53_s4 <= magnitude_53;
    not_biased_215_s4 <= not_biased_215;
    both_54_s4 <= both_54;
    magnitude_54_s4 <= magnitude_54;
    not_biased_219_s4 <= not_biased_219;
    both_55_s4 <= both_55;
    magnitude_55_s4 <= magnitude_55;
    not_biased_223_s4 <= not_biased_223;
    both_56_s4 <= both_56;
    magnitude_56_s4 <= magnitude_56;
    not_biased_227_s4 <= not_biased_227;
    both_57_s4 <= both_57;
    magnitude_57_s4 <= magnitude_57;
    not_biased_231_s4 <= not_biased_231;
    both_58_s4 <= both_58;
    magnitude_58_s4 <= magnitude_58;
    not_biased_235_s4 <= not_biased_235;
    both_59_s4 <= both_59;
    magnitude_59_s4 <= magnitude_59;
    not_biased_239_s4 <= not_biased_239;
    both_60_s4 <= both_60;
    magnitude_60_s4 <= magnitude_60;
    not_biased_243_s4 <= not_biased_243;
    both_61_s4 <= both_61;
    magnitude_61_s4 <= magnitude_61;
    not_biased_247_s4 <= not_biased_247;
    both_62_s4 <= both_62;
    magnitude_62_s4 <= magnitude_62;
    not_biased_251_s4 <= not_biased_251;
    both_63_s4 <= both_63;
    magnitude_63_s4 <= magnitude_63;
    not_biased_254_s4 <= not_biased_254;
    both_64_s4 <= both_64;
    // into stage 5
    joined_1_s5 <= joined_1;
    joined_0_s5 <= joined_0;
    x_s5_way <= {x_s5_way[1015:0], x};
    y_s5_way <= {y_s5_way[1015:0], y};
    valid_s5_way <= {valid_s5_way[3:0], valid};
  end
endmodule

// msm_selector_64: one result a clock, 1 clocks after its operands.
(* pipeline_stages = 1 *)
module msm_selector_64 (
  input wire clock,
  input wire [63:0] window,
  input wire [254:0] digits,
  output wire [19:0] address,
  output wire negative
);
  wire [2:0] digits_2_0 = digits[2:0];
  wire digits_3 = digits[3];
  wire [20:0] joined_0 = {digits_3, 17'h0, digits_2_0};
  wire window_0 = window[0];
  wire [20:0] chosen_0 = window_0 ? joined_0 : 21'h0;
  wire [2:0] digits_6_4 = digits[6:4];
  wire digits_7 = digits[7];
  wire [20:0] joined_1 = {digits_7, 17'h1, digits_6_4};
  wire window_1 = window[1];
  wire [20:0] chosen_1 = window_1 ? joined_1 : 21'h0;
  wire [2:0] digits_10_8 = digits[10:8];
  wire digits_11 = digits[11];
  wire [20:0] joined_2 = {digits_11, 17'h2, digits_10_8};
  wire window_2 = window[2];
  wire [20:0] chosen_2 = window_2 ? joined_2 : 21'h0;
  wire [2:0] digits_14_12 = digits[14:12];
  wire digits_15 = digits[15];
  wire [20:0] joined_3 = {digits_15, 17'h3, digits_14_12};
  wire window_3 = window[3];
  wire [20:0] chosen_3 = window_3 ? joined_3 : 21'h0;
  wire [2:0] digits_18_16 = digits[18:16];
  wire digits_19 = digits[19];
  wire [20:0] joined_4 = {digits_19, 17'h4, digits_18_16};
  wire window_4 = window[4];
  wire [20:0] chosen_4 = window_4 ? joined_4 : 21'h0;
  wire [2:0] digits_22_20 = digits[22:20];
  wire digits_23 = digits[23];
  wire [20:0] joined_5 = {digits_23, 17'h5, digits_22_20};
  wire window_5 = window[5];
  wire [20:0] chosen_5 = window_5 ? joined_5 : 21'h0;
  wire [2:0] digits_26_24 = digits[26:24];
  wire digits_27 = digits[27];
  wire [20:0] joined_6 = {digits_27, 17'h6, digits_26_24};
  wire window_6 = window[6];
  wire [20:0] chosen_6 = window_6 ? joined_6 : 21'h0;
  wire [2:0] digits_30_28 = digits[30:28];
  wire digits_31 = digits[31];
  wire [20:0] joined_7 = {digits_31, 17'h7, digits_30_28};
  wire window_7 = window[7];
  wire [20:0] chosen_7 = window_7 ? joined_7 : 21'h0;
  wire [2:0] digits_34_32 = digits[34:32];
  wire digits_35 = digits[35];
  wire [20:0] joined_8 = {digits_35, 17'h8, digits_34_32};
  wire window_8 = window[8];
  wire [20:0] chosen_8 = window_8 ? joined_8 : 21'h0;
  wire [2:0] digits_38_36 = digits[38:36];
  wire digits_39 = digits[39];
  wire [20:0] joined_9 = {digits_39, 17'h9, digits_38_36};
  wire window_9 = window[9];
  wire [20:0] chosen_9 = window_9 ? joined_9 : 21'h0;
  wire [2:0] digits_42_40 = digits[42:40];
  wire digits_43 = digits[43];
  wire [20:0] joined_10 = {digits_43, 17'ha, digits_42_40};
  wire window_10 = window[10];
  wire [20:0] chosen_10 = window_10 ? joined_10 : 21'h0;
  wire [2:0] digits_46_44 = digits[46:44];
  wire digits_47 = digits[47];
  wire [20:0] joined_11 = {digits_47, 17'hb, digits_46_44};
  wire window_11 = window[11];
  wire [20:0] chosen_11 = window_11 ? joined_11 : 21'h0;
  wire [2:0] digits_50_48 = digits[50:48];
  wire digits_51 = digits[51];
  wire [20:0] joined_12 = {digits_51, 17'hc, digits_50_48};
  wire window_12 = window[12];
  wire [20:0] chosen_12 = window_12 ? joined_12 : 21'h0;
  wire [2:0] digits_54_52 = digits[54:52];
  wire digits_55 = digits[55];
  wire [20:0] joined_13 = {digits_55, 17'hd, digits_54_52};
  wire window_13 = window[13];
  wire [20:0] chosen_13 = window_13 ? joined_13 : 21'h0;
  wire [2:0] digits_58_56 = digits[58:56];
  wire digits_59 = digits[59];
  wire [20:0] joined_14 = {digits_59, 17'he, digits_58_56};
  wire window_14 = window[14];
  wire [20:0] chosen_14 = window_14 ? joined_14 : 21'h0;
  wire [2:0] digits_62_60 = digits[62:60];
  wire digits_63 = digits[63];
  wire [20:0] joined_15 = {digits_63, 17'hf, digits_62_60};
  wire window_15 = window[15];
  wire [20:0] chosen_15 = window_15 ? joined_15 : 21'h0;
  wire [2:0] digits_66_64 = digits[66:64];
  wire digits_67 = digits[67];
  wire [20:0] joined_16 = {digits_67, 17'h10, digits_66_64};
  wire window_16 = window[16];
  wire [20:0] chosen_16 = window_16 ? joined_16 : 21'h0;
  wire [2:0] digits_70_68 = digits[70:68];
  wire digits_71 = digits[71];
  wire [20:0] joined_17 = {digits_71, 17'h11, digits_70_68};
  wire window_17 = window[17];
  wire [20:0] chosen_17 = window_17 ? joined_17 : 21'h0;
  wire [2:0] digits_74_72 = digits[74:72];
  wire digits_75 = digits[75];
  wire [20:0] joined_18 = {digits_75, 17'h12, digits_74_72};
  wire window_18 = window[18];
  wire [20:0] chosen_18 = window_18 ? joined_18 : 21'h0;
  wire [2:0] digits_78_76 = digits[78:76];
  wire digits_79 = digits[79];
  wire [20:0] joined_19 = {digits_79, 17'h13, digits_78_76};
  wire window_19 = window[19];
  wire [20:0] chosen_19 = window_19 ? joined_19 : 21'h0;
  wire [2:0] digits_82_80 = digits[82:80];
  wire digits_83 = digits[83];
  wire [20:0] joined_20 = {digits_83, 17'h14, digits_82_80};
  wire window_20 = window[20];
  wire [20:0] chosen_20 = window_20 ? joined_20 : 21'h0;
  wire [2:0] digits_86_84 = digits[86:84];
  wire digits_87 = digits[87];
  wire [20:0] joined_21 = {digits_87, 17'h15, digits_86_84};
  wire window_21 = window[21];
  wire [20:0] chosen_21 = window_21 ? joined_21 : 21'h0;
  wire [2:0] digits_90_88 = digits[90:88];
  wire digits_91 = digits[91];
  wire [20:0] joined_22 = {digits_91, 17'h16, digits_90_88};
  wire window_22 = window[22];
  wire [20:0] chosen_22 = window_22 ? joined_22 : 21'h0;
  wire [2:0] digits_94_92 = digits[94:92];
  wire digits_95 = digits[95];
  wire [20:0] joined_23 = {digits_95, 17'h17, digits_94_92};
  wire window_23 = window[23];
  wire [20:0] chosen_23 = window_23 ? joined_23 : 21'h0;
  wire [2:0] digits_98_96 = digits[98:96];
  wire digits_99 = digits[99];
  wire [20:0] joined_24 = {digits_99, 17'h18, digits_98_96};
  wire window_24 = window[24];
  wire [20:0] chosen_24 = window_24 ? joined_24 : 21'h0;
  wire [2:0] digits_102_100 = digits[102:100];
  wire digits_103 = digits[103];
  wire [20:0] joined_25 = {digits_103, 17'h19, digits_102_100};
  wire window_25 = window[25];
  wire [20:0] chosen_25 = window_25 ? joined_25 : 21'h0;
  wire [2:0] digits_106_104 = digits[106:104];
  wire digits_107 = digits[107];
  wire [20:0] joined_26 = {digits_107, 17'h1a, digits_106_104};
  wire window_26 = window[26];
  wire [20:0] chosen_26 = window_26 ? joined_26 : 21'h0;
  wire [2:0] digits_110_108 = digits[110:108];
  wire digits_111 = digits[111];
  wire [20:0] joined_27 = {digits_111, 17'h1b, digits_110_108};
  wire window_27 = window[27];
  wire [20:0] chosen_27 = window_27 ? joined_27 : 21'h0;
  wire [2:0] digits_114_112 = digits[114:112];
  wire digits_115 = digits[115];
  wire [20:0] joined_28 = {digits_115, 17'h1c, digits_114_112};
  wire window_28 = window[28];
  wire [20:0] chosen_28 = window_28 ? joined_28 : 21'h0;
  wire [2:0] digits_118_116 = digits[118:116];
  wire digits_119 = digits[119];
  wire [20:0] joined_29 = {digits_119, 17'h1d, digits_118_116};
  wire window_29 = window[29];
  wire [20:0] chosen_29 = window_29 ? joined_29 : 21'h0;
  wire [2:0] digits_122_120 = digits[122:120];
  wire digits_123 = digits[123];
  wire [20:0] joined_30 = {digits_123, 17'h1e, digits_122_120};
  wire window_30 = window[30];
  wire [20:0] chosen_30 = window_30 ? joined_30 : 21'h0;
  wire [2:0] digits_126_124 = digits[126:124];
  wire digits_127 = digits[127];
  wire [20:0] joined_31 = {digits_127, 17'h1f, digits_126_124};
  wire window_31 = window[31];
  wire [20:0] chosen_31 = window_31 ? joined_31 : 21'h0;
  wire [2:0] digits_130_128 = digits[130:128];
  wire digits_131 = digits[131];
  wire [20:0] joined_32 = {digits_131, 17'h20, digits_130_128};
  wire window_32 = window[32];
  wire [20:0] chosen_32 = window_32 ? joined_32 : 21'h0;
  wire [2:0] digits_134_132 = digits[134:132];
  wire digits_135 = digits[135];
  wire [20:0] joined_33 = {digits_135, 17'h21, digits_134_132};
  wire window_33 = window[33];
  wire [20:0] chosen_33 = window_33 ? joined_33 : 21'h0;
  wire [2:0] digits_138_136 = digits[138:136];
  wire digits_139 = digits[139];
  wire [20:0] joined_34 = {digits_139, 17'h22, digits_138_136};
  wire window_34 = window[34];
  wire [20:0] chosen_34 = window_34 ? joined_34 : 21'h0;
  wire [2:0] digits_142_140 = digits[142:140];
  wire digits_143 = digits[143];
  wire [20:0] joined_35 = {digits_143, 17'h23, digits_142_140};
  wire window_35 = window[35];
  wire [20:0] chosen_35 = window_35 ? joined_35 : 21'h0;
  wire [2:0] digits_146_144 = digits[146:144];
  wire digits_147 = digits[147];
  wire [20:0] joined_36 = {digits_147, 17'h24, digits_146_144};
  wire window_36 = window[36];
  wire [20:0] chosen_36 = window_36 ? joined_36 : 21'h0;
  wire [2:0] digits_150_148 = digits[150:148];
  wire digits_151 = digits[151];
  wire [20:0] joined_37 = {digits_151, 17'h25, digits_150_148};
  wire window_37 = window[37];
  wire [20:0] chosen_37 = window_37 ? joined_37 : 21'h0;
  wire [2:0] digits_154_152 = digits[154:152];
  wire digits_155 = digits[155];
  wire [20:0] joined_38 = {digits_155, 17'h26, digits_154_152};
  wire window_38 = window[38];
  wire [20:0] chosen_38 = window_38 ? joined_38 : 21'h0;
  wire [2:0] digits_158_156 = digits[158:156];
  wire digits_159 = digits[159];
  wire [20:0] joined_39 = {digits_159, 17'h27, digits_158_156};
  wire window_39 = window[39];
  wire [20:0] chosen_39 = window_39 ? joined_39 : 21'h0;
  wire [2:0] digits_162_160 = digits[162:160];
  wire digits_163 = digits[163];
  wire [20:0] joined_40 = {digits_163, 17'h28, digits_162_160};
  wire window_40 = window[40];
  wire [20:0] chosen_40 = window_40 ? joined_40 : 21'h0;
  wire [2:0] digits_166_164 = digits[166:164];
  wire digits_167 = digits[167];
  wire [20:0] joined_41 = {digits_167, 17'h29, digits_166_164};
  wire window_41 = window[41];
  wire [20:0] chosen_41 = window_41 ? joined_41 : 21'h0;
  wire [2:0] digits_170_168 = digits[170:168];
  wire digits_171 = digits[171];
  wire [20:0] joined_42 = {digits_171, 17'h2a, digits_170_168};
  wire window_42 = window[42];
  wire [20:0] chosen_42 = window_42 ? joined_42 : 21'h0;
  wire [2:0] digits_174_172 = digits[174:172];
  wire digits_175 = digits[175];
  wire [20:0] joined_43 = {digits_175, 17'h2b, digits_174_172};
  wire window_43 = window[43];
  wire [20:0] chosen_43 = window_43 ? joined_43 : 21'h0;
  wire [2:0] digits_178_176 = digits[178:176];
  wire digits_179 = digits[179];
  wire [20:0] joined_44 = {digits_179, 17'h2c, digits_178_176};
  wire window_44 = window[44];
  wire [20:0] chosen_44 = window_44 ? joined_44 : 21'h0;
  wire [2:0] digits_182_180 = digits[182:180];
  wire digits_183 = digits[183];
  wire [20:0] joined_45 = {digits_183, 17'h2d, digits_182_180};
  wire window_45 = window[45];
  wire [20:0] chosen_45 = window_45 ? joined_45 : 21'h0;
  wire [2:0] digits_186_184 = digits[186:184];
  wire digits_187 = digits[187];
  wire [20:0] joined_46 = {digits_187, 17'h2e, digits_186_184};
  wire window_46 = window[46];
  wire [20:0] chosen_46 = window_46 ? joined_46 : 21'h0;
  wire [2:0] digits_190_188 = digits[190:188];
  wire digits_191 = digits[191];
  wire [20:0] joined_47 = {digits_191, 17'h2f, digits_190_188};
  wire window_47 = window[47];
  wire [20:0] chosen_47 = window_47 ? joined_47 : 21'h0;
  wire [2:0] digits_194_192 = digits[194:192];
  wire digits_195 = digits[195];
  wire [20:0] joined_48 = {digits_195, 17'h30, digits_194_192};
  wire window_48 = window[48];
  wire [20:0] chosen_48 = window_48 ? joined_48 : 21'h0;
  wire [2:0] digits_198_196 = digits[198:196];
  wire digits_199 = digits[199];
  wire [20:0] joined_49 = {digits_199, 17'h31, digits_198_196};
  wire window_49 = window[49];
  wire [20:0] chosen_49 = window_49 ? joined_49 : 21'h0;
  wire [2:0] digits_202_200 = digits[202:200];
  wire digits_203 = digits[203];
  wire [20:0] joined_50 = {digits_203, 17'h32, digits_202_200};
  wire window_50 = window[50];
  wire [20:0] chosen_50 = window_50 ? joined_50 : 21'h0;
  wire [2:0] digits_206_204 = digits[206:204];
  wire digits_207 = digits[207];
  wire [20:0] joined_51 = {digits_207, 17'h33, digits_206_204};
  wire window_51 = window[51];
  wire [20:0] chosen_51 = window_51 ? joined_51 : 21'h0;
  wire [2:0] digits_210_208 = digits[210:208];
  wire digits_211 = digits[211];
  wire [20:0] joined_52 = {digits_211, 17'h34, digits_210_208};
  wire window_52 = window[52];
  wire [20:0] chosen_52 = window_52 ? joined_52 : 21'h0;
  wire [2:0] digits_214_212 = digits[214:212];
  wire digits_215 = digits[215];
  wire [20:0] joined_53 = {digits_215, 17'h35, digits_214_212};
  wire window_53 = window[53];
  wire [20:0] chosen_53 = window_53 ? joined_53 : 21'h0;
  wire [2:0] digits_218_216 = digits[218:216];
  wire digits_219 = digits[219];
  wire [20:0] joined_54 = {digits_219, 17'h36, digits_218_216};
  wire window_54 = window[54];
  wire [20:0] chosen_54 = window_54 ? joined_54 : 21'h0;
  wire [2:0] digits_222_220 = digits[222:220];
  wire digits_223 = digits[223];
  wire [20:0] joined_55 = {digits_223, 17'h37, digits_222_220};
  wire window_55 = window[55];
  wire [20:0] chosen_55 = window_55 ? joined_55 : 21'h0;
  wire [2:0] digits_226_224 = digits[226:224];
  wire digits_227 = digits[227];
  wire [20:0] joined_56 = {digits_227, 17'h38, digits_226_224};
  wire window_56 = window[56];
  wire [20:0] chosen_56 = window_56 ? joined_56 : 21'h0;
  wire [2:0] digits_230_228 = digits[230:228];
  wire digits_231 = digits[231];
  wire [20:0] joined_57 = {digits_231, 17'h39, digits_230_228};
  wire window_57 = window[57];
  wire [20:0] chosen_57 = window_57 ? joined_57 : 21'h0;
  wire [2:0] digits_234_232 = digits[234:232];
  wire digits_235 = digits[235];
  wire [20:0] joined_58 = {digits_235, 17'h3a, digits_234_232};
  wire window_58 = window[58];
  wire [20:0] chosen_58 = window_58 ? joined_58 : 21'h0;
  wire [2:0] digits_238_236 = digits[238:236];
  wire digits_239 = digits[239];
  wire [20:0] joined_59 = {digits_239, 17'h3b, digits_238_236};
  wire window_59 = window[59];
  wire [20:0] chosen_59 = window_59 ? joined_59 : 21'h0;
  wire [2:0] digits_242_240 = digits[242:240];
  wire digits_243 = digits[243];
  wire [20:0] joined_60 = {digits_243, 17'h3c, digits_242_240};
  wire window_60 = window[60];
  wire [20:0] chosen_60 = window_60 ? joined_60 : 21'h0;
  wire [2:0] digits_246_244 = digits[246:244];
  wire digits_247 = digits[247];
  wire [20:0] joined_61 = {digits_247, 17'h3d, digits_246_244};
  wire window_61 = window[61];
  wire [20:0] chosen_61 = window_61 ? joined_61 : 21'h0;
  wire [2:0] digits_250_248 = digits[250:248];
  wire digits_251 = digits[251];
  wire [20:0] joined_62 = {digits_251, 17'h3e, digits_250_248};
  wire window_62 = window[62];
  wire [20:0] chosen_62 = window_62 ? joined_62 : 21'h0;
  wire [1:0] digits_253_252 = digits[253:252];
  wire digits_254 = digits[254];
  wire [20:0] joined_63 = {digits_254, 18'h7e, digits_253_252};
  wire window_63 = window[63];
  wire [20:0] chosen_63 = window_63 ? joined_63 : 21'h0;
  wire [20:0] either_0 = chosen_0 | chosen_1;
  wire [20:0] either_1 = chosen_2 | chosen_3;
  wire [20:0] either_2 = chosen_4 | chosen_5;
  wire [20:0] either_3 = chosen_6 | chosen_7;
  wire [20:0] either_4 = chosen_8 | chosen_9;
  wire [20:0] either_5 = chosen_10 | chosen_11;
  wire [20:0] either_6 = chosen_12 | chosen_13;
  wire [20:0] either_7 = chosen_14 | chosen_15;
  wire [20:0] either_8 = chosen_16 | chosen_17;
  wire [20:0] either_9 = chosen_18 | chosen_19;
  wire [20:0] either_10 = chosen_20 | chosen_21;
  wire [20:0] either_11 = chosen_22 | chosen_23;
  wire [20:0] either_12 = chosen_24 | chosen_25;
  wire [20:0] either_13 = chosen_26 | chosen_27;
  wire [20:0] either_14 = chosen_28 | chosen_29;
  wire [20:0] either_15 = chosen_30 | chosen_31;
  wire [20:0] either_16 = chosen_32 | chosen_33;
  wire [20:0] either_17 = chosen_34 | chosen_35;
  wire [20:0] either_18 = chosen_36 | chosen_37;
  wire [20:0] either_19 = chosen_38 | chosen_39;
  wire [20:0] either_20 = chosen_40 | chosen_41;
  wire [20:0] either_21 = chosen_42 | chosen_43;
  wire [20:0] either_22 = chosen_44 | chosen_45;
  wire [20:0] either_23 = chosen_46 | chosen_47;
  wire [20:0] either_24 = chosen_48 | chosen_49;
  wire [20:0] either_25 = chosen_50 | chosen_51;
  wire [20:0] either_26 = chosen_52 | chosen_53;
  wire [20:0] either_27 = chosen_54 | chosen_55;
  wire [20:0] either_28 = chosen_56 | chosen_57;
  wire [20:0] either_29 = chosen_58 | chosen_59;
  wire [20:0] either_30 = chosen_60 | chosen_61;
  wire [20:0] either_31 = chosen_62 | chosen_63;
  wire [20:0] either_32 = either_0 | either_1;
  wire [20:0] either_33 = either_2 | either_3;
  wire [20:0] either_34 = either_4 | either_5;
  wire [20:0] either_35 = either_6 | either_7;
  wire [20:0] either_36 = either_8 | either_9;
  wire [20:0] either_37 = either_10 | either_11;
  wire [20:0] either_38 = either_12 | either_13;
  wire [20:0] either_39 = either_14 | either_15;
  wire [20:0] either_40 = either_16 | either_17;
  wire [20:0] either_41 = either_18 | either_19;
  wire [20:0] either_42 = either_20 | either_21;
  wire [20:0] either_43 = either_22 | either_23;
  wire [20:0] either_44 = either_24 | either_25;
  wire [20:0] either_45 = either_26 | either_27;
  wire [20:0] either_46 = either_28 | either_29;
  wire [20:0] either_47 = either_30 | either_31;
  wire [20:0] either_48 = either_32 | either_33;
  wire [20:0] either_49 = either_34 | either_35;
  wire [20:0] either_50 = either_36 | either_37;
  wire [20:0] either_51 = either_38 | either_39;
  wire [20:0] either_52 = either_40 | either_41;
  wire [20:0] either_53 = either_42 | either_43;
  wire [20:0] either_54 = either_44 | either_45;
  wire [20:0] either_55 = either_46 | either_47;
  wire [20:0] either_56 = either_48 | either_49;
  wire [20:0] either_57 = either_50 | either_51;
  wire [20:0] either_58 = either_52 | either_53;
  wire [20:0] either_59 = either_54 | either_55;
  wire [20:0] either_60 = either_56 | either_57;
  wire [20:0] either_61 = either_58 | either_59;
  wire [20:0] either_62 = either_60 | either_61;
  wire [19:0] either_62_19_0 = either_62[19:0];
  wire either_62_20 = either_62[20];
  // stage 1
  reg [19:0] either_62_19_0_s1;
  reg either_62_20_s1;
  assign address = either_62_19_0_s1;
  assign negative = either_62_20_s1;
  initial begin
    either_62_19_0_s1 = 20'h0;
    either_62_20_s1 = 1'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    either_62_19_0_s1 <= either_62_19_0;
    either_62_20_s1 <= either_62_20;
  end
endmodule

// montgomery_fq_k2_c4_w64_t: one result a clock, 54 clocks after its operands.
(* pipeline_stages = 54 *)
module montgomery_fq_k2_c4_w64_t (
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
  wire [42:0] m_tile_0_0_product_0 = {17'h0, t_25_0_s27} * 43'h6389;
  wire [42:0] m_tile_0_4_product_0 = {17'h0, t_25_0_s27} * 43'ha6ac;
  wire [42:0] m_tile_0_8_product_0 = {17'h0, t_25_0_s27} * 43'h33da;
  wire [42:0] m_tile_0_12_product_0 = {17'h0, t_25_0_s27} * 43'h11888;
  reg [25:0] t_51_26_s27;
  wire [42:0] m_tile_1_0_product_0 = {17'h0, t_51_26_s27} * 43'h6389;
  wire [42:0] m_tile_1_4_product_0 = {17'h0, t_51_26_s27} * 43'ha6ac;
  wire [42:0] m_tile_1_8_product_0 = {17'h0, t_51_26_s27} * 43'h33da;
  wire [42:0] m_tile_1_12_product_0 = {17'h0, t_51_26_s27} * 43'h11888;
  reg [25:0] t_77_52_s27;
  wire [42:0] m_tile_2_0_product_0 = {17'h0, t_77_52_s27} * 43'h6389;
  wire [42:0] m_tile_2_4_product_0 = {17'h0, t_77_52_s27} * 43'ha6ac;
  wire [42:0] m_tile_2_8_product_0 = {17'h0, t_77_52_s27} * 43'h33da;
  reg [25:0] t_103_78_s27;
  wire [42:0] m_tile_3_0_product_0 = {17'h0, t_103_78_s27} * 43'h6389;
  wire [42:0] m_tile_3_4_product_0 = {17'h0, t_103_78_s27} * 43'ha6ac;
  wire [42:0] m_tile_3_8_product_0 = {17'h0, t_103_78_s27} * 43'h33da;
  reg [25:0] t_129_104_s27;
  wire [42:0] m_tile_4_0_product_0 = {17'h0, t_129_104_s27} * 43'h6389;
  wire [42:0] m_tile_4_4_product_0 = {17'h0, t_129_104_s27} * 43'ha6ac;
  wire [42:0] m_tile_4_8_product = {17'h0, t_129_104_s27} * 43'h33da;
  reg [25:0] t_155_130_s27;
  wire [42:0] m_tile_5_0_product_0 = {17'h0, t_155_130_s27} * 43'h6389;
  wire [42:0] m_tile_5_4_product_0 = {17'h0, t_155_130_s27} * 43'ha6ac;
  reg [25:0] t_181_156_s27;
  wire [42:0] m_tile_6_0_product_0 = {17'h0, t_181_156_s27} * 43'h6389;
  wire [42:0] m_tile_6_4_product_0 = {17'h0, t_181_156_s27} * 43'ha6ac;
  reg [25:0] t_207_182_s27;
  wire [42:0] m_tile_7_0_product_0 = {17'h0, t_207_182_s27} * 43'h6389;
  wire [42:0] m_tile_7_4_product = {17'h0, t_207_182_s27} * 43'ha6ac;
  reg [25:0] t_233_208_s27;
  wire [42:0] m_tile_8_0_product_0 = {17'h0, t_233_208_s27} * 43'h6389;
  reg [21:0] t_255_234_s27;
  wire [38:0] m_tile_9_0_product_0 = {17'h0, t_255_234_s27} * 39'h6389;
  // stage 28
  reg [25:0] t_25_0_s28;
  wire [42:0] m_tile_0_0_product_1 = {17'h0, t_25_0_s28} * 43'h17243;
  wire [42:0] m_tile_0_4_product_1 = {17'h0, t_25_0_s28} * 43'h128f6;
  wire [42:0] m_tile_0_8_product_1 = {17'h0, t_25_0_s28} * 43'h1e80c;
  wire [42:0] m_tile_0_12_product_1 = {17'h0, t_25_0_s28} * 43'h115bc;
  reg [25:0] t_51_26_s28;
  wire [42:0] m_tile_1_0_product_1 = {17'h0, t_51_26_s28} * 43'h17243;
  wire [42:0] m_tile_1_4_product_1 = {17'h0, t_51_26_s28} * 43'h128f6;
  wire [42:0] m_tile_1_8_product_1 = {17'h0, t_51_26_s28} * 43'h1e80c;
  wire [42:0] m_tile_1_12_product_1 = {17'h0, t_51_26_s28} * 43'h115bc;
  reg [25:0] t_77_52_s28;
  wire [42:0] m_tile_2_0_product_1 = {17'h0, t_77_52_s28} * 43'h17243;
  wire [42:0] m_tile_2_4_product_1 = {17'h0, t_77_52_s28} * 43'h128f6;
  wire [42:0] m_tile_2_8_product_1 = {17'h0, t_77_52_s28} * 43'h1e80c;
  reg [25:0] t_103_78_s28;
  wire [42:0] m_tile_3_0_product_1 = {17'h0, t_103_78_s28} * 43'h17243;
  wire [42:0] m_tile_3_4_product_1 = {17'h0, t_103_78_s28} * 43'h128f6;
  wire [42:0] m_tile_3_8_product_1 = {17'h0, t_103_78_s28} * 43'h1e80c;
  reg [25:0] t_129_104_s28;
  wire [42:0] m_tile_4_0_product_1 = {17'h0, t_129_104_s28} * 43'h17243;
  wire [42:0] m_tile_4_4_product_1 = {17'h0, t_129_104_s28} * 43'h128f6;
  reg [25:0] t_155_130_s28;
  wire [42:0] m_tile_5_0_product_1 = {17'h0, t_155_130_s28} * 43'h17243;
  wire [42:0] m_tile_5_4_product_1 = {17'h0, t_155_130_s28} * 43'h128f6;
  reg [25:0] t_181_156_s28;
  wire [42:0] m_tile_6_0_product_1 = {17'h0, t_181_156_s28} * 43'h17243;
  wire [42:0] m_tile_6_4_product_1 = {17'h0, t_181_156_s28} * 43'h128f6;
  reg [25:0] t_207_182_s28;
  wire [42:0] m_tile_7_0_product_1 = {17'h0, t_207_182_s28} * 43'h17243;
  reg [25:0] t_233_208_s28;
  wire [42:0] m_tile_8_0_product_1 = {17'h0, t_233_208_s28} * 43'h17243;
  reg [21:0] t_255_234_s28;
  wire [38:0] m_tile_9_0_product_1 = {17'h0, t_255_234_s28} * 39'h17243;
  // stage 29
  reg [85:0] m_tile_0_0_product_0_s29_way;
  wire [42:0] m_tile_0_0_product_0_s29 = m_tile_0_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_0_0_product_1_s29;
  wire [25:0] m_tile_0_0_product_0_s29_42_17 = m_tile_0_0_product_0_s29[42:17];
  wire [42:0] m_tile_0_0_sum_0 = m_tile_0_0_product_1_s29 + {17'h0, m_tile_0_0_product_0_s29_42_17};
  wire [16:0] m_tile_0_0_product_0_s29_16_0 = m_tile_0_0_product_0_s29[16:0];
  reg [25:0] t_25_0_s29;
  wire [42:0] m_tile_0_0_product_2 = {17'h0, t_25_0_s29} * 43'h81e0;
  reg [85:0] m_tile_0_4_product_0_s29_way;
  wire [42:0] m_tile_0_4_product_0_s29 = m_tile_0_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_0_4_product_1_s29;
  wire [25:0] m_tile_0_4_product_0_s29_42_17 = m_tile_0_4_product_0_s29[42:17];
  wire [42:0] m_tile_0_4_sum_0 = m_tile_0_4_product_1_s29 + {17'h0, m_tile_0_4_product_0_s29_42_17};
  wire [16:0] m_tile_0_4_product_0_s29_16_0 = m_tile_0_4_product_0_s29[16:0];
  wire [42:0] m_tile_0_4_product_2 = {17'h0, t_25_0_s29} * 43'h179f5;
  reg [85:0] m_tile_0_8_product_0_s29_way;
  wire [42:0] m_tile_0_8_product_0_s29 = m_tile_0_8_product_0_s29_way[85:43];
  reg [42:0] m_tile_0_8_product_1_s29;
  wire [25:0] m_tile_0_8_product_0_s29_42_17 = m_tile_0_8_product_0_s29[42:17];
  wire [42:0] m_tile_0_8_sum_0 = m_tile_0_8_product_1_s29 + {17'h0, m_tile_0_8_product_0_s29_42_17};
  wire [16:0] m_tile_0_8_product_0_s29_16_0 = m_tile_0_8_product_0_s29[16:0];
  wire [42:0] m_tile_0_8_product_2 = {17'h0, t_25_0_s29} * 43'h2bf2;
  reg [85:0] m_tile_0_12_product_0_s29_way;
  wire [42:0] m_tile_0_12_product_0_s29 = m_tile_0_12_product_0_s29_way[85:43];
  reg [42:0] m_tile_0_12_product_1_s29;
  wire [25:0] m_tile_0_12_product_0_s29_42_17 = m_tile_0_12_product_0_s29[42:17];
  wire [42:0] m_tile_0_12_sum_0 = m_tile_0_12_product_1_s29 + {17'h0, m_tile_0_12_product_0_s29_42_17};
  wire [16:0] m_tile_0_12_product_0_s29_16_0 = m_tile_0_12_product_0_s29[16:0];
  wire [42:0] m_tile_0_12_product_2 = {17'h0, t_25_0_s29} * 43'h1d5e8;
  reg [85:0] m_tile_1_0_product_0_s29_way;
  wire [42:0] m_tile_1_0_product_0_s29 = m_tile_1_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_1_0_product_1_s29;
  wire [25:0] m_tile_1_0_product_0_s29_42_17 = m_tile_1_0_product_0_s29[42:17];
  wire [42:0] m_tile_1_0_sum_0 = m_tile_1_0_product_1_s29 + {17'h0, m_tile_1_0_product_0_s29_42_17};
  wire [16:0] m_tile_1_0_product_0_s29_16_0 = m_tile_1_0_product_0_s29[16:0];
  reg [25:0] t_51_26_s29;
  wire [42:0] m_tile_1_0_product_2 = {17'h0, t_51_26_s29} * 43'h81e0;
  reg [85:0] m_tile_1_4_product_0_s29_way;
  wire [42:0] m_tile_1_4_product_0_s29 = m_tile_1_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_1_4_product_1_s29;
  wire [25:0] m_tile_1_4_product_0_s29_42_17 = m_tile_1_4_product_0_s29[42:17];
  wire [42:0] m_tile_1_4_sum_0 = m_tile_1_4_product_1_s29 + {17'h0, m_tile_1_4_product_0_s29_42_17};
  wire [16:0] m_tile_1_4_product_0_s29_16_0 = m_tile_1_4_product_0_s29[16:0];
  wire [42:0] m_tile_1_4_product_2 = {17'h0, t_51_26_s29} * 43'h179f5;
  reg [85:0] m_tile_1_8_product_0_s29_way;
  wire [42:0] m_tile_1_8_product_0_s29 = m_tile_1_8_product_0_s29_way[85:43];
  reg [42:0] m_tile_1_8_product_1_s29;
  wire [25:0] m_tile_1_8_product_0_s29_42_17 = m_tile_1_8_product_0_s29[42:17];
  wire [42:0] m_tile_1_8_sum_0 = m_tile_1_8_product_1_s29 + {17'h0, m_tile_1_8_product_0_s29_42_17};
  wire [16:0] m_tile_1_8_product_0_s29_16_0 = m_tile_1_8_product_0_s29[16:0];
  wire [42:0] m_tile_1_8_product_2 = {17'h0, t_51_26_s29} * 43'h2bf2;
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
  wire [42:0] m_tile_2_0_product_2 = {17'h0, t_77_52_s29} * 43'h81e0;
  reg [85:0] m_tile_2_4_product_0_s29_way;
  wire [42:0] m_tile_2_4_product_0_s29 = m_tile_2_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_2_4_product_1_s29;
  wire [25:0] m_tile_2_4_product_0_s29_42_17 = m_tile_2_4_product_0_s29[42:17];
  wire [42:0] m_tile_2_4_sum_0 = m_tile_2_4_product_1_s29 + {17'h0, m_tile_2_4_product_0_s29_42_17};
  wire [16:0] m_tile_2_4_product_0_s29_16_0 = m_tile_2_4_product_0_s29[16:0];
  wire [42:0] m_tile_2_4_product_2 = {17'h0, t_77_52_s29} * 43'h179f5;
  reg [85:0] m_tile_2_8_product_0_s29_way;
  wire [42:0] m_tile_2_8_product_0_s29 = m_tile_2_8_product_0_s29_way[85:43];
  reg [42:0] m_tile_2_8_product_1_s29;
  wire [25:0] m_tile_2_8_product_0_s29_42_17 = m_tile_2_8_product_0_s29[42:17];
  wire [42:0] m_tile_2_8_sum_0 = m_tile_2_8_product_1_s29 + {17'h0, m_tile_2_8_product_0_s29_42_17};
  wire [16:0] m_tile_2_8_product_0_s29_16_0 = m_tile_2_8_product_0_s29[16:0];
  wire [42:0] m_tile_2_8_product_2 = {17'h0, t_77_52_s29} * 43'h2bf2;
  reg [85:0] m_tile_3_0_product_0_s29_way;
  wire [42:0] m_tile_3_0_product_0_s29 = m_tile_3_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_3_0_product_1_s29;
  wire [25:0] m_tile_3_0_product_0_s29_42_17 = m_tile_3_0_product_0_s29[42:17];
  wire [42:0] m_tile_3_0_sum_0 = m_tile_3_0_product_1_s29 + {17'h0, m_tile_3_0_product_0_s29_42_17};
  wire [16:0] m_tile_3_0_product_0_s29_16_0 = m_tile_3_0_product_0_s29[16:0];
  reg [25:0] t_103_78_s29;
  wire [42:0] m_tile_3_0_product_2 = {17'h0, t_103_78_s29} * 43'h81e0;
  reg [85:0] m_tile_3_4_product_0_s29_way;
  wire [42:0] m_tile_3_4_product_0_s29 = m_tile_3_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_3_4_product_1_s29;
  wire [25:0] m_tile_3_4_product_0_s29_42_17 = m_tile_3_4_product_0_s29[42:17];
  wire [42:0] m_tile_3_4_sum_0 = m_tile_3_4_product_1_s29 + {17'h0, m_tile_3_4_product_0_s29_42_17};
  wire [16:0] m_tile_3_4_product_0_s29_16_0 = m_tile_3_4_product_0_s29[16:0];
  wire [42:0] m_tile_3_4_product_2 = {17'h0, t_103_78_s29} * 43'h179f5;
  reg [85:0] m_tile_3_8_product_0_s29_way;
  wire [42:0] m_tile_3_8_product_0_s29 = m_tile_3_8_product_0_s29_way[85:43];
  reg [42:0] m_tile_3_8_product_1_s29;
  wire [25:0] m_tile_3_8_product_0_s29_42_17 = m_tile_3_8_product_0_s29[42:17];
  wire [42:0] m_tile_3_8_sum_0 = m_tile_3_8_product_1_s29 + {17'h0, m_tile_3_8_product_0_s29_42_17};
  wire [16:0] m_tile_3_8_product_0_s29_16_0 = m_tile_3_8_product_0_s29[16:0];
  wire [42:0] m_tile_3_8_product_2 = {17'h0, t_103_78_s29} * 43'h2bf2;
  reg [85:0] m_tile_4_0_product_0_s29_way;
  wire [42:0] m_tile_4_0_product_0_s29 = m_tile_4_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_4_0_product_1_s29;
  wire [25:0] m_tile_4_0_product_0_s29_42_17 = m_tile_4_0_product_0_s29[42:17];
  wire [42:0] m_tile_4_0_sum_0 = m_tile_4_0_product_1_s29 + {17'h0, m_tile_4_0_product_0_s29_42_17};
  wire [16:0] m_tile_4_0_product_0_s29_16_0 = m_tile_4_0_product_0_s29[16:0];
  reg [25:0] t_129_104_s29;
  wire [42:0] m_tile_4_0_product_2 = {17'h0, t_129_104_s29} * 43'h81e0;
  reg [85:0] m_tile_4_4_product_0_s29_way;
  wire [42:0] m_tile_4_4_product_0_s29 = m_tile_4_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_4_4_product_1_s29;
  wire [25:0] m_tile_4_4_product_0_s29_42_17 = m_tile_4_4_product_0_s29[42:17];
  wire [42:0] m_tile_4_4_sum_0 = m_tile_4_4_product_1_s29 + {17'h0, m_tile_4_4_product_0_s29_42_17};
  wire [16:0] m_tile_4_4_product_0_s29_16_0 = m_tile_4_4_product_0_s29[16:0];
  wire [42:0] m_tile_4_4_product_2 = {17'h0, t_129_104_s29} * 43'h179f5;
  reg [85:0] m_tile_4_8_way;
  wire [42:0] m_tile_4_8 = m_tile_4_8_way[85:43];
  reg [85:0] m_tile_5_0_product_0_s29_way;
  wire [42:0] m_tile_5_0_product_0_s29 = m_tile_5_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_5_0_product_1_s29;
  wire [25:0] m_tile_5_0_product_0_s29_42_17 = m_tile_5_0_product_0_s29[42:17];
  wire [42:0] m_tile_5_0_sum_0 = m_tile_5_0_product_1_s29 + {17'h0, m_tile_5_0_product_0_s29_42_17};
  wire [16:0] m_tile_5_0_product_0_s29_16_0 = m_tile_5_0_product_0_s29[16:0];
  reg [25:0] t_155_130_s29;
  wire [42:0] m_tile_5_0_product_2 = {17'h0, t_155_130_s29} * 43'h81e0;
  reg [85:0] m_tile_5_4_product_0_s29_way;
  wire [42:0] m_tile_5_4_product_0_s29 = m_tile_5_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_5_4_product_1_s29;
  wire [25:0] m_tile_5_4_product_0_s29_42_17 = m_tile_5_4_product_0_s29[42:17];
  wire [42:0] m_tile_5_4_sum_0 = m_tile_5_4_product_1_s29 + {17'h0, m_tile_5_4_product_0_s29_42_17};
  wire [16:0] m_tile_5_4_product_0_s29_16_0 = m_tile_5_4_product_0_s29[16:0];
  wire [42:0] m_tile_5_4_product_2 = {17'h0, t_155_130_s29} * 43'h179f5;
  reg [85:0] m_tile_6_0_product_0_s29_way;
  wire [42:0] m_tile_6_0_product_0_s29 = m_tile_6_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_6_0_product_1_s29;
  wire [25:0] m_tile_6_0_product_0_s29_42_17 = m_tile_6_0_product_0_s29[42:17];
  wire [42:0] m_tile_6_0_sum_0 = m_tile_6_0_product_1_s29 + {17'h0, m_tile_6_0_product_0_s29_42_17};
  wire [16:0] m_tile_6_0_product_0_s29_16_0 = m_tile_6_0_product_0_s29[16:0];
  reg [25:0] t_181_156_s29;
  wire [42:0] m_tile_6_0_product_2 = {17'h0, t_181_156_s29} * 43'h81e0;
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
  wire [42:0] m_tile_7_0_product_2 = {17'h0, t_207_182_s29} * 43'h81e0;
  reg [85:0] m_tile_7_4_way;
  wire [42:0] m_tile_7_4 = m_tile_7_4_way[85:43];
  reg [85:0] m_tile_8_0_product_0_s29_way;
  wire [42:0] m_tile_8_0_product_0_s29 = m_tile_8_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_8_0_product_1_s29;
  wire [25:0] m_tile_8_0_product_0_s29_42_17 = m_tile_8_0_product_0_s29[42:17];
  wire [42:0] m_tile_8_0_sum_0 = m_tile_8_0_product_1_s29 + {17'h0, m_tile_8_0_product_0_s29_42_17};
  wire [16:0] m_tile_8_0_product_0_s29_16_0 = m_tile_8_0_product_0_s29[16:0];
  reg [25:0] t_233_208_s29;
  wire [42:0] m_tile_8_0_product_2 = {17'h0, t_233_208_s29} * 43'h81e0;
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
  wire [42:0] m_tile_0_0_product_3 = {17'h0, t_25_0_s30} * 43'h130fa;
  reg [42:0] m_tile_0_4_sum_0_s30;
  reg [42:0] m_tile_0_4_product_2_s30;
  wire [25:0] m_tile_0_4_sum_0_s30_42_17 = m_tile_0_4_sum_0_s30[42:17];
  wire [42:0] m_tile_0_4_sum_1 = m_tile_0_4_product_2_s30 + {17'h0, m_tile_0_4_sum_0_s30_42_17};
  wire [16:0] m_tile_0_4_sum_0_s30_16_0 = m_tile_0_4_sum_0_s30[16:0];
  wire [42:0] m_tile_0_4_product_3 = {17'h0, t_25_0_s30} * 43'h1013d;
  reg [42:0] m_tile_0_8_sum_0_s30;
  reg [42:0] m_tile_0_8_product_2_s30;
  wire [25:0] m_tile_0_8_sum_0_s30_42_17 = m_tile_0_8_sum_0_s30[42:17];
  wire [42:0] m_tile_0_8_sum_1 = m_tile_0_8_product_2_s30 + {17'h0, m_tile_0_8_sum_0_s30_42_17};
  wire [16:0] m_tile_0_8_sum_0_s30_16_0 = m_tile_0_8_sum_0_s30[16:0];
  wire [42:0] m_tile_0_8_product_3 = {17'h0, t_25_0_s30} * 43'h18d7b;
  reg [42:0] m_tile_0_12_sum_0_s30;
  reg [42:0] m_tile_0_12_product_2_s30;
  wire [25:0] m_tile_0_12_sum_0_s30_42_17 = m_tile_0_12_sum_0_s30[42:17];
  wire [42:0] m_tile_0_12_sum_1 = m_tile_0_12_product_2_s30 + {17'h0, m_tile_0_12_sum_0_s30_42_17};
  wire [16:0] m_tile_0_12_sum_0_s30_16_0 = m_tile_0_12_sum_0_s30[16:0];
  wire [26:0] m_tile_0_12_product_3 = {1'h0, t_25_0_s30} * 27'h1;
  reg [42:0] m_tile_1_0_sum_0_s30;
  reg [42:0] m_tile_1_0_product_2_s30;
  wire [25:0] m_tile_1_0_sum_0_s30_42_17 = m_tile_1_0_sum_0_s30[42:17];
  wire [42:0] m_tile_1_0_sum_1 = m_tile_1_0_product_2_s30 + {17'h0, m_tile_1_0_sum_0_s30_42_17};
  wire [16:0] m_tile_1_0_sum_0_s30_16_0 = m_tile_1_0_sum_0_s30[16:0];
  reg [25:0] t_51_26_s30;
  wire [42:0] m_tile_1_0_product_3 = {17'h0, t_51_26_s30} * 43'h130fa;
  reg [42:0] m_tile_1_4_sum_0_s30;
  reg [42:0] m_tile_1_4_product_2_s30;
  wire [25:0] m_tile_1_4_sum_0_s30_42_17 = m_tile_1_4_sum_0_s30[42:17];
  wire [42:0] m_tile_1_4_sum_1 = m_tile_1_4_product_2_s30 + {17'h0, m_tile_1_4_sum_0_s30_42_17};
  wire [16:0] m_tile_1_4_sum_0_s30_16_0 = m_tile_1_4_sum_0_s30[16:0];
  wire [42:0] m_tile_1_4_product_3 = {17'h0, t_51_26_s30} * 43'h1013d;
  reg [42:0] m_tile_1_8_sum_0_s30;
  reg [42:0] m_tile_1_8_product_2_s30;
  wire [25:0] m_tile_1_8_sum_0_s30_42_17 = m_tile_1_8_sum_0_s30[42:17];
  wire [42:0] m_tile_1_8_sum_1 = m_tile_1_8_product_2_s30 + {17'h0, m_tile_1_8_sum_0_s30_42_17};
  wire [16:0] m_tile_1_8_sum_0_s30_16_0 = m_tile_1_8_sum_0_s30[16:0];
  wire [42:0] m_tile_1_8_product_3 = {17'h0, t_51_26_s30} * 43'h18d7b;
  reg [42:0] m_tile_1_12_sum_s30;
  reg [16:0] m_tile_1_12_product_0_s29_16_0_s30;
  wire [59:0] m_tile_1_12 = {m_tile_1_12_sum_s30, m_tile_1_12_product_0_s29_16_0_s30};
  reg [42:0] m_tile_2_0_sum_0_s30;
  reg [42:0] m_tile_2_0_product_2_s30;
  wire [25:0] m_tile_2_0_sum_0_s30_42_17 = m_tile_2_0_sum_0_s30[42:17];
  wire [42:0] m_tile_2_0_sum_1 = m_tile_2_0_product_2_s30 + {17'h0, m_tile_2_0_sum_0_s30_42_17};
  wire [16:0] m_tile_2_0_sum_0_s30_16_0 = m_tile_2_0_sum_0_s30[16:0];
  reg [25:0] t_77_52_s30;
  wire [42:0] m_tile_2_0_product_3 = {17'h0, t_77_52_s30} * 43'h130fa;
  reg [42:0] m_tile_2_4_sum_0_s30;
  reg [42:0] m_tile_2_4_product_2_s30;
  wire [25:0] m_tile_2_4_sum_0_s30_42_17 = m_tile_2_4_sum_0_s30[42:17];
  wire [42:0] m_tile_2_4_sum_1 = m_tile_2_4_product_2_s30 + {17'h0, m_tile_2_4_sum_0_s30_42_17};
  wire [16:0] m_tile_2_4_sum_0_s30_16_0 = m_tile_2_4_sum_0_s30[16:0];
  wire [42:0] m_tile_2_4_product_3 = {17'h0, t_77_52_s30} * 43'h1013d;
  reg [42:0] m_tile_2_8_sum_0_s30;
  reg [42:0] m_tile_2_8_product_2_s30;
  wire [25:0] m_tile_2_8_sum_0_s30_42_17 = m_tile_2_8_sum_0_s30[42:17];
  wire [42:0] m_tile_2_8_sum_1 = m_tile_2_8_product_2_s30 + {17'h0, m_tile_2_8_sum_0_s30_42_17};
  wire [16:0] m_tile_2_8_sum_0_s30_16_0 = m_tile_2_8_sum_0_s30[16:0];
  wire [42:0] m_tile_2_8_product_3 = {17'h0, t_77_52_s30} * 43'h18d7b;
  reg [42:0] m_tile_3_0_sum_0_s30;
  reg [42:0] m_tile_3_0_product_2_s30;
  wire [25:0] m_tile_3_0_sum_0_s30_42_17 = m_tile_3_0_sum_0_s30[42:17];
  wire [42:0] m_tile_3_0_sum_1 = m_tile_3_0_product_2_s30 + {17'h0, m_tile_3_0_sum_0_s30_42_17};
  wire [16:0] m_tile_3_0_sum_0_s30_16_0 = m_tile_3_0_sum_0_s30[16:0];
  reg [25:0] t_103_78_s30;
  wire [42:0] m_tile_3_0_product_3 = {17'h0, t_103_78_s30} * 43'h130fa;
  reg [42:0] m_tile_3_4_sum_0_s30;
  reg [42:0] m_tile_3_4_product_2_s30;
  wire [25:0] m_tile_3_4_sum_0_s30_42_17 = m_tile_3_4_sum_0_s30[42:17];
  wire [42:0] m_tile_3_4_sum_1 = m_tile_3_4_product_2_s30 + {17'h0, m_tile_3_4_sum_0_s30_42_17};
  wire [16:0] m_tile_3_4_sum_0_s30_16_0 = m_tile_3_4_sum_0_s30[16:0];
  wire [42:0] m_tile_3_4_product_3 = {17'h0, t_103_78_s30} * 43'h1013d;
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
  wire [42:0] m_tile_4_0_product_3 = {17'h0, t_129_104_s30} * 43'h130fa;
  reg [42:0] m_tile_4_4_sum_0_s30;
  reg [42:0] m_tile_4_4_product_2_s30;
  wire [25:0] m_tile_4_4_sum_0_s30_42_17 = m_tile_4_4_sum_0_s30[42:17];
  wire [42:0] m_tile_4_4_sum_1 = m_tile_4_4_product_2_s30 + {17'h0, m_tile_4_4_sum_0_s30_42_17};
  wire [16:0] m_tile_4_4_sum_0_s30_16_0 = m_tile_4_4_sum_0_s30[16:0];
  wire [42:0] m_tile_4_4_product_3 = {17'h0, t_129_104_s30} * 43'h1013d;
  reg [42:0] m_tile_5_0_sum_0_s30;
  reg [42:0] m_tile_5_0_product_2_s30;
  wire [25:0] m_tile_5_0_sum_0_s30_42_17 = m_tile_5_0_sum_0_s30[42:17];
  wire [42:0] m_tile_5_0_sum_1 = m_tile_5_0_product_2_s30 + {17'h0, m_tile_5_0_sum_0_s30_42_17};
  wire [16:0] m_tile_5_0_sum_0_s30_16_0 = m_tile_5_0_sum_0_s30[16:0];
  reg [25:0] t_155_130_s30;
  wire [42:0] m_tile_5_0_product_3 = {17'h0, t_155_130_s30} * 43'h130fa;
  reg [42:0] m_tile_5_4_sum_0_s30;
  reg [42:0] m_tile_5_4_product_2_s30;
  wire [25:0] m_tile_5_4_sum_0_s30_42_17 = m_tile_5_4_sum_0_s30[42:17];
  wire [42:0] m_tile_5_4_sum_1 = m_tile_5_4_product_2_s30 + {17'h0, m_tile_5_4_sum_0_s30_42_17};
  wire [16:0] m_tile_5_4_sum_0_s30_16_0 = m_tile_5_4_sum_0_s30[16:0];
  wire [42:0] m_tile_5_4_product_3 = {17'h0, t_155_130_s30} * 43'h1013d;
  reg [42:0] m_tile_6_0_sum_0_s30;
  reg [42:0] m_tile_6_0_product_2_s30;
  wire [25:0] m_tile_6_0_sum_0_s30_42_17 = m_tile_6_0_sum_0_s30[42:17];
  wire [42:0] m_tile_6_0_sum_1 = m_tile_6_0_product_2_s30 + {17'h0, m_tile_6_0_sum_0_s30_42_17};
  wire [16:0] m_tile_6_0_sum_0_s30_16_0 = m_tile_6_0_sum_0_s30[16:0];
  reg [25:0] t_181_156_s30;
  wire [42:0] m_tile_6_0_product_3 = {17'h0, t_181_156_s30} * 43'h130fa;
  reg [42:0] m_tile_6_4_sum_s30;
  reg [16:0] m_tile_6_4_product_0_s29_16_0_s30;
  wire [59:0] m_tile_6_4 = {m_tile_6_4_sum_s30, m_tile_6_4_product_0_s29_16_0_s30};
  reg [42:0] m_tile_7_0_sum_0_s30;
  reg [42:0] m_tile_7_0_product_2_s30;
  wire [25:0] m_tile_7_0_sum_0_s30_42_17 = m_tile_7_0_sum_0_s30[42:17];
  wire [42:0] m_tile_7_0_sum_1 = m_tile_7_0_product_2_s30 + {17'h0, m_tile_7_0_sum_0_s30_42_17};
  wire [16:0] m_tile_7_0_sum_0_s30_16_0 = m_tile_7_0_sum_0_s30[16:0];
  reg [25:0] t_207_182_s30;
  wire [42:0] m_tile_7_0_product_3 = {17'h0, t_207_182_s30} * 43'h130fa;
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
  wire [42:0] u_tile_4_6_product_0 = {17'h0, m_129_104_s39} * 43'h5aa;
  wire [42:0] u_tile_4_10_product_0 = {17'h0, m_129_104_s39} * 43'h1411;
  wire [41:0] u_tile_4_14_product = {16'h0, m_129_104_s39} * 42'hc191;
  reg [25:0] m_155_130_s39;
  wire [42:0] u_tile_5_5_product_0 = {17'h0, m_155_130_s39} * 43'h8b43;
  wire [42:0] u_tile_5_9_product_0 = {17'h0, m_155_130_s39} * 43'hdb40;
  wire [42:0] u_tile_5_13_product_0 = {17'h0, m_155_130_s39} * 43'h7397;
  reg [25:0] m_181_156_s39;
  wire [42:0] u_tile_6_3_product_0 = {17'h0, m_181_156_s39} * 43'h1a784;
  wire [42:0] u_tile_6_7_product_0 = {17'h0, m_181_156_s39} * 43'hbb2f;
  wire [42:0] u_tile_6_11_product_0 = {17'h0, m_181_156_s39} * 43'h537;
  reg [25:0] m_207_182_s39;
  wire [42:0] u_tile_7_2_product_0 = {17'h0, m_207_182_s39} * 43'h2305;
  wire [42:0] u_tile_7_6_product_0 = {17'h0, m_207_182_s39} * 43'h5aa;
  wire [42:0] u_tile_7_10_product_0 = {17'h0, m_207_182_s39} * 43'h1411;
  wire [41:0] u_tile_7_14_product = {16'h0, m_207_182_s39} * 42'hc191;
  reg [25:0] m_233_208_s39;
  wire [42:0] u_tile_8_0_product_0 = {17'h0, m_233_208_s39} * 43'hfd47;
  wire [42:0] u_tile_8_4_product_0 = {17'h0, m_233_208_s39} * 43'h11ca8;
  wire [42:0] u_tile_8_8_product_0 = {17'h0, m_233_208_s39} * 43'h18158;
  wire [42:0] u_tile_8_12_product_0 = {17'h0, m_233_208_s39} * 43'h131a;
  reg [21:0] m_255_234_s39;
  wire [38:0] u_tile_9_0_product_0 = {17'h0, m_255_234_s39} * 39'hfd47;
  wire [38:0] u_tile_9_4_product_0 = {17'h0, m_255_234_s39} * 39'h11ca8;
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
  wire [42:0] u_tile_4_6_product_1 = {17'h0, m_129_104_s40} * 43'hbb2f;
  wire [42:0] u_tile_4_10_product_1 = {17'h0, m_129_104_s40} * 43'h537;
  reg [25:0] m_155_130_s40;
  wire [42:0] u_tile_5_5_product_1 = {17'h0, m_155_130_s40} * 43'h5aa;
  wire [42:0] u_tile_5_9_product_1 = {17'h0, m_155_130_s40} * 43'h1411;
  wire [41:0] u_tile_5_13_product_1 = {16'h0, m_155_130_s40} * 42'hc191;
  reg [25:0] m_181_156_s40;
  wire [42:0] u_tile_6_3_product_1 = {17'h0, m_181_156_s40} * 43'h11ca8;
  wire [42:0] u_tile_6_7_product_1 = {17'h0, m_181_156_s40} * 43'h18158;
  wire [42:0] u_tile_6_11_product_1 = {17'h0, m_181_156_s40} * 43'h131a;
  reg [25:0] m_207_182_s40;
  wire [42:0] u_tile_7_2_product_1 = {17'h0, m_207_182_s40} * 43'h1a784;
  wire [42:0] u_tile_7_6_product_1 = {17'h0, m_207_182_s40} * 43'hbb2f;
  wire [42:0] u_tile_7_10_product_1 = {17'h0, m_207_182_s40} * 43'h537;
  reg [25:0] m_233_208_s40;
  wire [42:0] u_tile_8_0_product_1 = {17'h0, m_233_208_s40} * 43'h16c3e;
  wire [42:0] u_tile_8_4_product_1 = {17'h0, m_233_208_s40} * 43'h8b43;
  wire [42:0] u_tile_8_8_product_1 = {17'h0, m_233_208_s40} * 43'hdb40;
  wire [42:0] u_tile_8_12_product_1 = {17'h0, m_233_208_s40} * 43'h7397;
  reg [21:0] m_255_234_s40;
  wire [38:0] u_tile_9_0_product_1 = {17'h0, m_255_234_s40} * 39'h16c3e;
  wire [38:0] u_tile_9_4_product_1 = {17'h0, m_255_234_s40} * 39'h8b43;
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
  wire [42:0] u_tile_5_5_product_2 = {17'h0, m_155_130_s41} * 43'hbb2f;
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
  wire [42:0] u_tile_6_3_product_2 = {17'h0, m_181_156_s41} * 43'h8b43;
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
  wire [42:0] u_tile_7_2_product_2 = {17'h0, m_207_182_s41} * 43'h11ca8;
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
  wire [42:0] u_tile_8_0_product_2 = {17'h0, m_233_208_s41} * 43'h2305;
  reg [85:0] u_tile_8_4_product_0_s41_way;
  wire [42:0] u_tile_8_4_product_0_s41 = u_tile_8_4_product_0_s41_way[85:43];
  reg [42:0] u_tile_8_4_product_1_s41;
  wire [25:0] u_tile_8_4_product_0_s41_42_17 = u_tile_8_4_product_0_s41[42:17];
  wire [42:0] u_tile_8_4_sum_0 = u_tile_8_4_product_1_s41 + {17'h0, u_tile_8_4_product_0_s41_42_17};
  wire [16:0] u_tile_8_4_product_0_s41_16_0 = u_tile_8_4_product_0_s41[16:0];
  wire [42:0] u_tile_8_4_product_2 = {17'h0, m_233_208_s41} * 43'h5aa;
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
  wire [38:0] u_tile_9_0_product_2 = {17'h0, m_255_234_s41} * 39'h2305;
  reg [77:0] u_tile_9_4_product_0_s41_way;
  wire [38:0] u_tile_9_4_product_0_s41 = u_tile_9_4_product_0_s41_way[77:39];
  reg [38:0] u_tile_9_4_product_1_s41;
  wire [21:0] u_tile_9_4_product_0_s41_38_17 = u_tile_9_4_product_0_s41[38:17];
  wire [38:0] u_tile_9_4_sum_0 = u_tile_9_4_product_1_s41 + {17'h0, u_tile_9_4_product_0_s41_38_17};
  wire [16:0] u_tile_9_4_product_0_s41_16_0 = u_tile_9_4_product_0_s41[16:0];
  wire [38:0] u_tile_9_4_product_2 = {17'h0, m_255_234_s41} * 39'h5aa;
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
  wire [42:0] u_tile_6_3_product_3 = {17'h0, m_181_156_s42} * 43'h5aa;
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
  wire [42:0] u_tile_7_2_product_3 = {17'h0, m_207_182_s42} * 43'h8b43;
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
  wire [42:0] u_tile_8_0_product_3 = {17'h0, m_233_208_s42} * 43'h1a784;
  reg [42:0] u_tile_8_4_sum_0_s42;
  reg [42:0] u_tile_8_4_product_2_s42;
  wire [25:0] u_tile_8_4_sum_0_s42_42_17 = u_tile_8_4_sum_0_s42[42:17];
  wire [42:0] u_tile_8_4_sum_1 = u_tile_8_4_product_2_s42 + {17'h0, u_tile_8_4_sum_0_s42_42_17};
  wire [16:0] u_tile_8_4_sum_0_s42_16_0 = u_tile_8_4_sum_0_s42[16:0];
  wire [42:0] u_tile_8_4_product_3 = {17'h0, m_233_208_s42} * 43'hbb2f;
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
  wire [38:0] u_tile_9_0_product_3 = {17'h0, m_255_234_s42} * 39'h1a784;
  reg [38:0] u_tile_9_4_sum_0_s42;
  reg [38:0] u_tile_9_4_product_2_s42;
  wire [21:0] u_tile_9_4_sum_0_s42_38_17 = u_tile_9_4_sum_0_s42[38:17];
  wire [38:0] u_tile_9_4_sum_1 = u_tile_9_4_product_2_s42 + {17'h0, u_tile_9_4_sum_0_s42_38_17};
  wire [16:0] u_tile_9_4_sum_0_s42_16_0 = u_tile_9_4_sum_0_s42[16:0];
  wire [38:0] u_tile_9_4_product_3 = {17'h0, m_255_234_s42} * 39'hbb2f;
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
  wire [64:0] result_less_column_0_sum = 65'hc3df73e9278302b9 + {1'h0, u_carry_joined_s50_73_10};
  wire [63:0] u_carry_joined_s50_137_74 = u_carry_joined_s50[137:74];
  wire [64:0] result_less_column_1_sum = 65'h687e956e978e3572 + {1'h0, u_carry_joined_s50_137_74};
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

// add_fq_w64: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module add_fq_w64 (
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
  wire [65:0] less_column_0_sum = 66'hc3df73e9278302b9 + {2'h0, a_63_0} + {2'h0, b_63_0};
  wire [65:0] less_column_1_sum = 66'h687e956e978e3572 + {2'h0, a_127_64} + {2'h0, b_127_64};
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

// subtract_fq_w64: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module subtract_fq_w64 (
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
  wire [65:0] more_column_0_sum = 66'h3c208c16d87cfd48 + {2'h0, a_63_0} + {2'h0, not_b_63_0};
  wire [65:0] more_column_1_sum = 66'h97816a916871ca8d + {2'h0, a_127_64} + {2'h0, not_b_127_64};
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

// times9_fq_w64: one result a clock, 9 clocks after its operands.
(* pipeline_stages = 9 *)
module times9_fq_w64 (
  input wire clock,
  input wire [253:0] a,
  output wire [253:0] product
);
  wire [11:0] a_253_242 = a[253:242];
  wire below_1 = a_253_242 < 12'h159;
  wire [258:0] multiple_0 = below_1 ? 259'h0 : 259'h7cf9bb18d1ece5fd647afba497e7ea7a2687e956e978e3572c3df73e9278302b9;
  wire below_2 = a_253_242 < 12'h2b1;
  wire [258:0] multiple_1 = below_2 ? multiple_0 : 259'h79f37631a3d9cbfac8f5f7492fcfd4f44d0fd2add2f1c6ae587bee7d24f060572;
  wire below_3 = a_253_242 < 12'h409;
  wire [258:0] multiple_2 = below_3 ? multiple_1 : 259'h76ed314a75c6b1f82d70f2edc7b7bf6e7397bc04bc6aaa0584b9e5bbb7689082b;
  wire below_4 = a_253_242 < 12'h561;
  wire [258:0] multiple_3 = below_4 ? multiple_2 : 259'h73e6ec6347b397f591ebee925f9fa9e89a1fa55ba5e38d5cb0f7dcfa49e0c0ae4;
  wire below_5 = a_253_242 < 12'h6b9;
  wire [258:0] multiple_4 = below_5 ? multiple_3 : 259'h70e0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d;
  wire below_6 = a_253_242 < 12'h811;
  wire [258:0] multiple_5 = below_6 ? multiple_4 : 259'h6dda6294eb8d63f05ae1e5db8f6f7edce72f780978d5540b0973cb776ed121056;
  wire below_7 = a_253_242 < 12'h969;
  wire [258:0] multiple_6 = below_7 ? multiple_5 : 259'h6ad41dadbd7a49edbf5ce180275769570db76160624e376235b1c2b601495130f;
  wire below_8 = a_253_242 < 12'hac1;
  wire [258:0] multiple_7 = below_8 ? multiple_6 : 259'h67cdd8c68f672feb23d7dd24bf3f53d1343f4ab74bc71ab961efb9f493c1815c8;
  wire [63:0] a_63_0 = a[63:0];
  wire [60:0] a_60_0 = a[60:0];
  wire [63:0] rest_column_0_joined = {a_60_0, 3'h0};
  wire [63:0] a_127_64 = a[127:64];
  wire [63:0] a_124_61 = a[124:61];
  wire [63:0] a_191_128 = a[191:128];
  wire [63:0] a_188_125 = a[188:125];
  wire [61:0] a_253_192 = a[253:192];
  wire [63:0] a_252_189 = a[252:189];
  wire a_253 = a[253];
  // stage 1
  reg [258:0] multiple_7_s1;
  wire [63:0] multiple_7_s1_63_0 = multiple_7_s1[63:0];
  reg [63:0] a_63_0_s1;
  reg [63:0] rest_column_0_joined_s1;
  wire [65:0] rest_column_0_sum = {2'h0, a_63_0_s1} + {2'h0, rest_column_0_joined_s1} + {2'h0, multiple_7_s1_63_0};
  wire [63:0] multiple_7_s1_127_64 = multiple_7_s1[127:64];
  reg [63:0] a_127_64_s1;
  reg [63:0] a_124_61_s1;
  wire [65:0] rest_column_1_sum = {2'h0, a_127_64_s1} + {2'h0, a_124_61_s1} + {2'h0, multiple_7_s1_127_64};
  wire [63:0] multiple_7_s1_191_128 = multiple_7_s1[191:128];
  reg [63:0] a_191_128_s1;
  reg [63:0] a_188_125_s1;
  wire [65:0] rest_column_2_sum = {2'h0, a_191_128_s1} + {2'h0, a_188_125_s1} + {2'h0, multiple_7_s1_191_128};
  wire [63:0] multiple_7_s1_255_192 = multiple_7_s1[255:192];
  reg [61:0] a_253_192_s1;
  reg [63:0] a_252_189_s1;
  wire [65:0] rest_column_3_sum = {4'h0, a_253_192_s1} + {2'h0, a_252_189_s1} + {2'h0, multiple_7_s1_255_192};
  wire [2:0] multiple_7_s1_258_256 = multiple_7_s1[258:256];
  reg a_253_s1;
  wire [2:0] rest_column_4_sum = {2'h0, a_253_s1} + multiple_7_s1_258_256;
  // stage 2
  reg [65:0] rest_column_0_sum_s2;
  reg [65:0] rest_column_1_sum_s2;
  reg [65:0] rest_column_2_sum_s2;
  reg [65:0] rest_column_3_sum_s2;
  reg [2:0] rest_column_4_sum_s2;
  wire [63:0] rest_column_0_sum_s2_63_0 = rest_column_0_sum_s2[63:0];
  wire [1:0] rest_column_0_sum_s2_65_64 = rest_column_0_sum_s2[65:64];
  wire [63:0] rest_column_1_sum_s2_63_0 = rest_column_1_sum_s2[63:0];
  wire [1:0] rest_column_1_sum_s2_65_64 = rest_column_1_sum_s2[65:64];
  wire [64:0] rest_settled_sum_0 = {1'h0, rest_column_1_sum_s2_63_0} + {63'h0, rest_column_0_sum_s2_65_64};
  wire [63:0] rest_column_2_sum_s2_63_0 = rest_column_2_sum_s2[63:0];
  wire [1:0] rest_column_2_sum_s2_65_64 = rest_column_2_sum_s2[65:64];
  wire [64:0] rest_settled_sum_1 = {1'h0, rest_column_2_sum_s2_63_0} + {63'h0, rest_column_1_sum_s2_65_64};
  wire [63:0] rest_column_3_sum_s2_63_0 = rest_column_3_sum_s2[63:0];
  wire [1:0] rest_column_3_sum_s2_65_64 = rest_column_3_sum_s2[65:64];
  wire [64:0] rest_settled_sum_2 = {1'h0, rest_column_3_sum_s2_63_0} + {63'h0, rest_column_2_sum_s2_65_64};
  wire [2:0] rest_settled_sum_3 = rest_column_4_sum_s2 + {1'h0, rest_column_3_sum_s2_65_64};
  // stage 3
  reg [64:0] rest_settled_sum_0_s3;
  reg [64:0] rest_settled_sum_1_s3;
  reg [64:0] rest_settled_sum_2_s3;
  wire [63:0] rest_settled_sum_0_s3_63_0 = rest_settled_sum_0_s3[63:0];
  wire rest_settled_sum_0_s3_64 = rest_settled_sum_0_s3[64];
  wire [63:0] rest_settled_sum_1_s3_63_0 = rest_settled_sum_1_s3[63:0];
  wire rest_settled_sum_1_s3_64 = rest_settled_sum_1_s3[64];
  wire rest_carry_all_bits_0 = &rest_settled_sum_1_s3_63_0;
  wire [63:0] rest_settled_sum_2_s3_63_0 = rest_settled_sum_2_s3[63:0];
  wire rest_settled_sum_2_s3_64 = rest_settled_sum_2_s3[64];
  wire rest_carry_all_bits_1 = &rest_settled_sum_2_s3_63_0;
  // stage 4
  reg [127:0] rest_column_0_sum_s2_63_0_s4_way;
  wire [63:0] rest_column_0_sum_s2_63_0_s4 = rest_column_0_sum_s2_63_0_s4_way[127:64];
  reg [63:0] rest_settled_sum_0_s3_63_0_s4;
  reg rest_settled_sum_0_s3_64_s4;
  reg [63:0] rest_settled_sum_1_s3_63_0_s4;
  wire [63:0] rest_carry_sum_0 = rest_settled_sum_1_s3_63_0_s4 + {63'h0, rest_settled_sum_0_s3_64_s4};
  reg rest_settled_sum_1_s3_64_s4;
  reg rest_carry_all_bits_0_s4;
  wire rest_carry_both_0 = rest_carry_all_bits_0_s4 & rest_settled_sum_0_s3_64_s4;
  wire rest_carry_either_0 = rest_settled_sum_1_s3_64_s4 | rest_carry_both_0;
  reg [63:0] rest_settled_sum_2_s3_63_0_s4;
  wire [63:0] rest_carry_sum_1 = rest_settled_sum_2_s3_63_0_s4 + {63'h0, rest_carry_either_0};
  reg rest_settled_sum_2_s3_64_s4;
  reg rest_carry_all_bits_1_s4;
  wire rest_carry_both_1 = rest_carry_all_bits_1_s4 & rest_carry_either_0;
  wire rest_carry_either_1 = rest_settled_sum_2_s3_64_s4 | rest_carry_both_1;
  reg [5:0] rest_settled_sum_3_s4_way;
  wire [2:0] rest_settled_sum_3_s4 = rest_settled_sum_3_s4_way[5:3];
  wire [2:0] rest_carry_sum_2 = rest_settled_sum_3_s4 + {2'h0, rest_carry_either_1};
  wire [258:0] rest_carry_joined = {rest_carry_sum_2, rest_carry_sum_1, rest_carry_sum_0, rest_settled_sum_0_s3_63_0_s4, rest_column_0_sum_s2_63_0_s4};
  // stage 5
  reg [258:0] rest;
  wire [63:0] rest_63_0 = rest[63:0];
  wire [64:0] result_less_column_0_sum = 65'hc3df73e9278302b9 + {1'h0, rest_63_0};
  wire [63:0] rest_127_64 = rest[127:64];
  wire [64:0] result_less_column_1_sum = 65'h687e956e978e3572 + {1'h0, rest_127_64};
  wire [63:0] rest_191_128 = rest[191:128];
  wire [64:0] result_less_column_2_sum = 65'h47afba497e7ea7a2 + {1'h0, rest_191_128};
  wire [62:0] rest_254_192 = rest[254:192];
  wire [63:0] result_less_column_3_sum = 64'hcf9bb18d1ece5fd6 + {1'h0, rest_254_192};
  wire [253:0] rest_253_0 = rest[253:0];
  // stage 6
  reg [64:0] result_less_column_0_sum_s6;
  reg [64:0] result_less_column_1_sum_s6;
  reg [64:0] result_less_column_2_sum_s6;
  wire [63:0] result_less_column_0_sum_s6_63_0 = result_less_column_0_sum_s6[63:0];
  wire result_less_column_0_sum_s6_64 = result_less_column_0_sum_s6[64];
  wire [63:0] result_less_column_1_sum_s6_63_0 = result_less_column_1_sum_s6[63:0];
  wire result_less_column_1_sum_s6_64 = result_less_column_1_sum_s6[64];
  wire result_less_carry_all_bits_0 = &result_less_column_1_sum_s6_63_0;
  wire [63:0] result_less_column_2_sum_s6_63_0 = result_less_column_2_sum_s6[63:0];
  wire result_less_column_2_sum_s6_64 = result_less_column_2_sum_s6[64];
  wire result_less_carry_all_bits_1 = &result_less_column_2_sum_s6_63_0;
  // stage 7
  reg [63:0] result_less_column_0_sum_s6_63_0_s7;
  reg result_less_column_0_sum_s6_64_s7;
  reg [63:0] result_less_column_1_sum_s6_63_0_s7;
  wire [63:0] result_less_carry_sum_0 = result_less_column_1_sum_s6_63_0_s7 + {63'h0, result_less_column_0_sum_s6_64_s7};
  reg result_less_column_1_sum_s6_64_s7;
  reg result_less_carry_all_bits_0_s7;
  wire result_less_carry_both_0 = result_less_carry_all_bits_0_s7 & result_less_column_0_sum_s6_64_s7;
  wire result_less_carry_either_0 = result_less_column_1_sum_s6_64_s7 | result_less_carry_both_0;
  reg [63:0] result_less_column_2_sum_s6_63_0_s7;
  wire [63:0] result_less_carry_sum_1 = result_less_column_2_sum_s6_63_0_s7 + {63'h0, result_less_carry_either_0};
  reg result_less_column_2_sum_s6_64_s7;
  reg result_less_carry_all_bits_1_s7;
  wire result_less_carry_both_1 = result_less_carry_all_bits_1_s7 & result_less_carry_either_0;
  wire result_less_carry_either_1 = result_less_column_2_sum_s6_64_s7 | result_less_carry_both_1;
  reg [127:0] result_less_column_3_sum_s7_way;
  wire [63:0] result_less_column_3_sum_s7 = result_less_column_3_sum_s7_way[127:64];
  wire [63:0] result_less_carry_sum_2 = result_less_column_3_sum_s7 + {63'h0, result_less_carry_either_1};
  wire [255:0] result_less_carry_joined = {result_less_carry_sum_2, result_less_carry_sum_1, result_less_carry_sum_0, result_less_column_0_sum_s6_63_0_s7};
  // stage 8
  reg [255:0] result_less;
  wire result_less_255 = result_less[255];
  wire [253:0] result_less_253_0 = result_less[253:0];
  reg [761:0] rest_253_0_s8_way;
  wire [253:0] rest_253_0_s8 = rest_253_0_s8_way[761:508];
  wire [253:0] result_chosen = result_less_255 ? rest_253_0_s8 : result_less_253_0;
  // stage 9
  reg [253:0] result_chosen_s9;
  assign product = result_chosen_s9;
  initial begin
    multiple_7_s1 = 259'h0;
    a_63_0_s1 = 64'h0;
    rest_column_0_joined_s1 = 64'h0;
    a_127_64_s1 = 64'h0;
    a_124_61_s1 = 64'h0;
    a_191_128_s1 = 64'h0;
    a_188_125_s1 = 64'h0;
    a_253_192_s1 = 62'h0;
    a_252_189_s1 = 64'h0;
    a_253_s1 = 1'h0;
    rest_column_0_sum_s2 = 66'h0;
    rest_column_1_sum_s2 = 66'h0;
    rest_column_2_sum_s2 = 66'h0;
    rest_column_3_sum_s2 = 66'h0;
    rest_column_4_sum_s2 = 3'h0;
    rest_settled_sum_0_s3 = 65'h0;
    rest_settled_sum_1_s3 = 65'h0;
    rest_settled_sum_2_s3 = 65'h0;
    rest_column_0_sum_s2_63_0_s4_way = 128'h0;
    rest_settled_sum_0_s3_63_0_s4 = 64'h0;
    rest_settled_sum_0_s3_64_s4 = 1'h0;
    rest_settled_sum_1_s3_63_0_s4 = 64'h0;
    rest_settled_sum_1_s3_64_s4 = 1'h0;
    rest_carry_all_bits_0_s4 = 1'h0;
    rest_settled_sum_2_s3_63_0_s4 = 64'h0;
    rest_settled_sum_2_s3_64_s4 = 1'h0;
    rest_carry_all_bits_1_s4 = 1'h0;
    rest_settled_sum_3_s4_way = 6'h0;
    rest = 259'h0;
    result_less_column_0_sum_s6 = 65'h0;
    result_less_column_1_sum_s6 = 65'h0;
    result_less_column_2_sum_s6 = 65'h0;
    result_less_column_0_sum_s6_63_0_s7 = 64'h0;
    result_less_column_0_sum_s6_64_s7 = 1'h0;
    result_less_column_1_sum_s6_63_0_s7 = 64'h0;
    result_less_column_1_sum_s6_64_s7 = 1'h0;
    result_less_carry_all_bits_0_s7 = 1'h0;
    result_less_column_2_sum_s6_63_0_s7 = 64'h0;
    result_less_column_2_sum_s6_64_s7 = 1'h0;
    result_less_carry_all_bits_1_s7 = 1'h0;
    result_less_column_3_sum_s7_way = 128'h0;
    result_less = 256'h0;
    rest_253_0_s8_way = 762'h0;
    result_chosen_s9 = 254'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    multiple_7_s1 <= multiple_7;
    a_63_0_s1 <= a_63_0;
    rest_column_0_joined_s1 <= rest_column_0_joined;
    a_127_64_s1 <= a_127_64;
    a_124_61_s1 <= a_124_61;
    a_191_128_s1 <= a_191_128;
    a_188_125_s1 <= a_188_125;
    a_253_192_s1 <= a_253_192;
    a_252_189_s1 <= a_252_189;
    a_253_s1 <= a_253;
    // into stage 2
    rest_column_0_sum_s2 <= rest_column_0_sum;
    rest_column_1_sum_s2 <= rest_column_1_sum;
    rest_column_2_sum_s2 <= rest_column_2_sum;
    rest_column_3_sum_s2 <= rest_column_3_sum;
    rest_column_4_sum_s2 <= rest_column_4_sum;
    // into stage 3
    rest_settled_sum_0_s3 <= rest_settled_sum_0;
    rest_settled_sum_1_s3 <= rest_settled_sum_1;
    rest_settled_sum_2_s3 <= rest_settled_sum_2;
    // into stage 4
    rest_column_0_sum_s2_63_0_s4_way <= {rest_column_0_sum_s2_63_0_s4_way[63:0], rest_column_0_sum_s2_63_0};
    rest_settled_sum_0_s3_63_0_s4 <= rest_settled_sum_0_s3_63_0;
    rest_settled_sum_0_s3_64_s4 <= rest_settled_sum_0_s3_64;
    rest_settled_sum_1_s3_63_0_s4 <= rest_settled_sum_1_s3_63_0;
    rest_settled_sum_1_s3_64_s4 <= rest_settled_sum_1_s3_64;
    rest_carry_all_bits_0_s4 <= rest_carry_all_bits_0;
    rest_settled_sum_2_s3_63_0_s4 <= rest_settled_sum_2_s3_63_0;
    rest_settled_sum_2_s3_64_s4 <= rest_settled_sum_2_s3_64;
    rest_carry_all_bits_1_s4 <= rest_carry_all_bits_1;
    rest_settled_sum_3_s4_way <= {rest_settled_sum_3_s4_way[2:0], rest_settled_sum_3};
    // into stage 5
    rest <= rest_carry_joined;
    // into stage 6
    result_less_column_0_sum_s6 <= result_less_column_0_sum;
    result_less_column_1_sum_s6 <= result_less_column_1_sum;
    result_less_column_2_sum_s6 <= result_less_column_2_sum;
    // into stage 7
    result_less_column_0_sum_s6_63_0_s7 <= result_less_column_0_sum_s6_63_0;
    result_less_column_0_sum_s6_64_s7 <= result_less_column_0_sum_s6_64;
    result_less_column_1_sum_s6_63_0_s7 <= result_less_column_1_sum_s6_63_0;
    result_less_column_1_sum_s6_64_s7 <= result_less_column_1_sum_s6_64;
    result_less_carry_all_bits_0_s7 <= result_less_carry_all_bits_0;
    result_less_column_2_sum_s6_63_0_s7 <= result_less_column_2_sum_s6_63_0;
    result_less_column_2_sum_s6_64_s7 <= result_less_column_2_sum_s6_64;
    result_less_carry_all_bits_1_s7 <= result_less_carry_all_bits_1;
    result_less_column_3_sum_s7_way <= {result_less_column_3_sum_s7_way[63:0], result_less_column_3_sum};
    // into stage 8
    result_less <= result_less_carry_joined;
    rest_253_0_s8_way <= {rest_253_0_s8_way[507:0], rest_253_0};
    // into stage 9
    result_chosen_s9 <= result_chosen;
  end
  wire unused = &{1'b0, rest[258:255], result_less[254]};
endmodule

// times3_fq_w64: one result a clock, 9 clocks after its operands.
(* pipeline_stages = 9 *)
module times3_fq_w64 (
  input wire clock,
  input wire [253:0] a,
  output wire [253:0] product
);
  wire [11:0] a_253_242 = a[253:242];
  wire below_1 = a_253_242 < 12'h409;
  wire [258:0] multiple_0 = below_1 ? 259'h0 : 259'h7cf9bb18d1ece5fd647afba497e7ea7a2687e956e978e3572c3df73e9278302b9;
  wire below_2 = a_253_242 < 12'h811;
  wire [258:0] multiple_1 = below_2 ? multiple_0 : 259'h79f37631a3d9cbfac8f5f7492fcfd4f44d0fd2add2f1c6ae587bee7d24f060572;
  wire [63:0] a_63_0 = a[63:0];
  wire [62:0] a_62_0 = a[62:0];
  wire [63:0] rest_column_0_joined = {a_62_0, 1'h0};
  wire [63:0] a_127_64 = a[127:64];
  wire [63:0] a_126_63 = a[126:63];
  wire [63:0] a_191_128 = a[191:128];
  wire [63:0] a_190_127 = a[190:127];
  wire [61:0] a_253_192 = a[253:192];
  wire [62:0] a_253_191 = a[253:191];
  // stage 1
  reg [258:0] multiple_1_s1;
  wire [63:0] multiple_1_s1_63_0 = multiple_1_s1[63:0];
  reg [63:0] a_63_0_s1;
  reg [63:0] rest_column_0_joined_s1;
  wire [65:0] rest_column_0_sum = {2'h0, a_63_0_s1} + {2'h0, rest_column_0_joined_s1} + {2'h0, multiple_1_s1_63_0};
  wire [63:0] multiple_1_s1_127_64 = multiple_1_s1[127:64];
  reg [63:0] a_127_64_s1;
  reg [63:0] a_126_63_s1;
  wire [65:0] rest_column_1_sum = {2'h0, a_127_64_s1} + {2'h0, a_126_63_s1} + {2'h0, multiple_1_s1_127_64};
  wire [63:0] multiple_1_s1_191_128 = multiple_1_s1[191:128];
  reg [63:0] a_191_128_s1;
  reg [63:0] a_190_127_s1;
  wire [65:0] rest_column_2_sum = {2'h0, a_191_128_s1} + {2'h0, a_190_127_s1} + {2'h0, multiple_1_s1_191_128};
  wire [63:0] multiple_1_s1_255_192 = multiple_1_s1[255:192];
  reg [61:0] a_253_192_s1;
  reg [62:0] a_253_191_s1;
  wire [64:0] rest_column_3_sum = {3'h0, a_253_192_s1} + {2'h0, a_253_191_s1} + {1'h0, multiple_1_s1_255_192};
  wire [2:0] multiple_1_s1_258_256 = multiple_1_s1[258:256];
  // stage 2
  reg [65:0] rest_column_0_sum_s2;
  reg [65:0] rest_column_1_sum_s2;
  reg [65:0] rest_column_2_sum_s2;
  reg [64:0] rest_column_3_sum_s2;
  wire [63:0] rest_column_0_sum_s2_63_0 = rest_column_0_sum_s2[63:0];
  wire [1:0] rest_column_0_sum_s2_65_64 = rest_column_0_sum_s2[65:64];
  wire [63:0] rest_column_1_sum_s2_63_0 = rest_column_1_sum_s2[63:0];
  wire [1:0] rest_column_1_sum_s2_65_64 = rest_column_1_sum_s2[65:64];
  wire [64:0] rest_settled_sum_0 = {1'h0, rest_column_1_sum_s2_63_0} + {63'h0, rest_column_0_sum_s2_65_64};
  wire [63:0] rest_column_2_sum_s2_63_0 = rest_column_2_sum_s2[63:0];
  wire [1:0] rest_column_2_sum_s2_65_64 = rest_column_2_sum_s2[65:64];
  wire [64:0] rest_settled_sum_1 = {1'h0, rest_column_2_sum_s2_63_0} + {63'h0, rest_column_1_sum_s2_65_64};
  wire [63:0] rest_column_3_sum_s2_63_0 = rest_column_3_sum_s2[63:0];
  wire rest_column_3_sum_s2_64 = rest_column_3_sum_s2[64];
  wire [64:0] rest_settled_sum_2 = {1'h0, rest_column_3_sum_s2_63_0} + {63'h0, rest_column_2_sum_s2_65_64};
  reg [2:0] multiple_1_s1_258_256_s2;
  wire [2:0] rest_settled_sum_3 = multiple_1_s1_258_256_s2 + {2'h0, rest_column_3_sum_s2_64};
  // stage 3
  reg [64:0] rest_settled_sum_0_s3;
  reg [64:0] rest_settled_sum_1_s3;
  reg [64:0] rest_settled_sum_2_s3;
  wire [63:0] rest_settled_sum_0_s3_63_0 = rest_settled_sum_0_s3[63:0];
  wire rest_settled_sum_0_s3_64 = rest_settled_sum_0_s3[64];
  wire [63:0] rest_settled_sum_1_s3_63_0 = rest_settled_sum_1_s3[63:0];
  wire rest_settled_sum_1_s3_64 = rest_settled_sum_1_s3[64];
  wire rest_carry_all_bits_0 = &rest_settled_sum_1_s3_63_0;
  wire [63:0] rest_settled_sum_2_s3_63_0 = rest_settled_sum_2_s3[63:0];
  wire rest_settled_sum_2_s3_64 = rest_settled_sum_2_s3[64];
  wire rest_carry_all_bits_1 = &rest_settled_sum_2_s3_63_0;
  // stage 4
  reg [127:0] rest_column_0_sum_s2_63_0_s4_way;
  wire [63:0] rest_column_0_sum_s2_63_0_s4 = rest_column_0_sum_s2_63_0_s4_way[127:64];
  reg [63:0] rest_settled_sum_0_s3_63_0_s4;
  reg rest_settled_sum_0_s3_64_s4;
  reg [63:0] rest_settled_sum_1_s3_63_0_s4;
  wire [63:0] rest_carry_sum_0 = rest_settled_sum_1_s3_63_0_s4 + {63'h0, rest_settled_sum_0_s3_64_s4};
  reg rest_settled_sum_1_s3_64_s4;
  reg rest_carry_all_bits_0_s4;
  wire rest_carry_both_0 = rest_carry_all_bits_0_s4 & rest_settled_sum_0_s3_64_s4;
  wire rest_carry_either_0 = rest_settled_sum_1_s3_64_s4 | rest_carry_both_0;
  reg [63:0] rest_settled_sum_2_s3_63_0_s4;
  wire [63:0] rest_carry_sum_1 = rest_settled_sum_2_s3_63_0_s4 + {63'h0, rest_carry_either_0};
  reg rest_settled_sum_2_s3_64_s4;
  reg rest_carry_all_bits_1_s4;
  wire rest_carry_both_1 = rest_carry_all_bits_1_s4 & rest_carry_either_0;
  wire rest_carry_either_1 = rest_settled_sum_2_s3_64_s4 | rest_carry_both_1;
  reg [5:0] rest_settled_sum_3_s4_way;
  wire [2:0] rest_settled_sum_3_s4 = rest_settled_sum_3_s4_way[5:3];
  wire [2:0] rest_carry_sum_2 = rest_settled_sum_3_s4 + {2'h0, rest_carry_either_1};
  wire [258:0] rest_carry_joined = {rest_carry_sum_2, rest_carry_sum_1, rest_carry_sum_0, rest_settled_sum_0_s3_63_0_s4, rest_column_0_sum_s2_63_0_s4};
  // stage 5
  reg [258:0] rest;
  wire [63:0] rest_63_0 = rest[63:0];
  wire [64:0] result_less_column_0_sum = 65'hc3df73e9278302b9 + {1'h0, rest_63_0};
  wire [63:0] rest_127_64 = rest[127:64];
  wire [64:0] result_less_column_1_sum = 65'h687e956e978e3572 + {1'h0, rest_127_64};
  wire [63:0] rest_191_128 = rest[191:128];
  wire [64:0] result_less_column_2_sum = 65'h47afba497e7ea7a2 + {1'h0, rest_191_128};
  wire [62:0] rest_254_192 = rest[254:192];
  wire [63:0] result_less_column_3_sum = 64'hcf9bb18d1ece5fd6 + {1'h0, rest_254_192};
  wire [253:0] rest_253_0 = rest[253:0];
  // stage 6
  reg [64:0] result_less_column_0_sum_s6;
  reg [64:0] result_less_column_1_sum_s6;
  reg [64:0] result_less_column_2_sum_s6;
  wire [63:0] result_less_column_0_sum_s6_63_0 = result_less_column_0_sum_s6[63:0];
  wire result_less_column_0_sum_s6_64 = result_less_column_0_sum_s6[64];
  wire [63:0] result_less_column_1_sum_s6_63_0 = result_less_column_1_sum_s6[63:0];
  wire result_less_column_1_sum_s6_64 = result_less_column_1_sum_s6[64];
  wire result_less_carry_all_bits_0 = &result_less_column_1_sum_s6_63_0;
  wire [63:0] result_less_column_2_sum_s6_63_0 = result_less_column_2_sum_s6[63:0];
  wire result_less_column_2_sum_s6_64 = result_less_column_2_sum_s6[64];
  wire result_less_carry_all_bits_1 = &result_less_column_2_sum_s6_63_0;
  // stage 7
  reg [63:0] result_less_column_0_sum_s6_63_0_s7;
  reg result_less_column_0_sum_s6_64_s7;
  reg [63:0] result_less_column_1_sum_s6_63_0_s7;
  wire [63:0] result_less_carry_sum_0 = result_less_column_1_sum_s6_63_0_s7 + {63'h0, result_less_column_0_sum_s6_64_s7};
  reg result_less_column_1_sum_s6_64_s7;
  reg result_less_carry_all_bits_0_s7;
  wire result_less_carry_both_0 = result_less_carry_all_bits_0_s7 & result_less_column_0_sum_s6_64_s7;
  wire result_less_carry_either_0 = result_less_column_1_sum_s6_64_s7 | result_less_carry_both_0;
  reg [63:0] result_less_column_2_sum_s6_63_0_s7;
  wire [63:0] result_less_carry_sum_1 = result_less_column_2_sum_s6_63_0_s7 + {63'h0, result_less_carry_either_0};
  reg result_less_column_2_sum_s6_64_s7;
  reg result_less_carry_all_bits_1_s7;
  wire result_less_carry_both_1 = result_less_carry_all_bits_1_s7 & result_less_carry_either_0;
  wire result_less_carry_either_1 = result_less_column_2_sum_s6_64_s7 | result_less_carry_both_1;
  reg [127:0] result_less_column_3_sum_s7_way;
  wire [63:0] result_less_column_3_sum_s7 = result_less_column_3_sum_s7_way[127:64];
  wire [63:0] result_less_carry_sum_2 = result_less_column_3_sum_s7 + {63'h0, result_less_carry_either_1};
  wire [255:0] result_less_carry_joined = {result_less_carry_sum_2, result_less_carry_sum_1, result_less_carry_sum_0, result_less_column_0_sum_s6_63_0_s7};
  // stage 8
  reg [255:0] result_less;
  wire result_less_255 = result_less[255];
  wire [253:0] result_less_253_0 = result_less[253:0];
  reg [761:0] rest_253_0_s8_way;
  wire [253:0] rest_253_0_s8 = rest_253_0_s8_way[761:508];
  wire [253:0] result_chosen = result_less_255 ? rest_253_0_s8 : result_less_253_0;
  // stage 9
  reg [253:0] result_chosen_s9;
  assign product = result_chosen_s9;
  initial begin
    multiple_1_s1 = 259'h0;
    a_63_0_s1 = 64'h0;
    rest_column_0_joined_s1 = 64'h0;
    a_127_64_s1 = 64'h0;
    a_126_63_s1 = 64'h0;
    a_191_128_s1 = 64'h0;
    a_190_127_s1 = 64'h0;
    a_253_192_s1 = 62'h0;
    a_253_191_s1 = 63'h0;
    rest_column_0_sum_s2 = 66'h0;
    rest_column_1_sum_s2 = 66'h0;
    rest_column_2_sum_s2 = 66'h0;
    rest_column_3_sum_s2 = 65'h0;
    multiple_1_s1_258_256_s2 = 3'h0;
    rest_settled_sum_0_s3 = 65'h0;
    rest_settled_sum_1_s3 = 65'h0;
    rest_settled_sum_2_s3 = 65'h0;
    rest_column_0_sum_s2_63_0_s4_way = 128'h0;
    rest_settled_sum_0_s3_63_0_s4 = 64'h0;
    rest_settled_sum_0_s3_64_s4 = 1'h0;
    rest_settled_sum_1_s3_63_0_s4 = 64'h0;
    rest_settled_sum_1_s3_64_s4 = 1'h0;
    rest_carry_all_bits_0_s4 = 1'h0;
    rest_settled_sum_2_s3_63_0_s4 = 64'h0;
    rest_settled_sum_2_s3_64_s4 = 1'h0;
    rest_carry_all_bits_1_s4 = 1'h0;
    rest_settled_sum_3_s4_way = 6'h0;
    rest = 259'h0;
    result_less_column_0_sum_s6 = 65'h0;
    result_less_column_1_sum_s6 = 65'h0;
    result_less_column_2_sum_s6 = 65'h0;
    result_less_column_0_sum_s6_63_0_s7 = 64'h0;
    result_less_column_0_sum_s6_64_s7 = 1'h0;
    result_less_column_1_sum_s6_63_0_s7 = 64'h0;
    result_less_column_1_sum_s6_64_s7 = 1'h0;
    result_less_carry_all_bits_0_s7 = 1'h0;
    result_less_column_2_sum_s6_63_0_s7 = 64'h0;
    result_less_column_2_sum_s6_64_s7 = 1'h0;
    result_less_carry_all_bits_1_s7 = 1'h0;
    result_less_column_3_sum_s7_way = 128'h0;
    result_less = 256'h0;
    rest_253_0_s8_way = 762'h0;
    result_chosen_s9 = 254'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    multiple_1_s1 <= multiple_1;
    a_63_0_s1 <= a_63_0;
    rest_column_0_joined_s1 <= rest_column_0_joined;
    a_127_64_s1 <= a_127_64;
    a_126_63_s1 <= a_126_63;
    a_191_128_s1 <= a_191_128;
    a_190_127_s1 <= a_190_127;
    a_253_192_s1 <= a_253_192;
    a_253_191_s1 <= a_253_191;
    // into stage 2
    rest_column_0_sum_s2 <= rest_column_0_sum;
    rest_column_1_sum_s2 <= rest_column_1_sum;
    rest_column_2_sum_s2 <= rest_column_2_sum;
    rest_column_3_sum_s2 <= rest_column_3_sum;
    multiple_1_s1_258_256_s2 <= multiple_1_s1_258_256;
    // into stage 3
    rest_settled_sum_0_s3 <= rest_settled_sum_0;
    rest_settled_sum_1_s3 <= rest_settled_sum_1;
    rest_settled_sum_2_s3 <= rest_settled_sum_2;
    // into stage 4
    rest_column_0_sum_s2_63_0_s4_way <= {rest_column_0_sum_s2_63_0_s4_way[63:0], rest_column_0_sum_s2_63_0};
    rest_settled_sum_0_s3_63_0_s4 <= rest_settled_sum_0_s3_63_0;
    rest_settled_sum_0_s3_64_s4 <= rest_settled_sum_0_s3_64;
    rest_settled_sum_1_s3_63_0_s4 <= rest_settled_sum_1_s3_63_0;
    rest_settled_sum_1_s3_64_s4 <= rest_settled_sum_1_s3_64;
    rest_carry_all_bits_0_s4 <= rest_carry_all_bits_0;
    rest_settled_sum_2_s3_63_0_s4 <= rest_settled_sum_2_s3_63_0;
    rest_settled_sum_2_s3_64_s4 <= rest_settled_sum_2_s3_64;
    rest_carry_all_bits_1_s4 <= rest_carry_all_bits_1;
    rest_settled_sum_3_s4_way <= {rest_settled_sum_3_s4_way[2:0], rest_settled_sum_3};
    // into stage 5
    rest <= rest_carry_joined;
    // into stage 6
    result_less_column_0_sum_s6 <= result_less_column_0_sum;
    result_less_column_1_sum_s6 <= result_less_column_1_sum;
    result_less_column_2_sum_s6 <= result_less_column_2_sum;
    // into stage 7
    result_less_column_0_sum_s6_63_0_s7 <= result_less_column_0_sum_s6_63_0;
    result_less_column_0_sum_s6_64_s7 <= result_less_column_0_sum_s6_64;
    result_less_column_1_sum_s6_63_0_s7 <= result_less_column_1_sum_s6_63_0;
    result_less_column_1_sum_s6_64_s7 <= result_less_column_1_sum_s6_64;
    result_less_carry_all_bits_0_s7 <= result_less_carry_all_bits_0;
    result_less_column_2_sum_s6_63_0_s7 <= result_less_column_2_sum_s6_63_0;
    result_less_column_2_sum_s6_64_s7 <= result_less_column_2_sum_s6_64;
    result_less_carry_all_bits_1_s7 <= result_less_carry_all_bits_1;
    result_less_column_3_sum_s7_way <= {result_less_column_3_sum_s7_way[63:0], result_less_column_3_sum};
    // into stage 8
    result_less <= result_less_carry_joined;
    rest_253_0_s8_way <= {rest_253_0_s8_way[507:0], rest_253_0};
    // into stage 9
    result_chosen_s9 <= result_chosen;
  end
  wire unused = &{1'b0, rest[258:255], result_less[254]};
endmodule

// msm_bucket_adder: one result a clock, 133 clocks after its operands.
(* pipeline_stages = 133 *)
module msm_bucket_adder (
  input wire clock,
  input wire [762:0] bucket,
  input wire [762:0] other,
  input wire negative,
  input wire [21:0] tag,
  output wire [762:0] sum,
  output wire [21:0] tag_out
);
  wire [253:0] bucket_253_0 = bucket[253:0];
  wire [253:0] bucket_507_254 = bucket[507:254];
  wire [253:0] bucket_761_508 = bucket[761:508];
  wire [253:0] other_253_0 = other[253:0];
  wire [253:0] other_507_254 = other[507:254];
  wire [253:0] other_761_508 = other[761:508];
  wire bucket_762 = bucket[762];
  wire [253:0] chosen_0 = bucket_762 ? bucket_507_254 : 254'he0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d;
  wire [253:0] not_other_507_254 = ~other_507_254;
  wire [63:0] not_other_507_254_63_0 = not_other_507_254[63:0];
  wire [64:0] opposite_column_0_sum = 65'h3c208c16d87cfd48 + {1'h0, not_other_507_254_63_0};
  wire [63:0] not_other_507_254_127_64 = not_other_507_254[127:64];
  wire [64:0] opposite_column_1_sum = 65'h97816a916871ca8d + {1'h0, not_other_507_254_127_64};
  wire [63:0] not_other_507_254_191_128 = not_other_507_254[191:128];
  wire [64:0] opposite_column_2_sum = 65'hb85045b68181585d + {1'h0, not_other_507_254_191_128};
  wire [61:0] not_other_507_254_253_192 = not_other_507_254[253:192];
  wire [61:0] opposite_column_3_sum = 62'h30644e72e131a029 + not_other_507_254_253_192;
  wire other_762 = other[762];
  // stage 1
  reg [64:0] opposite_column_0_sum_s1;
  reg [64:0] opposite_column_1_sum_s1;
  reg [64:0] opposite_column_2_sum_s1;
  wire [63:0] opposite_column_0_sum_s1_63_0 = opposite_column_0_sum_s1[63:0];
  wire opposite_column_0_sum_s1_64 = opposite_column_0_sum_s1[64];
  wire [63:0] opposite_column_1_sum_s1_63_0 = opposite_column_1_sum_s1[63:0];
  wire opposite_column_1_sum_s1_64 = opposite_column_1_sum_s1[64];
  wire opposite_carry_all_bits_0 = &opposite_column_1_sum_s1_63_0;
  wire [63:0] opposite_column_2_sum_s1_63_0 = opposite_column_2_sum_s1[63:0];
  wire opposite_column_2_sum_s1_64 = opposite_column_2_sum_s1[64];
  wire opposite_carry_all_bits_1 = &opposite_column_2_sum_s1_63_0;
  // stage 2
  reg [63:0] opposite_column_0_sum_s1_63_0_s2;
  reg opposite_column_0_sum_s1_64_s2;
  reg [63:0] opposite_column_1_sum_s1_63_0_s2;
  wire [63:0] opposite_carry_sum_0 = opposite_column_1_sum_s1_63_0_s2 + {63'h0, opposite_column_0_sum_s1_64_s2};
  reg opposite_column_1_sum_s1_64_s2;
  reg opposite_carry_all_bits_0_s2;
  wire opposite_carry_both_0 = opposite_carry_all_bits_0_s2 & opposite_column_0_sum_s1_64_s2;
  wire opposite_carry_either_0 = opposite_column_1_sum_s1_64_s2 | opposite_carry_both_0;
  reg [63:0] opposite_column_2_sum_s1_63_0_s2;
  wire [63:0] opposite_carry_sum_1 = opposite_column_2_sum_s1_63_0_s2 + {63'h0, opposite_carry_either_0};
  reg opposite_column_2_sum_s1_64_s2;
  reg opposite_carry_all_bits_1_s2;
  wire opposite_carry_both_1 = opposite_carry_all_bits_1_s2 & opposite_carry_either_0;
  wire opposite_carry_either_1 = opposite_column_2_sum_s1_64_s2 | opposite_carry_both_1;
  reg [123:0] opposite_column_3_sum_s2_way;
  wire [61:0] opposite_column_3_sum_s2 = opposite_column_3_sum_s2_way[123:62];
  wire [61:0] opposite_carry_sum_2 = opposite_column_3_sum_s2 + {61'h0, opposite_carry_either_1};
  wire [253:0] opposite_carry_joined = {opposite_carry_sum_2, opposite_carry_sum_1, opposite_carry_sum_0, opposite_column_0_sum_s1_63_0_s2};
  // stage 3
  reg [253:0] opposite;
  reg [2:0] negative_s3_way;
  wire negative_s3 = negative_s3_way[2];
  reg [761:0] other_507_254_s3_way;
  wire [253:0] other_507_254_s3 = other_507_254_s3_way[761:508];
  wire [253:0] chosen_1 = negative_s3 ? opposite : other_507_254_s3;
  reg [2:0] other_762_s3_way;
  wire other_762_s3 = other_762_s3_way[2];
  wire [253:0] chosen_2 = other_762_s3 ? chosen_1 : 254'he0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d;
  // stage 4
  reg [253:0] chosen_2_s4;
  reg [1015:0] chosen_0_s4_way;
  wire [253:0] chosen_0_s4 = chosen_0_s4_way[1015:762];
  reg [1015:0] other_253_0_s4_way;
  wire [253:0] other_253_0_s4 = other_253_0_s4_way[1015:762];
  reg [1015:0] other_761_508_s4_way;
  wire [253:0] other_761_508_s4 = other_761_508_s4_way[1015:762];
  // stage 5
  wire [253:0] xy_first;
  add_fq_w64 xy_first_add_fq_w64 (.clock(clock), .a(bucket_253_0), .b(chosen_0), .sum(xy_first));
  wire [253:0] yz_first;
  add_fq_w64 yz_first_add_fq_w64 (.clock(clock), .a(chosen_0), .b(bucket_761_508), .sum(yz_first));
  wire [253:0] xz_first;
  add_fq_w64 xz_first_add_fq_w64 (.clock(clock), .a(bucket_253_0), .b(bucket_761_508), .sum(xz_first));
  wire [253:0] xz_second;
  add_fq_w64 xz_second_add_fq_w64 (.clock(clock), .a(other_253_0), .b(other_761_508), .sum(xz_second));
  // stage 9
  wire [253:0] xy_second;
  add_fq_w64 xy_second_add_fq_w64 (.clock(clock), .a(other_253_0_s4), .b(chosen_2_s4), .sum(xy_second));
  reg [1015:0] xy_first_s9_way;
  wire [253:0] xy_first_s9 = xy_first_s9_way[1015:762];
  wire [253:0] yz_second;
  add_fq_w64 yz_second_add_fq_w64 (.clock(clock), .a(chosen_2_s4), .b(other_761_508_s4), .sum(yz_second));
  reg [1015:0] yz_first_s9_way;
  wire [253:0] yz_first_s9 = yz_first_s9_way[1015:762];
  // stage 54
  wire [253:0] xx;
  montgomery_fq_k2_c4_w64_t xx_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(bucket_253_0), .b(other_253_0), .product(xx));
  wire [253:0] zz;
  montgomery_fq_k2_c4_w64_t zz_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(bucket_761_508), .b(other_761_508), .product(zz));
  // stage 58
  wire [253:0] yy;
  montgomery_fq_k2_c4_w64_t yy_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(chosen_0_s4), .b(chosen_2_s4), .product(yy));
  reg [1015:0] xx_s58_way;
  wire [253:0] xx_s58 = xx_s58_way[1015:762];
  reg [1015:0] zz_s58_way;
  wire [253:0] zz_s58 = zz_s58_way[1015:762];
  // stage 59
  wire [253:0] xz_all;
  montgomery_fq_k2_c4_w64_t xz_all_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(xz_first), .b(xz_second), .product(xz_all));
  wire [253:0] xz_same;
  add_fq_w64 xz_same_add_fq_w64 (.clock(clock), .a(xx), .b(zz), .sum(xz_same));
  // stage 63
  wire [253:0] xy_all;
  montgomery_fq_k2_c4_w64_t xy_all_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(xy_first_s9), .b(xy_second), .product(xy_all));
  wire [253:0] xy_same;
  add_fq_w64 xy_same_add_fq_w64 (.clock(clock), .a(xx_s58), .b(yy), .sum(xy_same));
  wire [253:0] yz_all;
  montgomery_fq_k2_c4_w64_t yz_all_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(yz_first_s9), .b(yz_second), .product(yz_all));
  wire [253:0] yz_same;
  add_fq_w64 yz_same_add_fq_w64 (.clock(clock), .a(yy), .b(zz_s58), .sum(yz_same));
  wire [253:0] zz_b3;
  times9_fq_w64 zz_b3_times9_fq_w64 (.clock(clock), .a(zz), .product(zz_b3));
  wire [253:0] xx_3;
  times3_fq_w64 xx_3_times3_fq_w64 (.clock(clock), .a(xx), .product(xx_3));
  reg [1269:0] yy_s63_way;
  wire [253:0] yy_s63 = yy_s63_way[1269:1016];
  // stage 64
  wire [253:0] xz;
  subtract_fq_w64 xz_subtract_fq_w64 (.clock(clock), .a(xz_all), .b(xz_same), .difference(xz));
  // stage 68
  wire [253:0] xy;
  subtract_fq_w64 xy_subtract_fq_w64 (.clock(clock), .a(xy_all), .b(xy_same), .difference(xy));
  wire [253:0] yz;
  subtract_fq_w64 yz_subtract_fq_w64 (.clock(clock), .a(yz_all), .b(yz_same), .difference(yz));
  wire [253:0] plus;
  add_fq_w64 plus_add_fq_w64 (.clock(clock), .a(yy_s63), .b(zz_b3), .sum(plus));
  wire [253:0] minus;
  subtract_fq_w64 minus_subtract_fq_w64 (.clock(clock), .a(yy_s63), .b(zz_b3), .difference(minus));
  reg [1269:0] xx_3_s68_way;
  wire [253:0] xx_3_s68 = xx_3_s68_way[1269:1016];
  // stage 73
  wire [253:0] xz_b3;
  times9_fq_w64 xz_b3_times9_fq_w64 (.clock(clock), .a(xz), .product(xz_b3));
  reg [1269:0] yz_s73_way;
  wire [253:0] yz_s73 = yz_s73_way[1269:1016];
  reg [1269:0] xx_3_s73_way;
  wire [253:0] xx_3_s73 = xx_3_s73_way[1269:1016];
  // stage 122
  wire [253:0] x3_left;
  montgomery_fq_k2_c4_w64_t x3_left_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(xy), .b(minus), .product(x3_left));
  wire [253:0] y3_left;
  montgomery_fq_k2_c4_w64_t y3_left_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(minus), .b(plus), .product(y3_left));
  wire [253:0] z3_left;
  montgomery_fq_k2_c4_w64_t z3_left_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(plus), .b(yz), .product(z3_left));
  wire [253:0] z3_right;
  montgomery_fq_k2_c4_w64_t z3_right_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(xx_3_s68), .b(xy), .product(z3_right));
  // stage 127
  wire [253:0] x3_right;
  montgomery_fq_k2_c4_w64_t x3_right_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(yz_s73), .b(xz_b3), .product(x3_right));
  wire [253:0] y3_right;
  montgomery_fq_k2_c4_w64_t y3_right_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(xz_b3), .b(xx_3_s73), .product(y3_right));
  reg [1269:0] x3_left_s127_way;
  wire [253:0] x3_left_s127 = x3_left_s127_way[1269:1016];
  reg [1269:0] y3_left_s127_way;
  wire [253:0] y3_left_s127 = y3_left_s127_way[1269:1016];
  wire [253:0] z3;
  add_fq_w64 z3_add_fq_w64 (.clock(clock), .a(z3_left), .b(z3_right), .sum(z3));
  // stage 132
  wire [253:0] x3;
  subtract_fq_w64 x3_subtract_fq_w64 (.clock(clock), .a(x3_left_s127), .b(x3_right), .difference(x3));
  wire [253:0] y3;
  add_fq_w64 y3_add_fq_w64 (.clock(clock), .a(y3_left_s127), .b(y3_right), .sum(y3));
  reg [1269:0] z3_s132_way;
  wire [253:0] z3_s132 = z3_s132_way[1269:1016];
  wire [762:0] joined = {1'h1, z3_s132, y3, x3};
  // stage 133
  reg [762:0] joined_s133;
  reg [2925:0] tag_s133_way;
  wire [21:0] tag_s133 = tag_s133_way[2925:2904];
  assign sum = joined_s133;
  assign tag_out = tag_s133;
  initial begin
    opposite_column_0_sum_s1 = 65'h0;
    opposite_column_1_sum_s1 = 65'h0;
    opposite_column_2_sum_s1 = 65'h0;
    opposite_column_0_sum_s1_63_0_s2 = 64'h0;
    opposite_column_0_sum_s1_64_s2 = 1'h0;
    opposite_column_1_sum_s1_63_0_s2 = 64'h0;
    opposite_column_1_sum_s1_64_s2 = 1'h0;
    opposite_carry_all_bits_0_s2 = 1'h0;
    opposite_column_2_sum_s1_63_0_s2 = 64'h0;
    opposite_column_2_sum_s1_64_s2 = 1'h0;
    opposite_carry_all_bits_1_s2 = 1'h0;
    opposite_column_3_sum_s2_way = 124'h0;
    opposite = 254'h0;
    negative_s3_way = 3'h0;
    other_507_254_s3_way = 762'h0;
    other_762_s3_way = 3'h0;
    chosen_2_s4 = 254'h0;
    chosen_0_s4_way = 1016'h0;
    other_253_0_s4_way = 1016'h0;
    other_761_508_s4_way = 1016'h0;
    xy_first_s9_way = 1016'h0;
    yz_first_s9_way = 1016'h0;
    xx_s58_way = 1016'h0;
    zz_s58_way = 1016'h0;
    yy_s63_way = 1270'h0;
    xx_3_s68_way = 1270'h0;
    yz_s73_way = 1270'h0;
    xx_3_s73_way = 1270'h0;
    x3_left_s127_way = 1270'h0;
    y3_left_s127_way = 1270'h0;
    z3_s132_way = 1270'h0;
    joined_s133 = 763'h0;
    tag_s133_way = 2926'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    opposite_column_0_sum_s1 <= opposite_column_0_sum;
    opposite_column_1_sum_s1 <= opposite_column_1_sum;
    opposite_column_2_sum_s1 <= opposite_column_2_sum;
    // into stage 2
    opposite_column_0_sum_s1_63_0_s2 <= opposite_column_0_sum_s1_63_0;
    opposite_column_0_sum_s1_64_s2 <= opposite_column_0_sum_s1_64;
    opposite_column_1_sum_s1_63_0_s2 <= opposite_column_1_sum_s1_63_0;
    opposite_column_1_sum_s1_64_s2 <= opposite_column_1_sum_s1_64;
    opposite_carry_all_bits_0_s2 <= opposite_carry_all_bits_0;
    opposite_column_2_sum_s1_63_0_s2 <= opposite_column_2_sum_s1_63_0;
    opposite_column_2_sum_s1_64_s2 <= opposite_column_2_sum_s1_64;
    opposite_carry_all_bits_1_s2 <= opposite_carry_all_bits_1;
    opposite_column_3_sum_s2_way <= {opposite_column_3_sum_s2_way[61:0], opposite_column_3_sum};
    // into stage 3
    opposite <= opposite_carry_joined;
    negative_s3_way <= {negative_s3_way[1:0], negative};
    other_507_254_s3_way <= {other_507_254_s3_way[507:0], other_507_254};
    other_762_s3_way <= {other_762_s3_way[1:0], other_762};
    // into stage 4
    chosen_2_s4 <= chosen_2;
    chosen_0_s4_way <= {chosen_0_s4_way[761:0], chosen_0};
    other_253_0_s4_way <= {other_253_0_s4_way[761:0], other_253_0};
    other_761_508_s4_way <= {other_761_508_s4_way[761:0], other_761_508};
    // into stage 5
    // into stage 9
    xy_first_s9_way <= {xy_first_s9_way[761:0], xy_first};
    yz_first_s9_way <= {yz_first_s9_way[761:0], yz_first};
    // into stage 54
    // into stage 58
    xx_s58_way <= {xx_s58_way[761:0], xx};
    zz_s58_way <= {zz_s58_way[761:0], zz};
    // into stage 59
    // into stage 63
    yy_s63_way <= {yy_s63_way[1015:0], yy};
    // into stage 64
    // into stage 68
    xx_3_s68_way <= {xx_3_s68_way[1015:0], xx_3};
    // into stage 73
    yz_s73_way <= {yz_s73_way[1015:0], yz};
    xx_3_s73_way <= {xx_3_s73_way[1015:0], xx_3_s68};
    // into stage 122
    // into stage 127
    x3_left_s127_way <= {x3_left_s127_way[1015:0], x3_left};
    y3_left_s127_way <= {y3_left_s127_way[1015:0], y3_left};
    // into stage 132
    z3_s132_way <= {z3_s132_way[1015:0], z3};
    // into stage 133
    joined_s133 <= joined;
    tag_s133_way <= {tag_s133_way[2903:0], tag};
  end
endmodule
