// zkfabric card_fold additions=2
// card kernel: binds a layer of fractions and sums the next round's message; cycles are those of 8 pairs with a fold and memories that answer at once
// latency 581 cycles, interval 581 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/fold/card/theory_of_operation.md
// generated: cargo xtask rtl --write

module card_fold_2_control (
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
    output wire [31:0] arguments_10,
    output wire [31:0] arguments_11,
    output wire [31:0] arguments_12,
    output wire [31:0] arguments_13,
    output wire [31:0] arguments_14,
    output wire [31:0] arguments_15,
    input wire [31:0] status_0
);
    localparam [31:0] ones = 32'hff;
    localparam [9:0] places_0 = 10'h4;
    localparam [9:0] places_1 = 10'h5;
    localparam [9:0] places_10 = 10'h13;
    localparam [9:0] places_11 = 10'h14;
    localparam [9:0] places_12 = 10'h16;
    localparam [9:0] places_13 = 10'h17;
    localparam [9:0] places_14 = 10'h19;
    localparam [9:0] places_15 = 10'h1a;
    localparam [9:0] places_2 = 10'h7;
    localparam [9:0] places_3 = 10'h8;
    localparam [9:0] places_4 = 10'ha;
    localparam [9:0] places_5 = 10'hb;
    localparam [9:0] places_6 = 10'hd;
    localparam [9:0] places_7 = 10'he;
    localparam [9:0] places_8 = 10'h10;
    localparam [9:0] places_9 = 10'h11;
    localparam [9:0] status_places_0 = 10'h1c;
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
    reg [31:0] words_10_q = 32'h0;
    reg [31:0] words_11_q = 32'h0;
    reg [31:0] words_12_q = 32'h0;
    reg [31:0] words_13_q = 32'h0;
    reg [31:0] words_14_q = 32'h0;
    reg [31:0] words_15_q = 32'h0;
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
    wire [31:0] value = (read_place == status_places_0) ? status_0 :
        (read_place == places_15) ? words_15_q :
        (read_place == places_14) ? words_14_q :
        (read_place == places_13) ? words_13_q :
        (read_place == places_12) ? words_12_q :
        (read_place == places_11) ? words_11_q :
        (read_place == places_10) ? words_10_q :
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
    wire [31:0] words_10_d = (write & (address_q == places_10)) ? ((words_10_q & t13) | t9) :
        words_10_q;
    wire [31:0] words_11_d = (write & (address_q == places_11)) ? ((words_11_q & t13) | t9) :
        words_11_q;
    wire [31:0] words_12_d = (write & (address_q == places_12)) ? ((words_12_q & t13) | t9) :
        words_12_q;
    wire [31:0] words_13_d = (write & (address_q == places_13)) ? ((words_13_q & t13) | t9) :
        words_13_q;
    wire [31:0] words_14_d = (write & (address_q == places_14)) ? ((words_14_q & t13) | t9) :
        words_14_q;
    wire [31:0] words_15_d = (write & (address_q == places_15)) ? ((words_15_q & t13) | t9) :
        words_15_q;
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
            words_10_q <= 32'h0;
            words_11_q <= 32'h0;
            words_12_q <= 32'h0;
            words_13_q <= 32'h0;
            words_14_q <= 32'h0;
            words_15_q <= 32'h0;
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

module card_fold_2_p_reader_runs_bursts (
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
    card_fold_2_p_reader_runs_bursts_offers offers (
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

module card_fold_2_p_reader_runs_skid (
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

module card_fold_2_p_reader_runs (
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
    card_fold_2_p_reader_runs_bursts bursts (
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
    card_fold_2_p_reader_runs_skid skid (
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

module card_fold_2_p_reader (
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
    card_fold_2_p_reader_runs runs (
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

module card_fold_2_engine_buffer_p (
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

module card_fold_2_engine_weight_beats_memory (
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

module card_fold_2_engine_weight_beats (
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
    card_fold_2_engine_weight_beats_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module card_fold_2_engine_folding (
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

module card_fold_2_engine_out_p (
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
    reg [6:0] read_q = 7'h0;
    reg [6:0] write_q = 7'h0;
    reg [7:0] held_q = 8'h0;
    reg valid_q = 1'h0;
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
    card_fold_2_engine_buffer_p memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module card_fold_2_engine_near_numerators (
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

module card_fold_2_engine_terms (
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

module card_fold_2_engine_sums (
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

module card_fold_2_engine_adder (
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
    localparam [127:0] fold_arrives = 128'h10000000000000000000000000000000;
    localparam [3:0] full = 4'h7;
    localparam [7:0] long_pair = 8'h20;
    localparam [7:0] most = 8'h60;
    localparam [7:0] short_pair = 8'h10;
    localparam [7:0] sum_arrives = 8'h20;
    localparam [7:0] sum_beats = 8'h8;
    localparam [127:0] term_arrives = 128'h1000000000000000000000000;
    reg [1:0] state_q = 2'h0;
    reg folds_q = 1'h0;
    wire [511:0] buffer_p_read_data;
    wire [511:0] buffer_q_read_data;
    reg [6:0] place_p_q = 7'h0;
    reg [6:0] place_q_q = 7'h0;
    reg [7:0] fresh_p_q = 8'h0;
    reg [7:0] fresh_q_q = 8'h0;
    reg headed_q = 1'h0;
    reg [253:0] challenge_q = 254'h0;
    reg [253:0] lambda_q = 254'h0;
    wire weight_beats_i_ready;
    wire [511:0] weight_beats_o_data;
    wire weight_beats_o_valid;
    wire [4:0] weight_beats_count;
    reg [7:0] spare_q = 8'h0;
    reg [31:0] left_q = 32'h0;
    reg more_q = 1'h0;
    reg [7:0] open_q = 8'h0;
    reg running_q = 1'h0;
    reg [4:0] step_q = 5'h0;
    reg [6:0] base_q = 7'h0;
    reg [6:0] next_q = 7'h0;
    reg read_q = 1'h0;
    reg odd_q = 1'h0;
    reg high_q = 1'h0;
    reg [511:0] near_p_q = 512'h0;
    reg [511:0] near_q_q = 512'h0;
    reg [511:0] far_p_q = 512'h0;
    reg [511:0] far_q_q = 512'h0;
    reg [4:0] place_q = 5'h0;
    reg [253:0] operand_p_near_q = 254'h0;
    reg [253:0] operand_p_far_q = 254'h0;
    reg [253:0] operand_q_near_q = 254'h0;
    reg [253:0] operand_q_far_q = 254'h0;
    reg first_q = 1'h0;
    wire [253:0] folding_p;
    wire [253:0] folding_q;
    wire [253:0] folding_shifted;
    reg [127:0] flight_q = 128'h0;
    reg [5:0] kept_q = 6'h0;
    reg [253:0] lower_p_q = 254'h0;
    reg [253:0] lower_q_q = 254'h0;
    wire out_p_i_ready;
    wire [511:0] out_p_o_data;
    wire out_p_o_valid;
    wire [7:0] out_p_count;
    wire out_q_i_ready;
    wire [511:0] out_q_o_data;
    wire out_q_o_valid;
    wire [7:0] out_q_count;
    reg [7:0] open_p_q = 8'h0;
    reg [7:0] open_q_q = 8'h0;
    wire [253:0] near_numerators_read_data;
    wire [253:0] far_numerators_read_data;
    wire [253:0] near_denominators_read_data;
    wire [253:0] far_denominators_read_data;
    reg summing_q = 1'h0;
    reg [4:0] slot_q = 5'h0;
    reg bank_q = 1'h0;
    reg second_q = 1'h0;
    reg [253:0] weight_q = 254'h0;
    reg difference_q = 1'h0;
    wire [253:0] terms_term;
    reg [127:0] term_flight_q = 128'h0;
    wire [253:0] sums_read_data;
    reg [4:0] term_count_q = 5'h0;
    reg empty_q = 1'h0;
    reg was_empty_q = 1'h0;
    reg [253:0] addend_q = 254'h0;
    wire [253:0] adder_sum;
    reg [7:0] sum_flight_q = 8'h0;
    reg [4:0] sum_count_q = 5'h0;
    reg [4:0] give_q = 5'h0;
    reg gives_q = 1'h0;
    reg gives_odd_q = 1'h0;
    wire t1 = fresh_p_q != most;
    wire t2 = state_q == State_Pairs;
    assign p_ready = t2 & t1;
    wire t3 = fresh_q_q != most;
    assign q_ready = t2 & t3;
    assign weights_ready = t2 & (~headed_q | weight_beats_i_ready);
    assign to_p_data = out_p_o_data;
    assign to_p_valid = out_p_o_valid;
    assign to_q_data = out_q_o_data;
    assign to_q_valid = out_q_o_valid;
    assign idle = (state_q == State_Idle) & ~(|open_p_q) & ~(|open_q_q);
    wire takes_job = idle & start;
    wire t4 = state_q == State_Sums;
    wire giving = t4 & ~give_q[4];
    wire t6 = open_p_q[7:4] < full;
    wire t5 = t2 & ~more_q & ~(|open_q) & t6;
    wire [1:0] state_d = takes_job ? State_Pairs :
        (t4 & (~giving & ~gives_q)) ? State_Idle :
        t5 ? State_Sums :
        state_q;
    wire folds_d = takes_job ? fold :
        folds_q;
    wire odd_d = step_q[0];
    wire [6:0] offset = folds_q ? ({4'h0, step_q[3:1]} | ({6'h0, odd_d} << 3) | ({6'h0, step_q[4]} << 4)) :
        {3'h0, step_q[4:1]};
    wire [6:0] buffer_p_read_address = base_q | offset;
    wire taken_p = p_valid & t2 & t1;
    wire taken_q = q_valid & t2 & t3;
    wire [6:0] place_p_d = takes_job ? 7'h0 :
        place_p_q + {6'h0, taken_p};
    wire [6:0] place_q_d = takes_job ? 7'h0 :
        place_q_q + {6'h0, taken_q};
    wire room = folds_q ? (t6 & (open_q_q[7:4] < full)) :
        1'h1;
    wire there = folds_q ? ((|fresh_p_q[7:5]) & (|fresh_q_q[7:5])) :
        (|fresh_p_q[7:4]) & (|fresh_q_q[7:4]);
    wire last_step = (&step_q);
    wire launch = more_q & (~running_q | last_step) & there & (|spare_q) & room;
    wire [7:0] beats = folds_q ? long_pair :
        short_pair;
    wire [7:0] t7 = fresh_p_q + {7'h0, taken_p};
    wire [7:0] fresh_p_d = takes_job ? 8'h0 :
        launch ? (t7 - beats) :
        t7;
    wire [7:0] t8 = fresh_q_q + {7'h0, taken_q};
    wire [7:0] fresh_q_d = takes_job ? 8'h0 :
        launch ? (t8 - beats) :
        t8;
    wire t10 = weights_valid & t2;
    wire t9 = t10 & ~headed_q;
    wire headed_d = takes_job ? 1'h0 :
        t9 ? 1'h1 :
        headed_q;
    wire [253:0] challenge_d = t9 ? weights_data[253:0] :
        challenge_q;
    wire [253:0] lambda_d = t9 ? weights_data[509:256] :
        lambda_q;
    wire weight_beats_reset = reset | takes_job;
    wire weights_taken = t10 & headed_q & weight_beats_i_ready;
    wire last_slot = summing_q & (&slot_q);
    wire weight_beats_o_ready = last_slot & second_q;
    wire [7:0] t11 = spare_q + ({7'h0, weights_taken} << 1);
    wire [7:0] spare_d = takes_job ? 8'h0 :
        launch ? (t11 - 8'h1) :
        t11;
    wire [31:0] left_d = takes_job ? pairs :
        launch ? (left_q - 32'h1) :
        left_q;
    wire more_d = takes_job ? 1'h1 :
        launch ? (left_q != 32'h1) :
        more_q;
    wire added = (|(sum_flight_q & sum_arrives));
    wire summed = added & (&sum_count_q);
    wire [7:0] t12 = {7'h0, summed};
    wire [7:0] open_d = takes_job ? 8'h0 :
        launch ? ((open_q + 8'h1) - t12) :
        open_q - t12;
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
    wire low = read_q & odd_q;
    wire [511:0] near_p_d = odd_q ? near_p_q :
        buffer_p_read_data;
    wire [511:0] near_q_d = odd_q ? near_q_q :
        buffer_q_read_data;
    wire [511:0] far_p_d = odd_q ? buffer_p_read_data :
        far_p_q;
    wire [511:0] far_q_d = odd_q ? buffer_q_read_data :
        far_q_q;
    wire emit = low | high_q;
    wire [4:0] place_d = takes_job ? 5'h0 :
        emit ? (place_q + 5'h1) :
        place_q;
    wire [253:0] operand_p_near_d = low ? near_p_q[253:0] :
        near_p_q[509:256];
    wire [253:0] operand_p_far_d = low ? buffer_p_read_data[253:0] :
        far_p_q[509:256];
    wire [253:0] operand_q_near_d = low ? near_q_q[253:0] :
        near_q_q[509:256];
    wire [253:0] operand_q_far_d = low ? buffer_q_read_data[253:0] :
        far_q_q[509:256];
    wire first_d = ~place_q[3];
    wire [127:0] flight_d = (flight_q << 1) | {127'h0, emit};
    wire bound = (|(flight_q & fold_arrives));
    wire [5:0] kept_d = takes_job ? 6'h0 :
        bound ? (kept_q + 6'h1) :
        kept_q;
    wire [253:0] lower_p_d = gives_q ? sums_read_data :
        bound ? folding_p :
        lower_p_q;
    wire [253:0] lower_q_d = bound ? folding_q :
        lower_q_q;
    wire [511:0] out_p_i_data = gives_q ? ({258'h0, lower_p_q} | ({258'h0, sums_read_data} << 256)) :
        {258'h0, lower_p_q} | ({258'h0, folding_p} << 256);
    wire pushed = bound & kept_q[0] & folds_q;
    wire out_p_i_valid = pushed | (gives_q & gives_odd_q);
    wire [511:0] out_q_i_data = {258'h0, lower_q_q} | ({258'h0, folding_q} << 256);
    wire given_p = out_p_o_valid & to_p_ready;
    wire [7:0] t13 = {7'h0, given_p};
    wire [7:0] reserved = (launch & folds_q) ? short_pair :
        8'h0;
    wire [7:0] open_p_d = t5 ? ((open_p_q + sum_beats) - t13) :
        (open_p_q + reserved) - t13;
    wire given_q = out_q_o_valid & to_q_ready;
    wire [7:0] open_q_d = (open_q_q + reserved) - {7'h0, given_q};
    wire [4:0] t14 = {4'h0, bank_q} << 4;
    wire [4:0] numerator_place = {2'h0, slot_q[2:0]} | ({4'h0, slot_q[4]} << 3) | t14;
    wire near_numerators_write_enable = bound & ~kept_q[4];
    wire [4:0] write_place = {1'h0, kept_q[3:0]} | ({4'h0, kept_q[5]} << 4);
    wire far_numerators_write_enable = bound & kept_q[4];
    wire [4:0] denominator_place = {2'h0, slot_q[2:0]} | ({4'h0, ~slot_q[4]} << 3) | t14;
    wire t15 = bound & (&kept_q[4:0]);
    wire summing_d = t15 ? 1'h1 :
        last_slot ? 1'h0 :
        summing_q;
    wire [4:0] slot_d = takes_job ? 5'h0 :
        summing_q ? (slot_q + 5'h1) :
        slot_q;
    wire bank_d = t15 ? kept_q[5] :
        bank_q;
    wire second_d = takes_job ? 1'h0 :
        last_slot ? ~second_q :
        second_q;
    wire [253:0] weight_d = second_q ? weight_beats_o_data[509:256] :
        weight_beats_o_data[253:0];
    wire difference_d = slot_q[3];
    wire [127:0] term_flight_d = (term_flight_q << 1) | {127'h0, summing_q};
    wire [3:0] sums_read_address = t4 ? give_q[3:0] :
        term_count_q[3:0];
    wire [3:0] sums_write_address = sum_count_q[3:0];
    wire arrived = (|(term_flight_q & term_arrives));
    wire [4:0] term_count_d = takes_job ? 5'h0 :
        arrived ? (term_count_q + 5'h1) :
        term_count_q;
    wire empty_d = takes_job ? 1'h1 :
        (arrived & (&term_count_q[3:0])) ? 1'h0 :
        empty_q;
    wire [253:0] adder_a = was_empty_q ? 254'h0 :
        sums_read_data;
    wire [7:0] sum_flight_d = (sum_flight_q << 1) | {7'h0, arrived};
    wire [4:0] sum_count_d = takes_job ? 5'h0 :
        added ? (sum_count_q + 5'h1) :
        sum_count_q;
    wire [4:0] give_d = takes_job ? 5'h0 :
        giving ? (give_q + 5'h1) :
        give_q;
    wire gives_odd_d = give_q[0];
    always @(posedge clock) begin
        folds_q <= folds_d;
        place_p_q <= place_p_d;
        place_q_q <= place_q_d;
        fresh_p_q <= fresh_p_d;
        fresh_q_q <= fresh_q_d;
        headed_q <= headed_d;
        challenge_q <= challenge_d;
        lambda_q <= lambda_d;
        spare_q <= spare_d;
        left_q <= left_d;
        more_q <= more_d;
        open_q <= open_d;
        step_q <= step_d;
        base_q <= base_d;
        next_q <= next_d;
        odd_q <= odd_d;
        near_p_q <= near_p_d;
        near_q_q <= near_q_d;
        far_p_q <= far_p_d;
        far_q_q <= far_q_d;
        place_q <= place_d;
        operand_p_near_q <= operand_p_near_d;
        operand_p_far_q <= operand_p_far_d;
        operand_q_near_q <= operand_q_near_d;
        operand_q_far_q <= operand_q_far_d;
        first_q <= first_d;
        kept_q <= kept_d;
        lower_p_q <= lower_p_d;
        lower_q_q <= lower_q_d;
        slot_q <= slot_d;
        bank_q <= bank_d;
        second_q <= second_d;
        weight_q <= weight_d;
        difference_q <= difference_d;
        term_count_q <= term_count_d;
        empty_q <= empty_d;
        was_empty_q <= empty_q;
        addend_q <= terms_term;
        sum_count_q <= sum_count_d;
        give_q <= give_d;
        gives_odd_q <= gives_odd_d;
    end
    always @(posedge clock)
        if (reset) begin
            state_q <= 2'h0;
            running_q <= 1'h0;
            read_q <= 1'h0;
            high_q <= 1'h0;
            flight_q <= 128'h0;
            open_p_q <= 8'h0;
            open_q_q <= 8'h0;
            summing_q <= 1'h0;
            term_flight_q <= 128'h0;
            sum_flight_q <= 8'h0;
            gives_q <= 1'h0;
        end else begin
            state_q <= state_d;
            running_q <= running_d;
            read_q <= running_q;
            high_q <= low;
            flight_q <= flight_d;
            open_p_q <= open_p_d;
            open_q_q <= open_q_d;
            summing_q <= summing_d;
            term_flight_q <= term_flight_d;
            sum_flight_q <= sum_flight_d;
            gives_q <= giving;
        end
    card_fold_2_engine_buffer_p buffer_p (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(buffer_p_read_address),
        .read_data(buffer_p_read_data),
        .write_enable(taken_p),
        .write_address(place_p_q),
        .write_data(p_data)
    );
    card_fold_2_engine_buffer_p buffer_q (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(buffer_p_read_address),
        .read_data(buffer_q_read_data),
        .write_enable(taken_q),
        .write_address(place_q_q),
        .write_data(q_data)
    );
    card_fold_2_engine_weight_beats weight_beats (
        .clock(clock),
        .reset(weight_beats_reset),
        .i_data(weights_data),
        .i_valid(weights_taken),
        .i_ready(weight_beats_i_ready),
        .o_data(weight_beats_o_data),
        .o_valid(weight_beats_o_valid),
        .o_ready(weight_beats_o_ready),
        .count(weight_beats_count)
    );
    card_fold_2_engine_folding folding (
        .clock(clock),
        .p_near(operand_p_near_q),
        .p_far(operand_p_far_q),
        .q_near(operand_q_near_q),
        .q_far(operand_q_far_q),
        .challenge(challenge_q),
        .lambda(lambda_q),
        .first(first_q),
        .p(folding_p),
        .q(folding_q),
        .shifted(folding_shifted)
    );
    card_fold_2_engine_out_p out_p (
        .clock(clock),
        .reset(reset),
        .i_data(out_p_i_data),
        .i_valid(out_p_i_valid),
        .i_ready(out_p_i_ready),
        .o_data(out_p_o_data),
        .o_valid(out_p_o_valid),
        .o_ready(to_p_ready),
        .count(out_p_count)
    );
    card_fold_2_engine_out_p out_q (
        .clock(clock),
        .reset(reset),
        .i_data(out_q_i_data),
        .i_valid(pushed),
        .i_ready(out_q_i_ready),
        .o_data(out_q_o_data),
        .o_valid(out_q_o_valid),
        .o_ready(to_q_ready),
        .count(out_q_count)
    );
    card_fold_2_engine_near_numerators near_numerators (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(numerator_place),
        .read_data(near_numerators_read_data),
        .write_enable(near_numerators_write_enable),
        .write_address(write_place),
        .write_data(folding_shifted)
    );
    card_fold_2_engine_near_numerators far_numerators (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(numerator_place),
        .read_data(far_numerators_read_data),
        .write_enable(far_numerators_write_enable),
        .write_address(write_place),
        .write_data(folding_shifted)
    );
    card_fold_2_engine_near_numerators near_denominators (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(denominator_place),
        .read_data(near_denominators_read_data),
        .write_enable(near_numerators_write_enable),
        .write_address(write_place),
        .write_data(folding_q)
    );
    card_fold_2_engine_near_numerators far_denominators (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(denominator_place),
        .read_data(far_denominators_read_data),
        .write_enable(far_numerators_write_enable),
        .write_address(write_place),
        .write_data(folding_q)
    );
    card_fold_2_engine_terms terms (
        .clock(clock),
        .p_near(near_numerators_read_data),
        .p_far(far_numerators_read_data),
        .q_near(near_denominators_read_data),
        .q_far(far_denominators_read_data),
        .weight(weight_q),
        .difference(difference_q),
        .term(terms_term)
    );
    card_fold_2_engine_sums sums (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(sums_read_address),
        .read_data(sums_read_data),
        .write_enable(added),
        .write_address(sums_write_address),
        .write_data(adder_sum)
    );
    card_fold_2_engine_adder adder (
        .clock(clock),
        .a(adder_a),
        .b(addend_q),
        .sum(adder_sum)
    );
    wire unused = &{1'b0, out_p_count, out_p_i_ready, out_q_count, out_q_i_ready, weight_beats_count, weight_beats_o_data[255:254], weight_beats_o_data[511:510], weight_beats_o_valid};
endmodule

module card_fold_2_p_writer_runs (
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
    card_fold_2_p_reader_runs_bursts bursts (
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
    card_fold_2_p_reader_runs_skid skid (
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
    card_fold_2_p_writer_runs runs (
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

module card_fold_2 (
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
    wire [31:0] control_arguments_10;
    wire [31:0] control_arguments_11;
    wire [31:0] control_arguments_12;
    wire [31:0] control_arguments_13;
    wire [31:0] control_arguments_14;
    wire [31:0] control_arguments_15;
    wire p_reader_idle;
    wire p_reader_failed;
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
    reg valid_q = 1'h0;
    reg [31:0] read_beats_q = 32'h0;
    reg [31:0] write_beats_q = 32'h0;
    reg [31:0] weight_beats_q = 32'h0;
    reg refused_q = 1'h0;
    reg folds_q = 1'h0;
    reg folding_q = 1'h0;
    reg summing_q = 1'h0;
    reg [63:0] sums_q = 64'h0;
    reg failed_q = 1'h0;
    assign s_axi_control_awready = control_bus_awready;
    assign s_axi_control_wready = control_bus_wready;
    assign s_axi_control_bresp = control_bus_bresp;
    assign s_axi_control_bvalid = control_bus_bvalid;
    assign s_axi_control_arready = control_bus_arready;
    assign s_axi_control_rdata = control_bus_rdata;
    assign s_axi_control_rresp = control_bus_rresp;
    assign s_axi_control_rvalid = control_bus_rvalid;
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
    assign irq = control_irq;
    wire control_finished = ~folding_q & ~summing_q & engine_idle & p_reader_idle & q_reader_idle & weight_reader_idle & q_writer_idle;
    wire [31:0] control_status_0 = ~refused_q ? ({31'h0, p_reader_failed} | ({31'h0, q_reader_failed} << 1) | ({31'h0, weight_reader_failed} << 2) | ({31'h0, p_writer_failed | failed_q} << 3) | ({31'h0, q_writer_failed & folds_q} << 4)) :
        {31'h0, refused_q} << 5;
    wire accept = control_go & valid_q;
    wire [63:0] p_reader_address = {32'h0, control_arguments_0} | ({32'h0, control_arguments_1} << 32);
    wire [63:0] q_reader_address = {32'h0, control_arguments_2} | ({32'h0, control_arguments_3} << 32);
    wire [63:0] weight_reader_address = {32'h0, control_arguments_4} | ({32'h0, control_arguments_5} << 32);
    wire engine_fold = control_arguments_14[0];
    wire q_writer_start = accept & engine_fold;
    wire gives = folding_q & p_writer_idle;
    wire p_writer_start = gives | q_writer_start;
    wire [63:0] p_writer_address = folding_q ? sums_q :
        {32'h0, control_arguments_6} | ({32'h0, control_arguments_7} << 32);
    wire [31:0] p_writer_beats = folding_q ? sum_beats :
        write_beats_q;
    wire [63:0] q_writer_address = {32'h0, control_arguments_8} | ({32'h0, control_arguments_9} << 32);
    wire valid_d = (|control_arguments_12) & ~(|control_arguments_12[31:27]);
    wire [31:0] write_beats_d = control_arguments_12 << 4;
    wire [31:0] read_beats_d = engine_fold ? (control_arguments_12 << 5) :
        write_beats_d;
    wire [31:0] weight_beats_d = ((control_arguments_12 + 32'h1) >> 1) + 32'h1;
    wire refused_d = control_go ? ~valid_q :
        refused_q;
    wire folds_d = accept ? engine_fold :
        folds_q;
    wire folding_d = accept ? 1'h1 :
        gives ? 1'h0 :
        folding_q;
    wire summing_d = (summing_q & p_writer_idle) ? 1'h0 :
        gives ? 1'h1 :
        summing_q;
    wire [63:0] sums_d = accept ? ({32'h0, control_arguments_10} | ({32'h0, control_arguments_11} << 32)) :
        sums_q;
    wire failed_d = accept ? 1'h0 :
        gives ? (folds_q & p_writer_failed) :
        failed_q;
    always @(posedge clock) begin
        valid_q <= valid_d;
        read_beats_q <= read_beats_d;
        write_beats_q <= write_beats_d;
        weight_beats_q <= weight_beats_d;
        sums_q <= sums_d;
    end
    always @(posedge clock)
        if (reset) begin
            refused_q <= 1'h0;
            folds_q <= 1'h0;
            folding_q <= 1'h0;
            summing_q <= 1'h0;
            failed_q <= 1'h0;
        end else begin
            refused_q <= refused_d;
            folds_q <= folds_d;
            folding_q <= folding_d;
            summing_q <= summing_d;
            failed_q <= failed_d;
        end
    card_fold_2_control control (
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
        .arguments_10(control_arguments_10),
        .arguments_11(control_arguments_11),
        .arguments_12(control_arguments_12),
        .arguments_13(control_arguments_13),
        .arguments_14(control_arguments_14),
        .arguments_15(control_arguments_15),
        .status_0(control_status_0)
    );
    card_fold_2_p_reader p_reader (
        .clock(clock),
        .reset(reset),
        .start(accept),
        .address(p_reader_address),
        .beats(read_beats_q),
        .idle(p_reader_idle),
        .failed(p_reader_failed),
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
        .start(accept),
        .address(q_reader_address),
        .beats(read_beats_q),
        .idle(q_reader_idle),
        .failed(q_reader_failed),
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
        .start(accept),
        .address(weight_reader_address),
        .beats(weight_beats_q),
        .idle(weight_reader_idle),
        .failed(weight_reader_failed),
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
        .start(accept),
        .fold(engine_fold),
        .pairs(control_arguments_12),
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
        .start(p_writer_start),
        .address(p_writer_address),
        .beats(p_writer_beats),
        .idle(p_writer_idle),
        .failed(p_writer_failed),
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
        .start(q_writer_start),
        .address(q_writer_address),
        .beats(write_beats_q),
        .idle(q_writer_idle),
        .failed(q_writer_failed),
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
    wire unused = &{1'b0, control_arguments_13, control_arguments_14[31:1], control_arguments_15};
endmodule

// subtract_fr_w64: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module subtract_fr_w64 (
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
  wire [65:0] n47 = 66'h43e1f593f0000002 + {2'h0, n3} + {2'h0, n4};
  wire [65:0] n50 = 66'h2833e84879b97091 + {2'h0, n8} + {2'h0, n9};
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

// montgomery_fr_k2_c4_w64_t: one result a clock, 54 clocks after its operands.
(* pipeline_stages = 54 *)
module montgomery_fr_k2_c4_w64_t (
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
  wire [55:0] n2764 = r1431[309:254];
  wire [63:0] n2771 = {n2764, 8'h0};
  wire [63:0] n2818 = r1431[373:310];
  wire [63:0] n2857 = r1431[437:374];
  wire [63:0] n2880 = r1431[501:438];
  wire [5:0] n2891 = r1431[507:502];
  // stage 27
  reg [25:0] r1437 = 26'h0;
  wire [42:0] n1438 = {17'h0, r1437} * 43'h1ffff;
  wire [42:0] n1469 = {17'h0, r1437} * 43'h911b;
  wire [42:0] n1497 = {17'h0, r1437} * 43'h10623;
  wire [42:0] n1524 = {17'h0, r1437} * 43'hd834;
  reg [25:0] r1549 = 26'h0;
  wire [42:0] n1550 = {17'h0, r1549} * 43'h1ffff;
  wire [42:0] n1577 = {17'h0, r1549} * 43'h911b;
  wire [42:0] n1601 = {17'h0, r1549} * 43'h10623;
  wire [42:0] n1625 = {17'h0, r1549} * 43'hd834;
  reg [25:0] r1636 = 26'h0;
  wire [42:0] n1637 = {17'h0, r1636} * 43'h1ffff;
  wire [42:0] n1664 = {17'h0, r1636} * 43'h911b;
  wire [42:0] n1688 = {17'h0, r1636} * 43'h10623;
  reg [25:0] r1713 = 26'h0;
  wire [42:0] n1714 = {17'h0, r1713} * 43'h1ffff;
  wire [42:0] n1741 = {17'h0, r1713} * 43'h911b;
  wire [42:0] n1765 = {17'h0, r1713} * 43'h10623;
  reg [25:0] r1783 = 26'h0;
  wire [42:0] n1784 = {17'h0, r1783} * 43'h1ffff;
  wire [42:0] n1811 = {17'h0, r1783} * 43'h911b;
  wire [42:0] n1835 = {17'h0, r1783} * 43'h10623;
  reg [25:0] r1838 = 26'h0;
  wire [42:0] n1839 = {17'h0, r1838} * 43'h1ffff;
  wire [42:0] n1866 = {17'h0, r1838} * 43'h911b;
  reg [25:0] r1891 = 26'h0;
  wire [42:0] n1892 = {17'h0, r1891} * 43'h1ffff;
  wire [42:0] n1919 = {17'h0, r1891} * 43'h911b;
  reg [25:0] r1930 = 26'h0;
  wire [42:0] n1931 = {17'h0, r1930} * 43'h1ffff;
  wire [42:0] n1958 = {17'h0, r1930} * 43'h911b;
  reg [25:0] r1961 = 26'h0;
  wire [42:0] n1962 = {17'h0, r1961} * 43'h1ffff;
  reg [21:0] r1982 = 22'h0;
  wire [38:0] n1983 = {17'h0, r1982} * 39'h1ffff;
  // stage 28
  reg [25:0] r1440 = 26'h0;
  wire [42:0] n1441 = {17'h0, r1440} * 43'h1f7ff;
  wire [42:0] n1471 = {17'h0, r1440} * 43'h5a63;
  wire [42:0] n1499 = {17'h0, r1440} * 43'h144c;
  wire [42:0] n1526 = {17'h0, r1440} * 43'h178e8;
  reg [25:0] r1552 = 26'h0;
  wire [42:0] n1553 = {17'h0, r1552} * 43'h1f7ff;
  wire [42:0] n1579 = {17'h0, r1552} * 43'h5a63;
  wire [42:0] n1603 = {17'h0, r1552} * 43'h144c;
  wire [42:0] n1627 = {17'h0, r1552} * 43'h178e8;
  reg [25:0] r1639 = 26'h0;
  wire [42:0] n1640 = {17'h0, r1639} * 43'h1f7ff;
  wire [42:0] n1666 = {17'h0, r1639} * 43'h5a63;
  wire [42:0] n1690 = {17'h0, r1639} * 43'h144c;
  reg [25:0] r1716 = 26'h0;
  wire [42:0] n1717 = {17'h0, r1716} * 43'h1f7ff;
  wire [42:0] n1743 = {17'h0, r1716} * 43'h5a63;
  wire [42:0] n1767 = {17'h0, r1716} * 43'h144c;
  reg [25:0] r1786 = 26'h0;
  wire [42:0] n1787 = {17'h0, r1786} * 43'h1f7ff;
  wire [42:0] n1813 = {17'h0, r1786} * 43'h5a63;
  reg [25:0] r1841 = 26'h0;
  wire [42:0] n1842 = {17'h0, r1841} * 43'h1f7ff;
  wire [42:0] n1868 = {17'h0, r1841} * 43'h5a63;
  reg [25:0] r1894 = 26'h0;
  wire [42:0] n1895 = {17'h0, r1894} * 43'h1f7ff;
  wire [42:0] n1921 = {17'h0, r1894} * 43'h5a63;
  reg [25:0] r1933 = 26'h0;
  wire [42:0] n1934 = {17'h0, r1933} * 43'h1f7ff;
  reg [25:0] r1964 = 26'h0;
  wire [42:0] n1965 = {17'h0, r1964} * 43'h1f7ff;
  reg [21:0] r1985 = 22'h0;
  wire [38:0] n1986 = {17'h0, r1985} * 39'h1f7ff;
  // stage 29
  reg [85:0] d1439 = 86'h0;
  wire [42:0] n1439 = d1439[85:43];
  reg [42:0] r1442 = 43'h0;
  wire [25:0] n1443 = n1439[42:17];
  wire [42:0] n1444 = r1442 + {17'h0, n1443};
  wire [16:0] n1446 = n1439[16:0];
  reg [25:0] r1447 = 26'h0;
  wire [42:0] n1448 = {17'h0, r1447} * 43'h7d64;
  reg [85:0] d1470 = 86'h0;
  wire [42:0] n1470 = d1470[85:43];
  reg [42:0] r1472 = 43'h0;
  wire [25:0] n1473 = n1470[42:17];
  wire [42:0] n1474 = r1472 + {17'h0, n1473};
  wire [16:0] n1476 = n1470[16:0];
  wire [42:0] n1477 = {17'h0, r1447} * 43'h1a19;
  reg [85:0] d1498 = 86'h0;
  wire [42:0] n1498 = d1498[85:43];
  reg [42:0] r1500 = 43'h0;
  wire [25:0] n1501 = n1498[42:17];
  wire [42:0] n1502 = r1500 + {17'h0, n1501};
  wire [16:0] n1504 = n1498[16:0];
  wire [42:0] n1505 = {17'h0, r1447} * 43'he6a6;
  reg [85:0] d1525 = 86'h0;
  wire [42:0] n1525 = d1525[85:43];
  reg [42:0] r1527 = 43'h0;
  wire [25:0] n1528 = n1525[42:17];
  wire [42:0] n1529 = r1527 + {17'h0, n1528};
  wire [16:0] n1531 = n1525[16:0];
  wire [42:0] n1532 = {17'h0, r1447} * 43'h1cfe0;
  reg [85:0] d1551 = 86'h0;
  wire [42:0] n1551 = d1551[85:43];
  reg [42:0] r1554 = 43'h0;
  wire [25:0] n1555 = n1551[42:17];
  wire [42:0] n1556 = r1554 + {17'h0, n1555};
  wire [16:0] n1558 = n1551[16:0];
  reg [25:0] r1559 = 26'h0;
  wire [42:0] n1560 = {17'h0, r1559} * 43'h7d64;
  reg [85:0] d1578 = 86'h0;
  wire [42:0] n1578 = d1578[85:43];
  reg [42:0] r1580 = 43'h0;
  wire [25:0] n1581 = n1578[42:17];
  wire [42:0] n1582 = r1580 + {17'h0, n1581};
  wire [16:0] n1584 = n1578[16:0];
  wire [42:0] n1585 = {17'h0, r1559} * 43'h1a19;
  reg [85:0] d1602 = 86'h0;
  wire [42:0] n1602 = d1602[85:43];
  reg [42:0] r1604 = 43'h0;
  wire [25:0] n1605 = n1602[42:17];
  wire [42:0] n1606 = r1604 + {17'h0, n1605};
  wire [16:0] n1608 = n1602[16:0];
  wire [42:0] n1609 = {17'h0, r1559} * 43'he6a6;
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
  wire [42:0] n1647 = {17'h0, r1646} * 43'h7d64;
  reg [85:0] d1665 = 86'h0;
  wire [42:0] n1665 = d1665[85:43];
  reg [42:0] r1667 = 43'h0;
  wire [25:0] n1668 = n1665[42:17];
  wire [42:0] n1669 = r1667 + {17'h0, n1668};
  wire [16:0] n1671 = n1665[16:0];
  wire [42:0] n1672 = {17'h0, r1646} * 43'h1a19;
  reg [85:0] d1689 = 86'h0;
  wire [42:0] n1689 = d1689[85:43];
  reg [42:0] r1691 = 43'h0;
  wire [25:0] n1692 = n1689[42:17];
  wire [42:0] n1693 = r1691 + {17'h0, n1692};
  wire [16:0] n1695 = n1689[16:0];
  wire [42:0] n1696 = {17'h0, r1646} * 43'he6a6;
  reg [85:0] d1715 = 86'h0;
  wire [42:0] n1715 = d1715[85:43];
  reg [42:0] r1718 = 43'h0;
  wire [25:0] n1719 = n1715[42:17];
  wire [42:0] n1720 = r1718 + {17'h0, n1719};
  wire [16:0] n1722 = n1715[16:0];
  reg [25:0] r1723 = 26'h0;
  wire [42:0] n1724 = {17'h0, r1723} * 43'h7d64;
  reg [85:0] d1742 = 86'h0;
  wire [42:0] n1742 = d1742[85:43];
  reg [42:0] r1744 = 43'h0;
  wire [25:0] n1745 = n1742[42:17];
  wire [42:0] n1746 = r1744 + {17'h0, n1745};
  wire [16:0] n1748 = n1742[16:0];
  wire [42:0] n1749 = {17'h0, r1723} * 43'h1a19;
  reg [85:0] d1766 = 86'h0;
  wire [42:0] n1766 = d1766[85:43];
  reg [42:0] r1768 = 43'h0;
  wire [25:0] n1769 = n1766[42:17];
  wire [42:0] n1770 = r1768 + {17'h0, n1769};
  wire [16:0] n1772 = n1766[16:0];
  wire [42:0] n1773 = {17'h0, r1723} * 43'he6a6;
  reg [85:0] d1785 = 86'h0;
  wire [42:0] n1785 = d1785[85:43];
  reg [42:0] r1788 = 43'h0;
  wire [25:0] n1789 = n1785[42:17];
  wire [42:0] n1790 = r1788 + {17'h0, n1789};
  wire [16:0] n1792 = n1785[16:0];
  reg [25:0] r1793 = 26'h0;
  wire [42:0] n1794 = {17'h0, r1793} * 43'h7d64;
  reg [85:0] d1812 = 86'h0;
  wire [42:0] n1812 = d1812[85:43];
  reg [42:0] r1814 = 43'h0;
  wire [25:0] n1815 = n1812[42:17];
  wire [42:0] n1816 = r1814 + {17'h0, n1815};
  wire [16:0] n1818 = n1812[16:0];
  wire [42:0] n1819 = {17'h0, r1793} * 43'h1a19;
  reg [85:0] d1836 = 86'h0;
  wire [42:0] n1836 = d1836[85:43];
  reg [85:0] d1840 = 86'h0;
  wire [42:0] n1840 = d1840[85:43];
  reg [42:0] r1843 = 43'h0;
  wire [25:0] n1844 = n1840[42:17];
  wire [42:0] n1845 = r1843 + {17'h0, n1844};
  wire [16:0] n1847 = n1840[16:0];
  reg [25:0] r1848 = 26'h0;
  wire [42:0] n1849 = {17'h0, r1848} * 43'h7d64;
  reg [85:0] d1867 = 86'h0;
  wire [42:0] n1867 = d1867[85:43];
  reg [42:0] r1869 = 43'h0;
  wire [25:0] n1870 = n1867[42:17];
  wire [42:0] n1871 = r1869 + {17'h0, n1870};
  wire [16:0] n1873 = n1867[16:0];
  wire [42:0] n1874 = {17'h0, r1848} * 43'h1a19;
  reg [85:0] d1893 = 86'h0;
  wire [42:0] n1893 = d1893[85:43];
  reg [42:0] r1896 = 43'h0;
  wire [25:0] n1897 = n1893[42:17];
  wire [42:0] n1898 = r1896 + {17'h0, n1897};
  wire [16:0] n1900 = n1893[16:0];
  reg [25:0] r1901 = 26'h0;
  wire [42:0] n1902 = {17'h0, r1901} * 43'h7d64;
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
  wire [42:0] n1941 = {17'h0, r1940} * 43'h7d64;
  reg [85:0] d1959 = 86'h0;
  wire [42:0] n1959 = d1959[85:43];
  reg [85:0] d1963 = 86'h0;
  wire [42:0] n1963 = d1963[85:43];
  reg [42:0] r1966 = 43'h0;
  wire [25:0] n1967 = n1963[42:17];
  wire [42:0] n1968 = r1966 + {17'h0, n1967};
  wire [16:0] n1970 = n1963[16:0];
  reg [25:0] r1971 = 26'h0;
  wire [42:0] n1972 = {17'h0, r1971} * 43'h7d64;
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
  wire [42:0] n1455 = {17'h0, r1454} * 43'h785c;
  reg [42:0] r1475 = 43'h0;
  reg [42:0] r1478 = 43'h0;
  wire [25:0] n1479 = r1475[42:17];
  wire [42:0] n1480 = r1478 + {17'h0, n1479};
  wire [16:0] n1482 = r1475[16:0];
  wire [42:0] n1483 = {17'h0, r1454} * 43'h122cb;
  reg [42:0] r1503 = 43'h0;
  reg [42:0] r1506 = 43'h0;
  wire [25:0] n1507 = r1503[42:17];
  wire [42:0] n1508 = r1506 + {17'h0, n1507};
  wire [16:0] n1510 = r1503[16:0];
  wire [42:0] n1511 = {17'h0, r1454} * 43'h365c;
  reg [42:0] r1530 = 43'h0;
  reg [42:0] r1533 = 43'h0;
  wire [25:0] n1534 = r1530[42:17];
  wire [42:0] n1535 = r1533 + {17'h0, n1534};
  wire [16:0] n1537 = r1530[16:0];
  wire [26:0] n1538 = {1'h0, r1454} * 27'h0;
  reg [42:0] r1557 = 43'h0;
  reg [42:0] r1561 = 43'h0;
  wire [25:0] n1562 = r1557[42:17];
  wire [42:0] n1563 = r1561 + {17'h0, n1562};
  wire [16:0] n1565 = r1557[16:0];
  reg [25:0] r1566 = 26'h0;
  wire [42:0] n1567 = {17'h0, r1566} * 43'h785c;
  reg [42:0] r1583 = 43'h0;
  reg [42:0] r1586 = 43'h0;
  wire [25:0] n1587 = r1583[42:17];
  wire [42:0] n1588 = r1586 + {17'h0, n1587};
  wire [16:0] n1590 = r1583[16:0];
  wire [42:0] n1591 = {17'h0, r1566} * 43'h122cb;
  reg [42:0] r1607 = 43'h0;
  reg [42:0] r1610 = 43'h0;
  wire [25:0] n1611 = r1607[42:17];
  wire [42:0] n1612 = r1610 + {17'h0, n1611};
  wire [16:0] n1614 = r1607[16:0];
  wire [42:0] n1615 = {17'h0, r1566} * 43'h365c;
  reg [42:0] r1631 = 43'h0;
  reg [16:0] r1633 = 17'h0;
  wire [59:0] n1634 = {r1631, r1633};
  reg [42:0] r1644 = 43'h0;
  reg [42:0] r1648 = 43'h0;
  wire [25:0] n1649 = r1644[42:17];
  wire [42:0] n1650 = r1648 + {17'h0, n1649};
  wire [16:0] n1652 = r1644[16:0];
  reg [25:0] r1653 = 26'h0;
  wire [42:0] n1654 = {17'h0, r1653} * 43'h785c;
  reg [42:0] r1670 = 43'h0;
  reg [42:0] r1673 = 43'h0;
  wire [25:0] n1674 = r1670[42:17];
  wire [42:0] n1675 = r1673 + {17'h0, n1674};
  wire [16:0] n1677 = r1670[16:0];
  wire [42:0] n1678 = {17'h0, r1653} * 43'h122cb;
  reg [42:0] r1694 = 43'h0;
  reg [42:0] r1697 = 43'h0;
  wire [25:0] n1698 = r1694[42:17];
  wire [42:0] n1699 = r1697 + {17'h0, n1698};
  wire [16:0] n1701 = r1694[16:0];
  wire [42:0] n1702 = {17'h0, r1653} * 43'h365c;
  reg [42:0] r1721 = 43'h0;
  reg [42:0] r1725 = 43'h0;
  wire [25:0] n1726 = r1721[42:17];
  wire [42:0] n1727 = r1725 + {17'h0, n1726};
  wire [16:0] n1729 = r1721[16:0];
  reg [25:0] r1730 = 26'h0;
  wire [42:0] n1731 = {17'h0, r1730} * 43'h785c;
  reg [42:0] r1747 = 43'h0;
  reg [42:0] r1750 = 43'h0;
  wire [25:0] n1751 = r1747[42:17];
  wire [42:0] n1752 = r1750 + {17'h0, n1751};
  wire [16:0] n1754 = r1747[16:0];
  wire [42:0] n1755 = {17'h0, r1730} * 43'h122cb;
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
  wire [42:0] n1801 = {17'h0, r1800} * 43'h785c;
  reg [42:0] r1817 = 43'h0;
  reg [42:0] r1820 = 43'h0;
  wire [25:0] n1821 = r1817[42:17];
  wire [42:0] n1822 = r1820 + {17'h0, n1821};
  wire [16:0] n1824 = r1817[16:0];
  wire [42:0] n1825 = {17'h0, r1800} * 43'h122cb;
  reg [42:0] r1846 = 43'h0;
  reg [42:0] r1850 = 43'h0;
  wire [25:0] n1851 = r1846[42:17];
  wire [42:0] n1852 = r1850 + {17'h0, n1851};
  wire [16:0] n1854 = r1846[16:0];
  reg [25:0] r1855 = 26'h0;
  wire [42:0] n1856 = {17'h0, r1855} * 43'h785c;
  reg [42:0] r1872 = 43'h0;
  reg [42:0] r1875 = 43'h0;
  wire [25:0] n1876 = r1872[42:17];
  wire [42:0] n1877 = r1875 + {17'h0, n1876};
  wire [16:0] n1879 = r1872[16:0];
  wire [42:0] n1880 = {17'h0, r1855} * 43'h122cb;
  reg [42:0] r1899 = 43'h0;
  reg [42:0] r1903 = 43'h0;
  wire [25:0] n1904 = r1899[42:17];
  wire [42:0] n1905 = r1903 + {17'h0, n1904};
  wire [16:0] n1907 = r1899[16:0];
  reg [25:0] r1908 = 26'h0;
  wire [42:0] n1909 = {17'h0, r1908} * 43'h785c;
  reg [42:0] r1925 = 43'h0;
  reg [16:0] r1927 = 17'h0;
  wire [59:0] n1928 = {r1925, r1927};
  reg [42:0] r1938 = 43'h0;
  reg [42:0] r1942 = 43'h0;
  wire [25:0] n1943 = r1938[42:17];
  wire [42:0] n1944 = r1942 + {17'h0, n1943};
  wire [16:0] n1946 = r1938[16:0];
  reg [25:0] r1947 = 26'h0;
  wire [42:0] n1948 = {17'h0, r1947} * 43'h785c;
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
  wire [25:0] n2556 = r2142[233:208];
  wire [21:0] n2652 = r2142[255:234];
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
  wire [42:0] n2281 = {17'h0, r2280} * 43'hcfa1;
  wire [42:0] n2308 = {17'h0, r2280} * 43'h1411;
  wire [41:0] n2332 = {16'h0, r2280} * 42'hc191;
  reg [25:0] r2336 = 26'h0;
  wire [42:0] n2337 = {17'h0, r2336} * 43'h43cd;
  wire [42:0] n2364 = {17'h0, r2336} * 43'hdb40;
  wire [42:0] n2388 = {17'h0, r2336} * 43'h7397;
  reg [25:0] r2401 = 26'h0;
  wire [42:0] n2402 = {17'h0, r2401} * 43'h287c;
  wire [42:0] n2429 = {17'h0, r2401} * 43'hba50;
  wire [42:0] n2453 = {17'h0, r2401} * 43'h537;
  reg [25:0] r2478 = 26'h0;
  wire [42:0] n2479 = {17'h0, r2478} * 43'h7d64;
  wire [42:0] n2506 = {17'h0, r2478} * 43'hcfa1;
  wire [42:0] n2530 = {17'h0, r2478} * 43'h1411;
  wire [41:0] n2554 = {16'h0, r2478} * 42'hc191;
  reg [25:0] r2559 = 26'h0;
  wire [42:0] n2560 = {17'h0, r2559} * 43'h1;
  wire [42:0] n2587 = {17'h0, r2559} * 43'h19709;
  wire [42:0] n2611 = {17'h0, r2559} * 43'h18158;
  wire [42:0] n2635 = {17'h0, r2559} * 43'h131a;
  reg [21:0] r2653 = 22'h0;
  wire [38:0] n2654 = {17'h0, r2653} * 39'h1;
  wire [38:0] n2681 = {17'h0, r2653} * 39'h19709;
  wire [38:0] n2705 = {17'h0, r2653} * 39'h18158;
  wire [38:0] n2729 = {17'h0, r2653} * 39'h131a;
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
  wire [42:0] n2284 = {17'h0, r2283} * 43'hba50;
  wire [42:0] n2310 = {17'h0, r2283} * 43'h537;
  reg [25:0] r2339 = 26'h0;
  wire [42:0] n2340 = {17'h0, r2339} * 43'hcfa1;
  wire [42:0] n2366 = {17'h0, r2339} * 43'h1411;
  wire [41:0] n2390 = {16'h0, r2339} * 42'hc191;
  reg [25:0] r2404 = 26'h0;
  wire [42:0] n2405 = {17'h0, r2404} * 43'h19709;
  wire [42:0] n2431 = {17'h0, r2404} * 43'h18158;
  wire [42:0] n2455 = {17'h0, r2404} * 43'h131a;
  reg [25:0] r2481 = 26'h0;
  wire [42:0] n2482 = {17'h0, r2481} * 43'h287c;
  wire [42:0] n2508 = {17'h0, r2481} * 43'hba50;
  wire [42:0] n2532 = {17'h0, r2481} * 43'h537;
  reg [25:0] r2562 = 26'h0;
  wire [42:0] n2563 = {17'h0, r2562} * 43'h1f800;
  wire [42:0] n2589 = {17'h0, r2562} * 43'h43cd;
  wire [42:0] n2613 = {17'h0, r2562} * 43'hdb40;
  wire [42:0] n2637 = {17'h0, r2562} * 43'h7397;
  reg [21:0] r2656 = 22'h0;
  wire [38:0] n2657 = {17'h0, r2656} * 39'h1f800;
  wire [38:0] n2683 = {17'h0, r2656} * 39'h43cd;
  wire [38:0] n2707 = {17'h0, r2656} * 39'hdb40;
  wire [38:0] n2731 = {17'h0, r2656} * 39'h7397;
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
  wire [42:0] n2347 = {17'h0, r2346} * 43'hba50;
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
  wire [42:0] n2412 = {17'h0, r2411} * 43'h43cd;
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
  reg [85:0] d2480 = 86'h0;
  wire [42:0] n2480 = d2480[85:43];
  reg [42:0] r2483 = 43'h0;
  wire [25:0] n2484 = n2480[42:17];
  wire [42:0] n2485 = r2483 + {17'h0, n2484};
  wire [16:0] n2487 = n2480[16:0];
  reg [25:0] r2488 = 26'h0;
  wire [42:0] n2489 = {17'h0, r2488} * 43'h19709;
  reg [85:0] d2507 = 86'h0;
  wire [42:0] n2507 = d2507[85:43];
  reg [42:0] r2509 = 43'h0;
  wire [25:0] n2510 = n2507[42:17];
  wire [42:0] n2511 = r2509 + {17'h0, n2510};
  wire [16:0] n2513 = n2507[16:0];
  wire [42:0] n2514 = {17'h0, r2488} * 43'h18158;
  reg [85:0] d2531 = 86'h0;
  wire [42:0] n2531 = d2531[85:43];
  reg [42:0] r2533 = 43'h0;
  wire [25:0] n2534 = n2531[42:17];
  wire [42:0] n2535 = r2533 + {17'h0, n2534};
  wire [16:0] n2537 = n2531[16:0];
  wire [42:0] n2538 = {17'h0, r2488} * 43'h131a;
  reg [83:0] d2555 = 84'h0;
  wire [41:0] n2555 = d2555[83:42];
  reg [85:0] d2561 = 86'h0;
  wire [42:0] n2561 = d2561[85:43];
  reg [42:0] r2564 = 43'h0;
  wire [25:0] n2565 = n2561[42:17];
  wire [42:0] n2566 = r2564 + {17'h0, n2565};
  wire [16:0] n2568 = n2561[16:0];
  reg [25:0] r2569 = 26'h0;
  wire [42:0] n2570 = {17'h0, r2569} * 43'h7d64;
  reg [85:0] d2588 = 86'h0;
  wire [42:0] n2588 = d2588[85:43];
  reg [42:0] r2590 = 43'h0;
  wire [25:0] n2591 = n2588[42:17];
  wire [42:0] n2592 = r2590 + {17'h0, n2591};
  wire [16:0] n2594 = n2588[16:0];
  wire [42:0] n2595 = {17'h0, r2569} * 43'hcfa1;
  reg [85:0] d2612 = 86'h0;
  wire [42:0] n2612 = d2612[85:43];
  reg [42:0] r2614 = 43'h0;
  wire [25:0] n2615 = n2612[42:17];
  wire [42:0] n2616 = r2614 + {17'h0, n2615};
  wire [16:0] n2618 = n2612[16:0];
  wire [42:0] n2619 = {17'h0, r2569} * 43'h1411;
  reg [85:0] d2636 = 86'h0;
  wire [42:0] n2636 = d2636[85:43];
  reg [42:0] r2638 = 43'h0;
  wire [25:0] n2639 = n2636[42:17];
  wire [42:0] n2640 = r2638 + {17'h0, n2639};
  wire [16:0] n2642 = n2636[16:0];
  wire [41:0] n2643 = {16'h0, r2569} * 42'hc191;
  reg [77:0] d2655 = 78'h0;
  wire [38:0] n2655 = d2655[77:39];
  reg [38:0] r2658 = 39'h0;
  wire [21:0] n2659 = n2655[38:17];
  wire [38:0] n2660 = r2658 + {17'h0, n2659};
  wire [16:0] n2662 = n2655[16:0];
  reg [21:0] r2663 = 22'h0;
  wire [38:0] n2664 = {17'h0, r2663} * 39'h7d64;
  reg [77:0] d2682 = 78'h0;
  wire [38:0] n2682 = d2682[77:39];
  reg [38:0] r2684 = 39'h0;
  wire [21:0] n2685 = n2682[38:17];
  wire [38:0] n2686 = r2684 + {17'h0, n2685};
  wire [16:0] n2688 = n2682[16:0];
  wire [38:0] n2689 = {17'h0, r2663} * 39'hcfa1;
  reg [77:0] d2706 = 78'h0;
  wire [38:0] n2706 = d2706[77:39];
  reg [38:0] r2708 = 39'h0;
  wire [21:0] n2709 = n2706[38:17];
  wire [38:0] n2710 = r2708 + {17'h0, n2709};
  wire [16:0] n2712 = n2706[16:0];
  wire [38:0] n2713 = {17'h0, r2663} * 39'h1411;
  reg [77:0] d2730 = 78'h0;
  wire [38:0] n2730 = d2730[77:39];
  reg [38:0] r2732 = 39'h0;
  wire [21:0] n2733 = n2730[38:17];
  wire [38:0] n2734 = r2732 + {17'h0, n2733};
  wire [16:0] n2736 = n2730[16:0];
  wire [37:0] n2737 = {16'h0, r2663} * 38'hc191;
  wire [31:0] n2806 = n2333[31:0];
  wire [9:0] n2846 = n2333[41:32];
  wire [17:0] n2852 = n2555[17:0];
  wire [23:0] n2876 = n2555[41:18];
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
  wire [42:0] n2419 = {17'h0, r2418} * 43'hcfa1;
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
  reg [42:0] r2486 = 43'h0;
  reg [42:0] r2490 = 43'h0;
  wire [25:0] n2491 = r2486[42:17];
  wire [42:0] n2492 = r2490 + {17'h0, n2491};
  wire [16:0] n2494 = r2486[16:0];
  reg [25:0] r2495 = 26'h0;
  wire [42:0] n2496 = {17'h0, r2495} * 43'h43cd;
  reg [42:0] r2512 = 43'h0;
  reg [42:0] r2515 = 43'h0;
  wire [25:0] n2516 = r2512[42:17];
  wire [42:0] n2517 = r2515 + {17'h0, n2516};
  wire [16:0] n2519 = r2512[16:0];
  wire [42:0] n2520 = {17'h0, r2495} * 43'hdb40;
  reg [42:0] r2536 = 43'h0;
  reg [42:0] r2539 = 43'h0;
  wire [25:0] n2540 = r2536[42:17];
  wire [42:0] n2541 = r2539 + {17'h0, n2540};
  wire [16:0] n2543 = r2536[16:0];
  wire [42:0] n2544 = {17'h0, r2495} * 43'h7397;
  reg [42:0] r2567 = 43'h0;
  reg [42:0] r2571 = 43'h0;
  wire [25:0] n2572 = r2567[42:17];
  wire [42:0] n2573 = r2571 + {17'h0, n2572};
  wire [16:0] n2575 = r2567[16:0];
  reg [25:0] r2576 = 26'h0;
  wire [42:0] n2577 = {17'h0, r2576} * 43'h287c;
  reg [42:0] r2593 = 43'h0;
  reg [42:0] r2596 = 43'h0;
  wire [25:0] n2597 = r2593[42:17];
  wire [42:0] n2598 = r2596 + {17'h0, n2597};
  wire [16:0] n2600 = r2593[16:0];
  wire [42:0] n2601 = {17'h0, r2576} * 43'hba50;
  reg [42:0] r2617 = 43'h0;
  reg [42:0] r2620 = 43'h0;
  wire [25:0] n2621 = r2617[42:17];
  wire [42:0] n2622 = r2620 + {17'h0, n2621};
  wire [16:0] n2624 = r2617[16:0];
  wire [42:0] n2625 = {17'h0, r2576} * 43'h537;
  reg [42:0] r2641 = 43'h0;
  reg [41:0] r2644 = 42'h0;
  wire [25:0] n2645 = r2641[42:17];
  wire [41:0] n2646 = r2644 + {16'h0, n2645};
  wire [16:0] n2648 = r2641[16:0];
  reg [38:0] r2661 = 39'h0;
  reg [38:0] r2665 = 39'h0;
  wire [21:0] n2666 = r2661[38:17];
  wire [38:0] n2667 = r2665 + {17'h0, n2666};
  wire [16:0] n2669 = r2661[16:0];
  reg [21:0] r2670 = 22'h0;
  wire [38:0] n2671 = {17'h0, r2670} * 39'h287c;
  reg [38:0] r2687 = 39'h0;
  reg [38:0] r2690 = 39'h0;
  wire [21:0] n2691 = r2687[38:17];
  wire [38:0] n2692 = r2690 + {17'h0, n2691};
  wire [16:0] n2694 = r2687[16:0];
  wire [38:0] n2695 = {17'h0, r2670} * 39'hba50;
  reg [38:0] r2711 = 39'h0;
  reg [38:0] r2714 = 39'h0;
  wire [21:0] n2715 = r2711[38:17];
  wire [38:0] n2716 = r2714 + {17'h0, n2715};
  wire [16:0] n2718 = r2711[16:0];
  wire [38:0] n2719 = {17'h0, r2670} * 39'h537;
  reg [38:0] r2735 = 39'h0;
  reg [37:0] r2738 = 38'h0;
  wire [21:0] n2739 = r2735[38:17];
  wire [37:0] n2740 = r2738 + {16'h0, n2739};
  wire [16:0] n2742 = r2735[16:0];
  wire [33:0] n2746 = n2157[58:25];
  wire [36:0] n2755 = n2229[36:0];
  wire [63:0] n2773 = {n2755, 27'h0};
  reg [1023:0] d2774 = 1024'h0;
  wire [63:0] n2774 = d2774[1023:960];
  wire [64:0] n2775 = 65'h3ff + {1'h0, n2774} + {1'h0, n2773};
  wire [21:0] n2803 = n2229[58:37];
  wire [22:0] n2808 = n2397[22:0];
  reg [31:0] r2819 = 32'h0;
  wire [63:0] n2820 = {r2819, 10'h0, n2803};
  wire [63:0] n2826 = {n2808, 41'h0};
  reg [1023:0] d2827 = 1024'h0;
  wire [63:0] n2827 = d2827[1023:960];
  wire [65:0] n2828 = {2'h0, n2827} + {2'h0, n2820} + {2'h0, n2826};
  wire [35:0] n2848 = n2397[58:23];
  reg [17:0] r2860 = 18'h0;
  wire [63:0] n2861 = {r2860, 10'h0, n2848};
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
  reg [42:0] r2493 = 43'h0;
  reg [42:0] r2497 = 43'h0;
  wire [25:0] n2498 = r2493[42:17];
  wire [42:0] n2499 = r2497 + {17'h0, n2498};
  wire [16:0] n2501 = r2493[16:0];
  reg [42:0] r2518 = 43'h0;
  reg [42:0] r2521 = 43'h0;
  wire [25:0] n2522 = r2518[42:17];
  wire [42:0] n2523 = r2521 + {17'h0, n2522};
  wire [16:0] n2525 = r2518[16:0];
  reg [42:0] r2542 = 43'h0;
  reg [42:0] r2545 = 43'h0;
  wire [25:0] n2546 = r2542[42:17];
  wire [42:0] n2547 = r2545 + {17'h0, n2546};
  wire [16:0] n2549 = r2542[16:0];
  reg [42:0] r2574 = 43'h0;
  reg [42:0] r2578 = 43'h0;
  wire [25:0] n2579 = r2574[42:17];
  wire [42:0] n2580 = r2578 + {17'h0, n2579};
  wire [16:0] n2582 = r2574[16:0];
  reg [42:0] r2599 = 43'h0;
  reg [42:0] r2602 = 43'h0;
  wire [25:0] n2603 = r2599[42:17];
  wire [42:0] n2604 = r2602 + {17'h0, n2603};
  wire [16:0] n2606 = r2599[16:0];
  reg [42:0] r2623 = 43'h0;
  reg [42:0] r2626 = 43'h0;
  wire [25:0] n2627 = r2623[42:17];
  wire [42:0] n2628 = r2626 + {17'h0, n2627};
  wire [16:0] n2630 = r2623[16:0];
  reg [41:0] r2647 = 42'h0;
  reg [33:0] d2649 = 34'h0;
  wire [16:0] n2649 = d2649[33:17];
  reg [16:0] r2650 = 17'h0;
  wire [75:0] n2651 = {r2647, r2650, n2649};
  reg [38:0] r2668 = 39'h0;
  reg [38:0] r2672 = 39'h0;
  wire [21:0] n2673 = r2668[38:17];
  wire [38:0] n2674 = r2672 + {17'h0, n2673};
  wire [16:0] n2676 = r2668[16:0];
  reg [38:0] r2693 = 39'h0;
  reg [38:0] r2696 = 39'h0;
  wire [21:0] n2697 = r2693[38:17];
  wire [38:0] n2698 = r2696 + {17'h0, n2697};
  wire [16:0] n2700 = r2693[16:0];
  reg [38:0] r2717 = 39'h0;
  reg [38:0] r2720 = 39'h0;
  wire [21:0] n2721 = r2717[38:17];
  wire [38:0] n2722 = r2720 + {17'h0, n2721};
  wire [16:0] n2724 = r2717[16:0];
  reg [37:0] r2741 = 38'h0;
  reg [33:0] d2743 = 34'h0;
  wire [16:0] n2743 = d2743[33:17];
  reg [16:0] r2744 = 17'h0;
  wire [71:0] n2745 = {r2741, r2744, n2743};
  wire [27:0] n2756 = n2276[27:0];
  reg [33:0] r2765 = 34'h0;
  wire [63:0] n2766 = {n2756, 2'h0, r2765};
  wire [47:0] n2804 = n2276[75:28];
  wire [25:0] n2854 = n2651[25:0];
  reg [19:0] d2858 = 20'h0;
  wire [9:0] n2858 = d2858[19:10];
  wire [63:0] n2859 = {n2854, 28'h0, n2858};
  reg [1087:0] d2862 = 1088'h0;
  wire [63:0] n2862 = d2862[1087:1024];
  reg [63:0] r2863 = 64'h0;
  wire [65:0] n2864 = {2'h0, n2862} + {2'h0, r2863} + {2'h0, n2859};
  wire [49:0] n2877 = n2651[75:26];
  wire [63:0] n2879 = n2745[63:0];
  reg [1087:0] d2881 = 1088'h0;
  wire [63:0] n2881 = d2881[1087:1024];
  reg [47:0] d2882 = 48'h0;
  wire [23:0] n2882 = d2882[47:24];
  wire [64:0] n2883 = {1'h0, n2881} + {41'h0, n2882} + {15'h0, n2877};
  wire [7:0] n2890 = n2745[71:64];
  reg [101:0] d2892 = 102'h0;
  wire [5:0] n2892 = d2892[101:96];
  wire [8:0] n2893 = {3'h0, n2892} + {1'h0, n2890};
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
  reg [42:0] r2500 = 43'h0;
  reg [50:0] d2502 = 51'h0;
  wire [16:0] n2502 = d2502[50:34];
  reg [33:0] d2503 = 34'h0;
  wire [16:0] n2503 = d2503[33:17];
  reg [16:0] r2504 = 17'h0;
  wire [93:0] n2505 = {r2500, r2504, n2503, n2502};
  reg [42:0] r2524 = 43'h0;
  reg [50:0] d2526 = 51'h0;
  wire [16:0] n2526 = d2526[50:34];
  reg [33:0] d2527 = 34'h0;
  wire [16:0] n2527 = d2527[33:17];
  reg [16:0] r2528 = 17'h0;
  wire [93:0] n2529 = {r2524, r2528, n2527, n2526};
  reg [42:0] r2548 = 43'h0;
  reg [50:0] d2550 = 51'h0;
  wire [16:0] n2550 = d2550[50:34];
  reg [33:0] d2551 = 34'h0;
  wire [16:0] n2551 = d2551[33:17];
  reg [16:0] r2552 = 17'h0;
  wire [93:0] n2553 = {r2548, r2552, n2551, n2550};
  reg [42:0] r2581 = 43'h0;
  reg [50:0] d2583 = 51'h0;
  wire [16:0] n2583 = d2583[50:34];
  reg [33:0] d2584 = 34'h0;
  wire [16:0] n2584 = d2584[33:17];
  reg [16:0] r2585 = 17'h0;
  wire [93:0] n2586 = {r2581, r2585, n2584, n2583};
  reg [42:0] r2605 = 43'h0;
  reg [50:0] d2607 = 51'h0;
  wire [16:0] n2607 = d2607[50:34];
  reg [33:0] d2608 = 34'h0;
  wire [16:0] n2608 = d2608[33:17];
  reg [16:0] r2609 = 17'h0;
  wire [93:0] n2610 = {r2605, r2609, n2608, n2607};
  reg [42:0] r2629 = 43'h0;
  reg [50:0] d2631 = 51'h0;
  wire [16:0] n2631 = d2631[50:34];
  reg [33:0] d2632 = 34'h0;
  wire [16:0] n2632 = d2632[33:17];
  reg [16:0] r2633 = 17'h0;
  wire [93:0] n2634 = {r2629, r2633, n2632, n2631};
  reg [38:0] r2675 = 39'h0;
  reg [50:0] d2677 = 51'h0;
  wire [16:0] n2677 = d2677[50:34];
  reg [33:0] d2678 = 34'h0;
  wire [16:0] n2678 = d2678[33:17];
  reg [16:0] r2679 = 17'h0;
  wire [89:0] n2680 = {r2675, r2679, n2678, n2677};
  reg [38:0] r2699 = 39'h0;
  reg [50:0] d2701 = 51'h0;
  wire [16:0] n2701 = d2701[50:34];
  reg [33:0] d2702 = 34'h0;
  wire [16:0] n2702 = d2702[33:17];
  reg [16:0] r2703 = 17'h0;
  wire [89:0] n2704 = {r2699, r2703, n2702, n2701};
  reg [38:0] r2723 = 39'h0;
  reg [50:0] d2725 = 51'h0;
  wire [16:0] n2725 = d2725[50:34];
  reg [33:0] d2726 = 34'h0;
  wire [16:0] n2726 = d2726[33:17];
  reg [16:0] r2727 = 17'h0;
  wire [89:0] n2728 = {r2723, r2727, n2726, n2725};
  wire [59:0] n2747 = n2188[92:33];
  wire [52:0] n2748 = n2219[93:41];
  wire [61:0] n2749 = n2259[93:32];
  wire [53:0] n2750 = n2307[93:40];
  wire [62:0] n2751 = n2363[93:31];
  wire [54:0] n2752 = n2428[93:39];
  wire [63:0] n2753 = n2505[93:30];
  wire [55:0] n2754 = n2586[93:38];
  wire [35:0] n2757 = n2331[35:0];
  wire [26:0] n2758 = n2387[26:0];
  wire [34:0] n2759 = n2452[34:0];
  wire [25:0] n2760 = n2529[25:0];
  wire [33:0] n2761 = n2610[33:0];
  wire [63:0] n2762 = n2680[75:12];
  wire [7:0] n2763 = n2704[7:0];
  wire [63:0] n2768 = {n2763, 3'h0, n2748};
  reg [63:0] r2776 = 64'h0;
  wire [65:0] n2777 = {2'h0, r2776} + {6'h0, n2747} + {2'h0, n2768};
  wire [63:0] n2779 = {2'h0, n2749} + {10'h0, n2750} + {1'h0, n2751};
  wire [64:0] n2781 = {10'h0, n2752} + {1'h0, n2753} + {9'h0, n2754};
  wire [63:0] n2784 = {n2757, 28'h0};
  wire [63:0] n2786 = {n2759, 29'h0};
  wire [65:0] n2787 = {2'h0, n2762} + {2'h0, n2784} + {2'h0, n2786};
  wire [33:0] n2790 = {n2758, 7'h0};
  wire [33:0] n2791 = {n2760, 8'h0};
  wire [35:0] n2792 = {2'h0, n2761} + {2'h0, n2790} + {2'h0, n2791};
  wire [57:0] n2805 = n2331[93:36];
  wire [63:0] n2807 = n2387[90:27];
  wire [58:0] n2809 = n2452[93:35];
  wire [30:0] n2810 = n2476[30:0];
  wire [63:0] n2811 = n2529[89:26];
  wire [21:0] n2812 = n2553[21:0];
  wire [59:0] n2813 = n2610[93:34];
  wire [29:0] n2814 = n2634[29:0];
  wire [13:0] n2815 = n2680[89:76];
  wire [63:0] n2816 = n2704[71:8];
  wire [3:0] n2817 = n2728[3:0];
  reg [47:0] r2821 = 48'h0;
  wire [63:0] n2822 = {n2817, 12'h0, r2821};
  wire [63:0] n2824 = {n2810, 19'h0, n2815};
  wire [64:0] n2829 = {1'h0, n2822} + {7'h0, n2805} + {1'h0, n2807};
  wire [64:0] n2831 = {6'h0, n2809} + {1'h0, n2811} + {5'h0, n2813};
  wire [63:0] n2834 = {n2814, 34'h0};
  wire [65:0] n2835 = {2'h0, n2824} + {2'h0, n2816} + {2'h0, n2834};
  wire [63:0] n2840 = {n2812, 42'h0};
  wire [2:0] n2847 = n2387[93:91];
  wire [61:0] n2849 = n2476[92:31];
  wire [3:0] n2850 = n2529[93:90];
  wire [63:0] n2851 = n2553[85:22];
  wire [63:0] n2853 = n2634[93:30];
  wire [17:0] n2855 = n2704[89:72];
  wire [63:0] n2856 = n2728[67:4];
  wire [62:0] n2865 = {60'h0, n2847} + {1'h0, n2849} + {59'h0, n2850};
  wire [65:0] n2867 = {2'h0, n2851} + {2'h0, n2853} + {48'h0, n2855};
  wire [7:0] n2875 = n2553[93:86];
  wire [21:0] n2878 = n2728[89:68];
  reg [63:0] r2884 = 64'h0;
  wire [64:0] n2885 = {1'h0, r2884} + {57'h0, n2875} + {43'h0, n2878};
  // stage 45
  reg [65:0] r2778 = 66'h0;
  reg [63:0] r2780 = 64'h0;
  reg [64:0] r2782 = 65'h0;
  reg [65:0] r2788 = 66'h0;
  reg [35:0] r2793 = 36'h0;
  reg [194:0] d2794 = 195'h0;
  wire [64:0] n2794 = d2794[194:130];
  wire [66:0] n2795 = {2'h0, n2794} + {1'h0, r2778} + {3'h0, r2780};
  wire [65:0] n2798 = {r2793, 30'h0};
  wire [66:0] n2799 = {2'h0, r2782} + {1'h0, r2788} + {1'h0, n2798};
  reg [64:0] r2830 = 65'h0;
  reg [64:0] r2832 = 65'h0;
  reg [65:0] r2836 = 66'h0;
  reg [197:0] d2837 = 198'h0;
  wire [65:0] n2837 = d2837[197:132];
  wire [66:0] n2838 = {1'h0, n2837} + {2'h0, r2830} + {2'h0, r2832};
  reg [63:0] r2841 = 64'h0;
  wire [65:0] n2842 = r2836 + {2'h0, r2841};
  reg [62:0] r2866 = 63'h0;
  reg [65:0] r2868 = 66'h0;
  reg [131:0] d2869 = 132'h0;
  wire [65:0] n2869 = d2869[131:66];
  wire [66:0] n2870 = {1'h0, n2869} + {4'h0, r2866} + {1'h0, r2868};
  reg [64:0] r2886 = 65'h0;
  reg [129:0] d2887 = 130'h0;
  wire [64:0] n2887 = d2887[129:65];
  wire [65:0] n2888 = {1'h0, n2887} + {1'h0, r2886};
  // stage 46
  reg [66:0] r2796 = 67'h0;
  reg [66:0] r2800 = 67'h0;
  wire [67:0] n2801 = {1'h0, r2796} + {1'h0, r2800};
  reg [66:0] r2839 = 67'h0;
  reg [65:0] r2843 = 66'h0;
  wire [67:0] n2844 = {1'h0, r2839} + {2'h0, r2843};
  reg [66:0] r2871 = 67'h0;
  reg [127:0] d2872 = 128'h0;
  wire [63:0] n2872 = d2872[127:64];
  wire [66:0] n2873 = r2871 + {3'h0, n2872};
  reg [65:0] r2889 = 66'h0;
  wire [63:0] n2904 = r2889[63:0];
  wire [1:0] n2905 = r2889[65:64];
  reg [26:0] d2909 = 27'h0;
  wire [8:0] n2909 = d2909[26:18];
  wire [8:0] n2910 = n2909 + {7'h0, n2905};
  // stage 47
  reg [67:0] r2802 = 68'h0;
  reg [67:0] r2845 = 68'h0;
  reg [66:0] r2874 = 67'h0;
  wire [63:0] n2894 = r2802[63:0];
  wire [3:0] n2895 = r2802[67:64];
  wire [63:0] n2896 = r2845[63:0];
  wire [3:0] n2897 = r2845[67:64];
  wire [64:0] n2898 = {1'h0, n2896} + {61'h0, n2895};
  wire [63:0] n2900 = r2874[63:0];
  wire [2:0] n2901 = r2874[66:64];
  wire [64:0] n2902 = {1'h0, n2900} + {61'h0, n2897};
  reg [63:0] r2906 = 64'h0;
  wire [64:0] n2907 = {1'h0, r2906} + {62'h0, n2901};
  // stage 48
  reg [64:0] r2899 = 65'h0;
  reg [64:0] r2903 = 65'h0;
  reg [64:0] r2908 = 65'h0;
  wire [63:0] n2912 = r2899[63:0];
  wire n2914 = r2899[64];
  wire [63:0] n2916 = r2903[63:0];
  wire n2919 = r2903[64];
  wire n2921 = &n2916;
  wire [63:0] n2925 = r2908[63:0];
  wire n2928 = r2908[64];
  wire n2930 = &n2925;
  // stage 49
  reg [127:0] d2911 = 128'h0;
  wire [63:0] n2911 = d2911[127:64];
  reg [63:0] r2913 = 64'h0;
  reg r2915 = 1'h0;
  reg [63:0] r2917 = 64'h0;
  wire [63:0] n2918 = r2917 + {63'h0, r2915};
  reg r2920 = 1'h0;
  reg r2922 = 1'h0;
  wire n2923 = r2922 & r2915;
  wire n2924 = r2920 | n2923;
  reg [63:0] r2926 = 64'h0;
  wire [63:0] n2927 = r2926 + {63'h0, n2924};
  reg r2929 = 1'h0;
  reg r2931 = 1'h0;
  wire n2932 = r2931 & n2924;
  wire n2933 = r2929 | n2932;
  reg [26:0] d2934 = 27'h0;
  wire [8:0] n2934 = d2934[26:18];
  wire [8:0] n2935 = n2934 + {8'h0, n2933};
  wire [264:0] n2936 = {n2935, n2927, n2918, r2913, n2911};
  // stage 50
  reg [264:0] r2937 = 265'h0;
  wire [63:0] n2938 = r2937[73:10];
  wire [64:0] n2940 = 65'hbc1e0a6c0fffffff + {1'h0, n2938};
  wire [63:0] n2942 = r2937[137:74];
  wire [64:0] n2944 = 65'hd7cc17b786468f6e + {1'h0, n2942};
  wire [63:0] n2946 = r2937[201:138];
  wire [64:0] n2948 = 65'h47afba497e7ea7a2 + {1'h0, n2946};
  wire [62:0] n2950 = r2937[264:202];
  wire [63:0] n2952 = 64'hcf9bb18d1ece5fd6 + {1'h0, n2950};
  wire [253:0] n2981 = r2937[263:10];
  // stage 51
  reg [64:0] r2941 = 65'h0;
  reg [64:0] r2945 = 65'h0;
  reg [64:0] r2949 = 65'h0;
  wire [63:0] n2953 = r2941[63:0];
  wire n2955 = r2941[64];
  wire [63:0] n2957 = r2945[63:0];
  wire n2960 = r2945[64];
  wire n2962 = &n2957;
  wire [63:0] n2966 = r2949[63:0];
  wire n2969 = r2949[64];
  wire n2971 = &n2966;
  // stage 52
  reg [63:0] r2954 = 64'h0;
  reg r2956 = 1'h0;
  reg [63:0] r2958 = 64'h0;
  wire [63:0] n2959 = r2958 + {63'h0, r2956};
  reg r2961 = 1'h0;
  reg r2963 = 1'h0;
  wire n2964 = r2963 & r2956;
  wire n2965 = r2961 | n2964;
  reg [63:0] r2967 = 64'h0;
  wire [63:0] n2968 = r2967 + {63'h0, n2965};
  reg r2970 = 1'h0;
  reg r2972 = 1'h0;
  wire n2973 = r2972 & n2965;
  wire n2974 = r2970 | n2973;
  reg [127:0] d2975 = 128'h0;
  wire [63:0] n2975 = d2975[127:64];
  wire [63:0] n2976 = n2975 + {63'h0, n2974};
  wire [255:0] n2977 = {n2976, n2968, n2959, r2954};
  // stage 53
  reg [255:0] r2978 = 256'h0;
  wire n2979 = r2978[255];
  wire [253:0] n2980 = r2978[253:0];
  reg [761:0] d2982 = 762'h0;
  wire [253:0] n2982 = d2982[761:508];
  wire [253:0] n2983 = n2979 ? n2982 : n2980;
  // stage 54
  reg [253:0] r2984 = 254'h0;
  assign product = r2984;
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
    r2478 <= n2477;
    r2559 <= n2556;
    r2653 <= n2652;
    // into stage 40
    r2149 <= r2146;
    r2164 <= r2161;
    r2195 <= r2192;
    r2235 <= r2232;
    r2283 <= r2280;
    r2339 <= r2336;
    r2404 <= r2401;
    r2481 <= r2478;
    r2562 <= r2559;
    r2656 <= r2653;
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
    d2480 <= {d2480[42:0], n2479};
    r2483 <= n2482;
    r2488 <= r2481;
    d2507 <= {d2507[42:0], n2506};
    r2509 <= n2508;
    d2531 <= {d2531[42:0], n2530};
    r2533 <= n2532;
    d2555 <= {d2555[41:0], n2554};
    d2561 <= {d2561[42:0], n2560};
    r2564 <= n2563;
    r2569 <= r2562;
    d2588 <= {d2588[42:0], n2587};
    r2590 <= n2589;
    d2612 <= {d2612[42:0], n2611};
    r2614 <= n2613;
    d2636 <= {d2636[42:0], n2635};
    r2638 <= n2637;
    d2655 <= {d2655[38:0], n2654};
    r2658 <= n2657;
    r2663 <= r2656;
    d2682 <= {d2682[38:0], n2681};
    r2684 <= n2683;
    d2706 <= {d2706[38:0], n2705};
    r2708 <= n2707;
    d2730 <= {d2730[38:0], n2729};
    r2732 <= n2731;
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
    r2486 <= n2485;
    r2490 <= n2489;
    r2495 <= r2488;
    r2512 <= n2511;
    r2515 <= n2514;
    r2536 <= n2535;
    r2539 <= n2538;
    r2567 <= n2566;
    r2571 <= n2570;
    r2576 <= r2569;
    r2593 <= n2592;
    r2596 <= n2595;
    r2617 <= n2616;
    r2620 <= n2619;
    r2641 <= n2640;
    r2644 <= n2643;
    r2661 <= n2660;
    r2665 <= n2664;
    r2670 <= r2663;
    r2687 <= n2686;
    r2690 <= n2689;
    r2711 <= n2710;
    r2714 <= n2713;
    r2735 <= n2734;
    r2738 <= n2737;
    d2774 <= {d2774[959:0], n2771};
    r2819 <= n2806;
    d2827 <= {d2827[959:0], n2818};
    r2860 <= n2852;
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
    r2493 <= n2492;
    r2497 <= n2496;
    r2518 <= n2517;
    r2521 <= n2520;
    r2542 <= n2541;
    r2545 <= n2544;
    r2574 <= n2573;
    r2578 <= n2577;
    r2599 <= n2598;
    r2602 <= n2601;
    r2623 <= n2622;
    r2626 <= n2625;
    r2647 <= n2646;
    d2649 <= {d2649[16:0], n2642};
    r2650 <= n2648;
    r2668 <= n2667;
    r2672 <= n2671;
    r2693 <= n2692;
    r2696 <= n2695;
    r2717 <= n2716;
    r2720 <= n2719;
    r2741 <= n2740;
    d2743 <= {d2743[16:0], n2736};
    r2744 <= n2742;
    r2765 <= n2746;
    d2858 <= {d2858[9:0], n2846};
    d2862 <= {d2862[1023:0], n2857};
    r2863 <= n2861;
    d2881 <= {d2881[1023:0], n2880};
    d2882 <= {d2882[23:0], n2876};
    d2892 <= {d2892[95:0], n2891};
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
    r2500 <= n2499;
    d2502 <= {d2502[33:0], n2487};
    d2503 <= {d2503[16:0], n2494};
    r2504 <= n2501;
    r2524 <= n2523;
    d2526 <= {d2526[33:0], n2513};
    d2527 <= {d2527[16:0], n2519};
    r2528 <= n2525;
    r2548 <= n2547;
    d2550 <= {d2550[33:0], n2537};
    d2551 <= {d2551[16:0], n2543};
    r2552 <= n2549;
    r2581 <= n2580;
    d2583 <= {d2583[33:0], n2568};
    d2584 <= {d2584[16:0], n2575};
    r2585 <= n2582;
    r2605 <= n2604;
    d2607 <= {d2607[33:0], n2594};
    d2608 <= {d2608[16:0], n2600};
    r2609 <= n2606;
    r2629 <= n2628;
    d2631 <= {d2631[33:0], n2618};
    d2632 <= {d2632[16:0], n2624};
    r2633 <= n2630;
    r2675 <= n2674;
    d2677 <= {d2677[33:0], n2662};
    d2678 <= {d2678[16:0], n2669};
    r2679 <= n2676;
    r2699 <= n2698;
    d2701 <= {d2701[33:0], n2688};
    d2702 <= {d2702[16:0], n2694};
    r2703 <= n2700;
    r2723 <= n2722;
    d2725 <= {d2725[33:0], n2712};
    d2726 <= {d2726[16:0], n2718};
    r2727 <= n2724;
    r2776 <= n2766;
    r2821 <= n2804;
    r2884 <= n2879;
    // into stage 45
    r2778 <= n2777;
    r2780 <= n2779;
    r2782 <= n2781;
    r2788 <= n2787;
    r2793 <= n2792;
    d2794 <= {d2794[129:0], n2775};
    r2830 <= n2829;
    r2832 <= n2831;
    r2836 <= n2835;
    d2837 <= {d2837[131:0], n2828};
    r2841 <= n2840;
    r2866 <= n2865;
    r2868 <= n2867;
    d2869 <= {d2869[65:0], n2864};
    r2886 <= n2885;
    d2887 <= {d2887[64:0], n2883};
    // into stage 46
    r2796 <= n2795;
    r2800 <= n2799;
    r2839 <= n2838;
    r2843 <= n2842;
    r2871 <= n2870;
    d2872 <= {d2872[63:0], n2856};
    r2889 <= n2888;
    d2909 <= {d2909[17:0], n2893};
    // into stage 47
    r2802 <= n2801;
    r2845 <= n2844;
    r2874 <= n2873;
    r2906 <= n2904;
    // into stage 48
    r2899 <= n2898;
    r2903 <= n2902;
    r2908 <= n2907;
    // into stage 49
    d2911 <= {d2911[63:0], n2894};
    r2913 <= n2912;
    r2915 <= n2914;
    r2917 <= n2916;
    r2920 <= n2919;
    r2922 <= n2921;
    r2926 <= n2925;
    r2929 <= n2928;
    r2931 <= n2930;
    d2934 <= {d2934[17:0], n2910};
    // into stage 50
    r2937 <= n2936;
    // into stage 51
    r2941 <= n2940;
    r2945 <= n2944;
    r2949 <= n2948;
    // into stage 52
    r2954 <= n2953;
    r2956 <= n2955;
    r2958 <= n2957;
    r2961 <= n2960;
    r2963 <= n2962;
    r2967 <= n2966;
    r2970 <= n2969;
    r2972 <= n2971;
    d2975 <= {d2975[63:0], n2952};
    // into stage 53
    r2978 <= n2977;
    d2982 <= {d2982[507:0], n2981};
    // into stage 54
    r2984 <= n2983;
  end
  wire unused = &{1'b0, n1547[77:52], n1634[59:26], n1711[93:68], n1781[76:42], n1834[93:84], n1836[42:16], n1889[93:58], n1928[59:32], n1957[93:74], n1959[42:6], n1980[76:48], n1993[55:22], n2157[24:0], n2188[32:0], n2219[40:0], n2259[31:0], n2307[39:0], n2363[30:0], n2428[38:0], n2505[29:0], n2586[37:0], n2680[11:0], r2937[9:0], r2978[254]};
endmodule

// add_fr_w64: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module add_fr_w64 (
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
  wire [65:0] n44 = 66'hbc1e0a6c0fffffff + {2'h0, n2} + {2'h0, n3};
  wire [65:0] n47 = 66'hd7cc17b786468f6e + {2'h0, n6} + {2'h0, n7};
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
  wire [253:0] n7;
  subtract_fr_w64 u0 (.clock(clock), .a(p_far), .b(p_near), .difference(n7));
  reg [1269:0] d8 = 1270'h0;
  wire [253:0] n8 = d8[1269:1016];
  wire [253:0] n12;
  subtract_fr_w64 u3 (.clock(clock), .a(q_far), .b(q_near), .difference(n12));
  // stage 59
  wire [253:0] n9;
  montgomery_fr_k2_c4_w64_t u1 (.clock(clock), .a(n7), .b(n8), .product(n9));
  reg [14985:0] d10 = 14986'h0;
  wire [253:0] n10 = d10[14985:14732];
  wire [253:0] n13;
  montgomery_fr_k2_c4_w64_t u4 (.clock(clock), .a(n12), .b(n8), .product(n13));
  reg [14985:0] d14 = 14986'h0;
  wire [253:0] n14 = d14[14985:14732];
  // stage 64
  wire [253:0] n11;
  add_fr_w64 u2 (.clock(clock), .a(n10), .b(n9), .sum(n11));
  wire [253:0] n15;
  add_fr_w64 u5 (.clock(clock), .a(n14), .b(n13), .sum(n15));
  reg [63:0] d17 = 64'h0;
  wire n17 = d17[63];
  wire [253:0] n18 = n17 ? n15 : 254'h0;
  // stage 65
  reg [253:0] r19 = 254'h0;
  reg [16509:0] d20 = 16510'h0;
  wire [253:0] n20 = d20[16509:16256];
  // stage 119
  wire [253:0] n21;
  montgomery_fr_k2_c4_w64_t u6 (.clock(clock), .a(r19), .b(n20), .product(n21));
  reg [13969:0] d22 = 13970'h0;
  wire [253:0] n22 = d22[13969:13716];
  // stage 124
  wire [253:0] n23;
  add_fr_w64 u7 (.clock(clock), .a(n22), .b(n21), .sum(n23));
  reg [1269:0] d24 = 1270'h0;
  wire [253:0] n24 = d24[1269:1016];
  reg [15239:0] d25 = 15240'h0;
  wire [253:0] n25 = d25[15239:14986];
  assign p = n24;
  assign q = n25;
  assign shifted = n23;
  always @(posedge clock) begin
    // into stage 5
    d8 <= {d8[1015:0], challenge};
    // into stage 59
    d10 <= {d10[14731:0], p_near};
    d14 <= {d14[14731:0], q_near};
    // into stage 64
    d17 <= {d17[62:0], first};
    // into stage 65
    r19 <= n18;
    d20 <= {d20[16255:0], lambda};
    // into stage 119
    d22 <= {d22[13715:0], n11};
    // into stage 124
    d24 <= {d24[1015:0], n22};
    d25 <= {d25[14985:0], n15};
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
  wire [255:0] n1432 = r1431[255:0];
  wire [227:0] n1433 = r1431[227:0];
  wire [216:0] n1434 = r1431[216:0];
  wire [214:0] n1435 = r1431[214:0];
  wire [212:0] n1436 = r1431[212:0];
  wire [202:0] n1437 = r1431[202:0];
  wire [199:0] n1438 = r1431[199:0];
  wire [193:0] n1439 = r1431[193:0];
  wire [187:0] n1440 = r1431[187:0];
  wire [185:0] n1441 = r1431[185:0];
  wire [170:0] n1442 = r1431[170:0];
  wire [165:0] n1443 = r1431[165:0];
  wire [159:0] n1444 = r1431[159:0];
  wire [157:0] n1445 = r1431[157:0];
  wire [150:0] n1446 = r1431[150:0];
  wire [142:0] n1447 = r1431[142:0];
  wire [136:0] n1448 = r1431[136:0];
  wire [134:0] n1449 = r1431[134:0];
  wire [130:0] n1450 = r1431[130:0];
  wire [128:0] n1451 = r1431[128:0];
  wire [120:0] n1452 = r1431[120:0];
  wire [110:0] n1453 = r1431[110:0];
  wire [100:0] n1454 = r1431[100:0];
  wire [84:0] n1455 = r1431[84:0];
  wire [76:0] n1456 = r1431[76:0];
  wire [72:0] n1457 = r1431[72:0];
  wire [66:0] n1458 = r1431[66:0];
  wire [63:0] n1459 = r1431[63:0];
  wire [61:0] n1460 = r1431[61:0];
  wire [59:0] n1461 = r1431[59:0];
  wire [57:0] n1462 = r1431[57:0];
  wire [54:0] n1463 = r1431[54:0];
  wire [49:0] n1464 = r1431[49:0];
  wire [47:0] n1465 = r1431[47:0];
  wire [45:0] n1466 = r1431[45:0];
  wire [40:0] n1467 = r1431[40:0];
  wire [38:0] n1468 = r1431[38:0];
  wire [35:0] n1469 = r1431[35:0];
  wire [31:0] n1470 = r1431[31:0];
  wire [29:0] n1471 = r1431[29:0];
  wire [26:0] n1472 = r1431[26:0];
  wire [23:0] n1473 = r1431[23:0];
  wire [19:0] n1474 = r1431[19:0];
  wire [17:0] n1475 = r1431[17:0];
  wire [12:0] n1476 = r1431[12:0];
  wire [5:0] n1477 = r1431[5:0];
  wire [3:0] n1478 = r1431[3:0];
  wire n1479 = r1431[0];
  wire [255:0] n1480 = ~n1432;
  wire [227:0] n1481 = ~n1433;
  wire [216:0] n1482 = ~n1434;
  wire [214:0] n1483 = ~n1435;
  wire [212:0] n1484 = ~n1436;
  wire [202:0] n1485 = ~n1437;
  wire [199:0] n1486 = ~n1438;
  wire [193:0] n1487 = ~n1439;
  wire [187:0] n1488 = ~n1440;
  wire [185:0] n1489 = ~n1441;
  wire [170:0] n1490 = ~n1442;
  wire [165:0] n1491 = ~n1443;
  wire [159:0] n1492 = ~n1444;
  wire [157:0] n1493 = ~n1445;
  wire [150:0] n1494 = ~n1446;
  wire [142:0] n1495 = ~n1447;
  wire [136:0] n1496 = ~n1448;
  wire [134:0] n1497 = ~n1449;
  wire [130:0] n1498 = ~n1450;
  wire [128:0] n1499 = ~n1451;
  wire [120:0] n1500 = ~n1452;
  wire [110:0] n1501 = ~n1453;
  wire [100:0] n1502 = ~n1454;
  wire [84:0] n1503 = ~n1455;
  wire [76:0] n1504 = ~n1456;
  wire [72:0] n1505 = ~n1457;
  wire [66:0] n1506 = ~n1458;
  wire [63:0] n1507 = ~n1459;
  wire [59:0] n1508 = ~n1461;
  wire [57:0] n1509 = ~n1462;
  wire [47:0] n1510 = ~n1465;
  wire [40:0] n1511 = ~n1467;
  wire [38:0] n1512 = ~n1468;
  wire [29:0] n1513 = ~n1471;
  wire [23:0] n1514 = ~n1473;
  wire [19:0] n1515 = ~n1474;
  wire [12:0] n1516 = ~n1476;
  wire [3:0] n1517 = ~n1478;
  wire [63:0] n1518 = n1480[63:0];
  wire [35:0] n1519 = n1481[35:0];
  wire [27:0] n1520 = r1431[27:0];
  wire [24:0] n1521 = n1482[24:0];
  wire [22:0] n1522 = n1483[22:0];
  wire [20:0] n1523 = n1484[20:0];
  wire [14:0] n1524 = r1431[14:0];
  wire [10:0] n1525 = n1485[10:0];
  wire [7:0] n1526 = n1486[7:0];
  wire [1:0] n1527 = n1487[1:0];
  wire [63:0] n1530 = {n1519, 28'h0};
  wire [65:0] n1531 = 66'h41200a8010000001 + {2'h0, n1518} + {2'h0, n1530};
  wire [29:0] n1534 = {n1520, 2'h0};
  wire [29:0] n1536 = {n1521, 5'h0};
  wire [31:0] n1537 = {2'h0, n1471} + {2'h0, n1534} + {2'h0, n1536};
  wire [22:0] n1539 = {n1523, 2'h0};
  wire [22:0] n1541 = {n1524, 8'h0};
  wire [24:0] n1542 = {2'h0, n1522} + {2'h0, n1539} + {2'h0, n1541};
  wire [10:0] n1545 = {n1526, 3'h0};
  wire [10:0] n1546 = {n1477, 5'h0};
  wire [12:0] n1547 = {2'h0, n1525} + {2'h0, n1545} + {2'h0, n1546};
  wire [10:0] n1556 = {n1527, 9'h0};
  wire [63:0] n1564 = n1480[127:64];
  wire [63:0] n1565 = n1481[99:36];
  wire [63:0] n1566 = r1431[93:30];
  wire [63:0] n1567 = r1431[91:28];
  wire [63:0] n1568 = n1482[88:25];
  wire [63:0] n1569 = n1483[86:23];
  wire [63:0] n1570 = n1484[84:21];
  wire [63:0] n1571 = r1431[78:15];
  wire [63:0] n1572 = n1485[74:11];
  wire [63:0] n1573 = n1486[71:8];
  wire [63:0] n1574 = r1431[69:6];
  wire [63:0] n1575 = n1487[65:2];
  wire [59:0] n1576 = n1488[59:0];
  wire [57:0] n1577 = n1489[57:0];
  wire [51:0] n1578 = r1431[51:0];
  wire [44:0] n1579 = r1431[44:0];
  wire [42:0] n1580 = n1490[42:0];
  wire [37:0] n1581 = n1491[37:0];
  wire [33:0] n1582 = r1431[33:0];
  wire [31:0] n1583 = n1492[31:0];
  wire [29:0] n1584 = n1493[29:0];
  wire [25:0] n1585 = r1431[25:0];
  wire [22:0] n1586 = n1494[22:0];
  wire [20:0] n1587 = r1431[20:0];
  wire [16:0] n1588 = r1431[16:0];
  wire [14:0] n1589 = n1495[14:0];
  wire [8:0] n1590 = n1496[8:0];
  wire [6:0] n1591 = n1497[6:0];
  wire [4:0] n1592 = r1431[4:0];
  wire [2:0] n1593 = n1498[2:0];
  wire n1594 = n1499[0];
  wire [65:0] n1597 = 66'ha282020504200050 + {2'h0, n1564} + {2'h0, n1565};
  wire [65:0] n1599 = {2'h0, n1566} + {2'h0, n1567} + {2'h0, n1568};
  wire [65:0] n1601 = {2'h0, n1569} + {2'h0, n1570} + {2'h0, n1571};
  wire [65:0] n1603 = {2'h0, n1572} + {2'h0, n1573} + {2'h0, n1574};
  wire [63:0] n1605 = {n1460, 2'h0};
  wire [63:0] n1606 = {n1576, 4'h0};
  wire [65:0] n1607 = {2'h0, n1575} + {2'h0, n1605} + {2'h0, n1606};
  wire [57:0] n1609 = {n1463, 3'h0};
  wire [57:0] n1611 = {n1578, 6'h0};
  wire [59:0] n1612 = {2'h0, n1577} + {2'h0, n1609} + {2'h0, n1611};
  wire [47:0] n1614 = {n1579, 3'h0};
  wire [47:0] n1615 = {n1580, 5'h0};
  wire [49:0] n1616 = {2'h0, n1465} + {2'h0, n1614} + {2'h0, n1615};
  wire [40:0] n1618 = {n1581, 3'h0};
  wire [40:0] n1619 = {n1469, 5'h0};
  wire [42:0] n1620 = {2'h0, n1467} + {2'h0, n1618} + {2'h0, n1619};
  wire [33:0] n1622 = {n1583, 2'h0};
  wire [33:0] n1623 = {n1584, 4'h0};
  wire [35:0] n1624 = {2'h0, n1582} + {2'h0, n1622} + {2'h0, n1623};
  wire [27:0] n1626 = {n1585, 2'h0};
  wire [27:0] n1627 = {n1586, 5'h0};
  wire [29:0] n1628 = {2'h0, n1520} + {2'h0, n1626} + {2'h0, n1627};
  wire [20:0] n1630 = {n1588, 4'h0};
  wire [20:0] n1631 = {n1589, 6'h0};
  wire [22:0] n1632 = {2'h0, n1587} + {2'h0, n1630} + {2'h0, n1631};
  wire [12:0] n1634 = {n1590, 4'h0};
  wire [12:0] n1635 = {n1591, 6'h0};
  wire [14:0] n1636 = {2'h0, n1476} + {2'h0, n1634} + {2'h0, n1635};
  wire [4:0] n1638 = {n1593, 2'h0};
  wire [4:0] n1639 = {n1594, 4'h0};
  wire [6:0] n1640 = {2'h0, n1592} + {2'h0, n1638} + {2'h0, n1639};
  wire [63:0] n1671 = n1480[191:128];
  wire [63:0] n1672 = n1481[163:100];
  wire [63:0] n1673 = r1431[157:94];
  wire [63:0] n1674 = r1431[155:92];
  wire [63:0] n1675 = n1482[152:89];
  wire [63:0] n1676 = n1483[150:87];
  wire [63:0] n1677 = n1484[148:85];
  wire [63:0] n1678 = r1431[142:79];
  wire [63:0] n1679 = n1485[138:75];
  wire [63:0] n1680 = n1486[135:72];
  wire [63:0] n1681 = r1431[133:70];
  wire [63:0] n1682 = n1487[129:66];
  wire [63:0] n1683 = r1431[125:62];
  wire [63:0] n1684 = n1488[123:60];
  wire [63:0] n1685 = n1489[121:58];
  wire [63:0] n1686 = r1431[118:55];
  wire [63:0] n1687 = r1431[115:52];
  wire [63:0] n1688 = r1431[111:48];
  wire [63:0] n1689 = r1431[108:45];
  wire [63:0] n1690 = n1490[106:43];
  wire [63:0] n1691 = r1431[104:41];
  wire [63:0] n1692 = n1491[101:38];
  wire [63:0] n1693 = r1431[99:36];
  wire [63:0] n1694 = r1431[97:34];
  wire [63:0] n1695 = n1492[95:32];
  wire [63:0] n1696 = n1493[93:30];
  wire [63:0] n1697 = r1431[89:26];
  wire [63:0] n1698 = n1494[86:23];
  wire [63:0] n1699 = r1431[84:21];
  wire [63:0] n1700 = r1431[80:17];
  wire [63:0] n1701 = n1495[78:15];
  wire [63:0] n1702 = r1431[76:13];
  wire [63:0] n1703 = n1496[72:9];
  wire [63:0] n1704 = n1497[70:7];
  wire [63:0] n1705 = r1431[68:5];
  wire [63:0] n1706 = n1498[66:3];
  wire [63:0] n1707 = n1499[64:1];
  wire [62:0] n1708 = r1431[62:0];
  wire [56:0] n1709 = n1500[56:0];
  wire [53:0] n1710 = r1431[53:0];
  wire [50:0] n1711 = r1431[50:0];
  wire [46:0] n1712 = n1501[46:0];
  wire [39:0] n1713 = r1431[39:0];
  wire [36:0] n1714 = n1502[36:0];
  wire [34:0] n1715 = r1431[34:0];
  wire [32:0] n1716 = r1431[32:0];
  wire [28:0] n1717 = r1431[28:0];
  wire [20:0] n1718 = n1503[20:0];
  wire [18:0] n1719 = r1431[18:0];
  wire [12:0] n1720 = n1504[12:0];
  wire [10:0] n1721 = r1431[10:0];
  wire [8:0] n1722 = n1505[8:0];
  wire [2:0] n1723 = n1506[2:0];
  wire [65:0] n1725 = 66'h2088080008020080 + {2'h0, n1671} + {2'h0, n1672};
  wire [65:0] n1727 = {2'h0, n1673} + {2'h0, n1674} + {2'h0, n1675};
  wire [65:0] n1729 = {2'h0, n1676} + {2'h0, n1677} + {2'h0, n1678};
  wire [65:0] n1731 = {2'h0, n1679} + {2'h0, n1680} + {2'h0, n1681};
  wire [65:0] n1733 = {2'h0, n1682} + {2'h0, n1683} + {2'h0, n1684};
  wire [65:0] n1735 = {2'h0, n1685} + {2'h0, n1686} + {2'h0, n1687};
  wire [65:0] n1737 = {2'h0, n1688} + {2'h0, n1689} + {2'h0, n1690};
  wire [65:0] n1739 = {2'h0, n1691} + {2'h0, n1692} + {2'h0, n1693};
  wire [65:0] n1741 = {2'h0, n1694} + {2'h0, n1695} + {2'h0, n1696};
  wire [65:0] n1743 = {2'h0, n1567} + {2'h0, n1697} + {2'h0, n1698};
  wire [65:0] n1745 = {2'h0, n1699} + {2'h0, n1700} + {2'h0, n1701};
  wire [65:0] n1747 = {2'h0, n1702} + {2'h0, n1703} + {2'h0, n1704};
  wire [65:0] n1749 = {2'h0, n1705} + {2'h0, n1706} + {2'h0, n1707};
  wire [62:0] n1751 = {n1461, 3'h0};
  wire [62:0] n1752 = {n1709, 6'h0};
  wire [64:0] n1753 = {2'h0, n1708} + {2'h0, n1751} + {2'h0, n1752};
  wire [53:0] n1755 = {n1711, 3'h0};
  wire [53:0] n1756 = {n1712, 7'h0};
  wire [55:0] n1757 = {2'h0, n1710} + {2'h0, n1755} + {2'h0, n1756};
  wire [44:0] n1759 = {n1713, 5'h0};
  wire [44:0] n1760 = {n1714, 8'h0};
  wire [46:0] n1761 = {2'h0, n1579} + {2'h0, n1759} + {2'h0, n1760};
  wire [34:0] n1763 = {n1716, 2'h0};
  wire [34:0] n1764 = {n1717, 6'h0};
  wire [36:0] n1765 = {2'h0, n1715} + {2'h0, n1763} + {2'h0, n1764};
  wire [26:0] n1767 = {n1718, 6'h0};
  wire [26:0] n1768 = {n1719, 8'h0};
  wire [28:0] n1769 = {2'h0, n1472} + {2'h0, n1767} + {2'h0, n1768};
  wire [16:0] n1771 = {n1524, 2'h0};
  wire [16:0] n1772 = {n1720, 4'h0};
  wire [18:0] n1773 = {2'h0, n1588} + {2'h0, n1771} + {2'h0, n1772};
  wire [10:0] n1775 = {n1722, 2'h0};
  wire [12:0] n1776 = {2'h0, n1721} + {2'h0, n1775} + {2'h0, n1546};
  wire [16:0] n1797 = {n1723, 14'h0};
  wire [63:0] n1812 = n1480[255:192];
  wire [63:0] n1813 = n1481[227:164];
  wire [63:0] n1814 = r1431[221:158];
  wire [63:0] n1815 = r1431[219:156];
  wire [63:0] n1816 = n1482[216:153];
  wire [63:0] n1817 = n1483[214:151];
  wire [63:0] n1818 = n1484[212:149];
  wire [63:0] n1819 = r1431[206:143];
  wire [63:0] n1820 = n1485[202:139];
  wire [63:0] n1821 = n1486[199:136];
  wire [63:0] n1822 = r1431[197:134];
  wire [63:0] n1823 = n1487[193:130];
  wire [63:0] n1824 = r1431[189:126];
  wire [63:0] n1825 = n1488[187:124];
  wire [63:0] n1826 = n1489[185:122];
  wire [63:0] n1827 = r1431[182:119];
  wire [63:0] n1828 = r1431[179:116];
  wire [63:0] n1829 = r1431[175:112];
  wire [63:0] n1830 = r1431[172:109];
  wire [63:0] n1831 = n1490[170:107];
  wire [63:0] n1832 = r1431[168:105];
  wire [63:0] n1833 = n1491[165:102];
  wire [63:0] n1834 = r1431[163:100];
  wire [63:0] n1835 = r1431[161:98];
  wire [63:0] n1836 = n1492[159:96];
  wire [63:0] n1837 = n1493[157:94];
  wire [63:0] n1838 = r1431[153:90];
  wire [63:0] n1839 = n1494[150:87];
  wire [63:0] n1840 = r1431[148:85];
  wire [63:0] n1841 = r1431[144:81];
  wire [63:0] n1842 = n1495[142:79];
  wire [63:0] n1843 = r1431[140:77];
  wire [63:0] n1844 = n1496[136:73];
  wire [63:0] n1845 = n1497[134:71];
  wire [63:0] n1846 = r1431[132:69];
  wire [63:0] n1847 = n1498[130:67];
  wire [63:0] n1848 = n1499[128:65];
  wire [63:0] n1849 = r1431[126:63];
  wire [63:0] n1850 = r1431[123:60];
  wire [63:0] n1851 = n1500[120:57];
  wire [63:0] n1852 = r1431[117:54];
  wire [63:0] n1853 = r1431[114:51];
  wire [63:0] n1854 = n1501[110:47];
  wire [63:0] n1855 = r1431[103:40];
  wire [63:0] n1856 = n1502[100:37];
  wire [63:0] n1857 = r1431[98:35];
  wire [63:0] n1858 = r1431[96:33];
  wire [63:0] n1859 = r1431[92:29];
  wire [63:0] n1860 = r1431[90:27];
  wire [63:0] n1861 = n1503[84:21];
  wire [63:0] n1862 = r1431[82:19];
  wire [63:0] n1863 = n1504[76:13];
  wire [63:0] n1864 = r1431[74:11];
  wire [63:0] n1865 = n1505[72:9];
  wire [63:0] n1866 = n1506[66:3];
  wire [63:0] n1868 = 64'h1008110402810051 + n1812 + n1813;
  wire [63:0] n1870 = n1814 + n1815 + n1816;
  wire [63:0] n1872 = n1817 + n1818 + n1819;
  wire [63:0] n1874 = n1820 + n1821 + n1822;
  wire [63:0] n1876 = n1823 + n1824 + n1825;
  wire [63:0] n1878 = n1826 + n1827 + n1828;
  wire [63:0] n1880 = n1829 + n1830 + n1831;
  wire [63:0] n1882 = n1832 + n1833 + n1834;
  wire [63:0] n1884 = n1835 + n1836 + n1837;
  wire [63:0] n1886 = n1674 + n1838 + n1839;
  wire [63:0] n1888 = n1840 + n1841 + n1842;
  wire [63:0] n1890 = n1843 + n1844 + n1845;
  wire [63:0] n1892 = n1846 + n1847 + n1848;
  wire [63:0] n1894 = n1849 + n1850 + n1851;
  wire [63:0] n1896 = n1852 + n1853 + n1854;
  wire [63:0] n1898 = n1689 + n1855 + n1856;
  wire [63:0] n1900 = n1857 + n1858 + n1859;
  wire [63:0] n1902 = n1860 + n1861 + n1862;
  wire [63:0] n1904 = n1700 + n1571 + n1863;
  wire [63:0] n1906 = n1864 + n1865 + n1574;
  wire [63:0] n1908 = n1866 + n1507 + n1605;
  wire [59:0] n1910 = {n1509, 2'h0};
  wire [59:0] n1911 = {n1463, 5'h0};
  wire [59:0] n1912 = n1508 + n1910 + n1911;
  wire [49:0] n1914 = {n1510, 2'h0};
  wire [49:0] n1915 = {n1466, 4'h0};
  wire [49:0] n1916 = n1464 + n1914 + n1915;
  wire [40:0] n1918 = {n1512, 2'h0};
  wire [40:0] n1919 = n1511 + n1918 + n1619;
  wire [31:0] n1921 = {n1513, 2'h0};
  wire [31:0] n1922 = {n1472, 5'h0};
  wire [31:0] n1923 = n1470 + n1921 + n1922;
  wire [23:0] n1925 = {n1515, 4'h0};
  wire [23:0] n1926 = {n1475, 6'h0};
  wire [23:0] n1927 = n1514 + n1925 + n1926;
  wire [12:0] n1929 = {n1477, 7'h0};
  wire [12:0] n1930 = {n1517, 9'h0};
  wire [12:0] n1931 = n1516 + n1929 + n1930;
  wire [63:0] n1966 = {n1479, 63'h0};
  wire [55:0] n2133 = r1431[309:254];
  wire [63:0] n2135 = {n2133, 8'h0};
  wire [63:0] n2271 = r1431[373:310];
  wire [63:0] n2378 = r1431[437:374];
  wire [63:0] n2447 = r1431[501:438];
  wire [5:0] n2478 = r1431[507:502];
  // stage 27
  reg [65:0] r1532 = 66'h0;
  reg [31:0] r1538 = 32'h0;
  reg [24:0] r1543 = 25'h0;
  reg [12:0] r1548 = 13'h0;
  wire [65:0] n1550 = {r1538, 34'h0};
  wire [65:0] n1552 = {r1543, 41'h0};
  wire [67:0] n1553 = {2'h0, r1532} + {2'h0, n1550} + {2'h0, n1552};
  reg [10:0] r1557 = 11'h0;
  wire [12:0] n1558 = r1548 + {2'h0, r1557};
  reg [65:0] r1598 = 66'h0;
  reg [65:0] r1600 = 66'h0;
  reg [65:0] r1602 = 66'h0;
  reg [65:0] r1604 = 66'h0;
  reg [65:0] r1608 = 66'h0;
  reg [59:0] r1613 = 60'h0;
  reg [49:0] r1617 = 50'h0;
  reg [42:0] r1621 = 43'h0;
  reg [35:0] r1625 = 36'h0;
  reg [29:0] r1629 = 30'h0;
  reg [22:0] r1633 = 23'h0;
  reg [14:0] r1637 = 15'h0;
  reg [6:0] r1641 = 7'h0;
  wire [67:0] n1642 = {2'h0, r1598} + {2'h0, r1600} + {2'h0, r1602};
  wire [65:0] n1644 = {r1613, 6'h0};
  wire [67:0] n1645 = {2'h0, r1604} + {2'h0, r1608} + {2'h0, n1644};
  wire [49:0] n1648 = {r1621, 7'h0};
  wire [49:0] n1650 = {r1625, 14'h0};
  wire [51:0] n1651 = {2'h0, r1617} + {2'h0, n1648} + {2'h0, n1650};
  wire [29:0] n1653 = {r1633, 7'h0};
  wire [29:0] n1655 = {r1637, 15'h0};
  wire [31:0] n1656 = {2'h0, r1629} + {2'h0, n1653} + {2'h0, n1655};
  wire [29:0] n1663 = {r1641, 23'h0};
  reg [65:0] r1726 = 66'h0;
  reg [65:0] r1728 = 66'h0;
  reg [65:0] r1730 = 66'h0;
  reg [65:0] r1732 = 66'h0;
  reg [65:0] r1734 = 66'h0;
  reg [65:0] r1736 = 66'h0;
  reg [65:0] r1738 = 66'h0;
  reg [65:0] r1740 = 66'h0;
  reg [65:0] r1742 = 66'h0;
  reg [65:0] r1744 = 66'h0;
  reg [65:0] r1746 = 66'h0;
  reg [65:0] r1748 = 66'h0;
  reg [65:0] r1750 = 66'h0;
  reg [64:0] r1754 = 65'h0;
  reg [55:0] r1758 = 56'h0;
  reg [46:0] r1762 = 47'h0;
  reg [36:0] r1766 = 37'h0;
  reg [28:0] r1770 = 29'h0;
  reg [18:0] r1774 = 19'h0;
  reg [12:0] r1777 = 13'h0;
  wire [67:0] n1778 = {2'h0, r1726} + {2'h0, r1728} + {2'h0, r1730};
  wire [67:0] n1780 = {2'h0, r1732} + {2'h0, r1734} + {2'h0, r1736};
  wire [67:0] n1782 = {2'h0, r1738} + {2'h0, r1740} + {2'h0, r1742};
  wire [67:0] n1784 = {2'h0, r1744} + {2'h0, r1746} + {2'h0, r1748};
  wire [65:0] n1786 = {r1754, 1'h0};
  wire [65:0] n1788 = {r1758, 10'h0};
  wire [67:0] n1789 = {2'h0, r1750} + {2'h0, n1786} + {2'h0, n1788};
  wire [46:0] n1791 = {r1766, 10'h0};
  wire [46:0] n1793 = {r1770, 18'h0};
  wire [48:0] n1794 = {2'h0, r1762} + {2'h0, n1791} + {2'h0, n1793};
  wire [18:0] n1796 = {r1777, 6'h0};
  reg [16:0] r1798 = 17'h0;
  wire [19:0] n1799 = {1'h0, r1774} + {1'h0, n1796} + {3'h0, r1798};
  reg [63:0] r1869 = 64'h0;
  reg [63:0] r1871 = 64'h0;
  reg [63:0] r1873 = 64'h0;
  reg [63:0] r1875 = 64'h0;
  reg [63:0] r1877 = 64'h0;
  reg [63:0] r1879 = 64'h0;
  reg [63:0] r1881 = 64'h0;
  reg [63:0] r1883 = 64'h0;
  reg [63:0] r1885 = 64'h0;
  reg [63:0] r1887 = 64'h0;
  reg [63:0] r1889 = 64'h0;
  reg [63:0] r1891 = 64'h0;
  reg [63:0] r1893 = 64'h0;
  reg [63:0] r1895 = 64'h0;
  reg [63:0] r1897 = 64'h0;
  reg [63:0] r1899 = 64'h0;
  reg [63:0] r1901 = 64'h0;
  reg [63:0] r1903 = 64'h0;
  reg [63:0] r1905 = 64'h0;
  reg [63:0] r1907 = 64'h0;
  reg [63:0] r1909 = 64'h0;
  reg [59:0] r1913 = 60'h0;
  reg [49:0] r1917 = 50'h0;
  reg [40:0] r1920 = 41'h0;
  reg [31:0] r1924 = 32'h0;
  reg [23:0] r1928 = 24'h0;
  reg [12:0] r1932 = 13'h0;
  wire [63:0] n1933 = r1869 + r1871 + r1873;
  wire [63:0] n1935 = r1875 + r1877 + r1879;
  wire [63:0] n1937 = r1881 + r1883 + r1885;
  wire [63:0] n1939 = r1887 + r1889 + r1891;
  wire [63:0] n1941 = r1893 + r1895 + r1897;
  wire [63:0] n1943 = r1899 + r1901 + r1903;
  wire [63:0] n1945 = r1905 + r1907 + r1909;
  wire [59:0] n1947 = {r1917, 10'h0};
  wire [59:0] n1948 = {r1920, 19'h0};
  wire [59:0] n1949 = r1913 + n1947 + n1948;
  wire [31:0] n1951 = {r1928, 8'h0};
  wire [31:0] n1952 = {r1932, 19'h0};
  wire [31:0] n1953 = r1924 + n1951 + n1952;
  // stage 28
  reg [67:0] r1554 = 68'h0;
  reg [12:0] r1559 = 13'h0;
  wire [65:0] n1561 = {r1559, 53'h0};
  wire [67:0] n1562 = r1554 + {2'h0, n1561};
  reg [67:0] r1643 = 68'h0;
  reg [67:0] r1646 = 68'h0;
  reg [51:0] r1652 = 52'h0;
  reg [31:0] r1657 = 32'h0;
  wire [67:0] n1659 = {r1652, 16'h0};
  wire [68:0] n1660 = {1'h0, r1643} + {1'h0, r1646} + {1'h0, n1659};
  reg [29:0] r1664 = 30'h0;
  wire [31:0] n1665 = r1657 + {2'h0, r1664};
  reg [67:0] r1779 = 68'h0;
  reg [67:0] r1781 = 68'h0;
  reg [67:0] r1783 = 68'h0;
  reg [67:0] r1785 = 68'h0;
  reg [67:0] r1790 = 68'h0;
  reg [48:0] r1795 = 49'h0;
  reg [19:0] r1800 = 20'h0;
  wire [68:0] n1801 = {1'h0, r1779} + {1'h0, r1781} + {1'h0, r1783};
  wire [67:0] n1804 = {r1795, 19'h0};
  wire [68:0] n1805 = {1'h0, r1785} + {1'h0, r1790} + {1'h0, n1804};
  wire [66:0] n1808 = {r1800, 47'h0};
  reg [63:0] r1934 = 64'h0;
  reg [63:0] r1936 = 64'h0;
  reg [63:0] r1938 = 64'h0;
  reg [63:0] r1940 = 64'h0;
  reg [63:0] r1942 = 64'h0;
  reg [63:0] r1944 = 64'h0;
  reg [63:0] r1946 = 64'h0;
  reg [59:0] r1950 = 60'h0;
  reg [31:0] r1954 = 32'h0;
  wire [63:0] n1955 = r1934 + r1936 + r1938;
  wire [63:0] n1957 = r1940 + r1942 + r1944;
  wire [63:0] n1959 = {r1950, 4'h0};
  wire [63:0] n1961 = {r1954, 32'h0};
  wire [63:0] n1962 = r1946 + n1959 + n1961;
  // stage 29
  reg [67:0] r1563 = 68'h0;
  reg [68:0] r1661 = 69'h0;
  reg [31:0] r1666 = 32'h0;
  wire [67:0] n1668 = {r1666, 36'h0};
  wire [69:0] n1669 = {1'h0, r1661} + {2'h0, n1668};
  reg [68:0] r1802 = 69'h0;
  reg [68:0] r1806 = 69'h0;
  reg [66:0] r1809 = 67'h0;
  wire [69:0] n1810 = {1'h0, r1802} + {1'h0, r1806} + {3'h0, r1809};
  reg [63:0] r1956 = 64'h0;
  reg [63:0] r1958 = 64'h0;
  reg [63:0] r1963 = 64'h0;
  wire [63:0] n1964 = r1956 + r1958 + r1963;
  wire [63:0] n1970 = r1563[63:0];
  wire [3:0] n1971 = r1563[67:64];
  // stage 30
  reg [69:0] r1670 = 70'h0;
  reg [69:0] r1811 = 70'h0;
  reg [63:0] r1965 = 64'h0;
  reg [255:0] d1967 = 256'h0;
  wire [63:0] n1967 = d1967[255:192];
  wire [63:0] n1968 = r1965 + n1967;
  wire [63:0] n1972 = r1670[63:0];
  wire [5:0] n1973 = r1670[69:64];
  reg [3:0] r1974 = 4'h0;
  wire [64:0] n1975 = {1'h0, n1972} + {61'h0, r1974};
  wire [63:0] n1977 = r1811[63:0];
  wire [5:0] n1978 = r1811[69:64];
  wire [64:0] n1979 = {1'h0, n1977} + {59'h0, n1973};
  // stage 31
  reg [63:0] r1969 = 64'h0;
  reg [64:0] r1976 = 65'h0;
  reg [64:0] r1980 = 65'h0;
  reg [5:0] r1981 = 6'h0;
  wire [63:0] n1982 = r1969 + {58'h0, r1981};
  wire [63:0] n1984 = r1976[63:0];
  wire n1986 = r1976[64];
  wire [63:0] n1988 = r1980[63:0];
  wire n1991 = r1980[64];
  wire n1993 = &n1988;
  // stage 33
  reg [255:0] d1983 = 256'h0;
  wire [63:0] n1983 = d1983[255:192];
  reg [127:0] d1985 = 128'h0;
  wire [63:0] n1985 = d1985[127:64];
  reg [1:0] d1987 = 2'h0;
  wire n1987 = d1987[1];
  reg [127:0] d1989 = 128'h0;
  wire [63:0] n1989 = d1989[127:64];
  wire [63:0] n1990 = n1989 + {63'h0, n1987};
  reg [1:0] d1992 = 2'h0;
  wire n1992 = d1992[1];
  reg [1:0] d1994 = 2'h0;
  wire n1994 = d1994[1];
  wire n1995 = n1994 & n1987;
  wire n1996 = n1992 | n1995;
  reg [127:0] d1997 = 128'h0;
  wire [63:0] n1997 = d1997[127:64];
  wire [63:0] n1998 = n1997 + {63'h0, n1996};
  wire [255:0] n1999 = {n1998, n1990, n1985, n1983};
  // stage 34
  reg [255:0] r2000 = 256'h0;
  wire [9:0] n2001 = r2000[255:246];
  wire [37:0] n2002 = r2000[255:218];
  wire [43:0] n2003 = r2000[255:212];
  wire [45:0] n2004 = r2000[255:210];
  wire [48:0] n2005 = r2000[255:207];
  wire [50:0] n2006 = r2000[255:205];
  wire [52:0] n2007 = r2000[255:203];
  wire [58:0] n2008 = r2000[255:197];
  wire [62:0] n2009 = r2000[255:193];
  wire [85:0] n2010 = r2000[255:170];
  wire [88:0] n2011 = r2000[255:167];
  wire [92:0] n2012 = r2000[255:163];
  wire [95:0] n2013 = r2000[255:160];
  wire [100:0] n2014 = r2000[255:155];
  wire [118:0] n2015 = r2000[255:137];
  wire [125:0] n2016 = r2000[255:130];
  wire [139:0] n2017 = r2000[255:116];
  wire [142:0] n2018 = r2000[255:113];
  wire [148:0] n2019 = r2000[255:107];
  wire [150:0] n2020 = r2000[255:105];
  wire [152:0] n2021 = r2000[255:103];
  wire [160:0] n2022 = r2000[255:95];
  wire [170:0] n2023 = r2000[255:85];
  wire [172:0] n2024 = r2000[255:83];
  wire [175:0] n2025 = r2000[255:80];
  wire [178:0] n2026 = r2000[255:77];
  wire [196:0] n2027 = r2000[255:59];
  wire [199:0] n2028 = r2000[255:56];
  wire [216:0] n2029 = r2000[255:39];
  wire [221:0] n2030 = r2000[255:34];
  wire [230:0] n2031 = r2000[255:25];
  wire [233:0] n2032 = r2000[255:22];
  wire [237:0] n2033 = r2000[255:18];
  wire [242:0] n2034 = r2000[255:13];
  wire [254:0] n2035 = r2000[255:1];
  wire [37:0] n2036 = ~n2002;
  wire [48:0] n2037 = ~n2005;
  wire [50:0] n2038 = ~n2006;
  wire [52:0] n2039 = ~n2007;
  wire [62:0] n2040 = ~n2009;
  wire [85:0] n2041 = ~n2010;
  wire [88:0] n2042 = ~n2011;
  wire [92:0] n2043 = ~n2012;
  wire [95:0] n2044 = ~n2013;
  wire [100:0] n2045 = ~n2014;
  wire [118:0] n2046 = ~n2015;
  wire [125:0] n2047 = ~n2016;
  wire [139:0] n2048 = ~n2017;
  wire [142:0] n2049 = ~n2018;
  wire [148:0] n2050 = ~n2019;
  wire [150:0] n2051 = ~n2020;
  wire [152:0] n2052 = ~n2021;
  wire [160:0] n2053 = ~n2022;
  wire [170:0] n2054 = ~n2023;
  wire [172:0] n2055 = ~n2024;
  wire [175:0] n2056 = ~n2025;
  wire [178:0] n2057 = ~n2026;
  wire [196:0] n2058 = ~n2027;
  wire [199:0] n2059 = ~n2028;
  wire [216:0] n2060 = ~n2029;
  wire [221:0] n2061 = ~n2030;
  wire [230:0] n2062 = ~n2031;
  wire [233:0] n2063 = ~n2032;
  wire [237:0] n2064 = ~n2033;
  wire [242:0] n2065 = ~n2034;
  wire [254:0] n2066 = ~n2035;
  wire [255:0] n2067 = ~r2000;
  wire [63:0] n2068 = r2000[251:188];
  wire [63:0] n2069 = r2000[247:184];
  wire [63:0] n2070 = r2000[245:182];
  wire [63:0] n2071 = r2000[241:178];
  wire [63:0] n2072 = r2000[238:175];
  wire [63:0] n2073 = n2041[63:0];
  wire [63:0] n2074 = n2042[63:0];
  wire [63:0] n2075 = r2000[228:165];
  wire [63:0] n2076 = n2043[63:0];
  wire [63:0] n2077 = n2044[63:0];
  wire [63:0] n2078 = r2000[220:157];
  wire [63:0] n2079 = n2045[63:0];
  wire [63:0] n2080 = r2000[214:151];
  wire [63:0] n2081 = r2000[210:147];
  wire [63:0] n2082 = r2000[207:144];
  wire [63:0] n2083 = r2000[202:139];
  wire [63:0] n2084 = n2046[63:0];
  wire [63:0] n2085 = r2000[195:132];
  wire [63:0] n2086 = n2047[63:0];
  wire [63:0] n2087 = r2000[191:128];
  wire [63:0] n2088 = r2000[186:123];
  wire [63:0] n2089 = r2000[184:121];
  wire [63:0] n2090 = r2000[181:118];
  wire [63:0] n2091 = n2048[63:0];
  wire [63:0] n2092 = n2049[63:0];
  wire [63:0] n2093 = r2000[174:111];
  wire [63:0] n2094 = n2050[63:0];
  wire [63:0] n2095 = n2051[63:0];
  wire [63:0] n2096 = n2052[63:0];
  wire [63:0] n2097 = r2000[164:101];
  wire [63:0] n2098 = n2053[63:0];
  wire [63:0] n2099 = r2000[156:93];
  wire [63:0] n2100 = r2000[150:87];
  wire [63:0] n2101 = n2054[63:0];
  wire [63:0] n2102 = n2055[63:0];
  wire [63:0] n2103 = n2056[63:0];
  wire [63:0] n2104 = n2057[63:0];
  wire [63:0] n2105 = r2000[138:75];
  wire [63:0] n2106 = r2000[135:72];
  wire [63:0] n2107 = r2000[129:66];
  wire [63:0] n2108 = r2000[127:64];
  wire [63:0] n2109 = n2058[63:0];
  wire [63:0] n2110 = n2059[63:0];
  wire [63:0] n2111 = r2000[116:53];
  wire [63:0] n2112 = r2000[114:51];
  wire [63:0] n2113 = r2000[112:49];
  wire [63:0] n2114 = r2000[104:41];
  wire [63:0] n2115 = n2060[63:0];
  wire [63:0] n2116 = r2000[100:37];
  wire [63:0] n2117 = n2061[63:0];
  wire [63:0] n2118 = r2000[95:32];
  wire [63:0] n2119 = r2000[93:30];
  wire [63:0] n2120 = n2062[63:0];
  wire [63:0] n2121 = n2063[63:0];
  wire [63:0] n2122 = r2000[83:20];
  wire [63:0] n2123 = n2064[63:0];
  wire [63:0] n2124 = r2000[78:15];
  wire [63:0] n2125 = n2065[63:0];
  wire [63:0] n2126 = r2000[73:10];
  wire [63:0] n2127 = r2000[71:8];
  wire [63:0] n2128 = r2000[67:4];
  wire [63:0] n2129 = n2066[63:0];
  wire [62:0] n2130 = r2000[62:0];
  wire [57:0] n2131 = n2067[57:0];
  wire [55:0] n2132 = r2000[55:0];
  reg [511:0] d2136 = 512'h0;
  wire [63:0] n2136 = d2136[511:448];
  wire [64:0] n2137 = 65'h7fd5ffc00000043f + {1'h0, n2136} + {55'h0, n2001};
  wire [46:0] n2139 = {9'h0, n2036} + {3'h0, n2003} + {1'h0, n2004};
  wire [53:0] n2141 = {5'h0, n2037} + {3'h0, n2038} + {1'h0, n2039};
  wire [64:0] n2143 = {6'h0, n2008} + {2'h0, n2040} + {1'h0, n2068};
  wire [65:0] n2145 = {2'h0, n2069} + {2'h0, n2070} + {2'h0, n2071};
  wire [65:0] n2147 = {2'h0, n2072} + {2'h0, n2073} + {2'h0, n2074};
  wire [65:0] n2149 = {2'h0, n2075} + {2'h0, n2076} + {2'h0, n2077};
  wire [65:0] n2151 = {2'h0, n2078} + {2'h0, n2079} + {2'h0, n2080};
  wire [65:0] n2153 = {2'h0, n2081} + {2'h0, n2082} + {2'h0, n2083};
  wire [65:0] n2155 = {2'h0, n2084} + {2'h0, n2085} + {2'h0, n2086};
  wire [65:0] n2157 = {2'h0, n2087} + {2'h0, n2088} + {2'h0, n2089};
  wire [65:0] n2159 = {2'h0, n2090} + {2'h0, n2091} + {2'h0, n2092};
  wire [65:0] n2161 = {2'h0, n2093} + {2'h0, n2094} + {2'h0, n2095};
  wire [65:0] n2163 = {2'h0, n2096} + {2'h0, n2097} + {2'h0, n2098};
  wire [65:0] n2165 = {2'h0, n2099} + {2'h0, n2100} + {2'h0, n2101};
  wire [65:0] n2167 = {2'h0, n2102} + {2'h0, n2103} + {2'h0, n2104};
  wire [65:0] n2169 = {2'h0, n2105} + {2'h0, n2106} + {2'h0, n2107};
  wire [65:0] n2171 = {2'h0, n2108} + {2'h0, n2109} + {2'h0, n2110};
  wire [65:0] n2173 = {2'h0, n2111} + {2'h0, n2112} + {2'h0, n2113};
  wire [65:0] n2175 = {2'h0, n2114} + {2'h0, n2115} + {2'h0, n2116};
  wire [65:0] n2177 = {2'h0, n2117} + {2'h0, n2118} + {2'h0, n2119};
  wire [65:0] n2179 = {2'h0, n2120} + {2'h0, n2121} + {2'h0, n2122};
  wire [65:0] n2181 = {2'h0, n2123} + {2'h0, n2124} + {2'h0, n2125};
  wire [65:0] n2183 = {2'h0, n2126} + {2'h0, n2127} + {2'h0, n2128};
  wire [63:0] n2185 = {n2130, 1'h0};
  wire [63:0] n2186 = {n2131, 6'h0};
  wire [65:0] n2187 = {2'h0, n2129} + {2'h0, n2185} + {2'h0, n2186};
  wire [63:0] n2205 = {n2132, 8'h0};
  wire [3:0] n2217 = r2000[255:252];
  wire [7:0] n2218 = r2000[255:248];
  wire [13:0] n2219 = r2000[255:242];
  wire [16:0] n2220 = r2000[255:239];
  wire [21:0] n2221 = n2041[85:64];
  wire [24:0] n2222 = n2042[88:64];
  wire [26:0] n2223 = r2000[255:229];
  wire [28:0] n2224 = n2043[92:64];
  wire [31:0] n2225 = n2044[95:64];
  wire [34:0] n2226 = r2000[255:221];
  wire [36:0] n2227 = n2045[100:64];
  wire [40:0] n2228 = r2000[255:215];
  wire [44:0] n2229 = r2000[255:211];
  wire [47:0] n2230 = r2000[255:208];
  wire [54:0] n2231 = n2046[118:64];
  wire [59:0] n2232 = r2000[255:196];
  wire [61:0] n2233 = n2047[125:64];
  wire [63:0] n2234 = r2000[255:192];
  wire [63:0] n2235 = r2000[250:187];
  wire [63:0] n2236 = r2000[248:185];
  wire [63:0] n2237 = n2048[127:64];
  wire [63:0] n2238 = n2049[127:64];
  wire [63:0] n2239 = n2050[127:64];
  wire [63:0] n2240 = n2051[127:64];
  wire [63:0] n2241 = n2052[127:64];
  wire [63:0] n2242 = n2053[127:64];
  wire [63:0] n2243 = n2054[127:64];
  wire [63:0] n2244 = n2055[127:64];
  wire [63:0] n2245 = n2056[127:64];
  wire [63:0] n2246 = n2057[127:64];
  wire [63:0] n2247 = r2000[199:136];
  wire [63:0] n2248 = r2000[193:130];
  wire [63:0] n2249 = n2058[127:64];
  wire [63:0] n2250 = n2059[127:64];
  wire [63:0] n2251 = r2000[180:117];
  wire [63:0] n2252 = r2000[178:115];
  wire [63:0] n2253 = r2000[176:113];
  wire [63:0] n2254 = r2000[168:105];
  wire [63:0] n2255 = n2060[127:64];
  wire [63:0] n2256 = n2061[127:64];
  wire [63:0] n2257 = r2000[159:96];
  wire [63:0] n2258 = r2000[157:94];
  wire [63:0] n2259 = n2062[127:64];
  wire [63:0] n2260 = n2063[127:64];
  wire [63:0] n2261 = r2000[147:84];
  wire [63:0] n2262 = n2064[127:64];
  wire [63:0] n2263 = r2000[142:79];
  wire [63:0] n2264 = n2065[127:64];
  wire [63:0] n2265 = r2000[137:74];
  wire [63:0] n2266 = r2000[131:68];
  wire [63:0] n2267 = n2066[127:64];
  wire [63:0] n2268 = r2000[126:63];
  wire [63:0] n2269 = n2067[121:58];
  wire [63:0] n2270 = r2000[119:56];
  reg [511:0] d2273 = 512'h0;
  wire [63:0] n2273 = d2273[511:448];
  wire [64:0] n2274 = 65'hbf7fffdeddbfffff + {1'h0, n2273} + {61'h0, n2217};
  wire [14:0] n2276 = {7'h0, n2218} + {5'h0, n2001} + {1'h0, n2219};
  wire [25:0] n2278 = {9'h0, n2220} + {4'h0, n2221} + {1'h0, n2222};
  wire [32:0] n2280 = {6'h0, n2223} + {4'h0, n2224} + {1'h0, n2225};
  wire [41:0] n2282 = {7'h0, n2226} + {5'h0, n2227} + {1'h0, n2228};
  wire [53:0] n2284 = {9'h0, n2229} + {6'h0, n2230} + {1'h0, n2007};
  wire [62:0] n2286 = {8'h0, n2231} + {3'h0, n2232} + {1'h0, n2233};
  wire [65:0] n2288 = {2'h0, n2234} + {2'h0, n2235} + {2'h0, n2236};
  wire [65:0] n2290 = {2'h0, n2070} + {2'h0, n2237} + {2'h0, n2238};
  wire [65:0] n2292 = {2'h0, n2072} + {2'h0, n2239} + {2'h0, n2240};
  wire [65:0] n2294 = {2'h0, n2241} + {2'h0, n2075} + {2'h0, n2242};
  wire [65:0] n2296 = {2'h0, n2078} + {2'h0, n2080} + {2'h0, n2243};
  wire [65:0] n2298 = {2'h0, n2244} + {2'h0, n2245} + {2'h0, n2246};
  wire [65:0] n2300 = {2'h0, n2083} + {2'h0, n2247} + {2'h0, n2248};
  wire [65:0] n2302 = {2'h0, n2087} + {2'h0, n2249} + {2'h0, n2250};
  wire [65:0] n2304 = {2'h0, n2251} + {2'h0, n2252} + {2'h0, n2253};
  wire [65:0] n2306 = {2'h0, n2254} + {2'h0, n2255} + {2'h0, n2097};
  wire [65:0] n2308 = {2'h0, n2256} + {2'h0, n2257} + {2'h0, n2258};
  wire [65:0] n2310 = {2'h0, n2259} + {2'h0, n2260} + {2'h0, n2261};
  wire [65:0] n2312 = {2'h0, n2262} + {2'h0, n2263} + {2'h0, n2264};
  wire [65:0] n2314 = {2'h0, n2265} + {2'h0, n2106} + {2'h0, n2266};
  wire [65:0] n2316 = {2'h0, n2267} + {2'h0, n2268} + {2'h0, n2269};
  wire [4:0] n2343 = r2000[255:251];
  wire [6:0] n2344 = r2000[255:249];
  wire [11:0] n2345 = n2048[139:128];
  wire [14:0] n2346 = n2049[142:128];
  wire [20:0] n2347 = n2050[148:128];
  wire [22:0] n2348 = n2051[150:128];
  wire [24:0] n2349 = n2052[152:128];
  wire [32:0] n2350 = n2053[160:128];
  wire [42:0] n2351 = n2054[170:128];
  wire [44:0] n2352 = n2055[172:128];
  wire [47:0] n2353 = n2056[175:128];
  wire [50:0] n2354 = n2057[178:128];
  wire [55:0] n2355 = r2000[255:200];
  wire [61:0] n2356 = r2000[255:194];
  wire [63:0] n2357 = n2058[191:128];
  wire [63:0] n2358 = n2059[191:128];
  wire [63:0] n2359 = r2000[244:181];
  wire [63:0] n2360 = r2000[242:179];
  wire [63:0] n2361 = r2000[240:177];
  wire [63:0] n2362 = r2000[232:169];
  wire [63:0] n2363 = n2060[191:128];
  wire [63:0] n2364 = n2061[191:128];
  wire [63:0] n2365 = r2000[223:160];
  wire [63:0] n2366 = r2000[221:158];
  wire [63:0] n2367 = n2062[191:128];
  wire [63:0] n2368 = n2063[191:128];
  wire [63:0] n2369 = r2000[211:148];
  wire [63:0] n2370 = n2064[191:128];
  wire [63:0] n2371 = r2000[206:143];
  wire [63:0] n2372 = n2065[191:128];
  wire [63:0] n2373 = r2000[201:138];
  wire [63:0] n2374 = n2066[191:128];
  wire [63:0] n2375 = r2000[190:127];
  wire [63:0] n2376 = n2067[185:122];
  wire [63:0] n2377 = r2000[183:120];
  reg [511:0] d2380 = 512'h0;
  wire [63:0] n2380 = d2380[511:448];
  wire [64:0] n2381 = 65'hfff6d7fdfd5f6fff + {1'h0, n2380} + {60'h0, n2343};
  wire [12:0] n2383 = {6'h0, n2344} + {3'h0, n2001} + {1'h0, n2345};
  wire [21:0] n2385 = {7'h0, n2346} + {5'h0, n2220} + {1'h0, n2347};
  wire [27:0] n2387 = {5'h0, n2348} + {3'h0, n2349} + {1'h0, n2223};
  wire [41:0] n2389 = {9'h0, n2350} + {7'h0, n2226} + {1'h0, n2228};
  wire [48:0] n2391 = {6'h0, n2351} + {4'h0, n2352} + {1'h0, n2353};
  wire [56:0] n2393 = {6'h0, n2354} + {4'h0, n2007} + {1'h0, n2355};
  wire [65:0] n2395 = {4'h0, n2356} + {2'h0, n2234} + {2'h0, n2357};
  wire [65:0] n2397 = {2'h0, n2358} + {2'h0, n2359} + {2'h0, n2360};
  wire [65:0] n2399 = {2'h0, n2361} + {2'h0, n2362} + {2'h0, n2363};
  wire [65:0] n2401 = {2'h0, n2075} + {2'h0, n2364} + {2'h0, n2365};
  wire [65:0] n2403 = {2'h0, n2366} + {2'h0, n2367} + {2'h0, n2368};
  wire [65:0] n2405 = {2'h0, n2369} + {2'h0, n2370} + {2'h0, n2371};
  wire [65:0] n2407 = {2'h0, n2372} + {2'h0, n2373} + {2'h0, n2247};
  wire [65:0] n2409 = {2'h0, n2085} + {2'h0, n2374} + {2'h0, n2375};
  wire [64:0] n2411 = {1'h0, n2376} + {1'h0, n2377};
  wire [4:0] n2429 = n2058[196:192];
  wire [7:0] n2430 = n2059[199:192];
  wire [10:0] n2431 = r2000[255:245];
  wire [12:0] n2432 = r2000[255:243];
  wire [14:0] n2433 = r2000[255:241];
  wire [22:0] n2434 = r2000[255:233];
  wire [24:0] n2435 = n2060[216:192];
  wire [29:0] n2436 = n2061[221:192];
  wire [31:0] n2437 = r2000[255:224];
  wire [33:0] n2438 = r2000[255:222];
  wire [38:0] n2439 = n2062[230:192];
  wire [41:0] n2440 = n2063[233:192];
  wire [45:0] n2441 = n2064[237:192];
  wire [50:0] n2442 = n2065[242:192];
  wire [53:0] n2443 = r2000[255:202];
  wire [62:0] n2444 = n2066[254:192];
  wire [63:0] n2445 = r2000[254:191];
  wire [63:0] n2446 = n2067[249:186];
  reg [511:0] d2449 = 512'h0;
  wire [63:0] n2449 = d2449[511:448];
  wire [64:0] n2450 = 65'h7ff7bb7fbdfffedf + {1'h0, n2449} + {60'h0, n2429};
  wire [13:0] n2452 = {6'h0, n2430} + {3'h0, n2431} + {1'h0, n2432};
  wire [25:0] n2454 = {11'h0, n2433} + {3'h0, n2434} + {1'h0, n2435};
  wire [32:0] n2456 = {6'h0, n2223} + {3'h0, n2436} + {1'h0, n2437};
  wire [42:0] n2458 = {9'h0, n2438} + {4'h0, n2439} + {1'h0, n2440};
  wire [49:0] n2460 = {6'h0, n2003} + {4'h0, n2441} + {1'h0, n2005};
  wire [56:0] n2462 = {6'h0, n2442} + {3'h0, n2443} + {1'h0, n2355};
  wire [64:0] n2464 = {5'h0, n2232} + {2'h0, n2444} + {1'h0, n2445};
  wire [64:0] n2466 = {1'h0, n2446} + {1'h0, n2069};
  wire n2476 = r2000[255];
  wire [5:0] n2477 = n2067[255:250];
  reg [47:0] d2480 = 48'h0;
  wire [5:0] n2480 = d2480[47:42];
  wire [8:0] n2481 = 9'h1bf + {3'h0, n2480} + {8'h0, n2476};
  wire [8:0] n2483 = {3'h0, n2477} + {1'h0, n2218};
  // stage 35
  reg [64:0] r2138 = 65'h0;
  reg [46:0] r2140 = 47'h0;
  reg [53:0] r2142 = 54'h0;
  reg [64:0] r2144 = 65'h0;
  reg [65:0] r2146 = 66'h0;
  reg [65:0] r2148 = 66'h0;
  reg [65:0] r2150 = 66'h0;
  reg [65:0] r2152 = 66'h0;
  reg [65:0] r2154 = 66'h0;
  reg [65:0] r2156 = 66'h0;
  reg [65:0] r2158 = 66'h0;
  reg [65:0] r2160 = 66'h0;
  reg [65:0] r2162 = 66'h0;
  reg [65:0] r2164 = 66'h0;
  reg [65:0] r2166 = 66'h0;
  reg [65:0] r2168 = 66'h0;
  reg [65:0] r2170 = 66'h0;
  reg [65:0] r2172 = 66'h0;
  reg [65:0] r2174 = 66'h0;
  reg [65:0] r2176 = 66'h0;
  reg [65:0] r2178 = 66'h0;
  reg [65:0] r2180 = 66'h0;
  reg [65:0] r2182 = 66'h0;
  reg [65:0] r2184 = 66'h0;
  reg [65:0] r2188 = 66'h0;
  wire [64:0] n2189 = r2138 + {18'h0, r2140} + {11'h0, r2142};
  wire [66:0] n2191 = {2'h0, r2144} + {1'h0, r2146} + {1'h0, r2148};
  wire [67:0] n2193 = {2'h0, r2150} + {2'h0, r2152} + {2'h0, r2154};
  wire [67:0] n2195 = {2'h0, r2156} + {2'h0, r2158} + {2'h0, r2160};
  wire [67:0] n2197 = {2'h0, r2162} + {2'h0, r2164} + {2'h0, r2166};
  wire [67:0] n2199 = {2'h0, r2168} + {2'h0, r2170} + {2'h0, r2172};
  wire [67:0] n2201 = {2'h0, r2174} + {2'h0, r2176} + {2'h0, r2178};
  wire [67:0] n2203 = {2'h0, r2180} + {2'h0, r2182} + {2'h0, r2184};
  reg [63:0] r2206 = 64'h0;
  wire [65:0] n2207 = r2188 + {2'h0, r2206};
  reg [64:0] r2275 = 65'h0;
  reg [14:0] r2277 = 15'h0;
  reg [25:0] r2279 = 26'h0;
  reg [32:0] r2281 = 33'h0;
  reg [41:0] r2283 = 42'h0;
  reg [53:0] r2285 = 54'h0;
  reg [62:0] r2287 = 63'h0;
  reg [65:0] r2289 = 66'h0;
  reg [65:0] r2291 = 66'h0;
  reg [65:0] r2293 = 66'h0;
  reg [65:0] r2295 = 66'h0;
  reg [65:0] r2297 = 66'h0;
  reg [65:0] r2299 = 66'h0;
  reg [65:0] r2301 = 66'h0;
  reg [65:0] r2303 = 66'h0;
  reg [65:0] r2305 = 66'h0;
  reg [65:0] r2307 = 66'h0;
  reg [65:0] r2309 = 66'h0;
  reg [65:0] r2311 = 66'h0;
  reg [65:0] r2313 = 66'h0;
  reg [65:0] r2315 = 66'h0;
  reg [65:0] r2317 = 66'h0;
  wire [64:0] n2318 = r2275 + {50'h0, r2277} + {39'h0, r2279};
  wire [53:0] n2320 = {21'h0, r2281} + {12'h0, r2283} + r2285;
  wire [66:0] n2322 = {4'h0, r2287} + {1'h0, r2289} + {1'h0, r2291};
  wire [67:0] n2324 = {2'h0, r2293} + {2'h0, r2295} + {2'h0, r2297};
  wire [67:0] n2326 = {2'h0, r2299} + {2'h0, r2301} + {2'h0, r2303};
  wire [67:0] n2328 = {2'h0, r2305} + {2'h0, r2307} + {2'h0, r2309};
  wire [67:0] n2330 = {2'h0, r2311} + {2'h0, r2313} + {2'h0, r2315};
  reg [63:0] r2332 = 64'h0;
  wire [65:0] n2333 = r2317 + {2'h0, r2332};
  reg [64:0] r2382 = 65'h0;
  reg [12:0] r2384 = 13'h0;
  reg [21:0] r2386 = 22'h0;
  reg [27:0] r2388 = 28'h0;
  reg [41:0] r2390 = 42'h0;
  reg [48:0] r2392 = 49'h0;
  reg [56:0] r2394 = 57'h0;
  reg [65:0] r2396 = 66'h0;
  reg [65:0] r2398 = 66'h0;
  reg [65:0] r2400 = 66'h0;
  reg [65:0] r2402 = 66'h0;
  reg [65:0] r2404 = 66'h0;
  reg [65:0] r2406 = 66'h0;
  reg [65:0] r2408 = 66'h0;
  reg [65:0] r2410 = 66'h0;
  wire [64:0] n2412 = r2382 + {52'h0, r2384} + {43'h0, r2386};
  wire [48:0] n2414 = {21'h0, r2388} + {7'h0, r2390} + r2392;
  wire [66:0] n2416 = {10'h0, r2394} + {1'h0, r2396} + {1'h0, r2398};
  wire [67:0] n2418 = {2'h0, r2400} + {2'h0, r2402} + {2'h0, r2404};
  wire [67:0] n2420 = {2'h0, r2406} + {2'h0, r2408} + {2'h0, r2410};
  reg [64:0] r2451 = 65'h0;
  reg [13:0] r2453 = 14'h0;
  reg [25:0] r2455 = 26'h0;
  reg [32:0] r2457 = 33'h0;
  reg [42:0] r2459 = 43'h0;
  reg [49:0] r2461 = 50'h0;
  reg [56:0] r2463 = 57'h0;
  reg [64:0] r2465 = 65'h0;
  reg [64:0] r2467 = 65'h0;
  wire [64:0] n2468 = r2451 + {51'h0, r2453} + {39'h0, r2455};
  wire [49:0] n2470 = {17'h0, r2457} + {7'h0, r2459} + r2461;
  wire [65:0] n2472 = {9'h0, r2463} + {1'h0, r2465} + {1'h0, r2467};
  reg [8:0] r2482 = 9'h0;
  reg [8:0] r2484 = 9'h0;
  wire [8:0] n2485 = r2482 + r2484;
  // stage 36
  reg [64:0] r2190 = 65'h0;
  reg [66:0] r2192 = 67'h0;
  reg [67:0] r2194 = 68'h0;
  reg [67:0] r2196 = 68'h0;
  reg [67:0] r2198 = 68'h0;
  reg [67:0] r2200 = 68'h0;
  reg [67:0] r2202 = 68'h0;
  reg [67:0] r2204 = 68'h0;
  reg [65:0] r2208 = 66'h0;
  wire [68:0] n2209 = {4'h0, r2190} + {2'h0, r2192} + {1'h0, r2194};
  wire [68:0] n2211 = {1'h0, r2196} + {1'h0, r2198} + {1'h0, r2200};
  wire [68:0] n2213 = {1'h0, r2202} + {1'h0, r2204} + {3'h0, r2208};
  reg [64:0] r2319 = 65'h0;
  reg [53:0] r2321 = 54'h0;
  reg [66:0] r2323 = 67'h0;
  reg [67:0] r2325 = 68'h0;
  reg [67:0] r2327 = 68'h0;
  reg [67:0] r2329 = 68'h0;
  reg [67:0] r2331 = 68'h0;
  reg [65:0] r2334 = 66'h0;
  wire [67:0] n2335 = {3'h0, r2319} + {14'h0, r2321} + {1'h0, r2323};
  wire [68:0] n2337 = {1'h0, r2325} + {1'h0, r2327} + {1'h0, r2329};
  wire [67:0] n2339 = r2331 + {2'h0, r2334};
  reg [64:0] r2413 = 65'h0;
  reg [48:0] r2415 = 49'h0;
  reg [66:0] r2417 = 67'h0;
  reg [67:0] r2419 = 68'h0;
  reg [67:0] r2421 = 68'h0;
  wire [66:0] n2422 = {2'h0, r2413} + {18'h0, r2415} + r2417;
  reg [129:0] d2424 = 130'h0;
  wire [64:0] n2424 = d2424[129:65];
  wire [68:0] n2425 = {1'h0, r2419} + {1'h0, r2421} + {4'h0, n2424};
  reg [64:0] r2469 = 65'h0;
  reg [49:0] r2471 = 50'h0;
  reg [65:0] r2473 = 66'h0;
  wire [66:0] n2474 = {2'h0, r2469} + {17'h0, r2471} + {1'h0, r2473};
  // stage 37
  reg [68:0] r2210 = 69'h0;
  reg [68:0] r2212 = 69'h0;
  reg [68:0] r2214 = 69'h0;
  wire [70:0] n2215 = {2'h0, r2210} + {2'h0, r2212} + {2'h0, r2214};
  reg [67:0] r2336 = 68'h0;
  reg [68:0] r2338 = 69'h0;
  reg [67:0] r2340 = 68'h0;
  wire [69:0] n2341 = {2'h0, r2336} + {1'h0, r2338} + {2'h0, r2340};
  reg [66:0] r2423 = 67'h0;
  reg [68:0] r2426 = 69'h0;
  wire [68:0] n2427 = {2'h0, r2423} + r2426;
  reg [66:0] r2475 = 67'h0;
  wire [63:0] n2496 = r2475[63:0];
  wire [2:0] n2497 = r2475[66:64];
  reg [17:0] d2501 = 18'h0;
  wire [8:0] n2501 = d2501[17:9];
  wire [8:0] n2502 = n2501 + {6'h0, n2497};
  // stage 38
  reg [70:0] r2216 = 71'h0;
  reg [69:0] r2342 = 70'h0;
  reg [68:0] r2428 = 69'h0;
  wire [63:0] n2486 = r2216[63:0];
  wire [6:0] n2487 = r2216[70:64];
  wire [63:0] n2488 = r2342[63:0];
  wire [5:0] n2489 = r2342[69:64];
  wire [64:0] n2490 = {1'h0, n2488} + {58'h0, n2487};
  wire [63:0] n2492 = r2428[63:0];
  wire [4:0] n2493 = r2428[68:64];
  wire [64:0] n2494 = {1'h0, n2492} + {59'h0, n2489};
  reg [63:0] r2498 = 64'h0;
  wire [64:0] n2499 = {1'h0, r2498} + {60'h0, n2493};
  // stage 39
  reg [64:0] r2491 = 65'h0;
  reg [64:0] r2495 = 65'h0;
  reg [64:0] r2500 = 65'h0;
  wire [63:0] n2504 = r2491[63:0];
  wire n2506 = r2491[64];
  wire [63:0] n2508 = r2495[63:0];
  wire n2511 = r2495[64];
  wire n2513 = &n2508;
  wire [63:0] n2517 = r2500[63:0];
  wire n2520 = r2500[64];
  wire n2522 = &n2517;
  // stage 40
  reg [127:0] d2503 = 128'h0;
  wire [63:0] n2503 = d2503[127:64];
  reg [63:0] r2505 = 64'h0;
  reg r2507 = 1'h0;
  reg [63:0] r2509 = 64'h0;
  wire [63:0] n2510 = r2509 + {63'h0, r2507};
  reg r2512 = 1'h0;
  reg r2514 = 1'h0;
  wire n2515 = r2514 & r2507;
  wire n2516 = r2512 | n2515;
  reg [63:0] r2518 = 64'h0;
  wire [63:0] n2519 = r2518 + {63'h0, n2516};
  reg r2521 = 1'h0;
  reg r2523 = 1'h0;
  wire n2524 = r2523 & n2516;
  wire n2525 = r2521 | n2524;
  reg [26:0] d2526 = 27'h0;
  wire [8:0] n2526 = d2526[26:18];
  wire [8:0] n2527 = n2526 + {8'h0, n2525};
  wire [264:0] n2528 = {n2527, n2519, n2510, r2505, n2503};
  // stage 41
  reg [264:0] r2529 = 265'h0;
  wire [63:0] n2530 = r2529[73:10];
  wire [64:0] n2532 = 65'hbc1e0a6c0fffffff + {1'h0, n2530};
  wire [63:0] n2534 = r2529[137:74];
  wire [64:0] n2536 = 65'hd7cc17b786468f6e + {1'h0, n2534};
  wire [63:0] n2538 = r2529[201:138];
  wire [64:0] n2540 = 65'h47afba497e7ea7a2 + {1'h0, n2538};
  wire [62:0] n2542 = r2529[264:202];
  wire [63:0] n2544 = 64'hcf9bb18d1ece5fd6 + {1'h0, n2542};
  wire [253:0] n2573 = r2529[263:10];
  // stage 42
  reg [64:0] r2533 = 65'h0;
  reg [64:0] r2537 = 65'h0;
  reg [64:0] r2541 = 65'h0;
  wire [63:0] n2545 = r2533[63:0];
  wire n2547 = r2533[64];
  wire [63:0] n2549 = r2537[63:0];
  wire n2552 = r2537[64];
  wire n2554 = &n2549;
  wire [63:0] n2558 = r2541[63:0];
  wire n2561 = r2541[64];
  wire n2563 = &n2558;
  // stage 43
  reg [63:0] r2546 = 64'h0;
  reg r2548 = 1'h0;
  reg [63:0] r2550 = 64'h0;
  wire [63:0] n2551 = r2550 + {63'h0, r2548};
  reg r2553 = 1'h0;
  reg r2555 = 1'h0;
  wire n2556 = r2555 & r2548;
  wire n2557 = r2553 | n2556;
  reg [63:0] r2559 = 64'h0;
  wire [63:0] n2560 = r2559 + {63'h0, n2557};
  reg r2562 = 1'h0;
  reg r2564 = 1'h0;
  wire n2565 = r2564 & n2557;
  wire n2566 = r2562 | n2565;
  reg [127:0] d2567 = 128'h0;
  wire [63:0] n2567 = d2567[127:64];
  wire [63:0] n2568 = n2567 + {63'h0, n2566};
  wire [255:0] n2569 = {n2568, n2560, n2551, r2546};
  // stage 44
  reg [255:0] r2570 = 256'h0;
  wire n2571 = r2570[255];
  wire [253:0] n2572 = r2570[253:0];
  reg [761:0] d2574 = 762'h0;
  wire [253:0] n2574 = d2574[761:508];
  wire [253:0] n2575 = n2571 ? n2574 : n2572;
  // stage 45
  reg [253:0] r2576 = 254'h0;
  assign product = r2576;
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
    r1532 <= n1531;
    r1538 <= n1537;
    r1543 <= n1542;
    r1548 <= n1547;
    r1557 <= n1556;
    r1598 <= n1597;
    r1600 <= n1599;
    r1602 <= n1601;
    r1604 <= n1603;
    r1608 <= n1607;
    r1613 <= n1612;
    r1617 <= n1616;
    r1621 <= n1620;
    r1625 <= n1624;
    r1629 <= n1628;
    r1633 <= n1632;
    r1637 <= n1636;
    r1641 <= n1640;
    r1726 <= n1725;
    r1728 <= n1727;
    r1730 <= n1729;
    r1732 <= n1731;
    r1734 <= n1733;
    r1736 <= n1735;
    r1738 <= n1737;
    r1740 <= n1739;
    r1742 <= n1741;
    r1744 <= n1743;
    r1746 <= n1745;
    r1748 <= n1747;
    r1750 <= n1749;
    r1754 <= n1753;
    r1758 <= n1757;
    r1762 <= n1761;
    r1766 <= n1765;
    r1770 <= n1769;
    r1774 <= n1773;
    r1777 <= n1776;
    r1798 <= n1797;
    r1869 <= n1868;
    r1871 <= n1870;
    r1873 <= n1872;
    r1875 <= n1874;
    r1877 <= n1876;
    r1879 <= n1878;
    r1881 <= n1880;
    r1883 <= n1882;
    r1885 <= n1884;
    r1887 <= n1886;
    r1889 <= n1888;
    r1891 <= n1890;
    r1893 <= n1892;
    r1895 <= n1894;
    r1897 <= n1896;
    r1899 <= n1898;
    r1901 <= n1900;
    r1903 <= n1902;
    r1905 <= n1904;
    r1907 <= n1906;
    r1909 <= n1908;
    r1913 <= n1912;
    r1917 <= n1916;
    r1920 <= n1919;
    r1924 <= n1923;
    r1928 <= n1927;
    r1932 <= n1931;
    // into stage 28
    r1554 <= n1553;
    r1559 <= n1558;
    r1643 <= n1642;
    r1646 <= n1645;
    r1652 <= n1651;
    r1657 <= n1656;
    r1664 <= n1663;
    r1779 <= n1778;
    r1781 <= n1780;
    r1783 <= n1782;
    r1785 <= n1784;
    r1790 <= n1789;
    r1795 <= n1794;
    r1800 <= n1799;
    r1934 <= n1933;
    r1936 <= n1935;
    r1938 <= n1937;
    r1940 <= n1939;
    r1942 <= n1941;
    r1944 <= n1943;
    r1946 <= n1945;
    r1950 <= n1949;
    r1954 <= n1953;
    // into stage 29
    r1563 <= n1562;
    r1661 <= n1660;
    r1666 <= n1665;
    r1802 <= n1801;
    r1806 <= n1805;
    r1809 <= n1808;
    r1956 <= n1955;
    r1958 <= n1957;
    r1963 <= n1962;
    // into stage 30
    r1670 <= n1669;
    r1811 <= n1810;
    r1965 <= n1964;
    d1967 <= {d1967[191:0], n1966};
    r1974 <= n1971;
    // into stage 31
    r1969 <= n1968;
    r1976 <= n1975;
    r1980 <= n1979;
    r1981 <= n1978;
    // into stage 33
    d1983 <= {d1983[191:0], n1970};
    d1985 <= {d1985[63:0], n1984};
    d1987 <= {d1987[0:0], n1986};
    d1989 <= {d1989[63:0], n1988};
    d1992 <= {d1992[0:0], n1991};
    d1994 <= {d1994[0:0], n1993};
    d1997 <= {d1997[63:0], n1982};
    // into stage 34
    r2000 <= n1999;
    d2136 <= {d2136[447:0], n2135};
    d2273 <= {d2273[447:0], n2271};
    d2380 <= {d2380[447:0], n2378};
    d2449 <= {d2449[447:0], n2447};
    d2480 <= {d2480[41:0], n2478};
    // into stage 35
    r2138 <= n2137;
    r2140 <= n2139;
    r2142 <= n2141;
    r2144 <= n2143;
    r2146 <= n2145;
    r2148 <= n2147;
    r2150 <= n2149;
    r2152 <= n2151;
    r2154 <= n2153;
    r2156 <= n2155;
    r2158 <= n2157;
    r2160 <= n2159;
    r2162 <= n2161;
    r2164 <= n2163;
    r2166 <= n2165;
    r2168 <= n2167;
    r2170 <= n2169;
    r2172 <= n2171;
    r2174 <= n2173;
    r2176 <= n2175;
    r2178 <= n2177;
    r2180 <= n2179;
    r2182 <= n2181;
    r2184 <= n2183;
    r2188 <= n2187;
    r2206 <= n2205;
    r2275 <= n2274;
    r2277 <= n2276;
    r2279 <= n2278;
    r2281 <= n2280;
    r2283 <= n2282;
    r2285 <= n2284;
    r2287 <= n2286;
    r2289 <= n2288;
    r2291 <= n2290;
    r2293 <= n2292;
    r2295 <= n2294;
    r2297 <= n2296;
    r2299 <= n2298;
    r2301 <= n2300;
    r2303 <= n2302;
    r2305 <= n2304;
    r2307 <= n2306;
    r2309 <= n2308;
    r2311 <= n2310;
    r2313 <= n2312;
    r2315 <= n2314;
    r2317 <= n2316;
    r2332 <= n2270;
    r2382 <= n2381;
    r2384 <= n2383;
    r2386 <= n2385;
    r2388 <= n2387;
    r2390 <= n2389;
    r2392 <= n2391;
    r2394 <= n2393;
    r2396 <= n2395;
    r2398 <= n2397;
    r2400 <= n2399;
    r2402 <= n2401;
    r2404 <= n2403;
    r2406 <= n2405;
    r2408 <= n2407;
    r2410 <= n2409;
    r2451 <= n2450;
    r2453 <= n2452;
    r2455 <= n2454;
    r2457 <= n2456;
    r2459 <= n2458;
    r2461 <= n2460;
    r2463 <= n2462;
    r2465 <= n2464;
    r2467 <= n2466;
    r2482 <= n2481;
    r2484 <= n2483;
    // into stage 36
    r2190 <= n2189;
    r2192 <= n2191;
    r2194 <= n2193;
    r2196 <= n2195;
    r2198 <= n2197;
    r2200 <= n2199;
    r2202 <= n2201;
    r2204 <= n2203;
    r2208 <= n2207;
    r2319 <= n2318;
    r2321 <= n2320;
    r2323 <= n2322;
    r2325 <= n2324;
    r2327 <= n2326;
    r2329 <= n2328;
    r2331 <= n2330;
    r2334 <= n2333;
    r2413 <= n2412;
    r2415 <= n2414;
    r2417 <= n2416;
    r2419 <= n2418;
    r2421 <= n2420;
    d2424 <= {d2424[64:0], n2411};
    r2469 <= n2468;
    r2471 <= n2470;
    r2473 <= n2472;
    // into stage 37
    r2210 <= n2209;
    r2212 <= n2211;
    r2214 <= n2213;
    r2336 <= n2335;
    r2338 <= n2337;
    r2340 <= n2339;
    r2423 <= n2422;
    r2426 <= n2425;
    r2475 <= n2474;
    d2501 <= {d2501[8:0], n2485};
    // into stage 38
    r2216 <= n2215;
    r2342 <= n2341;
    r2428 <= n2427;
    r2498 <= n2496;
    // into stage 39
    r2491 <= n2490;
    r2495 <= n2494;
    r2500 <= n2499;
    // into stage 40
    d2503 <= {d2503[63:0], n2486};
    r2505 <= n2504;
    r2507 <= n2506;
    r2509 <= n2508;
    r2512 <= n2511;
    r2514 <= n2513;
    r2518 <= n2517;
    r2521 <= n2520;
    r2523 <= n2522;
    d2526 <= {d2526[17:0], n2502};
    // into stage 41
    r2529 <= n2528;
    // into stage 42
    r2533 <= n2532;
    r2537 <= n2536;
    r2541 <= n2540;
    // into stage 43
    r2546 <= n2545;
    r2548 <= n2547;
    r2550 <= n2549;
    r2553 <= n2552;
    r2555 <= n2554;
    r2559 <= n2558;
    r2562 <= n2561;
    r2564 <= n2563;
    d2567 <= {d2567[63:0], n2544};
    // into stage 44
    r2570 <= n2569;
    d2574 <= {d2574[507:0], n2573};
    // into stage 45
    r2576 <= n2575;
  end
  wire unused = &{1'b0, r2529[9:0], r2570[254]};
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
  wire [253:0] n7 = difference ? p_far : p_near;
  wire [253:0] n9 = difference ? p_near : 254'h0;
  wire [253:0] n12 = difference ? q_far : q_near;
  wire [253:0] n14 = difference ? q_near : 254'h0;
  // stage 1
  reg [253:0] r8 = 254'h0;
  reg [253:0] r10 = 254'h0;
  reg [253:0] r13 = 254'h0;
  reg [253:0] r15 = 254'h0;
  // stage 6
  wire [253:0] n11;
  subtract_fr_w64 u0 (.clock(clock), .a(r8), .b(r10), .difference(n11));
  wire [253:0] n16;
  subtract_fr_w64 u1 (.clock(clock), .a(r13), .b(r15), .difference(n16));
  reg [1523:0] d17 = 1524'h0;
  wire [253:0] n17 = d17[1523:1270];
  // stage 51
  wire [253:0] n18;
  montgomery_fr_k2_c4_w64_a u2 (.clock(clock), .a(n16), .b(n17), .product(n18));
  reg [11429:0] d19 = 11430'h0;
  wire [253:0] n19 = d19[11429:11176];
  // stage 96
  wire [253:0] n20;
  montgomery_fr_k2_c4_w64_a u3 (.clock(clock), .a(n18), .b(n19), .product(n20));
  assign term = n20;
  always @(posedge clock) begin
    // into stage 1
    r8 <= n7;
    r10 <= n9;
    r13 <= n12;
    r15 <= n14;
    // into stage 6
    d17 <= {d17[1269:0], weight};
    // into stage 51
    d19 <= {d19[11175:0], n11};
    // into stage 96
  end
endmodule
