import { Migration } from "@mikro-orm/migrations";

export class Migration20261126050750 extends Migration {
  override name = "Migration20261126050750";

  override up(): void | Promise<void> {
    this.addSql(
      `create table \`community\` (\`id\` text not null primary key, \`name\` text not null, \`locale\` text not null, \`zone\` text not null, \`quiet_from\` text not null default '21:00', \`quiet_to\` text not null default '08:00', \`offer_days\` integer not null default 90, \`need_days\` integer not null default 30, \`town\` text null, \`room_reminder\` integer not null default true, \`created_at\` datetime not null);`,
    );

    this.addSql(
      `create table \`meaning\` (\`id\` integer not null primary key autoincrement, \`community_id\` text not null, \`language\` text not null, \`stem\` text not null, \`word\` text not null, \`concept\` text null, constraint \`meaning_community_id_foreign\` foreign key (\`community_id\`) references \`community\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`meaning_community_id_index\` on \`meaning\` (\`community_id\`);`);
    this.addSql(
      `create unique index \`meaning_community_id_stem_unique\` on \`meaning\` (\`community_id\`, \`stem\`);`,
    );

    this.addSql(
      `create table \`memory\` (\`platform\` text not null, \`key\` text not null, \`value\` blob not null, primary key (\`platform\`, \`key\`));`,
    );

    this.addSql(
      `create table \`person\` (\`id\` text not null primary key, \`locale\` text null, \`current_id\` text null, \`allows\` json not null default '[]', \`asked_about\` json not null default '[]', \`reminders\` json null, \`created_at\` datetime not null, constraint \`person_current_id_foreign\` foreign key (\`current_id\`) references \`community\` (\`id\`) on delete set null);`,
    );
    this.addSql(`create index \`person_current_id_index\` on \`person\` (\`current_id\`);`);

    this.addSql(
      `create table \`notice\` (\`id\` integer not null primary key autoincrement, \`person_id\` text null, \`room\` json null, \`subject\` json not null, \`about\` text not null, \`due_at\` datetime not null, \`not_after\` datetime null, \`class\` text check (\`class\` in ('once', 'repeatable')) not null, \`state\` text check (\`state\` in ('pending', 'parked', 'sending', 'sent', 'uncertain', 'dead', 'cancelled')) not null default 'pending', \`attempts\` integer not null default 0, \`key\` text not null, \`lane\` text not null, \`lease_owner\` text null, \`lease_until\` datetime null, \`created_at\` datetime not null, \`sent_at\` datetime null, constraint \`notice_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`notice_person_id_index\` on \`notice\` (\`person_id\`);`);
    this.addSql(`create index \`notice_about_index\` on \`notice\` (\`about\`);`);
    this.addSql(`create unique index \`notice_key_unique\` on \`notice\` (\`key\`);`);
    this.addSql(
      `create index \`notice_state_due_at_index\` on \`notice\` (\`state\`, \`due_at\`);`,
    );
    this.addSql(`create index \`notice_lane_state_index\` on \`notice\` (\`lane\`, \`state\`);`);

    this.addSql(
      `create table \`membership\` (\`id\` integer not null primary key autoincrement, \`person_id\` text not null, \`community_id\` text not null, \`role\` text check (\`role\` in ('member', 'steward')) not null default 'member', \`muted_until\` datetime null, constraint \`membership_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on delete cascade, constraint \`membership_community_id_foreign\` foreign key (\`community_id\`) references \`community\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`membership_person_id_index\` on \`membership\` (\`person_id\`);`);
    this.addSql(
      `create index \`membership_community_id_index\` on \`membership\` (\`community_id\`);`,
    );
    this.addSql(
      `create unique index \`membership_person_id_community_id_unique\` on \`membership\` (\`person_id\`, \`community_id\`);`,
    );

    this.addSql(
      `create table \`feed\` (\`hash\` text not null primary key, \`secret\` text not null, \`person_id\` text null, \`community_id\` text null, \`created_at\` datetime not null, constraint \`feed_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on delete cascade, constraint \`feed_community_id_foreign\` foreign key (\`community_id\`) references \`community\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`feed_person_id_index\` on \`feed\` (\`person_id\`);`);
    this.addSql(`create unique index \`feed_person_id_unique\` on \`feed\` (\`person_id\`);`);
    this.addSql(`create index \`feed_community_id_index\` on \`feed\` (\`community_id\`);`);
    this.addSql(`create unique index \`feed_community_id_unique\` on \`feed\` (\`community_id\`);`);

    this.addSql(
      `create table \`event\` (\`id\` text not null primary key, \`community_id\` text not null, \`host_id\` text not null, \`title\` text not null, \`place\` text null, \`details\` text null, \`locale\` text not null, \`start\` text not null, \`minutes\` integer null, \`zone\` text not null, \`rule\` text null, \`except\` json not null default '[]', \`moved\` json not null default '{}', \`capacity\` integer null, \`slots\` json not null default '[]', \`extras\` json not null default '{}', \`rooms\` json not null default '[]', \`choices\` json null, \`status\` text check (\`status\` in ('draft', 'planned', 'cancelled', 'over')) not null default 'draft', \`created_at\` datetime not null, \`uid\` text null, \`revision\` integer not null default 0, \`changed_at\` datetime not null, \`done_at\` datetime null, constraint \`event_community_id_foreign\` foreign key (\`community_id\`) references \`community\` (\`id\`) on delete cascade, constraint \`event_host_id_foreign\` foreign key (\`host_id\`) references \`person\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`event_community_id_index\` on \`event\` (\`community_id\`);`);
    this.addSql(`create index \`event_host_id_index\` on \`event\` (\`host_id\`);`);
    this.addSql(
      `create index \`event_community_id_status_index\` on \`event\` (\`community_id\`, \`status\`);`,
    );
    this.addSql(
      `create index \`event_community_id_uid_index\` on \`event\` (\`community_id\`, \`uid\`);`,
    );

    this.addSql(
      `create table \`item\` (\`id\` integer not null primary key autoincrement, \`event_id\` text not null, \`date\` text not null, \`number\` integer not null, \`person_id\` text not null, \`text\` text not null, \`taken_by_id\` text null, \`outcome\` text check (\`outcome\` in ('repaired', 'not')) null, \`reason\` text check (\`reason\` in ('part', 'worn', 'time', 'unknown')) null, constraint \`item_event_id_foreign\` foreign key (\`event_id\`) references \`event\` (\`id\`) on delete cascade, constraint \`item_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on delete cascade, constraint \`item_taken_by_id_foreign\` foreign key (\`taken_by_id\`) references \`person\` (\`id\`) on delete set null);`,
    );
    this.addSql(`create index \`item_event_id_index\` on \`item\` (\`event_id\`);`);
    this.addSql(`create index \`item_person_id_index\` on \`item\` (\`person_id\`);`);
    this.addSql(`create index \`item_taken_by_id_index\` on \`item\` (\`taken_by_id\`);`);
    this.addSql(
      `create unique index \`item_event_id_number_unique\` on \`item\` (\`event_id\`, \`number\`);`,
    );

    this.addSql(
      `create table \`draft\` (\`id\` integer not null primary key autoincrement, \`person_id\` text not null, \`place\` text not null, \`command\` text not null, \`args\` json not null, \`param\` text not null, \`until\` datetime not null, constraint \`draft_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`draft_person_id_index\` on \`draft\` (\`person_id\`);`);
    this.addSql(
      `create unique index \`draft_person_id_place_unique\` on \`draft\` (\`person_id\`, \`place\`);`,
    );

    this.addSql(
      `create table \`desk\` (\`id\` text not null primary key, \`community_id\` text not null, \`steward_id\` text null, \`name\` text not null, \`locale\` text not null, \`zone\` text not null, \`stops\` json not null default '[]', \`exceptions\` json not null default '[]', \`numbered\` integer not null default 0, \`services\` text null, \`welcome\` text null, \`cost\` text null, \`access\` text null, \`status\` text check (\`status\` in ('draft', 'listed')) not null default 'draft', \`confirmed_at\` datetime not null, constraint \`desk_community_id_foreign\` foreign key (\`community_id\`) references \`community\` (\`id\`) on delete cascade, constraint \`desk_steward_id_foreign\` foreign key (\`steward_id\`) references \`person\` (\`id\`) on delete set null);`,
    );
    this.addSql(`create index \`desk_community_id_index\` on \`desk\` (\`community_id\`);`);
    this.addSql(`create index \`desk_steward_id_index\` on \`desk\` (\`steward_id\`);`);
    this.addSql(
      `create index \`desk_community_id_status_index\` on \`desk\` (\`community_id\`, \`status\`);`,
    );

    this.addSql(
      `create table \`deed\` (\`person_id\` text not null primary key, \`kind\` text check (\`kind\` in ('post', 'edit', 'close', 'accept', 'decline', 'rsvp')) not null, \`of\` text not null, \`before\` json not null, \`at\` datetime not null, constraint \`deed_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on update cascade on delete cascade);`,
    );

    this.addSql(
      `create table \`code\` (\`code\` text not null primary key, \`person_id\` text not null, \`community_id\` text null, \`until\` datetime not null, constraint \`code_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on delete cascade, constraint \`code_community_id_foreign\` foreign key (\`community_id\`) references \`community\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`code_person_id_index\` on \`code\` (\`person_id\`);`);
    this.addSql(`create index \`code_community_id_index\` on \`code\` (\`community_id\`);`);

    this.addSql(
      `create table \`block\` (\`id\` text not null primary key, \`by_id\` text not null, \`of_id\` text not null, \`at\` datetime not null, constraint \`block_by_id_foreign\` foreign key (\`by_id\`) references \`person\` (\`id\`) on delete cascade, constraint \`block_of_id_foreign\` foreign key (\`of_id\`) references \`person\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`block_by_id_index\` on \`block\` (\`by_id\`);`);
    this.addSql(`create index \`block_of_id_index\` on \`block\` (\`of_id\`);`);
    this.addSql(
      `create unique index \`block_by_id_of_id_unique\` on \`block\` (\`by_id\`, \`of_id\`);`,
    );

    this.addSql(
      `create table \`account\` (\`id\` integer not null primary key autoincrement, \`person_id\` text not null, \`platform\` text not null, \`platform_id\` text not null, \`name\` text not null, \`handle\` text null, \`locale\` text null, \`opened\` integer not null default false, \`seen_at\` datetime not null, constraint \`account_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`account_person_id_index\` on \`account\` (\`person_id\`);`);
    this.addSql(
      `create unique index \`account_platform_platform_id_unique\` on \`account\` (\`platform\`, \`platform_id\`);`,
    );

    this.addSql(
      `create table \`recap\` (\`event_id\` text not null, \`date\` text not null, \`present\` integer not null, primary key (\`event_id\`, \`date\`), constraint \`recap_event_id_foreign\` foreign key (\`event_id\`) references \`event\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`recap_event_id_index\` on \`recap\` (\`event_id\`);`);

    this.addSql(
      `create table \`room\` (\`id\` integer not null primary key autoincrement, \`platform\` text not null, \`platform_id\` text not null, \`title\` text null, \`space\` text null, \`community_id\` text null, \`home\` integer not null default false, \`added_by_id\` text null, constraint \`room_community_id_foreign\` foreign key (\`community_id\`) references \`community\` (\`id\`) on delete set null, constraint \`room_added_by_id_foreign\` foreign key (\`added_by_id\`) references \`person\` (\`id\`) on delete set null);`,
    );
    this.addSql(`create index \`room_space_index\` on \`room\` (\`space\`);`);
    this.addSql(`create index \`room_community_id_index\` on \`room\` (\`community_id\`);`);
    this.addSql(`create index \`room_added_by_id_index\` on \`room\` (\`added_by_id\`);`);
    this.addSql(
      `create unique index \`room_platform_platform_id_unique\` on \`room\` (\`platform\`, \`platform_id\`);`,
    );

    this.addSql(
      `create table \`post\` (\`id\` text not null primary key, \`community_id\` text not null, \`author_id\` text not null, \`kind\` text check (\`kind\` in ('offer', 'need')) not null, \`text\` text not null, \`locale\` text not null, \`status\` text check (\`status\` in ('open', 'met', 'withdrawn', 'expired')) not null default 'open', \`platform\` text not null, \`encrypted\` integer not null default false, \`room_id\` integer null, \`source\` text null, \`created_at\` datetime not null, \`expires_at\` datetime not null, constraint \`post_community_id_foreign\` foreign key (\`community_id\`) references \`community\` (\`id\`) on delete cascade, constraint \`post_author_id_foreign\` foreign key (\`author_id\`) references \`person\` (\`id\`) on delete cascade, constraint \`post_room_id_foreign\` foreign key (\`room_id\`) references \`room\` (\`id\`) on delete set null);`,
    );
    this.addSql(`create index \`post_community_id_index\` on \`post\` (\`community_id\`);`);
    this.addSql(`create index \`post_author_id_index\` on \`post\` (\`author_id\`);`);
    this.addSql(`create index \`post_room_id_index\` on \`post\` (\`room_id\`);`);
    this.addSql(`create index \`post_source_index\` on \`post\` (\`source\`);`);
    this.addSql(
      `create index \`post_community_id_kind_status_index\` on \`post\` (\`community_id\`, \`kind\`, \`status\`);`,
    );
    this.addSql(
      `create index \`post_author_id_status_index\` on \`post\` (\`author_id\`, \`status\`);`,
    );

    this.addSql(
      `create table \`report\` (\`id\` text not null primary key, \`community_id\` text not null, \`reporter_id\` text null, \`about_id\` text not null, \`post_id\` text null, \`text\` text not null, \`reason\` text null, \`encrypted\` integer not null default false, \`verdict\` text check (\`verdict\` in ('down', 'mute', 'fine')) null, \`at\` datetime not null, constraint \`report_community_id_foreign\` foreign key (\`community_id\`) references \`community\` (\`id\`) on delete cascade, constraint \`report_reporter_id_foreign\` foreign key (\`reporter_id\`) references \`person\` (\`id\`) on delete set null, constraint \`report_about_id_foreign\` foreign key (\`about_id\`) references \`person\` (\`id\`) on delete cascade, constraint \`report_post_id_foreign\` foreign key (\`post_id\`) references \`post\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`report_community_id_index\` on \`report\` (\`community_id\`);`);
    this.addSql(`create index \`report_reporter_id_index\` on \`report\` (\`reporter_id\`);`);
    this.addSql(`create index \`report_about_id_index\` on \`report\` (\`about_id\`);`);
    this.addSql(`create index \`report_post_id_index\` on \`report\` (\`post_id\`);`);

    this.addSql(
      `create table \`post_token\` (\`post_id\` text not null, \`token\` text not null, \`community\` text not null, \`kind\` text not null, primary key (\`post_id\`, \`token\`), constraint \`post_token_post_id_foreign\` foreign key (\`post_id\`) references \`post\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`post_token_post_id_index\` on \`post_token\` (\`post_id\`);`);
    this.addSql(
      `create index \`post_token_community_kind_token_index\` on \`post_token\` (\`community\`, \`kind\`, \`token\`);`,
    );

    this.addSql(
      `create table \`match\` (\`id\` text not null primary key, \`community_id\` text not null, \`need_id\` text null, \`offer_id\` text null, \`giver_id\` text not null, \`needer_id\` text not null, \`score\` real not null, \`because\` json not null, \`standing\` text check (\`standing\` in ('queued', 'asking-giver', 'asking-needer', 'introduced', 'declined', 'lapsed', 'withdrawn', 'failed')) not null default 'queued', \`giver_said\` text check (\`giver_said\` in ('yes', 'no')) null, \`needer_said\` text check (\`needer_said\` in ('yes', 'no')) null, \`giver_reason\` text check (\`giver_reason\` in ('other', 'time', 'far', 'gone', 'no')) null, \`needer_reason\` text check (\`needer_reason\` in ('other', 'time', 'far', 'gone', 'no')) null, \`asked_at\` datetime null, \`relay\` text check (\`relay\` in ('none', 'open', 'ended')) not null default 'none', \`created_at\` datetime not null, constraint \`match_community_id_foreign\` foreign key (\`community_id\`) references \`community\` (\`id\`) on delete cascade, constraint \`match_need_id_foreign\` foreign key (\`need_id\`) references \`post\` (\`id\`) on delete cascade, constraint \`match_offer_id_foreign\` foreign key (\`offer_id\`) references \`post\` (\`id\`) on delete cascade, constraint \`match_giver_id_foreign\` foreign key (\`giver_id\`) references \`person\` (\`id\`) on delete cascade, constraint \`match_needer_id_foreign\` foreign key (\`needer_id\`) references \`person\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`match_community_id_index\` on \`match\` (\`community_id\`);`);
    this.addSql(`create index \`match_need_id_index\` on \`match\` (\`need_id\`);`);
    this.addSql(`create index \`match_offer_id_index\` on \`match\` (\`offer_id\`);`);
    this.addSql(`create index \`match_giver_id_index\` on \`match\` (\`giver_id\`);`);
    this.addSql(`create index \`match_needer_id_index\` on \`match\` (\`needer_id\`);`);
    this.addSql(
      `create unique index \`match_need_id_offer_id_giver_id_needer_id_unique\` on \`match\` (\`need_id\`, \`offer_id\`, \`giver_id\`, \`needer_id\`);`,
    );

    this.addSql(
      `create table \`rsvp\` (\`id\` integer not null primary key autoincrement, \`event_id\` text not null, \`date\` text not null, \`person_id\` text not null, \`answer\` text check (\`answer\` in ('going', 'maybe', 'not')) not null, \`guests\` integer not null default 0, \`role\` text null, \`turn\` integer not null, constraint \`rsvp_event_id_foreign\` foreign key (\`event_id\`) references \`event\` (\`id\`) on delete cascade, constraint \`rsvp_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`rsvp_event_id_index\` on \`rsvp\` (\`event_id\`);`);
    this.addSql(`create index \`rsvp_person_id_index\` on \`rsvp\` (\`person_id\`);`);
    this.addSql(
      `create unique index \`rsvp_event_id_date_person_id_unique\` on \`rsvp\` (\`event_id\`, \`date\`, \`person_id\`);`,
    );

    this.addSql(
      `create table \`seen\` (\`key\` text not null primary key, \`person_id\` text null, \`answers\` json null, \`locale\` text not null, \`room\` text null, \`at\` datetime not null, constraint \`seen_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`seen_person_id_index\` on \`seen\` (\`person_id\`);`);
    this.addSql(`create index \`seen_room_index\` on \`seen\` (\`room\`);`);
    this.addSql(`create index \`seen_at_index\` on \`seen\` (\`at\`);`);

    this.addSql(
      `create table \`shown\` (\`id\` integer not null primary key autoincrement, \`of\` text not null, \`person_id\` text null, \`sent\` json not null, \`locale\` text not null, \`at\` datetime not null, constraint \`shown_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`shown_person_id_index\` on \`shown\` (\`person_id\`);`);
    this.addSql(`create index \`shown_of_index\` on \`shown\` (\`of\`);`);

    this.addSql(
      `create table \`unknown\` (\`id\` integer not null primary key autoincrement, \`community_id\` text not null, \`language\` text not null, \`stem\` text not null, \`word\` text not null, \`count\` integer not null, constraint \`unknown_community_id_foreign\` foreign key (\`community_id\`) references \`community\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`unknown_community_id_index\` on \`unknown\` (\`community_id\`);`);
    this.addSql(
      `create unique index \`unknown_community_id_language_stem_unique\` on \`unknown\` (\`community_id\`, \`language\`, \`stem\`);`,
    );

    this.addSql(
      `create table \`vote\` (\`id\` integer not null primary key autoincrement, \`match_id\` text not null, \`person_id\` text not null, \`need\` text not null, \`offer\` text not null, \`yes\` integer not null, constraint \`vote_match_id_foreign\` foreign key (\`match_id\`) references \`match\` (\`id\`) on delete cascade, constraint \`vote_person_id_foreign\` foreign key (\`person_id\`) references \`person\` (\`id\`) on delete cascade);`,
    );
    this.addSql(`create index \`vote_match_id_index\` on \`vote\` (\`match_id\`);`);
    this.addSql(`create index \`vote_person_id_index\` on \`vote\` (\`person_id\`);`);
    this.addSql(
      `create unique index \`vote_match_id_person_id_unique\` on \`vote\` (\`match_id\`, \`person_id\`);`,
    );
  }
}
