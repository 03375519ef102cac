-- description: core records, change log, plans, find index
-- min_reader: 1
--
-- Three classes of tables (models/README.md): business (logged, exchanged; every row carries
-- revision, clocks and deleted), local (this PC only), reference (by pack and version).
-- `no` is a local integer key, never exchanged; `id` is the record's identity.
-- Missing texts and dates are ''; an open end is '9999-12-31', so both backends sort alike.

CREATE TABLE schema_version (
    version {{int}} PRIMARY KEY,
    min_reader {{int}} NOT NULL,
    checksum {{text}} NOT NULL,
    applied_at {{text}} NOT NULL,
    program {{text}} NOT NULL
) {{strict}}
-- ;;
CREATE TABLE node (
    no {{local_no}},
    id {{text}} NOT NULL,
    epoch {{int}} NOT NULL,
    machine_mark {{text}} NOT NULL,
    since {{text}} NOT NULL
) {{strict}}
-- ;;
CREATE TABLE base (
    no {{local_no}},
    id {{text}} NOT NULL,
    name {{text}} NOT NULL DEFAULT '',
    home_district {{text}} NOT NULL DEFAULT '',
    sample {{bool}} NOT NULL DEFAULT 0,
    created_at {{text}} NOT NULL
) {{strict}}
-- ;;
CREATE TABLE setting (
    owner {{text}} NOT NULL,
    name {{text}} NOT NULL,
    value {{text}} NOT NULL,
    PRIMARY KEY (owner, name)
) {{strict}}
-- ;;
CREATE TABLE change_set (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    node {{text}} NOT NULL,
    epoch {{int}} NOT NULL,
    seq {{int}} NOT NULL,
    hlc {{text}} NOT NULL,
    arrived_at {{text}} NOT NULL,
    actor_id {{text}} NOT NULL,
    actor_name {{text}} NOT NULL,
    role {{text}} NOT NULL,
    kind {{text}} NOT NULL,
    title {{text}} NOT NULL,
    reason {{text}} NOT NULL DEFAULT '',
    reverts {{text}} NOT NULL DEFAULT '',
    records {{int}} NOT NULL DEFAULT 0,
    schema_version {{int}} NOT NULL,
    program {{text}} NOT NULL,
    prev_hash {{text}} NOT NULL,
    hash {{text}} NOT NULL,
    UNIQUE (node, epoch, seq)
) {{strict}}
-- ;;
CREATE INDEX change_set_reverts ON change_set (reverts)
-- ;;
CREATE INDEX change_set_node ON change_set (node, no)
-- ;;
CREATE TABLE change_item (
    no {{local_no}},
    change_set {{int}} NOT NULL,
    entity {{text}} NOT NULL,
    record_id {{text}} NOT NULL,
    op {{text}} NOT NULL,
    before_fields {{text}} NOT NULL,
    after_fields {{text}} NOT NULL,
    base_clocks {{text}} NOT NULL,
    salt {{text}} NOT NULL,
    digest {{text}} NOT NULL
) {{strict}}
-- ;;
CREATE INDEX change_item_set ON change_item (change_set)
-- ;;
CREATE INDEX change_item_record ON change_item (record_id)
-- ;;
CREATE TABLE district (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    name {{text}} NOT NULL,
    short_name {{text}} NOT NULL,
    province {{text}} NOT NULL DEFAULT '',
    city {{text}} NOT NULL DEFAULT '',
    gb_code {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE TABLE area (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    district {{text}} NOT NULL,
    kind {{text}} NOT NULL,
    name {{text}} NOT NULL,
    from_date {{text}} NOT NULL DEFAULT '',
    until_date {{text}} NOT NULL DEFAULT '9999-12-31',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX area_district ON area (district, name)
-- ;;
CREATE TABLE account (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    name {{text}} NOT NULL,
    role {{text}} NOT NULL,
    specialist {{text}} NOT NULL DEFAULT '',
    active {{bool}} NOT NULL DEFAULT 1,
    {{business}}
) {{strict}}
-- ;;
CREATE TABLE enterprise (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    name {{text}} NOT NULL,
    short_name {{text}} NOT NULL DEFAULT '',
    former_names {{text}} NOT NULL DEFAULT '',
    credit_code {{text}} NOT NULL DEFAULT '',
    code_state {{text}} NOT NULL DEFAULT '',
    registration_no {{text}} NOT NULL DEFAULT '',
    industry {{text}} NOT NULL DEFAULT '',
    chain {{text}} NOT NULL DEFAULT '',
    address {{text}} NOT NULL DEFAULT '',
    contact {{text}} NOT NULL DEFAULT '',
    phone {{text}} NOT NULL DEFAULT '',
    note {{text}} NOT NULL DEFAULT '',
    contested {{bool}} NOT NULL DEFAULT 0,
    name_sort {{text}} NOT NULL DEFAULT '',
    name_folded {{text}} NOT NULL DEFAULT '',
    code_reversed {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE UNIQUE INDEX enterprise_credit_code ON enterprise (credit_code)
    WHERE deleted = 0 AND contested = 0 AND credit_code <> ''
-- ;;
-- The three orders of the list: with no and id its keys are read from the index alone.
CREATE INDEX enterprise_credit_code_find ON enterprise (credit_code, no, deleted, id)
-- ;;
CREATE INDEX enterprise_name_sort ON enterprise (name_sort, no, deleted, id)
-- ;;
CREATE INDEX enterprise_industry ON enterprise (industry, no, deleted, id)
-- ;;
-- Every other order and every sum walks all firms in this one, small and in the order in which
-- residences, titles and visits stand in their own indexes: each page of those is read once.
CREATE INDEX enterprise_walk ON enterprise (id, no, deleted)
-- ;;
CREATE INDEX enterprise_name_folded ON enterprise (name_folded)
-- ;;
CREATE INDEX enterprise_registration_no ON enterprise (registration_no)
-- ;;
CREATE INDEX enterprise_code_reversed ON enterprise (code_reversed)
-- ;;
CREATE TABLE residence (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    enterprise {{text}} NOT NULL REFERENCES enterprise (id),
    district {{text}} NOT NULL,
    town {{text}} NOT NULL DEFAULT '',
    park {{text}} NOT NULL DEFAULT '',
    from_date {{text}} NOT NULL DEFAULT '',
    until_date {{text}} NOT NULL DEFAULT '9999-12-31',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX residence_enterprise ON residence
    (enterprise, district, from_date, until_date, deleted, town, park)
-- ;;
CREATE INDEX residence_district ON residence
    (district, town, enterprise, from_date, until_date, deleted)
-- ;;
CREATE TABLE pool_stage (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    enterprise {{text}} NOT NULL REFERENCES enterprise (id),
    stage {{text}} NOT NULL,
    reason {{text}} NOT NULL DEFAULT '',
    note {{text}} NOT NULL DEFAULT '',
    from_date {{text}} NOT NULL DEFAULT '',
    until_date {{text}} NOT NULL DEFAULT '9999-12-31',
    {{business}}
) {{strict}}
-- ;;
-- What a row of the list shows of a firm is read from indexes alone: this one, and those of
-- residence, recognition, assignment and visit.
CREATE INDEX pool_stage_enterprise ON pool_stage
    (enterprise, from_date, until_date, stage, deleted)
-- ;;
-- Every list asks which firms have left: few have.
CREATE INDEX pool_stage_exited ON pool_stage (stage, enterprise, from_date, until_date)
    WHERE deleted = 0 AND stage = 'exited'
-- ;;
CREATE TABLE recognition (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    enterprise {{text}} NOT NULL REFERENCES enterprise (id),
    tier {{text}} NOT NULL,
    from_date {{text}} NOT NULL,
    until_date {{text}} NOT NULL,
    batch {{text}} NOT NULL DEFAULT '',
    document {{text}} NOT NULL DEFAULT '',
    revoked_on {{text}} NOT NULL DEFAULT '9999-12-31',
    revoke_reason {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
-- Covering, and better than the next one for every question about one firm: without statistics
-- SQLite else walks through all titles of a tier for each firm.
CREATE INDEX recognition_enterprise ON recognition
    (enterprise, tier, from_date, until_date, revoked_on, deleted)
-- ;;
CREATE INDEX recognition_tier ON recognition (tier, from_date, until_date, revoked_on, deleted, enterprise)
-- ;;
CREATE TABLE specialist (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    name {{text}} NOT NULL,
    duty {{text}} NOT NULL,
    unit {{text}} NOT NULL DEFAULT '',
    post {{text}} NOT NULL DEFAULT '',
    phone {{text}} NOT NULL DEFAULT '',
    active {{bool}} NOT NULL DEFAULT 1,
    {{business}}
) {{strict}}
-- ;;
CREATE TABLE assignment (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    enterprise {{text}} NOT NULL REFERENCES enterprise (id),
    duty {{text}} NOT NULL,
    specialist {{text}} NOT NULL REFERENCES specialist (id),
    from_date {{text}} NOT NULL DEFAULT '',
    until_date {{text}} NOT NULL DEFAULT '9999-12-31',
    reason {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX assignment_enterprise ON assignment
    (enterprise, duty, from_date, until_date, specialist, deleted)
-- ;;
CREATE INDEX assignment_specialist ON assignment (specialist)
-- ;;
CREATE TABLE measure (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    enterprise {{text}} NOT NULL REFERENCES enterprise (id),
    goal {{text}} NOT NULL DEFAULT '',
    goal_date {{text}} NOT NULL DEFAULT '',
    gap {{text}} NOT NULL DEFAULT '',
    next_step {{text}} NOT NULL DEFAULT '',
    owner {{text}} NOT NULL DEFAULT '',
    due {{text}} NOT NULL DEFAULT '',
    set_on {{text}} NOT NULL,
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX measure_enterprise ON measure (enterprise)
-- ;;
CREATE TABLE visit (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    enterprise {{text}} NOT NULL REFERENCES enterprise (id),
    specialist {{text}} NOT NULL DEFAULT '',
    kind {{text}} NOT NULL,
    on_date {{text}} NOT NULL,
    met {{text}} NOT NULL DEFAULT '',
    content {{text}} NOT NULL DEFAULT '',
    next_date {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX visit_enterprise ON visit (enterprise, on_date, kind, next_date, deleted)
-- ;;
CREATE INDEX visit_date ON visit (on_date)
-- ;;
CREATE TABLE baseline (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    target {{text}} NOT NULL,
    value {{int}} NOT NULL,
    on_date {{text}} NOT NULL,
    source {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX baseline_target ON baseline (target)
-- ;;
CREATE TABLE recorded_value (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    target {{text}} NOT NULL,
    value {{int}} NOT NULL,
    on_date {{text}} NOT NULL,
    source {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX recorded_value_target ON recorded_value (target, on_date)
-- ;;
CREATE TABLE plan_pack (
    id {{text}} PRIMARY KEY,
    version {{text}} NOT NULL,
    district {{text}} NOT NULL,
    origin {{text}} NOT NULL,
    content {{text}} NOT NULL
) {{strict}}
-- ;;
-- sqlite:
CREATE VIRTUAL TABLE enterprise_text USING fts5(chars, columnsize=0, tokenize='unicode61 remove_diacritics 0')
-- postgres:
CREATE TABLE enterprise_text (rowid BIGINT PRIMARY KEY, chars TSVECTOR NOT NULL)
-- ;;
-- sqlite:
CREATE VIRTUAL TABLE enterprise_initials USING fts5(initials, columnsize=0, detail=none, prefix='1 2', tokenize='unicode61 remove_diacritics 0')
-- postgres:
CREATE TABLE enterprise_initials (rowid BIGINT PRIMARY KEY, initials TSVECTOR NOT NULL)
-- ;;
-- postgres:
CREATE INDEX enterprise_text_chars ON enterprise_text USING GIN (chars)
-- ;;
-- postgres:
CREATE INDEX enterprise_initials_initials ON enterprise_initials USING GIN (initials)
