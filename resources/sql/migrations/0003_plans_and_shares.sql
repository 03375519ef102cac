-- description: own plans, shares of towns and parks, teams and absence, attachments
-- min_reader: 1
--
-- An own plan is kept in the parts an office edits and disputes (facts, numbers, tasks,
-- milestones); what was only copied along with a built-in pack stands in `rest` as a pack.

-- The plan a district works by when several run: '' = the one whose period holds the day.
ALTER TABLE district ADD COLUMN current_plan {{text}} NOT NULL DEFAULT ''
-- ;;
-- 永春: a 挂钩领导 is the principal leader (主要领导) of the firm's own town or park.
ALTER TABLE specialist ADD COLUMN area {{text}} NOT NULL DEFAULT ''
-- ;;
ALTER TABLE specialist ADD COLUMN principal {{bool}} NOT NULL DEFAULT 0
-- ;;
CREATE TABLE absence (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    specialist {{text}} NOT NULL REFERENCES specialist (id),
    substitute {{text}} NOT NULL DEFAULT '',
    from_date {{text}} NOT NULL,
    until_date {{text}} NOT NULL DEFAULT '9999-12-31',
    reason {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX absence_specialist ON absence (specialist, from_date, until_date, deleted)
-- ;;
CREATE TABLE own_plan (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    district {{text}} NOT NULL REFERENCES district (id),
    name {{text}} NOT NULL,
    state {{text}} NOT NULL,
    title {{text}} NOT NULL DEFAULT '',
    document_number {{text}} NOT NULL DEFAULT '',
    issuing_body {{text}} NOT NULL DEFAULT '',
    issue_date {{text}} NOT NULL DEFAULT '',
    effective_from {{text}} NOT NULL DEFAULT '',
    effective_to {{text}} NOT NULL DEFAULT '',
    start_year {{int}} NOT NULL DEFAULT 0,
    end_year {{int}} NOT NULL DEFAULT 0,
    target_date {{text}} NOT NULL DEFAULT '',
    target_date_text {{text}} NOT NULL DEFAULT '',
    period_text {{text}} NOT NULL DEFAULT '',
    staffing {{text}} NOT NULL,
    staffing_quote {{text}} NOT NULL DEFAULT '',
    note {{text}} NOT NULL DEFAULT '',
    rest {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX own_plan_district ON own_plan (district, deleted)
-- ;;
CREATE TABLE plan_target (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    plan {{text}} NOT NULL REFERENCES own_plan (id),
    position {{int}} NOT NULL DEFAULT 0,
    kind {{text}} NOT NULL,
    name {{text}} NOT NULL,
    tier {{text}} NOT NULL DEFAULT '',
    honour {{text}} NOT NULL DEFAULT '',
    comparator {{text}} NOT NULL,
    value {{text}} NOT NULL DEFAULT '',
    value_text {{text}} NOT NULL DEFAULT '',
    unit {{text}} NOT NULL DEFAULT '',
    qualifier {{text}} NOT NULL DEFAULT '',
    basis {{text}} NOT NULL,
    period {{text}} NOT NULL DEFAULT '',
    deadline {{text}} NOT NULL DEFAULT '',
    deadline_text {{text}} NOT NULL DEFAULT '',
    task {{text}} NOT NULL DEFAULT '',
    section {{text}} NOT NULL DEFAULT '',
    scored {{bool}} NOT NULL DEFAULT 1,
    quote {{text}} NOT NULL DEFAULT '',
    note {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX plan_target_plan ON plan_target (plan, position, deleted)
-- ;;
-- Units are kept as written, one in a line.
CREATE TABLE plan_task (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    plan {{text}} NOT NULL REFERENCES own_plan (id),
    position {{int}} NOT NULL DEFAULT 0,
    section_number {{text}} NOT NULL DEFAULT '',
    section_title {{text}} NOT NULL DEFAULT '',
    number {{text}} NOT NULL DEFAULT '',
    name {{text}} NOT NULL,
    content {{text}} NOT NULL DEFAULT '',
    lead_units {{text}} NOT NULL DEFAULT '',
    supporting_units {{text}} NOT NULL DEFAULT '',
    responsible_units {{text}} NOT NULL DEFAULT '',
    themes {{text}} NOT NULL DEFAULT '',
    demand_categories {{text}} NOT NULL DEFAULT '',
    money_rules {{text}} NOT NULL DEFAULT '',
    due {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX plan_task_plan ON plan_task (plan, position, deleted)
-- ;;
-- What a target is to stand at by an earlier day: 年度目标. Also of built-in plans' targets.
CREATE TABLE milestone (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    target {{text}} NOT NULL,
    on_date {{text}} NOT NULL,
    value {{int}} NOT NULL,
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX milestone_target ON milestone (target, on_date, deleted)
-- ;;
-- 目标分解: the share of a town or park in a target of any plan.
CREATE TABLE target_split (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    target {{text}} NOT NULL,
    area {{text}} NOT NULL REFERENCES area (id),
    value {{int}} NOT NULL,
    source {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX target_split_target ON target_split (target, area, deleted)
-- ;;
-- A file beside the base, named by its hash; `entity` and `record` say what it proves.
CREATE TABLE attachment (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    entity {{text}} NOT NULL,
    record {{text}} NOT NULL,
    enterprise {{text}} NOT NULL DEFAULT '',
    name {{text}} NOT NULL,
    hash {{text}} NOT NULL,
    size {{int}} NOT NULL,
    note {{text}} NOT NULL DEFAULT '',
    added_on {{text}} NOT NULL,
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX attachment_record ON attachment (entity, record, deleted)
-- ;;
CREATE INDEX attachment_enterprise ON attachment (enterprise, deleted) WHERE enterprise <> ''
-- ;;
CREATE INDEX attachment_hash ON attachment (hash)
