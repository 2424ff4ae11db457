    // The memory gives a beat of a burst that it has taken GIVES clocks after the one before at the latest, and the receiver takes a beat
    // TAKES clocks after it is offered; then a beat leaves within WAIT clocks.
    localparam [19:0] GIVES = 200, TAKES = 40, WAIT = GIVES + TAKES + 3;
    // Beats and bursts that the memory has taken and not given, and beats that have arrived and not left.
    reg [10:0] owed = 0, held = 0;
    reg [4:0] open = 0;
    // Not all is given that was taken before a reset.
    reg drains = 0;
    // Clocks since the memory gave a beat, since the receiver was offered one, since one left, and since there was room for a burst.
    reg [19:0] gives = 0, takes = 0, since = 0, blocked = 0;
    wire arrives = m_axi_rvalid && m_axi_rready, leaves = o_valid && o_ready, ends = arrives && m_axi_rlast;
    wire taken = m_axi_arvalid && m_axi_arready;
    wire [10:0] requested = taken ? m_axi_arlen + 11'h1 : 11'h0;
    wire quiet = reset || drains;
    always @(posedge clock) begin
        owed <= forget ? 0 : owed + requested - arrives;
        open <= forget ? 0 : open + taken - ends;
        drains <= !forget && (reset || drains && open != 0);
        held <= quiet ? 0 : held + arrives - leaves;
        gives <= forget || arrives || owed == 0 ? 0 : gives + 1;
        takes <= quiet || leaves || !o_valid ? 0 : takes + 1;
        since <= quiet || leaves || owed + held == 0 ? 0 : since + 1;
        blocked <= quiet || bursts_room ? 0 : blocked + 1;
    end
    always @* begin
        assume (!(m_axi_rvalid && owed == 0));
        assume (!(owed != 0 && gives == GIVES && !m_axi_rvalid));
        assume (!(o_valid && takes == TAKES && !o_ready));
        assume (!(start && !idle));
        assume (!(forget && !reset));
        // The last beat of the last burst is the last beat, and each burst has one at least.
        if (arrives) assume (m_axi_rlast ? (owed == 1) == (open == 1) : owed > open);
        if (arrives && m_axi_rlast) assume (open != 0);
        // The reader has room for every beat that it has requested, whatever the receiver does.
        assert (owed + held <= 512 || drains);
        if (owed != 0) assert (m_axi_rready);
        // Every beat arrives and leaves, and a burst waits for room for the time of 65 beats at most.
        assert (since < WAIT);
        assert (blocked <= 65 * WAIT);
        // Nothing is requested in a reset or while answers from before it are owed, none of these is delivered, and then the reader says so.
        if (quiet) assert (!m_axi_arvalid);
        if (drains) assert (!o_valid && !idle);
        assert (drained == !drains);
        if (drained && idle) assert (owed == 0);
        cover (!bursts_room && leaves && arrives);
        cover (owed == 0 && held == 0 && left_q);
        cover (drains && ends && open == 2);
    end
`ifdef INDUCTION
    (* hierconn *) wire [9:0] \buffer.held_q ;
    (* hierconn *) wire \buffer.valid_q ;
    (* hierconn *) wire [4:0] \bursts.under_way ;
    (* hierconn *) wire \bursts.left ;
    wire [19:0] returned = free_q + left_q;
    always @* begin
        assert (drains || free_q + left_q + owed + held == 512);
        assert (owed <= 512 && (owed == 0) == (open == 0) && owed >= open && open <= 16 && owed_q == open);
        assert (draining_q == drains);
        if (drains) assert (!\bursts.left && \bursts.under_way == 0 && held == 0 && free_q == 512 && left_q == 0 && blocked == 0 && takes == 0);
        if (!drains) assert (\bursts.under_way == open);
        assert (\buffer.held_q + \buffer.valid_q == held && \buffer.valid_q == o_valid);
        assert (gives <= GIVES && takes <= TAKES);
        if (owed == 0) assert (gives == 0);
        if (!o_valid) assert (takes == 0);
        if (drains) assert (since == 0);
        if (!drains && held == 0) assert (since <= gives);
        if (held != 0 && !o_valid) assert (since <= GIVES + 1);
        if (o_valid) assert (since <= GIVES + 2 + takes);
        // While a burst waits for room no places are taken, and each one returned has its time.
        if (!bursts_room) assert (blocked <= returned * WAIT + since);
        assert (blocked <= 65 * WAIT);
    end
`endif
