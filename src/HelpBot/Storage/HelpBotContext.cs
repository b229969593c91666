using HelpBot.Storage.Inquiries;
using HelpBot.Storage.Revisions;
using Microsoft.EntityFrameworkCore;

namespace HelpBot.Storage;

/// <summary>What is kept besides conversations. Times are Unix milliseconds, the same on every database.</summary>
public sealed class HelpBotContext(DbContextOptions<HelpBotContext> options) : DbContext(options)
{
    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    public DbSet<InquiryRow> Inquiries => Set<InquiryRow>();

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
    }
}
