using HelpBot.Storage.Audit;
using HelpBot.Storage.Inquiries;
using HelpBot.Storage.Keys;
using HelpBot.Storage.Revisions;
using Microsoft.EntityFrameworkCore;

namespace HelpBot.Storage;

/// <summary>What is kept besides conversations. Times are Unix milliseconds, the same on every database. This class with SQLite;
/// <see cref="Postgres.PostgresContext"/> only gives the same model migrations of its own.</summary>
public class HelpBotContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    public DbSet<InquiryRow> Inquiries => Set<InquiryRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<KeyRow> Keys => Set<KeyRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RevisionRow>(revision =>
        {
            revision.HasKey(row => row.Number);
            revision.Property(row => row.Number).ValueGeneratedNever();
        });
        modelBuilder.Entity<InquiryRow>(inquiry =>
        {
            inquiry.HasKey(row => row.Id);
            inquiry.HasIndex(row => row.At);
        });
        modelBuilder.Entity<AuditRow>(audit =>
        {
            audit.HasKey(row => row.Number);
            audit.Property(row => row.Number).ValueGeneratedNever();
        });
        modelBuilder.Entity<KeyRow>().HasKey(row => row.Name);
    }
}
