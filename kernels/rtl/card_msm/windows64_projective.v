// zkfabric card_msm windows=64 adder=projective
// card kernel: sums of a multi-scalar multiplication; cycles are those of one point times 1 and a memory that answers at once
// latency 1776 cycles, interval 1776 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/msm/card/theory_of_operation.md
// generated: cargo xtask rtl --write

module card_msm_64_control (
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
    output wire irq,
    output wire [31:0] arguments_0,
    output wire [31:0] arguments_1,
    output wire [31:0] arguments_2,
    output wire [31:0] arguments_3,
    output wire [31:0] arguments_4,
    output wire [31:0] arguments_5,
    output wire [31:0] arguments_6,
    output wire [31:0] arguments_7,
    output wire [31:0] arguments_8,
    output wire [31:0] arguments_9,
    input wire [31:0] status_0,
    input wire [31:0] status_1,
    input wire [31:0] status_2,
    input wire [31:0] status_3
);
    localparam [31:0] ones = 32'hff;
    localparam [9:0] places_0 = 10'h4;
    localparam [9:0] places_1 = 10'h5;
    localparam [9:0] places_2 = 10'h7;
    localparam [9:0] places_3 = 10'h8;
    localparam [9:0] places_4 = 10'ha;
    localparam [9:0] places_5 = 10'hb;
    localparam [9:0] places_6 = 10'hd;
    localparam [9:0] places_7 = 10'he;
    localparam [9:0] places_8 = 10'h10;
    localparam [9:0] places_9 = 10'h11;
    localparam [9:0] status_places_0 = 10'h13;
    localparam [9:0] status_places_1 = 10'h14;
    localparam [9:0] status_places_2 = 10'h15;
    localparam [9:0] status_places_3 = 10'h16;
    reg [9:0] address_q = 10'h0;
    reg address_held_q = 1'h0;
    reg [31:0] data_q = 32'h0;
    reg [3:0] strobe_q = 4'h0;
    reg data_held_q = 1'h0;
    reg answered_q = 1'h0;
    reg [31:0] read_data_q = 32'h0;
    reg read_valid_q = 1'h0;
    reg started_q = 1'h0;
    reg running_q = 1'h0;
    reg busy_q = 1'h0;
    reg restart_q = 1'h0;
    reg done_seen_q = 1'h0;
    reg ready_seen_q = 1'h0;
    reg global_q = 1'h0;
    reg [1:0] enable_q = 2'h0;
    reg [1:0] interrupts_q = 2'h0;
    reg [31:0] words_0_q = 32'h0;
    reg [31:0] words_1_q = 32'h0;
    reg [31:0] words_2_q = 32'h0;
    reg [31:0] words_3_q = 32'h0;
    reg [31:0] words_4_q = 32'h0;
    reg [31:0] words_5_q = 32'h0;
    reg [31:0] words_6_q = 32'h0;
    reg [31:0] words_7_q = 32'h0;
    reg [31:0] words_8_q = 32'h0;
    reg [31:0] words_9_q = 32'h0;
    assign bus_awready = ~address_held_q;
    assign bus_wready = ~data_held_q;
    assign bus_bresp = 2'h0;
    assign bus_bvalid = answered_q;
    assign bus_arready = ~read_valid_q;
    assign bus_rdata = read_data_q;
    assign bus_rresp = 2'h0;
    assign bus_rvalid = read_valid_q;
    assign go = started_q & ~busy_q;
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
    wire [31:0] value = (read_place == status_places_3) ? status_3 :
        (read_place == status_places_2) ? status_2 :
        (read_place == status_places_1) ? status_1 :
        (read_place == status_places_0) ? status_0 :
        (read_place == places_9) ? words_9_q :
        (read_place == places_8) ? words_8_q :
        (read_place == places_7) ? words_7_q :
        (read_place == places_6) ? words_6_q :
        (read_place == places_5) ? words_5_q :
        (read_place == places_4) ? words_4_q :
        (read_place == places_3) ? words_3_q :
        (read_place == places_2) ? words_2_q :
        (read_place == places_1) ? words_1_q :
        (read_place == places_0) ? words_0_q :
        (read_place == 10'h3) ? {30'h0, interrupts_q} :
        (read_place == 10'h2) ? {30'h0, enable_q} :
        (read_place == 10'h1) ? {31'h0, global_q} :
        t3 ? ({31'h0, started_q} | ({31'h0, done_seen_q} << 1) | ({31'h0, ~running_q & ~started_q} << 2) | ({31'h0, ready_seen_q} << 3) | ({31'h0, restart_q} << 7)) :
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
    wire [31:0] t9 = data_q & mask;
    wire [31:0] t13 = ~mask;
    wire [31:0] words_0_d = (write & (address_q == places_0)) ? ((words_0_q & t13) | t9) :
        words_0_q;
    wire [31:0] words_1_d = (write & (address_q == places_1)) ? ((words_1_q & t13) | t9) :
        words_1_q;
    wire [31:0] words_2_d = (write & (address_q == places_2)) ? ((words_2_q & t13) | t9) :
        words_2_q;
    wire [31:0] words_3_d = (write & (address_q == places_3)) ? ((words_3_q & t13) | t9) :
        words_3_q;
    wire [31:0] words_4_d = (write & (address_q == places_4)) ? ((words_4_q & t13) | t9) :
        words_4_q;
    wire [31:0] words_5_d = (write & (address_q == places_5)) ? ((words_5_q & t13) | t9) :
        words_5_q;
    wire [31:0] words_6_d = (write & (address_q == places_6)) ? ((words_6_q & t13) | t9) :
        words_6_q;
    wire [31:0] words_7_d = (write & (address_q == places_7)) ? ((words_7_q & t13) | t9) :
        words_7_q;
    wire [31:0] words_8_d = (write & (address_q == places_8)) ? ((words_8_q & t13) | t9) :
        words_8_q;
    wire [31:0] words_9_d = (write & (address_q == places_9)) ? ((words_9_q & t13) | t9) :
        words_9_q;
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
            words_0_q <= 32'h0;
            words_1_q <= 32'h0;
            words_2_q <= 32'h0;
            words_3_q <= 32'h0;
            words_4_q <= 32'h0;
            words_5_q <= 32'h0;
            words_6_q <= 32'h0;
            words_7_q <= 32'h0;
            words_8_q <= 32'h0;
            words_9_q <= 32'h0;
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
        end
    wire unused = &{1'b0, bus_araddr[1:0], bus_arprot, bus_awaddr[1:0], bus_awprot};
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
    reg [63:0] data_q = 64'h0;
    reg valid_q = 1'h0;
    reg [63:0] spare_q = 64'h0;
    reg spare_valid_q = 1'h0;
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
    input wire start,
    input wire [63:0] address,
    input wire [31:0] beats,
    input wire [31:0] count_0,
    input wire [31:0] count_1,
    input wire [31:0] count_2,
    input wire [63:0] stride_0,
    input wire [63:0] stride_1,
    input wire [63:0] stride_2,
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
    reg [57:0] next_q = 58'h0;
    reg some_q = 1'h0;
    reg [31:0] less_q = 32'h0;
    reg [31:0] run_q = 32'h0;
    reg repeats_0_q = 1'h0;
    reg repeats_1_q = 1'h0;
    reg repeats_2_q = 1'h0;
    reg [31:0] again_0_q = 32'h0;
    reg [31:0] again_1_q = 32'h0;
    reg [31:0] again_2_q = 32'h0;
    reg [31:0] turns_0_q = 32'h0;
    reg [31:0] turns_1_q = 32'h0;
    reg [31:0] turns_2_q = 32'h0;
    reg [57:0] step_0_q = 58'h0;
    reg [57:0] step_1_q = 58'h0;
    reg [57:0] step_2_q = 58'h0;
    reg [57:0] ahead_0_q = 58'h0;
    reg [57:0] ahead_1_q = 58'h0;
    reg [57:0] ahead_2_q = 58'h0;
    reg [6:0] under_way_q = 7'h0;
    reg wrong_q = 1'h0;
    wire offers_i_ready;
    wire [63:0] offers_o_data;
    wire offers_o_valid;
    wire offered = some_q & (under_way_q != limit);
    assign begun = offered & offers_i_ready;
    wire [5:0] room = ~next_q[5:0];
    wire ends = less_q <= {26'h0, room};
    wire [5:0] length = ends ? less_q[5:0] :
        room;
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
            under_way_q <= 7'h0;
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
            under_way_q <= under_way_d;
            wrong_q <= wrong_d;
        end
    card_msm_64_points_runs_bursts_offers offers (
        .clock(clock),
        .reset(reset),
        .i_data(offers_i_data),
        .i_valid(offered),
        .i_ready(offers_i_ready),
        .o_data(offers_o_data),
        .o_valid(offers_o_valid),
        .o_ready(ready)
    );
    wire unused = &{1'b0, address[5:0], stride_0[5:0], stride_1[5:0], stride_2[5:0]};
endmodule

module card_msm_64_points_runs_skid (
    input wire clock,
    input wire reset,
    input wire [511:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [511:0] o_data,
    output wire o_valid,
    input wire o_ready
);
    reg [511:0] data_q = 512'h0;
    reg valid_q = 1'h0;
    reg [511:0] spare_q = 512'h0;
    reg spare_valid_q = 1'h0;
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

module card_msm_64_points_runs (
    input wire clock,
    input wire reset,
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
    wire skid_i_ready;
    wire [511:0] skid_o_data;
    wire skid_o_valid;
    assign idle = bursts_idle;
    assign failed = bursts_failed;
    assign m_axi_arid = 1'h0;
    assign m_axi_araddr = bursts_burst_address;
    assign m_axi_arlen = bursts_burst_length;
    assign m_axi_arsize = 3'h6;
    assign m_axi_arburst = 2'h1;
    assign m_axi_arvalid = bursts_valid;
    assign m_axi_rready = skid_i_ready;
    assign o_data = skid_o_data;
    assign o_valid = skid_o_valid;
    wire arrived = m_axi_rvalid & skid_i_ready;
    wire bursts_finished = arrived & m_axi_rlast;
    wire bursts_error = arrived & (m_axi_rresp != 2'h0);
    card_msm_64_points_runs_bursts bursts (
        .clock(clock),
        .reset(reset),
        .start(start),
        .address(address),
        .beats(beats),
        .count_0(count_0),
        .count_1(count_1),
        .count_2(count_2),
        .stride_0(stride_0),
        .stride_1(stride_1),
        .stride_2(stride_2),
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
    card_msm_64_points_runs_skid skid (
        .clock(clock),
        .reset(reset),
        .i_data(m_axi_rdata),
        .i_valid(m_axi_rvalid),
        .i_ready(skid_i_ready),
        .o_data(skid_o_data),
        .o_valid(skid_o_valid),
        .o_ready(o_ready)
    );
    wire unused = &{1'b0, bursts_begun, bursts_begun_length, m_axi_rid};
endmodule

module card_msm_64_points (
    input wire clock,
    input wire reset,
    input wire start,
    input wire [63:0] address,
    input wire [31:0] beats,
    output wire idle,
    output wire failed,
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

module card_msm_64_sums_runs (
    input wire clock,
    input wire reset,
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
    reg [4:0] open_q = 5'h0;
    reg [127:0] lengths_q = 128'h0;
    reg [7:0] place_q = 8'h0;
    assign idle = bursts_idle;
    assign failed = bursts_failed;
    assign i_ready = skid_i_ready;
    assign m_axi_awid = 1'h0;
    assign m_axi_awaddr = bursts_burst_address;
    assign m_axi_awlen = bursts_burst_length;
    assign m_axi_awsize = 3'h6;
    assign m_axi_awburst = 2'h1;
    assign m_axi_awvalid = bursts_valid;
    assign m_axi_wdata = skid_o_data;
    assign m_axi_wstrb = 64'hffffffffffffffff;
    wire [4:0] t2 = open_q - 5'h1;
    wire [6:0] oldest = {2'h0, t2} << 3;
    wire [127:0] t1 = lengths_q >> oldest;
    assign m_axi_wlast = place_q == t1[7:0];
    wire t3 = (|open_q);
    assign m_axi_wvalid = skid_o_valid & t3;
    assign m_axi_bready = 1'h1;
    wire bursts_error = m_axi_bvalid & (m_axi_bresp != 2'h0);
    wire skid_o_ready = m_axi_wready & t3;
    wire sent = m_axi_wvalid & m_axi_wready;
    wire closed = sent & m_axi_wlast;
    wire [4:0] open_d = (~bursts_begun & closed) ? t2 :
        (bursts_begun & ~closed) ? (open_q + 5'h1) :
        open_q;
    wire [127:0] lengths_d = bursts_begun ? ((lengths_q << 8) | {120'h0, bursts_begun_length}) :
        lengths_q;
    wire [7:0] place_d = closed ? 8'h0 :
        sent ? (place_q + 8'h1) :
        place_q;
    always @(posedge clock)
        if (reset) begin
            open_q <= 5'h0;
            lengths_q <= 128'h0;
            place_q <= 8'h0;
        end else begin
            open_q <= open_d;
            lengths_q <= lengths_d;
            place_q <= place_d;
        end
    card_msm_64_points_runs_bursts bursts (
        .clock(clock),
        .reset(reset),
        .start(start),
        .address(address),
        .beats(beats),
        .count_0(count_0),
        .count_1(count_1),
        .count_2(count_2),
        .stride_0(stride_0),
        .stride_1(stride_1),
        .stride_2(stride_2),
        .finished(m_axi_bvalid),
        .error(bursts_error),
        .begun(bursts_begun),
        .begun_length(bursts_begun_length),
        .burst_address(bursts_burst_address),
        .burst_length(bursts_burst_length),
        .valid(bursts_valid),
        .ready(m_axi_awready),
        .idle(bursts_idle),
        .failed(bursts_failed)
    );
    card_msm_64_points_runs_skid skid (
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
    input wire start,
    input wire [63:0] address,
    input wire [31:0] beats,
    output wire idle,
    output wire failed,
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
    reg [4:0] read_q = 5'h0;
    reg [4:0] write_q = 5'h0;
    reg [5:0] held_q = 6'h0;
    reg valid_q = 1'h0;
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
    reg [2:0] read_q = 3'h0;
    reg [2:0] write_q = 3'h0;
    reg [3:0] held_q = 4'h0;
    reg valid_q = 1'h0;
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

module card_msm_64_engine_accumulator_issued_bits (
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
    reg [762:0] even_data;
    reg [762:0] odd_data;
    reg swapped;
    initial even_data = 763'h0;
    initial odd_data = 763'h0;
    initial swapped = 1'h0;
    always @(posedge clock) begin
        if (read_enable) even_data <= even[even_address];
        if (read_enable) odd_data <= odd[odd_address];
        if (read_enable) swapped <= read_odd;
        if (write_enable & ~write_odd) even[write_address[8:1]] <= write_data;
        if (write_enable & write_odd) odd[write_address[8:1]] <= write_data;
    end
    always @* read_data = swapped ? odd_data : even_data;
    always @* pair_data = swapped ? even_data : odd_data;
    wire unused = &{1'b0, pair_address[0]};
endmodule

module card_msm_64_engine_accumulator_adder_pipeline (
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

module card_msm_64_engine_accumulator_adder (
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
    card_msm_64_engine_accumulator_adder_pipeline pipeline (
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
    reg waiting_q = 1'h0;
    reg running_q = 1'h0;
    reg finished_q = 1'h0;
    reg [8:0] half_q = 9'h0;
    reg [8:0] below_q = 9'h0;
    reg [8:0] target_q = 9'h0;
    reg [8:0] base_q = 9'h0;
    reg [8:0] window_q = 9'h0;
    reg [8:0] window_kept_q = 9'h0;
    reg [8:0] region_q = 9'h0;
    reg [8:0] low_q = 9'h0;
    reg given_q = 1'h0;
    reg [8:0] first_address_q = 9'h0;
    reg [8:0] second_address_q = 9'h0;
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

module card_msm_64_engine_accumulator_results_memory (
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

module card_msm_64_engine_accumulator_results (
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
    reg [3:0] read_q = 4'h0;
    reg [3:0] write_q = 4'h0;
    reg [4:0] held_q = 5'h0;
    reg valid_q = 1'h0;
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
    card_msm_64_engine_accumulator_results_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
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
    localparam [762:0] last_result = 763'h40000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    localparam [8:0] last_word = 9'h1fb;
    localparam [762:0] nothing = 763'h0;
    localparam [762:0] of_point = 763'h4e0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    localparam [3:0] room = 4'h8;
    localparam [15:0] wait_2 = 16'h87;
    reg [1:0] state_q = 2'h0;
    reg [8:0] counter_q = 9'h0;
    wire waiting_i_ready;
    wire [544:0] waiting_o_data;
    wire waiting_o_valid;
    wire [3:0] waiting_count;
    reg [3:0] open_q = 4'h0;
    reg [15:0] now_q = 16'h0;
    reg first_valid_q = 1'h0;
    reg first_waited_q = 1'h0;
    reg [544:0] first_q = 545'h0;
    reg second_valid_q = 1'h0;
    reg [544:0] second_q = 545'h0;
    wire issued_bits_read_data;
    wire written_bits_read_data;
    wire [762:0] buckets_read_data;
    wire [762:0] buckets_pair_data;
    reg previous_valid_q = 1'h0;
    reg [19:0] previous_q = 20'h0;
    reg operand_valid_q = 1'h0;
    reg [20:0] operand_q = 21'h0;
    reg operand_flipped_q = 1'h0;
    reg [762:0] operand_bucket_q = 763'h0;
    reg [762:0] operand_other_q = 763'h0;
    wire [762:0] adder_sum;
    wire [21:0] adder_tag_out;
    wire [761:0] adder_coordinates;
    reg [11:0] adding_q = 12'h0;
    wire pairs_valid;
    wire [8:0] pairs_first;
    wire [8:0] pairs_second;
    wire pairs_done;
    reg pair_valid_q = 1'h0;
    reg [8:0] window_q = 9'h0;
    reg [8:0] window_kept_q = 9'h0;
    reg reading_q = 1'h0;
    reg reading_sum_q = 1'h0;
    reg reading_final_q = 1'h0;
    reg [8:0] reading_address_q = 9'h0;
    wire results_i_ready;
    wire [762:0] results_o_data;
    wire results_o_valid;
    wire [4:0] results_count;
    reg [47:0] issued_count_q = 48'h0;
    reg [47:0] deferred_count_q = 48'h0;
    reg [47:0] active_count_q = 48'h0;
    wire [15:0] late = now_q - waiting_o_data[544:529];
    wire grant_waiting = waiting_o_valid & ~late[15];
    assign granted = offered & ~grant_waiting & (open_q != room);
    assign running = state_q == State_Run;
    wire read = (state_q == State_Read) & finish & (results_count < 5'he);
    assign finished = read & (counter_q == last);
    assign o_data = results_o_data;
    assign o_valid = results_o_valid;
    assign issued = issued_count_q;
    assign deferred = deferred_count_q;
    assign active = active_count_q;
    wire t1 = state_q == State_Clear;
    wire t3 = (|adding_q);
    wire t2 = ~t3;
    wire finish_run = running & finish & (open_q == 4'h0) & t2;
    wire folding = state_q == State_Fold;
    wire no_pair = ~pairs_valid & ~pair_valid_q & t2;
    wire [1:0] state_d = t1 ? ((counter_q == last_word) ? State_Run : state_q) :
        running ? (finish_run ? State_Fold : state_q) :
        folding ? ((pairs_done & no_pair) ? State_Read : state_q) :
        (~finish & ~reading_q) ? State_Run :
        state_q;
    wire [8:0] t4 = counter_q + 9'h1;
    wire [8:0] counter_d = t1 ? t4 :
        running ? 9'h0 :
        folding ? counter_q :
        finished ? 9'h0 :
        read ? t4 :
        counter_q;
    wire [544:0] waiting_i_data = ({529'h0, now_q + wait_2} << 529) | {16'h0, second_q[528:0]};
    wire [19:0] second_address = second_q[528:509];
    wire busy = (issued_bits_read_data != written_bits_read_data) | (previous_valid_q & (previous_q == second_address));
    wire defer = second_valid_q & busy;
    wire issue = second_valid_q & ~busy;
    wire [3:0] open_d = (open_q + {3'h0, granted}) - {3'h0, issue};
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
    wire [8:0] issued_bits_read_address = address[8:0];
    wire issued_bits_write_enable = t1 ? 1'h1 :
        issue;
    wire [8:0] issued_bits_write_address = t1 ? counter_q :
        second_q[517:509];
    wire flipped = ~issued_bits_read_data;
    wire issued_bits_write_data = t1 ? 1'h0 :
        flipped;
    wire t5 = running | folding;
    wire written = adder_tag_out[20] & t5;
    wire written_bits_write_enable = t1 ? 1'h1 :
        written & running;
    wire [8:0] written_bits_write_address = t1 ? counter_q :
        adder_tag_out[8:0];
    wire written_bits_write_data = t1 ? 1'h0 :
        adder_tag_out[21];
    wire [8:0] buckets_read_address = (t1 | t5) ? issued_bits_read_address :
        counter_q;
    wire buckets_write_enable = t1 ? 1'h1 :
        t5 ? written :
        reading_q;
    wire [8:0] buckets_write_address = t1 ? counter_q :
        t5 ? adder_tag_out[8:0] :
        reading_address_q;
    wire [762:0] buckets_write_data = t1 ? nothing :
        t5 ? adder_sum :
        nothing;
    wire operand_valid_d = issue | pair_valid_q;
    wire [20:0] operand_d = pair_valid_q ? ({1'h0, second_address} << 1) :
        second_q[528:508];
    wire [762:0] operand_bucket_d = (second_valid_q | pair_valid_q) ? buckets_read_data :
        operand_bucket_q;
    wire [762:0] operand_other_d = pair_valid_q ? buckets_pair_data :
        {255'h0, second_q[507:0]} | of_point;
    wire adder_negative = operand_q[0];
    wire [21:0] adder_tag = ({21'h0, operand_flipped_q} << 21) | ({21'h0, operand_valid_q} << 20) | {2'h0, operand_q[20:1]};
    wire [11:0] adding_d = (adding_q + {11'h0, operand_valid_d}) - {11'h0, written};
    wire t6 = read & (counter_q == wide_last);
    wire [8:0] window_d = running ? mask :
        t6 ? (window_q >> 1) :
        window_q;
    wire [8:0] t7 = window_kept_q >> 1;
    wire [8:0] window_kept_d = running ? kept :
        t6 ? t7 :
        window_kept_q;
    wire [8:0] place = counter_q & window_q;
    wire is_sum = ~(|(place & (place - 9'h1))) & ~(|(place & ~window_kept_q));
    wire reading_final_d = ((counter_q | window_q) == last) & (place == (window_kept_q & ~t7));
    wire [762:0] results_i_data = reading_final_q ? ({1'h0, adder_coordinates} | last_result) :
        {1'h0, adder_coordinates};
    wire results_i_valid = reading_q & reading_sum_q;
    wire [47:0] issued_count_d = issue ? (issued_count_q + 48'h1) :
        issued_count_q;
    wire [47:0] deferred_count_d = defer ? (deferred_count_q + 48'h1) :
        deferred_count_q;
    wire [47:0] active_count_d = (running & (granted | (open_q != 4'h0) | t3)) ? (active_count_q + 48'h1) :
        active_count_q;
    always @(posedge clock) begin
        first_q <= first_d;
        second_q <= second_d;
        previous_q <= second_address;
        operand_q <= operand_d;
        operand_flipped_q <= flipped;
        operand_bucket_q <= operand_bucket_d;
        operand_other_q <= operand_other_d;
        window_q <= window_d;
        window_kept_q <= window_kept_d;
        reading_sum_q <= is_sum;
        reading_final_q <= reading_final_d;
        reading_address_q <= counter_q;
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
            previous_valid_q <= 1'h0;
            operand_valid_q <= 1'h0;
            adding_q <= 12'h0;
            pair_valid_q <= 1'h0;
            reading_q <= 1'h0;
            issued_count_q <= 48'h0;
            deferred_count_q <= 48'h0;
            active_count_q <= 48'h0;
        end else begin
            state_q <= state_d;
            counter_q <= counter_d;
            open_q <= open_d;
            now_q <= now_d;
            first_valid_q <= first_valid_d;
            first_waited_q <= grant_waiting;
            second_valid_q <= first_valid_q;
            previous_valid_q <= issue;
            operand_valid_q <= operand_valid_d;
            adding_q <= adding_d;
            pair_valid_q <= pairs_valid;
            reading_q <= read;
            issued_count_q <= issued_count_d;
            deferred_count_q <= deferred_count_d;
            active_count_q <= active_count_d;
        end
    card_msm_64_engine_accumulator_waiting waiting (
        .clock(clock),
        .reset(reset),
        .i_data(waiting_i_data),
        .i_valid(defer),
        .i_ready(waiting_i_ready),
        .o_data(waiting_o_data),
        .o_valid(waiting_o_valid),
        .o_ready(grant_waiting),
        .count(waiting_count)
    );
    card_msm_64_engine_accumulator_issued_bits issued_bits (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(issued_bits_read_address),
        .read_data(issued_bits_read_data),
        .write_enable(issued_bits_write_enable),
        .write_address(issued_bits_write_address),
        .write_data(issued_bits_write_data)
    );
    card_msm_64_engine_accumulator_issued_bits written_bits (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(issued_bits_read_address),
        .read_data(written_bits_read_data),
        .write_enable(written_bits_write_enable),
        .write_address(written_bits_write_address),
        .write_data(written_bits_write_data)
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
    card_msm_64_engine_accumulator_adder adder (
        .clock(clock),
        .bucket(operand_bucket_q),
        .other(operand_other_q),
        .negative(adder_negative),
        .tag(adder_tag),
        .sum(adder_sum),
        .tag_out(adder_tag_out),
        .read(buckets_read_data),
        .coordinates(adder_coordinates)
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
    card_msm_64_engine_accumulator_results results (
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
    wire unused = &{1'b0, adder_tag_out[19:9], first_q[544:529], late[14:0], results_i_ready, second_q[544:529], waiting_count, waiting_i_ready};
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
    reg ending_q = 1'h0;
    wire [63:0] recoder_pending;
    wire [254:0] recoder_digits;
    wire [253:0] recoder_x_out;
    wire [253:0] recoder_y_out;
    wire recoder_valid_out;
    wire points_i_ready;
    wire [826:0] points_o_data;
    wire points_o_valid;
    wire [5:0] points_count;
    reg [5:0] inside_q = 6'h0;
    reg [63:0] granted_q = 64'h0;
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
    wire [31:0] control_arguments_0;
    wire [31:0] control_arguments_1;
    wire [31:0] control_arguments_2;
    wire [31:0] control_arguments_3;
    wire [31:0] control_arguments_4;
    wire [31:0] control_arguments_5;
    wire [31:0] control_arguments_6;
    wire [31:0] control_arguments_7;
    wire [31:0] control_arguments_8;
    wire [31:0] control_arguments_9;
    wire points_idle;
    wire points_failed;
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
    reg [31:0] left_q = 32'h0;
    reg upper_q = 1'h0;
    reg second_q = 1'h0;
    assign s_axi_control_awready = control_bus_awready;
    assign s_axi_control_wready = control_bus_wready;
    assign s_axi_control_bresp = control_bus_bresp;
    assign s_axi_control_bvalid = control_bus_bvalid;
    assign s_axi_control_arready = control_bus_arready;
    assign s_axi_control_rdata = control_bus_rdata;
    assign s_axi_control_rresp = control_bus_rresp;
    assign s_axi_control_rvalid = control_bus_rvalid;
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
    assign irq = control_irq;
    wire control_finished = points_idle & scalars_idle & sums_idle;
    wire [31:0] control_status_0 = {31'h0, points_failed} | ({31'h0, scalars_failed} << 1) | ({31'h0, sums_failed} << 2);
    wire [31:0] control_status_1 = engine_issued[31:0];
    wire [31:0] control_status_2 = engine_deferred[31:0];
    wire [31:0] control_status_3 = engine_active[31:0];
    wire [63:0] points_address = {32'h0, control_arguments_0} | ({32'h0, control_arguments_1} << 32);
    wire engine_i_valid = points_o_valid & scalars_o_valid;
    wire taken = engine_i_valid & engine_i_ready;
    wire [63:0] scalars_address = {32'h0, control_arguments_2} | ({32'h0, control_arguments_3} << 32);
    wire [31:0] scalars_beats = (control_arguments_6 >> 1) + {31'h0, control_arguments_6[0]};
    wire last = left_q == 32'h1;
    wire scalars_o_ready = taken & (upper_q | last);
    wire [63:0] sums_address = {32'h0, control_arguments_4} | ({32'h0, control_arguments_5} << 32);
    wire [31:0] sums_beats = (|control_arguments_6) ? beats :
        32'h0;
    wire [511:0] sums_i_data = second_q ? {258'h0, engine_o_data[761:508]} :
        {258'h0, engine_o_data[253:0]} | ({258'h0, engine_o_data[507:254]} << 256);
    wire [3:0] engine_part = control_arguments_8[3:0];
    wire [253:0] scalar = upper_q ? scalars_o_data[509:256] :
        scalars_o_data[253:0];
    wire [762:0] t1 = {509'h0, scalar} | ({509'h0, points_o_data[253:0]} << 254) | ({509'h0, points_o_data[509:256]} << 508);
    wire [762:0] engine_i_data = last ? (t1 | mark) :
        t1;
    wire engine_o_ready = sums_i_ready & second_q;
    wire [31:0] left_d = control_go ? control_arguments_6 :
        taken ? (left_q - 32'h1) :
        left_q;
    wire upper_d = taken ? (~upper_q & ~last) :
        upper_q;
    wire second_d = (engine_o_valid & sums_i_ready) ? ~second_q :
        second_q;
    always @(posedge clock)
        if (reset) begin
            left_q <= 32'h0;
            upper_q <= 1'h0;
            second_q <= 1'h0;
        end else begin
            left_q <= left_d;
            upper_q <= upper_d;
            second_q <= second_d;
        end
    card_msm_64_control control (
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
        .bus_awready(control_bus_awready),
        .bus_wready(control_bus_wready),
        .bus_bresp(control_bus_bresp),
        .bus_bvalid(control_bus_bvalid),
        .bus_arready(control_bus_arready),
        .bus_rdata(control_bus_rdata),
        .bus_rresp(control_bus_rresp),
        .bus_rvalid(control_bus_rvalid),
        .go(control_go),
        .finished(control_finished),
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
        .status_0(control_status_0),
        .status_1(control_status_1),
        .status_2(control_status_2),
        .status_3(control_status_3)
    );
    card_msm_64_points points (
        .clock(clock),
        .reset(reset),
        .start(control_go),
        .address(points_address),
        .beats(control_arguments_6),
        .idle(points_idle),
        .failed(points_failed),
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
        .start(control_go),
        .address(scalars_address),
        .beats(scalars_beats),
        .idle(scalars_idle),
        .failed(scalars_failed),
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
        .start(control_go),
        .address(sums_address),
        .beats(sums_beats),
        .idle(sums_idle),
        .failed(sums_failed),
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
        .part(engine_part),
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
    wire unused = &{1'b0, control_arguments_7, control_arguments_8[31:4], control_arguments_9, engine_active[47:32], engine_deferred[47:32], engine_issued[47:32], engine_o_data[762], points_o_data[255:254], points_o_data[511:510], scalars_o_data[255:254], scalars_o_data[511:510]};
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
  wire [507:0] n5 = {y, x};
  wire [35:0] n6 = n5[35:0];
  wire n7 = |n6;
  wire [35:0] n9 = n5[71:36];
  wire n10 = |n9;
  wire [35:0] n12 = n5[107:72];
  wire n13 = |n12;
  wire [35:0] n15 = n5[143:108];
  wire n16 = |n15;
  wire [35:0] n18 = n5[179:144];
  wire n19 = |n18;
  wire [35:0] n21 = n5[215:180];
  wire n22 = |n21;
  wire [35:0] n24 = n5[251:216];
  wire n25 = |n24;
  wire [35:0] n27 = n5[287:252];
  wire n28 = |n27;
  wire [35:0] n30 = n5[323:288];
  wire n31 = |n30;
  wire [35:0] n33 = n5[359:324];
  wire n34 = |n33;
  wire [35:0] n36 = n5[395:360];
  wire n37 = |n36;
  wire [35:0] n39 = n5[431:396];
  wire n40 = |n39;
  wire [35:0] n42 = n5[467:432];
  wire n43 = |n42;
  wire [35:0] n45 = n5[503:468];
  wire n46 = |n45;
  wire [3:0] n48 = n5[507:504];
  wire n49 = |n48;
  wire [63:0] n54 = scalar[63:0];
  wire [64:0] n56 = 65'h8888888888888888 + {1'h0, n54};
  wire [63:0] n58 = scalar[127:64];
  wire [64:0] n59 = 65'h8888888888888888 + {1'h0, n58};
  wire [63:0] n61 = scalar[191:128];
  wire [64:0] n62 = 65'h8888888888888888 + {1'h0, n61};
  wire [61:0] n64 = scalar[253:192];
  wire [62:0] n66 = 63'h4888888888888888 + {1'h0, n64};
  wire n94 = part == 4'h0;
  // stage 1
  reg r8 = 1'h0;
  reg r11 = 1'h0;
  reg r14 = 1'h0;
  reg r17 = 1'h0;
  reg r20 = 1'h0;
  reg r23 = 1'h0;
  reg r26 = 1'h0;
  reg r29 = 1'h0;
  reg r32 = 1'h0;
  reg r35 = 1'h0;
  reg r38 = 1'h0;
  reg r41 = 1'h0;
  reg r44 = 1'h0;
  reg r47 = 1'h0;
  reg r50 = 1'h0;
  wire [14:0] n51 = {r50, r47, r44, r41, r38, r35, r32, r29, r26, r23, r20, r17, r14, r11, r8};
  wire n52 = |n51;
  reg [64:0] r57 = 65'h0;
  reg [64:0] r60 = 65'h0;
  reg [64:0] r63 = 65'h0;
  wire [63:0] n67 = r57[63:0];
  wire n69 = r57[64];
  wire [63:0] n71 = r60[63:0];
  wire n74 = r60[64];
  wire n76 = &n71;
  wire [63:0] n80 = r63[63:0];
  wire n83 = r63[64];
  wire n85 = &n80;
  // stage 2
  reg r53 = 1'h0;
  reg [63:0] r68 = 64'h0;
  reg r70 = 1'h0;
  reg [63:0] r72 = 64'h0;
  wire [63:0] n73 = r72 + {63'h0, r70};
  reg r75 = 1'h0;
  reg r77 = 1'h0;
  wire n78 = r77 & r70;
  wire n79 = r75 | n78;
  reg [63:0] r81 = 64'h0;
  wire [63:0] n82 = r81 + {63'h0, n79};
  reg r84 = 1'h0;
  reg r86 = 1'h0;
  wire n87 = r86 & n79;
  wire n88 = r84 | n87;
  reg [125:0] d89 = 126'h0;
  wire [62:0] n89 = d89[125:63];
  wire [62:0] n90 = n89 + {62'h0, n88};
  wire [254:0] n91 = {n90, n82, n73, r68};
  reg [1:0] d95 = 2'h0;
  wire n95 = d95[1];
  wire n96 = n95 & r53;
  // stage 3
  reg [254:0] r92 = 255'h0;
  reg r97 = 1'h0;
  wire [2:0] n98 = r92[2:0];
  wire n99 = r92[3];
  wire [2:0] n101 = n98 - 3'h1;
  wire [2:0] n102 = ~n98;
  wire [2:0] n103 = n99 ? n101 : n102;
  wire n104 = ~n99;
  wire n107 = |n98;
  wire n108 = n107 | n104;
  wire n109 = n108 & r97;
  wire [2:0] n111 = r92[6:4];
  wire n112 = r92[7];
  wire [2:0] n113 = n111 - 3'h1;
  wire [2:0] n114 = ~n111;
  wire [2:0] n115 = n112 ? n113 : n114;
  wire n116 = ~n112;
  wire n119 = |n111;
  wire n120 = n119 | n116;
  wire n121 = n120 & r97;
  wire [2:0] n123 = r92[10:8];
  wire n124 = r92[11];
  wire [2:0] n125 = n123 - 3'h1;
  wire [2:0] n126 = ~n123;
  wire [2:0] n127 = n124 ? n125 : n126;
  wire n128 = ~n124;
  wire n131 = |n123;
  wire n132 = n131 | n128;
  wire n133 = n132 & r97;
  wire [2:0] n135 = r92[14:12];
  wire n136 = r92[15];
  wire [2:0] n137 = n135 - 3'h1;
  wire [2:0] n138 = ~n135;
  wire [2:0] n139 = n136 ? n137 : n138;
  wire n140 = ~n136;
  wire n143 = |n135;
  wire n144 = n143 | n140;
  wire n145 = n144 & r97;
  wire [2:0] n147 = r92[18:16];
  wire n148 = r92[19];
  wire [2:0] n149 = n147 - 3'h1;
  wire [2:0] n150 = ~n147;
  wire [2:0] n151 = n148 ? n149 : n150;
  wire n152 = ~n148;
  wire n155 = |n147;
  wire n156 = n155 | n152;
  wire n157 = n156 & r97;
  wire [2:0] n159 = r92[22:20];
  wire n160 = r92[23];
  wire [2:0] n161 = n159 - 3'h1;
  wire [2:0] n162 = ~n159;
  wire [2:0] n163 = n160 ? n161 : n162;
  wire n164 = ~n160;
  wire n167 = |n159;
  wire n168 = n167 | n164;
  wire n169 = n168 & r97;
  wire [2:0] n171 = r92[26:24];
  wire n172 = r92[27];
  wire [2:0] n173 = n171 - 3'h1;
  wire [2:0] n174 = ~n171;
  wire [2:0] n175 = n172 ? n173 : n174;
  wire n176 = ~n172;
  wire n179 = |n171;
  wire n180 = n179 | n176;
  wire n181 = n180 & r97;
  wire [2:0] n183 = r92[30:28];
  wire n184 = r92[31];
  wire [2:0] n185 = n183 - 3'h1;
  wire [2:0] n186 = ~n183;
  wire [2:0] n187 = n184 ? n185 : n186;
  wire n188 = ~n184;
  wire n191 = |n183;
  wire n192 = n191 | n188;
  wire n193 = n192 & r97;
  wire [2:0] n195 = r92[34:32];
  wire n196 = r92[35];
  wire [2:0] n197 = n195 - 3'h1;
  wire [2:0] n198 = ~n195;
  wire [2:0] n199 = n196 ? n197 : n198;
  wire n200 = ~n196;
  wire n203 = |n195;
  wire n204 = n203 | n200;
  wire n205 = n204 & r97;
  wire [2:0] n207 = r92[38:36];
  wire n208 = r92[39];
  wire [2:0] n209 = n207 - 3'h1;
  wire [2:0] n210 = ~n207;
  wire [2:0] n211 = n208 ? n209 : n210;
  wire n212 = ~n208;
  wire n215 = |n207;
  wire n216 = n215 | n212;
  wire n217 = n216 & r97;
  wire [2:0] n219 = r92[42:40];
  wire n220 = r92[43];
  wire [2:0] n221 = n219 - 3'h1;
  wire [2:0] n222 = ~n219;
  wire [2:0] n223 = n220 ? n221 : n222;
  wire n224 = ~n220;
  wire n227 = |n219;
  wire n228 = n227 | n224;
  wire n229 = n228 & r97;
  wire [2:0] n231 = r92[46:44];
  wire n232 = r92[47];
  wire [2:0] n233 = n231 - 3'h1;
  wire [2:0] n234 = ~n231;
  wire [2:0] n235 = n232 ? n233 : n234;
  wire n236 = ~n232;
  wire n239 = |n231;
  wire n240 = n239 | n236;
  wire n241 = n240 & r97;
  wire [2:0] n243 = r92[50:48];
  wire n244 = r92[51];
  wire [2:0] n245 = n243 - 3'h1;
  wire [2:0] n246 = ~n243;
  wire [2:0] n247 = n244 ? n245 : n246;
  wire n248 = ~n244;
  wire n251 = |n243;
  wire n252 = n251 | n248;
  wire n253 = n252 & r97;
  wire [2:0] n255 = r92[54:52];
  wire n256 = r92[55];
  wire [2:0] n257 = n255 - 3'h1;
  wire [2:0] n258 = ~n255;
  wire [2:0] n259 = n256 ? n257 : n258;
  wire n260 = ~n256;
  wire n263 = |n255;
  wire n264 = n263 | n260;
  wire n265 = n264 & r97;
  wire [2:0] n267 = r92[58:56];
  wire n268 = r92[59];
  wire [2:0] n269 = n267 - 3'h1;
  wire [2:0] n270 = ~n267;
  wire [2:0] n271 = n268 ? n269 : n270;
  wire n272 = ~n268;
  wire n275 = |n267;
  wire n276 = n275 | n272;
  wire n277 = n276 & r97;
  wire [2:0] n279 = r92[62:60];
  wire n280 = r92[63];
  wire [2:0] n281 = n279 - 3'h1;
  wire [2:0] n282 = ~n279;
  wire [2:0] n283 = n280 ? n281 : n282;
  wire n284 = ~n280;
  wire n287 = |n279;
  wire n288 = n287 | n284;
  wire n289 = n288 & r97;
  wire [2:0] n291 = r92[66:64];
  wire n292 = r92[67];
  wire [2:0] n293 = n291 - 3'h1;
  wire [2:0] n294 = ~n291;
  wire [2:0] n295 = n292 ? n293 : n294;
  wire n296 = ~n292;
  wire n299 = |n291;
  wire n300 = n299 | n296;
  wire n301 = n300 & r97;
  wire [2:0] n303 = r92[70:68];
  wire n304 = r92[71];
  wire [2:0] n305 = n303 - 3'h1;
  wire [2:0] n306 = ~n303;
  wire [2:0] n307 = n304 ? n305 : n306;
  wire n308 = ~n304;
  wire n311 = |n303;
  wire n312 = n311 | n308;
  wire n313 = n312 & r97;
  wire [2:0] n315 = r92[74:72];
  wire n316 = r92[75];
  wire [2:0] n317 = n315 - 3'h1;
  wire [2:0] n318 = ~n315;
  wire [2:0] n319 = n316 ? n317 : n318;
  wire n320 = ~n316;
  wire n323 = |n315;
  wire n324 = n323 | n320;
  wire n325 = n324 & r97;
  wire [2:0] n327 = r92[78:76];
  wire n328 = r92[79];
  wire [2:0] n329 = n327 - 3'h1;
  wire [2:0] n330 = ~n327;
  wire [2:0] n331 = n328 ? n329 : n330;
  wire n332 = ~n328;
  wire n335 = |n327;
  wire n336 = n335 | n332;
  wire n337 = n336 & r97;
  wire [2:0] n339 = r92[82:80];
  wire n340 = r92[83];
  wire [2:0] n341 = n339 - 3'h1;
  wire [2:0] n342 = ~n339;
  wire [2:0] n343 = n340 ? n341 : n342;
  wire n344 = ~n340;
  wire n347 = |n339;
  wire n348 = n347 | n344;
  wire n349 = n348 & r97;
  wire [2:0] n351 = r92[86:84];
  wire n352 = r92[87];
  wire [2:0] n353 = n351 - 3'h1;
  wire [2:0] n354 = ~n351;
  wire [2:0] n355 = n352 ? n353 : n354;
  wire n356 = ~n352;
  wire n359 = |n351;
  wire n360 = n359 | n356;
  wire n361 = n360 & r97;
  wire [2:0] n363 = r92[90:88];
  wire n364 = r92[91];
  wire [2:0] n365 = n363 - 3'h1;
  wire [2:0] n366 = ~n363;
  wire [2:0] n367 = n364 ? n365 : n366;
  wire n368 = ~n364;
  wire n371 = |n363;
  wire n372 = n371 | n368;
  wire n373 = n372 & r97;
  wire [2:0] n375 = r92[94:92];
  wire n376 = r92[95];
  wire [2:0] n377 = n375 - 3'h1;
  wire [2:0] n378 = ~n375;
  wire [2:0] n379 = n376 ? n377 : n378;
  wire n380 = ~n376;
  wire n383 = |n375;
  wire n384 = n383 | n380;
  wire n385 = n384 & r97;
  wire [2:0] n387 = r92[98:96];
  wire n388 = r92[99];
  wire [2:0] n389 = n387 - 3'h1;
  wire [2:0] n390 = ~n387;
  wire [2:0] n391 = n388 ? n389 : n390;
  wire n392 = ~n388;
  wire n395 = |n387;
  wire n396 = n395 | n392;
  wire n397 = n396 & r97;
  wire [2:0] n399 = r92[102:100];
  wire n400 = r92[103];
  wire [2:0] n401 = n399 - 3'h1;
  wire [2:0] n402 = ~n399;
  wire [2:0] n403 = n400 ? n401 : n402;
  wire n404 = ~n400;
  wire n407 = |n399;
  wire n408 = n407 | n404;
  wire n409 = n408 & r97;
  wire [2:0] n411 = r92[106:104];
  wire n412 = r92[107];
  wire [2:0] n413 = n411 - 3'h1;
  wire [2:0] n414 = ~n411;
  wire [2:0] n415 = n412 ? n413 : n414;
  wire n416 = ~n412;
  wire n419 = |n411;
  wire n420 = n419 | n416;
  wire n421 = n420 & r97;
  wire [2:0] n423 = r92[110:108];
  wire n424 = r92[111];
  wire [2:0] n425 = n423 - 3'h1;
  wire [2:0] n426 = ~n423;
  wire [2:0] n427 = n424 ? n425 : n426;
  wire n428 = ~n424;
  wire n431 = |n423;
  wire n432 = n431 | n428;
  wire n433 = n432 & r97;
  wire [2:0] n435 = r92[114:112];
  wire n436 = r92[115];
  wire [2:0] n437 = n435 - 3'h1;
  wire [2:0] n438 = ~n435;
  wire [2:0] n439 = n436 ? n437 : n438;
  wire n440 = ~n436;
  wire n443 = |n435;
  wire n444 = n443 | n440;
  wire n445 = n444 & r97;
  wire [2:0] n447 = r92[118:116];
  wire n448 = r92[119];
  wire [2:0] n449 = n447 - 3'h1;
  wire [2:0] n450 = ~n447;
  wire [2:0] n451 = n448 ? n449 : n450;
  wire n452 = ~n448;
  wire n455 = |n447;
  wire n456 = n455 | n452;
  wire n457 = n456 & r97;
  wire [2:0] n459 = r92[122:120];
  wire n460 = r92[123];
  wire [2:0] n461 = n459 - 3'h1;
  wire [2:0] n462 = ~n459;
  wire [2:0] n463 = n460 ? n461 : n462;
  wire n464 = ~n460;
  wire n467 = |n459;
  wire n468 = n467 | n464;
  wire n469 = n468 & r97;
  wire [2:0] n471 = r92[126:124];
  wire n472 = r92[127];
  wire [2:0] n473 = n471 - 3'h1;
  wire [2:0] n474 = ~n471;
  wire [2:0] n475 = n472 ? n473 : n474;
  wire n476 = ~n472;
  wire n479 = |n471;
  wire n480 = n479 | n476;
  wire n481 = n480 & r97;
  wire [2:0] n483 = r92[130:128];
  wire n484 = r92[131];
  wire [2:0] n485 = n483 - 3'h1;
  wire [2:0] n486 = ~n483;
  wire [2:0] n487 = n484 ? n485 : n486;
  wire n488 = ~n484;
  wire n491 = |n483;
  wire n492 = n491 | n488;
  wire n493 = n492 & r97;
  wire [2:0] n495 = r92[134:132];
  wire n496 = r92[135];
  wire [2:0] n497 = n495 - 3'h1;
  wire [2:0] n498 = ~n495;
  wire [2:0] n499 = n496 ? n497 : n498;
  wire n500 = ~n496;
  wire n503 = |n495;
  wire n504 = n503 | n500;
  wire n505 = n504 & r97;
  wire [2:0] n507 = r92[138:136];
  wire n508 = r92[139];
  wire [2:0] n509 = n507 - 3'h1;
  wire [2:0] n510 = ~n507;
  wire [2:0] n511 = n508 ? n509 : n510;
  wire n512 = ~n508;
  wire n515 = |n507;
  wire n516 = n515 | n512;
  wire n517 = n516 & r97;
  wire [2:0] n519 = r92[142:140];
  wire n520 = r92[143];
  wire [2:0] n521 = n519 - 3'h1;
  wire [2:0] n522 = ~n519;
  wire [2:0] n523 = n520 ? n521 : n522;
  wire n524 = ~n520;
  wire n527 = |n519;
  wire n528 = n527 | n524;
  wire n529 = n528 & r97;
  wire [2:0] n531 = r92[146:144];
  wire n532 = r92[147];
  wire [2:0] n533 = n531 - 3'h1;
  wire [2:0] n534 = ~n531;
  wire [2:0] n535 = n532 ? n533 : n534;
  wire n536 = ~n532;
  wire n539 = |n531;
  wire n540 = n539 | n536;
  wire n541 = n540 & r97;
  wire [2:0] n543 = r92[150:148];
  wire n544 = r92[151];
  wire [2:0] n545 = n543 - 3'h1;
  wire [2:0] n546 = ~n543;
  wire [2:0] n547 = n544 ? n545 : n546;
  wire n548 = ~n544;
  wire n551 = |n543;
  wire n552 = n551 | n548;
  wire n553 = n552 & r97;
  wire [2:0] n555 = r92[154:152];
  wire n556 = r92[155];
  wire [2:0] n557 = n555 - 3'h1;
  wire [2:0] n558 = ~n555;
  wire [2:0] n559 = n556 ? n557 : n558;
  wire n560 = ~n556;
  wire n563 = |n555;
  wire n564 = n563 | n560;
  wire n565 = n564 & r97;
  wire [2:0] n567 = r92[158:156];
  wire n568 = r92[159];
  wire [2:0] n569 = n567 - 3'h1;
  wire [2:0] n570 = ~n567;
  wire [2:0] n571 = n568 ? n569 : n570;
  wire n572 = ~n568;
  wire n575 = |n567;
  wire n576 = n575 | n572;
  wire n577 = n576 & r97;
  wire [2:0] n579 = r92[162:160];
  wire n580 = r92[163];
  wire [2:0] n581 = n579 - 3'h1;
  wire [2:0] n582 = ~n579;
  wire [2:0] n583 = n580 ? n581 : n582;
  wire n584 = ~n580;
  wire n587 = |n579;
  wire n588 = n587 | n584;
  wire n589 = n588 & r97;
  wire [2:0] n591 = r92[166:164];
  wire n592 = r92[167];
  wire [2:0] n593 = n591 - 3'h1;
  wire [2:0] n594 = ~n591;
  wire [2:0] n595 = n592 ? n593 : n594;
  wire n596 = ~n592;
  wire n599 = |n591;
  wire n600 = n599 | n596;
  wire n601 = n600 & r97;
  wire [2:0] n603 = r92[170:168];
  wire n604 = r92[171];
  wire [2:0] n605 = n603 - 3'h1;
  wire [2:0] n606 = ~n603;
  wire [2:0] n607 = n604 ? n605 : n606;
  wire n608 = ~n604;
  wire n611 = |n603;
  wire n612 = n611 | n608;
  wire n613 = n612 & r97;
  wire [2:0] n615 = r92[174:172];
  wire n616 = r92[175];
  wire [2:0] n617 = n615 - 3'h1;
  wire [2:0] n618 = ~n615;
  wire [2:0] n619 = n616 ? n617 : n618;
  wire n620 = ~n616;
  wire n623 = |n615;
  wire n624 = n623 | n620;
  wire n625 = n624 & r97;
  wire [2:0] n627 = r92[178:176];
  wire n628 = r92[179];
  wire [2:0] n629 = n627 - 3'h1;
  wire [2:0] n630 = ~n627;
  wire [2:0] n631 = n628 ? n629 : n630;
  wire n632 = ~n628;
  wire n635 = |n627;
  wire n636 = n635 | n632;
  wire n637 = n636 & r97;
  wire [2:0] n639 = r92[182:180];
  wire n640 = r92[183];
  wire [2:0] n641 = n639 - 3'h1;
  wire [2:0] n642 = ~n639;
  wire [2:0] n643 = n640 ? n641 : n642;
  wire n644 = ~n640;
  wire n647 = |n639;
  wire n648 = n647 | n644;
  wire n649 = n648 & r97;
  wire [2:0] n651 = r92[186:184];
  wire n652 = r92[187];
  wire [2:0] n653 = n651 - 3'h1;
  wire [2:0] n654 = ~n651;
  wire [2:0] n655 = n652 ? n653 : n654;
  wire n656 = ~n652;
  wire n659 = |n651;
  wire n660 = n659 | n656;
  wire n661 = n660 & r97;
  wire [2:0] n663 = r92[190:188];
  wire n664 = r92[191];
  wire [2:0] n665 = n663 - 3'h1;
  wire [2:0] n666 = ~n663;
  wire [2:0] n667 = n664 ? n665 : n666;
  wire n668 = ~n664;
  wire n671 = |n663;
  wire n672 = n671 | n668;
  wire n673 = n672 & r97;
  wire [2:0] n675 = r92[194:192];
  wire n676 = r92[195];
  wire [2:0] n677 = n675 - 3'h1;
  wire [2:0] n678 = ~n675;
  wire [2:0] n679 = n676 ? n677 : n678;
  wire n680 = ~n676;
  wire n683 = |n675;
  wire n684 = n683 | n680;
  wire n685 = n684 & r97;
  wire [2:0] n687 = r92[198:196];
  wire n688 = r92[199];
  wire [2:0] n689 = n687 - 3'h1;
  wire [2:0] n690 = ~n687;
  wire [2:0] n691 = n688 ? n689 : n690;
  wire n692 = ~n688;
  wire n695 = |n687;
  wire n696 = n695 | n692;
  wire n697 = n696 & r97;
  wire [2:0] n699 = r92[202:200];
  wire n700 = r92[203];
  wire [2:0] n701 = n699 - 3'h1;
  wire [2:0] n702 = ~n699;
  wire [2:0] n703 = n700 ? n701 : n702;
  wire n704 = ~n700;
  wire n707 = |n699;
  wire n708 = n707 | n704;
  wire n709 = n708 & r97;
  wire [2:0] n711 = r92[206:204];
  wire n712 = r92[207];
  wire [2:0] n713 = n711 - 3'h1;
  wire [2:0] n714 = ~n711;
  wire [2:0] n715 = n712 ? n713 : n714;
  wire n716 = ~n712;
  wire n719 = |n711;
  wire n720 = n719 | n716;
  wire n721 = n720 & r97;
  wire [2:0] n723 = r92[210:208];
  wire n724 = r92[211];
  wire [2:0] n725 = n723 - 3'h1;
  wire [2:0] n726 = ~n723;
  wire [2:0] n727 = n724 ? n725 : n726;
  wire n728 = ~n724;
  wire n731 = |n723;
  wire n732 = n731 | n728;
  wire n733 = n732 & r97;
  wire [2:0] n735 = r92[214:212];
  wire n736 = r92[215];
  wire [2:0] n737 = n735 - 3'h1;
  wire [2:0] n738 = ~n735;
  wire [2:0] n739 = n736 ? n737 : n738;
  wire n740 = ~n736;
  wire n743 = |n735;
  wire n744 = n743 | n740;
  wire n745 = n744 & r97;
  wire [2:0] n747 = r92[218:216];
  wire n748 = r92[219];
  wire [2:0] n749 = n747 - 3'h1;
  wire [2:0] n750 = ~n747;
  wire [2:0] n751 = n748 ? n749 : n750;
  wire n752 = ~n748;
  wire n755 = |n747;
  wire n756 = n755 | n752;
  wire n757 = n756 & r97;
  wire [2:0] n759 = r92[222:220];
  wire n760 = r92[223];
  wire [2:0] n761 = n759 - 3'h1;
  wire [2:0] n762 = ~n759;
  wire [2:0] n763 = n760 ? n761 : n762;
  wire n764 = ~n760;
  wire n767 = |n759;
  wire n768 = n767 | n764;
  wire n769 = n768 & r97;
  wire [2:0] n771 = r92[226:224];
  wire n772 = r92[227];
  wire [2:0] n773 = n771 - 3'h1;
  wire [2:0] n774 = ~n771;
  wire [2:0] n775 = n772 ? n773 : n774;
  wire n776 = ~n772;
  wire n779 = |n771;
  wire n780 = n779 | n776;
  wire n781 = n780 & r97;
  wire [2:0] n783 = r92[230:228];
  wire n784 = r92[231];
  wire [2:0] n785 = n783 - 3'h1;
  wire [2:0] n786 = ~n783;
  wire [2:0] n787 = n784 ? n785 : n786;
  wire n788 = ~n784;
  wire n791 = |n783;
  wire n792 = n791 | n788;
  wire n793 = n792 & r97;
  wire [2:0] n795 = r92[234:232];
  wire n796 = r92[235];
  wire [2:0] n797 = n795 - 3'h1;
  wire [2:0] n798 = ~n795;
  wire [2:0] n799 = n796 ? n797 : n798;
  wire n800 = ~n796;
  wire n803 = |n795;
  wire n804 = n803 | n800;
  wire n805 = n804 & r97;
  wire [2:0] n807 = r92[238:236];
  wire n808 = r92[239];
  wire [2:0] n809 = n807 - 3'h1;
  wire [2:0] n810 = ~n807;
  wire [2:0] n811 = n808 ? n809 : n810;
  wire n812 = ~n808;
  wire n815 = |n807;
  wire n816 = n815 | n812;
  wire n817 = n816 & r97;
  wire [2:0] n819 = r92[242:240];
  wire n820 = r92[243];
  wire [2:0] n821 = n819 - 3'h1;
  wire [2:0] n822 = ~n819;
  wire [2:0] n823 = n820 ? n821 : n822;
  wire n824 = ~n820;
  wire n827 = |n819;
  wire n828 = n827 | n824;
  wire n829 = n828 & r97;
  wire [2:0] n831 = r92[246:244];
  wire n832 = r92[247];
  wire [2:0] n833 = n831 - 3'h1;
  wire [2:0] n834 = ~n831;
  wire [2:0] n835 = n832 ? n833 : n834;
  wire n836 = ~n832;
  wire n839 = |n831;
  wire n840 = n839 | n836;
  wire n841 = n840 & r97;
  wire [2:0] n843 = r92[250:248];
  wire n844 = r92[251];
  wire [2:0] n845 = n843 - 3'h1;
  wire [2:0] n846 = ~n843;
  wire [2:0] n847 = n844 ? n845 : n846;
  wire n848 = ~n844;
  wire n851 = |n843;
  wire n852 = n851 | n848;
  wire n853 = n852 & r97;
  wire [1:0] n855 = r92[253:252];
  wire n856 = r92[254];
  wire [1:0] n858 = n855 - 2'h1;
  wire [1:0] n859 = ~n855;
  wire [1:0] n860 = n856 ? n858 : n859;
  wire n861 = ~n856;
  wire n864 = |n855;
  wire n865 = n864 | n861;
  wire n866 = n865 & r97;
  // stage 4
  reg [2:0] r105 = 3'h0;
  reg r106 = 1'h0;
  reg r110 = 1'h0;
  reg [2:0] r117 = 3'h0;
  reg r118 = 1'h0;
  reg r122 = 1'h0;
  reg [2:0] r129 = 3'h0;
  reg r130 = 1'h0;
  reg r134 = 1'h0;
  reg [2:0] r141 = 3'h0;
  reg r142 = 1'h0;
  reg r146 = 1'h0;
  reg [2:0] r153 = 3'h0;
  reg r154 = 1'h0;
  reg r158 = 1'h0;
  reg [2:0] r165 = 3'h0;
  reg r166 = 1'h0;
  reg r170 = 1'h0;
  reg [2:0] r177 = 3'h0;
  reg r178 = 1'h0;
  reg r182 = 1'h0;
  reg [2:0] r189 = 3'h0;
  reg r190 = 1'h0;
  reg r194 = 1'h0;
  reg [2:0] r201 = 3'h0;
  reg r202 = 1'h0;
  reg r206 = 1'h0;
  reg [2:0] r213 = 3'h0;
  reg r214 = 1'h0;
  reg r218 = 1'h0;
  reg [2:0] r225 = 3'h0;
  reg r226 = 1'h0;
  reg r230 = 1'h0;
  reg [2:0] r237 = 3'h0;
  reg r238 = 1'h0;
  reg r242 = 1'h0;
  reg [2:0] r249 = 3'h0;
  reg r250 = 1'h0;
  reg r254 = 1'h0;
  reg [2:0] r261 = 3'h0;
  reg r262 = 1'h0;
  reg r266 = 1'h0;
  reg [2:0] r273 = 3'h0;
  reg r274 = 1'h0;
  reg r278 = 1'h0;
  reg [2:0] r285 = 3'h0;
  reg r286 = 1'h0;
  reg r290 = 1'h0;
  reg [2:0] r297 = 3'h0;
  reg r298 = 1'h0;
  reg r302 = 1'h0;
  reg [2:0] r309 = 3'h0;
  reg r310 = 1'h0;
  reg r314 = 1'h0;
  reg [2:0] r321 = 3'h0;
  reg r322 = 1'h0;
  reg r326 = 1'h0;
  reg [2:0] r333 = 3'h0;
  reg r334 = 1'h0;
  reg r338 = 1'h0;
  reg [2:0] r345 = 3'h0;
  reg r346 = 1'h0;
  reg r350 = 1'h0;
  reg [2:0] r357 = 3'h0;
  reg r358 = 1'h0;
  reg r362 = 1'h0;
  reg [2:0] r369 = 3'h0;
  reg r370 = 1'h0;
  reg r374 = 1'h0;
  reg [2:0] r381 = 3'h0;
  reg r382 = 1'h0;
  reg r386 = 1'h0;
  reg [2:0] r393 = 3'h0;
  reg r394 = 1'h0;
  reg r398 = 1'h0;
  reg [2:0] r405 = 3'h0;
  reg r406 = 1'h0;
  reg r410 = 1'h0;
  reg [2:0] r417 = 3'h0;
  reg r418 = 1'h0;
  reg r422 = 1'h0;
  reg [2:0] r429 = 3'h0;
  reg r430 = 1'h0;
  reg r434 = 1'h0;
  reg [2:0] r441 = 3'h0;
  reg r442 = 1'h0;
  reg r446 = 1'h0;
  reg [2:0] r453 = 3'h0;
  reg r454 = 1'h0;
  reg r458 = 1'h0;
  reg [2:0] r465 = 3'h0;
  reg r466 = 1'h0;
  reg r470 = 1'h0;
  reg [2:0] r477 = 3'h0;
  reg r478 = 1'h0;
  reg r482 = 1'h0;
  reg [2:0] r489 = 3'h0;
  reg r490 = 1'h0;
  reg r494 = 1'h0;
  reg [2:0] r501 = 3'h0;
  reg r502 = 1'h0;
  reg r506 = 1'h0;
  reg [2:0] r513 = 3'h0;
  reg r514 = 1'h0;
  reg r518 = 1'h0;
  reg [2:0] r525 = 3'h0;
  reg r526 = 1'h0;
  reg r530 = 1'h0;
  reg [2:0] r537 = 3'h0;
  reg r538 = 1'h0;
  reg r542 = 1'h0;
  reg [2:0] r549 = 3'h0;
  reg r550 = 1'h0;
  reg r554 = 1'h0;
  reg [2:0] r561 = 3'h0;
  reg r562 = 1'h0;
  reg r566 = 1'h0;
  reg [2:0] r573 = 3'h0;
  reg r574 = 1'h0;
  reg r578 = 1'h0;
  reg [2:0] r585 = 3'h0;
  reg r586 = 1'h0;
  reg r590 = 1'h0;
  reg [2:0] r597 = 3'h0;
  reg r598 = 1'h0;
  reg r602 = 1'h0;
  reg [2:0] r609 = 3'h0;
  reg r610 = 1'h0;
  reg r614 = 1'h0;
  reg [2:0] r621 = 3'h0;
  reg r622 = 1'h0;
  reg r626 = 1'h0;
  reg [2:0] r633 = 3'h0;
  reg r634 = 1'h0;
  reg r638 = 1'h0;
  reg [2:0] r645 = 3'h0;
  reg r646 = 1'h0;
  reg r650 = 1'h0;
  reg [2:0] r657 = 3'h0;
  reg r658 = 1'h0;
  reg r662 = 1'h0;
  reg [2:0] r669 = 3'h0;
  reg r670 = 1'h0;
  reg r674 = 1'h0;
  reg [2:0] r681 = 3'h0;
  reg r682 = 1'h0;
  reg r686 = 1'h0;
  reg [2:0] r693 = 3'h0;
  reg r694 = 1'h0;
  reg r698 = 1'h0;
  reg [2:0] r705 = 3'h0;
  reg r706 = 1'h0;
  reg r710 = 1'h0;
  reg [2:0] r717 = 3'h0;
  reg r718 = 1'h0;
  reg r722 = 1'h0;
  reg [2:0] r729 = 3'h0;
  reg r730 = 1'h0;
  reg r734 = 1'h0;
  reg [2:0] r741 = 3'h0;
  reg r742 = 1'h0;
  reg r746 = 1'h0;
  reg [2:0] r753 = 3'h0;
  reg r754 = 1'h0;
  reg r758 = 1'h0;
  reg [2:0] r765 = 3'h0;
  reg r766 = 1'h0;
  reg r770 = 1'h0;
  reg [2:0] r777 = 3'h0;
  reg r778 = 1'h0;
  reg r782 = 1'h0;
  reg [2:0] r789 = 3'h0;
  reg r790 = 1'h0;
  reg r794 = 1'h0;
  reg [2:0] r801 = 3'h0;
  reg r802 = 1'h0;
  reg r806 = 1'h0;
  reg [2:0] r813 = 3'h0;
  reg r814 = 1'h0;
  reg r818 = 1'h0;
  reg [2:0] r825 = 3'h0;
  reg r826 = 1'h0;
  reg r830 = 1'h0;
  reg [2:0] r837 = 3'h0;
  reg r838 = 1'h0;
  reg r842 = 1'h0;
  reg [2:0] r849 = 3'h0;
  reg r850 = 1'h0;
  reg r854 = 1'h0;
  reg [1:0] r862 = 2'h0;
  reg r863 = 1'h0;
  reg r867 = 1'h0;
  wire [254:0] n868 = {r863, r862, r850, r849, r838, r837, r826, r825, r814, r813, r802, r801, r790, r789, r778, r777, r766, r765, r754, r753, r742, r741, r730, r729, r718, r717, r706, r705, r694, r693, r682, r681, r670, r669, r658, r657, r646, r645, r634, r633, r622, r621, r610, r609, r598, r597, r586, r585, r574, r573, r562, r561, r550, r549, r538, r537, r526, r525, r514, r513, r502, r501, r490, r489, r478, r477, r466, r465, r454, r453, r442, r441, r430, r429, r418, r417, r406, r405, r394, r393, r382, r381, r370, r369, r358, r357, r346, r345, r334, r333, r322, r321, r310, r309, r298, r297, r286, r285, r274, r273, r262, r261, r250, r249, r238, r237, r226, r225, r214, r213, r202, r201, r190, r189, r178, r177, r166, r165, r154, r153, r142, r141, r130, r129, r118, r117, r106, r105};
  wire [63:0] n869 = {r867, r854, r842, r830, r818, r806, r794, r782, r770, r758, r746, r734, r722, r710, r698, r686, r674, r662, r650, r638, r626, r614, r602, r590, r578, r566, r554, r542, r530, r518, r506, r494, r482, r470, r458, r446, r434, r422, r410, r398, r386, r374, r362, r350, r338, r326, r314, r302, r290, r278, r266, r254, r242, r230, r218, r206, r194, r182, r170, r158, r146, r134, r122, r110};
  // stage 5
  reg [63:0] r870 = 64'h0;
  reg [254:0] r871 = 255'h0;
  reg [1269:0] d872 = 1270'h0;
  wire [253:0] n872 = d872[1269:1016];
  reg [1269:0] d873 = 1270'h0;
  wire [253:0] n873 = d873[1269:1016];
  reg [4:0] d874 = 5'h0;
  wire n874 = d874[4];
  assign pending = r870;
  assign digits = r871;
  assign x_out = n872;
  assign y_out = n873;
  assign valid_out = n874;
  always @(posedge clock) begin
    // into stage 1
    r8 <= n7;
    r11 <= n10;
    r14 <= n13;
    r17 <= n16;
    r20 <= n19;
    r23 <= n22;
    r26 <= n25;
    r29 <= n28;
    r32 <= n31;
    r35 <= n34;
    r38 <= n37;
    r41 <= n40;
    r44 <= n43;
    r47 <= n46;
    r50 <= n49;
    r57 <= n56;
    r60 <= n59;
    r63 <= n62;
    // into stage 2
    r53 <= n52;
    r68 <= n67;
    r70 <= n69;
    r72 <= n71;
    r75 <= n74;
    r77 <= n76;
    r81 <= n80;
    r84 <= n83;
    r86 <= n85;
    d89 <= {d89[62:0], n66};
    d95 <= {d95[0:0], n94};
    // into stage 3
    r92 <= n91;
    r97 <= n96;
    // into stage 4
    r105 <= n103;
    r106 <= n104;
    r110 <= n109;
    r117 <= n115;
    r118 <= n116;
    r122 <= n121;
    r129 <= n127;
    r130 <= n128;
    r134 <= n133;
    r141 <= n139;
    r142 <= n140;
    r146 <= n145;
    r153 <= n151;
    r154 <= n152;
    r158 <= n157;
    r165 <= n163;
    r166 <= n164;
    r170 <= n169;
    r177 <= n175;
    r178 <= n176;
    r182 <= n181;
    r189 <= n187;
    r190 <= n188;
    r194 <= n193;
    r201 <= n199;
    r202 <= n200;
    r206 <= n205;
    r213 <= n211;
    r214 <= n212;
    r218 <= n217;
    r225 <= n223;
    r226 <= n224;
    r230 <= n229;
    r237 <= n235;
    r238 <= n236;
    r242 <= n241;
    r249 <= n247;
    r250 <= n248;
    r254 <= n253;
    r261 <= n259;
    r262 <= n260;
    r266 <= n265;
    r273 <= n271;
    r274 <= n272;
    r278 <= n277;
    r285 <= n283;
    r286 <= n284;
    r290 <= n289;
    r297 <= n295;
    r298 <= n296;
    r302 <= n301;
    r309 <= n307;
    r310 <= n308;
    r314 <= n313;
    r321 <= n319;
    r322 <= n320;
    r326 <= n325;
    r333 <= n331;
    r334 <= n332;
    r338 <= n337;
    r345 <= n343;
    r346 <= n344;
    r350 <= n349;
    r357 <= n355;
    r358 <= n356;
    r362 <= n361;
    r369 <= n367;
    r370 <= n368;
    r374 <= n373;
    r381 <= n379;
    r382 <= n380;
    r386 <= n385;
    r393 <= n391;
    r394 <= n392;
    r398 <= n397;
    r405 <= n403;
    r406 <= n404;
    r410 <= n409;
    r417 <= n415;
    r418 <= n416;
    r422 <= n421;
    r429 <= n427;
    r430 <= n428;
    r434 <= n433;
    r441 <= n439;
    r442 <= n440;
    r446 <= n445;
    r453 <= n451;
    r454 <= n452;
    r458 <= n457;
    r465 <= n463;
    r466 <= n464;
    r470 <= n469;
    r477 <= n475;
    r478 <= n476;
    r482 <= n481;
    r489 <= n487;
    r490 <= n488;
    r494 <= n493;
    r501 <= n499;
    r502 <= n500;
    r506 <= n505;
    r513 <= n511;
    r514 <= n512;
    r518 <= n517;
    r525 <= n523;
    r526 <= n524;
    r530 <= n529;
    r537 <= n535;
    r538 <= n536;
    r542 <= n541;
    r549 <= n547;
    r550 <= n548;
    r554 <= n553;
    r561 <= n559;
    r562 <= n560;
    r566 <= n565;
    r573 <= n571;
    r574 <= n572;
    r578 <= n577;
    r585 <= n583;
    r586 <= n584;
    r590 <= n589;
    r597 <= n595;
    r598 <= n596;
    r602 <= n601;
    r609 <= n607;
    r610 <= n608;
    r614 <= n613;
    r621 <= n619;
    r622 <= n620;
    r626 <= n625;
    r633 <= n631;
    r634 <= n632;
    r638 <= n637;
    r645 <= n643;
    r646 <= n644;
    r650 <= n649;
    r657 <= n655;
    r658 <= n656;
    r662 <= n661;
    r669 <= n667;
    r670 <= n668;
    r674 <= n673;
    r681 <= n679;
    r682 <= n680;
    r686 <= n685;
    r693 <= n691;
    r694 <= n692;
    r698 <= n697;
    r705 <= n703;
    r706 <= n704;
    r710 <= n709;
    r717 <= n715;
    r718 <= n716;
    r722 <= n721;
    r729 <= n727;
    r730 <= n728;
    r734 <= n733;
    r741 <= n739;
    r742 <= n740;
    r746 <= n745;
    r753 <= n751;
    r754 <= n752;
    r758 <= n757;
    r765 <= n763;
    r766 <= n764;
    r770 <= n769;
    r777 <= n775;
    r778 <= n776;
    r782 <= n781;
    r789 <= n787;
    r790 <= n788;
    r794 <= n793;
    r801 <= n799;
    r802 <= n800;
    r806 <= n805;
    r813 <= n811;
    r814 <= n812;
    r818 <= n817;
    r825 <= n823;
    r826 <= n824;
    r830 <= n829;
    r837 <= n835;
    r838 <= n836;
    r842 <= n841;
    r849 <= n847;
    r850 <= n848;
    r854 <= n853;
    r862 <= n860;
    r863 <= n861;
    r867 <= n866;
    // into stage 5
    r870 <= n869;
    r871 <= n868;
    d872 <= {d872[1015:0], x};
    d873 <= {d873[1015:0], y};
    d874 <= {d874[3:0], valid};
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
  wire [2:0] n3 = digits[2:0];
  wire n4 = digits[3];
  wire [20:0] n6 = {n4, 17'h0, n3};
  wire n7 = window[0];
  wire [20:0] n8 = n7 ? n6 : 21'h0;
  wire [2:0] n9 = digits[6:4];
  wire n10 = digits[7];
  wire [20:0] n12 = {n10, 17'h1, n9};
  wire n13 = window[1];
  wire [20:0] n14 = n13 ? n12 : 21'h0;
  wire [2:0] n15 = digits[10:8];
  wire n16 = digits[11];
  wire [20:0] n18 = {n16, 17'h2, n15};
  wire n19 = window[2];
  wire [20:0] n20 = n19 ? n18 : 21'h0;
  wire [2:0] n21 = digits[14:12];
  wire n22 = digits[15];
  wire [20:0] n24 = {n22, 17'h3, n21};
  wire n25 = window[3];
  wire [20:0] n26 = n25 ? n24 : 21'h0;
  wire [2:0] n27 = digits[18:16];
  wire n28 = digits[19];
  wire [20:0] n30 = {n28, 17'h4, n27};
  wire n31 = window[4];
  wire [20:0] n32 = n31 ? n30 : 21'h0;
  wire [2:0] n33 = digits[22:20];
  wire n34 = digits[23];
  wire [20:0] n36 = {n34, 17'h5, n33};
  wire n37 = window[5];
  wire [20:0] n38 = n37 ? n36 : 21'h0;
  wire [2:0] n39 = digits[26:24];
  wire n40 = digits[27];
  wire [20:0] n42 = {n40, 17'h6, n39};
  wire n43 = window[6];
  wire [20:0] n44 = n43 ? n42 : 21'h0;
  wire [2:0] n45 = digits[30:28];
  wire n46 = digits[31];
  wire [20:0] n48 = {n46, 17'h7, n45};
  wire n49 = window[7];
  wire [20:0] n50 = n49 ? n48 : 21'h0;
  wire [2:0] n51 = digits[34:32];
  wire n52 = digits[35];
  wire [20:0] n54 = {n52, 17'h8, n51};
  wire n55 = window[8];
  wire [20:0] n56 = n55 ? n54 : 21'h0;
  wire [2:0] n57 = digits[38:36];
  wire n58 = digits[39];
  wire [20:0] n60 = {n58, 17'h9, n57};
  wire n61 = window[9];
  wire [20:0] n62 = n61 ? n60 : 21'h0;
  wire [2:0] n63 = digits[42:40];
  wire n64 = digits[43];
  wire [20:0] n66 = {n64, 17'ha, n63};
  wire n67 = window[10];
  wire [20:0] n68 = n67 ? n66 : 21'h0;
  wire [2:0] n69 = digits[46:44];
  wire n70 = digits[47];
  wire [20:0] n72 = {n70, 17'hb, n69};
  wire n73 = window[11];
  wire [20:0] n74 = n73 ? n72 : 21'h0;
  wire [2:0] n75 = digits[50:48];
  wire n76 = digits[51];
  wire [20:0] n78 = {n76, 17'hc, n75};
  wire n79 = window[12];
  wire [20:0] n80 = n79 ? n78 : 21'h0;
  wire [2:0] n81 = digits[54:52];
  wire n82 = digits[55];
  wire [20:0] n84 = {n82, 17'hd, n81};
  wire n85 = window[13];
  wire [20:0] n86 = n85 ? n84 : 21'h0;
  wire [2:0] n87 = digits[58:56];
  wire n88 = digits[59];
  wire [20:0] n90 = {n88, 17'he, n87};
  wire n91 = window[14];
  wire [20:0] n92 = n91 ? n90 : 21'h0;
  wire [2:0] n93 = digits[62:60];
  wire n94 = digits[63];
  wire [20:0] n96 = {n94, 17'hf, n93};
  wire n97 = window[15];
  wire [20:0] n98 = n97 ? n96 : 21'h0;
  wire [2:0] n99 = digits[66:64];
  wire n100 = digits[67];
  wire [20:0] n102 = {n100, 17'h10, n99};
  wire n103 = window[16];
  wire [20:0] n104 = n103 ? n102 : 21'h0;
  wire [2:0] n105 = digits[70:68];
  wire n106 = digits[71];
  wire [20:0] n108 = {n106, 17'h11, n105};
  wire n109 = window[17];
  wire [20:0] n110 = n109 ? n108 : 21'h0;
  wire [2:0] n111 = digits[74:72];
  wire n112 = digits[75];
  wire [20:0] n114 = {n112, 17'h12, n111};
  wire n115 = window[18];
  wire [20:0] n116 = n115 ? n114 : 21'h0;
  wire [2:0] n117 = digits[78:76];
  wire n118 = digits[79];
  wire [20:0] n120 = {n118, 17'h13, n117};
  wire n121 = window[19];
  wire [20:0] n122 = n121 ? n120 : 21'h0;
  wire [2:0] n123 = digits[82:80];
  wire n124 = digits[83];
  wire [20:0] n126 = {n124, 17'h14, n123};
  wire n127 = window[20];
  wire [20:0] n128 = n127 ? n126 : 21'h0;
  wire [2:0] n129 = digits[86:84];
  wire n130 = digits[87];
  wire [20:0] n132 = {n130, 17'h15, n129};
  wire n133 = window[21];
  wire [20:0] n134 = n133 ? n132 : 21'h0;
  wire [2:0] n135 = digits[90:88];
  wire n136 = digits[91];
  wire [20:0] n138 = {n136, 17'h16, n135};
  wire n139 = window[22];
  wire [20:0] n140 = n139 ? n138 : 21'h0;
  wire [2:0] n141 = digits[94:92];
  wire n142 = digits[95];
  wire [20:0] n144 = {n142, 17'h17, n141};
  wire n145 = window[23];
  wire [20:0] n146 = n145 ? n144 : 21'h0;
  wire [2:0] n147 = digits[98:96];
  wire n148 = digits[99];
  wire [20:0] n150 = {n148, 17'h18, n147};
  wire n151 = window[24];
  wire [20:0] n152 = n151 ? n150 : 21'h0;
  wire [2:0] n153 = digits[102:100];
  wire n154 = digits[103];
  wire [20:0] n156 = {n154, 17'h19, n153};
  wire n157 = window[25];
  wire [20:0] n158 = n157 ? n156 : 21'h0;
  wire [2:0] n159 = digits[106:104];
  wire n160 = digits[107];
  wire [20:0] n162 = {n160, 17'h1a, n159};
  wire n163 = window[26];
  wire [20:0] n164 = n163 ? n162 : 21'h0;
  wire [2:0] n165 = digits[110:108];
  wire n166 = digits[111];
  wire [20:0] n168 = {n166, 17'h1b, n165};
  wire n169 = window[27];
  wire [20:0] n170 = n169 ? n168 : 21'h0;
  wire [2:0] n171 = digits[114:112];
  wire n172 = digits[115];
  wire [20:0] n174 = {n172, 17'h1c, n171};
  wire n175 = window[28];
  wire [20:0] n176 = n175 ? n174 : 21'h0;
  wire [2:0] n177 = digits[118:116];
  wire n178 = digits[119];
  wire [20:0] n180 = {n178, 17'h1d, n177};
  wire n181 = window[29];
  wire [20:0] n182 = n181 ? n180 : 21'h0;
  wire [2:0] n183 = digits[122:120];
  wire n184 = digits[123];
  wire [20:0] n186 = {n184, 17'h1e, n183};
  wire n187 = window[30];
  wire [20:0] n188 = n187 ? n186 : 21'h0;
  wire [2:0] n189 = digits[126:124];
  wire n190 = digits[127];
  wire [20:0] n192 = {n190, 17'h1f, n189};
  wire n193 = window[31];
  wire [20:0] n194 = n193 ? n192 : 21'h0;
  wire [2:0] n195 = digits[130:128];
  wire n196 = digits[131];
  wire [20:0] n198 = {n196, 17'h20, n195};
  wire n199 = window[32];
  wire [20:0] n200 = n199 ? n198 : 21'h0;
  wire [2:0] n201 = digits[134:132];
  wire n202 = digits[135];
  wire [20:0] n204 = {n202, 17'h21, n201};
  wire n205 = window[33];
  wire [20:0] n206 = n205 ? n204 : 21'h0;
  wire [2:0] n207 = digits[138:136];
  wire n208 = digits[139];
  wire [20:0] n210 = {n208, 17'h22, n207};
  wire n211 = window[34];
  wire [20:0] n212 = n211 ? n210 : 21'h0;
  wire [2:0] n213 = digits[142:140];
  wire n214 = digits[143];
  wire [20:0] n216 = {n214, 17'h23, n213};
  wire n217 = window[35];
  wire [20:0] n218 = n217 ? n216 : 21'h0;
  wire [2:0] n219 = digits[146:144];
  wire n220 = digits[147];
  wire [20:0] n222 = {n220, 17'h24, n219};
  wire n223 = window[36];
  wire [20:0] n224 = n223 ? n222 : 21'h0;
  wire [2:0] n225 = digits[150:148];
  wire n226 = digits[151];
  wire [20:0] n228 = {n226, 17'h25, n225};
  wire n229 = window[37];
  wire [20:0] n230 = n229 ? n228 : 21'h0;
  wire [2:0] n231 = digits[154:152];
  wire n232 = digits[155];
  wire [20:0] n234 = {n232, 17'h26, n231};
  wire n235 = window[38];
  wire [20:0] n236 = n235 ? n234 : 21'h0;
  wire [2:0] n237 = digits[158:156];
  wire n238 = digits[159];
  wire [20:0] n240 = {n238, 17'h27, n237};
  wire n241 = window[39];
  wire [20:0] n242 = n241 ? n240 : 21'h0;
  wire [2:0] n243 = digits[162:160];
  wire n244 = digits[163];
  wire [20:0] n246 = {n244, 17'h28, n243};
  wire n247 = window[40];
  wire [20:0] n248 = n247 ? n246 : 21'h0;
  wire [2:0] n249 = digits[166:164];
  wire n250 = digits[167];
  wire [20:0] n252 = {n250, 17'h29, n249};
  wire n253 = window[41];
  wire [20:0] n254 = n253 ? n252 : 21'h0;
  wire [2:0] n255 = digits[170:168];
  wire n256 = digits[171];
  wire [20:0] n258 = {n256, 17'h2a, n255};
  wire n259 = window[42];
  wire [20:0] n260 = n259 ? n258 : 21'h0;
  wire [2:0] n261 = digits[174:172];
  wire n262 = digits[175];
  wire [20:0] n264 = {n262, 17'h2b, n261};
  wire n265 = window[43];
  wire [20:0] n266 = n265 ? n264 : 21'h0;
  wire [2:0] n267 = digits[178:176];
  wire n268 = digits[179];
  wire [20:0] n270 = {n268, 17'h2c, n267};
  wire n271 = window[44];
  wire [20:0] n272 = n271 ? n270 : 21'h0;
  wire [2:0] n273 = digits[182:180];
  wire n274 = digits[183];
  wire [20:0] n276 = {n274, 17'h2d, n273};
  wire n277 = window[45];
  wire [20:0] n278 = n277 ? n276 : 21'h0;
  wire [2:0] n279 = digits[186:184];
  wire n280 = digits[187];
  wire [20:0] n282 = {n280, 17'h2e, n279};
  wire n283 = window[46];
  wire [20:0] n284 = n283 ? n282 : 21'h0;
  wire [2:0] n285 = digits[190:188];
  wire n286 = digits[191];
  wire [20:0] n288 = {n286, 17'h2f, n285};
  wire n289 = window[47];
  wire [20:0] n290 = n289 ? n288 : 21'h0;
  wire [2:0] n291 = digits[194:192];
  wire n292 = digits[195];
  wire [20:0] n294 = {n292, 17'h30, n291};
  wire n295 = window[48];
  wire [20:0] n296 = n295 ? n294 : 21'h0;
  wire [2:0] n297 = digits[198:196];
  wire n298 = digits[199];
  wire [20:0] n300 = {n298, 17'h31, n297};
  wire n301 = window[49];
  wire [20:0] n302 = n301 ? n300 : 21'h0;
  wire [2:0] n303 = digits[202:200];
  wire n304 = digits[203];
  wire [20:0] n306 = {n304, 17'h32, n303};
  wire n307 = window[50];
  wire [20:0] n308 = n307 ? n306 : 21'h0;
  wire [2:0] n309 = digits[206:204];
  wire n310 = digits[207];
  wire [20:0] n312 = {n310, 17'h33, n309};
  wire n313 = window[51];
  wire [20:0] n314 = n313 ? n312 : 21'h0;
  wire [2:0] n315 = digits[210:208];
  wire n316 = digits[211];
  wire [20:0] n318 = {n316, 17'h34, n315};
  wire n319 = window[52];
  wire [20:0] n320 = n319 ? n318 : 21'h0;
  wire [2:0] n321 = digits[214:212];
  wire n322 = digits[215];
  wire [20:0] n324 = {n322, 17'h35, n321};
  wire n325 = window[53];
  wire [20:0] n326 = n325 ? n324 : 21'h0;
  wire [2:0] n327 = digits[218:216];
  wire n328 = digits[219];
  wire [20:0] n330 = {n328, 17'h36, n327};
  wire n331 = window[54];
  wire [20:0] n332 = n331 ? n330 : 21'h0;
  wire [2:0] n333 = digits[222:220];
  wire n334 = digits[223];
  wire [20:0] n336 = {n334, 17'h37, n333};
  wire n337 = window[55];
  wire [20:0] n338 = n337 ? n336 : 21'h0;
  wire [2:0] n339 = digits[226:224];
  wire n340 = digits[227];
  wire [20:0] n342 = {n340, 17'h38, n339};
  wire n343 = window[56];
  wire [20:0] n344 = n343 ? n342 : 21'h0;
  wire [2:0] n345 = digits[230:228];
  wire n346 = digits[231];
  wire [20:0] n348 = {n346, 17'h39, n345};
  wire n349 = window[57];
  wire [20:0] n350 = n349 ? n348 : 21'h0;
  wire [2:0] n351 = digits[234:232];
  wire n352 = digits[235];
  wire [20:0] n354 = {n352, 17'h3a, n351};
  wire n355 = window[58];
  wire [20:0] n356 = n355 ? n354 : 21'h0;
  wire [2:0] n357 = digits[238:236];
  wire n358 = digits[239];
  wire [20:0] n360 = {n358, 17'h3b, n357};
  wire n361 = window[59];
  wire [20:0] n362 = n361 ? n360 : 21'h0;
  wire [2:0] n363 = digits[242:240];
  wire n364 = digits[243];
  wire [20:0] n366 = {n364, 17'h3c, n363};
  wire n367 = window[60];
  wire [20:0] n368 = n367 ? n366 : 21'h0;
  wire [2:0] n369 = digits[246:244];
  wire n370 = digits[247];
  wire [20:0] n372 = {n370, 17'h3d, n369};
  wire n373 = window[61];
  wire [20:0] n374 = n373 ? n372 : 21'h0;
  wire [2:0] n375 = digits[250:248];
  wire n376 = digits[251];
  wire [20:0] n378 = {n376, 17'h3e, n375};
  wire n379 = window[62];
  wire [20:0] n380 = n379 ? n378 : 21'h0;
  wire [1:0] n381 = digits[253:252];
  wire n382 = digits[254];
  wire [20:0] n384 = {n382, 18'h7e, n381};
  wire n385 = window[63];
  wire [20:0] n386 = n385 ? n384 : 21'h0;
  wire [20:0] n387 = n8 | n14;
  wire [20:0] n388 = n20 | n26;
  wire [20:0] n389 = n32 | n38;
  wire [20:0] n390 = n44 | n50;
  wire [20:0] n391 = n56 | n62;
  wire [20:0] n392 = n68 | n74;
  wire [20:0] n393 = n80 | n86;
  wire [20:0] n394 = n92 | n98;
  wire [20:0] n395 = n104 | n110;
  wire [20:0] n396 = n116 | n122;
  wire [20:0] n397 = n128 | n134;
  wire [20:0] n398 = n140 | n146;
  wire [20:0] n399 = n152 | n158;
  wire [20:0] n400 = n164 | n170;
  wire [20:0] n401 = n176 | n182;
  wire [20:0] n402 = n188 | n194;
  wire [20:0] n403 = n200 | n206;
  wire [20:0] n404 = n212 | n218;
  wire [20:0] n405 = n224 | n230;
  wire [20:0] n406 = n236 | n242;
  wire [20:0] n407 = n248 | n254;
  wire [20:0] n408 = n260 | n266;
  wire [20:0] n409 = n272 | n278;
  wire [20:0] n410 = n284 | n290;
  wire [20:0] n411 = n296 | n302;
  wire [20:0] n412 = n308 | n314;
  wire [20:0] n413 = n320 | n326;
  wire [20:0] n414 = n332 | n338;
  wire [20:0] n415 = n344 | n350;
  wire [20:0] n416 = n356 | n362;
  wire [20:0] n417 = n368 | n374;
  wire [20:0] n418 = n380 | n386;
  wire [20:0] n419 = n387 | n388;
  wire [20:0] n420 = n389 | n390;
  wire [20:0] n421 = n391 | n392;
  wire [20:0] n422 = n393 | n394;
  wire [20:0] n423 = n395 | n396;
  wire [20:0] n424 = n397 | n398;
  wire [20:0] n425 = n399 | n400;
  wire [20:0] n426 = n401 | n402;
  wire [20:0] n427 = n403 | n404;
  wire [20:0] n428 = n405 | n406;
  wire [20:0] n429 = n407 | n408;
  wire [20:0] n430 = n409 | n410;
  wire [20:0] n431 = n411 | n412;
  wire [20:0] n432 = n413 | n414;
  wire [20:0] n433 = n415 | n416;
  wire [20:0] n434 = n417 | n418;
  wire [20:0] n435 = n419 | n420;
  wire [20:0] n436 = n421 | n422;
  wire [20:0] n437 = n423 | n424;
  wire [20:0] n438 = n425 | n426;
  wire [20:0] n439 = n427 | n428;
  wire [20:0] n440 = n429 | n430;
  wire [20:0] n441 = n431 | n432;
  wire [20:0] n442 = n433 | n434;
  wire [20:0] n443 = n435 | n436;
  wire [20:0] n444 = n437 | n438;
  wire [20:0] n445 = n439 | n440;
  wire [20:0] n446 = n441 | n442;
  wire [20:0] n447 = n443 | n444;
  wire [20:0] n448 = n445 | n446;
  wire [20:0] n449 = n447 | n448;
  wire [19:0] n450 = n449[19:0];
  wire n451 = n449[20];
  // stage 1
  reg [19:0] r452 = 20'h0;
  reg r453 = 1'h0;
  assign address = r452;
  assign negative = r453;
  always @(posedge clock) begin
    // into stage 1
    r452 <= n450;
    r453 <= n451;
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
  wire [63:0] n2 = a[63:0];
  wire [63:0] n3 = a[190:127];
  wire [64:0] n4 = {1'h0, n2} + {1'h0, n3};
  wire [62:0] n6 = a[126:64];
  wire [62:0] n7 = a[253:191];
  wire [63:0] n8 = {1'h0, n6} + {1'h0, n7};
  wire [63:0] n17 = b[63:0];
  wire [63:0] n18 = b[190:127];
  wire [64:0] n19 = {1'h0, n17} + {1'h0, n18};
  wire [62:0] n21 = b[126:64];
  wire [62:0] n22 = b[253:191];
  wire [63:0] n23 = {1'h0, n21} + {1'h0, n22};
  wire [64:0] n32 = {1'h0, n2} + {2'h0, n6};
  wire [64:0] n42 = {1'h0, n17} + {2'h0, n21};
  wire [25:0] n51 = a[25:0];
  wire [16:0] n52 = b[16:0];
  wire [16:0] n53 = b[33:17];
  wire [16:0] n54 = b[50:34];
  wire [12:0] n55 = b[63:51];
  wire [25:0] n88 = a[51:26];
  wire [11:0] n117 = a[63:52];
  wire [25:0] n167 = a[89:64];
  wire [16:0] n168 = b[80:64];
  wire [16:0] n169 = b[97:81];
  wire [16:0] n170 = b[114:98];
  wire [11:0] n171 = b[126:115];
  wire [25:0] n204 = a[115:90];
  wire [10:0] n233 = a[126:116];
  wire [64:0] n457 = {1'h0, n3} + {2'h0, n7};
  wire [64:0] n466 = {1'h0, n18} + {2'h0, n22};
  wire [25:0] n475 = a[152:127];
  wire [16:0] n476 = b[143:127];
  wire [16:0] n477 = b[160:144];
  wire [16:0] n478 = b[177:161];
  wire [12:0] n479 = b[190:178];
  wire [25:0] n512 = a[178:153];
  wire [11:0] n541 = a[190:179];
  wire [25:0] n589 = a[216:191];
  wire [16:0] n590 = b[207:191];
  wire [16:0] n591 = b[224:208];
  wire [16:0] n592 = b[241:225];
  wire [11:0] n593 = b[253:242];
  wire [25:0] n626 = a[242:217];
  wire [10:0] n655 = a[253:243];
  // stage 1
  reg [64:0] r5 = 65'h0;
  wire [63:0] n9 = r5[63:0];
  wire n11 = r5[64];
  reg [64:0] r20 = 65'h0;
  wire [63:0] n24 = r20[63:0];
  wire n26 = r20[64];
  reg [64:0] r33 = 65'h0;
  wire [63:0] n35 = r33[63:0];
  wire n37 = r33[64];
  reg [64:0] r43 = 65'h0;
  wire [63:0] n44 = r43[63:0];
  wire n46 = r43[64];
  reg [25:0] r56 = 26'h0;
  reg [16:0] r57 = 17'h0;
  wire [42:0] n58 = {17'h0, r56} * {26'h0, r57};
  reg [25:0] r89 = 26'h0;
  wire [42:0] n90 = {17'h0, r89} * {26'h0, r57};
  reg [11:0] r118 = 12'h0;
  wire [28:0] n119 = {17'h0, r118} * {12'h0, r57};
  reg [25:0] r172 = 26'h0;
  reg [16:0] r173 = 17'h0;
  wire [42:0] n174 = {17'h0, r172} * {26'h0, r173};
  reg [25:0] r205 = 26'h0;
  wire [42:0] n206 = {17'h0, r205} * {26'h0, r173};
  reg [10:0] r234 = 11'h0;
  wire [27:0] n235 = {17'h0, r234} * {11'h0, r173};
  reg [64:0] r458 = 65'h0;
  wire [63:0] n459 = r458[63:0];
  wire n461 = r458[64];
  reg [64:0] r467 = 65'h0;
  wire [63:0] n468 = r467[63:0];
  wire n470 = r467[64];
  reg [25:0] r480 = 26'h0;
  reg [16:0] r481 = 17'h0;
  wire [42:0] n482 = {17'h0, r480} * {26'h0, r481};
  reg [25:0] r513 = 26'h0;
  wire [42:0] n514 = {17'h0, r513} * {26'h0, r481};
  reg [11:0] r542 = 12'h0;
  wire [28:0] n543 = {17'h0, r542} * {12'h0, r481};
  reg [25:0] r594 = 26'h0;
  reg [16:0] r595 = 17'h0;
  wire [42:0] n596 = {17'h0, r594} * {26'h0, r595};
  reg [25:0] r627 = 26'h0;
  wire [42:0] n628 = {17'h0, r627} * {26'h0, r595};
  reg [10:0] r656 = 11'h0;
  wire [27:0] n657 = {17'h0, r656} * {11'h0, r595};
  // stage 2
  reg [63:0] r10 = 64'h0;
  reg r12 = 1'h0;
  reg [127:0] d13 = 128'h0;
  wire [63:0] n13 = d13[127:64];
  wire [63:0] n14 = n13 + {63'h0, r12};
  wire [127:0] n15 = {n14, r10};
  reg [63:0] r25 = 64'h0;
  reg r27 = 1'h0;
  reg [127:0] d28 = 128'h0;
  wire [63:0] n28 = d28[127:64];
  wire [63:0] n29 = n28 + {63'h0, r27};
  wire [127:0] n30 = {n29, r25};
  reg [63:0] r36 = 64'h0;
  reg r38 = 1'h0;
  wire n39 = 1'h0 + r38;
  wire [64:0] n40 = {n39, r36};
  reg [63:0] r45 = 64'h0;
  reg r47 = 1'h0;
  wire n48 = 1'h0 + r47;
  wire [64:0] n49 = {n48, r45};
  reg [25:0] r60 = 26'h0;
  reg [33:0] d61 = 34'h0;
  wire [16:0] n61 = d61[33:17];
  wire [42:0] n62 = {17'h0, r60} * {26'h0, n61};
  reg [25:0] r92 = 26'h0;
  wire [42:0] n93 = {17'h0, r92} * {26'h0, n61};
  reg [11:0] r121 = 12'h0;
  wire [28:0] n122 = {17'h0, r121} * {12'h0, n61};
  reg [25:0] r176 = 26'h0;
  reg [33:0] d177 = 34'h0;
  wire [16:0] n177 = d177[33:17];
  wire [42:0] n178 = {17'h0, r176} * {26'h0, n177};
  reg [25:0] r208 = 26'h0;
  wire [42:0] n209 = {17'h0, r208} * {26'h0, n177};
  reg [10:0] r237 = 11'h0;
  wire [27:0] n238 = {17'h0, r237} * {11'h0, n177};
  reg [63:0] r460 = 64'h0;
  reg r462 = 1'h0;
  wire n463 = 1'h0 + r462;
  wire [64:0] n464 = {n463, r460};
  reg [63:0] r469 = 64'h0;
  reg r471 = 1'h0;
  wire n472 = 1'h0 + r471;
  wire [64:0] n473 = {n472, r469};
  reg [25:0] r484 = 26'h0;
  reg [33:0] d485 = 34'h0;
  wire [16:0] n485 = d485[33:17];
  wire [42:0] n486 = {17'h0, r484} * {26'h0, n485};
  reg [25:0] r516 = 26'h0;
  wire [42:0] n517 = {17'h0, r516} * {26'h0, n485};
  reg [11:0] r545 = 12'h0;
  wire [28:0] n546 = {17'h0, r545} * {12'h0, n485};
  reg [25:0] r598 = 26'h0;
  reg [33:0] d599 = 34'h0;
  wire [16:0] n599 = d599[33:17];
  wire [42:0] n600 = {17'h0, r598} * {26'h0, n599};
  reg [25:0] r630 = 26'h0;
  wire [42:0] n631 = {17'h0, r630} * {26'h0, n599};
  reg [10:0] r659 = 11'h0;
  wire [27:0] n660 = {17'h0, r659} * {11'h0, n599};
  // stage 3
  reg [127:0] r16 = 128'h0;
  reg [127:0] r31 = 128'h0;
  reg [64:0] r41 = 65'h0;
  reg [64:0] r50 = 65'h0;
  reg [85:0] d59 = 86'h0;
  wire [42:0] n59 = d59[85:43];
  reg [42:0] r63 = 43'h0;
  wire [25:0] n64 = n59[42:17];
  wire [42:0] n65 = r63 + {17'h0, n64};
  wire [16:0] n67 = n59[16:0];
  reg [25:0] r68 = 26'h0;
  reg [50:0] d69 = 51'h0;
  wire [16:0] n69 = d69[50:34];
  wire [42:0] n70 = {17'h0, r68} * {26'h0, n69};
  reg [85:0] d91 = 86'h0;
  wire [42:0] n91 = d91[85:43];
  reg [42:0] r94 = 43'h0;
  wire [25:0] n95 = n91[42:17];
  wire [42:0] n96 = r94 + {17'h0, n95};
  wire [16:0] n98 = n91[16:0];
  reg [25:0] r99 = 26'h0;
  wire [42:0] n100 = {17'h0, r99} * {26'h0, n69};
  reg [57:0] d120 = 58'h0;
  wire [28:0] n120 = d120[57:29];
  reg [28:0] r123 = 29'h0;
  wire [11:0] n124 = n120[28:17];
  wire [28:0] n125 = r123 + {17'h0, n124};
  wire [16:0] n127 = n120[16:0];
  reg [11:0] r128 = 12'h0;
  wire [28:0] n129 = {17'h0, r128} * {12'h0, n69};
  reg [85:0] d175 = 86'h0;
  wire [42:0] n175 = d175[85:43];
  reg [42:0] r179 = 43'h0;
  wire [25:0] n180 = n175[42:17];
  wire [42:0] n181 = r179 + {17'h0, n180};
  wire [16:0] n183 = n175[16:0];
  reg [25:0] r184 = 26'h0;
  reg [50:0] d185 = 51'h0;
  wire [16:0] n185 = d185[50:34];
  wire [42:0] n186 = {17'h0, r184} * {26'h0, n185};
  reg [85:0] d207 = 86'h0;
  wire [42:0] n207 = d207[85:43];
  reg [42:0] r210 = 43'h0;
  wire [25:0] n211 = n207[42:17];
  wire [42:0] n212 = r210 + {17'h0, n211};
  wire [16:0] n214 = n207[16:0];
  reg [25:0] r215 = 26'h0;
  wire [42:0] n216 = {17'h0, r215} * {26'h0, n185};
  reg [55:0] d236 = 56'h0;
  wire [27:0] n236 = d236[55:28];
  reg [27:0] r239 = 28'h0;
  wire [10:0] n240 = n236[27:17];
  wire [27:0] n241 = r239 + {17'h0, n240};
  wire [16:0] n243 = n236[16:0];
  reg [10:0] r244 = 11'h0;
  wire [27:0] n245 = {17'h0, r244} * {11'h0, n185};
  wire [25:0] n281 = r41[25:0];
  wire [16:0] n282 = r50[16:0];
  wire [16:0] n283 = r50[33:17];
  wire [16:0] n284 = r50[50:34];
  wire [13:0] n285 = r50[64:51];
  wire [25:0] n318 = r41[51:26];
  wire [12:0] n347 = r41[64:52];
  reg [64:0] r465 = 65'h0;
  reg [64:0] r474 = 65'h0;
  reg [85:0] d483 = 86'h0;
  wire [42:0] n483 = d483[85:43];
  reg [42:0] r487 = 43'h0;
  wire [25:0] n488 = n483[42:17];
  wire [42:0] n489 = r487 + {17'h0, n488};
  wire [16:0] n491 = n483[16:0];
  reg [25:0] r492 = 26'h0;
  reg [50:0] d493 = 51'h0;
  wire [16:0] n493 = d493[50:34];
  wire [42:0] n494 = {17'h0, r492} * {26'h0, n493};
  reg [85:0] d515 = 86'h0;
  wire [42:0] n515 = d515[85:43];
  reg [42:0] r518 = 43'h0;
  wire [25:0] n519 = n515[42:17];
  wire [42:0] n520 = r518 + {17'h0, n519};
  wire [16:0] n522 = n515[16:0];
  reg [25:0] r523 = 26'h0;
  wire [42:0] n524 = {17'h0, r523} * {26'h0, n493};
  reg [57:0] d544 = 58'h0;
  wire [28:0] n544 = d544[57:29];
  reg [28:0] r547 = 29'h0;
  wire [11:0] n548 = n544[28:17];
  wire [28:0] n549 = r547 + {17'h0, n548};
  wire [16:0] n551 = n544[16:0];
  reg [11:0] r552 = 12'h0;
  wire [28:0] n553 = {17'h0, r552} * {12'h0, n493};
  reg [85:0] d597 = 86'h0;
  wire [42:0] n597 = d597[85:43];
  reg [42:0] r601 = 43'h0;
  wire [25:0] n602 = n597[42:17];
  wire [42:0] n603 = r601 + {17'h0, n602};
  wire [16:0] n605 = n597[16:0];
  reg [25:0] r606 = 26'h0;
  reg [50:0] d607 = 51'h0;
  wire [16:0] n607 = d607[50:34];
  wire [42:0] n608 = {17'h0, r606} * {26'h0, n607};
  reg [85:0] d629 = 86'h0;
  wire [42:0] n629 = d629[85:43];
  reg [42:0] r632 = 43'h0;
  wire [25:0] n633 = n629[42:17];
  wire [42:0] n634 = r632 + {17'h0, n633};
  wire [16:0] n636 = n629[16:0];
  reg [25:0] r637 = 26'h0;
  wire [42:0] n638 = {17'h0, r637} * {26'h0, n607};
  reg [55:0] d658 = 56'h0;
  wire [27:0] n658 = d658[55:28];
  reg [27:0] r661 = 28'h0;
  wire [10:0] n662 = n658[27:17];
  wire [27:0] n663 = r661 + {17'h0, n662};
  wire [16:0] n665 = n658[16:0];
  reg [10:0] r666 = 11'h0;
  wire [27:0] n667 = {17'h0, r666} * {11'h0, n607};
  wire [25:0] n703 = r465[25:0];
  wire [16:0] n704 = r474[16:0];
  wire [16:0] n705 = r474[33:17];
  wire [16:0] n706 = r474[50:34];
  wire [13:0] n707 = r474[64:51];
  wire [25:0] n740 = r465[51:26];
  wire [12:0] n769 = r465[64:52];
  wire [63:0] n875 = r16[63:0];
  wire [63:0] n876 = r16[127:64];
  wire [64:0] n877 = {1'h0, n875} + {1'h0, n876};
  wire [63:0] n886 = r31[63:0];
  wire [63:0] n887 = r31[127:64];
  wire [64:0] n888 = {1'h0, n886} + {1'h0, n887};
  wire [25:0] n897 = r16[25:0];
  wire [16:0] n898 = r31[16:0];
  wire [16:0] n899 = r31[33:17];
  wire [16:0] n900 = r31[50:34];
  wire [12:0] n901 = r31[63:51];
  wire [25:0] n934 = r16[51:26];
  wire [11:0] n963 = r16[63:52];
  wire [25:0] n1011 = r16[89:64];
  wire [16:0] n1012 = r31[80:64];
  wire [16:0] n1013 = r31[97:81];
  wire [16:0] n1014 = r31[114:98];
  wire [12:0] n1015 = r31[127:115];
  wire [25:0] n1048 = r16[115:90];
  wire [11:0] n1077 = r16[127:116];
  // stage 4
  reg [42:0] r66 = 43'h0;
  reg [42:0] r71 = 43'h0;
  wire [25:0] n72 = r66[42:17];
  wire [42:0] n73 = r71 + {17'h0, n72};
  wire [16:0] n75 = r66[16:0];
  reg [25:0] r76 = 26'h0;
  reg [51:0] d77 = 52'h0;
  wire [12:0] n77 = d77[51:39];
  wire [38:0] n78 = {13'h0, r76} * {26'h0, n77};
  reg [42:0] r97 = 43'h0;
  reg [42:0] r101 = 43'h0;
  wire [25:0] n102 = r97[42:17];
  wire [42:0] n103 = r101 + {17'h0, n102};
  wire [16:0] n105 = r97[16:0];
  reg [25:0] r106 = 26'h0;
  wire [38:0] n107 = {13'h0, r106} * {26'h0, n77};
  reg [28:0] r126 = 29'h0;
  reg [28:0] r130 = 29'h0;
  wire [11:0] n131 = r126[28:17];
  wire [28:0] n132 = r130 + {17'h0, n131};
  wire [16:0] n134 = r126[16:0];
  reg [11:0] r135 = 12'h0;
  wire [24:0] n136 = {13'h0, r135} * {12'h0, n77};
  reg [42:0] r182 = 43'h0;
  reg [42:0] r187 = 43'h0;
  wire [25:0] n188 = r182[42:17];
  wire [42:0] n189 = r187 + {17'h0, n188};
  wire [16:0] n191 = r182[16:0];
  reg [25:0] r192 = 26'h0;
  reg [47:0] d193 = 48'h0;
  wire [11:0] n193 = d193[47:36];
  wire [37:0] n194 = {12'h0, r192} * {26'h0, n193};
  reg [42:0] r213 = 43'h0;
  reg [42:0] r217 = 43'h0;
  wire [25:0] n218 = r213[42:17];
  wire [42:0] n219 = r217 + {17'h0, n218};
  wire [16:0] n221 = r213[16:0];
  reg [25:0] r222 = 26'h0;
  wire [37:0] n223 = {12'h0, r222} * {26'h0, n193};
  reg [27:0] r242 = 28'h0;
  reg [27:0] r246 = 28'h0;
  wire [10:0] n247 = r242[27:17];
  wire [27:0] n248 = r246 + {17'h0, n247};
  wire [16:0] n250 = r242[16:0];
  reg [10:0] r251 = 11'h0;
  wire [22:0] n252 = {12'h0, r251} * {11'h0, n193};
  reg [25:0] r286 = 26'h0;
  reg [16:0] r287 = 17'h0;
  wire [42:0] n288 = {17'h0, r286} * {26'h0, r287};
  reg [25:0] r319 = 26'h0;
  wire [42:0] n320 = {17'h0, r319} * {26'h0, r287};
  reg [12:0] r348 = 13'h0;
  wire [29:0] n349 = {17'h0, r348} * {13'h0, r287};
  reg [42:0] r490 = 43'h0;
  reg [42:0] r495 = 43'h0;
  wire [25:0] n496 = r490[42:17];
  wire [42:0] n497 = r495 + {17'h0, n496};
  wire [16:0] n499 = r490[16:0];
  reg [25:0] r500 = 26'h0;
  reg [51:0] d501 = 52'h0;
  wire [12:0] n501 = d501[51:39];
  wire [38:0] n502 = {13'h0, r500} * {26'h0, n501};
  reg [42:0] r521 = 43'h0;
  reg [42:0] r525 = 43'h0;
  wire [25:0] n526 = r521[42:17];
  wire [42:0] n527 = r525 + {17'h0, n526};
  wire [16:0] n529 = r521[16:0];
  reg [25:0] r530 = 26'h0;
  wire [38:0] n531 = {13'h0, r530} * {26'h0, n501};
  reg [28:0] r550 = 29'h0;
  reg [28:0] r554 = 29'h0;
  wire [11:0] n555 = r550[28:17];
  wire [28:0] n556 = r554 + {17'h0, n555};
  wire [16:0] n558 = r550[16:0];
  reg [11:0] r559 = 12'h0;
  wire [24:0] n560 = {13'h0, r559} * {12'h0, n501};
  reg [42:0] r604 = 43'h0;
  reg [42:0] r609 = 43'h0;
  wire [25:0] n610 = r604[42:17];
  wire [42:0] n611 = r609 + {17'h0, n610};
  wire [16:0] n613 = r604[16:0];
  reg [25:0] r614 = 26'h0;
  reg [47:0] d615 = 48'h0;
  wire [11:0] n615 = d615[47:36];
  wire [37:0] n616 = {12'h0, r614} * {26'h0, n615};
  reg [42:0] r635 = 43'h0;
  reg [42:0] r639 = 43'h0;
  wire [25:0] n640 = r635[42:17];
  wire [42:0] n641 = r639 + {17'h0, n640};
  wire [16:0] n643 = r635[16:0];
  reg [25:0] r644 = 26'h0;
  wire [37:0] n645 = {12'h0, r644} * {26'h0, n615};
  reg [27:0] r664 = 28'h0;
  reg [27:0] r668 = 28'h0;
  wire [10:0] n669 = r664[27:17];
  wire [27:0] n670 = r668 + {17'h0, n669};
  wire [16:0] n672 = r664[16:0];
  reg [10:0] r673 = 11'h0;
  wire [22:0] n674 = {12'h0, r673} * {11'h0, n615};
  reg [25:0] r708 = 26'h0;
  reg [16:0] r709 = 17'h0;
  wire [42:0] n710 = {17'h0, r708} * {26'h0, r709};
  reg [25:0] r741 = 26'h0;
  wire [42:0] n742 = {17'h0, r741} * {26'h0, r709};
  reg [12:0] r770 = 13'h0;
  wire [29:0] n771 = {17'h0, r770} * {13'h0, r709};
  reg [64:0] r878 = 65'h0;
  wire [63:0] n879 = r878[63:0];
  wire n881 = r878[64];
  reg [64:0] r889 = 65'h0;
  wire [63:0] n890 = r889[63:0];
  wire n892 = r889[64];
  reg [25:0] r902 = 26'h0;
  reg [16:0] r903 = 17'h0;
  wire [42:0] n904 = {17'h0, r902} * {26'h0, r903};
  reg [25:0] r935 = 26'h0;
  wire [42:0] n936 = {17'h0, r935} * {26'h0, r903};
  reg [11:0] r964 = 12'h0;
  wire [28:0] n965 = {17'h0, r964} * {12'h0, r903};
  reg [25:0] r1016 = 26'h0;
  reg [16:0] r1017 = 17'h0;
  wire [42:0] n1018 = {17'h0, r1016} * {26'h0, r1017};
  reg [25:0] r1049 = 26'h0;
  wire [42:0] n1050 = {17'h0, r1049} * {26'h0, r1017};
  reg [11:0] r1078 = 12'h0;
  wire [28:0] n1079 = {17'h0, r1078} * {12'h0, r1017};
  // stage 5
  reg [42:0] r74 = 43'h0;
  reg [38:0] r79 = 39'h0;
  wire [25:0] n80 = r74[42:17];
  wire [38:0] n81 = r79 + {13'h0, n80};
  wire [16:0] n83 = r74[16:0];
  reg [42:0] r104 = 43'h0;
  reg [38:0] r108 = 39'h0;
  wire [25:0] n109 = r104[42:17];
  wire [38:0] n110 = r108 + {13'h0, n109};
  wire [16:0] n112 = r104[16:0];
  reg [28:0] r133 = 29'h0;
  reg [24:0] r137 = 25'h0;
  wire [11:0] n138 = r133[28:17];
  wire [24:0] n139 = r137 + {13'h0, n138};
  wire [16:0] n141 = r133[16:0];
  reg [42:0] r190 = 43'h0;
  reg [37:0] r195 = 38'h0;
  wire [25:0] n196 = r190[42:17];
  wire [37:0] n197 = r195 + {12'h0, n196};
  wire [16:0] n199 = r190[16:0];
  reg [42:0] r220 = 43'h0;
  reg [37:0] r224 = 38'h0;
  wire [25:0] n225 = r220[42:17];
  wire [37:0] n226 = r224 + {12'h0, n225};
  wire [16:0] n228 = r220[16:0];
  reg [27:0] r249 = 28'h0;
  reg [22:0] r253 = 23'h0;
  wire [10:0] n254 = r249[27:17];
  wire [22:0] n255 = r253 + {12'h0, n254};
  wire [16:0] n257 = r249[16:0];
  reg [25:0] r290 = 26'h0;
  reg [33:0] d291 = 34'h0;
  wire [16:0] n291 = d291[33:17];
  wire [42:0] n292 = {17'h0, r290} * {26'h0, n291};
  reg [25:0] r322 = 26'h0;
  wire [42:0] n323 = {17'h0, r322} * {26'h0, n291};
  reg [12:0] r351 = 13'h0;
  wire [29:0] n352 = {17'h0, r351} * {13'h0, n291};
  reg [42:0] r498 = 43'h0;
  reg [38:0] r503 = 39'h0;
  wire [25:0] n504 = r498[42:17];
  wire [38:0] n505 = r503 + {13'h0, n504};
  wire [16:0] n507 = r498[16:0];
  reg [42:0] r528 = 43'h0;
  reg [38:0] r532 = 39'h0;
  wire [25:0] n533 = r528[42:17];
  wire [38:0] n534 = r532 + {13'h0, n533};
  wire [16:0] n536 = r528[16:0];
  reg [28:0] r557 = 29'h0;
  reg [24:0] r561 = 25'h0;
  wire [11:0] n562 = r557[28:17];
  wire [24:0] n563 = r561 + {13'h0, n562};
  wire [16:0] n565 = r557[16:0];
  reg [42:0] r612 = 43'h0;
  reg [37:0] r617 = 38'h0;
  wire [25:0] n618 = r612[42:17];
  wire [37:0] n619 = r617 + {12'h0, n618};
  wire [16:0] n621 = r612[16:0];
  reg [42:0] r642 = 43'h0;
  reg [37:0] r646 = 38'h0;
  wire [25:0] n647 = r642[42:17];
  wire [37:0] n648 = r646 + {12'h0, n647};
  wire [16:0] n650 = r642[16:0];
  reg [27:0] r671 = 28'h0;
  reg [22:0] r675 = 23'h0;
  wire [10:0] n676 = r671[27:17];
  wire [22:0] n677 = r675 + {12'h0, n676};
  wire [16:0] n679 = r671[16:0];
  reg [25:0] r712 = 26'h0;
  reg [33:0] d713 = 34'h0;
  wire [16:0] n713 = d713[33:17];
  wire [42:0] n714 = {17'h0, r712} * {26'h0, n713};
  reg [25:0] r744 = 26'h0;
  wire [42:0] n745 = {17'h0, r744} * {26'h0, n713};
  reg [12:0] r773 = 13'h0;
  wire [29:0] n774 = {17'h0, r773} * {13'h0, n713};
  reg [63:0] r880 = 64'h0;
  reg r882 = 1'h0;
  wire n883 = 1'h0 + r882;
  wire [64:0] n884 = {n883, r880};
  reg [63:0] r891 = 64'h0;
  reg r893 = 1'h0;
  wire n894 = 1'h0 + r893;
  wire [64:0] n895 = {n894, r891};
  reg [25:0] r906 = 26'h0;
  reg [33:0] d907 = 34'h0;
  wire [16:0] n907 = d907[33:17];
  wire [42:0] n908 = {17'h0, r906} * {26'h0, n907};
  reg [25:0] r938 = 26'h0;
  wire [42:0] n939 = {17'h0, r938} * {26'h0, n907};
  reg [11:0] r967 = 12'h0;
  wire [28:0] n968 = {17'h0, r967} * {12'h0, n907};
  reg [25:0] r1020 = 26'h0;
  reg [33:0] d1021 = 34'h0;
  wire [16:0] n1021 = d1021[33:17];
  wire [42:0] n1022 = {17'h0, r1020} * {26'h0, n1021};
  reg [25:0] r1052 = 26'h0;
  wire [42:0] n1053 = {17'h0, r1052} * {26'h0, n1021};
  reg [11:0] r1081 = 12'h0;
  wire [28:0] n1082 = {17'h0, r1081} * {12'h0, n1021};
  // stage 6
  reg [38:0] r82 = 39'h0;
  reg [50:0] d84 = 51'h0;
  wire [16:0] n84 = d84[50:34];
  reg [33:0] d85 = 34'h0;
  wire [16:0] n85 = d85[33:17];
  reg [16:0] r86 = 17'h0;
  wire [89:0] n87 = {r82, r86, n85, n84};
  reg [38:0] r111 = 39'h0;
  reg [50:0] d113 = 51'h0;
  wire [16:0] n113 = d113[50:34];
  reg [33:0] d114 = 34'h0;
  wire [16:0] n114 = d114[33:17];
  reg [16:0] r115 = 17'h0;
  wire [89:0] n116 = {r111, r115, n114, n113};
  reg [24:0] r140 = 25'h0;
  reg [50:0] d142 = 51'h0;
  wire [16:0] n142 = d142[50:34];
  reg [33:0] d143 = 34'h0;
  wire [16:0] n143 = d143[33:17];
  reg [16:0] r144 = 17'h0;
  wire [75:0] n145 = {r140, r144, n143, n142};
  wire [63:0] n146 = n87[63:0];
  wire [37:0] n147 = n116[37:0];
  wire [11:0] n148 = n145[11:0];
  wire [63:0] n150 = {n147, 26'h0};
  wire [63:0] n152 = {n148, 52'h0};
  wire [65:0] n153 = {2'h0, n146} + {2'h0, n150} + {2'h0, n152};
  wire [25:0] n155 = n87[89:64];
  wire [51:0] n156 = n116[89:38];
  wire [63:0] n157 = n145[75:12];
  wire [63:0] n158 = {38'h0, n155} + {12'h0, n156} + n157;
  reg [37:0] r198 = 38'h0;
  reg [50:0] d200 = 51'h0;
  wire [16:0] n200 = d200[50:34];
  reg [33:0] d201 = 34'h0;
  wire [16:0] n201 = d201[33:17];
  reg [16:0] r202 = 17'h0;
  wire [88:0] n203 = {r198, r202, n201, n200};
  reg [37:0] r227 = 38'h0;
  reg [50:0] d229 = 51'h0;
  wire [16:0] n229 = d229[50:34];
  reg [33:0] d230 = 34'h0;
  wire [16:0] n230 = d230[33:17];
  reg [16:0] r231 = 17'h0;
  wire [88:0] n232 = {r227, r231, n230, n229};
  reg [22:0] r256 = 23'h0;
  reg [50:0] d258 = 51'h0;
  wire [16:0] n258 = d258[50:34];
  reg [33:0] d259 = 34'h0;
  wire [16:0] n259 = d259[33:17];
  reg [16:0] r260 = 17'h0;
  wire [73:0] n261 = {r256, r260, n259, n258};
  wire [63:0] n262 = n203[63:0];
  wire [37:0] n263 = n232[37:0];
  wire [11:0] n264 = n261[11:0];
  wire [63:0] n265 = {n263, 26'h0};
  wire [63:0] n266 = {n264, 52'h0};
  wire [65:0] n267 = {2'h0, n262} + {2'h0, n265} + {2'h0, n266};
  wire [24:0] n269 = n203[88:64];
  wire [50:0] n270 = n232[88:38];
  wire [61:0] n271 = n261[73:12];
  wire [61:0] n272 = {37'h0, n269} + {11'h0, n270} + n271;
  reg [85:0] d289 = 86'h0;
  wire [42:0] n289 = d289[85:43];
  reg [42:0] r293 = 43'h0;
  wire [25:0] n294 = n289[42:17];
  wire [42:0] n295 = r293 + {17'h0, n294};
  wire [16:0] n297 = n289[16:0];
  reg [25:0] r298 = 26'h0;
  reg [50:0] d299 = 51'h0;
  wire [16:0] n299 = d299[50:34];
  wire [42:0] n300 = {17'h0, r298} * {26'h0, n299};
  reg [85:0] d321 = 86'h0;
  wire [42:0] n321 = d321[85:43];
  reg [42:0] r324 = 43'h0;
  wire [25:0] n325 = n321[42:17];
  wire [42:0] n326 = r324 + {17'h0, n325};
  wire [16:0] n328 = n321[16:0];
  reg [25:0] r329 = 26'h0;
  wire [42:0] n330 = {17'h0, r329} * {26'h0, n299};
  reg [59:0] d350 = 60'h0;
  wire [29:0] n350 = d350[59:30];
  reg [29:0] r353 = 30'h0;
  wire [12:0] n354 = n350[29:17];
  wire [29:0] n355 = r353 + {17'h0, n354};
  wire [16:0] n357 = n350[16:0];
  reg [12:0] r358 = 13'h0;
  wire [29:0] n359 = {17'h0, r358} * {13'h0, n299};
  reg [38:0] r506 = 39'h0;
  reg [50:0] d508 = 51'h0;
  wire [16:0] n508 = d508[50:34];
  reg [33:0] d509 = 34'h0;
  wire [16:0] n509 = d509[33:17];
  reg [16:0] r510 = 17'h0;
  wire [89:0] n511 = {r506, r510, n509, n508};
  reg [38:0] r535 = 39'h0;
  reg [50:0] d537 = 51'h0;
  wire [16:0] n537 = d537[50:34];
  reg [33:0] d538 = 34'h0;
  wire [16:0] n538 = d538[33:17];
  reg [16:0] r539 = 17'h0;
  wire [89:0] n540 = {r535, r539, n538, n537};
  reg [24:0] r564 = 25'h0;
  reg [50:0] d566 = 51'h0;
  wire [16:0] n566 = d566[50:34];
  reg [33:0] d567 = 34'h0;
  wire [16:0] n567 = d567[33:17];
  reg [16:0] r568 = 17'h0;
  wire [75:0] n569 = {r564, r568, n567, n566};
  wire [63:0] n570 = n511[63:0];
  wire [37:0] n571 = n540[37:0];
  wire [11:0] n572 = n569[11:0];
  wire [63:0] n573 = {n571, 26'h0};
  wire [63:0] n574 = {n572, 52'h0};
  wire [65:0] n575 = {2'h0, n570} + {2'h0, n573} + {2'h0, n574};
  wire [25:0] n577 = n511[89:64];
  wire [51:0] n578 = n540[89:38];
  wire [63:0] n579 = n569[75:12];
  wire [63:0] n580 = {38'h0, n577} + {12'h0, n578} + n579;
  reg [37:0] r620 = 38'h0;
  reg [50:0] d622 = 51'h0;
  wire [16:0] n622 = d622[50:34];
  reg [33:0] d623 = 34'h0;
  wire [16:0] n623 = d623[33:17];
  reg [16:0] r624 = 17'h0;
  wire [88:0] n625 = {r620, r624, n623, n622};
  reg [37:0] r649 = 38'h0;
  reg [50:0] d651 = 51'h0;
  wire [16:0] n651 = d651[50:34];
  reg [33:0] d652 = 34'h0;
  wire [16:0] n652 = d652[33:17];
  reg [16:0] r653 = 17'h0;
  wire [88:0] n654 = {r649, r653, n652, n651};
  reg [22:0] r678 = 23'h0;
  reg [50:0] d680 = 51'h0;
  wire [16:0] n680 = d680[50:34];
  reg [33:0] d681 = 34'h0;
  wire [16:0] n681 = d681[33:17];
  reg [16:0] r682 = 17'h0;
  wire [73:0] n683 = {r678, r682, n681, n680};
  wire [63:0] n684 = n625[63:0];
  wire [37:0] n685 = n654[37:0];
  wire [11:0] n686 = n683[11:0];
  wire [63:0] n687 = {n685, 26'h0};
  wire [63:0] n688 = {n686, 52'h0};
  wire [65:0] n689 = {2'h0, n684} + {2'h0, n687} + {2'h0, n688};
  wire [24:0] n691 = n625[88:64];
  wire [50:0] n692 = n654[88:38];
  wire [61:0] n693 = n683[73:12];
  wire [61:0] n694 = {37'h0, n691} + {11'h0, n692} + n693;
  reg [85:0] d711 = 86'h0;
  wire [42:0] n711 = d711[85:43];
  reg [42:0] r715 = 43'h0;
  wire [25:0] n716 = n711[42:17];
  wire [42:0] n717 = r715 + {17'h0, n716};
  wire [16:0] n719 = n711[16:0];
  reg [25:0] r720 = 26'h0;
  reg [50:0] d721 = 51'h0;
  wire [16:0] n721 = d721[50:34];
  wire [42:0] n722 = {17'h0, r720} * {26'h0, n721};
  reg [85:0] d743 = 86'h0;
  wire [42:0] n743 = d743[85:43];
  reg [42:0] r746 = 43'h0;
  wire [25:0] n747 = n743[42:17];
  wire [42:0] n748 = r746 + {17'h0, n747};
  wire [16:0] n750 = n743[16:0];
  reg [25:0] r751 = 26'h0;
  wire [42:0] n752 = {17'h0, r751} * {26'h0, n721};
  reg [59:0] d772 = 60'h0;
  wire [29:0] n772 = d772[59:30];
  reg [29:0] r775 = 30'h0;
  wire [12:0] n776 = n772[29:17];
  wire [29:0] n777 = r775 + {17'h0, n776};
  wire [16:0] n779 = n772[16:0];
  reg [12:0] r780 = 13'h0;
  wire [29:0] n781 = {17'h0, r780} * {13'h0, n721};
  reg [64:0] r885 = 65'h0;
  reg [64:0] r896 = 65'h0;
  reg [85:0] d905 = 86'h0;
  wire [42:0] n905 = d905[85:43];
  reg [42:0] r909 = 43'h0;
  wire [25:0] n910 = n905[42:17];
  wire [42:0] n911 = r909 + {17'h0, n910};
  wire [16:0] n913 = n905[16:0];
  reg [25:0] r914 = 26'h0;
  reg [50:0] d915 = 51'h0;
  wire [16:0] n915 = d915[50:34];
  wire [42:0] n916 = {17'h0, r914} * {26'h0, n915};
  reg [85:0] d937 = 86'h0;
  wire [42:0] n937 = d937[85:43];
  reg [42:0] r940 = 43'h0;
  wire [25:0] n941 = n937[42:17];
  wire [42:0] n942 = r940 + {17'h0, n941};
  wire [16:0] n944 = n937[16:0];
  reg [25:0] r945 = 26'h0;
  wire [42:0] n946 = {17'h0, r945} * {26'h0, n915};
  reg [57:0] d966 = 58'h0;
  wire [28:0] n966 = d966[57:29];
  reg [28:0] r969 = 29'h0;
  wire [11:0] n970 = n966[28:17];
  wire [28:0] n971 = r969 + {17'h0, n970};
  wire [16:0] n973 = n966[16:0];
  reg [11:0] r974 = 12'h0;
  wire [28:0] n975 = {17'h0, r974} * {12'h0, n915};
  reg [85:0] d1019 = 86'h0;
  wire [42:0] n1019 = d1019[85:43];
  reg [42:0] r1023 = 43'h0;
  wire [25:0] n1024 = n1019[42:17];
  wire [42:0] n1025 = r1023 + {17'h0, n1024};
  wire [16:0] n1027 = n1019[16:0];
  reg [25:0] r1028 = 26'h0;
  reg [50:0] d1029 = 51'h0;
  wire [16:0] n1029 = d1029[50:34];
  wire [42:0] n1030 = {17'h0, r1028} * {26'h0, n1029};
  reg [85:0] d1051 = 86'h0;
  wire [42:0] n1051 = d1051[85:43];
  reg [42:0] r1054 = 43'h0;
  wire [25:0] n1055 = n1051[42:17];
  wire [42:0] n1056 = r1054 + {17'h0, n1055};
  wire [16:0] n1058 = n1051[16:0];
  reg [25:0] r1059 = 26'h0;
  wire [42:0] n1060 = {17'h0, r1059} * {26'h0, n1029};
  reg [57:0] d1080 = 58'h0;
  wire [28:0] n1080 = d1080[57:29];
  reg [28:0] r1083 = 29'h0;
  wire [11:0] n1084 = n1080[28:17];
  wire [28:0] n1085 = r1083 + {17'h0, n1084};
  wire [16:0] n1087 = n1080[16:0];
  reg [11:0] r1088 = 12'h0;
  wire [28:0] n1089 = {17'h0, r1088} * {12'h0, n1029};
  wire [25:0] n1125 = r885[25:0];
  wire [16:0] n1126 = r896[16:0];
  wire [16:0] n1127 = r896[33:17];
  wire [16:0] n1128 = r896[50:34];
  wire [13:0] n1129 = r896[64:51];
  wire [25:0] n1162 = r885[51:26];
  wire [12:0] n1191 = r885[64:52];
  // stage 7
  reg [65:0] r154 = 66'h0;
  reg [63:0] r159 = 64'h0;
  wire [63:0] n160 = r154[63:0];
  wire [1:0] n161 = r154[65:64];
  wire [63:0] n162 = r159 + {62'h0, n161};
  reg [65:0] r268 = 66'h0;
  reg [61:0] r273 = 62'h0;
  wire [63:0] n274 = r268[63:0];
  wire [1:0] n275 = r268[65:64];
  wire [61:0] n276 = r273 + {60'h0, n275};
  reg [42:0] r296 = 43'h0;
  reg [42:0] r301 = 43'h0;
  wire [25:0] n302 = r296[42:17];
  wire [42:0] n303 = r301 + {17'h0, n302};
  wire [16:0] n305 = r296[16:0];
  reg [25:0] r306 = 26'h0;
  reg [55:0] d307 = 56'h0;
  wire [13:0] n307 = d307[55:42];
  wire [39:0] n308 = {14'h0, r306} * {26'h0, n307};
  reg [42:0] r327 = 43'h0;
  reg [42:0] r331 = 43'h0;
  wire [25:0] n332 = r327[42:17];
  wire [42:0] n333 = r331 + {17'h0, n332};
  wire [16:0] n335 = r327[16:0];
  reg [25:0] r336 = 26'h0;
  wire [39:0] n337 = {14'h0, r336} * {26'h0, n307};
  reg [29:0] r356 = 30'h0;
  reg [29:0] r360 = 30'h0;
  wire [12:0] n361 = r356[29:17];
  wire [29:0] n362 = r360 + {17'h0, n361};
  wire [16:0] n364 = r356[16:0];
  reg [12:0] r365 = 13'h0;
  wire [26:0] n366 = {14'h0, r365} * {13'h0, n307};
  reg [65:0] r576 = 66'h0;
  reg [63:0] r581 = 64'h0;
  wire [63:0] n582 = r576[63:0];
  wire [1:0] n583 = r576[65:64];
  wire [63:0] n584 = r581 + {62'h0, n583};
  reg [65:0] r690 = 66'h0;
  reg [61:0] r695 = 62'h0;
  wire [63:0] n696 = r690[63:0];
  wire [1:0] n697 = r690[65:64];
  wire [61:0] n698 = r695 + {60'h0, n697};
  reg [42:0] r718 = 43'h0;
  reg [42:0] r723 = 43'h0;
  wire [25:0] n724 = r718[42:17];
  wire [42:0] n725 = r723 + {17'h0, n724};
  wire [16:0] n727 = r718[16:0];
  reg [25:0] r728 = 26'h0;
  reg [55:0] d729 = 56'h0;
  wire [13:0] n729 = d729[55:42];
  wire [39:0] n730 = {14'h0, r728} * {26'h0, n729};
  reg [42:0] r749 = 43'h0;
  reg [42:0] r753 = 43'h0;
  wire [25:0] n754 = r749[42:17];
  wire [42:0] n755 = r753 + {17'h0, n754};
  wire [16:0] n757 = r749[16:0];
  reg [25:0] r758 = 26'h0;
  wire [39:0] n759 = {14'h0, r758} * {26'h0, n729};
  reg [29:0] r778 = 30'h0;
  reg [29:0] r782 = 30'h0;
  wire [12:0] n783 = r778[29:17];
  wire [29:0] n784 = r782 + {17'h0, n783};
  wire [16:0] n786 = r778[16:0];
  reg [12:0] r787 = 13'h0;
  wire [26:0] n788 = {14'h0, r787} * {13'h0, n729};
  reg [42:0] r912 = 43'h0;
  reg [42:0] r917 = 43'h0;
  wire [25:0] n918 = r912[42:17];
  wire [42:0] n919 = r917 + {17'h0, n918};
  wire [16:0] n921 = r912[16:0];
  reg [25:0] r922 = 26'h0;
  reg [51:0] d923 = 52'h0;
  wire [12:0] n923 = d923[51:39];
  wire [38:0] n924 = {13'h0, r922} * {26'h0, n923};
  reg [42:0] r943 = 43'h0;
  reg [42:0] r947 = 43'h0;
  wire [25:0] n948 = r943[42:17];
  wire [42:0] n949 = r947 + {17'h0, n948};
  wire [16:0] n951 = r943[16:0];
  reg [25:0] r952 = 26'h0;
  wire [38:0] n953 = {13'h0, r952} * {26'h0, n923};
  reg [28:0] r972 = 29'h0;
  reg [28:0] r976 = 29'h0;
  wire [11:0] n977 = r972[28:17];
  wire [28:0] n978 = r976 + {17'h0, n977};
  wire [16:0] n980 = r972[16:0];
  reg [11:0] r981 = 12'h0;
  wire [24:0] n982 = {13'h0, r981} * {12'h0, n923};
  reg [42:0] r1026 = 43'h0;
  reg [42:0] r1031 = 43'h0;
  wire [25:0] n1032 = r1026[42:17];
  wire [42:0] n1033 = r1031 + {17'h0, n1032};
  wire [16:0] n1035 = r1026[16:0];
  reg [25:0] r1036 = 26'h0;
  reg [51:0] d1037 = 52'h0;
  wire [12:0] n1037 = d1037[51:39];
  wire [38:0] n1038 = {13'h0, r1036} * {26'h0, n1037};
  reg [42:0] r1057 = 43'h0;
  reg [42:0] r1061 = 43'h0;
  wire [25:0] n1062 = r1057[42:17];
  wire [42:0] n1063 = r1061 + {17'h0, n1062};
  wire [16:0] n1065 = r1057[16:0];
  reg [25:0] r1066 = 26'h0;
  wire [38:0] n1067 = {13'h0, r1066} * {26'h0, n1037};
  reg [28:0] r1086 = 29'h0;
  reg [28:0] r1090 = 29'h0;
  wire [11:0] n1091 = r1086[28:17];
  wire [28:0] n1092 = r1090 + {17'h0, n1091};
  wire [16:0] n1094 = r1086[16:0];
  reg [11:0] r1095 = 12'h0;
  wire [24:0] n1096 = {13'h0, r1095} * {12'h0, n1037};
  reg [25:0] r1130 = 26'h0;
  reg [16:0] r1131 = 17'h0;
  wire [42:0] n1132 = {17'h0, r1130} * {26'h0, r1131};
  reg [25:0] r1163 = 26'h0;
  wire [42:0] n1164 = {17'h0, r1163} * {26'h0, r1131};
  reg [12:0] r1192 = 13'h0;
  wire [29:0] n1193 = {17'h0, r1192} * {13'h0, r1131};
  // stage 8
  reg [42:0] r304 = 43'h0;
  reg [39:0] r309 = 40'h0;
  wire [25:0] n310 = r304[42:17];
  wire [39:0] n311 = r309 + {14'h0, n310};
  wire [16:0] n313 = r304[16:0];
  reg [42:0] r334 = 43'h0;
  reg [39:0] r338 = 40'h0;
  wire [25:0] n339 = r334[42:17];
  wire [39:0] n340 = r338 + {14'h0, n339};
  wire [16:0] n342 = r334[16:0];
  reg [29:0] r363 = 30'h0;
  reg [26:0] r367 = 27'h0;
  wire [12:0] n368 = r363[29:17];
  wire [26:0] n369 = r367 + {14'h0, n368};
  wire [16:0] n371 = r363[16:0];
  reg [42:0] r726 = 43'h0;
  reg [39:0] r731 = 40'h0;
  wire [25:0] n732 = r726[42:17];
  wire [39:0] n733 = r731 + {14'h0, n732};
  wire [16:0] n735 = r726[16:0];
  reg [42:0] r756 = 43'h0;
  reg [39:0] r760 = 40'h0;
  wire [25:0] n761 = r756[42:17];
  wire [39:0] n762 = r760 + {14'h0, n761};
  wire [16:0] n764 = r756[16:0];
  reg [29:0] r785 = 30'h0;
  reg [26:0] r789 = 27'h0;
  wire [12:0] n790 = r785[29:17];
  wire [26:0] n791 = r789 + {14'h0, n790};
  wire [16:0] n793 = r785[16:0];
  reg [42:0] r920 = 43'h0;
  reg [38:0] r925 = 39'h0;
  wire [25:0] n926 = r920[42:17];
  wire [38:0] n927 = r925 + {13'h0, n926};
  wire [16:0] n929 = r920[16:0];
  reg [42:0] r950 = 43'h0;
  reg [38:0] r954 = 39'h0;
  wire [25:0] n955 = r950[42:17];
  wire [38:0] n956 = r954 + {13'h0, n955};
  wire [16:0] n958 = r950[16:0];
  reg [28:0] r979 = 29'h0;
  reg [24:0] r983 = 25'h0;
  wire [11:0] n984 = r979[28:17];
  wire [24:0] n985 = r983 + {13'h0, n984};
  wire [16:0] n987 = r979[16:0];
  reg [42:0] r1034 = 43'h0;
  reg [38:0] r1039 = 39'h0;
  wire [25:0] n1040 = r1034[42:17];
  wire [38:0] n1041 = r1039 + {13'h0, n1040};
  wire [16:0] n1043 = r1034[16:0];
  reg [42:0] r1064 = 43'h0;
  reg [38:0] r1068 = 39'h0;
  wire [25:0] n1069 = r1064[42:17];
  wire [38:0] n1070 = r1068 + {13'h0, n1069};
  wire [16:0] n1072 = r1064[16:0];
  reg [28:0] r1093 = 29'h0;
  reg [24:0] r1097 = 25'h0;
  wire [11:0] n1098 = r1093[28:17];
  wire [24:0] n1099 = r1097 + {13'h0, n1098};
  wire [16:0] n1101 = r1093[16:0];
  reg [25:0] r1134 = 26'h0;
  reg [33:0] d1135 = 34'h0;
  wire [16:0] n1135 = d1135[33:17];
  wire [42:0] n1136 = {17'h0, r1134} * {26'h0, n1135};
  reg [25:0] r1166 = 26'h0;
  wire [42:0] n1167 = {17'h0, r1166} * {26'h0, n1135};
  reg [12:0] r1195 = 13'h0;
  wire [29:0] n1196 = {17'h0, r1195} * {13'h0, n1135};
  // stage 9
  reg [127:0] d163 = 128'h0;
  wire [63:0] n163 = d163[127:64];
  reg [127:0] d164 = 128'h0;
  wire [63:0] n164 = d164[127:64];
  wire [127:0] n165 = {n164, n163};
  reg [127:0] d277 = 128'h0;
  wire [63:0] n277 = d277[127:64];
  reg [123:0] d278 = 124'h0;
  wire [61:0] n278 = d278[123:62];
  wire [125:0] n279 = {n278, n277};
  reg [39:0] r312 = 40'h0;
  reg [50:0] d314 = 51'h0;
  wire [16:0] n314 = d314[50:34];
  reg [33:0] d315 = 34'h0;
  wire [16:0] n315 = d315[33:17];
  reg [16:0] r316 = 17'h0;
  wire [90:0] n317 = {r312, r316, n315, n314};
  reg [39:0] r341 = 40'h0;
  reg [50:0] d343 = 51'h0;
  wire [16:0] n343 = d343[50:34];
  reg [33:0] d344 = 34'h0;
  wire [16:0] n344 = d344[33:17];
  reg [16:0] r345 = 17'h0;
  wire [90:0] n346 = {r341, r345, n344, n343};
  reg [26:0] r370 = 27'h0;
  reg [50:0] d372 = 51'h0;
  wire [16:0] n372 = d372[50:34];
  reg [33:0] d373 = 34'h0;
  wire [16:0] n373 = d373[33:17];
  reg [16:0] r374 = 17'h0;
  wire [77:0] n375 = {r370, r374, n373, n372};
  wire [63:0] n376 = n317[63:0];
  wire [37:0] n377 = n346[37:0];
  wire [11:0] n378 = n375[11:0];
  wire [63:0] n379 = {n377, 26'h0};
  wire [63:0] n380 = {n378, 52'h0};
  wire [65:0] n381 = {2'h0, n376} + {2'h0, n379} + {2'h0, n380};
  wire [26:0] n383 = n317[90:64];
  wire [52:0] n384 = n346[90:38];
  wire [63:0] n385 = n375[75:12];
  wire [64:0] n386 = {38'h0, n383} + {12'h0, n384} + {1'h0, n385};
  wire [1:0] n388 = n375[77:76];
  reg [127:0] d585 = 128'h0;
  wire [63:0] n585 = d585[127:64];
  reg [127:0] d586 = 128'h0;
  wire [63:0] n586 = d586[127:64];
  wire [127:0] n587 = {n586, n585};
  reg [127:0] d699 = 128'h0;
  wire [63:0] n699 = d699[127:64];
  reg [123:0] d700 = 124'h0;
  wire [61:0] n700 = d700[123:62];
  wire [125:0] n701 = {n700, n699};
  reg [39:0] r734 = 40'h0;
  reg [50:0] d736 = 51'h0;
  wire [16:0] n736 = d736[50:34];
  reg [33:0] d737 = 34'h0;
  wire [16:0] n737 = d737[33:17];
  reg [16:0] r738 = 17'h0;
  wire [90:0] n739 = {r734, r738, n737, n736};
  reg [39:0] r763 = 40'h0;
  reg [50:0] d765 = 51'h0;
  wire [16:0] n765 = d765[50:34];
  reg [33:0] d766 = 34'h0;
  wire [16:0] n766 = d766[33:17];
  reg [16:0] r767 = 17'h0;
  wire [90:0] n768 = {r763, r767, n766, n765};
  reg [26:0] r792 = 27'h0;
  reg [50:0] d794 = 51'h0;
  wire [16:0] n794 = d794[50:34];
  reg [33:0] d795 = 34'h0;
  wire [16:0] n795 = d795[33:17];
  reg [16:0] r796 = 17'h0;
  wire [77:0] n797 = {r792, r796, n795, n794};
  wire [63:0] n798 = n739[63:0];
  wire [37:0] n799 = n768[37:0];
  wire [11:0] n800 = n797[11:0];
  wire [63:0] n801 = {n799, 26'h0};
  wire [63:0] n802 = {n800, 52'h0};
  wire [65:0] n803 = {2'h0, n798} + {2'h0, n801} + {2'h0, n802};
  wire [26:0] n805 = n739[90:64];
  wire [52:0] n806 = n768[90:38];
  wire [63:0] n807 = n797[75:12];
  wire [64:0] n808 = {38'h0, n805} + {12'h0, n806} + {1'h0, n807};
  wire [1:0] n810 = n797[77:76];
  reg [38:0] r928 = 39'h0;
  reg [50:0] d930 = 51'h0;
  wire [16:0] n930 = d930[50:34];
  reg [33:0] d931 = 34'h0;
  wire [16:0] n931 = d931[33:17];
  reg [16:0] r932 = 17'h0;
  wire [89:0] n933 = {r928, r932, n931, n930};
  reg [38:0] r957 = 39'h0;
  reg [50:0] d959 = 51'h0;
  wire [16:0] n959 = d959[50:34];
  reg [33:0] d960 = 34'h0;
  wire [16:0] n960 = d960[33:17];
  reg [16:0] r961 = 17'h0;
  wire [89:0] n962 = {r957, r961, n960, n959};
  reg [24:0] r986 = 25'h0;
  reg [50:0] d988 = 51'h0;
  wire [16:0] n988 = d988[50:34];
  reg [33:0] d989 = 34'h0;
  wire [16:0] n989 = d989[33:17];
  reg [16:0] r990 = 17'h0;
  wire [75:0] n991 = {r986, r990, n989, n988};
  wire [63:0] n992 = n933[63:0];
  wire [37:0] n993 = n962[37:0];
  wire [11:0] n994 = n991[11:0];
  wire [63:0] n995 = {n993, 26'h0};
  wire [63:0] n996 = {n994, 52'h0};
  wire [65:0] n997 = {2'h0, n992} + {2'h0, n995} + {2'h0, n996};
  wire [25:0] n999 = n933[89:64];
  wire [51:0] n1000 = n962[89:38];
  wire [63:0] n1001 = n991[75:12];
  wire [63:0] n1002 = {38'h0, n999} + {12'h0, n1000} + n1001;
  reg [38:0] r1042 = 39'h0;
  reg [50:0] d1044 = 51'h0;
  wire [16:0] n1044 = d1044[50:34];
  reg [33:0] d1045 = 34'h0;
  wire [16:0] n1045 = d1045[33:17];
  reg [16:0] r1046 = 17'h0;
  wire [89:0] n1047 = {r1042, r1046, n1045, n1044};
  reg [38:0] r1071 = 39'h0;
  reg [50:0] d1073 = 51'h0;
  wire [16:0] n1073 = d1073[50:34];
  reg [33:0] d1074 = 34'h0;
  wire [16:0] n1074 = d1074[33:17];
  reg [16:0] r1075 = 17'h0;
  wire [89:0] n1076 = {r1071, r1075, n1074, n1073};
  reg [24:0] r1100 = 25'h0;
  reg [50:0] d1102 = 51'h0;
  wire [16:0] n1102 = d1102[50:34];
  reg [33:0] d1103 = 34'h0;
  wire [16:0] n1103 = d1103[33:17];
  reg [16:0] r1104 = 17'h0;
  wire [75:0] n1105 = {r1100, r1104, n1103, n1102};
  wire [63:0] n1106 = n1047[63:0];
  wire [37:0] n1107 = n1076[37:0];
  wire [11:0] n1108 = n1105[11:0];
  wire [63:0] n1109 = {n1107, 26'h0};
  wire [63:0] n1110 = {n1108, 52'h0};
  wire [65:0] n1111 = {2'h0, n1106} + {2'h0, n1109} + {2'h0, n1110};
  wire [25:0] n1113 = n1047[89:64];
  wire [51:0] n1114 = n1076[89:38];
  wire [63:0] n1115 = n1105[75:12];
  wire [63:0] n1116 = {38'h0, n1113} + {12'h0, n1114} + n1115;
  reg [85:0] d1133 = 86'h0;
  wire [42:0] n1133 = d1133[85:43];
  reg [42:0] r1137 = 43'h0;
  wire [25:0] n1138 = n1133[42:17];
  wire [42:0] n1139 = r1137 + {17'h0, n1138};
  wire [16:0] n1141 = n1133[16:0];
  reg [25:0] r1142 = 26'h0;
  reg [50:0] d1143 = 51'h0;
  wire [16:0] n1143 = d1143[50:34];
  wire [42:0] n1144 = {17'h0, r1142} * {26'h0, n1143};
  reg [85:0] d1165 = 86'h0;
  wire [42:0] n1165 = d1165[85:43];
  reg [42:0] r1168 = 43'h0;
  wire [25:0] n1169 = n1165[42:17];
  wire [42:0] n1170 = r1168 + {17'h0, n1169};
  wire [16:0] n1172 = n1165[16:0];
  reg [25:0] r1173 = 26'h0;
  wire [42:0] n1174 = {17'h0, r1173} * {26'h0, n1143};
  reg [59:0] d1194 = 60'h0;
  wire [29:0] n1194 = d1194[59:30];
  reg [29:0] r1197 = 30'h0;
  wire [12:0] n1198 = n1194[29:17];
  wire [29:0] n1199 = r1197 + {17'h0, n1198};
  wire [16:0] n1201 = n1194[16:0];
  reg [12:0] r1202 = 13'h0;
  wire [29:0] n1203 = {17'h0, r1202} * {13'h0, n1143};
  // stage 10
  reg [127:0] r166 = 128'h0;
  reg [125:0] r280 = 126'h0;
  reg [65:0] r382 = 66'h0;
  reg [64:0] r387 = 65'h0;
  wire [63:0] n389 = r382[63:0];
  wire [1:0] n390 = r382[65:64];
  wire [63:0] n391 = r387[63:0];
  wire n392 = r387[64];
  wire [64:0] n393 = {1'h0, n391} + {63'h0, n390};
  reg [1:0] r395 = 2'h0;
  wire [1:0] n396 = r395 + {1'h0, n392};
  wire [127:0] n406 = ~r166;
  wire [125:0] n407 = ~r280;
  wire [63:0] n408 = r166[63:0];
  wire [63:0] n409 = r166[127:64];
  wire [63:0] n411 = n406[63:0];
  wire [63:0] n412 = n407[63:0];
  wire [65:0] n415 = 66'h2 + {2'h0, n409} + {2'h0, n411};
  wire [63:0] n422 = r280[63:0];
  wire [63:0] n424 = n406[127:64];
  wire [61:0] n425 = n407[125:64];
  wire [65:0] n427 = 66'hc000000000000000 + {2'h0, n422} + {2'h0, n424};
  wire [61:0] n434 = r280[125:64];
  reg [127:0] r588 = 128'h0;
  reg [125:0] r702 = 126'h0;
  reg [65:0] r804 = 66'h0;
  reg [64:0] r809 = 65'h0;
  wire [63:0] n811 = r804[63:0];
  wire [1:0] n812 = r804[65:64];
  wire [63:0] n813 = r809[63:0];
  wire n814 = r809[64];
  wire [64:0] n815 = {1'h0, n813} + {63'h0, n812};
  reg [1:0] r817 = 2'h0;
  wire [1:0] n818 = r817 + {1'h0, n814};
  wire [127:0] n828 = ~r588;
  wire [125:0] n829 = ~r702;
  wire [63:0] n830 = r588[63:0];
  wire [63:0] n831 = r588[127:64];
  wire [63:0] n833 = n828[63:0];
  wire [63:0] n834 = n829[63:0];
  wire [65:0] n835 = 66'h2 + {2'h0, n831} + {2'h0, n833};
  wire [63:0] n842 = r702[63:0];
  wire [63:0] n844 = n828[127:64];
  wire [61:0] n845 = n829[125:64];
  wire [65:0] n846 = 66'hc000000000000000 + {2'h0, n842} + {2'h0, n844};
  wire [61:0] n853 = r702[125:64];
  reg [65:0] r998 = 66'h0;
  reg [63:0] r1003 = 64'h0;
  wire [63:0] n1004 = r998[63:0];
  wire [1:0] n1005 = r998[65:64];
  wire [63:0] n1006 = r1003 + {62'h0, n1005};
  reg [65:0] r1112 = 66'h0;
  reg [63:0] r1117 = 64'h0;
  wire [63:0] n1118 = r1112[63:0];
  wire [1:0] n1119 = r1112[65:64];
  wire [63:0] n1120 = r1117 + {62'h0, n1119};
  reg [42:0] r1140 = 43'h0;
  reg [42:0] r1145 = 43'h0;
  wire [25:0] n1146 = r1140[42:17];
  wire [42:0] n1147 = r1145 + {17'h0, n1146};
  wire [16:0] n1149 = r1140[16:0];
  reg [25:0] r1150 = 26'h0;
  reg [55:0] d1151 = 56'h0;
  wire [13:0] n1151 = d1151[55:42];
  wire [39:0] n1152 = {14'h0, r1150} * {26'h0, n1151};
  reg [42:0] r1171 = 43'h0;
  reg [42:0] r1175 = 43'h0;
  wire [25:0] n1176 = r1171[42:17];
  wire [42:0] n1177 = r1175 + {17'h0, n1176};
  wire [16:0] n1179 = r1171[16:0];
  reg [25:0] r1180 = 26'h0;
  wire [39:0] n1181 = {14'h0, r1180} * {26'h0, n1151};
  reg [29:0] r1200 = 30'h0;
  reg [29:0] r1204 = 30'h0;
  wire [12:0] n1205 = r1200[29:17];
  wire [29:0] n1206 = r1204 + {17'h0, n1205};
  wire [16:0] n1208 = r1200[16:0];
  reg [12:0] r1209 = 13'h0;
  wire [26:0] n1210 = {14'h0, r1209} * {13'h0, n1151};
  // stage 11
  reg [64:0] r394 = 65'h0;
  wire [63:0] n398 = r394[63:0];
  wire n400 = r394[64];
  reg [64:0] r816 = 65'h0;
  wire [63:0] n820 = r816[63:0];
  wire n822 = r816[64];
  reg [42:0] r1148 = 43'h0;
  reg [39:0] r1153 = 40'h0;
  wire [25:0] n1154 = r1148[42:17];
  wire [39:0] n1155 = r1153 + {14'h0, n1154};
  wire [16:0] n1157 = r1148[16:0];
  reg [42:0] r1178 = 43'h0;
  reg [39:0] r1182 = 40'h0;
  wire [25:0] n1183 = r1178[42:17];
  wire [39:0] n1184 = r1182 + {14'h0, n1183};
  wire [16:0] n1186 = r1178[16:0];
  reg [29:0] r1207 = 30'h0;
  reg [26:0] r1211 = 27'h0;
  wire [12:0] n1212 = r1207[29:17];
  wire [26:0] n1213 = r1211 + {14'h0, n1212};
  wire [16:0] n1215 = r1207[16:0];
  // stage 12
  reg [127:0] d397 = 128'h0;
  wire [63:0] n397 = d397[127:64];
  reg [63:0] r399 = 64'h0;
  reg r401 = 1'h0;
  reg [3:0] d402 = 4'h0;
  wire [1:0] n402 = d402[3:2];
  wire [1:0] n403 = n402 + {1'h0, r401};
  wire [129:0] n404 = {n403, r399, n397};
  reg [127:0] d819 = 128'h0;
  wire [63:0] n819 = d819[127:64];
  reg [63:0] r821 = 64'h0;
  reg r823 = 1'h0;
  reg [3:0] d824 = 4'h0;
  wire [1:0] n824 = d824[3:2];
  wire [1:0] n825 = n824 + {1'h0, r823};
  wire [129:0] n826 = {n825, r821, n819};
  reg [127:0] d1007 = 128'h0;
  wire [63:0] n1007 = d1007[127:64];
  reg [127:0] d1008 = 128'h0;
  wire [63:0] n1008 = d1008[127:64];
  wire [127:0] n1009 = {n1008, n1007};
  reg [127:0] d1121 = 128'h0;
  wire [63:0] n1121 = d1121[127:64];
  reg [127:0] d1122 = 128'h0;
  wire [63:0] n1122 = d1122[127:64];
  wire [127:0] n1123 = {n1122, n1121};
  reg [39:0] r1156 = 40'h0;
  reg [50:0] d1158 = 51'h0;
  wire [16:0] n1158 = d1158[50:34];
  reg [33:0] d1159 = 34'h0;
  wire [16:0] n1159 = d1159[33:17];
  reg [16:0] r1160 = 17'h0;
  wire [90:0] n1161 = {r1156, r1160, n1159, n1158};
  reg [39:0] r1185 = 40'h0;
  reg [50:0] d1187 = 51'h0;
  wire [16:0] n1187 = d1187[50:34];
  reg [33:0] d1188 = 34'h0;
  wire [16:0] n1188 = d1188[33:17];
  reg [16:0] r1189 = 17'h0;
  wire [90:0] n1190 = {r1185, r1189, n1188, n1187};
  reg [26:0] r1214 = 27'h0;
  reg [50:0] d1216 = 51'h0;
  wire [16:0] n1216 = d1216[50:34];
  reg [33:0] d1217 = 34'h0;
  wire [16:0] n1217 = d1217[33:17];
  reg [16:0] r1218 = 17'h0;
  wire [77:0] n1219 = {r1214, r1218, n1217, n1216};
  wire [63:0] n1220 = n1161[63:0];
  wire [37:0] n1221 = n1190[37:0];
  wire [11:0] n1222 = n1219[11:0];
  wire [63:0] n1223 = {n1221, 26'h0};
  wire [63:0] n1224 = {n1222, 52'h0};
  wire [65:0] n1225 = {2'h0, n1220} + {2'h0, n1223} + {2'h0, n1224};
  wire [26:0] n1227 = n1161[90:64];
  wire [52:0] n1228 = n1190[90:38];
  wire [63:0] n1229 = n1219[75:12];
  wire [64:0] n1230 = {38'h0, n1227} + {12'h0, n1228} + {1'h0, n1229};
  wire [1:0] n1232 = n1219[77:76];
  // stage 13
  reg [129:0] r405 = 130'h0;
  wire [63:0] n410 = r405[63:0];
  reg [191:0] d416 = 192'h0;
  wire [63:0] n416 = d416[191:128];
  wire [64:0] n417 = {1'h0, n416} + {1'h0, n410};
  wire [63:0] n423 = r405[127:64];
  reg [185:0] d428 = 186'h0;
  wire [61:0] n428 = d428[185:124];
  wire [64:0] n429 = {3'h0, n428} + {1'h0, n423};
  wire [1:0] n435 = r405[129:128];
  reg [185:0] d437 = 186'h0;
  wire [61:0] n437 = d437[185:124];
  wire [61:0] n438 = 62'h3ffffffffffffffe + n437 + {60'h0, n435};
  reg [129:0] r827 = 130'h0;
  wire [63:0] n832 = r827[63:0];
  reg [191:0] d836 = 192'h0;
  wire [63:0] n836 = d836[191:128];
  wire [64:0] n837 = {1'h0, n836} + {1'h0, n832};
  wire [63:0] n843 = r827[127:64];
  reg [185:0] d847 = 186'h0;
  wire [61:0] n847 = d847[185:124];
  wire [64:0] n848 = {3'h0, n847} + {1'h0, n843};
  wire [1:0] n854 = r827[129:128];
  reg [185:0] d855 = 186'h0;
  wire [61:0] n855 = d855[185:124];
  wire [61:0] n856 = 62'h3ffffffffffffffe + n855 + {60'h0, n854};
  reg [127:0] r1010 = 128'h0;
  reg [127:0] r1124 = 128'h0;
  reg [65:0] r1226 = 66'h0;
  reg [64:0] r1231 = 65'h0;
  wire [63:0] n1233 = r1226[63:0];
  wire [1:0] n1234 = r1226[65:64];
  wire [63:0] n1235 = r1231[63:0];
  wire n1236 = r1231[64];
  wire [64:0] n1237 = {1'h0, n1235} + {63'h0, n1234};
  reg [1:0] r1239 = 2'h0;
  wire [1:0] n1240 = r1239 + {1'h0, n1236};
  wire [127:0] n1250 = ~r1010;
  wire [127:0] n1251 = ~r1124;
  wire [63:0] n1252 = r1010[63:0];
  wire [63:0] n1253 = r1010[127:64];
  wire [63:0] n1255 = n1250[63:0];
  wire [63:0] n1256 = n1251[63:0];
  wire [65:0] n1257 = 66'h2 + {2'h0, n1253} + {2'h0, n1255};
  wire [63:0] n1264 = r1124[63:0];
  wire [63:0] n1266 = n1250[127:64];
  wire [63:0] n1267 = n1251[127:64];
  wire [65:0] n1268 = {2'h0, n1264} + {2'h0, n1266} + {2'h0, n1267};
  wire [63:0] n1272 = r1124[127:64];
  // stage 14
  reg [64:0] r418 = 65'h0;
  reg [263:0] d419 = 264'h0;
  wire [65:0] n419 = d419[263:198];
  wire [65:0] n420 = n419 + {1'h0, r418};
  reg [64:0] r430 = 65'h0;
  reg [263:0] d431 = 264'h0;
  wire [65:0] n431 = d431[263:198];
  wire [65:0] n432 = n431 + {1'h0, r430};
  reg [64:0] r838 = 65'h0;
  reg [263:0] d839 = 264'h0;
  wire [65:0] n839 = d839[263:198];
  wire [65:0] n840 = n839 + {1'h0, r838};
  reg [64:0] r849 = 65'h0;
  reg [263:0] d850 = 264'h0;
  wire [65:0] n850 = d850[263:198];
  wire [65:0] n851 = n850 + {1'h0, r849};
  reg [64:0] r1238 = 65'h0;
  wire [63:0] n1242 = r1238[63:0];
  wire n1244 = r1238[64];
  // stage 15
  reg [65:0] r421 = 66'h0;
  reg [65:0] r433 = 66'h0;
  wire [63:0] n439 = r421[63:0];
  wire [1:0] n440 = r421[65:64];
  wire [63:0] n441 = r433[63:0];
  wire [1:0] n442 = r433[65:64];
  wire [64:0] n443 = {1'h0, n441} + {63'h0, n440};
  reg [123:0] d445 = 124'h0;
  wire [61:0] n445 = d445[123:62];
  wire [61:0] n446 = n445 + {60'h0, n442};
  reg [65:0] r841 = 66'h0;
  reg [65:0] r852 = 66'h0;
  wire [63:0] n857 = r841[63:0];
  wire [1:0] n858 = r841[65:64];
  wire [63:0] n859 = r852[63:0];
  wire [1:0] n860 = r852[65:64];
  wire [64:0] n861 = {1'h0, n859} + {63'h0, n858};
  reg [123:0] d863 = 124'h0;
  wire [61:0] n863 = d863[123:62];
  wire [61:0] n864 = n863 + {60'h0, n860};
  reg [127:0] d1241 = 128'h0;
  wire [63:0] n1241 = d1241[127:64];
  reg [63:0] r1243 = 64'h0;
  reg r1245 = 1'h0;
  reg [3:0] d1246 = 4'h0;
  wire [1:0] n1246 = d1246[3:2];
  wire [1:0] n1247 = n1246 + {1'h0, r1245};
  wire [129:0] n1248 = {n1247, r1243, n1241};
  // stage 16
  reg [64:0] r444 = 65'h0;
  wire [63:0] n449 = r444[63:0];
  wire n451 = r444[64];
  reg [64:0] r862 = 65'h0;
  wire [63:0] n867 = r862[63:0];
  wire n869 = r862[64];
  reg [129:0] r1249 = 130'h0;
  wire [63:0] n1254 = r1249[63:0];
  reg [191:0] d1258 = 192'h0;
  wire [63:0] n1258 = d1258[191:128];
  wire [64:0] n1259 = {1'h0, n1258} + {1'h0, n1254};
  wire [63:0] n1265 = r1249[127:64];
  reg [197:0] d1269 = 198'h0;
  wire [65:0] n1269 = d1269[197:132];
  wire [65:0] n1270 = n1269 + {2'h0, n1265};
  wire [1:0] n1273 = r1249[129:128];
  reg [191:0] d1275 = 192'h0;
  wire [63:0] n1275 = d1275[191:128];
  wire [63:0] n1276 = 64'hfffffffffffffffe + n1275 + {62'h0, n1273};
  // stage 17
  reg [447:0] d447 = 448'h0;
  wire [63:0] n447 = d447[447:384];
  reg [127:0] d448 = 128'h0;
  wire [63:0] n448 = d448[127:64];
  reg [63:0] r450 = 64'h0;
  reg r452 = 1'h0;
  reg [123:0] d453 = 124'h0;
  wire [61:0] n453 = d453[123:62];
  wire [61:0] n454 = n453 + {61'h0, r452};
  wire [253:0] n455 = {n454, r450, n448, n447};
  reg [447:0] d865 = 448'h0;
  wire [63:0] n865 = d865[447:384];
  reg [127:0] d866 = 128'h0;
  wire [63:0] n866 = d866[127:64];
  reg [63:0] r868 = 64'h0;
  reg r870 = 1'h0;
  reg [123:0] d871 = 124'h0;
  wire [61:0] n871 = d871[123:62];
  wire [61:0] n872 = n871 + {61'h0, r870};
  wire [253:0] n873 = {n872, r868, n866, n865};
  reg [64:0] r1260 = 65'h0;
  reg [263:0] d1261 = 264'h0;
  wire [65:0] n1261 = d1261[263:198];
  wire [65:0] n1262 = n1261 + {1'h0, r1260};
  reg [65:0] r1271 = 66'h0;
  reg [63:0] r1277 = 64'h0;
  wire [63:0] n1280 = r1271[63:0];
  wire [1:0] n1281 = r1271[65:64];
  wire [63:0] n1285 = r1277 + {62'h0, n1281};
  // stage 18
  reg [253:0] r456 = 254'h0;
  reg [253:0] r874 = 254'h0;
  reg [65:0] r1263 = 66'h0;
  wire [63:0] n1278 = r1263[63:0];
  wire [1:0] n1279 = r1263[65:64];
  reg [63:0] r1282 = 64'h0;
  wire [64:0] n1283 = {1'h0, r1282} + {63'h0, n1279};
  wire [253:0] n1296 = ~r456;
  wire [253:0] n1297 = ~r874;
  wire [63:0] n1298 = r456[63:0];
  wire [63:0] n1299 = r456[127:64];
  wire n1301 = n1296[0];
  wire n1302 = n1297[0];
  wire [63:0] n1304 = {n1301, 63'h0};
  wire [63:0] n1305 = {n1302, 63'h0};
  wire [64:0] n1306 = {1'h0, n1299} + {1'h0, n1304} + {1'h0, n1305};
  wire [63:0] n1311 = r456[191:128];
  wire [63:0] n1313 = n1296[64:1];
  wire [63:0] n1314 = n1297[64:1];
  wire [64:0] n1315 = 65'h1 + {1'h0, n1311} + {1'h0, n1313};
  wire [61:0] n1322 = r456[253:192];
  wire [1:0] n1323 = r874[1:0];
  wire [63:0] n1325 = n1296[128:65];
  wire [63:0] n1326 = n1297[128:65];
  wire [63:0] n1327 = {n1323, n1322};
  wire [65:0] n1328 = {2'h0, n1327} + {2'h0, n1325} + {2'h0, n1326};
  wire [63:0] n1332 = r874[65:2];
  wire [63:0] n1334 = n1296[192:129];
  wire [63:0] n1335 = n1297[192:129];
  wire [65:0] n1336 = {2'h0, n1332} + {2'h0, n1334} + {2'h0, n1335};
  wire [63:0] n1340 = r874[129:66];
  wire [60:0] n1342 = n1296[253:193];
  wire [60:0] n1343 = n1297[253:193];
  wire [64:0] n1344 = 65'hc000000000000000 + {1'h0, n1340} + {4'h0, n1342};
  wire [63:0] n1351 = r874[193:130];
  wire [64:0] n1353 = 65'hffffffffffffffff + {1'h0, n1351};
  wire [59:0] n1355 = r874[253:194];
  wire [59:0] n1357 = 60'hfffffffffffffff + n1355;
  // stage 19
  reg [64:0] r1284 = 65'h0;
  wire [63:0] n1288 = r1284[63:0];
  wire n1290 = r1284[64];
  reg [64:0] r1354 = 65'h0;
  reg [59:0] r1358 = 60'h0;
  wire [63:0] n1380 = r1354[63:0];
  wire n1381 = r1354[64];
  wire [59:0] n1385 = r1358 + {59'h0, n1381};
  // stage 20
  reg [447:0] d1286 = 448'h0;
  wire [63:0] n1286 = d1286[447:384];
  reg [127:0] d1287 = 128'h0;
  wire [63:0] n1287 = d1287[127:64];
  reg [63:0] r1289 = 64'h0;
  reg r1291 = 1'h0;
  reg [191:0] d1292 = 192'h0;
  wire [63:0] n1292 = d1292[191:128];
  wire [63:0] n1293 = n1292 + {63'h0, r1291};
  wire [255:0] n1294 = {n1293, r1289, n1287, n1286};
  // stage 21
  reg [255:0] r1295 = 256'h0;
  wire n1300 = r1295[0];
  wire [63:0] n1307 = {n1300, 63'h0};
  reg [194:0] d1308 = 195'h0;
  wire [64:0] n1308 = d1308[194:130];
  wire [65:0] n1309 = {1'h0, n1308} + {2'h0, n1307};
  wire [63:0] n1312 = r1295[64:1];
  reg [191:0] d1316 = 192'h0;
  wire [63:0] n1316 = d1316[191:128];
  wire [64:0] n1317 = {1'h0, n1316} + {1'h0, n1312};
  wire [63:0] n1324 = r1295[128:65];
  reg [197:0] d1329 = 198'h0;
  wire [65:0] n1329 = d1329[197:132];
  wire [65:0] n1330 = n1329 + {2'h0, n1324};
  wire [63:0] n1333 = r1295[192:129];
  reg [197:0] d1337 = 198'h0;
  wire [65:0] n1337 = d1337[197:132];
  wire [65:0] n1338 = n1337 + {2'h0, n1333};
  wire [62:0] n1341 = r1295[255:193];
  reg [182:0] d1345 = 183'h0;
  wire [60:0] n1345 = d1345[182:122];
  wire [63:0] n1346 = {3'h0, n1345} + {1'h0, n1341};
  // stage 22
  reg [65:0] r1310 = 66'h0;
  reg [64:0] r1318 = 65'h0;
  reg [259:0] d1319 = 260'h0;
  wire [64:0] n1319 = d1319[259:195];
  wire [65:0] n1320 = {1'h0, n1319} + {1'h0, r1318};
  reg [65:0] r1331 = 66'h0;
  reg [65:0] r1339 = 66'h0;
  reg [63:0] r1347 = 64'h0;
  reg [259:0] d1348 = 260'h0;
  wire [64:0] n1348 = d1348[259:195];
  wire [65:0] n1349 = {1'h0, n1348} + {2'h0, r1347};
  wire [63:0] n1359 = r1310[63:0];
  wire [1:0] n1360 = r1310[65:64];
  wire [63:0] n1366 = r1331[63:0];
  wire [1:0] n1367 = r1331[65:64];
  wire [63:0] n1371 = r1339[63:0];
  wire [1:0] n1372 = r1339[65:64];
  wire [64:0] n1373 = {1'h0, n1371} + {63'h0, n1367};
  // stage 23
  reg [65:0] r1321 = 66'h0;
  reg [65:0] r1350 = 66'h0;
  wire [63:0] n1361 = r1321[63:0];
  wire [1:0] n1362 = r1321[65:64];
  reg [1:0] r1363 = 2'h0;
  wire [64:0] n1364 = {1'h0, n1361} + {63'h0, r1363};
  reg [63:0] r1368 = 64'h0;
  wire [64:0] n1369 = {1'h0, r1368} + {63'h0, n1362};
  reg [64:0] r1374 = 65'h0;
  wire [63:0] n1375 = r1350[63:0];
  wire [1:0] n1376 = r1350[65:64];
  reg [1:0] r1377 = 2'h0;
  wire [64:0] n1378 = {1'h0, n1375} + {63'h0, r1377};
  reg [255:0] d1382 = 256'h0;
  wire [63:0] n1382 = d1382[255:192];
  wire [64:0] n1383 = {1'h0, n1382} + {63'h0, n1376};
  wire [63:0] n1401 = r1374[63:0];
  wire n1404 = r1374[64];
  wire n1406 = &n1401;
  // stage 24
  reg [64:0] r1365 = 65'h0;
  reg [64:0] r1370 = 65'h0;
  reg [64:0] r1379 = 65'h0;
  reg [64:0] r1384 = 65'h0;
  wire [63:0] n1388 = r1365[63:0];
  wire n1390 = r1365[64];
  wire [63:0] n1392 = r1370[63:0];
  wire n1395 = r1370[64];
  wire n1397 = &n1392;
  wire [63:0] n1410 = r1379[63:0];
  wire n1413 = r1379[64];
  wire n1415 = &n1410;
  wire [63:0] n1419 = r1384[63:0];
  wire n1422 = r1384[64];
  wire n1424 = &n1419;
  // stage 25
  reg [447:0] d1386 = 448'h0;
  wire [63:0] n1386 = d1386[447:384];
  reg [191:0] d1387 = 192'h0;
  wire [63:0] n1387 = d1387[191:128];
  reg [63:0] r1389 = 64'h0;
  reg r1391 = 1'h0;
  reg [63:0] r1393 = 64'h0;
  wire [63:0] n1394 = r1393 + {63'h0, r1391};
  reg r1396 = 1'h0;
  reg r1398 = 1'h0;
  wire n1399 = r1398 & r1391;
  wire n1400 = r1396 | n1399;
  reg [127:0] d1402 = 128'h0;
  wire [63:0] n1402 = d1402[127:64];
  wire [63:0] n1403 = n1402 + {63'h0, n1400};
  reg [1:0] d1405 = 2'h0;
  wire n1405 = d1405[1];
  reg [1:0] d1407 = 2'h0;
  wire n1407 = d1407[1];
  wire n1408 = n1407 & n1400;
  wire n1409 = n1405 | n1408;
  reg [63:0] r1411 = 64'h0;
  wire [63:0] n1412 = r1411 + {63'h0, n1409};
  reg r1414 = 1'h0;
  reg r1416 = 1'h0;
  wire n1417 = r1416 & n1409;
  wire n1418 = r1414 | n1417;
  reg [63:0] r1420 = 64'h0;
  wire [63:0] n1421 = r1420 + {63'h0, n1418};
  reg r1423 = 1'h0;
  reg r1425 = 1'h0;
  wire n1426 = r1425 & n1418;
  wire n1427 = r1423 | n1426;
  reg [359:0] d1428 = 360'h0;
  wire [59:0] n1428 = d1428[359:300];
  wire [59:0] n1429 = n1428 + {59'h0, n1427};
  wire [507:0] n1430 = {n1429, n1421, n1412, n1403, n1394, r1389, n1387, n1386};
  // stage 26
  reg [507:0] r1431 = 508'h0;
  wire [25:0] n1432 = r1431[25:0];
  wire [25:0] n1548 = r1431[51:26];
  wire [25:0] n1635 = r1431[77:52];
  wire [25:0] n1712 = r1431[103:78];
  wire [25:0] n1782 = r1431[129:104];
  wire [25:0] n1837 = r1431[155:130];
  wire [25:0] n1890 = r1431[181:156];
  wire [25:0] n1929 = r1431[207:182];
  wire [25:0] n1960 = r1431[233:208];
  wire [21:0] n1981 = r1431[255:234];
  wire [55:0] n2765 = r1431[309:254];
  wire [63:0] n2772 = {n2765, 8'h0};
  wire [63:0] n2819 = r1431[373:310];
  wire [63:0] n2858 = r1431[437:374];
  wire [63:0] n2881 = r1431[501:438];
  wire [5:0] n2892 = r1431[507:502];
  // stage 27
  reg [25:0] r1437 = 26'h0;
  wire [42:0] n1438 = {17'h0, r1437} * 43'h6389;
  wire [42:0] n1469 = {17'h0, r1437} * 43'ha6ac;
  wire [42:0] n1497 = {17'h0, r1437} * 43'h33da;
  wire [42:0] n1524 = {17'h0, r1437} * 43'h11888;
  reg [25:0] r1549 = 26'h0;
  wire [42:0] n1550 = {17'h0, r1549} * 43'h6389;
  wire [42:0] n1577 = {17'h0, r1549} * 43'ha6ac;
  wire [42:0] n1601 = {17'h0, r1549} * 43'h33da;
  wire [42:0] n1625 = {17'h0, r1549} * 43'h11888;
  reg [25:0] r1636 = 26'h0;
  wire [42:0] n1637 = {17'h0, r1636} * 43'h6389;
  wire [42:0] n1664 = {17'h0, r1636} * 43'ha6ac;
  wire [42:0] n1688 = {17'h0, r1636} * 43'h33da;
  reg [25:0] r1713 = 26'h0;
  wire [42:0] n1714 = {17'h0, r1713} * 43'h6389;
  wire [42:0] n1741 = {17'h0, r1713} * 43'ha6ac;
  wire [42:0] n1765 = {17'h0, r1713} * 43'h33da;
  reg [25:0] r1783 = 26'h0;
  wire [42:0] n1784 = {17'h0, r1783} * 43'h6389;
  wire [42:0] n1811 = {17'h0, r1783} * 43'ha6ac;
  wire [42:0] n1835 = {17'h0, r1783} * 43'h33da;
  reg [25:0] r1838 = 26'h0;
  wire [42:0] n1839 = {17'h0, r1838} * 43'h6389;
  wire [42:0] n1866 = {17'h0, r1838} * 43'ha6ac;
  reg [25:0] r1891 = 26'h0;
  wire [42:0] n1892 = {17'h0, r1891} * 43'h6389;
  wire [42:0] n1919 = {17'h0, r1891} * 43'ha6ac;
  reg [25:0] r1930 = 26'h0;
  wire [42:0] n1931 = {17'h0, r1930} * 43'h6389;
  wire [42:0] n1958 = {17'h0, r1930} * 43'ha6ac;
  reg [25:0] r1961 = 26'h0;
  wire [42:0] n1962 = {17'h0, r1961} * 43'h6389;
  reg [21:0] r1982 = 22'h0;
  wire [38:0] n1983 = {17'h0, r1982} * 39'h6389;
  // stage 28
  reg [25:0] r1440 = 26'h0;
  wire [42:0] n1441 = {17'h0, r1440} * 43'h17243;
  wire [42:0] n1471 = {17'h0, r1440} * 43'h128f6;
  wire [42:0] n1499 = {17'h0, r1440} * 43'h1e80c;
  wire [42:0] n1526 = {17'h0, r1440} * 43'h115bc;
  reg [25:0] r1552 = 26'h0;
  wire [42:0] n1553 = {17'h0, r1552} * 43'h17243;
  wire [42:0] n1579 = {17'h0, r1552} * 43'h128f6;
  wire [42:0] n1603 = {17'h0, r1552} * 43'h1e80c;
  wire [42:0] n1627 = {17'h0, r1552} * 43'h115bc;
  reg [25:0] r1639 = 26'h0;
  wire [42:0] n1640 = {17'h0, r1639} * 43'h17243;
  wire [42:0] n1666 = {17'h0, r1639} * 43'h128f6;
  wire [42:0] n1690 = {17'h0, r1639} * 43'h1e80c;
  reg [25:0] r1716 = 26'h0;
  wire [42:0] n1717 = {17'h0, r1716} * 43'h17243;
  wire [42:0] n1743 = {17'h0, r1716} * 43'h128f6;
  wire [42:0] n1767 = {17'h0, r1716} * 43'h1e80c;
  reg [25:0] r1786 = 26'h0;
  wire [42:0] n1787 = {17'h0, r1786} * 43'h17243;
  wire [42:0] n1813 = {17'h0, r1786} * 43'h128f6;
  reg [25:0] r1841 = 26'h0;
  wire [42:0] n1842 = {17'h0, r1841} * 43'h17243;
  wire [42:0] n1868 = {17'h0, r1841} * 43'h128f6;
  reg [25:0] r1894 = 26'h0;
  wire [42:0] n1895 = {17'h0, r1894} * 43'h17243;
  wire [42:0] n1921 = {17'h0, r1894} * 43'h128f6;
  reg [25:0] r1933 = 26'h0;
  wire [42:0] n1934 = {17'h0, r1933} * 43'h17243;
  reg [25:0] r1964 = 26'h0;
  wire [42:0] n1965 = {17'h0, r1964} * 43'h17243;
  reg [21:0] r1985 = 22'h0;
  wire [38:0] n1986 = {17'h0, r1985} * 39'h17243;
  // stage 29
  reg [85:0] d1439 = 86'h0;
  wire [42:0] n1439 = d1439[85:43];
  reg [42:0] r1442 = 43'h0;
  wire [25:0] n1443 = n1439[42:17];
  wire [42:0] n1444 = r1442 + {17'h0, n1443};
  wire [16:0] n1446 = n1439[16:0];
  reg [25:0] r1447 = 26'h0;
  wire [42:0] n1448 = {17'h0, r1447} * 43'h81e0;
  reg [85:0] d1470 = 86'h0;
  wire [42:0] n1470 = d1470[85:43];
  reg [42:0] r1472 = 43'h0;
  wire [25:0] n1473 = n1470[42:17];
  wire [42:0] n1474 = r1472 + {17'h0, n1473};
  wire [16:0] n1476 = n1470[16:0];
  wire [42:0] n1477 = {17'h0, r1447} * 43'h179f5;
  reg [85:0] d1498 = 86'h0;
  wire [42:0] n1498 = d1498[85:43];
  reg [42:0] r1500 = 43'h0;
  wire [25:0] n1501 = n1498[42:17];
  wire [42:0] n1502 = r1500 + {17'h0, n1501};
  wire [16:0] n1504 = n1498[16:0];
  wire [42:0] n1505 = {17'h0, r1447} * 43'h2bf2;
  reg [85:0] d1525 = 86'h0;
  wire [42:0] n1525 = d1525[85:43];
  reg [42:0] r1527 = 43'h0;
  wire [25:0] n1528 = n1525[42:17];
  wire [42:0] n1529 = r1527 + {17'h0, n1528};
  wire [16:0] n1531 = n1525[16:0];
  wire [42:0] n1532 = {17'h0, r1447} * 43'h1d5e8;
  reg [85:0] d1551 = 86'h0;
  wire [42:0] n1551 = d1551[85:43];
  reg [42:0] r1554 = 43'h0;
  wire [25:0] n1555 = n1551[42:17];
  wire [42:0] n1556 = r1554 + {17'h0, n1555};
  wire [16:0] n1558 = n1551[16:0];
  reg [25:0] r1559 = 26'h0;
  wire [42:0] n1560 = {17'h0, r1559} * 43'h81e0;
  reg [85:0] d1578 = 86'h0;
  wire [42:0] n1578 = d1578[85:43];
  reg [42:0] r1580 = 43'h0;
  wire [25:0] n1581 = n1578[42:17];
  wire [42:0] n1582 = r1580 + {17'h0, n1581};
  wire [16:0] n1584 = n1578[16:0];
  wire [42:0] n1585 = {17'h0, r1559} * 43'h179f5;
  reg [85:0] d1602 = 86'h0;
  wire [42:0] n1602 = d1602[85:43];
  reg [42:0] r1604 = 43'h0;
  wire [25:0] n1605 = n1602[42:17];
  wire [42:0] n1606 = r1604 + {17'h0, n1605};
  wire [16:0] n1608 = n1602[16:0];
  wire [42:0] n1609 = {17'h0, r1559} * 43'h2bf2;
  reg [85:0] d1626 = 86'h0;
  wire [42:0] n1626 = d1626[85:43];
  reg [42:0] r1628 = 43'h0;
  wire [25:0] n1629 = n1626[42:17];
  wire [42:0] n1630 = r1628 + {17'h0, n1629};
  wire [16:0] n1632 = n1626[16:0];
  reg [85:0] d1638 = 86'h0;
  wire [42:0] n1638 = d1638[85:43];
  reg [42:0] r1641 = 43'h0;
  wire [25:0] n1642 = n1638[42:17];
  wire [42:0] n1643 = r1641 + {17'h0, n1642};
  wire [16:0] n1645 = n1638[16:0];
  reg [25:0] r1646 = 26'h0;
  wire [42:0] n1647 = {17'h0, r1646} * 43'h81e0;
  reg [85:0] d1665 = 86'h0;
  wire [42:0] n1665 = d1665[85:43];
  reg [42:0] r1667 = 43'h0;
  wire [25:0] n1668 = n1665[42:17];
  wire [42:0] n1669 = r1667 + {17'h0, n1668};
  wire [16:0] n1671 = n1665[16:0];
  wire [42:0] n1672 = {17'h0, r1646} * 43'h179f5;
  reg [85:0] d1689 = 86'h0;
  wire [42:0] n1689 = d1689[85:43];
  reg [42:0] r1691 = 43'h0;
  wire [25:0] n1692 = n1689[42:17];
  wire [42:0] n1693 = r1691 + {17'h0, n1692};
  wire [16:0] n1695 = n1689[16:0];
  wire [42:0] n1696 = {17'h0, r1646} * 43'h2bf2;
  reg [85:0] d1715 = 86'h0;
  wire [42:0] n1715 = d1715[85:43];
  reg [42:0] r1718 = 43'h0;
  wire [25:0] n1719 = n1715[42:17];
  wire [42:0] n1720 = r1718 + {17'h0, n1719};
  wire [16:0] n1722 = n1715[16:0];
  reg [25:0] r1723 = 26'h0;
  wire [42:0] n1724 = {17'h0, r1723} * 43'h81e0;
  reg [85:0] d1742 = 86'h0;
  wire [42:0] n1742 = d1742[85:43];
  reg [42:0] r1744 = 43'h0;
  wire [25:0] n1745 = n1742[42:17];
  wire [42:0] n1746 = r1744 + {17'h0, n1745};
  wire [16:0] n1748 = n1742[16:0];
  wire [42:0] n1749 = {17'h0, r1723} * 43'h179f5;
  reg [85:0] d1766 = 86'h0;
  wire [42:0] n1766 = d1766[85:43];
  reg [42:0] r1768 = 43'h0;
  wire [25:0] n1769 = n1766[42:17];
  wire [42:0] n1770 = r1768 + {17'h0, n1769};
  wire [16:0] n1772 = n1766[16:0];
  wire [42:0] n1773 = {17'h0, r1723} * 43'h2bf2;
  reg [85:0] d1785 = 86'h0;
  wire [42:0] n1785 = d1785[85:43];
  reg [42:0] r1788 = 43'h0;
  wire [25:0] n1789 = n1785[42:17];
  wire [42:0] n1790 = r1788 + {17'h0, n1789};
  wire [16:0] n1792 = n1785[16:0];
  reg [25:0] r1793 = 26'h0;
  wire [42:0] n1794 = {17'h0, r1793} * 43'h81e0;
  reg [85:0] d1812 = 86'h0;
  wire [42:0] n1812 = d1812[85:43];
  reg [42:0] r1814 = 43'h0;
  wire [25:0] n1815 = n1812[42:17];
  wire [42:0] n1816 = r1814 + {17'h0, n1815};
  wire [16:0] n1818 = n1812[16:0];
  wire [42:0] n1819 = {17'h0, r1793} * 43'h179f5;
  reg [85:0] d1836 = 86'h0;
  wire [42:0] n1836 = d1836[85:43];
  reg [85:0] d1840 = 86'h0;
  wire [42:0] n1840 = d1840[85:43];
  reg [42:0] r1843 = 43'h0;
  wire [25:0] n1844 = n1840[42:17];
  wire [42:0] n1845 = r1843 + {17'h0, n1844};
  wire [16:0] n1847 = n1840[16:0];
  reg [25:0] r1848 = 26'h0;
  wire [42:0] n1849 = {17'h0, r1848} * 43'h81e0;
  reg [85:0] d1867 = 86'h0;
  wire [42:0] n1867 = d1867[85:43];
  reg [42:0] r1869 = 43'h0;
  wire [25:0] n1870 = n1867[42:17];
  wire [42:0] n1871 = r1869 + {17'h0, n1870};
  wire [16:0] n1873 = n1867[16:0];
  wire [42:0] n1874 = {17'h0, r1848} * 43'h179f5;
  reg [85:0] d1893 = 86'h0;
  wire [42:0] n1893 = d1893[85:43];
  reg [42:0] r1896 = 43'h0;
  wire [25:0] n1897 = n1893[42:17];
  wire [42:0] n1898 = r1896 + {17'h0, n1897};
  wire [16:0] n1900 = n1893[16:0];
  reg [25:0] r1901 = 26'h0;
  wire [42:0] n1902 = {17'h0, r1901} * 43'h81e0;
  reg [85:0] d1920 = 86'h0;
  wire [42:0] n1920 = d1920[85:43];
  reg [42:0] r1922 = 43'h0;
  wire [25:0] n1923 = n1920[42:17];
  wire [42:0] n1924 = r1922 + {17'h0, n1923};
  wire [16:0] n1926 = n1920[16:0];
  reg [85:0] d1932 = 86'h0;
  wire [42:0] n1932 = d1932[85:43];
  reg [42:0] r1935 = 43'h0;
  wire [25:0] n1936 = n1932[42:17];
  wire [42:0] n1937 = r1935 + {17'h0, n1936};
  wire [16:0] n1939 = n1932[16:0];
  reg [25:0] r1940 = 26'h0;
  wire [42:0] n1941 = {17'h0, r1940} * 43'h81e0;
  reg [85:0] d1959 = 86'h0;
  wire [42:0] n1959 = d1959[85:43];
  reg [85:0] d1963 = 86'h0;
  wire [42:0] n1963 = d1963[85:43];
  reg [42:0] r1966 = 43'h0;
  wire [25:0] n1967 = n1963[42:17];
  wire [42:0] n1968 = r1966 + {17'h0, n1967};
  wire [16:0] n1970 = n1963[16:0];
  reg [25:0] r1971 = 26'h0;
  wire [42:0] n1972 = {17'h0, r1971} * 43'h81e0;
  reg [77:0] d1984 = 78'h0;
  wire [38:0] n1984 = d1984[77:39];
  reg [38:0] r1987 = 39'h0;
  wire [21:0] n1988 = n1984[38:17];
  wire [38:0] n1989 = r1987 + {17'h0, n1988};
  wire [16:0] n1991 = n1984[16:0];
  wire [15:0] n1997 = n1836[15:0];
  wire [5:0] n2000 = n1959[5:0];
  // stage 30
  reg [42:0] r1445 = 43'h0;
  reg [42:0] r1449 = 43'h0;
  wire [25:0] n1450 = r1445[42:17];
  wire [42:0] n1451 = r1449 + {17'h0, n1450};
  wire [16:0] n1453 = r1445[16:0];
  reg [25:0] r1454 = 26'h0;
  wire [42:0] n1455 = {17'h0, r1454} * 43'h130fa;
  reg [42:0] r1475 = 43'h0;
  reg [42:0] r1478 = 43'h0;
  wire [25:0] n1479 = r1475[42:17];
  wire [42:0] n1480 = r1478 + {17'h0, n1479};
  wire [16:0] n1482 = r1475[16:0];
  wire [42:0] n1483 = {17'h0, r1454} * 43'h1013d;
  reg [42:0] r1503 = 43'h0;
  reg [42:0] r1506 = 43'h0;
  wire [25:0] n1507 = r1503[42:17];
  wire [42:0] n1508 = r1506 + {17'h0, n1507};
  wire [16:0] n1510 = r1503[16:0];
  wire [42:0] n1511 = {17'h0, r1454} * 43'h18d7b;
  reg [42:0] r1530 = 43'h0;
  reg [42:0] r1533 = 43'h0;
  wire [25:0] n1534 = r1530[42:17];
  wire [42:0] n1535 = r1533 + {17'h0, n1534};
  wire [16:0] n1537 = r1530[16:0];
  wire [26:0] n1538 = {1'h0, r1454} * 27'h1;
  reg [42:0] r1557 = 43'h0;
  reg [42:0] r1561 = 43'h0;
  wire [25:0] n1562 = r1557[42:17];
  wire [42:0] n1563 = r1561 + {17'h0, n1562};
  wire [16:0] n1565 = r1557[16:0];
  reg [25:0] r1566 = 26'h0;
  wire [42:0] n1567 = {17'h0, r1566} * 43'h130fa;
  reg [42:0] r1583 = 43'h0;
  reg [42:0] r1586 = 43'h0;
  wire [25:0] n1587 = r1583[42:17];
  wire [42:0] n1588 = r1586 + {17'h0, n1587};
  wire [16:0] n1590 = r1583[16:0];
  wire [42:0] n1591 = {17'h0, r1566} * 43'h1013d;
  reg [42:0] r1607 = 43'h0;
  reg [42:0] r1610 = 43'h0;
  wire [25:0] n1611 = r1607[42:17];
  wire [42:0] n1612 = r1610 + {17'h0, n1611};
  wire [16:0] n1614 = r1607[16:0];
  wire [42:0] n1615 = {17'h0, r1566} * 43'h18d7b;
  reg [42:0] r1631 = 43'h0;
  reg [16:0] r1633 = 17'h0;
  wire [59:0] n1634 = {r1631, r1633};
  reg [42:0] r1644 = 43'h0;
  reg [42:0] r1648 = 43'h0;
  wire [25:0] n1649 = r1644[42:17];
  wire [42:0] n1650 = r1648 + {17'h0, n1649};
  wire [16:0] n1652 = r1644[16:0];
  reg [25:0] r1653 = 26'h0;
  wire [42:0] n1654 = {17'h0, r1653} * 43'h130fa;
  reg [42:0] r1670 = 43'h0;
  reg [42:0] r1673 = 43'h0;
  wire [25:0] n1674 = r1670[42:17];
  wire [42:0] n1675 = r1673 + {17'h0, n1674};
  wire [16:0] n1677 = r1670[16:0];
  wire [42:0] n1678 = {17'h0, r1653} * 43'h1013d;
  reg [42:0] r1694 = 43'h0;
  reg [42:0] r1697 = 43'h0;
  wire [25:0] n1698 = r1694[42:17];
  wire [42:0] n1699 = r1697 + {17'h0, n1698};
  wire [16:0] n1701 = r1694[16:0];
  wire [42:0] n1702 = {17'h0, r1653} * 43'h18d7b;
  reg [42:0] r1721 = 43'h0;
  reg [42:0] r1725 = 43'h0;
  wire [25:0] n1726 = r1721[42:17];
  wire [42:0] n1727 = r1725 + {17'h0, n1726};
  wire [16:0] n1729 = r1721[16:0];
  reg [25:0] r1730 = 26'h0;
  wire [42:0] n1731 = {17'h0, r1730} * 43'h130fa;
  reg [42:0] r1747 = 43'h0;
  reg [42:0] r1750 = 43'h0;
  wire [25:0] n1751 = r1747[42:17];
  wire [42:0] n1752 = r1750 + {17'h0, n1751};
  wire [16:0] n1754 = r1747[16:0];
  wire [42:0] n1755 = {17'h0, r1730} * 43'h1013d;
  reg [42:0] r1771 = 43'h0;
  reg [42:0] r1774 = 43'h0;
  wire [25:0] n1775 = r1771[42:17];
  wire [42:0] n1776 = r1774 + {17'h0, n1775};
  wire [16:0] n1778 = r1771[16:0];
  reg [42:0] r1791 = 43'h0;
  reg [42:0] r1795 = 43'h0;
  wire [25:0] n1796 = r1791[42:17];
  wire [42:0] n1797 = r1795 + {17'h0, n1796};
  wire [16:0] n1799 = r1791[16:0];
  reg [25:0] r1800 = 26'h0;
  wire [42:0] n1801 = {17'h0, r1800} * 43'h130fa;
  reg [42:0] r1817 = 43'h0;
  reg [42:0] r1820 = 43'h0;
  wire [25:0] n1821 = r1817[42:17];
  wire [42:0] n1822 = r1820 + {17'h0, n1821};
  wire [16:0] n1824 = r1817[16:0];
  wire [42:0] n1825 = {17'h0, r1800} * 43'h1013d;
  reg [42:0] r1846 = 43'h0;
  reg [42:0] r1850 = 43'h0;
  wire [25:0] n1851 = r1846[42:17];
  wire [42:0] n1852 = r1850 + {17'h0, n1851};
  wire [16:0] n1854 = r1846[16:0];
  reg [25:0] r1855 = 26'h0;
  wire [42:0] n1856 = {17'h0, r1855} * 43'h130fa;
  reg [42:0] r1872 = 43'h0;
  reg [42:0] r1875 = 43'h0;
  wire [25:0] n1876 = r1872[42:17];
  wire [42:0] n1877 = r1875 + {17'h0, n1876};
  wire [16:0] n1879 = r1872[16:0];
  wire [42:0] n1880 = {17'h0, r1855} * 43'h1013d;
  reg [42:0] r1899 = 43'h0;
  reg [42:0] r1903 = 43'h0;
  wire [25:0] n1904 = r1899[42:17];
  wire [42:0] n1905 = r1903 + {17'h0, n1904};
  wire [16:0] n1907 = r1899[16:0];
  reg [25:0] r1908 = 26'h0;
  wire [42:0] n1909 = {17'h0, r1908} * 43'h130fa;
  reg [42:0] r1925 = 43'h0;
  reg [16:0] r1927 = 17'h0;
  wire [59:0] n1928 = {r1925, r1927};
  reg [42:0] r1938 = 43'h0;
  reg [42:0] r1942 = 43'h0;
  wire [25:0] n1943 = r1938[42:17];
  wire [42:0] n1944 = r1942 + {17'h0, n1943};
  wire [16:0] n1946 = r1938[16:0];
  reg [25:0] r1947 = 26'h0;
  wire [42:0] n1948 = {17'h0, r1947} * 43'h130fa;
  reg [42:0] r1969 = 43'h0;
  reg [42:0] r1973 = 43'h0;
  wire [25:0] n1974 = r1969[42:17];
  wire [42:0] n1975 = r1973 + {17'h0, n1974};
  wire [16:0] n1977 = r1969[16:0];
  reg [38:0] r1990 = 39'h0;
  reg [16:0] r1992 = 17'h0;
  wire [55:0] n1993 = {r1990, r1992};
  wire [25:0] n1995 = n1634[25:0];
  wire [31:0] n1999 = n1928[31:0];
  wire [21:0] n2002 = n1993[21:0];
  wire [63:0] n2090 = {n2002, 42'h0};
  // stage 31
  reg [42:0] r1452 = 43'h0;
  reg [42:0] r1456 = 43'h0;
  wire [25:0] n1457 = r1452[42:17];
  wire [42:0] n1458 = r1456 + {17'h0, n1457};
  wire [16:0] n1460 = r1452[16:0];
  reg [42:0] r1481 = 43'h0;
  reg [42:0] r1484 = 43'h0;
  wire [25:0] n1485 = r1481[42:17];
  wire [42:0] n1486 = r1484 + {17'h0, n1485};
  wire [16:0] n1488 = r1481[16:0];
  reg [42:0] r1509 = 43'h0;
  reg [42:0] r1512 = 43'h0;
  wire [25:0] n1513 = r1509[42:17];
  wire [42:0] n1514 = r1512 + {17'h0, n1513};
  wire [16:0] n1516 = r1509[16:0];
  reg [42:0] r1536 = 43'h0;
  reg [26:0] r1539 = 27'h0;
  wire [25:0] n1540 = r1536[42:17];
  wire [26:0] n1541 = r1539 + {1'h0, n1540};
  wire [16:0] n1543 = r1536[16:0];
  reg [42:0] r1564 = 43'h0;
  reg [42:0] r1568 = 43'h0;
  wire [25:0] n1569 = r1564[42:17];
  wire [42:0] n1570 = r1568 + {17'h0, n1569};
  wire [16:0] n1572 = r1564[16:0];
  reg [42:0] r1589 = 43'h0;
  reg [42:0] r1592 = 43'h0;
  wire [25:0] n1593 = r1589[42:17];
  wire [42:0] n1594 = r1592 + {17'h0, n1593};
  wire [16:0] n1596 = r1589[16:0];
  reg [42:0] r1613 = 43'h0;
  reg [42:0] r1616 = 43'h0;
  wire [25:0] n1617 = r1613[42:17];
  wire [42:0] n1618 = r1616 + {17'h0, n1617};
  wire [16:0] n1620 = r1613[16:0];
  reg [42:0] r1651 = 43'h0;
  reg [42:0] r1655 = 43'h0;
  wire [25:0] n1656 = r1651[42:17];
  wire [42:0] n1657 = r1655 + {17'h0, n1656};
  wire [16:0] n1659 = r1651[16:0];
  reg [42:0] r1676 = 43'h0;
  reg [42:0] r1679 = 43'h0;
  wire [25:0] n1680 = r1676[42:17];
  wire [42:0] n1681 = r1679 + {17'h0, n1680};
  wire [16:0] n1683 = r1676[16:0];
  reg [42:0] r1700 = 43'h0;
  reg [42:0] r1703 = 43'h0;
  wire [25:0] n1704 = r1700[42:17];
  wire [42:0] n1705 = r1703 + {17'h0, n1704};
  wire [16:0] n1707 = r1700[16:0];
  reg [42:0] r1728 = 43'h0;
  reg [42:0] r1732 = 43'h0;
  wire [25:0] n1733 = r1728[42:17];
  wire [42:0] n1734 = r1732 + {17'h0, n1733};
  wire [16:0] n1736 = r1728[16:0];
  reg [42:0] r1753 = 43'h0;
  reg [42:0] r1756 = 43'h0;
  wire [25:0] n1757 = r1753[42:17];
  wire [42:0] n1758 = r1756 + {17'h0, n1757};
  wire [16:0] n1760 = r1753[16:0];
  reg [42:0] r1777 = 43'h0;
  reg [33:0] d1779 = 34'h0;
  wire [16:0] n1779 = d1779[33:17];
  reg [16:0] r1780 = 17'h0;
  wire [76:0] n1781 = {r1777, r1780, n1779};
  reg [42:0] r1798 = 43'h0;
  reg [42:0] r1802 = 43'h0;
  wire [25:0] n1803 = r1798[42:17];
  wire [42:0] n1804 = r1802 + {17'h0, n1803};
  wire [16:0] n1806 = r1798[16:0];
  reg [42:0] r1823 = 43'h0;
  reg [42:0] r1826 = 43'h0;
  wire [25:0] n1827 = r1823[42:17];
  wire [42:0] n1828 = r1826 + {17'h0, n1827};
  wire [16:0] n1830 = r1823[16:0];
  reg [42:0] r1853 = 43'h0;
  reg [42:0] r1857 = 43'h0;
  wire [25:0] n1858 = r1853[42:17];
  wire [42:0] n1859 = r1857 + {17'h0, n1858};
  wire [16:0] n1861 = r1853[16:0];
  reg [42:0] r1878 = 43'h0;
  reg [42:0] r1881 = 43'h0;
  wire [25:0] n1882 = r1878[42:17];
  wire [42:0] n1883 = r1881 + {17'h0, n1882};
  wire [16:0] n1885 = r1878[16:0];
  reg [42:0] r1906 = 43'h0;
  reg [42:0] r1910 = 43'h0;
  wire [25:0] n1911 = r1906[42:17];
  wire [42:0] n1912 = r1910 + {17'h0, n1911};
  wire [16:0] n1914 = r1906[16:0];
  reg [42:0] r1945 = 43'h0;
  reg [42:0] r1949 = 43'h0;
  wire [25:0] n1950 = r1945[42:17];
  wire [42:0] n1951 = r1949 + {17'h0, n1950};
  wire [16:0] n1953 = r1945[16:0];
  reg [42:0] r1976 = 43'h0;
  reg [33:0] d1978 = 34'h0;
  wire [16:0] n1978 = d1978[33:17];
  reg [16:0] r1979 = 17'h0;
  wire [76:0] n1980 = {r1976, r1979, n1978};
  wire [41:0] n1996 = n1781[41:0];
  wire [47:0] n2001 = n1980[47:0];
  wire [63:0] n2092 = {n2001, 16'h0};
  // stage 32
  reg [42:0] r1459 = 43'h0;
  reg [50:0] d1461 = 51'h0;
  wire [16:0] n1461 = d1461[50:34];
  reg [33:0] d1462 = 34'h0;
  wire [16:0] n1462 = d1462[33:17];
  reg [16:0] r1463 = 17'h0;
  wire [93:0] n1464 = {r1459, r1463, n1462, n1461};
  reg [42:0] r1487 = 43'h0;
  reg [50:0] d1489 = 51'h0;
  wire [16:0] n1489 = d1489[50:34];
  reg [33:0] d1490 = 34'h0;
  wire [16:0] n1490 = d1490[33:17];
  reg [16:0] r1491 = 17'h0;
  wire [93:0] n1492 = {r1487, r1491, n1490, n1489};
  reg [42:0] r1515 = 43'h0;
  reg [50:0] d1517 = 51'h0;
  wire [16:0] n1517 = d1517[50:34];
  reg [33:0] d1518 = 34'h0;
  wire [16:0] n1518 = d1518[33:17];
  reg [16:0] r1519 = 17'h0;
  wire [93:0] n1520 = {r1515, r1519, n1518, n1517};
  reg [26:0] r1542 = 27'h0;
  reg [50:0] d1544 = 51'h0;
  wire [16:0] n1544 = d1544[50:34];
  reg [33:0] d1545 = 34'h0;
  wire [16:0] n1545 = d1545[33:17];
  reg [16:0] r1546 = 17'h0;
  wire [77:0] n1547 = {r1542, r1546, n1545, n1544};
  reg [42:0] r1571 = 43'h0;
  reg [50:0] d1573 = 51'h0;
  wire [16:0] n1573 = d1573[50:34];
  reg [33:0] d1574 = 34'h0;
  wire [16:0] n1574 = d1574[33:17];
  reg [16:0] r1575 = 17'h0;
  wire [93:0] n1576 = {r1571, r1575, n1574, n1573};
  reg [42:0] r1595 = 43'h0;
  reg [50:0] d1597 = 51'h0;
  wire [16:0] n1597 = d1597[50:34];
  reg [33:0] d1598 = 34'h0;
  wire [16:0] n1598 = d1598[33:17];
  reg [16:0] r1599 = 17'h0;
  wire [93:0] n1600 = {r1595, r1599, n1598, n1597};
  reg [42:0] r1619 = 43'h0;
  reg [50:0] d1621 = 51'h0;
  wire [16:0] n1621 = d1621[50:34];
  reg [33:0] d1622 = 34'h0;
  wire [16:0] n1622 = d1622[33:17];
  reg [16:0] r1623 = 17'h0;
  wire [93:0] n1624 = {r1619, r1623, n1622, n1621};
  reg [42:0] r1658 = 43'h0;
  reg [50:0] d1660 = 51'h0;
  wire [16:0] n1660 = d1660[50:34];
  reg [33:0] d1661 = 34'h0;
  wire [16:0] n1661 = d1661[33:17];
  reg [16:0] r1662 = 17'h0;
  wire [93:0] n1663 = {r1658, r1662, n1661, n1660};
  reg [42:0] r1682 = 43'h0;
  reg [50:0] d1684 = 51'h0;
  wire [16:0] n1684 = d1684[50:34];
  reg [33:0] d1685 = 34'h0;
  wire [16:0] n1685 = d1685[33:17];
  reg [16:0] r1686 = 17'h0;
  wire [93:0] n1687 = {r1682, r1686, n1685, n1684};
  reg [42:0] r1706 = 43'h0;
  reg [50:0] d1708 = 51'h0;
  wire [16:0] n1708 = d1708[50:34];
  reg [33:0] d1709 = 34'h0;
  wire [16:0] n1709 = d1709[33:17];
  reg [16:0] r1710 = 17'h0;
  wire [93:0] n1711 = {r1706, r1710, n1709, n1708};
  reg [42:0] r1735 = 43'h0;
  reg [50:0] d1737 = 51'h0;
  wire [16:0] n1737 = d1737[50:34];
  reg [33:0] d1738 = 34'h0;
  wire [16:0] n1738 = d1738[33:17];
  reg [16:0] r1739 = 17'h0;
  wire [93:0] n1740 = {r1735, r1739, n1738, n1737};
  reg [42:0] r1759 = 43'h0;
  reg [50:0] d1761 = 51'h0;
  wire [16:0] n1761 = d1761[50:34];
  reg [33:0] d1762 = 34'h0;
  wire [16:0] n1762 = d1762[33:17];
  reg [16:0] r1763 = 17'h0;
  wire [93:0] n1764 = {r1759, r1763, n1762, n1761};
  reg [42:0] r1805 = 43'h0;
  reg [50:0] d1807 = 51'h0;
  wire [16:0] n1807 = d1807[50:34];
  reg [33:0] d1808 = 34'h0;
  wire [16:0] n1808 = d1808[33:17];
  reg [16:0] r1809 = 17'h0;
  wire [93:0] n1810 = {r1805, r1809, n1808, n1807};
  reg [42:0] r1829 = 43'h0;
  reg [50:0] d1831 = 51'h0;
  wire [16:0] n1831 = d1831[50:34];
  reg [33:0] d1832 = 34'h0;
  wire [16:0] n1832 = d1832[33:17];
  reg [16:0] r1833 = 17'h0;
  wire [93:0] n1834 = {r1829, r1833, n1832, n1831};
  reg [42:0] r1860 = 43'h0;
  reg [50:0] d1862 = 51'h0;
  wire [16:0] n1862 = d1862[50:34];
  reg [33:0] d1863 = 34'h0;
  wire [16:0] n1863 = d1863[33:17];
  reg [16:0] r1864 = 17'h0;
  wire [93:0] n1865 = {r1860, r1864, n1863, n1862};
  reg [42:0] r1884 = 43'h0;
  reg [50:0] d1886 = 51'h0;
  wire [16:0] n1886 = d1886[50:34];
  reg [33:0] d1887 = 34'h0;
  wire [16:0] n1887 = d1887[33:17];
  reg [16:0] r1888 = 17'h0;
  wire [93:0] n1889 = {r1884, r1888, n1887, n1886};
  reg [42:0] r1913 = 43'h0;
  reg [50:0] d1915 = 51'h0;
  wire [16:0] n1915 = d1915[50:34];
  reg [33:0] d1916 = 34'h0;
  wire [16:0] n1916 = d1916[33:17];
  reg [16:0] r1917 = 17'h0;
  wire [93:0] n1918 = {r1913, r1917, n1916, n1915};
  reg [42:0] r1952 = 43'h0;
  reg [50:0] d1954 = 51'h0;
  wire [16:0] n1954 = d1954[50:34];
  reg [33:0] d1955 = 34'h0;
  wire [16:0] n1955 = d1955[33:17];
  reg [16:0] r1956 = 17'h0;
  wire [93:0] n1957 = {r1952, r1956, n1955, n1954};
  wire [51:0] n1994 = n1547[51:0];
  wire [57:0] n1998 = n1889[57:0];
  wire [63:0] n2003 = n1464[63:0];
  wire [37:0] n2004 = n1576[37:0];
  wire [11:0] n2005 = n1663[11:0];
  wire [63:0] n2006 = {n2004, 26'h0};
  wire [63:0] n2007 = {n2005, 52'h0};
  wire [65:0] n2008 = {2'h0, n2003} + {2'h0, n2006} + {2'h0, n2007};
  wire [29:0] n2010 = n1464[93:64];
  wire [59:0] n2011 = n1492[59:0];
  wire [55:0] n2012 = n1576[93:38];
  wire [33:0] n2013 = n1600[33:0];
  wire [63:0] n2014 = n1663[75:12];
  wire [7:0] n2015 = n1687[7:0];
  wire [49:0] n2016 = n1740[49:0];
  wire [23:0] n2017 = n1810[23:0];
  wire [63:0] n2018 = {n2013, n2010};
  wire [63:0] n2019 = {n2015, n2012};
  wire [65:0] n2020 = {2'h0, n2018} + {2'h0, n2019} + {2'h0, n2014};
  wire [59:0] n2023 = {n2016, 10'h0};
  wire [59:0] n2025 = {n2017, 36'h0};
  wire [61:0] n2026 = {2'h0, n2011} + {2'h0, n2023} + {2'h0, n2025};
  wire [33:0] n2032 = n1492[93:60];
  wire [55:0] n2033 = n1520[55:0];
  wire [59:0] n2034 = n1600[93:34];
  wire [29:0] n2035 = n1624[29:0];
  wire [17:0] n2036 = n1663[93:76];
  wire [63:0] n2037 = n1687[71:8];
  wire [3:0] n2038 = n1711[3:0];
  wire [43:0] n2039 = n1740[93:50];
  wire [45:0] n2040 = n1764[45:0];
  wire [63:0] n2041 = n1810[87:24];
  wire [19:0] n2042 = n1834[19:0];
  wire [61:0] n2043 = n1865[61:0];
  wire [35:0] n2044 = n1918[35:0];
  wire [9:0] n2045 = n1957[9:0];
  wire [63:0] n2046 = {n2035, n2032};
  wire [63:0] n2047 = {n2038, n2034};
  wire [63:0] n2048 = {n2040, n2036};
  wire [63:0] n2049 = {n2042, n2039};
  wire [65:0] n2050 = {2'h0, n2046} + {2'h0, n2047} + {2'h0, n2048};
  wire [65:0] n2052 = {2'h0, n2037} + {2'h0, n2049} + {2'h0, n2041};
  wire [61:0] n2055 = {n2033, 6'h0};
  wire [61:0] n2056 = {n2044, 26'h0};
  wire [63:0] n2057 = {2'h0, n2043} + {2'h0, n2055} + {2'h0, n2056};
  wire [63:0] n2064 = {n2045, 54'h0};
  wire [37:0] n2068 = n1520[93:56];
  wire [63:0] n2069 = n1624[93:30];
  wire [21:0] n2070 = n1687[93:72];
  wire [63:0] n2071 = n1711[67:4];
  wire [47:0] n2072 = n1764[93:46];
  wire [5:0] n2073 = n1810[93:88];
  wire [63:0] n2074 = n1834[83:20];
  wire [31:0] n2075 = n1865[93:62];
  wire [57:0] n2076 = n1918[93:36];
  wire [63:0] n2077 = n1957[73:10];
  reg [51:0] d2078 = 52'h0;
  wire [25:0] n2078 = d2078[51:26];
  wire [63:0] n2079 = {n2078, n2068};
  reg [41:0] r2080 = 42'h0;
  wire [63:0] n2081 = {r2080, n2070};
  reg [47:0] d2082 = 48'h0;
  wire [15:0] n2082 = d2082[47:32];
  wire [63:0] n2083 = {n2082, n2072};
  wire [63:0] n2084 = {n1998, n2073};
  reg [63:0] d2085 = 64'h0;
  wire [31:0] n2085 = d2085[63:32];
  wire [63:0] n2086 = {n2085, n2075};
  reg [17:0] d2087 = 18'h0;
  wire [5:0] n2087 = d2087[17:12];
  wire [63:0] n2088 = {n2087, n2076};
  reg [127:0] d2093 = 128'h0;
  wire [63:0] n2093 = d2093[127:64];
  reg [63:0] r2094 = 64'h0;
  wire [63:0] n2095 = n2093 + r2094 + n2079;
  wire [63:0] n2097 = n2069 + n2081 + n2071;
  wire [63:0] n2099 = n2083 + n2084 + n2074;
  wire [63:0] n2101 = n2086 + n2088 + n2077;
  wire [63:0] n2106 = {n1994, 12'h0};
  // stage 33
  reg [65:0] r2009 = 66'h0;
  reg [65:0] r2021 = 66'h0;
  reg [61:0] r2027 = 62'h0;
  wire [65:0] n2029 = {r2027, 4'h0};
  wire [66:0] n2030 = {1'h0, r2021} + {1'h0, n2029};
  reg [65:0] r2051 = 66'h0;
  reg [65:0] r2053 = 66'h0;
  reg [63:0] r2058 = 64'h0;
  wire [65:0] n2060 = {r2058, 2'h0};
  wire [67:0] n2061 = {2'h0, r2051} + {2'h0, r2053} + {2'h0, n2060};
  reg [63:0] r2096 = 64'h0;
  reg [63:0] r2098 = 64'h0;
  reg [63:0] r2100 = 64'h0;
  reg [63:0] r2102 = 64'h0;
  wire [63:0] n2103 = r2096 + r2098 + r2100;
  reg [63:0] r2107 = 64'h0;
  wire [63:0] n2108 = r2102 + r2107;
  wire [63:0] n2112 = r2009[63:0];
  wire [1:0] n2113 = r2009[65:64];
  // stage 34
  reg [66:0] r2031 = 67'h0;
  reg [67:0] r2062 = 68'h0;
  reg [127:0] d2065 = 128'h0;
  wire [63:0] n2065 = d2065[127:64];
  wire [67:0] n2066 = r2062 + {4'h0, n2065};
  reg [63:0] r2104 = 64'h0;
  reg [63:0] r2109 = 64'h0;
  wire [63:0] n2110 = r2104 + r2109;
  wire [63:0] n2114 = r2031[63:0];
  wire [2:0] n2115 = r2031[66:64];
  reg [1:0] r2116 = 2'h0;
  wire [64:0] n2117 = {1'h0, n2114} + {63'h0, r2116};
  // stage 35
  reg [67:0] r2067 = 68'h0;
  reg [63:0] r2111 = 64'h0;
  reg [64:0] r2118 = 65'h0;
  wire [63:0] n2119 = r2067[63:0];
  wire [3:0] n2120 = r2067[67:64];
  reg [2:0] r2121 = 3'h0;
  wire [64:0] n2122 = {1'h0, n2119} + {62'h0, r2121};
  wire [63:0] n2124 = r2111 + {60'h0, n2120};
  wire [63:0] n2126 = r2118[63:0];
  wire n2128 = r2118[64];
  // stage 36
  reg [64:0] r2123 = 65'h0;
  wire [63:0] n2130 = r2123[63:0];
  wire n2133 = r2123[64];
  wire n2135 = &n2130;
  // stage 37
  reg [255:0] d2125 = 256'h0;
  wire [63:0] n2125 = d2125[255:192];
  reg [127:0] d2127 = 128'h0;
  wire [63:0] n2127 = d2127[127:64];
  reg [1:0] d2129 = 2'h0;
  wire n2129 = d2129[1];
  reg [63:0] r2131 = 64'h0;
  wire [63:0] n2132 = r2131 + {63'h0, n2129};
  reg r2134 = 1'h0;
  reg r2136 = 1'h0;
  wire n2137 = r2136 & n2129;
  wire n2138 = r2134 | n2137;
  reg [127:0] d2139 = 128'h0;
  wire [63:0] n2139 = d2139[127:64];
  wire [63:0] n2140 = n2139 + {63'h0, n2138};
  wire [255:0] n2141 = {n2140, n2132, n2127, n2125};
  // stage 38
  reg [255:0] r2142 = 256'h0;
  wire [25:0] n2143 = r2142[25:0];
  wire [25:0] n2158 = r2142[51:26];
  wire [25:0] n2189 = r2142[77:52];
  wire [25:0] n2230 = r2142[103:78];
  wire [25:0] n2277 = r2142[129:104];
  wire [25:0] n2334 = r2142[155:130];
  wire [25:0] n2398 = r2142[181:156];
  wire [25:0] n2477 = r2142[207:182];
  wire [25:0] n2557 = r2142[233:208];
  wire [21:0] n2653 = r2142[255:234];
  // stage 39
  reg [25:0] r2146 = 26'h0;
  wire [42:0] n2147 = {17'h0, r2146} * 43'h7397;
  reg [25:0] r2161 = 26'h0;
  wire [42:0] n2162 = {17'h0, r2161} * 43'h537;
  reg [25:0] r2192 = 26'h0;
  wire [42:0] n2193 = {17'h0, r2192} * 43'hdb40;
  wire [42:0] n2220 = {17'h0, r2192} * 43'h7397;
  reg [25:0] r2232 = 26'h0;
  wire [42:0] n2233 = {17'h0, r2232} * 43'h18158;
  wire [42:0] n2260 = {17'h0, r2232} * 43'h131a;
  reg [25:0] r2280 = 26'h0;
  wire [42:0] n2281 = {17'h0, r2280} * 43'h5aa;
  wire [42:0] n2308 = {17'h0, r2280} * 43'h1411;
  wire [41:0] n2332 = {16'h0, r2280} * 42'hc191;
  reg [25:0] r2336 = 26'h0;
  wire [42:0] n2337 = {17'h0, r2336} * 43'h8b43;
  wire [42:0] n2364 = {17'h0, r2336} * 43'hdb40;
  wire [42:0] n2388 = {17'h0, r2336} * 43'h7397;
  reg [25:0] r2401 = 26'h0;
  wire [42:0] n2402 = {17'h0, r2401} * 43'h1a784;
  wire [42:0] n2429 = {17'h0, r2401} * 43'hbb2f;
  wire [42:0] n2453 = {17'h0, r2401} * 43'h537;
  reg [25:0] r2479 = 26'h0;
  wire [42:0] n2480 = {17'h0, r2479} * 43'h2305;
  wire [42:0] n2507 = {17'h0, r2479} * 43'h5aa;
  wire [42:0] n2531 = {17'h0, r2479} * 43'h1411;
  wire [41:0] n2555 = {16'h0, r2479} * 42'hc191;
  reg [25:0] r2560 = 26'h0;
  wire [42:0] n2561 = {17'h0, r2560} * 43'hfd47;
  wire [42:0] n2588 = {17'h0, r2560} * 43'h11ca8;
  wire [42:0] n2612 = {17'h0, r2560} * 43'h18158;
  wire [42:0] n2636 = {17'h0, r2560} * 43'h131a;
  reg [21:0] r2654 = 22'h0;
  wire [38:0] n2655 = {17'h0, r2654} * 39'hfd47;
  wire [38:0] n2682 = {17'h0, r2654} * 39'h11ca8;
  wire [38:0] n2706 = {17'h0, r2654} * 39'h18158;
  wire [38:0] n2730 = {17'h0, r2654} * 39'h131a;
  // stage 40
  reg [25:0] r2149 = 26'h0;
  wire [41:0] n2150 = {16'h0, r2149} * 42'hc191;
  reg [25:0] r2164 = 26'h0;
  wire [42:0] n2165 = {17'h0, r2164} * 43'h131a;
  reg [25:0] r2195 = 26'h0;
  wire [42:0] n2196 = {17'h0, r2195} * 43'h1411;
  wire [41:0] n2222 = {16'h0, r2195} * 42'hc191;
  reg [25:0] r2235 = 26'h0;
  wire [42:0] n2236 = {17'h0, r2235} * 43'hdb40;
  wire [42:0] n2262 = {17'h0, r2235} * 43'h7397;
  reg [25:0] r2283 = 26'h0;
  wire [42:0] n2284 = {17'h0, r2283} * 43'hbb2f;
  wire [42:0] n2310 = {17'h0, r2283} * 43'h537;
  reg [25:0] r2339 = 26'h0;
  wire [42:0] n2340 = {17'h0, r2339} * 43'h5aa;
  wire [42:0] n2366 = {17'h0, r2339} * 43'h1411;
  wire [41:0] n2390 = {16'h0, r2339} * 42'hc191;
  reg [25:0] r2404 = 26'h0;
  wire [42:0] n2405 = {17'h0, r2404} * 43'h11ca8;
  wire [42:0] n2431 = {17'h0, r2404} * 43'h18158;
  wire [42:0] n2455 = {17'h0, r2404} * 43'h131a;
  reg [25:0] r2482 = 26'h0;
  wire [42:0] n2483 = {17'h0, r2482} * 43'h1a784;
  wire [42:0] n2509 = {17'h0, r2482} * 43'hbb2f;
  wire [42:0] n2533 = {17'h0, r2482} * 43'h537;
  reg [25:0] r2563 = 26'h0;
  wire [42:0] n2564 = {17'h0, r2563} * 43'h16c3e;
  wire [42:0] n2590 = {17'h0, r2563} * 43'h8b43;
  wire [42:0] n2614 = {17'h0, r2563} * 43'hdb40;
  wire [42:0] n2638 = {17'h0, r2563} * 43'h7397;
  reg [21:0] r2657 = 22'h0;
  wire [38:0] n2658 = {17'h0, r2657} * 39'h16c3e;
  wire [38:0] n2684 = {17'h0, r2657} * 39'h8b43;
  wire [38:0] n2708 = {17'h0, r2657} * 39'hdb40;
  wire [38:0] n2732 = {17'h0, r2657} * 39'h7397;
  // stage 41
  reg [85:0] d2148 = 86'h0;
  wire [42:0] n2148 = d2148[85:43];
  reg [41:0] r2151 = 42'h0;
  wire [25:0] n2152 = n2148[42:17];
  wire [41:0] n2153 = r2151 + {16'h0, n2152};
  wire [16:0] n2155 = n2148[16:0];
  reg [85:0] d2163 = 86'h0;
  wire [42:0] n2163 = d2163[85:43];
  reg [42:0] r2166 = 43'h0;
  wire [25:0] n2167 = n2163[42:17];
  wire [42:0] n2168 = r2166 + {17'h0, n2167};
  wire [16:0] n2170 = n2163[16:0];
  reg [25:0] r2171 = 26'h0;
  wire [42:0] n2172 = {17'h0, r2171} * 43'h7397;
  reg [85:0] d2194 = 86'h0;
  wire [42:0] n2194 = d2194[85:43];
  reg [42:0] r2197 = 43'h0;
  wire [25:0] n2198 = n2194[42:17];
  wire [42:0] n2199 = r2197 + {17'h0, n2198};
  wire [16:0] n2201 = n2194[16:0];
  reg [25:0] r2202 = 26'h0;
  wire [42:0] n2203 = {17'h0, r2202} * 43'h537;
  reg [85:0] d2221 = 86'h0;
  wire [42:0] n2221 = d2221[85:43];
  reg [41:0] r2223 = 42'h0;
  wire [25:0] n2224 = n2221[42:17];
  wire [41:0] n2225 = r2223 + {16'h0, n2224};
  wire [16:0] n2227 = n2221[16:0];
  reg [85:0] d2234 = 86'h0;
  wire [42:0] n2234 = d2234[85:43];
  reg [42:0] r2237 = 43'h0;
  wire [25:0] n2238 = n2234[42:17];
  wire [42:0] n2239 = r2237 + {17'h0, n2238};
  wire [16:0] n2241 = n2234[16:0];
  reg [25:0] r2242 = 26'h0;
  wire [42:0] n2243 = {17'h0, r2242} * 43'h1411;
  reg [85:0] d2261 = 86'h0;
  wire [42:0] n2261 = d2261[85:43];
  reg [42:0] r2263 = 43'h0;
  wire [25:0] n2264 = n2261[42:17];
  wire [42:0] n2265 = r2263 + {17'h0, n2264};
  wire [16:0] n2267 = n2261[16:0];
  wire [41:0] n2268 = {16'h0, r2242} * 42'hc191;
  reg [85:0] d2282 = 86'h0;
  wire [42:0] n2282 = d2282[85:43];
  reg [42:0] r2285 = 43'h0;
  wire [25:0] n2286 = n2282[42:17];
  wire [42:0] n2287 = r2285 + {17'h0, n2286};
  wire [16:0] n2289 = n2282[16:0];
  reg [25:0] r2290 = 26'h0;
  wire [42:0] n2291 = {17'h0, r2290} * 43'h18158;
  reg [85:0] d2309 = 86'h0;
  wire [42:0] n2309 = d2309[85:43];
  reg [42:0] r2311 = 43'h0;
  wire [25:0] n2312 = n2309[42:17];
  wire [42:0] n2313 = r2311 + {17'h0, n2312};
  wire [16:0] n2315 = n2309[16:0];
  wire [42:0] n2316 = {17'h0, r2290} * 43'h131a;
  reg [83:0] d2333 = 84'h0;
  wire [41:0] n2333 = d2333[83:42];
  reg [85:0] d2338 = 86'h0;
  wire [42:0] n2338 = d2338[85:43];
  reg [42:0] r2341 = 43'h0;
  wire [25:0] n2342 = n2338[42:17];
  wire [42:0] n2343 = r2341 + {17'h0, n2342};
  wire [16:0] n2345 = n2338[16:0];
  reg [25:0] r2346 = 26'h0;
  wire [42:0] n2347 = {17'h0, r2346} * 43'hbb2f;
  reg [85:0] d2365 = 86'h0;
  wire [42:0] n2365 = d2365[85:43];
  reg [42:0] r2367 = 43'h0;
  wire [25:0] n2368 = n2365[42:17];
  wire [42:0] n2369 = r2367 + {17'h0, n2368};
  wire [16:0] n2371 = n2365[16:0];
  wire [42:0] n2372 = {17'h0, r2346} * 43'h537;
  reg [85:0] d2389 = 86'h0;
  wire [42:0] n2389 = d2389[85:43];
  reg [41:0] r2391 = 42'h0;
  wire [25:0] n2392 = n2389[42:17];
  wire [41:0] n2393 = r2391 + {16'h0, n2392};
  wire [16:0] n2395 = n2389[16:0];
  reg [85:0] d2403 = 86'h0;
  wire [42:0] n2403 = d2403[85:43];
  reg [42:0] r2406 = 43'h0;
  wire [25:0] n2407 = n2403[42:17];
  wire [42:0] n2408 = r2406 + {17'h0, n2407};
  wire [16:0] n2410 = n2403[16:0];
  reg [25:0] r2411 = 26'h0;
  wire [42:0] n2412 = {17'h0, r2411} * 43'h8b43;
  reg [85:0] d2430 = 86'h0;
  wire [42:0] n2430 = d2430[85:43];
  reg [42:0] r2432 = 43'h0;
  wire [25:0] n2433 = n2430[42:17];
  wire [42:0] n2434 = r2432 + {17'h0, n2433};
  wire [16:0] n2436 = n2430[16:0];
  wire [42:0] n2437 = {17'h0, r2411} * 43'hdb40;
  reg [85:0] d2454 = 86'h0;
  wire [42:0] n2454 = d2454[85:43];
  reg [42:0] r2456 = 43'h0;
  wire [25:0] n2457 = n2454[42:17];
  wire [42:0] n2458 = r2456 + {17'h0, n2457};
  wire [16:0] n2460 = n2454[16:0];
  wire [42:0] n2461 = {17'h0, r2411} * 43'h7397;
  reg [85:0] d2481 = 86'h0;
  wire [42:0] n2481 = d2481[85:43];
  reg [42:0] r2484 = 43'h0;
  wire [25:0] n2485 = n2481[42:17];
  wire [42:0] n2486 = r2484 + {17'h0, n2485};
  wire [16:0] n2488 = n2481[16:0];
  reg [25:0] r2489 = 26'h0;
  wire [42:0] n2490 = {17'h0, r2489} * 43'h11ca8;
  reg [85:0] d2508 = 86'h0;
  wire [42:0] n2508 = d2508[85:43];
  reg [42:0] r2510 = 43'h0;
  wire [25:0] n2511 = n2508[42:17];
  wire [42:0] n2512 = r2510 + {17'h0, n2511};
  wire [16:0] n2514 = n2508[16:0];
  wire [42:0] n2515 = {17'h0, r2489} * 43'h18158;
  reg [85:0] d2532 = 86'h0;
  wire [42:0] n2532 = d2532[85:43];
  reg [42:0] r2534 = 43'h0;
  wire [25:0] n2535 = n2532[42:17];
  wire [42:0] n2536 = r2534 + {17'h0, n2535};
  wire [16:0] n2538 = n2532[16:0];
  wire [42:0] n2539 = {17'h0, r2489} * 43'h131a;
  reg [83:0] d2556 = 84'h0;
  wire [41:0] n2556 = d2556[83:42];
  reg [85:0] d2562 = 86'h0;
  wire [42:0] n2562 = d2562[85:43];
  reg [42:0] r2565 = 43'h0;
  wire [25:0] n2566 = n2562[42:17];
  wire [42:0] n2567 = r2565 + {17'h0, n2566};
  wire [16:0] n2569 = n2562[16:0];
  reg [25:0] r2570 = 26'h0;
  wire [42:0] n2571 = {17'h0, r2570} * 43'h2305;
  reg [85:0] d2589 = 86'h0;
  wire [42:0] n2589 = d2589[85:43];
  reg [42:0] r2591 = 43'h0;
  wire [25:0] n2592 = n2589[42:17];
  wire [42:0] n2593 = r2591 + {17'h0, n2592};
  wire [16:0] n2595 = n2589[16:0];
  wire [42:0] n2596 = {17'h0, r2570} * 43'h5aa;
  reg [85:0] d2613 = 86'h0;
  wire [42:0] n2613 = d2613[85:43];
  reg [42:0] r2615 = 43'h0;
  wire [25:0] n2616 = n2613[42:17];
  wire [42:0] n2617 = r2615 + {17'h0, n2616};
  wire [16:0] n2619 = n2613[16:0];
  wire [42:0] n2620 = {17'h0, r2570} * 43'h1411;
  reg [85:0] d2637 = 86'h0;
  wire [42:0] n2637 = d2637[85:43];
  reg [42:0] r2639 = 43'h0;
  wire [25:0] n2640 = n2637[42:17];
  wire [42:0] n2641 = r2639 + {17'h0, n2640};
  wire [16:0] n2643 = n2637[16:0];
  wire [41:0] n2644 = {16'h0, r2570} * 42'hc191;
  reg [77:0] d2656 = 78'h0;
  wire [38:0] n2656 = d2656[77:39];
  reg [38:0] r2659 = 39'h0;
  wire [21:0] n2660 = n2656[38:17];
  wire [38:0] n2661 = r2659 + {17'h0, n2660};
  wire [16:0] n2663 = n2656[16:0];
  reg [21:0] r2664 = 22'h0;
  wire [38:0] n2665 = {17'h0, r2664} * 39'h2305;
  reg [77:0] d2683 = 78'h0;
  wire [38:0] n2683 = d2683[77:39];
  reg [38:0] r2685 = 39'h0;
  wire [21:0] n2686 = n2683[38:17];
  wire [38:0] n2687 = r2685 + {17'h0, n2686};
  wire [16:0] n2689 = n2683[16:0];
  wire [38:0] n2690 = {17'h0, r2664} * 39'h5aa;
  reg [77:0] d2707 = 78'h0;
  wire [38:0] n2707 = d2707[77:39];
  reg [38:0] r2709 = 39'h0;
  wire [21:0] n2710 = n2707[38:17];
  wire [38:0] n2711 = r2709 + {17'h0, n2710};
  wire [16:0] n2713 = n2707[16:0];
  wire [38:0] n2714 = {17'h0, r2664} * 39'h1411;
  reg [77:0] d2731 = 78'h0;
  wire [38:0] n2731 = d2731[77:39];
  reg [38:0] r2733 = 39'h0;
  wire [21:0] n2734 = n2731[38:17];
  wire [38:0] n2735 = r2733 + {17'h0, n2734};
  wire [16:0] n2737 = n2731[16:0];
  wire [37:0] n2738 = {16'h0, r2664} * 38'hc191;
  wire [31:0] n2807 = n2333[31:0];
  wire [9:0] n2847 = n2333[41:32];
  wire [17:0] n2853 = n2556[17:0];
  wire [23:0] n2877 = n2556[41:18];
  // stage 42
  reg [41:0] r2154 = 42'h0;
  reg [16:0] r2156 = 17'h0;
  wire [58:0] n2157 = {r2154, r2156};
  reg [42:0] r2169 = 43'h0;
  reg [42:0] r2173 = 43'h0;
  wire [25:0] n2174 = r2169[42:17];
  wire [42:0] n2175 = r2173 + {17'h0, n2174};
  wire [16:0] n2177 = r2169[16:0];
  reg [25:0] r2178 = 26'h0;
  wire [41:0] n2179 = {16'h0, r2178} * 42'hc191;
  reg [42:0] r2200 = 43'h0;
  reg [42:0] r2204 = 43'h0;
  wire [25:0] n2205 = r2200[42:17];
  wire [42:0] n2206 = r2204 + {17'h0, n2205};
  wire [16:0] n2208 = r2200[16:0];
  reg [25:0] r2209 = 26'h0;
  wire [42:0] n2210 = {17'h0, r2209} * 43'h131a;
  reg [41:0] r2226 = 42'h0;
  reg [16:0] r2228 = 17'h0;
  wire [58:0] n2229 = {r2226, r2228};
  reg [42:0] r2240 = 43'h0;
  reg [42:0] r2244 = 43'h0;
  wire [25:0] n2245 = r2240[42:17];
  wire [42:0] n2246 = r2244 + {17'h0, n2245};
  wire [16:0] n2248 = r2240[16:0];
  reg [25:0] r2249 = 26'h0;
  wire [42:0] n2250 = {17'h0, r2249} * 43'h537;
  reg [42:0] r2266 = 43'h0;
  reg [41:0] r2269 = 42'h0;
  wire [25:0] n2270 = r2266[42:17];
  wire [41:0] n2271 = r2269 + {16'h0, n2270};
  wire [16:0] n2273 = r2266[16:0];
  reg [42:0] r2288 = 43'h0;
  reg [42:0] r2292 = 43'h0;
  wire [25:0] n2293 = r2288[42:17];
  wire [42:0] n2294 = r2292 + {17'h0, n2293};
  wire [16:0] n2296 = r2288[16:0];
  reg [25:0] r2297 = 26'h0;
  wire [42:0] n2298 = {17'h0, r2297} * 43'hdb40;
  reg [42:0] r2314 = 43'h0;
  reg [42:0] r2317 = 43'h0;
  wire [25:0] n2318 = r2314[42:17];
  wire [42:0] n2319 = r2317 + {17'h0, n2318};
  wire [16:0] n2321 = r2314[16:0];
  wire [42:0] n2322 = {17'h0, r2297} * 43'h7397;
  reg [42:0] r2344 = 43'h0;
  reg [42:0] r2348 = 43'h0;
  wire [25:0] n2349 = r2344[42:17];
  wire [42:0] n2350 = r2348 + {17'h0, n2349};
  wire [16:0] n2352 = r2344[16:0];
  reg [25:0] r2353 = 26'h0;
  wire [42:0] n2354 = {17'h0, r2353} * 43'h18158;
  reg [42:0] r2370 = 43'h0;
  reg [42:0] r2373 = 43'h0;
  wire [25:0] n2374 = r2370[42:17];
  wire [42:0] n2375 = r2373 + {17'h0, n2374};
  wire [16:0] n2377 = r2370[16:0];
  wire [42:0] n2378 = {17'h0, r2353} * 43'h131a;
  reg [41:0] r2394 = 42'h0;
  reg [16:0] r2396 = 17'h0;
  wire [58:0] n2397 = {r2394, r2396};
  reg [42:0] r2409 = 43'h0;
  reg [42:0] r2413 = 43'h0;
  wire [25:0] n2414 = r2409[42:17];
  wire [42:0] n2415 = r2413 + {17'h0, n2414};
  wire [16:0] n2417 = r2409[16:0];
  reg [25:0] r2418 = 26'h0;
  wire [42:0] n2419 = {17'h0, r2418} * 43'h5aa;
  reg [42:0] r2435 = 43'h0;
  reg [42:0] r2438 = 43'h0;
  wire [25:0] n2439 = r2435[42:17];
  wire [42:0] n2440 = r2438 + {17'h0, n2439};
  wire [16:0] n2442 = r2435[16:0];
  wire [42:0] n2443 = {17'h0, r2418} * 43'h1411;
  reg [42:0] r2459 = 43'h0;
  reg [42:0] r2462 = 43'h0;
  wire [25:0] n2463 = r2459[42:17];
  wire [42:0] n2464 = r2462 + {17'h0, n2463};
  wire [16:0] n2466 = r2459[16:0];
  wire [41:0] n2467 = {16'h0, r2418} * 42'hc191;
  reg [42:0] r2487 = 43'h0;
  reg [42:0] r2491 = 43'h0;
  wire [25:0] n2492 = r2487[42:17];
  wire [42:0] n2493 = r2491 + {17'h0, n2492};
  wire [16:0] n2495 = r2487[16:0];
  reg [25:0] r2496 = 26'h0;
  wire [42:0] n2497 = {17'h0, r2496} * 43'h8b43;
  reg [42:0] r2513 = 43'h0;
  reg [42:0] r2516 = 43'h0;
  wire [25:0] n2517 = r2513[42:17];
  wire [42:0] n2518 = r2516 + {17'h0, n2517};
  wire [16:0] n2520 = r2513[16:0];
  wire [42:0] n2521 = {17'h0, r2496} * 43'hdb40;
  reg [42:0] r2537 = 43'h0;
  reg [42:0] r2540 = 43'h0;
  wire [25:0] n2541 = r2537[42:17];
  wire [42:0] n2542 = r2540 + {17'h0, n2541};
  wire [16:0] n2544 = r2537[16:0];
  wire [42:0] n2545 = {17'h0, r2496} * 43'h7397;
  reg [42:0] r2568 = 43'h0;
  reg [42:0] r2572 = 43'h0;
  wire [25:0] n2573 = r2568[42:17];
  wire [42:0] n2574 = r2572 + {17'h0, n2573};
  wire [16:0] n2576 = r2568[16:0];
  reg [25:0] r2577 = 26'h0;
  wire [42:0] n2578 = {17'h0, r2577} * 43'h1a784;
  reg [42:0] r2594 = 43'h0;
  reg [42:0] r2597 = 43'h0;
  wire [25:0] n2598 = r2594[42:17];
  wire [42:0] n2599 = r2597 + {17'h0, n2598};
  wire [16:0] n2601 = r2594[16:0];
  wire [42:0] n2602 = {17'h0, r2577} * 43'hbb2f;
  reg [42:0] r2618 = 43'h0;
  reg [42:0] r2621 = 43'h0;
  wire [25:0] n2622 = r2618[42:17];
  wire [42:0] n2623 = r2621 + {17'h0, n2622};
  wire [16:0] n2625 = r2618[16:0];
  wire [42:0] n2626 = {17'h0, r2577} * 43'h537;
  reg [42:0] r2642 = 43'h0;
  reg [41:0] r2645 = 42'h0;
  wire [25:0] n2646 = r2642[42:17];
  wire [41:0] n2647 = r2645 + {16'h0, n2646};
  wire [16:0] n2649 = r2642[16:0];
  reg [38:0] r2662 = 39'h0;
  reg [38:0] r2666 = 39'h0;
  wire [21:0] n2667 = r2662[38:17];
  wire [38:0] n2668 = r2666 + {17'h0, n2667};
  wire [16:0] n2670 = r2662[16:0];
  reg [21:0] r2671 = 22'h0;
  wire [38:0] n2672 = {17'h0, r2671} * 39'h1a784;
  reg [38:0] r2688 = 39'h0;
  reg [38:0] r2691 = 39'h0;
  wire [21:0] n2692 = r2688[38:17];
  wire [38:0] n2693 = r2691 + {17'h0, n2692};
  wire [16:0] n2695 = r2688[16:0];
  wire [38:0] n2696 = {17'h0, r2671} * 39'hbb2f;
  reg [38:0] r2712 = 39'h0;
  reg [38:0] r2715 = 39'h0;
  wire [21:0] n2716 = r2712[38:17];
  wire [38:0] n2717 = r2715 + {17'h0, n2716};
  wire [16:0] n2719 = r2712[16:0];
  wire [38:0] n2720 = {17'h0, r2671} * 39'h537;
  reg [38:0] r2736 = 39'h0;
  reg [37:0] r2739 = 38'h0;
  wire [21:0] n2740 = r2736[38:17];
  wire [37:0] n2741 = r2739 + {16'h0, n2740};
  wire [16:0] n2743 = r2736[16:0];
  wire [33:0] n2747 = n2157[58:25];
  wire [36:0] n2756 = n2229[36:0];
  wire [63:0] n2774 = {n2756, 27'h0};
  reg [1023:0] d2775 = 1024'h0;
  wire [63:0] n2775 = d2775[1023:960];
  wire [64:0] n2776 = 65'h3ff + {1'h0, n2775} + {1'h0, n2774};
  wire [21:0] n2804 = n2229[58:37];
  wire [22:0] n2809 = n2397[22:0];
  reg [31:0] r2820 = 32'h0;
  wire [63:0] n2821 = {r2820, 10'h0, n2804};
  wire [63:0] n2827 = {n2809, 41'h0};
  reg [1023:0] d2828 = 1024'h0;
  wire [63:0] n2828 = d2828[1023:960];
  wire [65:0] n2829 = {2'h0, n2828} + {2'h0, n2821} + {2'h0, n2827};
  wire [35:0] n2849 = n2397[58:23];
  reg [17:0] r2861 = 18'h0;
  wire [63:0] n2862 = {r2861, 10'h0, n2849};
  // stage 43
  reg [42:0] r2176 = 43'h0;
  reg [41:0] r2180 = 42'h0;
  wire [25:0] n2181 = r2176[42:17];
  wire [41:0] n2182 = r2180 + {16'h0, n2181};
  wire [16:0] n2184 = r2176[16:0];
  reg [42:0] r2207 = 43'h0;
  reg [42:0] r2211 = 43'h0;
  wire [25:0] n2212 = r2207[42:17];
  wire [42:0] n2213 = r2211 + {17'h0, n2212};
  wire [16:0] n2215 = r2207[16:0];
  reg [42:0] r2247 = 43'h0;
  reg [42:0] r2251 = 43'h0;
  wire [25:0] n2252 = r2247[42:17];
  wire [42:0] n2253 = r2251 + {17'h0, n2252};
  wire [16:0] n2255 = r2247[16:0];
  reg [41:0] r2272 = 42'h0;
  reg [33:0] d2274 = 34'h0;
  wire [16:0] n2274 = d2274[33:17];
  reg [16:0] r2275 = 17'h0;
  wire [75:0] n2276 = {r2272, r2275, n2274};
  reg [42:0] r2295 = 43'h0;
  reg [42:0] r2299 = 43'h0;
  wire [25:0] n2300 = r2295[42:17];
  wire [42:0] n2301 = r2299 + {17'h0, n2300};
  wire [16:0] n2303 = r2295[16:0];
  reg [42:0] r2320 = 43'h0;
  reg [42:0] r2323 = 43'h0;
  wire [25:0] n2324 = r2320[42:17];
  wire [42:0] n2325 = r2323 + {17'h0, n2324};
  wire [16:0] n2327 = r2320[16:0];
  reg [42:0] r2351 = 43'h0;
  reg [42:0] r2355 = 43'h0;
  wire [25:0] n2356 = r2351[42:17];
  wire [42:0] n2357 = r2355 + {17'h0, n2356};
  wire [16:0] n2359 = r2351[16:0];
  reg [42:0] r2376 = 43'h0;
  reg [42:0] r2379 = 43'h0;
  wire [25:0] n2380 = r2376[42:17];
  wire [42:0] n2381 = r2379 + {17'h0, n2380};
  wire [16:0] n2383 = r2376[16:0];
  reg [42:0] r2416 = 43'h0;
  reg [42:0] r2420 = 43'h0;
  wire [25:0] n2421 = r2416[42:17];
  wire [42:0] n2422 = r2420 + {17'h0, n2421};
  wire [16:0] n2424 = r2416[16:0];
  reg [42:0] r2441 = 43'h0;
  reg [42:0] r2444 = 43'h0;
  wire [25:0] n2445 = r2441[42:17];
  wire [42:0] n2446 = r2444 + {17'h0, n2445};
  wire [16:0] n2448 = r2441[16:0];
  reg [42:0] r2465 = 43'h0;
  reg [41:0] r2468 = 42'h0;
  wire [25:0] n2469 = r2465[42:17];
  wire [41:0] n2470 = r2468 + {16'h0, n2469};
  wire [16:0] n2472 = r2465[16:0];
  reg [42:0] r2494 = 43'h0;
  reg [42:0] r2498 = 43'h0;
  wire [25:0] n2499 = r2494[42:17];
  wire [42:0] n2500 = r2498 + {17'h0, n2499};
  wire [16:0] n2502 = r2494[16:0];
  reg [42:0] r2519 = 43'h0;
  reg [42:0] r2522 = 43'h0;
  wire [25:0] n2523 = r2519[42:17];
  wire [42:0] n2524 = r2522 + {17'h0, n2523};
  wire [16:0] n2526 = r2519[16:0];
  reg [42:0] r2543 = 43'h0;
  reg [42:0] r2546 = 43'h0;
  wire [25:0] n2547 = r2543[42:17];
  wire [42:0] n2548 = r2546 + {17'h0, n2547};
  wire [16:0] n2550 = r2543[16:0];
  reg [42:0] r2575 = 43'h0;
  reg [42:0] r2579 = 43'h0;
  wire [25:0] n2580 = r2575[42:17];
  wire [42:0] n2581 = r2579 + {17'h0, n2580};
  wire [16:0] n2583 = r2575[16:0];
  reg [42:0] r2600 = 43'h0;
  reg [42:0] r2603 = 43'h0;
  wire [25:0] n2604 = r2600[42:17];
  wire [42:0] n2605 = r2603 + {17'h0, n2604};
  wire [16:0] n2607 = r2600[16:0];
  reg [42:0] r2624 = 43'h0;
  reg [42:0] r2627 = 43'h0;
  wire [25:0] n2628 = r2624[42:17];
  wire [42:0] n2629 = r2627 + {17'h0, n2628};
  wire [16:0] n2631 = r2624[16:0];
  reg [41:0] r2648 = 42'h0;
  reg [33:0] d2650 = 34'h0;
  wire [16:0] n2650 = d2650[33:17];
  reg [16:0] r2651 = 17'h0;
  wire [75:0] n2652 = {r2648, r2651, n2650};
  reg [38:0] r2669 = 39'h0;
  reg [38:0] r2673 = 39'h0;
  wire [21:0] n2674 = r2669[38:17];
  wire [38:0] n2675 = r2673 + {17'h0, n2674};
  wire [16:0] n2677 = r2669[16:0];
  reg [38:0] r2694 = 39'h0;
  reg [38:0] r2697 = 39'h0;
  wire [21:0] n2698 = r2694[38:17];
  wire [38:0] n2699 = r2697 + {17'h0, n2698};
  wire [16:0] n2701 = r2694[16:0];
  reg [38:0] r2718 = 39'h0;
  reg [38:0] r2721 = 39'h0;
  wire [21:0] n2722 = r2718[38:17];
  wire [38:0] n2723 = r2721 + {17'h0, n2722};
  wire [16:0] n2725 = r2718[16:0];
  reg [37:0] r2742 = 38'h0;
  reg [33:0] d2744 = 34'h0;
  wire [16:0] n2744 = d2744[33:17];
  reg [16:0] r2745 = 17'h0;
  wire [71:0] n2746 = {r2742, r2745, n2744};
  wire [27:0] n2757 = n2276[27:0];
  reg [33:0] r2766 = 34'h0;
  wire [63:0] n2767 = {n2757, 2'h0, r2766};
  wire [47:0] n2805 = n2276[75:28];
  wire [25:0] n2855 = n2652[25:0];
  reg [19:0] d2859 = 20'h0;
  wire [9:0] n2859 = d2859[19:10];
  wire [63:0] n2860 = {n2855, 28'h0, n2859};
  reg [1087:0] d2863 = 1088'h0;
  wire [63:0] n2863 = d2863[1087:1024];
  reg [63:0] r2864 = 64'h0;
  wire [65:0] n2865 = {2'h0, n2863} + {2'h0, r2864} + {2'h0, n2860};
  wire [49:0] n2878 = n2652[75:26];
  wire [63:0] n2880 = n2746[63:0];
  reg [1087:0] d2882 = 1088'h0;
  wire [63:0] n2882 = d2882[1087:1024];
  reg [47:0] d2883 = 48'h0;
  wire [23:0] n2883 = d2883[47:24];
  wire [64:0] n2884 = {1'h0, n2882} + {41'h0, n2883} + {15'h0, n2878};
  wire [7:0] n2891 = n2746[71:64];
  reg [101:0] d2893 = 102'h0;
  wire [5:0] n2893 = d2893[101:96];
  wire [8:0] n2894 = {3'h0, n2893} + {1'h0, n2891};
  // stage 44
  reg [41:0] r2183 = 42'h0;
  reg [50:0] d2185 = 51'h0;
  wire [16:0] n2185 = d2185[50:34];
  reg [33:0] d2186 = 34'h0;
  wire [16:0] n2186 = d2186[33:17];
  reg [16:0] r2187 = 17'h0;
  wire [92:0] n2188 = {r2183, r2187, n2186, n2185};
  reg [42:0] r2214 = 43'h0;
  reg [50:0] d2216 = 51'h0;
  wire [16:0] n2216 = d2216[50:34];
  reg [33:0] d2217 = 34'h0;
  wire [16:0] n2217 = d2217[33:17];
  reg [16:0] r2218 = 17'h0;
  wire [93:0] n2219 = {r2214, r2218, n2217, n2216};
  reg [42:0] r2254 = 43'h0;
  reg [50:0] d2256 = 51'h0;
  wire [16:0] n2256 = d2256[50:34];
  reg [33:0] d2257 = 34'h0;
  wire [16:0] n2257 = d2257[33:17];
  reg [16:0] r2258 = 17'h0;
  wire [93:0] n2259 = {r2254, r2258, n2257, n2256};
  reg [42:0] r2302 = 43'h0;
  reg [50:0] d2304 = 51'h0;
  wire [16:0] n2304 = d2304[50:34];
  reg [33:0] d2305 = 34'h0;
  wire [16:0] n2305 = d2305[33:17];
  reg [16:0] r2306 = 17'h0;
  wire [93:0] n2307 = {r2302, r2306, n2305, n2304};
  reg [42:0] r2326 = 43'h0;
  reg [50:0] d2328 = 51'h0;
  wire [16:0] n2328 = d2328[50:34];
  reg [33:0] d2329 = 34'h0;
  wire [16:0] n2329 = d2329[33:17];
  reg [16:0] r2330 = 17'h0;
  wire [93:0] n2331 = {r2326, r2330, n2329, n2328};
  reg [42:0] r2358 = 43'h0;
  reg [50:0] d2360 = 51'h0;
  wire [16:0] n2360 = d2360[50:34];
  reg [33:0] d2361 = 34'h0;
  wire [16:0] n2361 = d2361[33:17];
  reg [16:0] r2362 = 17'h0;
  wire [93:0] n2363 = {r2358, r2362, n2361, n2360};
  reg [42:0] r2382 = 43'h0;
  reg [50:0] d2384 = 51'h0;
  wire [16:0] n2384 = d2384[50:34];
  reg [33:0] d2385 = 34'h0;
  wire [16:0] n2385 = d2385[33:17];
  reg [16:0] r2386 = 17'h0;
  wire [93:0] n2387 = {r2382, r2386, n2385, n2384};
  reg [42:0] r2423 = 43'h0;
  reg [50:0] d2425 = 51'h0;
  wire [16:0] n2425 = d2425[50:34];
  reg [33:0] d2426 = 34'h0;
  wire [16:0] n2426 = d2426[33:17];
  reg [16:0] r2427 = 17'h0;
  wire [93:0] n2428 = {r2423, r2427, n2426, n2425};
  reg [42:0] r2447 = 43'h0;
  reg [50:0] d2449 = 51'h0;
  wire [16:0] n2449 = d2449[50:34];
  reg [33:0] d2450 = 34'h0;
  wire [16:0] n2450 = d2450[33:17];
  reg [16:0] r2451 = 17'h0;
  wire [93:0] n2452 = {r2447, r2451, n2450, n2449};
  reg [41:0] r2471 = 42'h0;
  reg [50:0] d2473 = 51'h0;
  wire [16:0] n2473 = d2473[50:34];
  reg [33:0] d2474 = 34'h0;
  wire [16:0] n2474 = d2474[33:17];
  reg [16:0] r2475 = 17'h0;
  wire [92:0] n2476 = {r2471, r2475, n2474, n2473};
  reg [42:0] r2501 = 43'h0;
  reg [50:0] d2503 = 51'h0;
  wire [16:0] n2503 = d2503[50:34];
  reg [33:0] d2504 = 34'h0;
  wire [16:0] n2504 = d2504[33:17];
  reg [16:0] r2505 = 17'h0;
  wire [93:0] n2506 = {r2501, r2505, n2504, n2503};
  reg [42:0] r2525 = 43'h0;
  reg [50:0] d2527 = 51'h0;
  wire [16:0] n2527 = d2527[50:34];
  reg [33:0] d2528 = 34'h0;
  wire [16:0] n2528 = d2528[33:17];
  reg [16:0] r2529 = 17'h0;
  wire [93:0] n2530 = {r2525, r2529, n2528, n2527};
  reg [42:0] r2549 = 43'h0;
  reg [50:0] d2551 = 51'h0;
  wire [16:0] n2551 = d2551[50:34];
  reg [33:0] d2552 = 34'h0;
  wire [16:0] n2552 = d2552[33:17];
  reg [16:0] r2553 = 17'h0;
  wire [93:0] n2554 = {r2549, r2553, n2552, n2551};
  reg [42:0] r2582 = 43'h0;
  reg [50:0] d2584 = 51'h0;
  wire [16:0] n2584 = d2584[50:34];
  reg [33:0] d2585 = 34'h0;
  wire [16:0] n2585 = d2585[33:17];
  reg [16:0] r2586 = 17'h0;
  wire [93:0] n2587 = {r2582, r2586, n2585, n2584};
  reg [42:0] r2606 = 43'h0;
  reg [50:0] d2608 = 51'h0;
  wire [16:0] n2608 = d2608[50:34];
  reg [33:0] d2609 = 34'h0;
  wire [16:0] n2609 = d2609[33:17];
  reg [16:0] r2610 = 17'h0;
  wire [93:0] n2611 = {r2606, r2610, n2609, n2608};
  reg [42:0] r2630 = 43'h0;
  reg [50:0] d2632 = 51'h0;
  wire [16:0] n2632 = d2632[50:34];
  reg [33:0] d2633 = 34'h0;
  wire [16:0] n2633 = d2633[33:17];
  reg [16:0] r2634 = 17'h0;
  wire [93:0] n2635 = {r2630, r2634, n2633, n2632};
  reg [38:0] r2676 = 39'h0;
  reg [50:0] d2678 = 51'h0;
  wire [16:0] n2678 = d2678[50:34];
  reg [33:0] d2679 = 34'h0;
  wire [16:0] n2679 = d2679[33:17];
  reg [16:0] r2680 = 17'h0;
  wire [89:0] n2681 = {r2676, r2680, n2679, n2678};
  reg [38:0] r2700 = 39'h0;
  reg [50:0] d2702 = 51'h0;
  wire [16:0] n2702 = d2702[50:34];
  reg [33:0] d2703 = 34'h0;
  wire [16:0] n2703 = d2703[33:17];
  reg [16:0] r2704 = 17'h0;
  wire [89:0] n2705 = {r2700, r2704, n2703, n2702};
  reg [38:0] r2724 = 39'h0;
  reg [50:0] d2726 = 51'h0;
  wire [16:0] n2726 = d2726[50:34];
  reg [33:0] d2727 = 34'h0;
  wire [16:0] n2727 = d2727[33:17];
  reg [16:0] r2728 = 17'h0;
  wire [89:0] n2729 = {r2724, r2728, n2727, n2726};
  wire [59:0] n2748 = n2188[92:33];
  wire [52:0] n2749 = n2219[93:41];
  wire [61:0] n2750 = n2259[93:32];
  wire [53:0] n2751 = n2307[93:40];
  wire [62:0] n2752 = n2363[93:31];
  wire [54:0] n2753 = n2428[93:39];
  wire [63:0] n2754 = n2506[93:30];
  wire [55:0] n2755 = n2587[93:38];
  wire [35:0] n2758 = n2331[35:0];
  wire [26:0] n2759 = n2387[26:0];
  wire [34:0] n2760 = n2452[34:0];
  wire [25:0] n2761 = n2530[25:0];
  wire [33:0] n2762 = n2611[33:0];
  wire [63:0] n2763 = n2681[75:12];
  wire [7:0] n2764 = n2705[7:0];
  wire [63:0] n2769 = {n2764, 3'h0, n2749};
  reg [63:0] r2777 = 64'h0;
  wire [65:0] n2778 = {2'h0, r2777} + {6'h0, n2748} + {2'h0, n2769};
  wire [63:0] n2780 = {2'h0, n2750} + {10'h0, n2751} + {1'h0, n2752};
  wire [64:0] n2782 = {10'h0, n2753} + {1'h0, n2754} + {9'h0, n2755};
  wire [63:0] n2785 = {n2758, 28'h0};
  wire [63:0] n2787 = {n2760, 29'h0};
  wire [65:0] n2788 = {2'h0, n2763} + {2'h0, n2785} + {2'h0, n2787};
  wire [33:0] n2791 = {n2759, 7'h0};
  wire [33:0] n2792 = {n2761, 8'h0};
  wire [35:0] n2793 = {2'h0, n2762} + {2'h0, n2791} + {2'h0, n2792};
  wire [57:0] n2806 = n2331[93:36];
  wire [63:0] n2808 = n2387[90:27];
  wire [58:0] n2810 = n2452[93:35];
  wire [30:0] n2811 = n2476[30:0];
  wire [63:0] n2812 = n2530[89:26];
  wire [21:0] n2813 = n2554[21:0];
  wire [59:0] n2814 = n2611[93:34];
  wire [29:0] n2815 = n2635[29:0];
  wire [13:0] n2816 = n2681[89:76];
  wire [63:0] n2817 = n2705[71:8];
  wire [3:0] n2818 = n2729[3:0];
  reg [47:0] r2822 = 48'h0;
  wire [63:0] n2823 = {n2818, 12'h0, r2822};
  wire [63:0] n2825 = {n2811, 19'h0, n2816};
  wire [64:0] n2830 = {1'h0, n2823} + {7'h0, n2806} + {1'h0, n2808};
  wire [64:0] n2832 = {6'h0, n2810} + {1'h0, n2812} + {5'h0, n2814};
  wire [63:0] n2835 = {n2815, 34'h0};
  wire [65:0] n2836 = {2'h0, n2825} + {2'h0, n2817} + {2'h0, n2835};
  wire [63:0] n2841 = {n2813, 42'h0};
  wire [2:0] n2848 = n2387[93:91];
  wire [61:0] n2850 = n2476[92:31];
  wire [3:0] n2851 = n2530[93:90];
  wire [63:0] n2852 = n2554[85:22];
  wire [63:0] n2854 = n2635[93:30];
  wire [17:0] n2856 = n2705[89:72];
  wire [63:0] n2857 = n2729[67:4];
  wire [62:0] n2866 = {60'h0, n2848} + {1'h0, n2850} + {59'h0, n2851};
  wire [65:0] n2868 = {2'h0, n2852} + {2'h0, n2854} + {48'h0, n2856};
  wire [7:0] n2876 = n2554[93:86];
  wire [21:0] n2879 = n2729[89:68];
  reg [63:0] r2885 = 64'h0;
  wire [64:0] n2886 = {1'h0, r2885} + {57'h0, n2876} + {43'h0, n2879};
  // stage 45
  reg [65:0] r2779 = 66'h0;
  reg [63:0] r2781 = 64'h0;
  reg [64:0] r2783 = 65'h0;
  reg [65:0] r2789 = 66'h0;
  reg [35:0] r2794 = 36'h0;
  reg [194:0] d2795 = 195'h0;
  wire [64:0] n2795 = d2795[194:130];
  wire [66:0] n2796 = {2'h0, n2795} + {1'h0, r2779} + {3'h0, r2781};
  wire [65:0] n2799 = {r2794, 30'h0};
  wire [66:0] n2800 = {2'h0, r2783} + {1'h0, r2789} + {1'h0, n2799};
  reg [64:0] r2831 = 65'h0;
  reg [64:0] r2833 = 65'h0;
  reg [65:0] r2837 = 66'h0;
  reg [197:0] d2838 = 198'h0;
  wire [65:0] n2838 = d2838[197:132];
  wire [66:0] n2839 = {1'h0, n2838} + {2'h0, r2831} + {2'h0, r2833};
  reg [63:0] r2842 = 64'h0;
  wire [65:0] n2843 = r2837 + {2'h0, r2842};
  reg [62:0] r2867 = 63'h0;
  reg [65:0] r2869 = 66'h0;
  reg [131:0] d2870 = 132'h0;
  wire [65:0] n2870 = d2870[131:66];
  wire [66:0] n2871 = {1'h0, n2870} + {4'h0, r2867} + {1'h0, r2869};
  reg [64:0] r2887 = 65'h0;
  reg [129:0] d2888 = 130'h0;
  wire [64:0] n2888 = d2888[129:65];
  wire [65:0] n2889 = {1'h0, n2888} + {1'h0, r2887};
  // stage 46
  reg [66:0] r2797 = 67'h0;
  reg [66:0] r2801 = 67'h0;
  wire [67:0] n2802 = {1'h0, r2797} + {1'h0, r2801};
  reg [66:0] r2840 = 67'h0;
  reg [65:0] r2844 = 66'h0;
  wire [67:0] n2845 = {1'h0, r2840} + {2'h0, r2844};
  reg [66:0] r2872 = 67'h0;
  reg [127:0] d2873 = 128'h0;
  wire [63:0] n2873 = d2873[127:64];
  wire [66:0] n2874 = r2872 + {3'h0, n2873};
  reg [65:0] r2890 = 66'h0;
  wire [63:0] n2905 = r2890[63:0];
  wire [1:0] n2906 = r2890[65:64];
  reg [26:0] d2910 = 27'h0;
  wire [8:0] n2910 = d2910[26:18];
  wire [8:0] n2911 = n2910 + {7'h0, n2906};
  // stage 47
  reg [67:0] r2803 = 68'h0;
  reg [67:0] r2846 = 68'h0;
  reg [66:0] r2875 = 67'h0;
  wire [63:0] n2895 = r2803[63:0];
  wire [3:0] n2896 = r2803[67:64];
  wire [63:0] n2897 = r2846[63:0];
  wire [3:0] n2898 = r2846[67:64];
  wire [64:0] n2899 = {1'h0, n2897} + {61'h0, n2896};
  wire [63:0] n2901 = r2875[63:0];
  wire [2:0] n2902 = r2875[66:64];
  wire [64:0] n2903 = {1'h0, n2901} + {61'h0, n2898};
  reg [63:0] r2907 = 64'h0;
  wire [64:0] n2908 = {1'h0, r2907} + {62'h0, n2902};
  // stage 48
  reg [64:0] r2900 = 65'h0;
  reg [64:0] r2904 = 65'h0;
  reg [64:0] r2909 = 65'h0;
  wire [63:0] n2913 = r2900[63:0];
  wire n2915 = r2900[64];
  wire [63:0] n2917 = r2904[63:0];
  wire n2920 = r2904[64];
  wire n2922 = &n2917;
  wire [63:0] n2926 = r2909[63:0];
  wire n2929 = r2909[64];
  wire n2931 = &n2926;
  // stage 49
  reg [127:0] d2912 = 128'h0;
  wire [63:0] n2912 = d2912[127:64];
  reg [63:0] r2914 = 64'h0;
  reg r2916 = 1'h0;
  reg [63:0] r2918 = 64'h0;
  wire [63:0] n2919 = r2918 + {63'h0, r2916};
  reg r2921 = 1'h0;
  reg r2923 = 1'h0;
  wire n2924 = r2923 & r2916;
  wire n2925 = r2921 | n2924;
  reg [63:0] r2927 = 64'h0;
  wire [63:0] n2928 = r2927 + {63'h0, n2925};
  reg r2930 = 1'h0;
  reg r2932 = 1'h0;
  wire n2933 = r2932 & n2925;
  wire n2934 = r2930 | n2933;
  reg [26:0] d2935 = 27'h0;
  wire [8:0] n2935 = d2935[26:18];
  wire [8:0] n2936 = n2935 + {8'h0, n2934};
  wire [264:0] n2937 = {n2936, n2928, n2919, r2914, n2912};
  // stage 50
  reg [264:0] r2938 = 265'h0;
  wire [63:0] n2939 = r2938[73:10];
  wire [64:0] n2941 = 65'hc3df73e9278302b9 + {1'h0, n2939};
  wire [63:0] n2943 = r2938[137:74];
  wire [64:0] n2945 = 65'h687e956e978e3572 + {1'h0, n2943};
  wire [63:0] n2947 = r2938[201:138];
  wire [64:0] n2949 = 65'h47afba497e7ea7a2 + {1'h0, n2947};
  wire [62:0] n2951 = r2938[264:202];
  wire [63:0] n2953 = 64'hcf9bb18d1ece5fd6 + {1'h0, n2951};
  wire [253:0] n2982 = r2938[263:10];
  // stage 51
  reg [64:0] r2942 = 65'h0;
  reg [64:0] r2946 = 65'h0;
  reg [64:0] r2950 = 65'h0;
  wire [63:0] n2954 = r2942[63:0];
  wire n2956 = r2942[64];
  wire [63:0] n2958 = r2946[63:0];
  wire n2961 = r2946[64];
  wire n2963 = &n2958;
  wire [63:0] n2967 = r2950[63:0];
  wire n2970 = r2950[64];
  wire n2972 = &n2967;
  // stage 52
  reg [63:0] r2955 = 64'h0;
  reg r2957 = 1'h0;
  reg [63:0] r2959 = 64'h0;
  wire [63:0] n2960 = r2959 + {63'h0, r2957};
  reg r2962 = 1'h0;
  reg r2964 = 1'h0;
  wire n2965 = r2964 & r2957;
  wire n2966 = r2962 | n2965;
  reg [63:0] r2968 = 64'h0;
  wire [63:0] n2969 = r2968 + {63'h0, n2966};
  reg r2971 = 1'h0;
  reg r2973 = 1'h0;
  wire n2974 = r2973 & n2966;
  wire n2975 = r2971 | n2974;
  reg [127:0] d2976 = 128'h0;
  wire [63:0] n2976 = d2976[127:64];
  wire [63:0] n2977 = n2976 + {63'h0, n2975};
  wire [255:0] n2978 = {n2977, n2969, n2960, r2955};
  // stage 53
  reg [255:0] r2979 = 256'h0;
  wire n2980 = r2979[255];
  wire [253:0] n2981 = r2979[253:0];
  reg [761:0] d2983 = 762'h0;
  wire [253:0] n2983 = d2983[761:508];
  wire [253:0] n2984 = n2980 ? n2983 : n2981;
  // stage 54
  reg [253:0] r2985 = 254'h0;
  assign product = r2985;
  always @(posedge clock) begin
    // into stage 1
    r5 <= n4;
    r20 <= n19;
    r33 <= n32;
    r43 <= n42;
    r56 <= n51;
    r57 <= n52;
    r89 <= n88;
    r118 <= n117;
    r172 <= n167;
    r173 <= n168;
    r205 <= n204;
    r234 <= n233;
    r458 <= n457;
    r467 <= n466;
    r480 <= n475;
    r481 <= n476;
    r513 <= n512;
    r542 <= n541;
    r594 <= n589;
    r595 <= n590;
    r627 <= n626;
    r656 <= n655;
    // into stage 2
    r10 <= n9;
    r12 <= n11;
    d13 <= {d13[63:0], n8};
    r25 <= n24;
    r27 <= n26;
    d28 <= {d28[63:0], n23};
    r36 <= n35;
    r38 <= n37;
    r45 <= n44;
    r47 <= n46;
    r60 <= r56;
    d61 <= {d61[16:0], n53};
    r92 <= r89;
    r121 <= r118;
    r176 <= r172;
    d177 <= {d177[16:0], n169};
    r208 <= r205;
    r237 <= r234;
    r460 <= n459;
    r462 <= n461;
    r469 <= n468;
    r471 <= n470;
    r484 <= r480;
    d485 <= {d485[16:0], n477};
    r516 <= r513;
    r545 <= r542;
    r598 <= r594;
    d599 <= {d599[16:0], n591};
    r630 <= r627;
    r659 <= r656;
    // into stage 3
    r16 <= n15;
    r31 <= n30;
    r41 <= n40;
    r50 <= n49;
    d59 <= {d59[42:0], n58};
    r63 <= n62;
    r68 <= r60;
    d69 <= {d69[33:0], n54};
    d91 <= {d91[42:0], n90};
    r94 <= n93;
    r99 <= r92;
    d120 <= {d120[28:0], n119};
    r123 <= n122;
    r128 <= r121;
    d175 <= {d175[42:0], n174};
    r179 <= n178;
    r184 <= r176;
    d185 <= {d185[33:0], n170};
    d207 <= {d207[42:0], n206};
    r210 <= n209;
    r215 <= r208;
    d236 <= {d236[27:0], n235};
    r239 <= n238;
    r244 <= r237;
    r465 <= n464;
    r474 <= n473;
    d483 <= {d483[42:0], n482};
    r487 <= n486;
    r492 <= r484;
    d493 <= {d493[33:0], n478};
    d515 <= {d515[42:0], n514};
    r518 <= n517;
    r523 <= r516;
    d544 <= {d544[28:0], n543};
    r547 <= n546;
    r552 <= r545;
    d597 <= {d597[42:0], n596};
    r601 <= n600;
    r606 <= r598;
    d607 <= {d607[33:0], n592};
    d629 <= {d629[42:0], n628};
    r632 <= n631;
    r637 <= r630;
    d658 <= {d658[27:0], n657};
    r661 <= n660;
    r666 <= r659;
    // into stage 4
    r66 <= n65;
    r71 <= n70;
    r76 <= r68;
    d77 <= {d77[38:0], n55};
    r97 <= n96;
    r101 <= n100;
    r106 <= r99;
    r126 <= n125;
    r130 <= n129;
    r135 <= r128;
    r182 <= n181;
    r187 <= n186;
    r192 <= r184;
    d193 <= {d193[35:0], n171};
    r213 <= n212;
    r217 <= n216;
    r222 <= r215;
    r242 <= n241;
    r246 <= n245;
    r251 <= r244;
    r286 <= n281;
    r287 <= n282;
    r319 <= n318;
    r348 <= n347;
    r490 <= n489;
    r495 <= n494;
    r500 <= r492;
    d501 <= {d501[38:0], n479};
    r521 <= n520;
    r525 <= n524;
    r530 <= r523;
    r550 <= n549;
    r554 <= n553;
    r559 <= r552;
    r604 <= n603;
    r609 <= n608;
    r614 <= r606;
    d615 <= {d615[35:0], n593};
    r635 <= n634;
    r639 <= n638;
    r644 <= r637;
    r664 <= n663;
    r668 <= n667;
    r673 <= r666;
    r708 <= n703;
    r709 <= n704;
    r741 <= n740;
    r770 <= n769;
    r878 <= n877;
    r889 <= n888;
    r902 <= n897;
    r903 <= n898;
    r935 <= n934;
    r964 <= n963;
    r1016 <= n1011;
    r1017 <= n1012;
    r1049 <= n1048;
    r1078 <= n1077;
    // into stage 5
    r74 <= n73;
    r79 <= n78;
    r104 <= n103;
    r108 <= n107;
    r133 <= n132;
    r137 <= n136;
    r190 <= n189;
    r195 <= n194;
    r220 <= n219;
    r224 <= n223;
    r249 <= n248;
    r253 <= n252;
    r290 <= r286;
    d291 <= {d291[16:0], n283};
    r322 <= r319;
    r351 <= r348;
    r498 <= n497;
    r503 <= n502;
    r528 <= n527;
    r532 <= n531;
    r557 <= n556;
    r561 <= n560;
    r612 <= n611;
    r617 <= n616;
    r642 <= n641;
    r646 <= n645;
    r671 <= n670;
    r675 <= n674;
    r712 <= r708;
    d713 <= {d713[16:0], n705};
    r744 <= r741;
    r773 <= r770;
    r880 <= n879;
    r882 <= n881;
    r891 <= n890;
    r893 <= n892;
    r906 <= r902;
    d907 <= {d907[16:0], n899};
    r938 <= r935;
    r967 <= r964;
    r1020 <= r1016;
    d1021 <= {d1021[16:0], n1013};
    r1052 <= r1049;
    r1081 <= r1078;
    // into stage 6
    r82 <= n81;
    d84 <= {d84[33:0], n67};
    d85 <= {d85[16:0], n75};
    r86 <= n83;
    r111 <= n110;
    d113 <= {d113[33:0], n98};
    d114 <= {d114[16:0], n105};
    r115 <= n112;
    r140 <= n139;
    d142 <= {d142[33:0], n127};
    d143 <= {d143[16:0], n134};
    r144 <= n141;
    r198 <= n197;
    d200 <= {d200[33:0], n183};
    d201 <= {d201[16:0], n191};
    r202 <= n199;
    r227 <= n226;
    d229 <= {d229[33:0], n214};
    d230 <= {d230[16:0], n221};
    r231 <= n228;
    r256 <= n255;
    d258 <= {d258[33:0], n243};
    d259 <= {d259[16:0], n250};
    r260 <= n257;
    d289 <= {d289[42:0], n288};
    r293 <= n292;
    r298 <= r290;
    d299 <= {d299[33:0], n284};
    d321 <= {d321[42:0], n320};
    r324 <= n323;
    r329 <= r322;
    d350 <= {d350[29:0], n349};
    r353 <= n352;
    r358 <= r351;
    r506 <= n505;
    d508 <= {d508[33:0], n491};
    d509 <= {d509[16:0], n499};
    r510 <= n507;
    r535 <= n534;
    d537 <= {d537[33:0], n522};
    d538 <= {d538[16:0], n529};
    r539 <= n536;
    r564 <= n563;
    d566 <= {d566[33:0], n551};
    d567 <= {d567[16:0], n558};
    r568 <= n565;
    r620 <= n619;
    d622 <= {d622[33:0], n605};
    d623 <= {d623[16:0], n613};
    r624 <= n621;
    r649 <= n648;
    d651 <= {d651[33:0], n636};
    d652 <= {d652[16:0], n643};
    r653 <= n650;
    r678 <= n677;
    d680 <= {d680[33:0], n665};
    d681 <= {d681[16:0], n672};
    r682 <= n679;
    d711 <= {d711[42:0], n710};
    r715 <= n714;
    r720 <= r712;
    d721 <= {d721[33:0], n706};
    d743 <= {d743[42:0], n742};
    r746 <= n745;
    r751 <= r744;
    d772 <= {d772[29:0], n771};
    r775 <= n774;
    r780 <= r773;
    r885 <= n884;
    r896 <= n895;
    d905 <= {d905[42:0], n904};
    r909 <= n908;
    r914 <= r906;
    d915 <= {d915[33:0], n900};
    d937 <= {d937[42:0], n936};
    r940 <= n939;
    r945 <= r938;
    d966 <= {d966[28:0], n965};
    r969 <= n968;
    r974 <= r967;
    d1019 <= {d1019[42:0], n1018};
    r1023 <= n1022;
    r1028 <= r1020;
    d1029 <= {d1029[33:0], n1014};
    d1051 <= {d1051[42:0], n1050};
    r1054 <= n1053;
    r1059 <= r1052;
    d1080 <= {d1080[28:0], n1079};
    r1083 <= n1082;
    r1088 <= r1081;
    // into stage 7
    r154 <= n153;
    r159 <= n158;
    r268 <= n267;
    r273 <= n272;
    r296 <= n295;
    r301 <= n300;
    r306 <= r298;
    d307 <= {d307[41:0], n285};
    r327 <= n326;
    r331 <= n330;
    r336 <= r329;
    r356 <= n355;
    r360 <= n359;
    r365 <= r358;
    r576 <= n575;
    r581 <= n580;
    r690 <= n689;
    r695 <= n694;
    r718 <= n717;
    r723 <= n722;
    r728 <= r720;
    d729 <= {d729[41:0], n707};
    r749 <= n748;
    r753 <= n752;
    r758 <= r751;
    r778 <= n777;
    r782 <= n781;
    r787 <= r780;
    r912 <= n911;
    r917 <= n916;
    r922 <= r914;
    d923 <= {d923[38:0], n901};
    r943 <= n942;
    r947 <= n946;
    r952 <= r945;
    r972 <= n971;
    r976 <= n975;
    r981 <= r974;
    r1026 <= n1025;
    r1031 <= n1030;
    r1036 <= r1028;
    d1037 <= {d1037[38:0], n1015};
    r1057 <= n1056;
    r1061 <= n1060;
    r1066 <= r1059;
    r1086 <= n1085;
    r1090 <= n1089;
    r1095 <= r1088;
    r1130 <= n1125;
    r1131 <= n1126;
    r1163 <= n1162;
    r1192 <= n1191;
    // into stage 8
    r304 <= n303;
    r309 <= n308;
    r334 <= n333;
    r338 <= n337;
    r363 <= n362;
    r367 <= n366;
    r726 <= n725;
    r731 <= n730;
    r756 <= n755;
    r760 <= n759;
    r785 <= n784;
    r789 <= n788;
    r920 <= n919;
    r925 <= n924;
    r950 <= n949;
    r954 <= n953;
    r979 <= n978;
    r983 <= n982;
    r1034 <= n1033;
    r1039 <= n1038;
    r1064 <= n1063;
    r1068 <= n1067;
    r1093 <= n1092;
    r1097 <= n1096;
    r1134 <= r1130;
    d1135 <= {d1135[16:0], n1127};
    r1166 <= r1163;
    r1195 <= r1192;
    // into stage 9
    d163 <= {d163[63:0], n160};
    d164 <= {d164[63:0], n162};
    d277 <= {d277[63:0], n274};
    d278 <= {d278[61:0], n276};
    r312 <= n311;
    d314 <= {d314[33:0], n297};
    d315 <= {d315[16:0], n305};
    r316 <= n313;
    r341 <= n340;
    d343 <= {d343[33:0], n328};
    d344 <= {d344[16:0], n335};
    r345 <= n342;
    r370 <= n369;
    d372 <= {d372[33:0], n357};
    d373 <= {d373[16:0], n364};
    r374 <= n371;
    d585 <= {d585[63:0], n582};
    d586 <= {d586[63:0], n584};
    d699 <= {d699[63:0], n696};
    d700 <= {d700[61:0], n698};
    r734 <= n733;
    d736 <= {d736[33:0], n719};
    d737 <= {d737[16:0], n727};
    r738 <= n735;
    r763 <= n762;
    d765 <= {d765[33:0], n750};
    d766 <= {d766[16:0], n757};
    r767 <= n764;
    r792 <= n791;
    d794 <= {d794[33:0], n779};
    d795 <= {d795[16:0], n786};
    r796 <= n793;
    r928 <= n927;
    d930 <= {d930[33:0], n913};
    d931 <= {d931[16:0], n921};
    r932 <= n929;
    r957 <= n956;
    d959 <= {d959[33:0], n944};
    d960 <= {d960[16:0], n951};
    r961 <= n958;
    r986 <= n985;
    d988 <= {d988[33:0], n973};
    d989 <= {d989[16:0], n980};
    r990 <= n987;
    r1042 <= n1041;
    d1044 <= {d1044[33:0], n1027};
    d1045 <= {d1045[16:0], n1035};
    r1046 <= n1043;
    r1071 <= n1070;
    d1073 <= {d1073[33:0], n1058};
    d1074 <= {d1074[16:0], n1065};
    r1075 <= n1072;
    r1100 <= n1099;
    d1102 <= {d1102[33:0], n1087};
    d1103 <= {d1103[16:0], n1094};
    r1104 <= n1101;
    d1133 <= {d1133[42:0], n1132};
    r1137 <= n1136;
    r1142 <= r1134;
    d1143 <= {d1143[33:0], n1128};
    d1165 <= {d1165[42:0], n1164};
    r1168 <= n1167;
    r1173 <= r1166;
    d1194 <= {d1194[29:0], n1193};
    r1197 <= n1196;
    r1202 <= r1195;
    // into stage 10
    r166 <= n165;
    r280 <= n279;
    r382 <= n381;
    r387 <= n386;
    r395 <= n388;
    r588 <= n587;
    r702 <= n701;
    r804 <= n803;
    r809 <= n808;
    r817 <= n810;
    r998 <= n997;
    r1003 <= n1002;
    r1112 <= n1111;
    r1117 <= n1116;
    r1140 <= n1139;
    r1145 <= n1144;
    r1150 <= r1142;
    d1151 <= {d1151[41:0], n1129};
    r1171 <= n1170;
    r1175 <= n1174;
    r1180 <= r1173;
    r1200 <= n1199;
    r1204 <= n1203;
    r1209 <= r1202;
    // into stage 11
    r394 <= n393;
    r816 <= n815;
    r1148 <= n1147;
    r1153 <= n1152;
    r1178 <= n1177;
    r1182 <= n1181;
    r1207 <= n1206;
    r1211 <= n1210;
    // into stage 12
    d397 <= {d397[63:0], n389};
    r399 <= n398;
    r401 <= n400;
    d402 <= {d402[1:0], n396};
    d819 <= {d819[63:0], n811};
    r821 <= n820;
    r823 <= n822;
    d824 <= {d824[1:0], n818};
    d1007 <= {d1007[63:0], n1004};
    d1008 <= {d1008[63:0], n1006};
    d1121 <= {d1121[63:0], n1118};
    d1122 <= {d1122[63:0], n1120};
    r1156 <= n1155;
    d1158 <= {d1158[33:0], n1141};
    d1159 <= {d1159[16:0], n1149};
    r1160 <= n1157;
    r1185 <= n1184;
    d1187 <= {d1187[33:0], n1172};
    d1188 <= {d1188[16:0], n1179};
    r1189 <= n1186;
    r1214 <= n1213;
    d1216 <= {d1216[33:0], n1201};
    d1217 <= {d1217[16:0], n1208};
    r1218 <= n1215;
    // into stage 13
    r405 <= n404;
    d416 <= {d416[127:0], n412};
    d428 <= {d428[123:0], n425};
    d437 <= {d437[123:0], n434};
    r827 <= n826;
    d836 <= {d836[127:0], n834};
    d847 <= {d847[123:0], n845};
    d855 <= {d855[123:0], n853};
    r1010 <= n1009;
    r1124 <= n1123;
    r1226 <= n1225;
    r1231 <= n1230;
    r1239 <= n1232;
    // into stage 14
    r418 <= n417;
    d419 <= {d419[197:0], n415};
    r430 <= n429;
    d431 <= {d431[197:0], n427};
    r838 <= n837;
    d839 <= {d839[197:0], n835};
    r849 <= n848;
    d850 <= {d850[197:0], n846};
    r1238 <= n1237;
    // into stage 15
    r421 <= n420;
    r433 <= n432;
    d445 <= {d445[61:0], n438};
    r841 <= n840;
    r852 <= n851;
    d863 <= {d863[61:0], n856};
    d1241 <= {d1241[63:0], n1233};
    r1243 <= n1242;
    r1245 <= n1244;
    d1246 <= {d1246[1:0], n1240};
    // into stage 16
    r444 <= n443;
    r862 <= n861;
    r1249 <= n1248;
    d1258 <= {d1258[127:0], n1256};
    d1269 <= {d1269[131:0], n1268};
    d1275 <= {d1275[127:0], n1272};
    // into stage 17
    d447 <= {d447[383:0], n408};
    d448 <= {d448[63:0], n439};
    r450 <= n449;
    r452 <= n451;
    d453 <= {d453[61:0], n446};
    d865 <= {d865[383:0], n830};
    d866 <= {d866[63:0], n857};
    r868 <= n867;
    r870 <= n869;
    d871 <= {d871[61:0], n864};
    r1260 <= n1259;
    d1261 <= {d1261[197:0], n1257};
    r1271 <= n1270;
    r1277 <= n1276;
    // into stage 18
    r456 <= n455;
    r874 <= n873;
    r1263 <= n1262;
    r1282 <= n1280;
    // into stage 19
    r1284 <= n1283;
    r1354 <= n1353;
    r1358 <= n1357;
    // into stage 20
    d1286 <= {d1286[383:0], n1252};
    d1287 <= {d1287[63:0], n1278};
    r1289 <= n1288;
    r1291 <= n1290;
    d1292 <= {d1292[127:0], n1285};
    // into stage 21
    r1295 <= n1294;
    d1308 <= {d1308[129:0], n1306};
    d1316 <= {d1316[127:0], n1314};
    d1329 <= {d1329[131:0], n1328};
    d1337 <= {d1337[131:0], n1336};
    d1345 <= {d1345[121:0], n1343};
    // into stage 22
    r1310 <= n1309;
    r1318 <= n1317;
    d1319 <= {d1319[194:0], n1315};
    r1331 <= n1330;
    r1339 <= n1338;
    r1347 <= n1346;
    d1348 <= {d1348[194:0], n1344};
    // into stage 23
    r1321 <= n1320;
    r1350 <= n1349;
    r1363 <= n1360;
    r1368 <= n1366;
    r1374 <= n1373;
    r1377 <= n1372;
    d1382 <= {d1382[191:0], n1380};
    // into stage 24
    r1365 <= n1364;
    r1370 <= n1369;
    r1379 <= n1378;
    r1384 <= n1383;
    // into stage 25
    d1386 <= {d1386[383:0], n1298};
    d1387 <= {d1387[127:0], n1359};
    r1389 <= n1388;
    r1391 <= n1390;
    r1393 <= n1392;
    r1396 <= n1395;
    r1398 <= n1397;
    d1402 <= {d1402[63:0], n1401};
    d1405 <= {d1405[0:0], n1404};
    d1407 <= {d1407[0:0], n1406};
    r1411 <= n1410;
    r1414 <= n1413;
    r1416 <= n1415;
    r1420 <= n1419;
    r1423 <= n1422;
    r1425 <= n1424;
    d1428 <= {d1428[299:0], n1385};
    // into stage 26
    r1431 <= n1430;
    // into stage 27
    r1437 <= n1432;
    r1549 <= n1548;
    r1636 <= n1635;
    r1713 <= n1712;
    r1783 <= n1782;
    r1838 <= n1837;
    r1891 <= n1890;
    r1930 <= n1929;
    r1961 <= n1960;
    r1982 <= n1981;
    // into stage 28
    r1440 <= r1437;
    r1552 <= r1549;
    r1639 <= r1636;
    r1716 <= r1713;
    r1786 <= r1783;
    r1841 <= r1838;
    r1894 <= r1891;
    r1933 <= r1930;
    r1964 <= r1961;
    r1985 <= r1982;
    // into stage 29
    d1439 <= {d1439[42:0], n1438};
    r1442 <= n1441;
    r1447 <= r1440;
    d1470 <= {d1470[42:0], n1469};
    r1472 <= n1471;
    d1498 <= {d1498[42:0], n1497};
    r1500 <= n1499;
    d1525 <= {d1525[42:0], n1524};
    r1527 <= n1526;
    d1551 <= {d1551[42:0], n1550};
    r1554 <= n1553;
    r1559 <= r1552;
    d1578 <= {d1578[42:0], n1577};
    r1580 <= n1579;
    d1602 <= {d1602[42:0], n1601};
    r1604 <= n1603;
    d1626 <= {d1626[42:0], n1625};
    r1628 <= n1627;
    d1638 <= {d1638[42:0], n1637};
    r1641 <= n1640;
    r1646 <= r1639;
    d1665 <= {d1665[42:0], n1664};
    r1667 <= n1666;
    d1689 <= {d1689[42:0], n1688};
    r1691 <= n1690;
    d1715 <= {d1715[42:0], n1714};
    r1718 <= n1717;
    r1723 <= r1716;
    d1742 <= {d1742[42:0], n1741};
    r1744 <= n1743;
    d1766 <= {d1766[42:0], n1765};
    r1768 <= n1767;
    d1785 <= {d1785[42:0], n1784};
    r1788 <= n1787;
    r1793 <= r1786;
    d1812 <= {d1812[42:0], n1811};
    r1814 <= n1813;
    d1836 <= {d1836[42:0], n1835};
    d1840 <= {d1840[42:0], n1839};
    r1843 <= n1842;
    r1848 <= r1841;
    d1867 <= {d1867[42:0], n1866};
    r1869 <= n1868;
    d1893 <= {d1893[42:0], n1892};
    r1896 <= n1895;
    r1901 <= r1894;
    d1920 <= {d1920[42:0], n1919};
    r1922 <= n1921;
    d1932 <= {d1932[42:0], n1931};
    r1935 <= n1934;
    r1940 <= r1933;
    d1959 <= {d1959[42:0], n1958};
    d1963 <= {d1963[42:0], n1962};
    r1966 <= n1965;
    r1971 <= r1964;
    d1984 <= {d1984[38:0], n1983};
    r1987 <= n1986;
    // into stage 30
    r1445 <= n1444;
    r1449 <= n1448;
    r1454 <= r1447;
    r1475 <= n1474;
    r1478 <= n1477;
    r1503 <= n1502;
    r1506 <= n1505;
    r1530 <= n1529;
    r1533 <= n1532;
    r1557 <= n1556;
    r1561 <= n1560;
    r1566 <= r1559;
    r1583 <= n1582;
    r1586 <= n1585;
    r1607 <= n1606;
    r1610 <= n1609;
    r1631 <= n1630;
    r1633 <= n1632;
    r1644 <= n1643;
    r1648 <= n1647;
    r1653 <= r1646;
    r1670 <= n1669;
    r1673 <= n1672;
    r1694 <= n1693;
    r1697 <= n1696;
    r1721 <= n1720;
    r1725 <= n1724;
    r1730 <= r1723;
    r1747 <= n1746;
    r1750 <= n1749;
    r1771 <= n1770;
    r1774 <= n1773;
    r1791 <= n1790;
    r1795 <= n1794;
    r1800 <= r1793;
    r1817 <= n1816;
    r1820 <= n1819;
    r1846 <= n1845;
    r1850 <= n1849;
    r1855 <= r1848;
    r1872 <= n1871;
    r1875 <= n1874;
    r1899 <= n1898;
    r1903 <= n1902;
    r1908 <= r1901;
    r1925 <= n1924;
    r1927 <= n1926;
    r1938 <= n1937;
    r1942 <= n1941;
    r1947 <= r1940;
    r1969 <= n1968;
    r1973 <= n1972;
    r1990 <= n1989;
    r1992 <= n1991;
    // into stage 31
    r1452 <= n1451;
    r1456 <= n1455;
    r1481 <= n1480;
    r1484 <= n1483;
    r1509 <= n1508;
    r1512 <= n1511;
    r1536 <= n1535;
    r1539 <= n1538;
    r1564 <= n1563;
    r1568 <= n1567;
    r1589 <= n1588;
    r1592 <= n1591;
    r1613 <= n1612;
    r1616 <= n1615;
    r1651 <= n1650;
    r1655 <= n1654;
    r1676 <= n1675;
    r1679 <= n1678;
    r1700 <= n1699;
    r1703 <= n1702;
    r1728 <= n1727;
    r1732 <= n1731;
    r1753 <= n1752;
    r1756 <= n1755;
    r1777 <= n1776;
    d1779 <= {d1779[16:0], n1772};
    r1780 <= n1778;
    r1798 <= n1797;
    r1802 <= n1801;
    r1823 <= n1822;
    r1826 <= n1825;
    r1853 <= n1852;
    r1857 <= n1856;
    r1878 <= n1877;
    r1881 <= n1880;
    r1906 <= n1905;
    r1910 <= n1909;
    r1945 <= n1944;
    r1949 <= n1948;
    r1976 <= n1975;
    d1978 <= {d1978[16:0], n1970};
    r1979 <= n1977;
    // into stage 32
    r1459 <= n1458;
    d1461 <= {d1461[33:0], n1446};
    d1462 <= {d1462[16:0], n1453};
    r1463 <= n1460;
    r1487 <= n1486;
    d1489 <= {d1489[33:0], n1476};
    d1490 <= {d1490[16:0], n1482};
    r1491 <= n1488;
    r1515 <= n1514;
    d1517 <= {d1517[33:0], n1504};
    d1518 <= {d1518[16:0], n1510};
    r1519 <= n1516;
    r1542 <= n1541;
    d1544 <= {d1544[33:0], n1531};
    d1545 <= {d1545[16:0], n1537};
    r1546 <= n1543;
    r1571 <= n1570;
    d1573 <= {d1573[33:0], n1558};
    d1574 <= {d1574[16:0], n1565};
    r1575 <= n1572;
    r1595 <= n1594;
    d1597 <= {d1597[33:0], n1584};
    d1598 <= {d1598[16:0], n1590};
    r1599 <= n1596;
    r1619 <= n1618;
    d1621 <= {d1621[33:0], n1608};
    d1622 <= {d1622[16:0], n1614};
    r1623 <= n1620;
    r1658 <= n1657;
    d1660 <= {d1660[33:0], n1645};
    d1661 <= {d1661[16:0], n1652};
    r1662 <= n1659;
    r1682 <= n1681;
    d1684 <= {d1684[33:0], n1671};
    d1685 <= {d1685[16:0], n1677};
    r1686 <= n1683;
    r1706 <= n1705;
    d1708 <= {d1708[33:0], n1695};
    d1709 <= {d1709[16:0], n1701};
    r1710 <= n1707;
    r1735 <= n1734;
    d1737 <= {d1737[33:0], n1722};
    d1738 <= {d1738[16:0], n1729};
    r1739 <= n1736;
    r1759 <= n1758;
    d1761 <= {d1761[33:0], n1748};
    d1762 <= {d1762[16:0], n1754};
    r1763 <= n1760;
    r1805 <= n1804;
    d1807 <= {d1807[33:0], n1792};
    d1808 <= {d1808[16:0], n1799};
    r1809 <= n1806;
    r1829 <= n1828;
    d1831 <= {d1831[33:0], n1818};
    d1832 <= {d1832[16:0], n1824};
    r1833 <= n1830;
    r1860 <= n1859;
    d1862 <= {d1862[33:0], n1847};
    d1863 <= {d1863[16:0], n1854};
    r1864 <= n1861;
    r1884 <= n1883;
    d1886 <= {d1886[33:0], n1873};
    d1887 <= {d1887[16:0], n1879};
    r1888 <= n1885;
    r1913 <= n1912;
    d1915 <= {d1915[33:0], n1900};
    d1916 <= {d1916[16:0], n1907};
    r1917 <= n1914;
    r1952 <= n1951;
    d1954 <= {d1954[33:0], n1939};
    d1955 <= {d1955[16:0], n1946};
    r1956 <= n1953;
    d2078 <= {d2078[25:0], n1995};
    r2080 <= n1996;
    d2082 <= {d2082[31:0], n1997};
    d2085 <= {d2085[31:0], n1999};
    d2087 <= {d2087[11:0], n2000};
    d2093 <= {d2093[63:0], n2090};
    r2094 <= n2092;
    // into stage 33
    r2009 <= n2008;
    r2021 <= n2020;
    r2027 <= n2026;
    r2051 <= n2050;
    r2053 <= n2052;
    r2058 <= n2057;
    r2096 <= n2095;
    r2098 <= n2097;
    r2100 <= n2099;
    r2102 <= n2101;
    r2107 <= n2106;
    // into stage 34
    r2031 <= n2030;
    r2062 <= n2061;
    d2065 <= {d2065[63:0], n2064};
    r2104 <= n2103;
    r2109 <= n2108;
    r2116 <= n2113;
    // into stage 35
    r2067 <= n2066;
    r2111 <= n2110;
    r2118 <= n2117;
    r2121 <= n2115;
    // into stage 36
    r2123 <= n2122;
    // into stage 37
    d2125 <= {d2125[191:0], n2112};
    d2127 <= {d2127[63:0], n2126};
    d2129 <= {d2129[0:0], n2128};
    r2131 <= n2130;
    r2134 <= n2133;
    r2136 <= n2135;
    d2139 <= {d2139[63:0], n2124};
    // into stage 38
    r2142 <= n2141;
    // into stage 39
    r2146 <= n2143;
    r2161 <= n2158;
    r2192 <= n2189;
    r2232 <= n2230;
    r2280 <= n2277;
    r2336 <= n2334;
    r2401 <= n2398;
    r2479 <= n2477;
    r2560 <= n2557;
    r2654 <= n2653;
    // into stage 40
    r2149 <= r2146;
    r2164 <= r2161;
    r2195 <= r2192;
    r2235 <= r2232;
    r2283 <= r2280;
    r2339 <= r2336;
    r2404 <= r2401;
    r2482 <= r2479;
    r2563 <= r2560;
    r2657 <= r2654;
    // into stage 41
    d2148 <= {d2148[42:0], n2147};
    r2151 <= n2150;
    d2163 <= {d2163[42:0], n2162};
    r2166 <= n2165;
    r2171 <= r2164;
    d2194 <= {d2194[42:0], n2193};
    r2197 <= n2196;
    r2202 <= r2195;
    d2221 <= {d2221[42:0], n2220};
    r2223 <= n2222;
    d2234 <= {d2234[42:0], n2233};
    r2237 <= n2236;
    r2242 <= r2235;
    d2261 <= {d2261[42:0], n2260};
    r2263 <= n2262;
    d2282 <= {d2282[42:0], n2281};
    r2285 <= n2284;
    r2290 <= r2283;
    d2309 <= {d2309[42:0], n2308};
    r2311 <= n2310;
    d2333 <= {d2333[41:0], n2332};
    d2338 <= {d2338[42:0], n2337};
    r2341 <= n2340;
    r2346 <= r2339;
    d2365 <= {d2365[42:0], n2364};
    r2367 <= n2366;
    d2389 <= {d2389[42:0], n2388};
    r2391 <= n2390;
    d2403 <= {d2403[42:0], n2402};
    r2406 <= n2405;
    r2411 <= r2404;
    d2430 <= {d2430[42:0], n2429};
    r2432 <= n2431;
    d2454 <= {d2454[42:0], n2453};
    r2456 <= n2455;
    d2481 <= {d2481[42:0], n2480};
    r2484 <= n2483;
    r2489 <= r2482;
    d2508 <= {d2508[42:0], n2507};
    r2510 <= n2509;
    d2532 <= {d2532[42:0], n2531};
    r2534 <= n2533;
    d2556 <= {d2556[41:0], n2555};
    d2562 <= {d2562[42:0], n2561};
    r2565 <= n2564;
    r2570 <= r2563;
    d2589 <= {d2589[42:0], n2588};
    r2591 <= n2590;
    d2613 <= {d2613[42:0], n2612};
    r2615 <= n2614;
    d2637 <= {d2637[42:0], n2636};
    r2639 <= n2638;
    d2656 <= {d2656[38:0], n2655};
    r2659 <= n2658;
    r2664 <= r2657;
    d2683 <= {d2683[38:0], n2682};
    r2685 <= n2684;
    d2707 <= {d2707[38:0], n2706};
    r2709 <= n2708;
    d2731 <= {d2731[38:0], n2730};
    r2733 <= n2732;
    // into stage 42
    r2154 <= n2153;
    r2156 <= n2155;
    r2169 <= n2168;
    r2173 <= n2172;
    r2178 <= r2171;
    r2200 <= n2199;
    r2204 <= n2203;
    r2209 <= r2202;
    r2226 <= n2225;
    r2228 <= n2227;
    r2240 <= n2239;
    r2244 <= n2243;
    r2249 <= r2242;
    r2266 <= n2265;
    r2269 <= n2268;
    r2288 <= n2287;
    r2292 <= n2291;
    r2297 <= r2290;
    r2314 <= n2313;
    r2317 <= n2316;
    r2344 <= n2343;
    r2348 <= n2347;
    r2353 <= r2346;
    r2370 <= n2369;
    r2373 <= n2372;
    r2394 <= n2393;
    r2396 <= n2395;
    r2409 <= n2408;
    r2413 <= n2412;
    r2418 <= r2411;
    r2435 <= n2434;
    r2438 <= n2437;
    r2459 <= n2458;
    r2462 <= n2461;
    r2487 <= n2486;
    r2491 <= n2490;
    r2496 <= r2489;
    r2513 <= n2512;
    r2516 <= n2515;
    r2537 <= n2536;
    r2540 <= n2539;
    r2568 <= n2567;
    r2572 <= n2571;
    r2577 <= r2570;
    r2594 <= n2593;
    r2597 <= n2596;
    r2618 <= n2617;
    r2621 <= n2620;
    r2642 <= n2641;
    r2645 <= n2644;
    r2662 <= n2661;
    r2666 <= n2665;
    r2671 <= r2664;
    r2688 <= n2687;
    r2691 <= n2690;
    r2712 <= n2711;
    r2715 <= n2714;
    r2736 <= n2735;
    r2739 <= n2738;
    d2775 <= {d2775[959:0], n2772};
    r2820 <= n2807;
    d2828 <= {d2828[959:0], n2819};
    r2861 <= n2853;
    // into stage 43
    r2176 <= n2175;
    r2180 <= n2179;
    r2207 <= n2206;
    r2211 <= n2210;
    r2247 <= n2246;
    r2251 <= n2250;
    r2272 <= n2271;
    d2274 <= {d2274[16:0], n2267};
    r2275 <= n2273;
    r2295 <= n2294;
    r2299 <= n2298;
    r2320 <= n2319;
    r2323 <= n2322;
    r2351 <= n2350;
    r2355 <= n2354;
    r2376 <= n2375;
    r2379 <= n2378;
    r2416 <= n2415;
    r2420 <= n2419;
    r2441 <= n2440;
    r2444 <= n2443;
    r2465 <= n2464;
    r2468 <= n2467;
    r2494 <= n2493;
    r2498 <= n2497;
    r2519 <= n2518;
    r2522 <= n2521;
    r2543 <= n2542;
    r2546 <= n2545;
    r2575 <= n2574;
    r2579 <= n2578;
    r2600 <= n2599;
    r2603 <= n2602;
    r2624 <= n2623;
    r2627 <= n2626;
    r2648 <= n2647;
    d2650 <= {d2650[16:0], n2643};
    r2651 <= n2649;
    r2669 <= n2668;
    r2673 <= n2672;
    r2694 <= n2693;
    r2697 <= n2696;
    r2718 <= n2717;
    r2721 <= n2720;
    r2742 <= n2741;
    d2744 <= {d2744[16:0], n2737};
    r2745 <= n2743;
    r2766 <= n2747;
    d2859 <= {d2859[9:0], n2847};
    d2863 <= {d2863[1023:0], n2858};
    r2864 <= n2862;
    d2882 <= {d2882[1023:0], n2881};
    d2883 <= {d2883[23:0], n2877};
    d2893 <= {d2893[95:0], n2892};
    // into stage 44
    r2183 <= n2182;
    d2185 <= {d2185[33:0], n2170};
    d2186 <= {d2186[16:0], n2177};
    r2187 <= n2184;
    r2214 <= n2213;
    d2216 <= {d2216[33:0], n2201};
    d2217 <= {d2217[16:0], n2208};
    r2218 <= n2215;
    r2254 <= n2253;
    d2256 <= {d2256[33:0], n2241};
    d2257 <= {d2257[16:0], n2248};
    r2258 <= n2255;
    r2302 <= n2301;
    d2304 <= {d2304[33:0], n2289};
    d2305 <= {d2305[16:0], n2296};
    r2306 <= n2303;
    r2326 <= n2325;
    d2328 <= {d2328[33:0], n2315};
    d2329 <= {d2329[16:0], n2321};
    r2330 <= n2327;
    r2358 <= n2357;
    d2360 <= {d2360[33:0], n2345};
    d2361 <= {d2361[16:0], n2352};
    r2362 <= n2359;
    r2382 <= n2381;
    d2384 <= {d2384[33:0], n2371};
    d2385 <= {d2385[16:0], n2377};
    r2386 <= n2383;
    r2423 <= n2422;
    d2425 <= {d2425[33:0], n2410};
    d2426 <= {d2426[16:0], n2417};
    r2427 <= n2424;
    r2447 <= n2446;
    d2449 <= {d2449[33:0], n2436};
    d2450 <= {d2450[16:0], n2442};
    r2451 <= n2448;
    r2471 <= n2470;
    d2473 <= {d2473[33:0], n2460};
    d2474 <= {d2474[16:0], n2466};
    r2475 <= n2472;
    r2501 <= n2500;
    d2503 <= {d2503[33:0], n2488};
    d2504 <= {d2504[16:0], n2495};
    r2505 <= n2502;
    r2525 <= n2524;
    d2527 <= {d2527[33:0], n2514};
    d2528 <= {d2528[16:0], n2520};
    r2529 <= n2526;
    r2549 <= n2548;
    d2551 <= {d2551[33:0], n2538};
    d2552 <= {d2552[16:0], n2544};
    r2553 <= n2550;
    r2582 <= n2581;
    d2584 <= {d2584[33:0], n2569};
    d2585 <= {d2585[16:0], n2576};
    r2586 <= n2583;
    r2606 <= n2605;
    d2608 <= {d2608[33:0], n2595};
    d2609 <= {d2609[16:0], n2601};
    r2610 <= n2607;
    r2630 <= n2629;
    d2632 <= {d2632[33:0], n2619};
    d2633 <= {d2633[16:0], n2625};
    r2634 <= n2631;
    r2676 <= n2675;
    d2678 <= {d2678[33:0], n2663};
    d2679 <= {d2679[16:0], n2670};
    r2680 <= n2677;
    r2700 <= n2699;
    d2702 <= {d2702[33:0], n2689};
    d2703 <= {d2703[16:0], n2695};
    r2704 <= n2701;
    r2724 <= n2723;
    d2726 <= {d2726[33:0], n2713};
    d2727 <= {d2727[16:0], n2719};
    r2728 <= n2725;
    r2777 <= n2767;
    r2822 <= n2805;
    r2885 <= n2880;
    // into stage 45
    r2779 <= n2778;
    r2781 <= n2780;
    r2783 <= n2782;
    r2789 <= n2788;
    r2794 <= n2793;
    d2795 <= {d2795[129:0], n2776};
    r2831 <= n2830;
    r2833 <= n2832;
    r2837 <= n2836;
    d2838 <= {d2838[131:0], n2829};
    r2842 <= n2841;
    r2867 <= n2866;
    r2869 <= n2868;
    d2870 <= {d2870[65:0], n2865};
    r2887 <= n2886;
    d2888 <= {d2888[64:0], n2884};
    // into stage 46
    r2797 <= n2796;
    r2801 <= n2800;
    r2840 <= n2839;
    r2844 <= n2843;
    r2872 <= n2871;
    d2873 <= {d2873[63:0], n2857};
    r2890 <= n2889;
    d2910 <= {d2910[17:0], n2894};
    // into stage 47
    r2803 <= n2802;
    r2846 <= n2845;
    r2875 <= n2874;
    r2907 <= n2905;
    // into stage 48
    r2900 <= n2899;
    r2904 <= n2903;
    r2909 <= n2908;
    // into stage 49
    d2912 <= {d2912[63:0], n2895};
    r2914 <= n2913;
    r2916 <= n2915;
    r2918 <= n2917;
    r2921 <= n2920;
    r2923 <= n2922;
    r2927 <= n2926;
    r2930 <= n2929;
    r2932 <= n2931;
    d2935 <= {d2935[17:0], n2911};
    // into stage 50
    r2938 <= n2937;
    // into stage 51
    r2942 <= n2941;
    r2946 <= n2945;
    r2950 <= n2949;
    // into stage 52
    r2955 <= n2954;
    r2957 <= n2956;
    r2959 <= n2958;
    r2962 <= n2961;
    r2964 <= n2963;
    r2968 <= n2967;
    r2971 <= n2970;
    r2973 <= n2972;
    d2976 <= {d2976[63:0], n2953};
    // into stage 53
    r2979 <= n2978;
    d2983 <= {d2983[507:0], n2982};
    // into stage 54
    r2985 <= n2984;
  end
  wire unused = &{1'b0, n1547[77:52], n1634[59:26], n1711[93:68], n1781[76:42], n1834[93:84], n1836[42:16], n1889[93:58], n1928[59:32], n1957[93:74], n1959[42:6], n1980[76:48], n1993[55:22], n2157[24:0], n2188[32:0], n2219[40:0], n2259[31:0], n2307[39:0], n2363[30:0], n2428[38:0], n2506[29:0], n2587[37:0], n2681[11:0], r2938[9:0], r2979[254]};
endmodule

// add_fq_w64: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module add_fq_w64 (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] sum
);
  wire [63:0] n2 = a[63:0];
  wire [63:0] n3 = b[63:0];
  wire [64:0] n4 = {1'h0, n2} + {1'h0, n3};
  wire [63:0] n6 = a[127:64];
  wire [63:0] n7 = b[127:64];
  wire [64:0] n8 = {1'h0, n6} + {1'h0, n7};
  wire [63:0] n10 = a[191:128];
  wire [63:0] n11 = b[191:128];
  wire [64:0] n12 = {1'h0, n10} + {1'h0, n11};
  wire [61:0] n14 = a[253:192];
  wire [61:0] n15 = b[253:192];
  wire [62:0] n16 = {1'h0, n14} + {1'h0, n15};
  wire [65:0] n44 = 66'hc3df73e9278302b9 + {2'h0, n2} + {2'h0, n3};
  wire [65:0] n47 = 66'h687e956e978e3572 + {2'h0, n6} + {2'h0, n7};
  wire [65:0] n50 = 66'h47afba497e7ea7a2 + {2'h0, n10} + {2'h0, n11};
  wire [63:0] n53 = 64'hcf9bb18d1ece5fd6 + {2'h0, n14} + {2'h0, n15};
  // stage 1
  reg [64:0] r5 = 65'h0;
  reg [64:0] r9 = 65'h0;
  reg [64:0] r13 = 65'h0;
  wire [63:0] n17 = r5[63:0];
  wire n19 = r5[64];
  wire [63:0] n21 = r9[63:0];
  wire n24 = r9[64];
  wire n26 = &n21;
  wire [63:0] n30 = r13[63:0];
  wire n33 = r13[64];
  wire n35 = &n30;
  reg [65:0] r45 = 66'h0;
  reg [65:0] r48 = 66'h0;
  reg [65:0] r51 = 66'h0;
  reg [63:0] r54 = 64'h0;
  wire [63:0] n55 = r45[63:0];
  wire [1:0] n56 = r45[65:64];
  wire [63:0] n57 = r48[63:0];
  wire [1:0] n58 = r48[65:64];
  wire [64:0] n59 = {1'h0, n57} + {63'h0, n56};
  wire [63:0] n61 = r51[63:0];
  wire [1:0] n62 = r51[65:64];
  wire [64:0] n63 = {1'h0, n61} + {63'h0, n58};
  wire [63:0] n65 = r54 + {62'h0, n62};
  // stage 2
  reg [63:0] r18 = 64'h0;
  reg r20 = 1'h0;
  reg [63:0] r22 = 64'h0;
  wire [63:0] n23 = r22 + {63'h0, r20};
  reg r25 = 1'h0;
  reg r27 = 1'h0;
  wire n28 = r27 & r20;
  wire n29 = r25 | n28;
  reg [63:0] r31 = 64'h0;
  wire [63:0] n32 = r31 + {63'h0, n29};
  reg r34 = 1'h0;
  reg r36 = 1'h0;
  wire n37 = r36 & n29;
  wire n38 = r34 | n37;
  reg [125:0] d39 = 126'h0;
  wire [62:0] n39 = d39[125:63];
  wire [62:0] n40 = n39 + {62'h0, n38};
  wire [254:0] n41 = {n40, n32, n23, r18};
  reg [64:0] r60 = 65'h0;
  reg [64:0] r64 = 65'h0;
  wire [63:0] n67 = r60[63:0];
  wire n69 = r60[64];
  wire [63:0] n71 = r64[63:0];
  wire n74 = r64[64];
  wire n76 = &n71;
  // stage 3
  reg [254:0] r42 = 255'h0;
  reg [127:0] d66 = 128'h0;
  wire [63:0] n66 = d66[127:64];
  reg [63:0] r68 = 64'h0;
  reg r70 = 1'h0;
  reg [63:0] r72 = 64'h0;
  wire [63:0] n73 = r72 + {63'h0, r70};
  reg r75 = 1'h0;
  reg r77 = 1'h0;
  wire n78 = r77 & r70;
  wire n79 = r75 | n78;
  reg [127:0] d80 = 128'h0;
  wire [63:0] n80 = d80[127:64];
  wire [63:0] n81 = n80 + {63'h0, n79};
  wire [255:0] n82 = {n81, n73, r68, n66};
  wire [253:0] n86 = r42[253:0];
  // stage 4
  reg [255:0] r83 = 256'h0;
  wire n84 = r83[255];
  wire [253:0] n85 = r83[253:0];
  reg [253:0] r87 = 254'h0;
  wire [253:0] n88 = n84 ? r87 : n85;
  // stage 5
  reg [253:0] r89 = 254'h0;
  assign sum = r89;
  always @(posedge clock) begin
    // into stage 1
    r5 <= n4;
    r9 <= n8;
    r13 <= n12;
    r45 <= n44;
    r48 <= n47;
    r51 <= n50;
    r54 <= n53;
    // into stage 2
    r18 <= n17;
    r20 <= n19;
    r22 <= n21;
    r25 <= n24;
    r27 <= n26;
    r31 <= n30;
    r34 <= n33;
    r36 <= n35;
    d39 <= {d39[62:0], n16};
    r60 <= n59;
    r64 <= n63;
    // into stage 3
    r42 <= n41;
    d66 <= {d66[63:0], n55};
    r68 <= n67;
    r70 <= n69;
    r72 <= n71;
    r75 <= n74;
    r77 <= n76;
    d80 <= {d80[63:0], n65};
    // into stage 4
    r83 <= n82;
    r87 <= n86;
    // into stage 5
    r89 <= n88;
  end
  wire unused = &{1'b0, r42[254], r83[254]};
endmodule

// subtract_fq_w64: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module subtract_fq_w64 (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] difference
);
  wire [253:0] n2 = ~b;
  wire [63:0] n3 = a[63:0];
  wire [63:0] n4 = n2[63:0];
  wire [64:0] n6 = 65'h1 + {1'h0, n3} + {1'h0, n4};
  wire [63:0] n8 = a[127:64];
  wire [63:0] n9 = n2[127:64];
  wire [64:0] n10 = {1'h0, n8} + {1'h0, n9};
  wire [63:0] n12 = a[191:128];
  wire [63:0] n13 = n2[191:128];
  wire [64:0] n14 = {1'h0, n12} + {1'h0, n13};
  wire [61:0] n16 = a[253:192];
  wire [61:0] n17 = n2[253:192];
  wire [63:0] n19 = 64'hc000000000000000 + {2'h0, n16} + {2'h0, n17};
  wire [65:0] n47 = 66'h3c208c16d87cfd48 + {2'h0, n3} + {2'h0, n4};
  wire [65:0] n50 = 66'h97816a916871ca8d + {2'h0, n8} + {2'h0, n9};
  wire [65:0] n53 = 66'hb85045b68181585d + {2'h0, n12} + {2'h0, n13};
  wire [62:0] n56 = 63'h70644e72e131a029 + {1'h0, n16} + {1'h0, n17};
  // stage 1
  reg [64:0] r7 = 65'h0;
  reg [64:0] r11 = 65'h0;
  reg [64:0] r15 = 65'h0;
  wire [63:0] n20 = r7[63:0];
  wire n22 = r7[64];
  wire [63:0] n24 = r11[63:0];
  wire n27 = r11[64];
  wire n29 = &n24;
  wire [63:0] n33 = r15[63:0];
  wire n36 = r15[64];
  wire n38 = &n33;
  reg [65:0] r48 = 66'h0;
  reg [65:0] r51 = 66'h0;
  reg [65:0] r54 = 66'h0;
  reg [62:0] r57 = 63'h0;
  wire [63:0] n58 = r48[63:0];
  wire [1:0] n59 = r48[65:64];
  wire [63:0] n60 = r51[63:0];
  wire [1:0] n61 = r51[65:64];
  wire [64:0] n62 = {1'h0, n60} + {63'h0, n59};
  wire [63:0] n64 = r54[63:0];
  wire [1:0] n65 = r54[65:64];
  wire [64:0] n66 = {1'h0, n64} + {63'h0, n61};
  wire [62:0] n68 = r57 + {61'h0, n65};
  // stage 2
  reg [63:0] r21 = 64'h0;
  reg r23 = 1'h0;
  reg [63:0] r25 = 64'h0;
  wire [63:0] n26 = r25 + {63'h0, r23};
  reg r28 = 1'h0;
  reg r30 = 1'h0;
  wire n31 = r30 & r23;
  wire n32 = r28 | n31;
  reg [63:0] r34 = 64'h0;
  wire [63:0] n35 = r34 + {63'h0, n32};
  reg r37 = 1'h0;
  reg r39 = 1'h0;
  wire n40 = r39 & n32;
  wire n41 = r37 | n40;
  reg [127:0] d42 = 128'h0;
  wire [63:0] n42 = d42[127:64];
  wire [63:0] n43 = n42 + {63'h0, n41};
  wire [255:0] n44 = {n43, n35, n26, r21};
  reg [64:0] r63 = 65'h0;
  reg [64:0] r67 = 65'h0;
  wire [63:0] n70 = r63[63:0];
  wire n72 = r63[64];
  wire [63:0] n74 = r67[63:0];
  wire n77 = r67[64];
  wire n79 = &n74;
  // stage 3
  reg [255:0] r45 = 256'h0;
  reg [127:0] d69 = 128'h0;
  wire [63:0] n69 = d69[127:64];
  reg [63:0] r71 = 64'h0;
  reg r73 = 1'h0;
  reg [63:0] r75 = 64'h0;
  wire [63:0] n76 = r75 + {63'h0, r73};
  reg r78 = 1'h0;
  reg r80 = 1'h0;
  wire n81 = r80 & r73;
  wire n82 = r78 | n81;
  reg [125:0] d83 = 126'h0;
  wire [62:0] n83 = d83[125:63];
  wire [62:0] n84 = n83 + {62'h0, n82};
  wire [254:0] n85 = {n84, n76, r71, n69};
  wire n87 = r45[255];
  wire [253:0] n88 = r45[253:0];
  // stage 4
  reg [254:0] r86 = 255'h0;
  wire [253:0] n89 = r86[253:0];
  reg r90 = 1'h0;
  reg [253:0] r91 = 254'h0;
  wire [253:0] n92 = r90 ? n89 : r91;
  // stage 5
  reg [253:0] r93 = 254'h0;
  assign difference = r93;
  always @(posedge clock) begin
    // into stage 1
    r7 <= n6;
    r11 <= n10;
    r15 <= n14;
    r48 <= n47;
    r51 <= n50;
    r54 <= n53;
    r57 <= n56;
    // into stage 2
    r21 <= n20;
    r23 <= n22;
    r25 <= n24;
    r28 <= n27;
    r30 <= n29;
    r34 <= n33;
    r37 <= n36;
    r39 <= n38;
    d42 <= {d42[63:0], n19};
    r63 <= n62;
    r67 <= n66;
    // into stage 3
    r45 <= n44;
    d69 <= {d69[63:0], n58};
    r71 <= n70;
    r73 <= n72;
    r75 <= n74;
    r78 <= n77;
    r80 <= n79;
    d83 <= {d83[62:0], n68};
    // into stage 4
    r86 <= n85;
    r90 <= n87;
    r91 <= n88;
    // into stage 5
    r93 <= n92;
  end
  wire unused = &{1'b0, r45[254], r86[254]};
endmodule

// times9_fq_w64: one result a clock, 9 clocks after its operands.
(* pipeline_stages = 9 *)
module times9_fq_w64 (
  input wire clock,
  input wire [253:0] a,
  output wire [253:0] product
);
  wire [11:0] n1 = a[253:242];
  wire n4 = n1 < 12'h159;
  wire [258:0] n6 = n4 ? 259'h0 : 259'h7cf9bb18d1ece5fd647afba497e7ea7a2687e956e978e3572c3df73e9278302b9;
  wire n8 = n1 < 12'h2b1;
  wire [258:0] n10 = n8 ? n6 : 259'h79f37631a3d9cbfac8f5f7492fcfd4f44d0fd2add2f1c6ae587bee7d24f060572;
  wire n12 = n1 < 12'h409;
  wire [258:0] n14 = n12 ? n10 : 259'h76ed314a75c6b1f82d70f2edc7b7bf6e7397bc04bc6aaa0584b9e5bbb7689082b;
  wire n16 = n1 < 12'h561;
  wire [258:0] n18 = n16 ? n14 : 259'h73e6ec6347b397f591ebee925f9fa9e89a1fa55ba5e38d5cb0f7dcfa49e0c0ae4;
  wire n20 = n1 < 12'h6b9;
  wire [258:0] n22 = n20 ? n18 : 259'h70e0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d;
  wire n24 = n1 < 12'h811;
  wire [258:0] n26 = n24 ? n22 : 259'h6dda6294eb8d63f05ae1e5db8f6f7edce72f780978d5540b0973cb776ed121056;
  wire n28 = n1 < 12'h969;
  wire [258:0] n30 = n28 ? n26 : 259'h6ad41dadbd7a49edbf5ce180275769570db76160624e376235b1c2b601495130f;
  wire n32 = n1 < 12'hac1;
  wire [258:0] n34 = n32 ? n30 : 259'h67cdd8c68f672feb23d7dd24bf3f53d1343f4ab74bc71ab961efb9f493c1815c8;
  wire [63:0] n36 = a[63:0];
  wire [60:0] n37 = a[60:0];
  wire [63:0] n40 = {n37, 3'h0};
  wire [63:0] n45 = a[127:64];
  wire [63:0] n46 = a[124:61];
  wire [63:0] n52 = a[191:128];
  wire [63:0] n53 = a[188:125];
  wire [61:0] n59 = a[253:192];
  wire [63:0] n60 = a[252:189];
  wire n66 = a[253];
  // stage 1
  reg [258:0] r35 = 259'h0;
  wire [63:0] n38 = r35[63:0];
  reg [63:0] r41 = 64'h0;
  reg [63:0] r42 = 64'h0;
  wire [65:0] n43 = {2'h0, r41} + {2'h0, r42} + {2'h0, n38};
  wire [63:0] n47 = r35[127:64];
  reg [63:0] r48 = 64'h0;
  reg [63:0] r49 = 64'h0;
  wire [65:0] n50 = {2'h0, r48} + {2'h0, r49} + {2'h0, n47};
  wire [63:0] n54 = r35[191:128];
  reg [63:0] r55 = 64'h0;
  reg [63:0] r56 = 64'h0;
  wire [65:0] n57 = {2'h0, r55} + {2'h0, r56} + {2'h0, n54};
  wire [63:0] n61 = r35[255:192];
  reg [61:0] r62 = 62'h0;
  reg [63:0] r63 = 64'h0;
  wire [65:0] n64 = {4'h0, r62} + {2'h0, r63} + {2'h0, n61};
  wire [2:0] n67 = r35[258:256];
  reg r68 = 1'h0;
  wire [2:0] n69 = {2'h0, r68} + n67;
  // stage 2
  reg [65:0] r44 = 66'h0;
  reg [65:0] r51 = 66'h0;
  reg [65:0] r58 = 66'h0;
  reg [65:0] r65 = 66'h0;
  reg [2:0] r70 = 3'h0;
  wire [63:0] n71 = r44[63:0];
  wire [1:0] n72 = r44[65:64];
  wire [63:0] n73 = r51[63:0];
  wire [1:0] n74 = r51[65:64];
  wire [64:0] n75 = {1'h0, n73} + {63'h0, n72};
  wire [63:0] n77 = r58[63:0];
  wire [1:0] n78 = r58[65:64];
  wire [64:0] n79 = {1'h0, n77} + {63'h0, n74};
  wire [63:0] n81 = r65[63:0];
  wire [1:0] n82 = r65[65:64];
  wire [64:0] n83 = {1'h0, n81} + {63'h0, n78};
  wire [2:0] n85 = r70 + {1'h0, n82};
  // stage 3
  reg [64:0] r76 = 65'h0;
  reg [64:0] r80 = 65'h0;
  reg [64:0] r84 = 65'h0;
  wire [63:0] n87 = r76[63:0];
  wire n89 = r76[64];
  wire [63:0] n91 = r80[63:0];
  wire n94 = r80[64];
  wire n96 = &n91;
  wire [63:0] n100 = r84[63:0];
  wire n103 = r84[64];
  wire n105 = &n100;
  // stage 4
  reg [127:0] d86 = 128'h0;
  wire [63:0] n86 = d86[127:64];
  reg [63:0] r88 = 64'h0;
  reg r90 = 1'h0;
  reg [63:0] r92 = 64'h0;
  wire [63:0] n93 = r92 + {63'h0, r90};
  reg r95 = 1'h0;
  reg r97 = 1'h0;
  wire n98 = r97 & r90;
  wire n99 = r95 | n98;
  reg [63:0] r101 = 64'h0;
  wire [63:0] n102 = r101 + {63'h0, n99};
  reg r104 = 1'h0;
  reg r106 = 1'h0;
  wire n107 = r106 & n99;
  wire n108 = r104 | n107;
  reg [5:0] d109 = 6'h0;
  wire [2:0] n109 = d109[5:3];
  wire [2:0] n110 = n109 + {2'h0, n108};
  wire [258:0] n111 = {n110, n102, n93, r88, n86};
  // stage 5
  reg [258:0] r112 = 259'h0;
  wire [63:0] n113 = r112[63:0];
  wire [64:0] n115 = 65'hc3df73e9278302b9 + {1'h0, n113};
  wire [63:0] n117 = r112[127:64];
  wire [64:0] n119 = 65'h687e956e978e3572 + {1'h0, n117};
  wire [63:0] n121 = r112[191:128];
  wire [64:0] n123 = 65'h47afba497e7ea7a2 + {1'h0, n121};
  wire [62:0] n125 = r112[254:192];
  wire [63:0] n127 = 64'hcf9bb18d1ece5fd6 + {1'h0, n125};
  wire [253:0] n156 = r112[253:0];
  // stage 6
  reg [64:0] r116 = 65'h0;
  reg [64:0] r120 = 65'h0;
  reg [64:0] r124 = 65'h0;
  wire [63:0] n128 = r116[63:0];
  wire n130 = r116[64];
  wire [63:0] n132 = r120[63:0];
  wire n135 = r120[64];
  wire n137 = &n132;
  wire [63:0] n141 = r124[63:0];
  wire n144 = r124[64];
  wire n146 = &n141;
  // stage 7
  reg [63:0] r129 = 64'h0;
  reg r131 = 1'h0;
  reg [63:0] r133 = 64'h0;
  wire [63:0] n134 = r133 + {63'h0, r131};
  reg r136 = 1'h0;
  reg r138 = 1'h0;
  wire n139 = r138 & r131;
  wire n140 = r136 | n139;
  reg [63:0] r142 = 64'h0;
  wire [63:0] n143 = r142 + {63'h0, n140};
  reg r145 = 1'h0;
  reg r147 = 1'h0;
  wire n148 = r147 & n140;
  wire n149 = r145 | n148;
  reg [127:0] d150 = 128'h0;
  wire [63:0] n150 = d150[127:64];
  wire [63:0] n151 = n150 + {63'h0, n149};
  wire [255:0] n152 = {n151, n143, n134, r129};
  // stage 8
  reg [255:0] r153 = 256'h0;
  wire n154 = r153[255];
  wire [253:0] n155 = r153[253:0];
  reg [761:0] d157 = 762'h0;
  wire [253:0] n157 = d157[761:508];
  wire [253:0] n158 = n154 ? n157 : n155;
  // stage 9
  reg [253:0] r159 = 254'h0;
  assign product = r159;
  always @(posedge clock) begin
    // into stage 1
    r35 <= n34;
    r41 <= n36;
    r42 <= n40;
    r48 <= n45;
    r49 <= n46;
    r55 <= n52;
    r56 <= n53;
    r62 <= n59;
    r63 <= n60;
    r68 <= n66;
    // into stage 2
    r44 <= n43;
    r51 <= n50;
    r58 <= n57;
    r65 <= n64;
    r70 <= n69;
    // into stage 3
    r76 <= n75;
    r80 <= n79;
    r84 <= n83;
    // into stage 4
    d86 <= {d86[63:0], n71};
    r88 <= n87;
    r90 <= n89;
    r92 <= n91;
    r95 <= n94;
    r97 <= n96;
    r101 <= n100;
    r104 <= n103;
    r106 <= n105;
    d109 <= {d109[2:0], n85};
    // into stage 5
    r112 <= n111;
    // into stage 6
    r116 <= n115;
    r120 <= n119;
    r124 <= n123;
    // into stage 7
    r129 <= n128;
    r131 <= n130;
    r133 <= n132;
    r136 <= n135;
    r138 <= n137;
    r142 <= n141;
    r145 <= n144;
    r147 <= n146;
    d150 <= {d150[63:0], n127};
    // into stage 8
    r153 <= n152;
    d157 <= {d157[507:0], n156};
    // into stage 9
    r159 <= n158;
  end
  wire unused = &{1'b0, r112[258:255], r153[254]};
endmodule

// times3_fq_w64: one result a clock, 9 clocks after its operands.
(* pipeline_stages = 9 *)
module times3_fq_w64 (
  input wire clock,
  input wire [253:0] a,
  output wire [253:0] product
);
  wire [11:0] n1 = a[253:242];
  wire n4 = n1 < 12'h409;
  wire [258:0] n6 = n4 ? 259'h0 : 259'h7cf9bb18d1ece5fd647afba497e7ea7a2687e956e978e3572c3df73e9278302b9;
  wire n8 = n1 < 12'h811;
  wire [258:0] n10 = n8 ? n6 : 259'h79f37631a3d9cbfac8f5f7492fcfd4f44d0fd2add2f1c6ae587bee7d24f060572;
  wire [63:0] n12 = a[63:0];
  wire [62:0] n13 = a[62:0];
  wire [63:0] n16 = {n13, 1'h0};
  wire [63:0] n21 = a[127:64];
  wire [63:0] n22 = a[126:63];
  wire [63:0] n28 = a[191:128];
  wire [63:0] n29 = a[190:127];
  wire [61:0] n35 = a[253:192];
  wire [62:0] n36 = a[253:191];
  // stage 1
  reg [258:0] r11 = 259'h0;
  wire [63:0] n14 = r11[63:0];
  reg [63:0] r17 = 64'h0;
  reg [63:0] r18 = 64'h0;
  wire [65:0] n19 = {2'h0, r17} + {2'h0, r18} + {2'h0, n14};
  wire [63:0] n23 = r11[127:64];
  reg [63:0] r24 = 64'h0;
  reg [63:0] r25 = 64'h0;
  wire [65:0] n26 = {2'h0, r24} + {2'h0, r25} + {2'h0, n23};
  wire [63:0] n30 = r11[191:128];
  reg [63:0] r31 = 64'h0;
  reg [63:0] r32 = 64'h0;
  wire [65:0] n33 = {2'h0, r31} + {2'h0, r32} + {2'h0, n30};
  wire [63:0] n37 = r11[255:192];
  reg [61:0] r38 = 62'h0;
  reg [62:0] r39 = 63'h0;
  wire [64:0] n40 = {3'h0, r38} + {2'h0, r39} + {1'h0, n37};
  wire [2:0] n42 = r11[258:256];
  // stage 2
  reg [65:0] r20 = 66'h0;
  reg [65:0] r27 = 66'h0;
  reg [65:0] r34 = 66'h0;
  reg [64:0] r41 = 65'h0;
  wire [63:0] n43 = r20[63:0];
  wire [1:0] n44 = r20[65:64];
  wire [63:0] n45 = r27[63:0];
  wire [1:0] n46 = r27[65:64];
  wire [64:0] n47 = {1'h0, n45} + {63'h0, n44};
  wire [63:0] n49 = r34[63:0];
  wire [1:0] n50 = r34[65:64];
  wire [64:0] n51 = {1'h0, n49} + {63'h0, n46};
  wire [63:0] n53 = r41[63:0];
  wire n54 = r41[64];
  wire [64:0] n55 = {1'h0, n53} + {63'h0, n50};
  reg [2:0] r57 = 3'h0;
  wire [2:0] n58 = r57 + {2'h0, n54};
  // stage 3
  reg [64:0] r48 = 65'h0;
  reg [64:0] r52 = 65'h0;
  reg [64:0] r56 = 65'h0;
  wire [63:0] n60 = r48[63:0];
  wire n62 = r48[64];
  wire [63:0] n64 = r52[63:0];
  wire n67 = r52[64];
  wire n69 = &n64;
  wire [63:0] n73 = r56[63:0];
  wire n76 = r56[64];
  wire n78 = &n73;
  // stage 4
  reg [127:0] d59 = 128'h0;
  wire [63:0] n59 = d59[127:64];
  reg [63:0] r61 = 64'h0;
  reg r63 = 1'h0;
  reg [63:0] r65 = 64'h0;
  wire [63:0] n66 = r65 + {63'h0, r63};
  reg r68 = 1'h0;
  reg r70 = 1'h0;
  wire n71 = r70 & r63;
  wire n72 = r68 | n71;
  reg [63:0] r74 = 64'h0;
  wire [63:0] n75 = r74 + {63'h0, n72};
  reg r77 = 1'h0;
  reg r79 = 1'h0;
  wire n80 = r79 & n72;
  wire n81 = r77 | n80;
  reg [5:0] d82 = 6'h0;
  wire [2:0] n82 = d82[5:3];
  wire [2:0] n83 = n82 + {2'h0, n81};
  wire [258:0] n84 = {n83, n75, n66, r61, n59};
  // stage 5
  reg [258:0] r85 = 259'h0;
  wire [63:0] n86 = r85[63:0];
  wire [64:0] n88 = 65'hc3df73e9278302b9 + {1'h0, n86};
  wire [63:0] n90 = r85[127:64];
  wire [64:0] n92 = 65'h687e956e978e3572 + {1'h0, n90};
  wire [63:0] n94 = r85[191:128];
  wire [64:0] n96 = 65'h47afba497e7ea7a2 + {1'h0, n94};
  wire [62:0] n98 = r85[254:192];
  wire [63:0] n100 = 64'hcf9bb18d1ece5fd6 + {1'h0, n98};
  wire [253:0] n129 = r85[253:0];
  // stage 6
  reg [64:0] r89 = 65'h0;
  reg [64:0] r93 = 65'h0;
  reg [64:0] r97 = 65'h0;
  wire [63:0] n101 = r89[63:0];
  wire n103 = r89[64];
  wire [63:0] n105 = r93[63:0];
  wire n108 = r93[64];
  wire n110 = &n105;
  wire [63:0] n114 = r97[63:0];
  wire n117 = r97[64];
  wire n119 = &n114;
  // stage 7
  reg [63:0] r102 = 64'h0;
  reg r104 = 1'h0;
  reg [63:0] r106 = 64'h0;
  wire [63:0] n107 = r106 + {63'h0, r104};
  reg r109 = 1'h0;
  reg r111 = 1'h0;
  wire n112 = r111 & r104;
  wire n113 = r109 | n112;
  reg [63:0] r115 = 64'h0;
  wire [63:0] n116 = r115 + {63'h0, n113};
  reg r118 = 1'h0;
  reg r120 = 1'h0;
  wire n121 = r120 & n113;
  wire n122 = r118 | n121;
  reg [127:0] d123 = 128'h0;
  wire [63:0] n123 = d123[127:64];
  wire [63:0] n124 = n123 + {63'h0, n122};
  wire [255:0] n125 = {n124, n116, n107, r102};
  // stage 8
  reg [255:0] r126 = 256'h0;
  wire n127 = r126[255];
  wire [253:0] n128 = r126[253:0];
  reg [761:0] d130 = 762'h0;
  wire [253:0] n130 = d130[761:508];
  wire [253:0] n131 = n127 ? n130 : n128;
  // stage 9
  reg [253:0] r132 = 254'h0;
  assign product = r132;
  always @(posedge clock) begin
    // into stage 1
    r11 <= n10;
    r17 <= n12;
    r18 <= n16;
    r24 <= n21;
    r25 <= n22;
    r31 <= n28;
    r32 <= n29;
    r38 <= n35;
    r39 <= n36;
    // into stage 2
    r20 <= n19;
    r27 <= n26;
    r34 <= n33;
    r41 <= n40;
    r57 <= n42;
    // into stage 3
    r48 <= n47;
    r52 <= n51;
    r56 <= n55;
    // into stage 4
    d59 <= {d59[63:0], n43};
    r61 <= n60;
    r63 <= n62;
    r65 <= n64;
    r68 <= n67;
    r70 <= n69;
    r74 <= n73;
    r77 <= n76;
    r79 <= n78;
    d82 <= {d82[2:0], n58};
    // into stage 5
    r85 <= n84;
    // into stage 6
    r89 <= n88;
    r93 <= n92;
    r97 <= n96;
    // into stage 7
    r102 <= n101;
    r104 <= n103;
    r106 <= n105;
    r109 <= n108;
    r111 <= n110;
    r115 <= n114;
    r118 <= n117;
    r120 <= n119;
    d123 <= {d123[63:0], n100};
    // into stage 8
    r126 <= n125;
    d130 <= {d130[507:0], n129};
    // into stage 9
    r132 <= n131;
  end
  wire unused = &{1'b0, r85[258:255], r126[254]};
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
  wire [253:0] n5 = bucket[253:0];
  wire [253:0] n6 = bucket[507:254];
  wire [253:0] n7 = bucket[761:508];
  wire [253:0] n8 = other[253:0];
  wire [253:0] n9 = other[507:254];
  wire [253:0] n10 = other[761:508];
  wire n11 = bucket[762];
  wire [253:0] n12 = n11 ? n6 : 254'he0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d;
  wire [253:0] n13 = ~n9;
  wire [63:0] n14 = n13[63:0];
  wire [64:0] n16 = 65'h3c208c16d87cfd48 + {1'h0, n14};
  wire [63:0] n18 = n13[127:64];
  wire [64:0] n20 = 65'h97816a916871ca8d + {1'h0, n18};
  wire [63:0] n22 = n13[191:128];
  wire [64:0] n24 = 65'hb85045b68181585d + {1'h0, n22};
  wire [61:0] n26 = n13[253:192];
  wire [61:0] n28 = 62'h30644e72e131a029 + n26;
  wire n58 = other[762];
  // stage 1
  reg [64:0] r17 = 65'h0;
  reg [64:0] r21 = 65'h0;
  reg [64:0] r25 = 65'h0;
  wire [63:0] n29 = r17[63:0];
  wire n31 = r17[64];
  wire [63:0] n33 = r21[63:0];
  wire n36 = r21[64];
  wire n38 = &n33;
  wire [63:0] n42 = r25[63:0];
  wire n45 = r25[64];
  wire n47 = &n42;
  // stage 2
  reg [63:0] r30 = 64'h0;
  reg r32 = 1'h0;
  reg [63:0] r34 = 64'h0;
  wire [63:0] n35 = r34 + {63'h0, r32};
  reg r37 = 1'h0;
  reg r39 = 1'h0;
  wire n40 = r39 & r32;
  wire n41 = r37 | n40;
  reg [63:0] r43 = 64'h0;
  wire [63:0] n44 = r43 + {63'h0, n41};
  reg r46 = 1'h0;
  reg r48 = 1'h0;
  wire n49 = r48 & n41;
  wire n50 = r46 | n49;
  reg [123:0] d51 = 124'h0;
  wire [61:0] n51 = d51[123:62];
  wire [61:0] n52 = n51 + {61'h0, n50};
  wire [253:0] n53 = {n52, n44, n35, r30};
  // stage 3
  reg [253:0] r54 = 254'h0;
  reg [2:0] d55 = 3'h0;
  wire n55 = d55[2];
  reg [761:0] d56 = 762'h0;
  wire [253:0] n56 = d56[761:508];
  wire [253:0] n57 = n55 ? r54 : n56;
  reg [2:0] d59 = 3'h0;
  wire n59 = d59[2];
  wire [253:0] n60 = n59 ? n57 : 254'he0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d;
  // stage 4
  reg [253:0] r61 = 254'h0;
  reg [1015:0] d63 = 1016'h0;
  wire [253:0] n63 = d63[1015:762];
  reg [1015:0] d67 = 1016'h0;
  wire [253:0] n67 = d67[1015:762];
  reg [1015:0] d75 = 1016'h0;
  wire [253:0] n75 = d75[1015:762];
  // stage 5
  wire [253:0] n66;
  add_fq_w64 u3 (.clock(clock), .a(n5), .b(n12), .sum(n66));
  wire [253:0] n74;
  add_fq_w64 u8 (.clock(clock), .a(n12), .b(n7), .sum(n74));
  wire [253:0] n82;
  add_fq_w64 u13 (.clock(clock), .a(n5), .b(n7), .sum(n82));
  wire [253:0] n83;
  add_fq_w64 u14 (.clock(clock), .a(n8), .b(n10), .sum(n83));
  // stage 9
  wire [253:0] n68;
  add_fq_w64 u4 (.clock(clock), .a(n67), .b(r61), .sum(n68));
  reg [1015:0] d69 = 1016'h0;
  wire [253:0] n69 = d69[1015:762];
  wire [253:0] n76;
  add_fq_w64 u9 (.clock(clock), .a(r61), .b(n75), .sum(n76));
  reg [1015:0] d77 = 1016'h0;
  wire [253:0] n77 = d77[1015:762];
  // stage 54
  wire [253:0] n62;
  montgomery_fq_k2_c4_w64_t u0 (.clock(clock), .a(n5), .b(n8), .product(n62));
  wire [253:0] n65;
  montgomery_fq_k2_c4_w64_t u2 (.clock(clock), .a(n7), .b(n10), .product(n65));
  // stage 58
  wire [253:0] n64;
  montgomery_fq_k2_c4_w64_t u1 (.clock(clock), .a(n63), .b(r61), .product(n64));
  reg [1015:0] d71 = 1016'h0;
  wire [253:0] n71 = d71[1015:762];
  reg [1015:0] d79 = 1016'h0;
  wire [253:0] n79 = d79[1015:762];
  // stage 59
  wire [253:0] n84;
  montgomery_fq_k2_c4_w64_t u15 (.clock(clock), .a(n82), .b(n83), .product(n84));
  wire [253:0] n85;
  add_fq_w64 u16 (.clock(clock), .a(n62), .b(n65), .sum(n85));
  // stage 63
  wire [253:0] n70;
  montgomery_fq_k2_c4_w64_t u5 (.clock(clock), .a(n69), .b(n68), .product(n70));
  wire [253:0] n72;
  add_fq_w64 u6 (.clock(clock), .a(n71), .b(n64), .sum(n72));
  wire [253:0] n78;
  montgomery_fq_k2_c4_w64_t u10 (.clock(clock), .a(n77), .b(n76), .product(n78));
  wire [253:0] n80;
  add_fq_w64 u11 (.clock(clock), .a(n64), .b(n79), .sum(n80));
  wire [253:0] n87;
  times9_fq_w64 u18 (.clock(clock), .a(n65), .product(n87));
  wire [253:0] n89;
  times3_fq_w64 u20 (.clock(clock), .a(n62), .product(n89));
  reg [1269:0] d90 = 1270'h0;
  wire [253:0] n90 = d90[1269:1016];
  // stage 64
  wire [253:0] n86;
  subtract_fq_w64 u17 (.clock(clock), .a(n84), .b(n85), .difference(n86));
  // stage 68
  wire [253:0] n73;
  subtract_fq_w64 u7 (.clock(clock), .a(n70), .b(n72), .difference(n73));
  wire [253:0] n81;
  subtract_fq_w64 u12 (.clock(clock), .a(n78), .b(n80), .difference(n81));
  wire [253:0] n91;
  add_fq_w64 u21 (.clock(clock), .a(n90), .b(n87), .sum(n91));
  wire [253:0] n92;
  subtract_fq_w64 u22 (.clock(clock), .a(n90), .b(n87), .difference(n92));
  reg [1269:0] d99 = 1270'h0;
  wire [253:0] n99 = d99[1269:1016];
  // stage 73
  wire [253:0] n88;
  times9_fq_w64 u19 (.clock(clock), .a(n86), .product(n88));
  reg [1269:0] d94 = 1270'h0;
  wire [253:0] n94 = d94[1269:1016];
  reg [1269:0] d100 = 1270'h0;
  wire [253:0] n100 = d100[1269:1016];
  // stage 122
  wire [253:0] n93;
  montgomery_fq_k2_c4_w64_t u23 (.clock(clock), .a(n73), .b(n92), .product(n93));
  wire [253:0] n98;
  montgomery_fq_k2_c4_w64_t u26 (.clock(clock), .a(n92), .b(n91), .product(n98));
  wire [253:0] n104;
  montgomery_fq_k2_c4_w64_t u29 (.clock(clock), .a(n91), .b(n81), .product(n104));
  wire [253:0] n105;
  montgomery_fq_k2_c4_w64_t u30 (.clock(clock), .a(n99), .b(n73), .product(n105));
  // stage 127
  wire [253:0] n95;
  montgomery_fq_k2_c4_w64_t u24 (.clock(clock), .a(n94), .b(n88), .product(n95));
  reg [1269:0] d96 = 1270'h0;
  wire [253:0] n96 = d96[1269:1016];
  wire [253:0] n101;
  montgomery_fq_k2_c4_w64_t u27 (.clock(clock), .a(n88), .b(n100), .product(n101));
  reg [1269:0] d102 = 1270'h0;
  wire [253:0] n102 = d102[1269:1016];
  wire [253:0] n106;
  add_fq_w64 u31 (.clock(clock), .a(n104), .b(n105), .sum(n106));
  // stage 132
  wire [253:0] n97;
  subtract_fq_w64 u25 (.clock(clock), .a(n96), .b(n95), .difference(n97));
  wire [253:0] n103;
  add_fq_w64 u28 (.clock(clock), .a(n102), .b(n101), .sum(n103));
  reg [1269:0] d108 = 1270'h0;
  wire [253:0] n108 = d108[1269:1016];
  wire [762:0] n109 = {1'h1, n108, n103, n97};
  // stage 133
  reg [762:0] r110 = 763'h0;
  reg [2925:0] d111 = 2926'h0;
  wire [21:0] n111 = d111[2925:2904];
  assign sum = r110;
  assign tag_out = n111;
  always @(posedge clock) begin
    // into stage 1
    r17 <= n16;
    r21 <= n20;
    r25 <= n24;
    // into stage 2
    r30 <= n29;
    r32 <= n31;
    r34 <= n33;
    r37 <= n36;
    r39 <= n38;
    r43 <= n42;
    r46 <= n45;
    r48 <= n47;
    d51 <= {d51[61:0], n28};
    // into stage 3
    r54 <= n53;
    d55 <= {d55[1:0], negative};
    d56 <= {d56[507:0], n9};
    d59 <= {d59[1:0], n58};
    // into stage 4
    r61 <= n60;
    d63 <= {d63[761:0], n12};
    d67 <= {d67[761:0], n8};
    d75 <= {d75[761:0], n10};
    // into stage 5
    // into stage 9
    d69 <= {d69[761:0], n66};
    d77 <= {d77[761:0], n74};
    // into stage 54
    // into stage 58
    d71 <= {d71[761:0], n62};
    d79 <= {d79[761:0], n65};
    // into stage 59
    // into stage 63
    d90 <= {d90[1015:0], n64};
    // into stage 64
    // into stage 68
    d99 <= {d99[1015:0], n89};
    // into stage 73
    d94 <= {d94[1015:0], n81};
    d100 <= {d100[1015:0], n99};
    // into stage 122
    // into stage 127
    d96 <= {d96[1015:0], n93};
    d102 <= {d102[1015:0], n98};
    // into stage 132
    d108 <= {d108[1015:0], n106};
    // into stage 133
    r110 <= n109;
    d111 <= {d111[2903:0], tag};
  end
endmodule
