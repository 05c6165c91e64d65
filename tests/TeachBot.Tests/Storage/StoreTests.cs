using TeachBot.Tests.Contracts;

namespace TeachBot.Tests.Storage;

public sealed class SqliteEffectsTests : EffectsContract<SqliteStores>;

public sealed class PostgresEffectsTests : EffectsContract<PostgresStores>;

public sealed class SqliteAttemptsTests : AttemptsContract<SqliteStores>;

public sealed class PostgresAttemptsTests : AttemptsContract<PostgresStores>;

public sealed class SqliteSessionsTests : SessionsContract<SqliteStores>;

public sealed class PostgresSessionsTests : SessionsContract<PostgresStores>;

public sealed class SqliteOutboxTests : OutboxContract<SqliteStores>;

public sealed class PostgresOutboxTests : OutboxContract<PostgresStores>;

public sealed class SqliteBoardsTests : BoardsContract<SqliteStores>;

public sealed class SqliteWishesTests : WishesContract<SqliteStores>;

public sealed class PostgresBoardsTests : BoardsContract<PostgresStores>;

public sealed class PostgresWishesTests : WishesContract<PostgresStores>;

public sealed class SqliteSchedulesTests : SchedulesContract<SqliteStores>;

public sealed class PostgresSchedulesTests : SchedulesContract<PostgresStores>;

public sealed class SqlitePeopleTests : PeopleContract<SqliteStores>;

public sealed class PostgresPeopleTests : PeopleContract<PostgresStores>;

public sealed class SqliteRetentionTests : RetentionContract<SqliteStores>;

public sealed class PostgresRetentionTests : RetentionContract<PostgresStores>;

public sealed class SqliteNamesTests : NamesContract<SqliteStores>;

public sealed class PostgresNamesTests : NamesContract<PostgresStores>;
